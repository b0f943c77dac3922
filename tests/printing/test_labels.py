"""Promises about price labels: nothing lost, bars that say the code, used places left empty."""

from __future__ import annotations

import pypdfium2
import pytest

from app.printing.labels import SHEETS, Label, sheets

CODES = ["9521007006136", "96385074", "012345678905", "CAF-500", ""]
L_SET = ["0001101", "0011001", "0010011", "0111101", "0100011", "0110001", "0101111", "0111011", "0110111", "0001011"]
R_SET = ["".join("10"[int(bit)] for bit in digit) for digit in L_SET]
G_SET = [digit[::-1] for digit in R_SET]
PARITY = ["LLLLLL", "LLGLGG", "LLGGLG", "LLGGGL", "LGLLGG", "LGGLLG", "LGGGLL", "LGLGLG", "LGLGGL", "LGGLGL"]


def scanned(pdf: bytes) -> str:
    """The EAN-13 of the only label, read from the drawn bars as a scanner does: along one line."""
    document = pypdfium2.PdfDocument(pdf)
    picture = document[0].render(scale=10, grayscale=True)
    raw, stride, width = bytes(picture.buffer), picture.stride, picture.width
    line = raw[(22 * 28 * 10 // 8) * stride :][:width]
    dark = [at for at, grey in enumerate(line) if grey < 128]
    first, module = dark[0], (dark[-1] + 1 - dark[0]) / 95
    bits = "".join("1" if line[int(first + (n + 0.5) * module)] < 128 else "0" for n in range(95))
    document.close()
    assert bits[:3] == bits[-3:] == "101"
    left = [bits[3 + 7 * n : 10 + 7 * n] for n in range(6)]
    right = [bits[50 + 7 * n : 57 + 7 * n] for n in range(6)]
    parity = "".join("L" if digit in L_SET else "G" for digit in left)
    digits = [str((L_SET if kind == "L" else G_SET).index(d)) for kind, d in zip(parity, left, strict=True)]
    return str(PARITY.index(parity)) + "".join(digits) + "".join(str(R_SET.index(digit)) for digit in right)


@pytest.mark.parametrize(("sheet", "pages"), [("a4-3x8", 3), ("a4-4x11", 2), ("letter-3x10", 2)])
def test_labels_fill_sheets_and_keep_every_price(sheet: str, pages: int) -> None:
    wanted = [Label(f"Café ñandú {n}", "B/. 6.69", CODES[n % 5]) for n in range(50)]
    document = pypdfium2.PdfDocument(sheets(wanted, SHEETS[sheet], skip=3))
    text = "".join(page.get_textpage().get_text_range() for page in document)
    assert text.count("B/. 6.69") == 50
    assert len(document) == pages
    document.close()


@pytest.mark.parametrize(("code", "read"), [("9521007006136", "9521007006136"), ("012345678905", "0012345678905")])
def test_the_bars_of_a_label_say_its_code(code: str, read: str) -> None:
    assert scanned(sheets([Label("Café", "1.00", code)], SHEETS["a4-3x8"])) == read
