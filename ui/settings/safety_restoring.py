"""The question before a copy is brought back, what is told afterwards, and the last sale after a crash."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, tzinfo
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QWidget

from app.domain.errors import Refused, Trouble
from ui.bridge import Bridge
from ui.progress import Pace, Progress
from ui.saying import clock, day_and_time, money, zone_of
from ui.text import capital, said, tr
from ui.tokens import Tone
from ui.widgets.buttons import Role
from ui.widgets.cards import Notice
from ui.widgets.fields import Field, LineEdit
from ui.widgets.labels import Text
from ui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from app.runtime import Shop
    from app.runtime.safety import Copy, Manifest

USUAL_JUMP = "100"
"""More than a shop issues between two hourly copies; a gap is allowed, a repeated number is not."""


class RestoreSheet(Sheet):
    """What the copy holds, what will happen, and a button that says so."""

    topic = "safety"

    def __init__(self, file: Path, made: Manifest, zone: tzinfo, *, parent: QWidget | None = None) -> None:
        when = day_and_time(datetime.fromisoformat(made.made_at), zone)
        super().__init__(tr("¿Volver a la copia del {when}?").format(when=when), file.name, width=560, parent=parent)
        self.add(Text(_held(made), "strong", wrap=True))
        told = (
            tr("Las ventas posteriores a la copia dejan de verse; la base de ahora se aparta y no se borra."),
            tr("Ningún número se repite: los usados después de la copia se saltan."),
            _asked_first(),
        )
        self.add(_points(*told))
        self.add(Notice(Tone.WARNING, tr("El programa se cierra y vuelve a abrirse"), tr("Tarda unos segundos.")))
        self.add_cancel()
        self.add_accept(tr("Restaurar"), Role.DANGER, icon="undo-2", key="F12")


class _JumpingSheet(Sheet):
    """Asks how many numbers are left out in every series, where nobody knows which were used after the copy."""

    topic = "safety"

    def ask_jump(self) -> None:
        """Where the field belongs."""
        self.jump = LineEdit(name=tr("Números que se saltan"))
        self.jump.setText(USUAL_JUMP)
        self.jump.selectAll()  # whoever types another number replaces it
        self.jump.setValidator(QIntValidator(0, 1_000_000, self))
        words = tr("En cada serie, para no repetir los que se usaron después de la copia.")
        self._field = Field(tr("Números que se saltan"), self.jump, hint=words)
        self.add(self._field)

    def accept(self) -> None:
        """Not without a number: none would mean that nothing was sold, which somebody must say."""
        if self.jump.hasAcceptableInput():
            super().accept()
            return
        self._field.set_error(tr("Escriba cuántos, de 0 a un millón; 0 solo si después de la copia no se vendió nada."))
        self.jump.setFocus()
        self.grow()


class ElsewhereSheet(_JumpingSheet):
    """A new computer: what the copy holds, and how many numbers the till that is gone may have used after it."""

    def __init__(self, file: Path, made: Manifest, *, parent: QWidget | None = None) -> None:
        when = f"{datetime.fromisoformat(made.made_at).astimezone():%d/%m/%Y %H:%M}"
        super().__init__(tr("¿Volver a la copia del {when}?").format(when=when), file.name, width=560, parent=parent)
        self.add(Text(_held(made), "strong", wrap=True))
        without = tr("Lo vendido después de la copia no está en ella; las claves del proveedor se escriben otra vez.")
        self.add(_points(without, _asked_first()))
        words = tr("Si las dos enviaran, un documento podría salir dos veces.")
        self.add(Notice(Tone.WARNING, tr("La computadora de antes no debe vender ni enviar más"), words))
        self.ask_jump()
        self.add_cancel()
        self.add_accept(tr("Restaurar"), Role.DANGER, icon="undo-2", key="F12")


class RescueSheet(_JumpingSheet):
    """The database cannot be used: the newest copy is offered, with the numbers to leave out that nobody knows."""

    def __init__(self, sentence: str, copy: Copy) -> None:
        super().__init__(tr("Mostrador no se puede abrir"), said(sentence), width=560)
        when = f"{copy.made_at.astimezone():%d/%m/%Y %H:%M}"
        self.add(Text(tr("La última copia es del {when}.").format(when=when), "strong", wrap=True))
        self.ask_jump()
        self.add_cancel(tr("Cerrar"))
        self.add_accept(tr("Restaurar la última copia"), Role.DANGER, icon="undo-2", key="F12")


def _held(made: Manifest) -> str:
    names = ", ".join(name.rstrip(".") for name in made.contents.issuers) or "—"
    held = tr("{names}. Ventas: {sales} · documentos: {documents}.")
    return held.format(names=names, sales=made.contents.sales, documents=made.contents.documents)


def _asked_first() -> str:
    return tr("Lo que estaba por enviar se consulta antes al proveedor, para no emitirlo dos veces.")


def _points(*sentences: str) -> Text:
    return Text("\n".join(f"·  {sentence}" for sentence in sentences), "body", wrap=True)


def rescue(folder: Path, sentence: str) -> RescueSheet | None:
    """The offer, where there is a copy to offer."""
    from app.runtime.safety import copies_in

    copies = copies_in(folder)
    return RescueSheet(sentence, copies[0]) if copies else None


def rescued(folder: Path, sheet: RescueSheet) -> tuple[str, Sequence[str]]:
    """What came of it, once the offer was taken."""
    from app.runtime.safety import copies_in

    return bring_back_in_sight(folder, copies_in(folder)[0].file, "", int(sheet.jump.text()))


class RestoringSheet(Sheet):
    """How far a copy on its way back has come; the first Esc gives it up while only the copy is being looked at."""

    topic = "safety"

    def __init__(self, bridge: Bridge, file: Path) -> None:
        super().__init__(tr("Restaurando la copia"), file.name, width=560)
        self.progress = Progress(bridge, self)
        self.add(self.progress)

    def accept(self) -> None:
        """It closes when it is done."""

    def reject(self) -> None:
        """Esc, or the window's own cross."""
        self.progress.stop()


