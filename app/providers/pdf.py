"""PDFs as providers hand them over: strict base64, head and end, a size cap. Knows no provider, no file and no page."""

import binascii
import re

from app.domain.errors import OutcomeUnknown

MAX_PDF = 10 * 1024 * 1024
"""The biggest PDF that is kept, in bytes."""

PDF_FETCH = "pdf_fetch"
"""The setting that says when PDFs are asked for, where they are calls of their own."""

_ENDS, _TAIL = (b"%%EOF", b"startxref"), 64 * 1024
"""What every PDF ends with; some way from its last byte it is still believed."""
_PREFIX = re.compile(r"data:application/pdf(;[\w=-]{1,40})?;base64,", re.ASCII | re.IGNORECASE)
_MAX_TEXT = MAX_PDF // 3 * 4 + 400_000  # line breaks included


def pdf_from_base64(text: object) -> bytes:
    """The PDF's bytes. A `data:` prefix, line breaks and missing padding are accepted; anything else is a silence."""
    if not isinstance(text, str) or not text:
        raise _bad("La respuesta del proveedor no trae el PDF.", "no document")
    if len(text) > _MAX_TEXT:
        raise _too_big()
    head = _PREFIX.match(text)
    body = text[head.end() if head else 0 :]
    for end in ("\r", "\n"):
        if end in body:
            body = body.replace(end, "")
    if not body or body.endswith("===") or ("=" in body and len(body) % 4):  # Python takes a whole group of "="
        raise _bad("El PDF del proveedor llegó dañado.", "not base64")
    if "=" not in body:
        body += "=" * (-len(body) % 4)
    try:
        data = binascii.a2b_base64(body, strict_mode=True)  # no other sign, and nothing after the padding
    except ValueError:
        raise _bad("El PDF del proveedor llegó dañado.", "broken base64") from None
    return checked_pdf(data)


def checked_pdf(data: bytes) -> bytes:
    """The same bytes if they begin and end as a PDF and have at most 10 MB; what is between is the viewer's to judge.

    Whose document it shows is not looked at. Some servers add bytes behind the end.
    """
    if len(data) > MAX_PDF:
        raise _too_big()
    if not data.startswith(b"%PDF-"):
        raise _bad("Lo que envió el proveedor no es un PDF.", "no %PDF- header")
    if not any(mark in data[-_TAIL:] for mark in _ENDS):
        raise _bad("El PDF del proveedor llegó dañado.", "no end of a PDF")
    return data


def _too_big() -> OutcomeUnknown:
    return _bad("El PDF del proveedor es demasiado grande; se admiten hasta 10 MB.", f"over {MAX_PDF} bytes")


def _bad(title: str, detail: str) -> OutcomeUnknown:
    return OutcomeUnknown(title, detail, code="bad_pdf")
