"""The webhooks of Conteo's practice server: what they say, how they are signed, and what can go wrong with them."""

import hashlib
import hmac

from app.providers.conteo.hooks import HEADER
from app.providers.emulation import Issued, Notice, World
from app.providers.faults import Fault, FaultKind
from app.providers.json_text import write_json

SECRET = "practica-avisos"
_A_MOMENT = 0.2
"""Seconds after the answer; a till that is still writing it down parks the notice."""


async def before_the_answer(world: World, fault: Fault, issued: Issued) -> None:
    """A notice that overtakes the answer."""
    if fault.kind is FaultKind.EARLY and (sent := world.tell(notice(issued), 0.0)) is not None:
        await sent


def after_the_answer(world: World, fault: Fault, issued: Issued) -> None:
    """One notice once the document is final; twice, forged, late or never where the fault says so."""
    if fault.kind in (FaultKind.EARLY, FaultKind.SILENT, FaultKind.LOST):
        return
    wait = _A_MOMENT + max(0.0, (issued.ready_at - issued.issued_at).total_seconds())
    if fault.kind in (FaultKind.LATE, FaultKind.SLOW):
        wait += fault.seconds
    secret = "otro secreto" if fault.kind is FaultKind.FORGED else SECRET
    for _ in range(2 if fault.kind is FaultKind.TWICE else 1):
        world.tell(notice(issued, secret), wait)


def notice(issued: Issued, secret: str = SECRET) -> Notice:
    """The message of the article (dossier 1.5); the name of the event of a failure is an assumption."""
    data = {
        "invoice_id": issued.provider_id, "authorization_number": issued.protocol, "cufe": issued.authorization,
        "total": issued.total, "receptor_ruc": issued.tax_id,
    }  # fmt: skip
    body = write_json({"event": f"invoice.{issued.final}", "data": data}).encode()
    signature = hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()
    return Notice({HEADER: f"sha256={signature}", "content-type": "application/json"}, body)