def bring_back_in_sight(folder: Path, file: Path, who: str, jump: int | None = None) -> tuple[str, Sequence[str]]:
    """`bring_back` between two windows, with a sheet that says how far it is and a loop of its own."""
    from ui.loop import run

    return run(lambda: _brought_back(folder, file, who, jump))


async def _brought_back(folder: Path, file: Path, who: str, jump: int | None) -> tuple[str, Sequence[str]]:
    from asyncio import get_running_loop

    from app.runtime.restoring import LOOKED_AT

    answer = get_running_loop().create_future()
    bridge = Bridge()
    sheet = RestoringSheet(bridge, file)

    def work(pace: Pace) -> tuple[str, Sequence[str]]:
        def step(percent: int) -> None:
            pace.done, pace.whole, pace.counted = percent, 100, False
            if percent <= LOOKED_AT:
                pace.percent(percent)

        return bring_back(folder, file, who, jump, step)

    given_up = (tr("No se restauró"), [tr("Se detuvo; nada se cambió.")])
    sheet.progress.run("", work, answer.set_result, answer.set_exception, given_up=lambda: answer.set_result(given_up))
    sheet.open()
    try:
        found: tuple[str, Sequence[str]] = await answer
        return found
    finally:
        sheet.done(0)
        await bridge.close()


def bring_back(
    folder: Path, file: Path, who: str, jump: int | None = None, step: Callable[[int], None] = lambda percent: None
) -> tuple[str, Sequence[str]]:
    """Restore while no window is open; a title and sentences for whoever waits."""
    from app.runtime.restoring import Stated, restore_into, told

    try:
        return tr("Copia restaurada"), told(restore_into(folder, file, who, Stated(jump=jump), step))
    except (Refused, Trouble) as problem:
        return tr("No se restauró"), [capital(problem.sentence)]


def tell_restored(title: str, sentences: Sequence[str]) -> Sheet:
    """The sheet that says so; the caller executes it before the loop runs, when nothing else does."""
    sheet = Sheet(title, width=560)
    sheet.add(Text("\n".join(said(sentence) for sentence in sentences), "body", wrap=True))
    sheet.add_accept(tr("Seguir"))
    return sheet


def tell_last_sale(shop: Shop, bridge: Bridge) -> None:
    """After an end that was none: the newest sale on disk, so that nobody types it a second time."""
    last = shop.selling.last()
    title = tr("El programa no se cerró bien la última vez")
    if last is None:
        bridge.fallen.emit(title, tr("No había ninguna venta guardada."))
        return
    document = last.document
    words = tr("Última venta guardada: {number}, {total}, a las {time}.")
    time, total = clock(document.sold_at, zone_of(shop.issuers())), money(document.total, document.currency_code)
    bridge.fallen.emit(
        words.format(number=document.number_text, total=total, time=time),
        tr("El programa no se cerró bien la última vez. Lo que estaba abierto sigue abierto."),
    )
