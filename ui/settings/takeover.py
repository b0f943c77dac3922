"""A till that died: what it still owes is taken over here, from its disk or a copy, and shown until it is sent."""

from __future__ import annotations

import sys
from datetime import datetime, tzinfo
from pathlib import Path

from PySide6.QtCore import QProcess
from PySide6.QtWidgets import QWidget

from app.domain.people import Actor, Right
from app.runtime import Shop
from app.runtime.takeover import WORD, Found, Heir, TakenOver
from ui import errand, permission
from ui.bridge import Bridge
from ui.progress import Pace, Progress
from ui.saying import day_and_time, why, zone_of
from ui.text import mark, plural, said, tr
from ui.tokens import Tone
from ui.widgets.buttons import ActionButton, Role
from ui.widgets.cards import EmptyState, Notice
from ui.widgets.files import ask_folder, ask_which
from ui.widgets.labels import Text
from ui.widgets.list_card import ListCard
from ui.widgets.rows import Column
from ui.widgets.sheet import Sheet

COPIES = "Mostrador (*.zip)"


def window_of(folder: Path) -> list[str]:
    """The command that opens the window of another data folder with this same program."""
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "ui"]
    return [*program, "--data", str(folder)]


def _whose(heir: Heir) -> str:
    return tr("No se puede leer") if heir.trouble else ", ".join(heir.issuers)


COLUMNS: tuple[Column[Heir], ...] = (
    Column(mark("Caja tomada"), _whose, strong=True, second=lambda heir: str(heir.folder)),
    Column(mark("Por enviar"), lambda heir: str(heir.counts.queued + heir.counts.sent), 112, numeric=True),
    Column(mark("Por verificar"), lambda heir: str(heir.counts.verify + heir.counts.dead), 124, numeric=True),
)


class TakeOverCard(ListCard[Heir]):
    """Two ways in, and the tills that were taken over with what is left of each."""

    def __init__(self, shop: Shop, bridge: Bridge) -> None:
        super().__init__(tr("Una caja que ya no funciona"), tr("Cajas tomadas"), COLUMNS, high=52)
        self._shop, self._bridge = shop, bridge
        self.sheet: TakeOverSheet | None = None
        words = tr("Lo que debía enviar sale desde esta. Por lo que no tuvo respuesta se pregunta antes de enviarlo.")
        self.body.insertWidget(1, Text(words, "muted", wrap=True))
        self.table.set_empty(EmptyState("server", tr("Ninguna caja tomada"), tr("lo que se tome aparece aquí.")))
        self.progress = Progress(bridge, self)
        self.body.insertWidget(3, self.progress)
        self.disk = ActionButton(tr("Desde su disco…"), Role.SECONDARY, icon="folder-open", key="Ctrl+G")
        self.disk.clicked.connect(lambda: ask_folder(self.window(), tr("Carpeta de la otra caja"), self.look))
        self.copy = ActionButton(tr("Desde una copia…"), Role.SECONDARY, icon="archive", key="Ctrl+H")
        self.copy.clicked.connect(lambda: ask_which(self.window(), tr("Copia de la otra caja"), COPIES, self.look))
        self.open = ActionButton(tr("Abrir su ventana"), Role.SECONDARY, icon="monitor", key="Ctrl+I")
        for button in (self.disk, self.copy):
            self.add_button(button)
        self.act(self.open, self._open, opens=True)

    def arrive(self) -> None:
        """Read what is left to send."""
        errand.run(self._bridge, self._shop.takeover.heirs, self.set_rows, self._failed)

    def _open(self, heir: Heir) -> None:
        """What waits for a person there is decided in its own window; this one goes on selling."""
        program, *words = window_of(heir.folder)
        if not QProcess.startDetached(program, words)[0]:
            self._bridge.say(tr("No se abrió"), str(heir.folder), Tone.DANGER)

    def look(self, source: Path) -> None:
        """What it is, and the question before anything happens."""
        permission.ask(
            self._shop, self, Right.SETTINGS, source.name,
            lambda who: errand.run(self._bridge, lambda: self._shop.takeover.look(source),
                                   lambda found: self._ask(source, found, who), self._failed),
        )  # fmt: skip

    def _ask(self, source: Path, found: Found, who: Actor) -> None:
        self.sheet = TakeOverSheet(source, found, zone_of(self._shop.issuers()), parent=self.window())
        self.sheet.accepted.connect(lambda: self._take(source, who))
        self.sheet.open()

    def _take(self, source: Path, who: Actor) -> None:
        def work(pace: Pace) -> TakenOver:
            return self._shop.takeover.take(source, who, word=True, step=pace.percent)

        if not self.progress.running():
            self.progress.run(tr("Tomando la cola…"), work, self._taken, self._failed, given_up=self._given_up)

    def _given_up(self) -> None:
        self._bridge.say(tr("No se tomó"), tr("La otra caja sigue como estaba."))

    def _taken(self, done: TakenOver) -> None:
        everyone = (done, *done.also)
        queued = sum(each.manifest.contents.queued for each in everyone)
        title = plural("Tomado: {n} documento por terminar", "Tomados: {n} documentos por terminar", queued)
        if done.left_out:
            words = tr("Lo que esa caja había tomado de otras sigue allí ({n}): {why}")
            why_ = " ".join(said(sentence) for sentence in done.left_out.values())
            self._bridge.say(title, words.format(n=len(done.left_out), why=why_), Tone.WARNING)
        elif all(each.signed for each in everyone):
            self._bridge.say(title, tr("Sale desde esta caja."), Tone.SUCCESS)
        else:
            sentence = tr("No se pudo dejar la señal junto a la copia: asegúrese de que la otra no se encienda.")
            self._bridge.say(title, sentence, Tone.WARNING)
        self._bridge.wake_engine.emit()
        self.arrive()

    def _failed(self, error: BaseException) -> None:
        self._bridge.say(tr("No se tomó"), why(error), Tone.DANGER)


