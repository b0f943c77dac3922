"""Cash, sales and documents side by side, for an X or a Z: the three that must agree. Draws; adds nothing up itself."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import tzinfo
from decimal import Decimal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.cash import Closing, CountKind, Picture
from app.domain.figures import Totals
from app.domain.party import Issuer
from app.domain.record import dataclass
from app.domain.views import Word
from ui.saying import day_and_time, figure, money
from ui.tenders import said_by
from ui.text import mark, tr
from ui.tokens import Size, Tone
from ui.widgets.cards import Card, Notice
from ui.widgets.labels import Elided, Text
from ui.widgets.tabs import Segmented

STATES = {
    Word.QUEUED: mark("En cola"),
    Word.SENT: mark("Enviados"),
    Word.AUTHORIZED: mark("Autorizados"),
    Word.REJECTED: mark("Rechazados"),
    Word.VERIFY: mark("Por verificar"),
    Word.VOIDED: mark("Anulados"),
}


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of a column."""

    label: str
    amount: str
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Verdict:
    """Does it agree?"""

    tone: Tone
    words: str


class FigureCard(Card):
    """A column of figures with its verdict below."""

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self.verdict = Notice(Tone.NEUTRAL, "")
        self._inside = QWidget()
        self.lines: list[Figure] = []
        self.add(self._inside)
        self.body.addStretch(1)
        self.add(self.verdict)

    def show_figures(self, lines: Iterable[Figure], verdict: Verdict) -> None:
        """Other figures."""
        self.lines = list(lines)
        fresh = QWidget()
        grid = QGridLayout(fresh)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(5)
        grid.setColumnStretch(0, 1)
        for place, line in enumerate(self.lines):
            role = "strong" if line.strong else "body"
            grid.addWidget(Elided(line.label, "strong" if line.strong else "muted"), place, 0)
            grid.addWidget(Text(line.amount, role, figures=True), place, 1, Qt.AlignmentFlag.AlignRight)
        self.body.replaceWidget(self._inside, fresh)
        self._inside.deleteLater()
        self._inside = fresh
        self.verdict.say_in(verdict.tone, verdict.words)


class ThreeWay(QWidget):
    """Three columns for one currency; a switch above where there are several."""

    changed = Signal()  # other figures, which may need another height

    def __init__(self, zone: tzinfo) -> None:
        super().__init__()
        self._zone = zone
        self._shown: Picture | Closing | None = None
        self._issuers: Sequence[Issuer] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Size.TIGHT)
        self._above = QHBoxLayout()
        column.addLayout(self._above)
        self.which: Segmented | None = None
        self._across = QHBoxLayout()
        self._across.setSpacing(Size.SNUG)
        self.cash = FigureCard(tr("Efectivo"))
        self.sales = FigureCard(tr("Ventas"))
        self.documents = FigureCard(tr("Documentos"))
        for card in (self.cash, self.sales, self.documents):
            self._across.addWidget(card, 1)
        column.addLayout(self._across, 1)

    def set_down(self, *, down: bool) -> None:
        """One under the other, where the screen is too slim for three beside each other."""
        ways = QHBoxLayout.Direction
        self._across.setDirection(ways.TopToBottom if down else ways.LeftToRight)

    def show_result(self, shown: Picture | Closing, first: str, issuers: Sequence[Issuer]) -> None:
        """Draw it; `first` is the shop's own currency, `issuers` are those who sell here."""
        self._shown, self._issuers = shown, issuers
        codes = list(dict.fromkeys([first, *_codes(shown)]))
        if self.which is not None:
            self._above.removeWidget(self.which)
            self.which.deleteLater()
            self.which = None
        if len(codes) > 1:
            self.which = Segmented(tr("Moneda"), [(code, code) for code in codes], key="F11")
            self.which.changed.connect(self.show_currency)
            self._above.addWidget(self.which)
        self.show_currency(codes[0])

    def show_currency(self, code: str) -> None:
        """One currency of what is shown."""
        shown = self._shown
        assert shown is not None
        picture = shown.picture if isinstance(shown, Closing) else shown
        closing = shown if isinstance(shown, Closing) else None
        self.cash.show_figures(*self._cash(picture, closing, code))
        self.sales.show_figures(*_sales(picture, code, self._issuers))
        self.documents.show_figures(*_documents(picture, code))
        self.changed.emit()

    def _cash(self, picture: Picture, closing: Closing | None, code: str) -> tuple[list[Figure], Verdict]:
        balance = picture.balance(code)
        sums = (
            (tr("Fondo"), balance.opened_with),
            (tr("Entradas"), balance.paid_in),
            (tr("Salidas"), -balance.paid_out),
            (tr("Ventas en efectivo"), balance.sold),
            (tr("Devoluciones"), -balance.given_back),
        )
        beside = ((tr("Redondeo"), balance.rounding), (tr("Cambiado"), balance.exchanged))
        shown = [*sums, *(each for each in beside if each[1])]
        lines = [Figure(label, figure(amount, code)) for label, amount in shown]
        lines.append(Figure(tr("Debe haber"), money(balance.expected, code), strong=True))
        if balance.expected < 0:
            lines.append(Figure(tr("Salió de más"), money(-balance.expected, code), strong=True))
        kind = CountKind.CLOSE if closing else CountKind.COUNT
        counts = [each for each in picture.counts if each.kind is kind and each.counted.currency == code]
        if not counts:
            return lines, Verdict(Tone.NEUTRAL, tr("No se contó") if closing else tr("Sin contar todavía"))
        last = counts[-1]
        lines.append(Figure(tr("Contado"), money(last.counted.amount, code), strong=True))
        verdict = difference(last.difference, code)
        if closing is None:
            lines.append(Figure(tr("Contado el"), day_and_time(last.at, self._zone)))
            if last.expected != balance.expected:  # cash moved since: the count says nothing of what is there now
                lines.append(Figure(tr("Debía haber entonces"), money(last.expected, code)))
                verdict = Verdict(verdict.tone, tr("Al contar: {verdict}").format(verdict=verdict.words))
        return lines, verdict


