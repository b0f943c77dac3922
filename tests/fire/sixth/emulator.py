"""Sexto's practice server: keeps a ledger, and can lose an answer."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, ClassVar

from app.providers.emulation import Answer, Issued, Request, World, answer
from app.providers.faults import FaultKind
from app.providers.json_text import read_object


class Emulator:
    """One account at Sexto."""

    path: ClassVar[str] = "v1"
    main: ClassVar[str] = "submit"
    practice: ClassVar[Mapping[str, str]] = {"llave": "practica"}
    switches: ClassVar[Sequence[str]] = ("lost",)

    def __init__(self, world: World) -> None:
        self._world = world

    async def handle(self, request: Request) -> Answer | None:
        match request.method, request.path:
            case "GET", ("v1", "hello"):
                return answer(200, {"hello": "sexto"})
            case "POST", ("v1", "docs"):
                return self._issue(read_object(request.body))
            case "GET", ("v1", "docs", reference):
                found = self._world.ledger.find(reference)
                return answer(200, _picture(found)) if found else answer(404, {"code": "NOT_FOUND"})
        return answer(404, {"code": "NO_ROUTE"})

    def _issue(self, body: dict[str, Any]) -> Answer | None:
        fault, ledger, now = self._world.faults.draw("submit"), self._world.ledger, self._world.clock.now()
        if ledger.find(body["ref"]):
            return answer(409, {"code": "DUPLICATE"})
        code = f"SEXTO-{len(ledger) + 1:04}"
        issued = Issued("sexto", body["ref"], code, code, "", Decimal(body["total"]), Decimal(0), "", "", now, now,
                        "completed")  # fmt: skip
        ledger.add(issued)
        return None if fault.kind is FaultKind.LOST else answer(201, _picture(issued))


def _picture(issued: Issued) -> dict[str, Any]:
    return {"status": "completed", "cufe": issued.authorization, "ref": issued.reference}
