"""Promises of news at the till: it covers neither total nor payment on any screen; sounds can be switched off."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMargins, QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from tests.ui.sale.till import Till, until
from ui import sounds
from ui.sounds import Sound, Sounds
from ui.tokens import Tone
from ui.widgets.toast import MARGIN, Toast, Toasts


def place(widget: QWidget, window: QWidget) -> QRect:
    """Where it is; of news the painted box, without its shadow."""
    edge = widget.margin if isinstance(widget, Toast) else 0
    shadow = QMargins(edge, edge - 2, edge, edge + 2) if edge else QMargins()
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()).marginsRemoved(shadow)


@pytest.mark.parametrize("size", [(1024, 768), (1024, 600), (1024, 570), (1366, 768), (1920, 1080), (512, 900)])
async def test_news_covers_no_key_no_line_and_no_text_of_the_charge_zone(till: Till, size: tuple[int, int]) -> None:
    till.window.resize(*size)
    till.scan("CAF-500")
    till.window.say("No se imprimió", "La impresora Caja 1 no contesta; el papel espera en la cola.", Tone.WARNING)
    await until(lambda: till.window.findChildren(Toast))
    page = till.page
    zone: list[QWidget] = [page.charge, page.charge_quietly, page.hold, page.cancel, page.total]
    if size[0] >= 1024:  # on half of one everything stands under each other
        zone += [page.table, page.line, *page.bar.values()]
    (toast,) = till.window.findChildren(Toast)
    await until(lambda: not any(place(toast, till.window).intersects(place(each, till.window)) for each in zone))
    assert toast.isVisible()


@pytest.mark.parametrize("height", [600, 748])
async def test_news_right_after_a_sale_leaves_the_change_and_the_number_in_sight(till: Till, height: int) -> None:
    till.window.resize(1024, height)
    for code in ("PAN-1", "CAF-500"):  # the first is left open: tabs make the page lower still
        till.scan(code)
        if code == "PAN-1":
            till.press(Qt.Key.Key_F6)
    till.press(Qt.Key.Key_F12)
    await until(lambda: QApplication.activeWindow() is till.page.charging.sheet)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    await till.settled()
    till.window.say("No se imprimió", "La impresora Caja 1 no contesta; el papel espera en la cola.", Tone.WARNING)
    after, page = till.page.after, till.page
    assert after.isVisible()
    zone: list[QWidget] = [after._change, after._sold, after._badge, after.ticket, page.charge, page.total, page.line]
    zone += [page.hold, page.cancel, *page.bar.values()]

    def clear() -> bool:
        news = [place(each, till.window) for each in till.window.findChildren(Toast) if each.isVisible()]
        return bool(news) and not any(one.intersects(place(each, till.window)) for one in news for each in zone)

    await until(clear)


async def test_news_gives_way_to_a_button_that_its_own_cause_has_moved() -> None:
    window = QWidget()
    window.resize(900, 600)
    save = QPushButton("Guardar", window)
    save.setGeometry(600, 20, 200, 40)
    toasts = Toasts(window)
    window.show()
    toasts.say("Guardado", "Caja")
    save.move(600, 500)  # what was saved made the page above it shorter
    (toast,) = window.findChildren(Toast)
    await until(lambda: not toast.geometry().adjusted(0, MARGIN, 0, -MARGIN).intersects(save.geometry()))
    window.close()


async def test_sounds_are_played_until_they_are_switched_off(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    player, played = tmp_path / "player", tmp_path / "played"
    player.write_text(f'#!/bin/sh\necho "$1" >> {played}\n')
    player.chmod(0o755)
    played.touch()
    monkeypatch.setattr(sounds, "_PLAYERS", (str(player),))
    loud = Sounds()
    for wanted in (True, False):
        loud.wanted = wanted
        for sound in Sound:
            loud.play(sound)
    await until(lambda: len(played.read_text().splitlines()) >= 3)
    heard = sorted(name.rpartition("/")[2] for name in played.read_text().splitlines())
    assert heard == ["attention.wav", "hit.wav", "miss.wav"]


async def test_a_hit_and_a_miss_are_heard_at_the_till(till: Till, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[Sound] = []
    monkeypatch.setattr(sounds.current(), "play", heard.append)
    till.scan("CAF-500")
    till.scan("0000")
    assert heard == [Sound.HIT, Sound.MISS]
