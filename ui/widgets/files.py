"""Asks where a file shall be, which one is meant, or which folder. Knows no content and writes nothing."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from ui.text import tr
from ui.widgets.file_dialog import FileDialog

Then = Callable[[Path], object]
_ENDING = re.compile(r"\*\.(\w+)")


def ask_where(parent: QWidget, title: str, name: str, kinds: str, then: Then) -> None:
    """Where a new file called `name` shall be. What is typed without an ending gets that of the kind in front."""
    dialog = FileDialog(parent, title, name.replace("/", "-").replace("\\", "-"), kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(Path(name).suffix.removeprefix("."))
    dialog.filterSelected.connect(lambda kind: _end_in(dialog, _ending(kind)))
    _open(dialog, then)


def ask_which(parent: QWidget, title: str, kinds: str, then: Then) -> None:
    """One file that is there."""
    dialog = FileDialog(parent, title, "", kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    _open(dialog, then)


def ask_folder(parent: QWidget, title: str, then: Then) -> None:
    """One folder that is there."""
    dialog = FileDialog(parent, title, "", "")
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setLabelText(QFileDialog.DialogLabel.FileName, tr("Carpeta:"))
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    _open(dialog, then)


def _open(dialog: FileDialog, then: Then) -> None:
    dialog.fileSelected.connect(lambda chosen: then(Path(chosen)))
    dialog.open()


def _end_in(dialog: FileDialog, ending: str) -> None:
    """Another kind was chosen: the name that stands there gets its ending, as does whatever is typed from now on."""
    dialog.setDefaultSuffix(ending)
    line = dialog.findChild(QLineEdit, "fileNameEdit")
    if line is not None and line.text() and ending:
        line.setText(str(Path(line.text()).with_suffix(f".{ending}")))


def _ending(kind: str) -> str:
    """The first ending of `Excel (*.xlsx)`."""
    found = _ENDING.search(kind)
    return found.group(1) if found else ""