class TakeOverSheet(Sheet):
    """What is taken, how sure it is, and from a copy the word of a person."""

    topic = "takeover"

    def __init__(self, source: Path, found: Found, zone: tzinfo, *, parent: QWidget | None = None) -> None:
        super().__init__(tr("¿Tomar la cola de esa caja?"), source.name, width=580, parent=parent)
        names = ", ".join(name.rstrip(".") for name in found.issuers) or "—"
        held = tr("{names}. Documentos: {documents} · por terminar: {queued}.")
        self.add(Text(held.format(names=names, documents=found.documents, queued=found.queued), "strong", wrap=True))
        if found.inherited:
            words = tr("Con lo que ella misma había tomado de otras cajas: {n}.")
            self.add(Text(words.format(n=found.inherited), wrap=True))
        told = (
            tr("Por todo lo que no tuvo respuesta se pregunta al proveedor antes de enviarlo."),
            tr("Donde no se puede preguntar, le toca a una persona."),
            tr("Las series de esa caja se cierran: nadie da ya un número suyo."),
        )
        self.add(Text("\n".join(f"·  {sentence}" for sentence in told), "body", wrap=True))
        if found.certain:
            words = tr("Si esa carpeta vuelve a abrirse, no vende ni envía.")
            self.add(Notice(Tone.INFO, tr("La carpeta vieja queda marcada"), words))
        else:
            when = day_and_time(datetime.fromisoformat(found.made_at), zone)
            self.add(Text(tr("Copia del {when}: lo vendido después no está en ella.").format(when=when), wrap=True))
            self.add(Notice(Tone.WARNING, tr("Hace falta su palabra"), said(WORD)))
        self.add_cancel()
        if found.certain:
            self.add_accept(tr("Tomar su cola"), Role.DANGER, icon="server", key="F12")
        else:
            self.add_accept(tr("Está apagada: tomar su cola"), Role.DANGER, icon="server", key="Ctrl+Return")
