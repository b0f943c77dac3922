"""The shell: rail, pages that are built on their first visit, strip, toasts. Knows no page and no shop."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, QTime, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from app.domain.record import dataclass
from ui import theme
from ui.status_strip import StatusStrip
from ui.text import mark, tr
from ui.tokens import Tone
from ui.widgets.bars import PracticeBand
from ui.widgets.navigation import Navigation
from ui.widgets.page import Page
from ui.widgets.scrolling import Scrolling
from ui.widgets.toast import Toasts

NAME = "Mostrador"
WIDE_FROM = 1360  # from this width the rail has room for words and keys in a row
FIND_KEY, HELP_KEY = "Ctrl+K", "F1"
LOW_BELOW = 768  # under this height its places stand closer
BARE_BELOW = 640  # under this one they take the room of the mark
MINUTE_MS = 60_000
OF_TOUCH = 180
AROUND_PAGE = 80  # pixels of band and strip
COMFORT = 510  # pixels: 1080 at 200 %, less a title bar or the band: everything has its place
SMALLEST = QSize(480, 320)  # 1024x768 at 200 %: the window scrolls, down only
SLIM_BELOW = 640  # under this width the rail shows its pictures only
COMFORTABLE = QSize(1440, 900)
TITLE_BAR = 48  # the system's own, which the available room does not leave out


@dataclass(frozen=True, slots=True)
class PageSpec:
    """A place of the rail. `build` is called at the first visit, so that its imports cost nothing before."""

    word: str
    title: str
    icon: str
    key: str
    build: Callable[[], Page]
    last: bool = False


PLACES = (
    ("sale", mark("Venta"), "shopping-cart", "Alt+1", False),
    ("documents", mark("Documentos"), "receipt-text", "Alt+2", False),
    ("customers", mark("Clientes"), "users", "Alt+3", False),
    ("products", mark("Productos"), "package", "Alt+4", False),
    ("attention", mark("Atención"), "bell-ring", "Alt+5", False),
    ("recurring", mark("Recurrentes"), "calendar", "Alt+7", False),
    ("closing", mark("Fin del día"), "moon", "Alt+8", False),
    ("cash", mark("Caja"), "wallet", "Alt+9", False),
    ("reports", mark("Informes"), "landmark", "Alt+0", False),
    ("settings", mark("Ajustes"), "settings", "Alt+6", True),
)


def places(builders: dict[str, Callable[[], Page]]) -> tuple[PageSpec, ...]:
    """The rail's places for which there is a page, in the house's order."""
    return tuple(
        PageSpec(word, tr(title), icon, key, builders[word], last)
        for word, title, icon, key, last in PLACES
        if word in builders
    )


class _Centre(QWidget):
    """Takes the height it is given: what wraps or scrolls in a page does so there, and the strip stays in sight."""

    def __init__(self) -> None:
        super().__init__()
        self.comfort = COMFORT
        self.page: QWidget | None = None

    def hasHeightForWidth(self) -> bool:
        return False

    def minimumSizeHint(self) -> QSize:
        """Where the window is smaller than its content needs, it scrolls; what is narrow needs more height."""
        high = self.comfort
        if self.page is not None and self.width() < SLIM_BELOW:
            high = max(high, self.page.minimumSizeHint().height() + AROUND_PAGE)
        return QSize(SMALLEST.width(), high)


class MainWindow(QMainWindow):
    """What stands around the pages. Closing it only asks; see `close_requested` and `finish`."""

    close_requested = Signal()
    page_changed = Signal(str)
    painted = Signal()
    find_requested = Signal()

    def __init__(
        self, pages: Sequence[PageSpec], *, practice: bool = False, now: Callable[[], str] | None = None
    ) -> None:
        super().__init__()
        self.setWindowTitle(tr("Entrenamiento") if practice else NAME)  # Qt adds the program's name
        self.setMinimumSize(SMALLEST)
        self._specs = {spec.word: spec for spec in pages}
        self._pages: dict[str, Page] = {}
        self._current = ""
        self._now = now or (lambda: QTime.currentTime().toString("HH:mm"))
        self._may_close = False
        self._build(pages, practice)
        self._help = QShortcut(QKeySequence(HELP_KEY), self)
        self._help.setAutoRepeat(False)
        self._help.activated.connect(self.show_help)
        self.strip.pressed.connect(lambda what: self.show_help() if what == "help" else None)
        self.toasts = Toasts(self, strip=self.strip)
        self._tick = QTimer(self)
        self._tick.setSingleShot(True)
        self._tick.timeout.connect(self._show_time)
        self._show_time()

    def _build(self, pages: Sequence[PageSpec], practice: bool) -> None:
        self.rail = Navigation(NAME)
        find = self.rail.add_action(tr("Buscar"), "search", FIND_KEY)
        find.clicked.connect(self.find_requested)
        for spec in pages:
            self.rail.add(spec.word, spec.title, spec.icon, spec.key, last=spec.last)
        self.rail.chosen.connect(self.show_page)
        self._stack = QStackedWidget()
        self.strip = StatusStrip()
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self._stack, 1)
        right.addWidget(self.strip)
        across = QHBoxLayout()
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self.rail)
        across.addLayout(right, 1)
        whole = QVBoxLayout()
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self.band = PracticeBand()
        self.band.setVisible(practice)
        whole.addWidget(self.band)
        whole.addLayout(across, 1)
        centre = _Centre()
        centre.setLayout(whole)
        self._centre = centre
        self._suit_hands()
        theme.current().changed.connect(self._suit_hands)
        around = QWidget()
        outer = QVBoxLayout(around)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(centre)
        self.setCentralWidget(Scrolling(around))

    def _suit_hands(self) -> None:
        """Fingers need more room than keys."""
        high = COMFORT + (OF_TOUCH if theme.current().touch else 0)
        self._centre.comfort = high + (0 if self.band.isHidden() else self.band.height())
        self._centre.updateGeometry()

    def show_page(self, word: str) -> None:
        """Go to a place; its page is built the first time. KeyError: no such place."""
        spec = self._specs[word]
        page = self._pages.get(word)
        if page is None:
            page = spec.build()
            self._pages[word] = page
            self._stack.addWidget(page)
        self._current = word
        self._stack.setCurrentWidget(page)
        self._centre.page = page
        self._centre.updateGeometry()
        self.rail.choose(word)
        self._help.setEnabled(not page.tells_its_keys)
        self.strip.set_help("" if page.tells_its_keys else HELP_KEY)
        self.toasts.anchor(page.toast_anchor)
        page.arrive()
        self.page_changed.emit(word)

    def page(self, word: str) -> Page | None:
        """A page that has been visited, or None."""
        return self._pages.get(word)

    def current(self) -> str:
        """Where we are; empty before the first page."""
        return self._current

    def waits(self) -> tuple[str, str]:
        """A place where typed words wait to be kept, and the title of what they are about; both empty: nowhere."""
        waiting = ((word, page.waits()) for word, page in self._pages.items())
        return next(((word, title) for word, title in waiting if title), ("", ""))

    def set_counts(self, queued: int, verify: int, rejected: int, attention: int) -> None:
        """What waits, in the strip and on the rail."""
        self.strip.set_counts(queued, verify, rejected)
        if "attention" in self._specs:
            self.rail.set_count("attention", attention)

    def show_help(self) -> None:
        """F1: what each key does on the page in front."""
        from ui import help

        help.open(self._current, self)

    def say(self, title: str, sentence: str = "", tone: Tone = Tone.NEUTRAL) -> None:
        """A toast."""
        self.toasts.say(title, sentence, tone)

    def finish(self) -> None:
        """Everything is tidied up: the window may go."""
        self._may_close = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """The first close only asks: the loop's `main` tidies up, calls `finish`, and then ends the program."""
        if self._may_close:
            event.accept()
        else:
            event.ignore()
            self.close_requested.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide, high = event.size().width(), event.size().height()
        self.rail.set_room(wide=wide >= WIDE_FROM, low=high < LOW_BELOW, bare=high < BARE_BELOW, slim=wide < SLIM_BELOW)

    def _show_time(self) -> None:
        self.strip.set_clock(self._now())
        self._tick.start(MINUTE_MS - QTime.currentTime().msecsSinceStartOfDay() % MINUTE_MS + 5)


def fills(screen: QSize) -> bool:
    """Whether a window of comfortable size and its title bar would not fit."""
    return screen.width() < COMFORTABLE.width() or screen.height() < COMFORTABLE.height() + TITLE_BAR


def place_on_screen(window: QWidget) -> None:
    """As large as the screen on small ones, a comfortable window on large ones."""
    screen = window.screen().availableGeometry()
    if fills(screen.size()):
        window.setWindowState(Qt.WindowState.WindowMaximized)
        window.resize(screen.size())
    else:
        window.resize(COMFORTABLE)
        window.move(screen.center() - window.rect().center())
