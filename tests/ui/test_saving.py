"""Promises of files: one dialog in our words and looks, endings by kind, whole or not at all, one sentence if not."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QDialogButtonBox, QFileDialog, QLineEdit, QPushButton, QWidget

from tests.ui.shops import answer, until
from ui import saving
from ui.bridge import Bridge
from ui.tokens import Tone
from ui.widgets.file_dialog import FileDialog
from ui.widgets.files import ask_folder, ask_where, ask_which
from ui.widgets.keycap import KeyCap

KINDS = "Excel (*.xlsx);;CSV (*.csv)"


@pytest.fixture
def desk() -> Iterator[QWidget]:
    desk = QWidget()
    desk.resize(1024, 768)
    desk.show()
    yield desk
    for dialog in desk.findChildren(FileDialog):
        dialog.reject()
    desk.close()


def names_in(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir())


def dialog_of(desk: QWidget) -> FileDialog:
    return desk.findChildren(FileDialog)[-1]


def test_the_dialog_speaks_our_language_where_the_desktop_has_none(desk: QWidget) -> None:
    ask_where(desk, "Exportar", "productos.xlsx", KINDS, print)
    labels = (QFileDialog.DialogLabel.LookIn, QFileDialog.DialogLabel.FileName, QFileDialog.DialogLabel.FileType)
    assert [dialog_of(desk).labelText(label) for label in labels] == ["Carpeta:", "Archivo:", "Tipo:"]
    ask_which(desk, "Importar", KINDS, print)
    assert dialog_of(desk).directory().exists()


def test_its_buttons_print_their_keys_and_are_large_enough_for_a_finger(desk: QWidget) -> None:
    ask_where(desk, "Exportar", "productos.xlsx", KINDS, print)
    box = dialog_of(desk).findChild(QDialogButtonBox, "buttonBox")
    assert box is not None
    printed = {cap.key for button in box.findChildren(QPushButton) for cap in button.findChildren(KeyCap)}
    assert printed == {"Return", "Esc"}
    shown = [each for each in dialog_of(desk).findChildren(QAbstractButton) if each.isVisible()]
    assert [each.toolTip() for each in shown if min(each.width(), each.height()) < 44] == []


def test_the_name_follows_the_kind_and_has_no_folder_in_it(desk: QWidget, tmp_path: Path) -> None:
    found: list[Path] = []
    ask_where(desk, "Exportar", "ventas 1/11.xlsx", KINDS, found.append)
    dialog = dialog_of(desk)
    dialog.setDirectory(str(tmp_path))
    line = dialog.findChild(QLineEdit, "fileNameEdit")
    assert line is not None
    assert line.text() == "ventas 1-11.xlsx"
    dialog.filterSelected.emit("CSV (*.csv)")
    assert line.text() == "ventas 1-11.csv"
    line.setText("todo")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert found == [tmp_path / "todo.csv"]


def test_a_folder_is_asked_for_and_taken(desk: QWidget, tmp_path: Path) -> None:
    found: list[Path] = []
    ask_folder(desk, "Elegir carpeta", found.append)
    dialog_of(desk).setDirectory(str(tmp_path))
    dialog_of(desk).selectFile(str(tmp_path))
    dialog_of(desk).accept()
    assert found == [tmp_path]


async def test_a_paper_is_kept_whole_and_what_cannot_be_kept_is_said_in_one_sentence(
    desk: QWidget, tmp_path: Path
) -> None:
    bridge, said = Bridge(), []
    bridge.said.connect(lambda title, sentence, tone: said.append((title, sentence, tone)))
    saving.save_pdf(bridge, desk, "Factura 1", lambda: b"%PDF-1.7 paper")
    answer(desk, tmp_path / "uno.pdf")
    await until(lambda: said)
    assert (tmp_path / "uno.pdf").read_bytes() == b"%PDF-1.7 paper"
    assert said == [("Archivo guardado", "uno.pdf", Tone.SUCCESS)]
    saving.write(bridge, tmp_path / "gone" / "dos.pdf", lambda: b"%PDF")
    await until(lambda: len(said) == 2)
    title, sentence, tone = said[1]
    assert (title, tone) == ("No se pudo guardar", Tone.DANGER)
    assert sentence.startswith("No se pudo escribir «dos.pdf» (")
    assert "Errno" not in sentence
    assert names_in(tmp_path) == ["uno.pdf"]
    await bridge.close()
