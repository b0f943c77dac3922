"""What a country asks of a sale: currency, zone, rates, rounding, tax ids, words on paper. Knows no provider."""

from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta
from decimal import Decimal
from types import MappingProxyType
from typing import Protocol

from app.domain.document import Document, Standing, Status
from app.domain.errors import Refused
from app.domain.issuer_keys import CASH_ROUNDING, EVERYWHERE, IssuerKey
from app.domain.money import CURRENCIES, ZERO, Currency
from app.domain.party import Customer, Issuer
from app.domain.pattern import ASCII, pattern
from app.domain.record import dataclass, field
from app.domain.sale import Payment
from app.domain.tax import Rate, RoundingScope, Totals
from app.domain.taxid import TaxIdCheck, Verdict
from app.domain.wording import kept, mark, say


class CheckTaxId(Protocol):
    """A country's check of a tax id: three verdicts (ok, warn, block), never an exception."""

    def __call__(self, text: str, *, kind: str = "auto", check_digits: str | None = None) -> TaxIdCheck: ...


@dataclass(frozen=True, slots=True)
class Finding:
    """One result of the pre-flight: `block` stops the sale, a warning is shown. `sentence` is Spanish."""

    field: str
    sentence: str
    block: bool

    def __post_init__(self) -> None:
        object.__setattr__(self, "sentence", kept(self.sentence))


@dataclass(frozen=True, slots=True)
class Words:
    """The country's own words on screen and paper.

    `legend` is the phrase that an authorized paper must carry, `verify_at` where anybody can check it, `check_digits`
    the label of an id's check digits, `digits_mark` what joins them to the id on paper (empty: that label), `id_labels`
    the word for each kind of id; the rest say `tax_id`. `tenders` are the means of payment that have
    a name of their own here, `change` what is given back of too much money, `customer_code` the label of the code
    without which a customer gets no invoice (empty: nobody needs one).
    """

    tax: str
    tax_id: str
    person_id: str
    authorization: str
    authority: str
    documents: Mapping[str, str]
    final_consumer: str
    legend: str = ""
    verify_at: str = ""
    check_digits: str = ""
    digits_mark: str = ""
    protocol: str = mark("Protocolo de autorización")
    id_labels: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    decimal_mark: str = "."
    group_mark: str = ","
    tenders: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    change: str = mark("Vuelto")
    customer_code: str = ""

    def whole_id(self, tax_id: str, digits: str) -> str:
        """An id with its check digits, if it has any, as the country writes them together."""
        joint = self.digits_mark or f" {self.check_digits or 'DV'} "
        return f"{tax_id}{joint}{digits}" if digits else tax_id


LabelledText = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Printed:
    """What a country adds to a paper, each thing for its own place: QR, labelled facts, phrases of the law, heading.

    `facts` are the document's, `seller` and `buyer` those of the parties. `sums` stand instead of the common split by
    rate (None: that split; empty: no tax apart). `code` is the authorization as it is read aloud, `letter` the large
    sign of the heading and what stands under it; `net_prices`: lines show prices without tax.
    """

    qr: str = ""
    facts: tuple[LabelledText, ...] = ()
    phrases: tuple[str, ...] = ()
    title: str = ""
    seller: tuple[LabelledText, ...] = ()
    buyer: tuple[LabelledText, ...] = ()
    sums: tuple[tuple[str, Decimal], ...] | None = None
    in_words: str = ""
    code: str = ""
    letter: LabelledText = ("", "")
    net_prices: bool = False
    qr_level: str = "m"


def printed_plainly(document: Document, standing: Standing) -> Printed:
    """Nothing beyond what every country prints; the QR holds the provider's address of an authorized document."""
    return Printed(qr=standing.verification_url if standing.status is Status.AUTHORIZED else "")


def invoice_with_id(issuer: Issuer, customer: Customer | None) -> str:
    """A customer with a tax id gets an invoice, everybody else a receipt."""
    return "invoice" if customer is not None and customer.tax_id else "receipt"


def exact_total(issuer: Issuer) -> Decimal:
    """Totals are not cut."""
    return ZERO


def rate_as_named(issuer: Issuer, rate: Rate) -> Rate:
    """Every issuer charges the rate that the sale names."""
    return rate


def paid_as_they_like(payments: tuple[Payment, ...]) -> tuple[Finding, ...]:
    """No means of payment is doubtful."""
    return ()


def any_proof(code: str, document: Document) -> str:
    """Whatever was copied."""
    return ""


