"""The things that stand on a paper, as words without a place. Knows no document and no layout."""

from app.domain.record import dataclass


@dataclass(frozen=True, slots=True)
class Fact:
    """One labelled value: till, date, authorization."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Notice:
    """What the paper must shout, and the sentence under it."""

    title: str
    detail: str


@dataclass(frozen=True, slots=True)
class Item:
    """One line sold; `discount` is empty when there is none, `mark` points to its tax, where tax stands apart."""

    code: str
    description: str
    quantity: str
    unit_price: str
    discount: str
    amount: str
    mark: str
    rate: str


@dataclass(frozen=True, slots=True)
class TaxRow:
    """All lines of one rate: what it was taken of and what it came to."""

    mark: str
    label: str
    net: str
    tax: str


@dataclass(frozen=True, slots=True)
class Party:
    """One side of the sale: the name in large, then its lines."""

    name: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sums:
    """The figures under the lines, each with its word.

    Either `net`, `taxes` and `tax` split the total by rate, or `rows` do it in the country's own words and `key` says
    what the lines' marks mean; `rows` may also hold a rounding. `tenders_title` is how the money went.
    """

    net: Fact | None
    taxes: tuple[TaxRow, ...]
    tax: Fact | None
    rows: tuple[Fact, ...]
    key: str
    total: Fact
    in_words: str
    discount: Fact | None
    tenders_title: str
    tenders: tuple[Fact, ...]
    included: str


@dataclass(frozen=True, slots=True)
class Fiscal:
    """What the law gave: its code, facts, phrases that the paper must carry, where it is checked, text of the QR."""

    authorization: Fact | None = None
    facts: tuple[Fact, ...] = ()
    legend: str = ""
    phrases: tuple[str, ...] = ()
    verify: str = ""
    qr: str = ""
    qr_level: str = "m"


@dataclass(frozen=True, slots=True)
class Content:
    """Everything on the paper, cleaned and in reading order.

    `letter` is the heading's large sign with what stands under it, `pending` whether the claim code matters most,
    `scan` the number that opens this sale at the till, short enough for a bar code, `across` the word that nobody may
    overlook on a page.
    """

    title: str
    letter: Fact | None
    number: str
    practice: Notice | None
    notice: Notice | None
    reprint: str
    issuer: Party
    customer: Party
    facts: tuple[Fact, ...]
    items: tuple[Item, ...]
    sums: Sums
    fiscal: Fiscal
    claim: Fact
    pending: bool
    scan: str
    thanks: str
    across: str
