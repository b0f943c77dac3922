"""Promises of the window's event loop."""

from __future__ import annotations

import asyncio
import threading

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from ui.bridge import answered
from ui.loop import PosEventLoop, run
from ui.main_window import MainWindow
from ui.widgets.sheet import Sheet


def loop() -> PosEventLoop:
    running = asyncio.get_running_loop()
    assert isinstance(running, PosEventLoop)
    return running


async def test_a_sleep_never_ends_early() -> None:
    for seconds in (0.001, 0.013, 0.05, 0.2):
        start = loop().time()
        await asyncio.sleep(seconds)
        assert loop().time() - start >= seconds


async def test_short_waits_end_before_long_ones_however_they_are_ordered() -> None:
    order: list[int] = []
    for wait in (40, 10, 30, 20):
        loop().call_later(wait / 1000, order.append, wait)
    await asyncio.sleep(0.08)
    assert order == [10, 20, 30, 40]


async def test_a_wait_of_two_months_does_not_fire_at_once() -> None:
    fired: list[int] = []
    handle = loop().call_later(60 * 86_400, fired.append, 1)
    await asyncio.sleep(0.03)
    handle.cancel()
    assert fired == []


async def test_a_cancelled_call_never_runs_even_when_it_was_due() -> None:
    ran: list[int] = []
    later = loop().call_later(0.01, ran.append, 1)
    loop().call_later(0.005, later.cancel)
    await asyncio.sleep(0.03)
    assert ran == []


async def test_timeouts_that_were_not_needed_leave_nothing_behind() -> None:
    for _ in range(3_000):
        async with asyncio.timeout(30):
            await asyncio.sleep(0)
    assert loop().pending_timers() < 200


async def test_a_timeout_cuts_what_takes_too_long() -> None:
    start = loop().time()
    try:
        async with asyncio.timeout(0.03):
            await asyncio.sleep(5)
    except TimeoutError:
        assert 0.03 <= loop().time() - start < 1
    else:
        raise AssertionError("nobody was cut")


async def test_news_from_another_thread_lands_on_the_window_s_thread() -> None:
    running, seen = loop(), loop().create_future()

    def land() -> None:
        seen.set_result(threading.get_ident())

    await running.run_in_executor(None, lambda: running.call_soon_threadsafe(land))
    assert await asyncio.wait_for(seen, 2) == threading.get_ident()


async def test_sockets_work_on_the_window_s_loop() -> None:
    async def echo(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(await reader.readline())
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(echo, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write("ñandú\n".encode())
    assert (await asyncio.wait_for(reader.readline(), 2)).decode() == "ñandú\n"
    writer.close()
    await writer.wait_closed()
    server.close()
    await server.wait_closed()


async def test_a_dialog_that_is_open_stops_no_other_task() -> None:
    ticks: list[int] = []

    async def tick() -> None:
        for number in range(1_000):
            ticks.append(number)
            await asyncio.sleep(0.002)

    ticking = asyncio.ensure_future(tick())
    dialog = Sheet("Pregunta")
    QTimer.singleShot(60, dialog.accept)
    assert await answered(dialog) is True
    before = len(ticks)
    await asyncio.sleep(0.02)
    ticking.cancel()
    assert before > 5
    assert len(ticks) > before


async def test_a_dialog_that_is_refused_says_so() -> None:
    dialog = Sheet("Pregunta")
    QTimer.singleShot(0, dialog.reject)
    assert await answered(dialog) is False


def test_closing_the_window_lets_main_tidy_up_and_end(application: QApplication) -> None:
    order: list[str] = []

    async def main() -> int:
        window, gate = MainWindow([]), asyncio.Event()
        window.close_requested.connect(gate.set)
        window.show()
        QTimer.singleShot(20, window.close)
        await gate.wait()
        order.append("asked" if window.isVisible() else "gone")
        await asyncio.sleep(0.01)
        window.finish()
        order.append("tidied")
        return 3

    assert run(main) == 3
    assert order == ["asked", "tidied"]


def test_no_task_takes_a_step_while_the_loop_stands_still(application: QApplication) -> None:
    loop, seen = PosEventLoop(application), []

    async def work() -> None:
        for _ in range(3):
            await asyncio.sleep(0)
            seen.append(asyncio.get_running_loop() is loop)

    async def begin() -> asyncio.Task[None]:
        return asyncio.get_running_loop().create_task(work())

    task = loop.run_until_complete(begin())
    for _ in range(20):
        application.processEvents()
    assert seen == []
    loop.run_until_complete(task)
    assert seen == [True] * 3
    loop.close()


async def test_a_call_that_is_nearly_due_waits_for_its_own_moment() -> None:
    running, early = loop(), list[float]()
    moments = [running.time() + 0.02 + 0.007 * number for number in range(8)]
    for moment in moments:
        running.call_at(moment, lambda due=moment: early.append(running.time() - due))
    await asyncio.sleep(0.12)
    assert len(early) == len(moments)
    assert min(early) >= 0
