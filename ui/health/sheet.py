"""The sheet of the providers' health: their figures above, every outage below, and a file that proves them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from app.domain.people import Actor, Right
from app.runtime import Shop
from app.runtime.health import Outage, Proof, Pulse
from ui import errand, permission
from ui.bridge import Bridge
from ui.health import words
from ui.progress import Progress, WorkingSheet
from ui.saying import day_and_time, why, zone_of
from ui.text import mark, said, tr
from ui.tokens import Tone
from ui.widgets.buttons import ActionButton
from ui.widgets.cards import EmptyState
from ui.widgets.files import ask_where
from ui.widgets.labels import Text
from ui.widgets.rows import Column, RowsModel
from ui.widgets.table import Table

PDF, CSV = "PDF (*.pdf)", "CSV (*.csv);;Excel (*.xlsx)"


class HealthSheet(WorkingSheet):
    """Reads off the window's thread; asks no provider anything."""

    topic = "health"

    def __init__(self, shop: Shop, bridge: Bridge, *, parent: QWidget) -> None:
        sentence = tr("De las últimas llamadas. Mirar aquí no llama a nadie ni detiene nada.")
        super().__init__(tr("Salud de los proveedores"), sentence, width=940, parent=parent.window())
        self._shop, self._bridge = shop, bridge
        zone = zone_of(shop.issuers())
        self.pulses: RowsModel[Pulse] = RowsModel(
            [
                Column(mark("Proveedor"), lambda p: p.title, strong=True, second=words.reason),
                Column(mark("Está"), words.state, 116),
                Column(mark("Contesta en"), words.speed, 126, numeric=True),
                Column(mark("Contestó"), words.answers, 116, numeric=True),
                Column(mark("En cola"), lambda p: str(p.line.waiting), 88, numeric=True),
                Column(mark("El próximo, en"), words.wait, 132, numeric=True),
            ]
        )
        self.outages: RowsModel[Outage] = RowsModel(
            [
                Column(mark("Corte desde"), lambda o: day_and_time(o.since, zone), 164),
                Column(mark("Hasta"), lambda o: words.when(o.until, zone), 164),
                Column(mark("Duró"), lambda o: words.length(o, shop.clock.now()), 104),
                Column(mark("Motivo"), lambda o: said(o.reason), muted=True),
                Column(mark("Llamadas"), lambda o: str(o.probes), 108, numeric=True),
                Column(mark("Documentos"), lambda o: str(o.documents), 128, numeric=True),
            ]
        )
        self._build()
        self.read()

    def _build(self) -> None:
        table = Table(self.pulses, tr("Proveedores"))
        table.setMinimumHeight(132)
        table.set_row_height(46)
        table.set_empty(
            EmptyState("cloud", tr("Todavía no se llamó a ningún proveedor"), tr("aparece con la primera."))
        )
        self.add(table)
        self.add(Text(tr("Cortes: cuándo no contestó nadie"), "label"))
        gone = Table(self.outages, tr("Cortes"))
        gone.setMinimumHeight(180)
        sentence = tr("Medio minuto sin respuesta es un corte: queda en el diario, con cada llamada y documento.")
        gone.set_empty(EmptyState("circle-check", tr("Ningún corte"), sentence))
        self.add(gone, 1)
        self.page = ActionButton(tr("Constancia en PDF…"), icon="file-text", key="F7")
        self.page.clicked.connect(lambda: self._ask(tr("Constancia en PDF"), "cortes.pdf", PDF))
        self.file = ActionButton(tr("Constancia en CSV…"), icon="download", key="F8")
        self.file.clicked.connect(lambda: self._ask(tr("Constancia en CSV"), "cortes.csv", CSV))
        for button in (self.page, self.file):
            self.add_button(button, first=button is self.page)
        self.progress = Progress(self._bridge, self)
        self.add(self.progress)
        self.add_accept(tr("Listo"))
        self.first = table

    def read(self) -> None:
        """Figures and outages as they are now."""
        health = self._shop.health
        errand.run(self._bridge, lambda: (health.pulses(), health.outages()), self._show, self._not_read)

    def _show(self, found: tuple[list[Pulse], list[Outage]]) -> None:
        if not isValid(self):
            return  # closed before it was read
        self.pulses.set_rows(found[0])
        self.outages.set_rows(found[1])
        for button in (self.page, self.file):
            button.setEnabled(bool(found[1]))

    def _ask(self, title: str, name: str, kinds: str) -> None:
        permission.ask(
            self._shop, self, Right.EXPORT, "outages",
            lambda who: ask_where(self, title, name, kinds, lambda path: self.keep(path, who)),
        )  # fmt: skip

    def keep(self, path: Path, who: Actor) -> None:
        """Write the file; its sum goes into the journal."""
        if not self.progress.running():
            work = lambda pace: self._shop.health.export(path, None, who, pace)  # noqa: E731
            self.progress.run(tr("Guardando…"), work, self._kept, self._failed)

    def _kept(self, proof: Proof) -> None:
        sentence = tr("Su suma quedó en el diario, tras la línea {n}.").format(n=proof.anchor[0])
        self._bridge.say(tr("Constancia guardada"), sentence, Tone.SUCCESS)

    def _not_read(self, error: BaseException) -> None:
        self._bridge.say(tr("No se pudo calcular"), why(error), Tone.DANGER)

    def _failed(self, error: BaseException) -> None:
        self._bridge.say(tr("No se guardó"), why(error), Tone.DANGER)
