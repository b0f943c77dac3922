"""The receipts counter: how each issuer wants its tickets, and what they would look like. Prints nothing."""

from typing import TYPE_CHECKING

from app import checkout
from app.checkout import Marks
from app.domain.countries import country_named
from app.domain.document import Document, Standing
from app.domain.errors import Refused
from app.domain.party import Issuer
from app.ports import Clock, Ids
from app.printing.content import content_of
from app.printing.design import LONGEST_LINE as LONGEST_LINE
from app.printing.design import MOST_LINES as MOST_LINES
from app.printing.design import TALLEST as TALLEST
from app.printing.design import WIDEST as WIDEST
from app.printing.design import Design as Design
from app.printing.design import Part as Part
from app.printing.design import checked_lines, checked_logo, written
from app.printing.layout import Frame as Frame
from app.printing.layout import Picture as Picture
from app.printing.layout import layout
from app.runtime.selling import Selling
from app.runtime.sheets import RECEIPT, design_in
from app.store import journal, shop
from app.store.sqlite import Connection
from app.store.store import Store

if TYPE_CHECKING:
    from app.printing.preview import Shown as Shown

_GOODS = (
    ("Café molido tostado natural de altura, bolsa de 500 g", "2", "6.69"),
    ("Piñata", "1", "12.50"),
    ("Queso blanco", "0.750", "8.00"),
)
WIDTHS = (32, 42, 48)


class Receipts:
    """Reads on the calling thread. A design is kept whole; a change is journalled."""

    def __init__(self, store: Store, clock: Clock, ids: Ids, marks: Marks, selling: Selling) -> None:
        self._store = store
        self._clock = clock
        self._ids = ids
        self._marks = marks
        self._selling = selling

    def design(self, issuer: str) -> Design:
        """How an issuer wants its tickets; plain while it has said nothing."""
        return self._store.read(lambda db: design_in(db, issuer))

    def of(self, header: str, footer: str, hidden: frozenset[Part], logo: Picture | None) -> Design:
        """A design from what a person typed; Refused names what is too long."""
        frame = Frame(checked_logo(logo), checked_lines("header", header), checked_lines("footer", footer))
        return Design(frame, hidden)

    def keep(self, issuer: str, design: Design, who: str) -> None:
        """Use this design from the next ticket on, on printers and in PDFs."""
        if issuer not in {each.name for each in self._store.read(shop.issuers)}:
            raise Refused("issuer", "«{name}» no existe.", name=issuer[:40])
        now, values = self._clock.now(), written(design)
        body = {key: value[:200] for key, value in values.items() if key != "logo"}

        def work(db: Connection) -> None:
            for key, value in values.items():
                shop.set_setting(db, RECEIPT + issuer, key, value)
            fact = journal.Fact(who, "receipt_design", issuer, {**body, "logo": "sí" if values["logo"] else "no"})
            journal.write(db, self._seal, fact, now)

        self._store.write(work, urgent=True).result()

    def preview(self, issuer: str, design: Design, columns: int) -> "tuple[Shown, ...]":
        """An example of a ticket, line by line, exactly as a printer of so many columns gets it; nothing is sold."""
        from app.printing.preview import shown

        document = self.example(issuer)
        country = country_named(document.issuer.country)
        standing = Standing()
        content = content_of(document, standing, country.words, printed=country.printed(document, standing))
        return shown(layout(design.dressed(content), design.frame), columns)

    def example(self, name: str) -> Document:
        """A document that nobody sold: a long name, an ñ, a weight."""
        found = self._issuer(name)
        country = country_named(found.country)
        tax = next(iter(country.rates_on(self._clock.now().date()))).key
        rough = country.currency.exponent == 0
        lines = [
            {"description": text, "quantity": quantity, "unit_price": price.replace(".", "") if rough else price,
             "tax": tax}
            for text, quantity, price in _GOODS
        ]  # fmt: skip
        sale = self._selling.read({"issuer": name, "lines": lines, "cashier": "Ana Núñez"})
        return checkout.build(checkout.quote(sale, found), 1, self._marks, self._ids)

    @property
    def _seal(self) -> journal.Seal:
        return self._marks.seal

    def _issuer(self, name: str) -> Issuer:
        for issuer in self._store.read(shop.issuers):
            if issuer.name == name:
                return issuer
        raise Refused("issuer", "«{name}» no existe.", name=name[:40])
