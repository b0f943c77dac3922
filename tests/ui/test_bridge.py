"""Promises of the bridge between the Shop and the screens."""

from __future__ import annotations

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from app.domain.errors import Refused, Trouble, Unreachable
from tests.waiting import until
from ui.bridge import Bridge
from ui.saying import why


async def test_an_id_told_in_another_thread_arrives_on_the_window_s_thread() -> None:
    bridge, seen = Bridge(), []
    bridge.document_changed.connect(lambda identity: seen.append((identity, threading.get_ident())))
    thread = threading.Thread(target=bridge.tell, args=("document", "d-1"))
    thread.start()
    thread.join()
    await until(lambda: seen)
    assert seen == [("d-1", threading.get_ident())]


def test_an_unknown_noun_is_refused() -> None:
    with pytest.raises(KeyError):
        Bridge().tell("weather", "x")


async def test_a_task_that_nobody_holds_is_kept_until_it_ends() -> None:
    bridge, seen = Bridge(), []

    async def work() -> int:
        await asyncio.sleep(0.01)
        return 7

    bridge.spawn(work(), then=seen.append)
    assert bridge.busy() == 1
    await until(lambda: not bridge.busy())
    assert seen == [7]


async def test_a_task_that_fails_is_told_in_words_for_people_and_logged(caplog: pytest.LogCaptureFixture) -> None:
    bridge, told = Bridge(), []
    bridge.failed.connect(told.append)

    async def work(error: Exception) -> None:
        raise error

    bridge.spawn(work(ValueError("not subscriptable")))
    bridge.spawn(work(Trouble("Sin papel.", "paper")))
    await until(lambda: len(told) == 2)
    assert "not subscriptable" not in told[0]
    assert "soporte" in told[0]
    assert told[1] == "Sin papel."
    assert "not subscriptable" in caplog.text


async def test_a_screen_may_take_the_failure_itself() -> None:
    bridge, told, taken = Bridge(), [], []
    bridge.failed.connect(told.append)

    async def work() -> None:
        raise ValueError("sin papel")

    bridge.spawn(work(), failed=lambda error: taken.append(str(error)))
    await until(lambda: taken)
    assert (told, taken) == ([], ["sin papel"])


async def test_what_a_screen_tells_of_a_bug_is_no_word_of_it_and_it_is_written_down(
    caplog: pytest.LogCaptureFixture,
) -> None:
    bridge, told = Bridge(), []

    async def work(error: Exception) -> None:
        raise error

    errors = (KeyError("seq"), Unreachable("no hay red."), Refused("x", "falta el nombre."), OSError(28, "No space"))
    for error in errors:
        bridge.spawn(work(error), failed=lambda error: told.append(why(error)))
    await until(lambda: len(told) == len(errors))
    assert told[1:3] == ["No hay red.", "Falta el nombre."]
    assert told[0] == told[3]
    assert "quedó anotado" in told[0]
    assert "KeyError: 'seq'" in caplog.text
    assert "No space" in caplog.text
    assert "no hay red" not in caplog.text


async def test_the_answer_of_an_executor_comes_back_to_the_window() -> None:
    bridge, seen = Bridge(), []
    with ThreadPoolExecutor(1) as pool:
        task = bridge.await_future(
            pool.submit(threading.get_ident), then=lambda there: seen.append((there, threading.get_ident()))
        )
        await task
    await asyncio.sleep(0)
    ((there, here),) = seen
    assert here == threading.get_ident() != there


async def test_closing_cancels_what_runs_and_waits_for_it() -> None:
    bridge, ended = Bridge(), []

    async def work() -> None:
        try:
            await asyncio.sleep(60)
        finally:
            ended.append(True)

    bridge.spawn(work())
    await asyncio.sleep(0)
    await bridge.close()
    assert ended == [True]
