"""PDFs as providers hand them over: strict base64, the right header, a size cap. Knows no provider and no file."""

import binascii
import re

from app.domain.errors import OutcomeUnknown

MAX_PDF = 10 * 1024 * 1024
"""The biggest PDF that is kept, in bytes."""

PDF_FETCH = "pdf_fetch"
"""The setting that says when PDFs are asked for, where they are calls of their own."""

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
    """The same bytes if they are a PDF of at most 10 MB by header and size; what is inside is checked by the viewer."""
    if len(data) > MAX_PDF:
        raise _too_big()
    if not data.startswith(b"%PDF-"):
        raise _bad("Lo que envió el proveedor no es un PDF.", "no %PDF- header")
    return data


def _too_big() -> OutcomeUnknown:
    return _bad("El PDF del proveedor es demasiado grande; se admiten hasta 10 MB.", f"over {MAX_PDF} bytes")


def _bad(title: str, detail: str) -> OutcomeUnknown:
    return OutcomeUnknown(title, detail, code="bad_pdf")
