"""The practice server's PDF: one small page that says ENTRENAMIENTO. Knows only what the ledger knows."""

from io import BytesIO

from app.providers.emulation import Issued
from app.providers.gforce.cufe import Identifiers

_WIDTH, _HEIGHT = 420, 300  # points


def training_pdf(issued: Issued, found: Identifiers) -> bytes:
    """A real PDF with CUFE, number, total and date; lines and parties are not known here. Same input, same bytes."""
    from reportlab.pdfgen.canvas import Canvas  # heavy: only when a PDF is asked for

    target = BytesIO()
    page = Canvas(target, pagesize=(_WIDTH, _HEIGHT), invariant=1)
    page.setTitle(f"ENTRENAMIENTO {issued.provider_id}")
    page.setFont("Helvetica-Bold", 22)
    page.drawCentredString(_WIDTH / 2, 258, "ENTRENAMIENTO")
    page.setFont("Helvetica", 11)
    page.drawCentredString(_WIDTH / 2, 238, "Documento de práctica, sin valor fiscal")
    rows = (
        ("Factura", f"{issued.provider_id} (punto {found.point}, número {found.number})"),
        ("Fecha", f"{found.day[6:]}/{found.day[4:6]}/{found.day[:4]}"),
        ("ITBMS", f"B/. {issued.tax:f}"),
        ("Total", f"B/. {issued.total:f}"),
        ("Protocolo", issued.protocol),
    )
    for row, (label, value) in enumerate(rows):
        page.drawString(40, 200 - 20 * row, label)
        page.drawString(120, 200 - 20 * row, value)
    page.setFont("Courier", 8)
    page.drawString(40, 84, "CUFE")
    page.drawString(40, 70, issued.authorization)
    page.showPage()
    page.save()
    return target.getvalue()
