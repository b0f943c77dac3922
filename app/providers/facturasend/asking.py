"""Asking FacturaSend what became of documents: by CDC, many at once; by number where there is no CDC yet."""

import re
from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import Any

from app.domain.errors import OF_PROVIDER, OutcomeUnknown, Silence, Unavailable, Unsayable
from app.domain.outcome import Accepted, Authorized, Outcome, Rejected, Unseen
from app.domain.record import dataclass
from app.providers.contract import Answer, Item
from app.providers.facturasend import cdc, reading
from app.providers.facturasend.answers import Policy, Realm, difference, misfit, same_customer
from app.providers.facturasend.calls import Calls
from app.providers.facturasend.reading import Xml
from app.providers.json_text import write_json

DRAFT, GENERATED, SENT, APPROVED, OBSERVED, REJECTED, NOBODY, CANCELLED = -1, 0, 1, 2, 3, 4, 98, 99
"""`situacion` as FacturaSend lists it; any other number is "not final yet"."""

_ALIVE = (DRAFT, GENERATED, SENT, APPROVED, OBSERVED)

DUPLICATE_CDC = "1001"
FOUND_AT_SIFEN = "0422"

_NUMBER_TAKEN = (
    "FacturaSend ya tiene ese número con otro documento; revise si otra caja usa el mismo punto y resuélvalo a mano."
)
_NO_SEARCH = "FacturaSend no ofrece la búsqueda por número; busque el documento en su consola."
_A_DRAFT = "Es un borrador en FacturaSend; confírmelo en su consola o active «Crear como borrador»."
_WORKING = {GENERATED: "", SENT: "Enviado a SIFEN en un lote."}
_GONE = "Fue cancelado en FacturaSend; su número ya no sirve. Vuelva a facturar la venta."
SURELY = 50
"""CDCs that one question takes by all that is known; how many it takes at most is not published."""


@dataclass(frozen=True, slots=True)
class State:
    """How one document stands there."""

    situation: int | None
    code: str = ""
    message: str = ""
    cdc: str = ""
    at: str = ""
    lot: str = ""
    id: int = 0


