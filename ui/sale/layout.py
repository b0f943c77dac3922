"""Where everything of the till stands: command line above, lines in the middle, total at the right, keys below."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui import theme
from ui.sale import keys
from ui.sale.after_sale import AfterSale
from ui.sale.command_line import Asking, CommandLine
from ui.sale.customer_bar import CustomerBar
from ui.sale.lines import LinesTable
from ui.sale.open_sales import OpenSales
from ui.sale.total_card import TotalCard
from ui.text import capital, tr
from ui.tokens import Size, Tone
from ui.widgets.bars import KeyBar
from ui.widgets.buttons import ActionButton, IconButton, Role
from ui.widgets.cards import Card, EmptyState, Notice
from ui.widgets.flow import Flow
from ui.widgets.labels import Text, repolish
from ui.widgets.page import Page
from ui.widgets.tabs import Tabs

SIDE = 300  # pixels of the column with the total
NARROW_BELOW, LINES_LOW = 640, 240
HINT = 240  # pixels: two lines of what may be typed
LOWEST = 600  # pixels that a page without tabs needs for everything at its ease
OF_TABS, OF_TOUCH = 57, 62  # what the tabs take, and the row of keys that only fingers need
BESIDE = 1200  # from this width tiles and lines stand beside each other


class _Side(QWidget):
    """The column with the total, which learns how much of it the buttons leave."""

    def __init__(self, page: SaleLayout) -> None:
        super().__init__(page)
        self._page = page

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        page = self._page
        buttons = (page.charge, page.charge_quietly, page.hold, page.cancel)
        taken = sum(button.sizeHint().height() for button in buttons) + 5 * Size.SNUG
        page.total.set_room(event.size().height() - taken)


class SaleLayout(Page):
    """The pieces by name, without what they do."""

    def __init__(self) -> None:
        super().__init__(tight=True)
        self.tells_its_keys = True
        self.line = CommandLine()
        self.first = self.line
        self._offered = False
        self._low: bool | None = None
        self._build()
        self._suit_hands()
        theme.current().changed.connect(self._suit_hands)

    def _build(self) -> None:
        self.tabs = Tabs(tr("Ventas abiertas"))
        self.customer = CustomerBar()
        self.fallen = Notice(Tone.WARNING, "")
        self.understood = ActionButton(tr("Entendido"), icon="check", compact=True)
        self.understood.set_key("Esc", bind=False)  # which the command line hears
        self.fallen.add_action(self.understood)
        self.fallen.hide()
        self.table = LinesTable()
        self.after = AfterSale()
        self.total = TotalCard()
        self._stack = QStackedWidget()
        self.empty = EmptyState("scan-barcode", tr("Pase el primer artículo"), tr("busca por nombre"), key="F2")
        for widget in (self.empty, self.after, self.table):
            self._stack.addWidget(widget)
        self.lines_card = Card(flush=True)
        self.lines_card.add(self._stack)
        left = QVBoxLayout()
        left.setSpacing(Size.TIGHT)
        left.addWidget(self.fallen)
        left.addWidget(self.customer)
        self.middle = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self.middle.setSpacing(Size.TIGHT)
        self.middle.addWidget(self.lines_card, 2)
        left.addLayout(self.middle, 1)
        self._zones = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._zones.setSpacing(Size.ROOMY)
        self._zones.addLayout(left, 1)
        self._zones.addWidget(self._side())
        self.add(self.tabs)
        self.add(self._top())
        self.add(self._zones, 1)
        self.keys = self._keys()
        self.add(self.keys)

    def _top(self) -> QVBoxLayout:
        """The command line, and under it what it says and what one key does about it."""
        self.hint = Text("", "small", wrap=True)  # two lines have room in the row
        self.create_product = ActionButton(
            tr("Crear producto"), Role.SECONDARY, key="Ctrl+N", icon="plus", compact=True
        )
        self.common = ActionButton(tr("Artículo común"), Role.SECONDARY, key="Ctrl+P", icon="tag", compact=True)
        self.note = IconButton(tr("Anotar en la línea"), "pencil", key="Ctrl+O", compact=True)
        self.teach_label = ActionButton(
            tr("Enseñar"), Role.SECONDARY, key="Ctrl+S", icon="graduation-cap", compact=True
        )
        for offered in (self.create_product, self.teach_label):
            offered.hide()
        self.hint.setMinimumWidth(HINT)
        self._under = Flow()
        self._under.add(self.hint, 1)
        for button in (self.teach_label, self.create_product, self.customer.switch, self.common, self.note):
            self._under.add(button)
        top = QVBoxLayout()
        top.setSpacing(2)
        top.addWidget(self.line)
        top.addWidget(self._under)
        return top

    def _side(self) -> QWidget:
        holder = self._holder = _Side(self)
        holder.setFixedWidth(SIDE)
        side = self.side = QVBoxLayout(holder)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(Size.SNUG)
        self.charge = ActionButton(tr("Cobrar"), Role.CHARGE, icon="banknote", key="F12")
        self.charge_quietly = ActionButton(tr("Sin imprimir"), Role.SECONDARY, icon="check", key="F11")
        self.hold = ActionButton(tr("Dejar pendiente"), Role.HOLD, icon="pause", key="F6")
        self.cancel = ActionButton(tr("Cancelar venta"), Role.DANGER, icon="x", key="Ctrl+Del")
        self.toast_anchor = self._air = QWidget()
        side.addWidget(self.total)
        side.addWidget(self.charge)
        side.addWidget(self.charge_quietly)
        side.addWidget(self.toast_anchor, 1)
        side.addWidget(self.hold)
        side.addWidget(self.cancel)
        return holder

    def _keys(self) -> KeyBar:
        # compact in width only: the bar makes them as tall as a finger needs
        self.bar = {
            word: ActionButton(tr(name), icon=icon, key=key, compact=True) for word, name, icon, key, _ in keys.BAR
        }
        self.bar |= {word: ActionButton(tr(name), icon=icon, compact=True) for word, name, icon in keys.TOUCHED}
        return KeyBar(tr("Teclas"), self.bar.values())

    def arrive(self) -> None:
        """Fingers see the goods without asking."""
        super().arrive()
        if theme.current().touch and not self._offered:
            self._offered = True
            self.bar["grid"].click()

    def _suit_hands(self) -> None:
        """Fingers get keys for what others type; at once when somebody changes from one to the other."""
        for word, *_ in keys.TOUCHED:
            self.bar[word].setVisible(theme.current().touch)
        self.hint.setFixedHeight(theme.compact())
        self._low = None
        self._fit()

    def show_grid(self, grid: QWidget) -> None:
        """Tiles above the lines, or beside them on a wide screen."""
        self.tile_card = Card(flush=True)
        self.tile_card.add(grid)
        self.middle.insertWidget(0, self.tile_card, 3)

    def share_room(self) -> None:
        """Where tiles stand above, they have it all until there is a line: what is owed of before is said in a line."""
        above = self.middle.count() > 1 and not self.tile_card.isHidden()
        above = above and self.middle.direction() is QBoxLayout.Direction.TopToBottom
        self.lines_card.setVisible(not above or self._stack.currentWidget() is self.table)
        self._hint("")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = event.size().width() >= BESIDE
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self.middle.setDirection(across if wide else down)
        self._turn(narrow=event.size().width() < NARROW_BELOW)
        self._fit()
        if self.middle.count() > 1:
            self.share_room()

    def _turn(self, *, narrow: bool) -> None:
        """Total and payment beside the lines; above them, over the whole width, where the screen is narrow."""
        above, beside = QBoxLayout.Direction.BottomToTop, QBoxLayout.Direction.LeftToRight
        if self._zones.direction() is (above if narrow else beside):
            return
        self._zones.setDirection(above if narrow else beside)
        self._holder.setMinimumWidth(0 if narrow else SIDE)
        self._holder.setMaximumWidth(Size.NO_LIMIT if narrow else SIDE)
        self._air.setVisible(not narrow)
        self.lines_card.setMinimumHeight(LINES_LOW if narrow else 0)

    def _fit(self) -> None:
        """A low screen, down to 540 pixels, keeps every key and the total: they are lower and stand closer.

        Before anybody has laid the page out its size says nothing, and all of it would be measured twice.
        """
        if not self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            return
        need = LOWEST + (OF_TABS if self.tabs.isVisibleTo(self) else 0) + (OF_TOUCH if theme.current().touch else 0)
        low = self.height() < need or self.width() < NARROW_BELOW
        if low == self._low:
            return
        self._low = low
        for button in (self.charge, self.charge_quietly, self.hold, self.cancel):
            button.set_compact(compact=low)
        self.side.setSpacing(Size.UNIT if low else Size.SNUG)
        self.keys.set_low(low=low)
        self.total.set_low(low=low)
        for widget, lowers in ((self.line, low), (self.tabs, low and not theme.current().touch)):
            if bool(widget.property("low")) is not lowers:
                widget.setProperty("low", lowers)
                repolish(widget)

    def show_tabs(self, sales: OpenSales) -> None:
        """One tab for each open sale; none while there is only one."""
        several = sales.all()
        self.tabs.setVisible(len(several) > 1)
        while self.tabs.count() > len(several):
            self.tabs.removeTab(self.tabs.count() - 1)
        for place, basket in enumerate(several):
            name = basket.customer.name if basket.customer and basket.customer.name else ""
            title = name or tr("Venta {n}").format(n=basket.number)
            self.tabs.set_tab(place, title, sales.totals.get(basket.cart, ""))
        self.tabs.setCurrentIndex(sales.at)
        self._fit()

    def show_fallen(self, title: str, sentence: str) -> None:
        """What must be seen after a fall, whoever enters first: it stays until somebody has read it, or sells on."""
        self.fallen.say(title, "" if self._low else sentence)
        self.fallen.show()

    def _hint(self, sentence: str) -> None:
        unseen = self._stack.currentWidget() is self.table or self.lines_card.isHidden()
        selling = unseen and self.line.asking is Asking.GOODS
        owed = self.after.owed() if selling and not sentence else ""
        self.hint.set_role("strong" if owed else "small")
        self.hint.setText(sentence or owed or self.line.hint())
        self.create_product.hide()
        self.teach_label.hide()
        self.note.show()

    def _wrong(self, sentence: str) -> None:
        self.hint.set_role("error")
        self.hint.setText(capital(sentence))

    def show_lines(self, *, some: bool) -> None:
        """The lines; without any, what became of the last sale, or the invitation to begin."""
        after = self.after if self.after.document_id else self.empty
        shown = self.table if some else after
        if shown is not self._stack.currentWidget():
            self._stack.setCurrentWidget(shown)
            self.share_room()

    def show_returned(self, document_id: str, title: str, amount: str, tender: str) -> None:
        """Money that goes back, as large as change: the last sale's change must not be given for it."""
        self.after.show_returned(document_id, title, amount, tender)
        self.show_lines(some=self._stack.currentWidget() is self.table)
        self._hint("")