@dataclass(frozen=True, slots=True)
class Country:
    """One country as data; everything that differs by country is a field here, so that nobody branches on its code.

    `preflight` adds rules that need the whole sale, `of_payments` what is doubtful in how it was paid; `deadline` is
    how late a document may leave (`whole_days`: to the end of that day); `asks` are the issuer's own keys; `series_of`
    names the numbering series of this till for a type of document, `note_series` that of a note (its type, the
    original's) if different, `series_shapes` what a sale's own choice must match; document types in `shared_lane`
    count in one sequence; `reasons` are the catalogue of credit notes and `returned` its codes for a whole return and
    for a part, `undoing` the reasons for which a document is taken back whole (`undoing_freely`: or others, in words;
    `undoing_for_another`: the one that names the document which takes the place of an issued one);
    `unique_second`: two documents of one series never carry the same second;
    `rate_for` is the rate that this issuer may charge;
    `proof` says what is wrong with an authorization that a person copied (empty: nothing);
    `hurry`: presses when only so much is left until the deadline of a document that did not leave yet;
    `clock_within`: nothing is sent while the till's clock is further off than this;
    `void_days`: after so many days from its date a document is not voided any more (zero: its provider knows);
    `only_noted`: the sentence where what the authority has is never voided anywhere, only undone by a note (or empty);
    `total_step`: totals of this issuer are cut down to a multiple of it (zero: they are not).
    """

    code: str
    name: str
    currencies: tuple[str, ...]
    time_zone: str
    rates: tuple[Rate, ...]
    rounding: RoundingScope
    check_tax_id: CheckTaxId
    words: Words
    payment_codes: Mapping[str, str]
    asks: tuple[IssuerKey, ...]
    deadline: timedelta
    provider: str
    preflight: Callable[[Issuer, Customer | None, str, Totals], tuple[Finding, ...]]
    series_of: Callable[[Issuer, str], str]
    series_shapes: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    number_format: str = "{series}-{number:08d}"
    shared_lane: frozenset[str] = frozenset()
    default_document: Callable[[Issuer, Customer | None], str] = invoice_with_id
    printed: Callable[[Document, Standing], Printed] = printed_plainly
    reasons: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    returned: tuple[str, str] = ("", "")
    undoing: tuple[str, ...] = ()
    undoing_freely: bool = True
    undoing_for_another: str = ""
    unique_second: bool = False
    whole_days: bool = False
    note_series: Callable[[Issuer, str, str], str] | None = None
    rate_for: Callable[[Issuer, Rate], Rate] = rate_as_named
    total_step: Callable[[Issuer], Decimal] = exact_total
    hurry: timedelta = timedelta(hours=24)
    clock_within: timedelta | None = None
    proof: Callable[[str, Document], str] = any_proof
    of_payments: Callable[[tuple[Payment, ...]], tuple[Finding, ...]] = paid_as_they_like
    void_days: int = 0
    only_noted: str = ""

    def cash_step(self, issuer: Issuer, currency: Currency) -> Decimal:
        """What is due in cash is cut to a multiple of this (zero: it is not). The document keeps its total.

        Coins are those of the country: an amount in another currency is not rounded.
        """
        said = issuer.extra.get(CASH_ROUNDING) or "0"
        known = next((key for key in self.asks if key.name == CASH_ROUNDING), None)
        allowed = [value for value, _ in known.choices] if known else ["0"]
        if said not in allowed:
            sentence = say("«{value}» no se admite; se admite: {allowed}.", value=said[:10], allowed=", ".join(allowed))
            raise Refused(CASH_ROUNDING, sentence)
        return Decimal(said) if currency == self.currency else ZERO

    def refuse_series(self, issuer: Issuer, document: str, series: str) -> None:
        """Refuses a series of a sale's own choice that this type of document cannot carry."""
        usual, shape = self.series_of(issuer, document), self.series_shapes.get(document, "")
        if shape and series != usual and not pattern(shape, ASCII).fullmatch(series):
            raise Refused("series", "«{value}» no se admite; se admite: {allowed}.", value=series, allowed=usual)

    def last_moment(self, issued_at: datetime) -> datetime:
        """Until when a document of this date (in the shop's zone) may leave."""
        end = issued_at + self.deadline
        return end.replace(hour=23, minute=59, second=59, microsecond=0) if self.whole_days else end

    def told_when_left(self) -> tuple[timedelta, timedelta]:
        """How much time is left when a document that did not leave is told of, and when it presses.

        Half of the longest that it may have; and a fifth, or what `hurry` says where that is more.
        """
        longest = self.deadline + timedelta(days=self.whole_days)
        return longest / 2, max(self.hurry, longest / 5)

    def refuse_late_void(self, issued_at: datetime, now: datetime) -> None:
        """Refuses to ask for what no authority grants so long after the document's date (in the shop's zone)."""
        if self.void_days and (now.astimezone(issued_at.tzinfo).date() - issued_at.date()).days > self.void_days:
            sentence = say("pasaron más de {days} días y ya no se anula; emita una nota de crédito.",
                           days=self.void_days)  # fmt: skip
            raise Refused("id", sentence)

    def refuse_void_there(self) -> None:
        """Refuses to note as voided what is never voided at the provider or the authority either."""
        if self.only_noted:
            raise Refused("id", self.only_noted)

    def own_id(self, issuer: Issuer) -> tuple[str, str]:
        """The issuer's id and its check digits: those that were given, else those that the country reckons."""
        found = self.check_tax_id(issuer.tax_id)
        known = issuer.extra.get("dv", "")
        if known or found.verdict is Verdict.BLOCK or not found.check_digits:
            return issuer.tax_id, known
        return found.normalized, found.check_digits

    def series_for_note(self, issuer: Issuer, note: str, original: str) -> str:
        """The numbering series of a credit or debit note for a document of type `original`."""
        return self.note_series(issuer, note, original) if self.note_series else self.series_of(issuer, note)

    def lane_type(self, document: str) -> str:
        """The name of the sequence that numbers this type of document."""
        return min(self.shared_lane) if document in self.shared_lane else document

    def types_of(self, lane_type: str) -> list[str]:
        """The types of document that this sequence numbers."""
        return sorted(self.shared_lane) if lane_type in self.shared_lane else [lane_type]

    @property
    def keys(self) -> tuple[IssuerKey, ...]:
        """The issuer's keys here: the country's own and those of everywhere."""
        return (*self.asks, *EVERYWHERE)

    @property
    def issuer_keys(self) -> Mapping[str, str]:
        """Their names with what holds while nothing is said."""
        return {key.name: key.usual for key in self.keys}

    @property
    def currency(self) -> Currency:
        return CURRENCIES[self.currencies[0]]

    def rates_on(self, day: date) -> tuple[Rate, ...]:
        return tuple(rate for rate in self.rates if rate.holds_on(day))