class Asking:
    """Questions and what follows from their answers; `drafts`: drafts of ours are confirmed when they are met."""

    def __init__(self, calls: Calls, policy: Policy, *, drafts: bool, keep_xml: bool) -> None:
        self._calls = calls
        self._policy = policy
        self._drafts = drafts
        self._keep_xml = keep_xml

    async def about(self, items: Sequence[Item]) -> list[Answer]:
        """One answer per item: all CDCs in one call, then one call for each document that has none."""
        codes = [item.standing.provider_id for item in items if item.standing.provider_id]
        states = await self._states_of(codes)
        refused = next((state for state in states.values() if isinstance(state, OF_PROVIDER)), None)
        closed: Silence | None = None
        answers: list[Answer] = []
        for item in items:
            state = states.get(item.standing.provider_id)
            told = closed or (None if isinstance(state, State) else refused)
            if told is not None:
                answers.append(told)
                continue
            try:
                answers.append(await self._one(item, states))
            except Silence as silence:
                answers.append(silence)
                closed = silence if isinstance(silence, OF_PROVIDER) else None
        return answers

    async def _states_of(self, codes: Sequence[str]) -> Mapping[str, State | Silence]:
        """What FacturaSend lists of these CDCs. Where it does not take so many at once, it is asked in fifties; the
        silence about some of them takes back no answer about others.
        """
        found: dict[str, State | Silence] = {}
        if len(codes) > SURELY:
            with suppress(OutcomeUnknown, Unavailable):
                found.update(await self.states(codes))
        left = [code for code in codes if code not in found]
        for start in range(0, len(left), SURELY):
            some = left[start : start + SURELY]
            try:
                found.update(await self.states(some))
            except Silence as silence:
                if isinstance(silence, OF_PROVIDER):
                    return found | dict.fromkeys(left[start:], silence)
                found.update(dict.fromkeys(some, silence))
        return found

    async def states(self, codes: Sequence[str]) -> Mapping[str, State]:
        """POST /de/estado."""
        body = write_json({"cdcList": [{"cdc": code} for code in codes]})
        reply = await self._calls.post("de/estado", body)
        rows = reading.rows_of(self._calls.answer(reply))
        return {state.cdc: state for state in map(_state, rows) if state.cdc}

    async def records(self, item: Item) -> list[State]:
        """GET /de/numero: everything that ever had this number, newest last."""
        document = item.document
        establishment, point = cdc.places(document)
        kind = cdc.TYPE_CODES[document.type]
        reply = await self._calls.get(f"de/numero/{kind}/{establishment:03d}/{point:03d}/{document.number:07d}")
        body = reading.object_of(reply)
        if reply.status == 404 and "success" not in body:
            raise Unsayable(_NO_SEARCH, "HTTP 404", code="no_search")
        silence = reading.silence_of(reply, body)
        if silence is not None:
            raise silence
        inner = body.get("result")
        listed = "deList" in body or (isinstance(inner, dict) and "deList" in inner)
        nobody = re.search(r"no (se )?(exist|encontr|hay)|inexistente", reading.message_of(body), re.IGNORECASE)
        if not listed and not (body.get("success") is False and nobody):
            raise reading.unreadable("no deList")
        return sorted(map(_state, reading.rows_of(body)), key=lambda state: state.id)

    async def _one(self, item: Item, states: Mapping[str, State | Silence]) -> Outcome:
        code = item.standing.provider_id
        state = states.get(code)
        if isinstance(state, Silence):
            raise state
        if not code or state is None or state.situation == NOBODY:
            return await self._by_number(item)
        other = await self._beside(item, code) if state.situation == REJECTED else None
        return await (self._adopt(item, other) if other else self._outcome(item, state, None))

    async def _beside(self, item: Item, refused: str) -> State | None:
        """What lives under our number beside the one that was refused: another sending of the same sale arrived late.

        A number that was refused is free again. Where nobody answers about numbers, the refusal is all there is.
        """
        with suppress(Unsayable, OutcomeUnknown, Unavailable):
            records = reversed(self._fitting(item, await self.records(item)))
            return next((each for each in records if each.situation in _ALIVE and each.cdc != refused), None)
        return None

    def _fitting(self, item: Item, records: Sequence[State]) -> list[State]:
        """Those that can be about this sale."""
        return [record for record in records if not (self._policy.strict and misfit(record.cdc, item))]

    async def _by_number(self, item: Item) -> Outcome:
        """Adopt what FacturaSend has under our number. A rejection of an earlier sending is not about this one."""
        records = await self.records(item)
        old = "" if item.standing.provider_id else item.standing.verification_url
        live = [r for r in records if not (r.situation == REJECTED and (not r.cdc or r.cdc in old))]
        ours = self._fitting(item, live)
        if any(r.situation in _ALIVE for r in live) and not ours:
            raise Unsayable(_NUMBER_TAKEN, "another document has our number", code="number_taken")
        for wanted in ((APPROVED, OBSERVED), (SENT, GENERATED, DRAFT), (CANCELLED,), (REJECTED,)):
            fitting = [record for record in ours if record.situation in wanted]
            if fitting:
                return await self._adopt(item, fitting[-1])
        unknown = [record for record in ours if record.situation != NOBODY]
        return await self._adopt(item, unknown[-1]) if unknown else Unseen()

    async def _adopt(self, item: Item, state: State) -> Outcome:
        """Number and date fit; total and customer are compared where the XML can be had."""
        xml = await self._xml(state.cdc)
        sale = item.document
        if xml is not None and (difference(sale, xml.total, self._policy) or not same_customer(sale, xml)):
            if state.situation == REJECTED:
                return Unseen()  # it was refused before it was corrected
            raise Unsayable(_NUMBER_TAKEN, "another total or customer", code="number_taken")
        if state.situation == REJECTED:  # adopted first, so that its CDC is known; the next question brings the reason
            return Accepted(state.cdc, "", xml.qr if xml else "", xml.data if xml else None)
        return await self._outcome(item, state, xml)

    async def _outcome(self, item: Item, state: State, xml: Xml | None) -> Outcome:
        """What a situation means for a document whose CDC is known."""
        code = state.cdc or item.standing.provider_id
        match state.situation:
            case 2 | 3:
                return await self._approved(item, code, state, xml)
            case 4 if state.code == DUPLICATE_CDC:
                return await self._duplicate(item, code, state, xml)
            case 4:
                said = f"{state.code} «{state.message or 'no dijo por qué'}»".strip()
                reason = f"SIFEN rechazó el documento: {said}. Corríjalo; se reenvía con el mismo número."
                return Rejected(state.code or "SIFEN", reason)
            case 99:
                return Rejected("CANCELLED", _GONE, burned=True)
            case -1:
                return await self._draft(item, code, xml)
        note = _WORKING.get(state.situation, f"Estado {state.situation} en FacturaSend.") if state.situation else ""
        return Accepted(code, note, xml.qr if xml else "", xml.data if xml else None)

    async def _approved(self, item: Item, code: str, state: State, xml: Xml | None) -> Outcome:
        """Valid, unless it was made in a test. Where no XML is kept yet, it is fetched and its total compared."""
        qr = item.standing.verification_url or (xml.qr if xml else "")
        automatic = self._policy.realm is Realm.AUTO
        if xml is None and ((self._keep_xml and not item.standing.xml_sha256) or (automatic and not qr)):
            xml = await self._xml_or_none(code)
            qr = qr or (xml.qr if xml else "")
        test = self._policy.realm is Realm.TEST or (automatic and "/consultas-test/" in qr)
        return Authorized(
            authorization=code, provider_id=code, verification_url=qr, simulated=test,
            total=xml.total if xml else None, authorized_at=reading.moment_of(state.at),
            note=f"{state.code} {state.message}".strip() if state.situation == OBSERVED else "",
            xml=xml.data if xml else None,
        )  # fmt: skip

    async def _duplicate(self, item: Item, code: str, state: State, xml: Xml | None) -> Outcome:
        """Refused because SIFEN has this very CDC: SIFEN itself is asked, and what it has is ours."""
        reply = await self._calls.post(f"dte/cdc/{code}", "{}")
        if reading.text_of(self._calls.answer(reply), "respuesta_codigo") == FOUND_AT_SIFEN:
            return await self._approved(item, code, State(APPROVED, cdc=code), xml)
        return Rejected(DUPLICATE_CDC, f"SIFEN dice que el CDC está duplicado y no lo muestra: «{state.message}».")

    async def _draft(self, item: Item, code: str, xml: Xml | None) -> Outcome:
        url, data = (xml.qr, xml.data) if xml else ("", None)
        if not self._drafts:
            return Accepted(code, _A_DRAFT, url, data)
        lots = [record.lot for record in await self.records(item) if record.cdc == code and record.lot]
        if lots:
            self._calls.answer(await self._calls.post(f"lote/draft-confirm/{lots[-1]}", "{}"))
        return Accepted(code, "Borrador confirmado en FacturaSend." if lots else _A_DRAFT, url, data)

    async def _xml_or_none(self, code: str) -> Xml | None:
        """Its absence never stands between a document and its authorization."""
        try:
            return await self._xml(code)
        except (Unavailable, OutcomeUnknown):
            return None

    async def _xml(self, code: str) -> Xml | None:
        """GET /de/xml; None where there is none. It is no proof of approval: rejected ones have it, too."""
        reply = await self._calls.get(f"de/xml/{code}?json=false", accept="*/*")
        if not reply.good:
            body = reading.object_of(reply)
            silence = reading.silence_of(reply, body)
            if silence is None or reply.status in (404, 405):
                return None
            raise silence
        found = reading.xml_of(reply.body) or reading.xml_of(_quoted(reply.body))
        return found if found is not None and found.cdc in ("", code) else None


def _quoted(body: bytes) -> object:
    """XML as a JSON text."""
    import json

    try:
        return json.loads(body) if body[:1] == b'"' else None
    except ValueError:
        return None


_WORDS = (("cancelad", CANCELLED), ("rechazad", REJECTED), ("observaci", OBSERVED), ("aprobad", APPROVED))


def _state(row: dict[str, Any]) -> State:
    """A row of /de/estado or of /de/numero: their names for the same things differ."""
    situation = reading.whole_of(row.get("situacion"))
    if situation is None:
        word = reading.text_of(row, "estado").casefold()
        found = next((number for part, number in _WORDS if part in word), None)
        situation = reading.whole_of(word) if found is None else found
    return State(
        situation=situation,
        code=reading.text_of(row, "respuesta_codigo", 20) or reading.text_of(row, "info_codigo", 20),
        message=reading.text_of(row, "respuesta_mensaje") or reading.text_of(row, "info_descripcion"),
        cdc=reading.text_of(row, "cdc", 60),
        at=reading.text_of(row, "fecha_proceso", 40) or reading.text_of(row, "fecha", 40),
        lot=reading.text_of(row, "lote_id", 20),
        id=reading.whole_of(row.get("id")) or 0,
    )
