"""The practice server's PDF: one small page or ticket that says ENTRENAMIENTO. Knows only what the ledger knows."""

from io import BytesIO

from app.providers.emulation import Issued

_PAGE, _TICKET = (420, 300), (227, 300)  # points; 227 are 80 mm


def training_pdf(issued: Issued, *, ticket: bool = False) -> bytes:
    """A real PDF with number, CAE, total and date; lines and parties are not known here. Same input, same bytes."""
    from reportlab.pdfgen.canvas import Canvas  # heavy: only when a PDF is asked for

    width, height = _TICKET if ticket else _PAGE
    target = BytesIO()
    page = Canvas(target, pagesize=(width, height), invariant=1)
    page.setTitle(f"ENTRENAMIENTO {issued.provider_id}")
    page.setFont("Helvetica-Bold", 16)
    page.drawCentredString(width / 2, height - 42, "ENTRENAMIENTO")
    page.setFont("Helvetica", 8)
    page.drawCentredString(width / 2, height - 58, "Comprobante de práctica, sin valor fiscal")
    rows = (
        issued.provider_id, f"Fecha {issued.protocol}", f"Receptor {issued.name[:40]}", f"IVA $ {issued.tax:f}",
        f"Total $ {issued.total:f}", f"CAE {issued.authorization or '(sin CAE)'}",
    )  # fmt: skip
    for row, text in enumerate(rows):
        page.drawString(16, height - 90 - 18 * row, text)
    page.showPage()
    page.save()
    return target.getvalue()