def difference(amount: Decimal, code: str) -> Verdict:
    """What was counted against what should be there."""
    if not amount:
        return Verdict(Tone.SUCCESS, tr("Cuadra"))
    words = tr("Sobran {amount}") if amount > 0 else tr("Faltan {amount}")
    return Verdict(Tone.WARNING, words.format(amount=money(abs(amount), code)))


def _codes(shown: Picture | Closing) -> list[str]:
    picture = shown.picture if isinstance(shown, Closing) else shown
    results = [each.currency for each in shown.results] if isinstance(shown, Closing) else []
    return [*(each.currency for each in picture.balances), *(each.currency for each in picture.totals), *results]


def _sales(picture: Picture, code: str, issuers: Sequence[Issuer]) -> tuple[list[Figure], Verdict]:
    totals = next((each for each in picture.totals if each.currency == code), None)
    if totals is None:
        return [], Verdict(Tone.NEUTRAL, tr("Sin ventas"))
    lines = [
        Figure(tr("Ventas ({n})").format(n=totals.sales), figure(totals.sold, code)),
        Figure(tr("Notas de crédito ({n})").format(n=totals.notes), figure(-totals.noted, code)),
        _voids(totals),
        Figure(tr("Total"), money(totals.total, code), strong=True),
    ]
    tenders = [each for each in picture.tenders if each.currency == code]
    lines += [Figure(f"{said_by(each.method, issuers)} ({each.count})", figure(each.total, code)) for each in tenders]
    if picture.cash_gap(code):
        return lines, Verdict(Tone.DANGER, tr("No cuadra con el efectivo"))
    return lines, Verdict(Tone.SUCCESS, tr("Cuadra con el efectivo"))


def _voids(totals: Totals) -> Figure:
    return Figure(tr("Anulaciones ({n})").format(n=totals.voids), figure(-totals.voided, totals.currency))


def _documents(picture: Picture, code: str) -> tuple[list[Figure], Verdict]:
    states = [each for each in picture.documents if each.currency == code]
    lines = [Figure(f"{tr(STATES[each.word])} ({each.count})", figure(each.amount, code)) for each in states]
    if not states:
        return lines, Verdict(Tone.NEUTRAL, tr("Sin documentos"))
    lines += [_voids(each) for each in picture.totals if each.currency == code and each.voids]
    lines.append(Figure(tr("Suma"), money(picture.documented(code), code), strong=True))
    wrong = dict(picture.unexplained).get(code, Decimal(0))
    if wrong:
        return lines, Verdict(Tone.DANGER, tr("No cuadra con las ventas: {amount}").format(amount=money(wrong, code)))
    return lines, Verdict(Tone.SUCCESS, tr("Cuadra con las ventas"))
