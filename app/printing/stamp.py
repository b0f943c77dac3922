"""Writes across the top of every page of a PDF that it is a reprint; the bytes it was given stay as they are."""

import ctypes
import io
from typing import Any

from app.printing.raster import DRAWING, open_pdf
from app.printing.rehearsal import rehearse

FONT, SIZE = b"Helvetica-Bold", 11.0
EDGE, PADDING = 10.0, 6.0
"""Points: from the corner of the page to the frame, and from the frame to the words."""


def stamped(pdf: bytes, words: str) -> bytes:
    """A copy that says `words` in a frame at its upper left. Raises ValueError when the bytes are no readable PDF."""
    import pypdfium2

    rehearse(pdf)
    made = io.BytesIO()
    try:
        with DRAWING:
            document = open_pdf(pdf)
            try:
                for page in document:
                    _stamp(pypdfium2.raw, document, page, words)
                    page.gen_content()
                    page.close()
                document.save(made)
            finally:
                document.close()
    except pypdfium2.PdfiumError as error:
        raise ValueError(str(error)) from None
    return made.getvalue()


def _stamp(raw: Any, document: Any, page: Any, words: str) -> None:
    left, _, _, top = page.get_cropbox()
    text = raw.FPDFPageObj_NewTextObj(document, FONT, SIZE)
    letters = ctypes.create_string_buffer(f"{words}\0".encode("utf-16-le"))
    raw.FPDFText_SetText(text, ctypes.cast(letters, ctypes.POINTER(raw.FPDF_WCHAR)))
    bounds = [ctypes.c_float() for _ in range(4)]
    raw.FPDFPageObj_GetBounds(text, *(ctypes.byref(each) for each in bounds))
    wide = bounds[2].value + 2 * PADDING
    high = SIZE + 2 * PADDING
    frame = raw.FPDFPageObj_CreateNewRect(left + EDGE, top - EDGE - high, wide, high)
    raw.FPDFPageObj_SetFillColor(frame, 255, 255, 255, 255)
    raw.FPDFPageObj_SetStrokeColor(frame, 0, 0, 0, 255)
    raw.FPDFPageObj_SetStrokeWidth(frame, 1)
    raw.FPDFPath_SetDrawMode(frame, raw.FPDF_FILLMODE_WINDING, True)
    raw.FPDFPageObj_Transform(text, 1, 0, 0, 1, left + EDGE + PADDING, top - EDGE - high + PADDING + SIZE * 0.12)
    raw.FPDFPage_InsertObject(page, frame)
    raw.FPDFPage_InsertObject(page, text)
