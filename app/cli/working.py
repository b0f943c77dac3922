"""`sync` and `batch`: an engine for as long as the command runs, or a look at the one that runs elsewhere."""

import asyncio
import signal
import threading
from collections.abc import Callable
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING

from app.cli import DONE, NEEDS_PERSON
from app.cli.desk import Desk, table
from app.cli.forms import Form, counts_form, document_form
from app.cli.owed import TURNS
from app.cli.papers import answers_told, moment_from, state_word, zone
from app.domain.document import Status
from app.domain.errors import Refused
from app.domain.views import DocumentFilter

if TYPE_CHECKING:
    from app.runtime import Shop

_LOOK_AGAIN = 0.25
"""Seconds between two looks at the work of another engine."""

_ELSEWHERE = "Otra ventana u otro «sync» ya envía los documentos de esta caja."


def sync(desk: Desk) -> int:
    """One pass, until nothing is left, or for ever."""
    if desk.args.max_seconds is not None and not desk.args.until_idle:
        raise Refused("--max-seconds", "solo se admite con --until-idle.")
    shop = desk.open_shop()
    if desk.args.forever:
        return asyncio.run(_forever(shop, desk))
    max_seconds = 0.0 if not desk.args.until_idle else desk.args.max_seconds
    form = asyncio.run(_work(shop, desk, until_idle=desk.args.until_idle, max_seconds=max_seconds))
    desk.show(form, _told(form))
    return NEEDS_PERSON if form["needs_person"] else DONE


def batch(desk: Desk) -> int:
    """End of day: everything is tried now, and what has no authorization afterwards is named."""
    shop = desk.open_shop()
    form = asyncio.run(_batch(shop, desk))
    headings = ("Número", "Total", "Estado", "Toca", "Motivo", "Documento")
    rows = [(f["number"], f["total"], state_word(f), TURNS.get(f["needs"] or "", ""), f["reason"], f["id"])
            for f in form["failures"]]  # fmt: skip
    lines = [f"Autorizados: {form['authorized_total']} · sin documento: {len(rows)}"]
    desk.show(form, "\n\n".join(lines + ([table(headings, rows, "Total")] if rows else [])))
    return NEEDS_PERSON if rows else DONE


async def _batch(shop: "Shop", desk: Desk) -> Form:
    day = moment_from("date", desk.args.date, zone(shop)) if desk.args.date else None
    shop.papers.hurry()
    try:
        work = await _engine(shop, desk, until_idle=True, max_seconds=desk.args.max_seconds)
        since = datetime.combine(day.date(), time(), day.tzinfo) if day else None
        until = since + timedelta(days=1) if since else None
        failures, authorized = [], 0
        for status in Status:
            wanted = DocumentFilter(status=status, since=since, until=until)
            if status is Status.AUTHORIZED:
                authorized = len(shop.papers.ids(wanted))
            elif status is not Status.VOIDED:
                rows = shop.papers.rows(list(shop.papers.ids(wanted)))
                failures += [document_form(shop.papers.view(row.id), attempts=False) for row in rows]
    finally:
        await shop.aclose()
    return {"date": desk.args.date or None, "authorized_total": authorized, "failures": failures, **work}


async def _work(shop: "Shop", desk: Desk, *, until_idle: bool, max_seconds: float | None) -> Form:
    try:
        return await _engine(shop, desk, until_idle=until_idle, max_seconds=max_seconds)
    finally:
        await shop.aclose()


async def _engine(shop: "Shop", desk: Desk, *, until_idle: bool, max_seconds: float | None) -> Form:
    """Work, or watch another engine work; then what came of the calls and where the documents stand."""
    mark = shop.papers.last_attempt()
    engine = shop.engine()
    end = None if max_seconds is None else shop.clock.monotonic() + max_seconds
    idle, mine, said = True, False, False
    try:
        await shop.takeover.heed_signs()
        while True:
            mine = await engine.take_over()
            left = None if end is None else max(0.0, end - shop.clock.monotonic())
            if mine and until_idle:
                idle = await engine.until_idle(left)
            elif mine:
                await engine.once()
            if mine or not until_idle or shop.papers.is_idle() or left == 0.0:
                idle = shop.papers.is_idle()
                break
            if not said:
                desk.note(_ELSEWHERE)
                said = True
            await shop.clock.sleep(_LOOK_AGAIN)
    finally:
        await engine.close()
    if not mine and not said:
        desk.note(_ELSEWHERE)
    return _came(shop, mark, idle=idle, mine=mine)


def _came(shop: "Shop", mark: int, *, idle: bool, mine: bool) -> Form:
    """What came of the calls since that attempt, and where the documents stand now."""
    outcomes = shop.papers.outcomes_since(mark)
    return {
        **outcomes, "calls": sum(outcomes.values()), "idle": idle, "elsewhere": not mine,
        "needs_person": len(shop.papers.needs_person()), "documents": counts_form(shop.papers.counts()),
    }  # fmt: skip


async def _forever(shop: "Shop", desk: Desk) -> int:
    """Until SIGTERM or SIGINT; waits its turn while another engine works."""
    working, mark = shop.working(), shop.papers.last_attempt()
    on_signal(working.close)
    heeding = asyncio.ensure_future(working.heed_others())
    try:
        await working.run()
        if desk.args.json:
            desk.show(_came(shop, mark, idle=shop.papers.is_idle(), mine=True), "")
    finally:
        heeding.cancel()
        await asyncio.gather(heeding, return_exceptions=True)
        await shop.aclose()
    return DONE


def on_signal(stop: Callable[[], None]) -> None:
    """Call `stop` on this loop when the process is asked to end."""
    if threading.current_thread() is not threading.main_thread():
        return
    loop = asyncio.get_running_loop()
    of_windows = getattr(signal, "SIGBREAK", signal.SIGINT)
    for number in (signal.SIGTERM, signal.SIGINT, of_windows):
        try:
            loop.add_signal_handler(number, stop)
        except NotImplementedError:  # Windows
            signal.signal(number, lambda *_: loop.call_soon_threadsafe(stop))


def _told(form: Form) -> str:
    documents = form["documents"]
    words = (("queued", "en cola"), ("sent", "enviados"), ("authorized", "autorizados"), ("rejected", "rechazados"),
             ("verify", "por verificar"), ("dead", "detenidos"), ("voided", "anulados"))  # fmt: skip
    stand = " · ".join(f"{word} {documents[key]}" for key, word in words if documents[key])
    known = {"calls", "idle", "elsewhere", "needs_person", "documents"}
    answers = {word: int(count) for word, count in form.items() if word not in known}
    lines = [
        f"Llamadas: {answers_told(answers)}",
        f"Documentos: {stand or 'ninguno'}",
    ]
    if form["needs_person"]:
        lines.append(f"Esperan a una persona: {form['needs_person']} (vea «outbox --needs-person»)")
    if not form["idle"]:
        lines.append("Queda algo por enviar o por esperar.")
    return "\n".join(lines)
