"""An X or a Z on paper, as rows like any ticket: cash, sales and documents side by side. Knows no store."""

from collections.abc import Iterator, Mapping
from datetime import datetime, time, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from app.domain.business_day import MIDNIGHT, BusinessDay
from app.domain.cash import Balance, Closing, Count, CountKind, MoveKind, Picture, Result
from app.domain.country import Words
from app.domain.money import CURRENCIES, ZERO
from app.domain.record import dataclass, field
from app.domain.views import Word
from app.printing.amounts import tender_name
from app.printing.content import when
from app.printing.figures import Figures
from app.printing.layout import Align, Code, Emphasis, Pair, Row, Rule, Space, Text
from app.printing.letters import text as ticket_text
from app.printing.plain import plain

WORDS = {
    Word.QUEUED: "En cola", Word.SENT: "Enviados", Word.AUTHORIZED: "Autorizados", Word.REJECTED: "Rechazados",
    Word.VERIFY: "Por verificar", Word.VOIDED: "Anulados",
}  # fmt: skip
MOST_NAMED = 20
"""Open documents that the paper names one by one, the oldest first; the rest is a number."""


@dataclass(frozen=True, slots=True)
class Heading:
    """Who sells at this till, the country's way to write figures, the shop's zone, and whether it only practises."""

    names: tuple[str, ...]
    words: Words
    zone: ZoneInfo
    practice: bool = False
    rates: Mapping[str, str] = field(default_factory=dict)
    """What rates are called that are no figures, by key: exempt goods have another word in each country."""
    own: tuple[str, ...] = ()
    """The shop's own money, which stands before what it also takes."""
    ends: time = MIDNIGHT
    """When the shop's day ends: the paper names the day where that is not midnight."""


def text(shown: Picture | Closing, heading: Heading, columns: int = 42) -> str:
    """Plain text of so many columns."""
    return ticket_text(rows(shown, heading), columns)


def pdf(shown: Picture | Closing, heading: Heading, *, ticket: bool = False) -> bytes:
    """A PDF file: A4 pages, or a roll of 80 mm."""
    from app.printing.drawing import MM  # the drawing library is heavy: only those who draw wait for it
    from app.printing.ticket_pdf import WIDE, Roll, draw_on

    names = (_title(shown), plain(heading.names[0]) if heading.names else "")
    if ticket:
        return draw_on(WIDE, rows(shown, heading), names)
    return draw_on(Roll(210 * MM, 30 * MM, 10.5), rows(shown, heading), names, height=297 * MM)


def rows(shown: Picture | Closing, heading: Heading) -> tuple[Row, ...]:
    """The whole paper, top to bottom."""
    closing = shown if isinstance(shown, Closing) else None
    picture = shown.picture if isinstance(shown, Closing) else shown
    paper = _Paper(picture, heading)
    return (
        *paper.head(_title(shown), closing),
        *(_hidden() if picture.hidden else paper.figures(closing)),
        *paper.open_documents(),
        *paper.story(),
        *(_anchor(closing) if closing else ()),
        *([_centred(_TRAINING, Emphasis.STRONG)] if heading.practice else []),
    )


_TRAINING = "ENTRENAMIENTO – sin validez"


def _title(shown: Picture | Closing) -> str:
    return f"CIERRE Z {shown.number}" if isinstance(shown, Closing) else "CORTE X"


def _centred(words: str, emphasis: Emphasis = Emphasis.PLAIN) -> Text:
    return Text(words, Align.CENTER, emphasis)


def _hidden() -> Iterator[Row]:
    yield _centred("Arqueo a ciegas: los importes los ve quien tiene permiso.")
    yield Rule()


def _anchor(closing: Closing) -> Iterator[Row]:
    """Who keeps the paper can prove later that nothing before it was changed or cut off."""
    yield Rule()
    if closing.note:
        yield Text(f"Nota: {plain(closing.note)}")
    number, seal = closing.anchor
    yield _centred(f"Sello del diario, anotación {number}", Emphasis.FINE)
    yield Code(seal)
    yield Space()
    yield _centred("Firma: ______________________")


def age_text(age: timedelta) -> str:
    """How long already: minutes, hours or days."""
    minutes = int(age.total_seconds()) // 60
    if minutes < 60:
        return f"{minutes} min"
    return f"{minutes // 60} h" if minutes < 48 * 60 else f"{minutes // (24 * 60)} días"


