"""Numbers of one type and point of sale: which comes next, and what stands under one. Keeps no document."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from app.domain.document import Document, Standing, Status
from app.domain.errors import Outdated
from app.domain.outcome import Outcome, Rejected, Unseen
from app.providers.http import Reply
from app.providers.tusfacturas import answers
from app.providers.tusfacturas.answers import Ear
from app.providers.tusfacturas.mapping import place
from app.providers.tusfacturas.replies import SEQUENCE

_TAKEN = "El número reservado ya es de otro comprobante: otro sistema usa este punto de venta. Se toma el siguiente."
_EARLIER = (
    "ARCA no admite la fecha: en este punto de venta ya hay un comprobante posterior. Reintente para emitirlo con "
    "fecha de hoy."
)

Ask = Callable[[str, Mapping[str, Any]], Awaitable[Reply]]


class Numbers:
    """The numbers of a point of sale. After an authorization the next one is known without asking."""

    def __init__(self, ask: Ask, ear: Callable[[], Ear]) -> None:
        self._ask = ask
        self._ear = ear
        self._known: dict[str, int] = {}

    async def following(self, document: Document) -> int:
        """The next number, for one document: asked for unless the last one has just been used by us."""
        known = self._known.pop(_key(document), None)
        return known or await self._asked(document)

    def used(self, document: Document, number: int) -> None:
        """This document was authorized under this number."""
        self._known[_key(document)] = number + 1

    async def under(self, document: Document, standing: Standing, number: int) -> Outcome:
        """What stands under the number that was reserved for it: the authority gives a number once.

        Unseen: nothing does, so nothing was issued. Outdated: somebody else's document does.
        """
        if await self._asked(document) <= number:
            return Unseen()
        found = await self._shown(document, number)
        if found is None and standing.status is not Status.QUEUED:
            return Unseen()
        if found is None:
            raise Outdated(_TAKEN, f"number {number}", code="number_taken")
        return found

    async def refused(self, document: Document, number: int) -> Outcome:
        """Why the authority said that number or date is not the next one (10016), and what stands there if it is."""
        following = await self._asked(document)
        if following == number:
            return Rejected(SEQUENCE, _EARLIER)
        found = await self._shown(document, number) if following > number else None
        if found is None:
            raise Outdated(_TAKEN, f"number {number}, next {following}", code="number_taken")
        return found

    async def _asked(self, document: Document) -> int:
        self._known.pop(_key(document), None)
        reply = await self._ask("facturacion/numeracion", {"comprobante": place(document)})
        return answers.next_number(reply, document, self._ear())

    async def _shown(self, document: Document, number: int) -> Outcome | None:
        """`consulta`, which costs no quota; None when the document there is not ours."""
        reply = await self._ask("facturacion/consulta", {"comprobante": place(document, number)})
        return answers.under_number(reply, document, number, self._ear())


def _key(document: Document) -> str:
    named = place(document)
    return f"{document.issuer.tax_id}/{named['punto_venta']}/{named['tipo']}"
