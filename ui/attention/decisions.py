"""The dialogs in which a person decides about one document; what is decided is one call of the shop each."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app.domain.views import DocumentView
from ui.text import tr
from ui.tokens import Tone
from ui.widgets.buttons import ActionButton, Role
from ui.widgets.cards import Notice
from ui.widgets.fields import Field, LineEdit
from ui.widgets.form import FormSheet

Tell = Callable[[str], object]


def issued(view: DocumentView, authorization: str, provider: str, tell: Tell, parent: QWidget) -> FormSheet:
    """It was issued: the person copies its authorization from the provider's portal."""
    sheet = FormSheet(
        tr("Sí se emitió"),
        tr("Copie del portal de {provider} el código completo ({code}) del documento {number}.").format(
            provider=provider, code=authorization, number=view.document.number_text
        ),
        width=600,
        parent=parent,
        topic="compare",
    )
    sheet.add_field("issued", authorization, (0, 0, 1), hint=tr("Desde ese momento el documento es válido."))
    sheet.keep = lambda: tell(sheet.value("issued"))
    sheet.add_cancel()
    sheet.add_accept(tr("Anotar autorización"), icon="check")
    sheet.fields["issued"].editor.setFocus()
    return sheet


def absent(view: DocumentView, provider: str, tell: Callable[[], object], parent: QWidget) -> FormSheet:
    """A person has looked where nobody can be asked, and it is not there: it is sent again."""
    sheet = FormSheet(
        tr("No existe en {provider}").format(provider=provider),
        tr("{number} se enviará otra vez.").format(number=view.document.number_text),
        parent=parent,
        topic="compare",
    )
    words = tr("Compruebe también los documentos sin timbrar y los de otra hora del mismo día.")
    sheet.add(Notice(Tone.WARNING, tr("Si ya se había emitido, se emitiría dos veces."), words))
    sheet.keep = tell
    sheet.add_cancel()
    sheet.add_accept(tr("Lo comprobé: volver a enviar"), Role.DANGER, icon="send", key="Ctrl+Return")
    return sheet


def not_issued(view: DocumentView, provider: str, tell: Callable[[], object], parent: QWidget) -> FormSheet:
    """It was not issued: the person has looked, and the document is sent again."""
    sheet = FormSheet(
        tr("No se emitió"),
        tr("Busque esta referencia en el portal de {provider}. Si está allí, vuelva y anote su autorización.").format(
            provider=provider
        ),
        width=600,
        parent=parent,
        topic="compare",
    )
    reference = LineEdit(name=tr("Referencia"))
    reference.setText(view.document.reference)
    reference.setReadOnly(True)
    sheet.add(Field(tr("Referencia"), reference))
    sheet.add(Notice(Tone.WARNING, tr("Si ya se había emitido, se emitiría dos veces.")))
    copy = ActionButton(tr("Copiar"), Role.QUIET, icon="copy", key="F8")
    copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(view.document.reference))
    sheet.add_button(copy, first=True)
    sheet.keep = tell
    sheet.add_cancel()
    sheet.add_accept(tr("Lo comprobé: volver a enviar"), Role.DANGER, icon="send")
    return sheet