@dataclass(frozen=True, slots=True)
class _Paper:
    picture: Picture
    heading: Heading

    def money(self, currency: str, amount: Decimal) -> str:
        return Figures.of(CURRENCIES[currency], self.heading.words).amount(amount)

    def when(self, moment: datetime) -> str:
        return when(moment, self.heading.zone)

    def by(self, moment: datetime, who: str) -> str:
        return f"{self.when(moment)} {plain(who) or 'sin nombre'}"

    def head(self, title: str, closing: Closing | None) -> Iterator[Row]:
        session = self.picture.session
        if self.heading.practice:
            yield _centred(_TRAINING, Emphasis.STRONG)
        yield from (_centred(plain(name), Emphasis.STRONG) for name in self.heading.names)
        yield Space()
        yield _centred(title, Emphasis.LARGE)
        yield Pair("Caja", plain(session.till))
        if self.heading.ends != MIDNIGHT:
            day = BusinessDay(self.heading.zone, self.heading.ends).of(session.opened_at)
            yield Pair(f"Día (termina a las {self.heading.ends:%H:%M})", f"{day:%d/%m/%Y}")
        yield Pair(f"Abrió {plain(session.opened_by)}".strip(), self.when(session.opened_at))
        if closing is not None:
            yield Pair(f"Cerró {plain(closing.closed_by)}".strip(), self.when(closing.closed_at))
        else:
            held = f"A cargo de {plain(session.holder)}" if session.holder else "Hasta"
            yield Pair(held, self.when(self.picture.at))
        yield Rule(strong=True)

    def figures(self, closing: Closing | None) -> Iterator[Row]:
        """First the drawer, then what was sold, then the documents: the three that must agree."""
        picture = self.picture
        results = {each.currency: each for each in closing.results} if closing else {}
        held = [*(each.currency for each in picture.balances), *(each.currency for each in picture.totals), *results]
        own = [code for code in self.heading.own if code in held]
        for code in dict.fromkeys([*own, *held]):
            yield _centred(code, Emphasis.STRONG)
            yield from self.cash(picture.balance(code), results.get(code))
            yield from self.sales(code)
            yield from self.documents(code, closing)
            yield Rule(strong=True)

    def cash(self, balance: Balance, result: Result | None) -> Iterator[Row]:
        yield Text("EFECTIVO", emphasis=Emphasis.STRONG)
        sums: tuple[tuple[str, Decimal], ...] = (
            ("Fondo", balance.opened_with), ("Entradas", balance.paid_in), ("Salidas", -balance.paid_out),
            ("Ventas en efectivo", balance.sold), ("Devuelto en efectivo", -balance.given_back),
        )  # fmt: skip
        if balance.rounding:
            sums += (("Redondeo del efectivo", balance.rounding),)
        if balance.exchanged:
            sums += (("Cambiado por otra moneda", balance.exchanged),)
        for label, amount in sums:
            yield Pair(label, self.money(balance.currency, amount), indent=True)
        yield Pair("Debe haber", self.money(balance.currency, balance.expected), Emphasis.STRONG)
        if balance.expected < ZERO:
            yield Pair("Salió de más", self.money(balance.currency, -balance.expected), Emphasis.STRONG)
        if result is None:
            return
        if result.counted is None or result.difference is None:
            yield Pair("Contado", "no se contó", Emphasis.STRONG)
            return
        yield Pair("Contado", self.money(balance.currency, result.counted), Emphasis.STRONG)
        word = "Sobra" if result.difference > 0 else "Falta" if result.difference < 0 else "Diferencia"
        yield Pair(word, self.money(balance.currency, abs(result.difference)), Emphasis.STRONG)
        yield from self.pieces(result.currency)

    def pieces(self, currency: str) -> Iterator[Row]:
        closed = [c for c in self.picture.counts if c.kind is CountKind.CLOSE and c.counted.currency == currency]
        for value, number in closed[-1].counted.pieces if closed else ():
            left = f"{number} × {self.money(currency, value)}"
            yield Pair(left, self.money(currency, value * number), Emphasis.FINE, indent=True)

    def only_in_drawer(self, code: str) -> bool:
        """Nothing is sold in this currency, it is only taken and given."""
        sold = {each.currency for each in self.picture.totals}
        return bool(sold) and code not in sold

    def sales(self, code: str) -> Iterator[Row]:
        if self.only_in_drawer(code):
            return
        yield Rule()
        yield Text("VENTAS", emphasis=Emphasis.STRONG)
        totals = next((each for each in self.picture.totals if each.currency == code), None)
        if totals is None:
            yield Text("Ninguna")
            return
        yield Pair(f"Ventas ({totals.sales})", self.money(code, totals.sold), indent=True)
        yield Pair(f"Notas de crédito ({totals.notes})", self.money(code, -totals.noted), indent=True)
        yield Pair(f"Anulaciones ({totals.voids})", self.money(code, -totals.voided), indent=True)
        yield Pair("Total", self.money(code, totals.total), Emphasis.STRONG)
        if totals.rounding:
            yield Pair("de ello redondeo", self.money(code, totals.rounding), indent=True)
        yield Pair(f"de ello {plain(self.heading.words.tax)}", self.money(code, totals.tax), indent=True)
        for tender in self.picture.tenders:
            if tender.currency == code:
                name = tender_name(tender.method, self.heading.words)
                yield Pair(f"{name} ({tender.count})", self.money(code, tender.total), indent=True)
        for tax in self.picture.taxes:
            if tax.currency == code:
                net, amount = self.money(code, tax.net), self.money(code, tax.tax)
                yield Pair(f"{self.rate(tax.rate)}: base {net}", amount, Emphasis.FINE, indent=True)
        for cashier in self.picture.cashiers:
            if cashier.currency == code:
                name = plain(cashier.cashier) or "Sin nombre"
                yield Pair(f"{name} ({cashier.sales})", self.money(code, cashier.total), indent=True)

    def rate(self, key: str) -> str:
        """A rate's figure, or its word in the shop's country."""
        return f"{key} %" if key.replace(".", "", 1).isdigit() else plain(self.heading.rates.get(key, key))

    def documents(self, code: str, closing: Closing | None) -> Iterator[Row]:
        """Documents by state; together they are what was sold less what was noted."""
        if self.only_in_drawer(code):
            return
        yield Rule()
        yield Text("DOCUMENTOS", emphasis=Emphasis.STRONG)
        for figure in self.picture.documents:
            if figure.currency == code:
                yield Pair(f"{WORDS[figure.word]} ({figure.count})", self.money(code, figure.amount), indent=True)
        wrong = dict(closing.unexplained).get(code) if closing else None
        if wrong:
            yield Pair("NO CUADRA CON LAS VENTAS", self.money(code, wrong), Emphasis.STRONG)

    def open_documents(self) -> Iterator[Row]:
        picture = self.picture
        if not picture.open_count:
            return
        yield Text(f"PENDIENTES QUE PASAN A LA SIGUIENTE CAJA ({picture.open_count})", emphasis=Emphasis.STRONG)
        for each in picture.open_documents[:MOST_NAMED]:
            yield Text(f"{plain(each.number)} {WORDS[each.word].lower()}")
            yield Pair(f"hace {age_text(each.age(picture.at))}", self.money(each.currency, each.total), indent=True)
        if picture.open_count > MOST_NAMED:
            yield Text(f"… y {picture.open_count - min(MOST_NAMED, len(picture.open_documents))} más")
        yield Rule()

    def story(self) -> Iterator[Row]:
        """What happened to the drawer besides sales, and what was sold while it was closed."""
        for move in self.picture.moves:
            if move.kind is not MoveKind.FLOAT:
                sign = move.amount if move.kind is MoveKind.IN else -move.amount
                yield Text(f"{self.by(move.at, move.who)}: {plain(move.reason)}")
                yield Pair("Entrada" if sign > 0 else "Salida", self.money(move.currency, sign), indent=True)
        for given in self.picture.handovers:
            yield Text(f"{self.by(given.at, given.giver)} entregó la caja a {plain(given.receiver)}")
        for count in self.picture.counts:
            if count.kind is not CountKind.CLOSE:
                yield from self.counted(count)
        if self.picture.outside:
            yield Text(f"Ventas con la caja cerrada, antes de esta apertura: {self.picture.outside}.")

    def counted(self, count: Count) -> Iterator[Row]:
        code = count.counted.currency
        yield Text(f"{self.by(count.at, count.who)} contó {self.money(code, count.counted.amount)} {code}")
        yield Pair("Diferencia", self.money(code, count.difference), indent=True)
