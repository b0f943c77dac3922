"""Qt's own dialog for files, where the desktop has none, in the look and the words of the house. Reads no file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QFileInfo, QModelIndex, QPersistentModelIndex, QSize, QStandardPaths, Qt, QUrl
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QFileSystemModel,
    QHBoxLayout,
    QListView,
    QPushButton,
    QSplitter,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QWidget,
)

from ui import icons, theme
from ui.text import tr
from ui.tokens import Size
from ui.widgets.keycap import KeyCap, cap_width, key_name

Place = QStandardPaths.StandardLocation
ROOM = QSize(820, 540)
SIDEBAR = 190
TOOLS = {
    "backButton": "arrow-left",
    "forwardButton": "arrow-right",
    "toParentButton": "arrow-up",
    "newFolderButton": "folder-plus",
}
_URL = Qt.ItemDataRole.UserRole.value + 1  # under which Qt's list of places keeps where they are

_LOOK = """
QFileDialog, QMessageBox {{ background: {raised}; }}
QToolButton {{ background: transparent; border: none; border-radius: {radius}px; padding: 0;
  min-width: {control}px; min-height: {control}px; }}
QToolButton:hover {{ background: {hover}; }}
QToolButton:focus, QPushButton:focus {{ border: 2px solid {focus}; }}
QPushButton {{ background: {surface}; color: {text}; border: 1px solid {line_strong}; border-radius: {radius}px;
  min-height: {inner}px; min-width: 92px; padding: 0 14px; font-weight: 600; }}
QPushButton:hover {{ background: {hover}; }}
QPushButton:default {{ background: {accent}; color: {on_accent}; border-color: {accent}; }}
QPushButton:default:hover {{ background: {accent_hover}; }}
QPushButton:disabled {{ background: {sunken}; color: {faint}; border-color: {line}; }}
QDialogButtonBox QPushButton {{ text-align: left; }}
QListView {{ border: 1px solid {line}; border-radius: {radius}px; padding: 4px; background: {surface}; }}
QListView::item {{ min-height: 34px; border-radius: 6px; padding: 0 6px; }}
QListView::item:hover {{ background: {hover}; }}
QListView::item:selected {{ background: {selection}; color: {text}; }}
"""


class FileDialog(QFileDialog):
    """Begins among the documents unless told a folder. Qt's own translations leave labels and kinds in English."""

    def __init__(self, parent: QWidget | None, title: str, place: str, kinds: str) -> None:
        documents = Path(QStandardPaths.writableLocation(Place.DocumentsLocation))
        folder = documents if documents.is_dir() else Path.home()
        super().__init__(parent, title, str(folder / place) if place else f"{folder}/", kinds)
        self.setViewMode(QFileDialog.ViewMode.List)  # the detailed view names the kinds
        self.setLabelText(QFileDialog.DialogLabel.LookIn, tr("Carpeta:"))
        self.setLabelText(QFileDialog.DialogLabel.FileName, tr("Archivo:"))
        self.setLabelText(QFileDialog.DialogLabel.FileType, tr("Tipo:"))
        self.finished.connect(self.deleteLater)
        box = self.findChild(QDialogButtonBox, "buttonBox")
        if box is not None:  # else the desktop draws it
            self._dress(box)

    def _dress(self, box: QDialogButtonBox) -> None:
        of, shape = theme.colours(), {"radius": Size.RADIUS, "control": Size.CONTROL, "inner": Size.CONTROL - 2}
        roles = ("raised", "surface", "sunken", "hover", "selection", "text", "faint", "line", "line_strong", "focus",
                 "accent", "accent_hover", "on_accent")  # fmt: skip
        self.setStyleSheet(_LOOK.format(**{role: getattr(of, role) for role in roles}, **shape))
        for button in self.findChildren(QToolButton):
            picture = TOOLS.get(button.objectName())
            button.setVisible(picture is not None)
            if picture is not None:
                button.setIcon(icons.icon(picture))
                button.setIconSize(QSize(20, 20))
        for place, name in (("listView", tr("Archivos")), ("sidebar", tr("Lugares"))):
            view = self.findChild(QListView, place)
            assert view is not None
            view.setAccessibleName(name)
            view.setItemDelegate(_Pictures(self))
        look_in = self.findChild(QComboBox, "lookInCombo")
        assert look_in is not None
        look_in.setIconSize(QSize(0, 0))
        self._name_parts(look_in)
        self._offer_places()
        self.setSizeGripEnabled(False)
        self._resize()

    def _name_parts(self, look_in: QComboBox) -> None:
        look_in.setAccessibleName(tr("Carpeta"))
        for place, name in (("fileNameEdit", tr("Archivo")), ("fileTypeCombo", tr("Tipo"))):
            part = self.findChild(QWidget, place)
            assert part is not None
            part.setAccessibleName(name)

    def _offer_places(self) -> None:
        wanted = [Path.home()]
        wanted += [Path(QStandardPaths.writableLocation(each)) for each in
                   (Place.DesktopLocation, Place.DocumentsLocation, Place.DownloadLocation)]  # fmt: skip
        there = dict.fromkeys(str(each) for each in wanted if each.is_dir())
        self.setSidebarUrls([QUrl("file:"), *(QUrl.fromLocalFile(each) for each in there)])

    def _resize(self) -> None:
        parent = self.parentWidget()
        room = parent.window().size() if parent is not None else self.screen().availableSize()
        self.resize(min(ROOM.width(), room.width()), min(ROOM.height(), room.height()))
        splitter = self.findChild(QSplitter, "splitter")
        assert splitter is not None
        splitter.setSizes([SIDEBAR, self.width() - SIDEBAR])

    def showEvent(self, event: object) -> None:
        """The keys that press its two buttons are printed on them, as on every button."""
        super().showEvent(event)  # type: ignore[arg-type]
        for button in self.findChildren(QPushButton):
            box = button.parentWidget()
            button.setIcon(QIcon())  # the style's own picture: a red cross, a yellow folder
            if isinstance(box, QDialogButtonBox) and button.layout() is None and box.parentWidget() is self:
                way_out = box.buttonRole(button) == QDialogButtonBox.ButtonRole.RejectRole
                _print_key(button, "Esc" if way_out else "Return")


def _print_key(button: QPushButton, key: str) -> None:
    cap = KeyCap(key, "text" if key == "Esc" else "on_accent")
    cap.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    row = QHBoxLayout(button)
    row.setContentsMargins(0, 0, 10, 0)
    row.addStretch(1)
    row.addWidget(cap)
    room = cap_width(key_name(key)) + 18
    button.setStyleSheet(f"QPushButton {{ padding: 0 {room}px 0 14px; }}")
    button.setAccessibleDescription(key_name(key))


class _Pictures(QStyledItemDelegate):
    """Line icons in place of Qt's coloured ones."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        option.icon = icons.icon(_picture(index), "muted")  # type: ignore[attr-defined]
        option.decorationSize = QSize(20, 20)  # type: ignore[attr-defined]


def _picture(index: QModelIndex | QPersistentModelIndex) -> str:
    model = index.model()
    if isinstance(model, QFileSystemModel):
        return "folder" if model.isDir(index) else "file-text"
    url = index.data(_URL)
    where = url.toLocalFile() if isinstance(url, QUrl) else ""
    if not where or QFileInfo(where).isRoot():
        return "hard-drive"
    return "house" if Path(where) == Path.home() else "folder"
