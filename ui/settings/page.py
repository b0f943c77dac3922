"""The screen of settings: its parts in a row above, one of them below, built when it is first looked at."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QStackedWidget

from app.runtime import Shop
from ui import theme
from ui.bridge import Bridge
from ui.people.journal import JournalSection
from ui.people.section import PeopleSection
from ui.preferences import Preferences
from ui.settings.alerts import AlertsSection
from ui.settings.draft import marked
from ui.settings.issuers import IssuersSection
from ui.settings.keys import KeysSection
from ui.settings.mail import MailSection
from ui.settings.notices import NoticesSection
from ui.settings.practice import PracticeSection
from ui.settings.printers import PrintersSection
from ui.settings.providers import ProvidersSection
from ui.settings.receipt import ReceiptSection
from ui.settings.safety import SafetySection
from ui.settings.scales import ScalesSection
from ui.settings.section import Section
from ui.settings.till import TillSection
from ui.text import tr
from ui.tokens import Size, Tone
from ui.widgets.bars import PageHead
from ui.widgets.page import Page
from ui.widgets.tabs import Segmented

PART_KEYS = (*(f"Ctrl+{figure}" for figure in "1234567890"), "F2", "F3", "F10", "F12")
NARROW_BELOW, ROWS_OF_PARTS, MARK = 640, 132, 14  # pixels
PREFERENCES = "window.ini"  # in the shop's folder: how this till's window looks


class SettingsPage(Page):
    """Till, issuers, providers, notifications and, in practice mode, the switches of the practice providers."""

    def __init__(self, shop: Shop, bridge: Bridge, preferences: Preferences | None = None) -> None:
        super().__init__()
        self._shop, self._bridge = shop, bridge
        kept = preferences or Preferences(shop.folder / PREFERENCES)
        parts: list[tuple[str, str, Callable[[], Section]]] = [
            ("till", tr("Esta caja"), lambda: TillSection(shop, bridge, kept)),
            ("printers", tr("Impresoras"), lambda: PrintersSection(shop, bridge)),
            ("receipt", tr("Ticket"), lambda: ReceiptSection(shop, bridge)),
            ("mail", tr("Correo"), lambda: MailSection(shop, bridge)),
            ("issuers", tr("Emisores"), lambda: IssuersSection(shop, bridge)),
            ("providers", tr("Proveedores"), lambda: ProvidersSection(shop, bridge)),
        ]
        parts.append(("people", tr("Personas"), self._people))
        parts.append(("journal", tr("Diario"), lambda: JournalSection(shop, bridge)))
        parts.append(("alerts", tr("Alertas"), lambda: AlertsSection(shop, bridge)))
        parts.append(("notices", tr("Avisos"), lambda: NoticesSection(shop, bridge)))
        parts.append(("safety", tr("Copias"), lambda: SafetySection(shop, bridge)))
        parts.append(("scales", tr("Balanza y tarjetas"), lambda: ScalesSection(shop, bridge)))
        parts.append(("keys", tr("Teclas"), lambda: KeysSection(kept)))
        if shop.practice is not None:
            parts.append(("practice", tr("Práctica"), lambda: PracticeSection(shop, bridge)))
        self._build_part = {word: build for word, _, build in parts}
        self._parts: dict[str, Section] = {}
        self._shown = ""
        self.titles = [(word, title) for word, title, _ in parts]
        self.parts = Segmented(tr("Partes de los ajustes"), self.titles, upright=True, keys=PART_KEYS)
        self.parts.changed.connect(self.go_to)
        self._stack = QStackedWidget()
        self.add(PageHead(tr("Ajustes")))
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._beside.setSpacing(Size.TIGHT)
        self._list = self._list_of_parts()
        self._beside.addWidget(self._list)
        self._beside.addWidget(self._stack, 1)
        self.add(self._beside, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a narrow screen the names of the parts stand in rows above."""
        super().resizeEvent(event)
        narrow = event.size().width() < NARROW_BELOW
        if narrow is not self.parts.upright:
            return
        self.parts.upright = not narrow
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._beside.setDirection(down if narrow else across)
        self._list.setWidgetResizable(narrow)
        if narrow:
            self._list.setMinimumSize(0, ROWS_OF_PARTS)
            self._list.setMaximumSize(Size.NO_LIMIT, ROWS_OF_PARTS)
        else:
            wide = self._wide_of(self._list)
            self._list.setMinimumSize(wide, 0)
            self._list.setMaximumSize(wide, Size.NO_LIMIT)
            self.parts.place()  # how high they are upright, before they are made so high
            self.parts.resize(self._upright())
        self.parts.place()

    def _wide_of(self, area: QScrollArea) -> int:
        return self._upright().width() + area.verticalScrollBar().sizeHint().width()

    def _upright(self) -> QSize:
        """How large the names are one under the other, with room for the mark of what waits."""
        return self.parts.sizeHint() + QSize(MARK, 0)

    def _list_of_parts(self) -> QScrollArea:
        """The names of the parts, which a low screen scrolls."""
        area = QScrollArea()
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self.parts)
        area.viewport().setAutoFillBackground(False)
        self.parts.setAutoFillBackground(False)
        area.setFixedWidth(self._wide_of(area))
        self.parts.resize(self._upright())
        return area

    def arrive(self) -> None:
        """Read what is kept now."""
        super().arrive()
        self.show_part(self.parts.value())

    def show_part(self, word: str) -> None:
        """Bring one part to the front. KeyError: no such part."""
        part = self._parts.get(word) or self._built(word)
        if self._shown != word:
            self._tell_what_waits()
        self._shown = word
        self.parts.choose(word)
        self._stack.setCurrentWidget(part)
        part.forget_errors()
        part.arrive()

    def _built(self, word: str) -> Section:
        part = self._parts[word] = self._build_part[word]()
        self._stack.addWidget(part)
        part.viewport().setAutoFillBackground(False)
        inside = part.widget()
        assert inside is not None
        inside.setAutoFillBackground(False)
        title = dict(self.titles)[word]
        for draft in part.drafts():
            draft.changed.connect(lambda: self.parts.set_text(word, marked(title, unsaved=part.unsaved())))
        return part

    def hideEvent(self, event: QHideEvent) -> None:
        """Another screen comes to the front."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._tell_what_waits()

    def _tell_what_waits(self) -> None:
        """Whoever leaves words behind that were not kept hears where they are."""
        if self._shown and self._parts[self._shown].unsaved():
            title = tr("Sin guardar: {part}").format(part=dict(self.titles)[self._shown])
            self._bridge.say(title, tr("Lo escrito espera allí hasta que lo guarde o lo descarte."), Tone.WARNING)

    def waits(self) -> str:
        """The first part with something that nobody kept."""
        titles = dict(self.titles)
        return next((titles[word] for word, part in self._parts.items() if part.unsaved()), "")

    def go_to(self, word: str) -> None:
        """Somebody chose a part: it comes to the front and the keys go to its first field, never astray."""
        self.show_part(word)
        if not theme.current().touch:  # there a field that has the focus calls the keyboard up
            self._parts[word].begin()

    def part(self, word: str) -> Section:
        """A part, built if nobody has looked at it yet."""
        if word not in self._parts:
            self.show_part(word)
        return self._parts[word]

    def teach_label(self, label: str) -> None:
        """Bring the labels of scales to the front, with this one to be taught."""
        scales = self.part("scales")
        self.show_part("scales")
        assert isinstance(scales, ScalesSection)
        scales.teach(label)

    def _people(self) -> Section:
        section = PeopleSection(self._shop, self._bridge)
        section.journal_wanted.connect(lambda: self.show_part("journal"))
        return section

    def show_provider(self, name: str) -> None:
        """Bring one provider's form to the front."""
        providers = self.part("providers")
        self.show_part("providers")
        assert isinstance(providers, ProvidersSection)
        providers.show_provider(name)
