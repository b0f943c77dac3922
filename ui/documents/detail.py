"""One document in detail beside the history: how it stands, its figures, what happened. Asks the page for actions."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, tzinfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.domain.country import Country
from app.domain.views import DocumentView, Word
from ui.documents import story
from ui.documents.around import Around
from ui.documents.facts import Fact, Section, kind_of_paper, notes_of, sections
from ui.documents.timeline import Timeline
from ui.saying import day_and_time, money
from ui.text import mark, said, tr
from ui.tokens import Size, Tone
from ui.widgets.badge import State, StateBadge
from ui.widgets.bars import KeyBar
from ui.widgets.buttons import ActionButton, IconButton, Role
from ui.widgets.cards import Card, Notice
from ui.widgets.flow import Flow
from ui.widgets.labels import Rule, Text

Titles = dict[str, str]  # of the providers, by name

WIDTH = 436
WIDEST = 620  # of the facts: a label and its figure must be seen together
SEND_NOW = (mark("Enviar ya"), "F5")  # what that key is called while the shop holds the document back
_GROUP = 8  # characters of a code between two places where a line may end


class Detail(Card):
    """`show_view` draws a document anew; `asked` names what a person wants done with it."""

    asked = Signal(str)  # paper, print, save, retry, resolve, credit, mail, xml, repeat, void, copy, close

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(flush=True, parent=parent)
        self.setAccessibleName(tr("Detalle del documento"))
        self.authorization = ""
        self._around = Around()
        self._can: set[str] | frozenset[str] = set()
        self._number = Text("", "title", figures=True)
        self._badge = StateBadge()
        self._under = Text("", "muted", wrap=True)
        self._build_head()
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.viewport().setAutoFillBackground(False)
        self.add(self._area, 1)
        self._build_actions()

    def _build_head(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(Size.ROOMY, Size.TIGHT, Size.TIGHT, 0)
        head.setSpacing(Size.UNIT)
        line = Flow()
        line.add(self._number, 1)
        line.add(self._badge)
        close = IconButton(tr("Cerrar el detalle"), "x", key="Esc", compact=True)
        close.clicked.connect(lambda: self.asked.emit("close"))
        line.add(close)
        head.addWidget(line)
        head.addWidget(self._under)
        self.add(head)

    def _build_actions(self) -> None:
        self.buttons: dict[str, ActionButton] = {}
        for word, text, role, icon, key in (
            ("resolve", tr("Resolver"), Role.PRIMARY, "bell-ring", "F5"),
            ("retry", tr("Reintentar"), Role.SECONDARY, "refresh-cw", "F5"),
            ("paper", tr("Ver papel"), Role.SECONDARY, "eye", "F4"),
            ("print", tr("Reimprimir"), Role.SECONDARY, "printer", "F7"),
            ("save", tr("Guardar PDF"), Role.SECONDARY, "download", "F9"),
            ("credit", tr("Nota crédito"), Role.SECONDARY, "undo-2", "F6"),
            ("more", tr("Más"), Role.QUIET, "chevron-down", "F12"),
        ):
            self._add_button(word, ActionButton(text, role, icon=icon, key=key))
        self.keys = KeyBar(tr("Acciones del documento"), self.buttons.values())
        self.rare = KeyBar(tr("Más acciones"), self._rare_buttons())
        self.rare.hide()
        self.buttons["more"].unfolds = self.rare
        foot = QVBoxLayout()
        foot.setContentsMargins(Size.SNUG, 0, Size.SNUG, Size.UNIT)
        foot.addWidget(Rule())
        foot.addWidget(self.keys)
        foot.addWidget(self.rare)
        self.add(foot)

    def _rare_buttons(self) -> list[ActionButton]:
        """Behind «Más acciones»; their keys work all the same."""
        made = []
        for word, text, role, icon, key in (
            ("copy", tr("Copiar código"), Role.SECONDARY, "copy", "F8"),
            ("mail", tr("Por correo"), Role.SECONDARY, "mail", "F3"),
            ("xml", tr("Guardar XML"), Role.SECONDARY, "file-text", "F11"),
            ("repeat", tr("Repetir"), Role.SECONDARY, "calendar", "F10"),
            ("name", tr("Poner nombre"), Role.SECONDARY, "user-plus", "Ctrl+N"),
            ("void", tr("Anular"), Role.DANGER, "ban", "Del"),
        ):
            button = ActionButton(text, role, icon=icon)
            button.set_key(key, bind=False)
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(lambda wanted=word: self._ask(wanted) if wanted in self._can else None)
            self._add_button(word, button)
            made.append(button)
        return made

    def _add_button(self, word: str, button: ActionButton) -> None:
        button.clicked.connect(lambda _=False: self._ask(word))
        self.buttons[word] = button

    def show_view(self, view: DocumentView, country: Country, zone: tzinfo, around: Around, titles: Titles) -> None:
        """Draw this document; where it was scrolled to stays when it is the same one."""
        document = view.document
        self.authorization = view.standing.authorization
        self._number.setText(document.number_text)
        self._badge.set_state(State(view.word))
        parts = (kind_of_paper(document, country), day_and_time(document.sold_at, zone), document.cashier)
        self._under.setText("  ·  ".join(part for part in parts if part))
        needs_person = view.entry.needs is not None and view.entry.needs.value != "wait"
        self.buttons["resolve"].setVisible(needs_person)
        self.buttons["retry"].setVisible(not needs_person and story.may_retry(view))
        self._around = around
        self._can = around.can | ({"copy"} if self.authorization else set())
        for word in ("copy", "mail", "xml", "repeat", "name", "void", "credit"):
            self.buttons[word].setVisible(word in self._can)
        self.keys.place()
        self.rare.place()
        place = self._area.verticalScrollBar().value()
        facts = sections(document, view.standing, country, zone)
        if around.notes:
            facts.insert(1, notes_of(around.notes))
        content = self._content(view, facts, zone, titles)
        self._area.setWidget(content)
        content.setAutoFillBackground(False)  # the card's own ground shows through
        self._area.verticalScrollBar().setValue(place)

    def show_clock(self, view: DocumentView, now: datetime) -> None:
        """Say again how long it may still take and what comes next; called after `show_view` and as time goes by."""
        limit, tone = story.deadline(view, now)
        step = self._around.waits or story.next_step(view, now)
        words = "  ·  ".join(part for part in (step, limit) if part)
        self._next.setText(words)
        retry = self.buttons["retry"]
        text = tr(SEND_NOW[0]) if story.held_back(view, now) else tr("Reintentar")
        if retry.text() != text:
            retry.set_text(text)
            self.keys.place()
        self._next.setVisible(bool(words))
        self._next.set_role("error" if tone is Tone.DANGER else "muted")

    def _content(self, view: DocumentView, facts: Sequence[Section], zone: tzinfo, titles: Titles) -> QWidget:
        content = QWidget()
        content.setMaximumWidth(WIDEST)
        column = QVBoxLayout(content)
        column.setContentsMargins(Size.ROOMY, 0, Size.ROOMY, Size.SNUG)
        column.setSpacing(Size.TIGHT)
        column.addWidget(Text(money(view.document.total, view.document.currency_code), "figure"))
        reason = said(view.entry.reason or view.standing.reason)
        if reason:
            column.addWidget(Notice(_tone(view), reason))
        if view.word is Word.AUTHORIZED and view.standing.note:  # what was observed, though it is valid
            column.addWidget(Notice(Tone.WARNING, said(view.standing.note)))
        undoing = self._around.undoing(titles.get(view.document.provider, view.document.provider))
        if undoing is not None:
            column.addWidget(Notice(*undoing))
        self._next = Text("", "muted", wrap=True)
        column.addWidget(self._next)
        for section in facts:
            _draw_section(column, section)
        if view.attempts:
            column.addSpacing(Size.UNIT)
            column.addWidget(Text(tr("Qué pasó"), "label"))
            providers = {e.id: e.provider for e in (view.entry, view.pdf_entry) if e is not None}
            chapters = [
                story.chapter(a, titles.get(providers.get(a.entry_id, ""), view.entry.provider)) for a in view.attempts
            ]
            column.addWidget(Timeline(chapters, zone))
        column.addStretch(1)
        return content

    def _ask(self, wanted: str) -> None:
        if wanted == "more":
            self.rare.setVisible(self.rare.isHidden())
            self.buttons["more"].set_icon("chevron-down" if self.rare.isHidden() else "chevron-up")
            return
        if wanted == "copy":
            QGuiApplication.clipboard().setText(self.authorization)
        self.asked.emit(wanted)


def _tone(view: DocumentView) -> Tone:
    state = State(view.word)
    if state is State.REJECTED:
        return Tone.DANGER
    if state in (State.AUTHORIZED, State.VOIDED, State.SENT):
        return Tone.INFO
    return Tone.WARNING


def _draw_section(column: QVBoxLayout, section: Section) -> None:
    column.addSpacing(Size.UNIT)
    column.addWidget(Text(section.title, "label"))
    facts = QVBoxLayout()
    facts.setSpacing(3)
    for fact in section.facts:
        facts.addLayout(_fact(fact))
    column.addLayout(facts)


SHORT = 20  # signs of a value that stands in a line with its name on any screen


def _fact(fact: Fact) -> QHBoxLayout:
    """A line of its own: a long value takes room from its own name only."""
    line = QHBoxLayout()
    line.setSpacing(Size.SNUG)
    words = "\u200b".join(fact.value[at : at + _GROUP] for at in range(0, len(fact.value), _GROUP))
    wraps = fact.code or not fact.label or len(fact.value) > SHORT
    value = Text(words if fact.code else fact.value, "strong" if fact.strong else "body", wrap=wraps, figures=True)
    if fact.code:
        value.setAccessibleName(fact.value)
    if fact.label:
        line.addWidget(Text(fact.label, "muted", wrap=not wraps), 0 if wraps else 1, Qt.AlignmentFlag.AlignTop)
        value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
    line.addWidget(value, 1 if wraps else 0)
    return line
