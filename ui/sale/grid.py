"""Products as tiles for fingers: categories first, then what is in one. Draws and tells the code; sells nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QBuffer, QByteArray, QModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QImageReader, QPainter, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.domain.record import dataclass
from app.domain.views import Product
from ui import theme
from ui.saying import priced
from ui.swatches import swatch
from ui.text import plural, tr
from ui.tokens import Size, Type
from ui.widgets.labels import tip
from ui.widgets.rows import NOWHERE, Index

if TYPE_CHECKING:
    from app.runtime import Shop

NARROWEST, HEIGHT = 136, 84  # pixels of a tile: far above the 44 that a finger needs
PICTURE = 48
MOST_PIXELS = 1024  # a side of a picture that is decoded at all
_TILE = int(Qt.ItemDataRole.UserRole)


@dataclass(frozen=True, slots=True)
class Face:
    """One tile: what stands on it, and what it is for. `code` sells, `category` opens, neither goes back."""

    title: str
    under: str
    colour: str = ""
    code: str = ""
    category: str | None = None
    pictured: int = 0


class _Faces(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.faces: Sequence[Face] = ()

    def show(self, faces: Sequence[Face]) -> None:
        self.beginResetModel()
        self.faces = faces
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.faces)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        face = self.faces[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return face.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(face.title)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{face.title} {face.under}"
        return face if role == _TILE else None


class _Painter(QStyledItemDelegate):
    """A stripe of colour, or the picture, the name in two lines, the price."""

    def __init__(self, picture: Callable[[int], QPixmap | None], view: QListView) -> None:
        super().__init__(view)
        self._picture = picture
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        face: Face = index.data(_TILE)
        box = QRectF(option.rect).adjusted(3, 3, -3, -3)  # type: ignore[attr-defined]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self._view.hasFocus() and self._view.currentIndex() == index
        painter.setPen(QPen(theme.shade("focus" if chosen else "line_strong"), 2 if chosen else 1))
        painter.setBrush(theme.shade("accent_soft" if face.category is not None else "surface"))
        painter.drawRoundedRect(box, Size.RADIUS, Size.RADIUS)
        inner = box.adjusted(14, 8, -8, -8)
        if face.colour:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(swatch(face.colour))
            painter.drawRoundedRect(QRectF(box.left() + 3, box.top() + 8, 5, box.height() - 16), 2, 2)
        picture = self._picture(face.pictured) if face.pictured else None
        if picture is not None:
            painter.drawPixmap(round(inner.right() - PICTURE), round(inner.top()), picture)
            inner.setRight(inner.right() - PICTURE - 6)
        self._write(painter, inner.toRect(), face)
        painter.restore()

    def _write(self, painter: QPainter, box: QRect, face: Face) -> None:
        painter.setPen(theme.shade("on_accent_soft" if face.category is not None else "text"))
        painter.setFont(theme.font(Type.SMALL, QFont.Weight.DemiBold))
        name = QRect(box.left(), box.top(), box.width(), box.height() - 20)
        painter.drawText(name, int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop), face.title)
        painter.setPen(theme.shade("muted"))
        painter.setFont(theme.font(Type.SMALL, figures=True))
        price = QRect(box.left(), box.bottom() - 18, box.width(), 19)
        painter.drawText(price, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), face.under)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return self._view.gridSize()


class ProductGrid(QListView):
    """`picked` carries a product's code. What it shows is read anew whenever it comes to sight."""

    picked = Signal(str)

    def __init__(self, shop: Shop, currency: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shop = shop
        self._currency = currency
        self._category: str | None = None
        self._pictures: dict[int, QPixmap | None] = {}
        self._model = _Faces()
        self._model.setParent(self)
        self.setAccessibleName(tr("Mosaico de productos"))
        self.setProperty("role", "tiles")
        self.setModel(self._model)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setGridSize(QSize(NARROWEST, HEIGHT))
        self.setMinimumHeight(2 * HEIGHT + Size.UNIT)
        self.viewport().setAutoFillBackground(False)
        self.setItemDelegate(_Painter(self._picture, self))
        self.clicked.connect(self._press)
        self.activated.connect(self._press)

    def read(self) -> None:
        """The categories, or what is in the one that is open; a shop without categories sees its products."""
        groups = self._shop.goods.categories()
        if self._category is None and len(groups) > 1:
            self._model.show([_group(group.name, group.colour, group.products) for group in groups])
            return
        back = [Face(tr("Todas"), "‹", category=None)] if self._category is not None else []
        self._model.show(back + [self._face(tile) for tile in self._shop.goods.grid(self._category)])

    def faces(self) -> Sequence[Face]:
        """What is shown."""
        return self._model.faces

    def _face(self, tile: Any) -> Face:
        product = Product(tile.code, tile.description, tile.price, "")
        pictured = tile.id if tile.has_picture else 0
        return Face(
            product.description, priced(tile.price, self._currency()), tile.colour, tile.code, pictured=pictured
        )

    def _press(self, index: QModelIndex) -> None:
        face = self._model.faces[index.row()]
        if face.code:
            self.picked.emit(face.code)
            return
        self._category = face.category
        self.read()
        self.scrollToTop()

    def _picture(self, product_id: int) -> QPixmap | None:
        """Small, decoded within limits, once."""
        if product_id not in self._pictures:
            self._pictures[product_id] = decoded(self._shop.goods.picture(product_id))
        return self._pictures[product_id]

    def forget(self) -> None:
        """The catalogue changed: pictures are read again."""
        self._pictures.clear()
        if self.isVisible():
            self.read()

    def resizeEvent(self, event: QResizeEvent) -> None:
        room = self.width() - self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent, None, self) - 2
        columns = max(1, room // NARROWEST)
        self.setGridSize(QSize(room // columns, HEIGHT))
        super().resizeEvent(event)


def _group(name: str, colour: str, products: int) -> Face:
    title = name or tr("Sin categoría")
    return Face(title, plural("{n} producto", "{n} productos", products), colour, category=name)


def decoded(picture: bytes | None) -> QPixmap | None:
    """A picture as small as a tile shows it; None where there is none or it cannot be read safely."""
    if not picture:
        return None
    buffer = QBuffer()
    buffer.setData(QByteArray(picture))
    reader = QImageReader(buffer)
    size = reader.size()
    if not size.isValid() or max(size.width(), size.height()) > MOST_PIXELS:
        return None
    reader.setScaledSize(size.scaled(PICTURE, PICTURE, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    return None if image.isNull() else QPixmap.fromImage(image)
