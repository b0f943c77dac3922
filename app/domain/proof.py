"""What a person may copy from a portal as a document's authorization: its form, and whether it can be ours. Pure."""

from app.domain.document import Document, DocumentType
from app.domain.pattern import ASCII, pattern
from app.domain.wording import Sentence, say

_PANAMA = pattern(r"FE[0-9A-Z-]{55,70}|[A-Za-z]{0,4}[0-9-]{3,20}|[0-9A-Fa-f-]{32,36}", ASCII)
_CAE = pattern(r"[0-9]{14}", ASCII)
_UUID = pattern(r"[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}", ASCII)
_CDC = pattern(r"[0-9]{44}", ASCII)
_SUNAT = pattern(r"(?:prueba-)?([0-9]{11})-([0-9]{2})-([A-Z0-9]{4})-0*([0-9]{1,8})", ASCII)
_HASH = pattern(r"[A-Za-z0-9+/]{27}=", ASCII)
_TYPES = {DocumentType.INVOICE: "01", DocumentType.RECEIPT: "03", DocumentType.CREDIT_NOTE: "07",
          DocumentType.DEBIT_NOTE: "08"}  # fmt: skip


def panama(code: str, document: Document) -> str:
    """A CUFE, or the number that the provider gave (its forms are not published)."""
    figures = sum(sign.isdigit() for sign in code)
    if figures >= 4 and len(code) >= 6 and _PANAMA.fullmatch(code):
        return ""
    return say("no es un CUFE (empieza por FE y tiene 66 caracteres) ni el número de Conteo, p. ej. FE001-00142.")


def argentina(code: str, document: Document) -> str:
    """A CAE."""
    return "" if _CAE.fullmatch(code) else _figures("CAE", 14, code)


def mexico(code: str, document: Document) -> str:
    """A folio fiscal."""
    if _UUID.fullmatch(code):
        return ""
    return say("no es un folio fiscal: son 32 signos en cinco grupos, p. ej. 6F1C2D34-7A8B-4C9D-8E0F-112233445566.")


def paraguay(code: str, document: Document) -> str:
    """A CDC with its check digit, of our RUC and number."""
    from app.domain.taxid import py  # the other countries' tills start without it

    if not _CDC.fullmatch(code):
        return _figures("CDC", 44, code)
    if py.check_digit(code[:43]) != code[43]:
        return say("la última cifra de este CDC no corresponde a las demás; cópielo otra vez.")
    base, _ = py.split(document.issuer.tax_id)
    if code[2:10].lstrip("0") != base or int(code[17:24]) != document.number:
        return say("es el CDC de otro documento: el de esta venta es el {number}.", number=document.number_text)
    return ""


def peru(code: str, document: Document) -> str:
    """The provider's code of the document, which names it whole, or SUNAT's digest of it."""
    if _HASH.fullmatch(code):
        return ""
    wanted = f"{document.issuer.tax_id}-{_TYPES[document.type]}-{document.series}-{document.number}"
    found = _SUNAT.fullmatch(code)
    if found and f"{found[1]}-{found[2]}-{found[3]}-{found[4]}" == wanted:
        return ""
    if found:
        return say("es de otro comprobante; el de esta venta es {code}.", code=wanted)
    return say("no es el código del comprobante, p. ej. {code}, ni su valor resumen de 28 caracteres.", code=wanted)


def _figures(name: str, length: int, code: str) -> Sentence:
    template = "no es un {name}: son {length} cifras y esto tiene {found} caracteres."
    return say(template, name=name, length=length, found=len(code))
