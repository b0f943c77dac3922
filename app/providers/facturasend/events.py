"""What is told of a document afterwards: cancelled, its number voided, its buyer named. Knows no law."""

from app.domain.outcome import Accepted, Authorized, Outcome, Rejected
from app.domain.party import Customer
from app.providers.contract import Item
from app.providers.facturasend import cdc, reading
from app.providers.facturasend.asking import APPROVED, CANCELLED, DRAFT, OBSERVED, REJECTED, Asking, State
from app.providers.facturasend.calls import Calls
from app.providers.facturasend.mapping import buyer, event
from app.providers.http import Reply

_NOT_YET = "SIFEN aún no decidió sobre este documento; se anulará cuando responda."
_EVENT_DONE = "0600"
_UNDOING, _CANCELLING = ("la anulación", ""), ("la anulación", " Emita una nota de crédito.")
_NAMING = "la nominación", ""
"""What was wished, and what to do where SIFEN does not want it."""


class Events:
    """Asks first, so that a repeated wish after a lost answer does nothing twice."""

    def __init__(self, calls: Calls, asking: Asking) -> None:
        self._calls = calls
        self._asking = asking

    async def void(self, item: Item, reason: str) -> Outcome:
        """Authorized: it is void; Accepted: not yet; Rejected: why not."""
        state = await self._found(item)
        if state is None or state.situation == REJECTED:
            return await self._void_number(item, reason)
        match state.situation:
            case 99:
                return Authorized(state.cdc, state.cdc)
            case 2 | 3:
                body = event({"cdc": state.cdc}, reason)
                wish = _CANCELLING if item.document.original is None else _UNDOING
                return _judged(await self._calls.post("evento/cancelacion", body), self._calls, state.cdc, wish)
            case -1 if state.lot:
                reply = await self._calls.post(f"lote/draft-reject/{state.lot}", "{}")
                self._calls.answer(reply)
                return Authorized("", state.cdc)
        return Accepted(state.cdc, _NOT_YET)

    async def name_buyer(self, item: Item, customer: Customer, reason: str) -> Outcome:
        """Only what SIFEN approved without a name can be given one; the keys are those of xmlgen 1.0.283."""
        code = item.standing.authorization
        body = event({"cdc": code, **buyer(customer)}, reason)
        return _judged(await self._calls.post("evento/nominacion", body), self._calls, code, _NAMING)

    async def _found(self, item: Item) -> State | None:
        """Whatever is alive under our number, else what was rejected; None when there was never anything."""
        code = item.standing.authorization or item.standing.provider_id
        records = await self._asking.records(item)
        ours = [record for record in records if record.cdc == code] if code else records
        for wanted in ((APPROVED, OBSERVED), (CANCELLED,), (0, 1, DRAFT), (REJECTED,)):
            fitting = [record for record in ours if record.situation in wanted]
            if fitting:
                return fitting[-1]
        if ours or not code:
            return ours[-1] if ours else None
        return (await self._asking.states([code])).get(code)

    async def _void_number(self, item: Item, reason: str) -> Outcome:
        """A number that SIFEN never approved is declared as not used (within the first 15 days of the next month)."""
        document = item.document
        establishment, point = cdc.places(document)
        place = {"establecimiento": f"{establishment:03d}", "punto": f"{point:03d}"}
        span = {"desde": document.number, "hasta": document.number}
        body = event({"tipoDocumento": cdc.TYPE_CODES[document.type], **place, **span}, reason)
        return _judged(await self._calls.post("evento/inutilizacion", body), self._calls, "")


def _judged(reply: Reply, calls: Calls, code: str, wish: tuple[str, str] = _UNDOING) -> Outcome:
    """SIFEN's word on an event. Without one, the next question tells."""
    what, instead = wish
    verdict = reading.verdict_of(reply)
    if not verdict.state:
        body = reading.object_of(reply)
        silence = reading.silence_of(reply, body)
        if silence is not None:
            raise silence
        if body.get("success") is False or not reply.good:
            words = reading.message_of(body) or f"HTTP {reply.status}"
            return Rejected("EVENT", f"FacturaSend no aceptó {what}: «{words}».")
        return Accepted(code, "El evento se envió a SIFEN.")
    if verdict.state.casefold().startswith("aprobad") or verdict.code == _EVENT_DONE:
        return Authorized(code, code)
    words = f"{verdict.code} «{verdict.message or verdict.state}»".strip()
    return Rejected(verdict.code or "EVENT", f"SIFEN no aceptó {what}: {words}.{instead}")
