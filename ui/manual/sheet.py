"""The sheet in which the manuals are read: chapters, words to look for, the text. Knows no screen of the till."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QFont, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from app.runtime.manual import BOOKS, Book, Chapter, chapters, found, pdf
from app.runtime.saving import save
from ui import saving, theme
from ui.bridge import Bridge
from ui.manual.rendering import rich, style
from ui.progress import Progress, WorkingSheet
from ui.saying import why
from ui.text import tr
from ui.tokens import Size, Type
from ui.widgets.buttons import ActionButton
from ui.widgets.cards import Card
from ui.widgets.fields import LineEdit
from ui.widgets.files import ask_where
from ui.widgets.labels import Text
from ui.widgets.sheet import Sheet

LIST_WIDTH = 252
MARGIN = 40
SMALLEST = QSize(840, 400)
WIDEST = 1160  # longer lines tire
_CHAPTER = Qt.ItemDataRole.UserRole
_CHOOSES = {Qt.Key.Key_Up, Qt.Key.Key_Down}
_TURNS = {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


class ManualSheet(WorkingSheet):
    """Typing looks for words; the arrows choose the chapter, Page Up and Page Down turn the text, Enter seeks on."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(tr("Manual"), width=SMALLEST.width(), parent=parent)
        self._bridge = Bridge(self)
        self._place, self._left_at = "", 0
        self.line = LineEdit(tr("Buscar en el manual"), icon="search", name=tr("Buscar en el manual"))
        self.line.setClearButtonEnabled(True)
        self.line.textChanged.connect(lambda _: self._list())
        self.line.installEventFilter(self)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Capítulos"))
        self.list.setUniformItemSizes(False)
        self.list.currentRowChanged.connect(lambda _: self._show())
        self.text = QTextBrowser()
        self.text.setAccessibleName(tr("Texto del manual"))
        self.text.setOpenLinks(False)
        self.text.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.text.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.text.setStyleSheet("QTextBrowser { border: none; padding: 0; background: transparent; }")
        self.list.setStyleSheet("QListWidget::item { padding-left: 12px; }")
        self._arrange()
        self.save = ActionButton(tr("Guardar PDF"), icon="download", key="Ctrl+S")
        self.save.clicked.connect(self._ask_where)
        self.add_button(self.save, first=True)
        self._told = Text("", "muted")
        self._row.insertWidget(1, self._told)
        self.progress = Progress(self._bridge, self)
        self._row.insertWidget(2, self.progress)
        self.add_cancel(tr("Cerrar"))
        theme.current().changed.connect(self._show)
        if isinstance(parent, Sheet):  # it may be one that lets nobody in: there it is only read
            self.save.hide()
        whole = self._space() if parent is not None else SMALLEST
        self.setMinimumHeight(SMALLEST.height())
        wide = min(WIDEST, max(SMALLEST.width(), whole.width() - 2 * MARGIN))
        self.resize(wide, max(SMALLEST.height(), whole.height() - 2 * MARGIN))
        self._list()
        self.line.setFocus()

    def _arrange(self) -> None:
        self.add(self.line)
        left, right = Card(flush=True), Card(flush=True)
        left.setFixedWidth(LIST_WIDTH)
        left.add(self.list)
        column = QVBoxLayout()
        column.setContentsMargins(Size.ROOMY, Size.SNUG, Size.UNIT, Size.SNUG)
        column.addWidget(self.text)
        right.add(column)
        across = QHBoxLayout()
        across.setSpacing(Size.SNUG)
        across.addWidget(left)
        across.addWidget(right, 1)
        self.body.addLayout(across, 1)

    def turn_to(self, chapter: Chapter, place: str = "") -> None:
        """Show a chapter, from a `place` in it on; forgets what was looked for."""
        self.line.clear()
        for row in range(self.list.count()):
            if self.list.item(row).data(_CHAPTER) is chapter:
                self.list.setCurrentRow(row)
        self._place = place
        self._to_place()

    def _to_place(self) -> None:
        self.text.scrollToAnchor(self._place)
        self._left_at = self.text.verticalScrollBar().value()

    def showEvent(self, event: QShowEvent) -> None:
        """Only now is it known how high everything above the place is."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self._to_place)

    def chapter(self) -> Chapter | None:
        """What is shown; None when nothing has the words."""
        item = self.list.currentItem()
        shown = item.data(_CHAPTER) if item is not None else None
        return shown if isinstance(shown, Chapter) else None

    def _list(self) -> None:
        """The chapters in which every word occurs, under the names of their books."""
        self.list.blockSignals(True)
        self.list.clear()
        for book in BOOKS:
            for chapter in found(book.word, self.line.text()) if book.shown else ():
                self._add(chapter, first=chapter is chapters(book.word)[0])
        self.list.setCurrentRow(0 if self.list.count() else -1)
        self.list.blockSignals(False)
        self._show()

    def _add(self, chapter: Chapter, *, first: bool) -> None:
        """The first of a book bears its name, and stands out."""
        item = QListWidgetItem(chapter.title)
        item.setSizeHint(QSize(0, Size.CONTROL))
        item.setData(_CHAPTER, chapter)
        if first:
            item.setFont(theme.font(Type.SMALL, QFont.Weight.DemiBold))
        self.list.addItem(item)

    def _show(self) -> None:
        chapter = self.chapter()
        if chapter is None:
            self.text.setPlainText(tr("Nada con esas palabras"))
            return
        self.text.document().setDefaultStyleSheet(style())
        self.text.setHtml(rich(chapter.blocks, self._room()))
        self.seek()

    def _room(self) -> int:
        """Pixels for a picture, also beside a scroll bar that comes with this very chapter."""
        return self.text.width() - self.text.verticalScrollBar().sizeHint().width() - 2 * Size.ROOMY

    def seek(self) -> None:
        """The next place with the first of the words, as it is written here; from the end on to the beginning."""
        wanted = self.line.text().split()[:1]
        if wanted and not self.text.find(wanted[0]):
            self.text.moveCursor(self.text.textCursor().MoveOperation.Start)
            self.text.find(wanted[0])

    def _ask_where(self) -> None:
        chapter = self.chapter()
        book = next((each for each in BOOKS if chapter in chapters(each.word)), BOOKS[0])
        ask_where(self, tr("Guardar PDF"), f"{book.title}.pdf", saving.PDF, lambda path: self.save_to(path, book))

    def save_to(self, path: Path, book: Book) -> None:
        """The whole book as a file; setting its pages takes seconds, so it is done elsewhere."""
        self.save.setEnabled(False)
        self._told.setText("")
        self.progress.run(
            tr("Guardando…"),
            lambda pace: save(path, pdf(book.word, pace)),
            lambda _: self._tell(f"{tr('PDF guardado')}: {path.name}"),
            lambda error: self._tell(f"{tr('No se guardó el PDF')}: {why(error)}"),
            given_up=lambda: self._tell(tr("Detenido")),
        )

    def told(self) -> str:
        """What was said last of saving."""
        return self._told.text()

    def _tell(self, words: str) -> None:
        self.save.setEnabled(True)
        self._told.setText(words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        bar = self.text.verticalScrollBar()
        at = bar.value()
        self._show()
        if at == self._left_at:  # nobody has read on yet
            self._to_place()
        else:
            bar.setValue(at)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys that move belong to the chapters and the text while the cursor stays in the line."""
        if watched is self.line and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in _CHOOSES | _TURNS:
                QApplication.sendEvent(self.list if event.key() in _CHOOSES else self.text, event)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.seek()
                return True
        return super().eventFilter(watched, event)
