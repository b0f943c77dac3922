"""Promises about paper: every page of its own size, and a printer's trouble is a sentence beside a finished sale."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pypdfium2
import pytest
import pytest_asyncio
from PySide6.QtPrintSupport import QPrinter

from app.runtime.papers import Form
from tests.ui.sale.till import Till, open_till, until
from ui.printer import WIDTHS, Printer, paint


@pytest_asyncio.fixture
async def till(tmp_path: Path) -> AsyncIterator[Till]:
    made = open_till(tmp_path)
    yield made
    await made.close()


def sold(till: Till) -> str:
    return till.shop.selling.checkout(till.shop.selling.read({"lines": [{"code": "CAF-500"}]})).result().document.id


@pytest.mark.parametrize("form", list(Form))
async def test_a_paper_comes_out_in_its_own_size(till: Till, tmp_path: Path, form: Form) -> None:
    target = tmp_path / "out.pdf"
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(target))
    await paint(printer, till.shop.papers.render(sold(till), form), form)
    made = pypdfium2.PdfDocument(target.read_bytes())
    width, height = made[0].get_size()
    assert len(made) == 1
    assert abs(width / 72 * 25.4 - WIDTHS[form]) < 1
    assert height > 0
    made.close()


async def test_a_printer_that_is_not_there_is_a_sentence_and_the_sale_stays(till: Till) -> None:
    printer, told = Printer(till.shop, till.bridge), []
    till.bridge.said.connect(lambda title, sentence, _: told.append(f"{title}: {sentence}"))
    till.shop.set_setting("printer", "NO-EXISTE")
    till.bridge.print_requested.emit(sold(till), False)
    await until(lambda: told, 25)
    assert "La venta está guardada; F7 la imprime de nuevo." in told[0]
    assert till.sold() == ["6.69"]
    assert printer.name() == "NO-EXISTE"


async def test_without_a_printer_nothing_is_printed_and_nobody_is_bothered(till: Till) -> None:
    Printer(till.shop, till.bridge)
    told: list[str] = []
    till.bridge.said.connect(lambda title, *_: told.append(title))
    till.bridge.print_requested.emit(sold(till), False)
    await asyncio.sleep(0.05)
    assert (told, till.bridge.busy()) == ([], 0)
