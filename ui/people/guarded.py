"""A page that only some may see: whoever may not can ask a supervisor for one visit. Knows no page."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedLayout

from app.domain.people import TITLES, Right
from ui import permission
from ui.bridge import Bridge
from ui.text import tr
from ui.widgets.buttons import ActionButton, Role
from ui.widgets.cards import EmptyState
from ui.widgets.page import Page

if TYPE_CHECKING:
    from app.runtime import Shop


class Guarded(Page):
    """Builds the page at the first visit that is allowed. A supervisor's yes holds until the page is left."""

    def __init__(self, shop: Shop, bridge: Bridge, right: Right, build: Callable[[], Page]) -> None:
        super().__init__()
        self._shop = shop
        self._right = right
        self._build = build
        self.page: Page | None = None
        self._then: Callable[[Page], object] | None = None
        self.column.setContentsMargins(0, 0, 0, 0)
        self._stack = QStackedLayout()
        self.add(self._stack, 1)
        words = tr("Hace falta permiso para {what}.").format(what=tr(TITLES[right]))
        self.closed = EmptyState("lock", tr("Solo con permiso"), words)
        self.ask = ActionButton(tr("Pedir aprobación"), Role.PRIMARY, icon="shield-check", key="F9")
        self.ask.clicked.connect(self.ask_for_it)
        self.closed.add_action(self.ask)
        self._stack.addWidget(self.closed)
        bridge.person_changed.connect(self._person_changed)

    def arrive(self) -> None:
        """The page, or the way to it."""
        self._then = None
        if permission.may(self._shop, self._right):
            self._come_in()
        else:
            self._stack.setCurrentWidget(self.closed)
            self.ask.setFocus()

    def when_open(self, call: Callable[[Page], object]) -> None:
        """Do this with the page: now, or when a supervisor has let somebody in, who is asked at once."""
        if self.page is not None and self._stack.currentWidget() is self.page:
            call(self.page)
        else:
            self._then = call
            self.ask_for_it()

    def waits(self) -> str:
        """Words wait also while nobody may see them."""
        return self.page.waits() if self.page is not None else ""

    def ask_for_it(self) -> None:
        """A supervisor's yes for this visit: whoever leaves the page asks again."""
        permission.ask(self._shop, self, self._right, "", lambda _: self._come_in())

    def _come_in(self) -> None:
        page = self.opened()
        self._stack.setCurrentWidget(page)
        page.arrive()
        then, self._then = self._then, None
        if then is not None:
            then(page)

    def opened(self) -> Page:
        """The page itself."""
        if self.page is None:
            self.page = self._build()
            self._stack.addWidget(self.page)
            self.toast_anchor = self.page.toast_anchor
        return self.page

    def _person_changed(self) -> None:
        if self.isVisible():
            self.arrive()
