"""The safety net as a part of the settings: copies made, kept and brought back, and the file for support."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.errors import Refused, Trouble
from app.domain.people import Actor, Right
from app.runtime import Shop
from ui import permission
from ui.bridge import Bridge
from ui.progress import Pace, Progress
from ui.saying import count, day_and_time, why, zone_of
from ui.settings.draft import Draft
from ui.settings.safety_restoring import RestoreSheet
from ui.settings.section import Form, Section
from ui.settings.takeover import COPIES, TakeOverCard
from ui.text import capital, mark, said, tr
from ui.tokens import Tone
from ui.widgets.buttons import ActionButton, Role
from ui.widgets.cards import Card, EmptyState, Notice
from ui.widgets.fields import LineEdit
from ui.widgets.files import ask_folder, ask_where, ask_which
from ui.widgets.flow import flow
from ui.widgets.labels import Text
from ui.widgets.list_card import ListCard
from ui.widgets.rows import Column

if TYPE_CHECKING:
    from app.runtime.safety import Copy, Manifest

MOST_IN_SIGHT = 6


class SafetySection(Section):
    """The last copy, one more now, where they lie and how many stay, and the way back."""

    def __init__(self, shop: Shop, bridge: Bridge) -> None:
        super().__init__(tr("Copias"))
        self._shop = shop
        self._bridge = bridge
        self.sheet: RestoreSheet | None = None
        self.state = Notice(Tone.NEUTRAL, "")
        self.add(self.state)
        self._build_buttons()
        self._build_form()
        self._build_copies()
        self._build_support()
        bridge.settings_changed.connect(self._hear)

    def _build_buttons(self) -> None:
        card = Card(tr("Copiar ahora"))
        words = tr("Ventas, documentos, PDF, productos y clientes. Las claves no van en las copias: tenga las suyas.")
        card.add(Text(words, "muted", wrap=True))
        self.now = ActionButton(tr("Hacer una copia"), Role.PRIMARY, icon="archive", key="Ctrl+B")
        self.now.clicked.connect(self.copy_now)
        self.whole = ActionButton(tr("Todo en un archivo…"), Role.SECONDARY, icon="save", key="Ctrl+T")
        self.whole.clicked.connect(lambda: self._ask_where(tr("Guardar copia"), "mostrador.zip", self.copy_to))
        card.add(flow(self.now, self.whole))
        self.progress = Progress(self._bridge, self)
        card.add(self.progress)
        self.add(card)

    def _build_form(self) -> None:
        form = Form(tr("Copias automáticas"))
        self.hours, self.keep_, self.second = LineEdit(), LineEdit(), LineEdit()
        form.put("hours", tr("Cada cuántas horas"), self.hours, hint=tr("0: solo al cerrar el programa."))
        form.put("keep", tr("Cuántas se conservan"), self.keep_, hint=tr("De horas, días, semanas y meses."))
        words = tr("Por ejemplo un disco USB. Si no está conectado, se avisa una vez y la copia de aquí se hace igual.")
        form.put("second", tr("Segunda carpeta"), self.second, hint=words, wide=True)
        choose = ActionButton(tr("Elegir carpeta"), Role.SECONDARY, icon="folder-open", key="Ctrl+E")
        choose.clicked.connect(self._ask_second)
        save = ActionButton(tr("Guardar"), Role.SECONDARY, icon="check", key="Ctrl+S")
        save.clicked.connect(self.keep)
        form.add(flow(save, choose))
        self.draft = Draft(self._read, form)
        form.add(self.draft)
        self._form = form
        self.add(form)

    def _build_copies(self) -> None:
        columns: tuple[Column[Copy], ...] = (
            Column(mark("Copia"), self._moment, strong=True),
            Column(
                mark("Tamaño"), lambda copy: f"{count(max(1, copy.size // 1024))} KB", 140, numeric=True, muted=True
            ),
        )
        self.list: ListCard[Copy] = ListCard(tr("Volver a una copia"), tr("Copias"), columns, most=MOST_IN_SIGHT)
        nothing = EmptyState("archive", tr("Aquí aparecen las copias"), tr("la primera se hace sola."))
        self.list.table.set_empty(nothing)
        back = ActionButton(tr("Restaurar"), Role.SECONDARY, icon="undo-2", key="Ctrl+R")
        self.list.act(back, lambda copy: self.restore(copy.file), opens=True)
        other = ActionButton(tr("Desde otro archivo…"), Role.SECONDARY, icon="folder-open", key="Ctrl+O")
        other.clicked.connect(self._ask_copy)
        self.list.add_button(other)
        self.add(self.list)

    def _build_support(self) -> None:
        card = Card(tr("Ayuda de soporte"))
        words = tr("Un archivo con el estado de la caja, sin claves, identificaciones fiscales ni nombres.")
        card.add(Text(words, "muted", wrap=True))
        self.help_file = ActionButton(tr("Archivo para soporte…"), Role.SECONDARY, icon="file-text", key="Ctrl+U")
        self.help_file.clicked.connect(lambda: self._ask_where(tr("Guardar"), "soporte.zip", self.keep_support))
        card.add(flow(self.help_file))
        self.gathering = Progress(self._bridge, self)
        card.add(self.gathering)
        self.add(card)
        self.takeover = TakeOverCard(self._shop, self._bridge)
        self.add(self.takeover)

    def arrive(self) -> None:
        """Read what is kept and what lies there."""
        self.draft.arrive()
        self.show_state()
        self._show_copies()
        self.takeover.arrive()

    def _read(self) -> None:
        safety = self._shop.safety
        self.hours.setText(str(safety.hours))
        self.keep_.setText(str(safety.keep))
        self.second.setText(str(safety.second or ""))

    def show_state(self) -> None:
        """When the last copy was made and where, or what stands in the way."""
        safety, copies = self._shop.safety, self._shop.safety.copies()
        if safety.trouble:
            self.state.say_in(Tone.DANGER, tr("La última copia no se hizo"), said(safety.trouble))
        elif copies:
            title = tr("Última copia: {when}").format(when=self._moment(copies[0]))
            tone = Tone.WARNING if safety.gap else Tone.SUCCESS
            self.state.say_in(tone, title, said(safety.gap) or str(safety.place))
        else:
            words = tr("Se hace sola mientras la caja está abierta y al cerrarla; también puede hacerla ahora.")
            if self._shop.till.practice:
                words = tr("En práctica no se hace sola; puede hacerla ahora.")
            self.state.say_in(Tone.WARNING, tr("Todavía no hay copias"), words)

    def copy_now(self) -> None:
        """One more beside the automatic ones, which no later one replaces."""
        self._copy(lambda pace: self._shop.safety.copy_now(pace.percent, by_hand=True))

    def copy_to(self, file: Path) -> None:
        """Everything in one file."""
        self._copy(lambda pace: self._shop.safety.copy_to(file, pace.percent))

    def keep_support(self, file: Path) -> None:
        """The file for whoever helps."""
        if not self.gathering.running():
            told = lambda _: self._bridge.say(tr("Archivo para soporte guardado"), str(file), Tone.SUCCESS)  # noqa: E731
            work = lambda pace: self._shop.safety.support(file, pace)  # noqa: E731
            self.gathering.run(tr("Reuniendo…"), work, told, self._not_kept)

    def keep(self) -> None:
        """Keep the settings; they are obeyed at once."""
        permission.ask(self._shop, self, Right.SETTINGS, "backup", lambda _: self._keep())

    def restore(self, file: Path) -> None:
        """Look at a copy and ask before anything happens."""
        permission.ask(self._shop, self, Right.SETTINGS, file.name, lambda actor: self._confirm(file, actor))

    def _hear(self) -> None:
        """A copy was made by itself; what is being typed stays."""
        if not self.progress.running():
            self.show_state()
            self._show_copies()

    def _copy(self, work: Callable[[Pace], Manifest]) -> None:
        if not self.progress.running():
            self._busy(busy=True)
            self.progress.run(tr("Copiando…"), work, self._copied, self._failed, given_up=self._given_up)

    def _copied(self, made: Manifest) -> None:
        self._busy(busy=False)
        words = tr("Comprobada. Ventas: {sales} · archivos PDF y XML: {papers}.")
        sentence = words.format(sales=made.contents.sales, papers=made.papers)
        tone = Tone.WARNING if made.gap else Tone.SUCCESS
        self._bridge.say(tr("Copia hecha"), said(made.gap) or (sentence if made.whole else ""), tone)
        self.arrive()

    def _failed(self, error: BaseException) -> None:
        self._busy(busy=False)
        self._not_kept(error)
        self.arrive()

    def _given_up(self) -> None:
        self._busy(busy=False)
        self._bridge.say(tr("Copia cancelada"), tr("Las anteriores siguen ahí."))

    def _not_kept(self, error: BaseException) -> None:
        self._bridge.say(tr("No se guardó"), why(error), Tone.DANGER)

    def _busy(self, *, busy: bool) -> None:
        for button in (self.now, self.whole):
            button.setEnabled(not busy)

    def _keep(self) -> None:
        for field in self._form.fields.values():
            field.set_error("")
        try:
            hours, second = self.hours.text().strip(), self.second.text().strip()
            self._shop.safety.set(hours=hours, keep=self.keep_.text(), second=second)
        except Refused as refused:
            field = self._form.fields[refused.field]
            field.set_error(capital(refused.sentence))
            field.editor.setFocus()
        except Trouble as trouble:
            self._bridge.say(tr("No se guardó"), said(trouble.sentence), Tone.DANGER)
        else:
            self._bridge.say(tr("Guardado"), "", Tone.SUCCESS)
            self.draft.drop()

    def _confirm(self, file: Path, actor: Actor) -> None:
        try:
            made = self._shop.safety.look_at(file)
        except Refused as refused:
            self._bridge.say(tr("No se puede restaurar"), capital(refused.sentence), Tone.DANGER)
            return
        self.sheet = RestoreSheet(file, made, zone_of(self._shop.issuers()), parent=self.window())
        self.sheet.accepted.connect(lambda: self._bridge.restore_requested.emit(str(file), actor.name))
        self.sheet.open()

    def _show_copies(self) -> None:
        self.list.set_rows(self._shop.safety.copies())

    def _moment(self, copy: Copy) -> str:
        return day_and_time(copy.made_at, zone_of(self._shop.issuers()))

    def _ask_where(self, title: str, name: str, then: Callable[[Path], object]) -> None:
        ask_where(self.window(), title, name, COPIES, then)

    def _ask_copy(self) -> None:
        ask_which(self.window(), tr("Elegir copia"), COPIES, self.restore)

    def _ask_second(self) -> None:
        ask_folder(self.window(), tr("Elegir carpeta"), lambda path: self.second.setText(str(path)))
