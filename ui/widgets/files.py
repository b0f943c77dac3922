"""The dialog that asks for a file. On desktops without one of their own it is Qt's: its gaps are said in our words."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.text import tr


class FileDialog(QFileDialog):
    """Begins among the documents unless told a folder. Qt's own translations leave labels and kinds in English."""

    def __init__(self, parent: QWidget | None, title: str, place: str, kinds: str) -> None:
        documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        folder = documents if documents.is_dir() else Path.home()
        super().__init__(parent, title, str(folder / place) if place else f"{folder}/", kinds)
        self.setViewMode(QFileDialog.ViewMode.List)  # the detailed view names the kinds
        self.setLabelText(QFileDialog.DialogLabel.LookIn, tr("Carpeta:"))
        self.setLabelText(QFileDialog.DialogLabel.FileName, tr("Archivo:"))
        self.setLabelText(QFileDialog.DialogLabel.FileType, tr("Tipo:"))
