"""A sale that is still open: what was scanned, for whom, and every change as a new value. Knows no total and no tax."""

from collections.abc import Iterable, Mapping, Sequence
from decimal import ROUND_DOWN, Decimal
from typing import Any

from app.domain.errors import Refused
from app.domain.fields import refuse_card
from app.domain.money import ZERO, Currency
from app.domain.party import Customer
from app.domain.record import asdict, dataclass, replace
from app.domain.sale import Payment
from app.domain.views import Product

ONE = Decimal(1)
LONGEST_NOTE = 80
_HUNDRED = Decimal(100)
_MOST = Decimal(1_000_000)


@dataclass(frozen=True, slots=True)
class Item:
    """One line while the sale is open. `percent` is its discount, so that it follows when the quantity changes.

    `note` is what a person wrote beside it; it changes no figure. `label` is the scale's code that priced the line.
    """

    code: str
    description: str
    quantity: Decimal
    price: Decimal
    tax: str
    unit: str = "unit"
    percent: Decimal = ZERO
    note: str = ""
    label: str = ""

    def discount(self, currency: Currency) -> Decimal:
        """The discount of the whole line in money, never more than the line."""
        whole = self.quantity * self.price
        exact = whole * self.percent / _HUNDRED
        rounded = currency.round(exact)
        return rounded if rounded <= whole else exact.quantize(ONE.scaleb(-currency.exponent), rounding=ROUND_DOWN)

    def joins(self, other: "Item") -> bool:
        """Whether the same thing scanned again is one more of this line."""
        counted = self.unit == "unit" and not self.percent and not self.note
        return counted and replace(other, quantity=self.quantity) == self


@dataclass(frozen=True, slots=True)
class Back:
    """Something that comes back against the ticket in hand: which of its lines, and how much."""

    position: int
    description: str
    quantity: Decimal


@dataclass(frozen=True, slots=True)
class Basket:
    """An open sale. `cart` becomes the sale's id: charging twice sells once. `document` is "" until somebody chose.

    `original` is the id of the ticket in hand, when something of it is exchanged; `back` is what comes back of it and
    `why` the catalogue's code and the words for that.
    `percent` or `amount_off` is a discount of the whole sale; `approvals` are a supervisor's, to be spent with it.
    `number` is what it is called among the open sales for as long as it is one; 0: not numbered yet.
    """

    cart: str
    items: tuple[Item, ...] = ()
    chosen: int = -1
    customer: Customer | None = None
    document: str = ""
    note: str = ""
    original: str = ""
    back: tuple[Back, ...] = ()
    percent: Decimal = ZERO
    amount_off: Decimal = ZERO
    approvals: tuple[str, ...] = ()
    why: tuple[str, str] = ("", "")
    number: int = 0

    @property
    def empty(self) -> bool:
        """Nothing is sold and nothing comes back."""
        return not self.items and not self.back

    def add(self, product: Product, quantity: Decimal = ONE, price: Decimal | None = None, label: str = "") -> "Basket":
        """One more line at the end, or more of the last line when it is the same thing at the same price.

        `label` is the scale's code, where one printed the price.
        """
        if not ZERO < quantity <= _MOST:
            raise Refused(
                "quantity",
                "{quantity} no se puede vender; se admite desde 0.001 hasta {most}.",
                quantity=quantity,
                most=_MOST,
            )
        asked = product.price if price is None else price
        item = Item(product.code, product.description, quantity, asked, product.tax, product.unit, label=label)
        if self.items and self.items[-1].joins(item):
            return replace(self, chosen=len(self.items) - 1).with_quantity(self.items[-1].quantity + quantity)
        return replace(self, items=(*self.items, item), chosen=len(self.items))

    def choose(self, place: int) -> "Basket":
        """Another line is the chosen one; outside the list nothing changes."""
        return replace(self, chosen=place) if 0 <= place < len(self.items) else self

    def item(self) -> Item:
        """The chosen line."""
        if not 0 <= self.chosen < len(self.items):
            raise Refused("line", "no hay ninguna línea elegida; pase primero un artículo.")
        return self.items[self.chosen]

    def with_quantity(self, quantity: Decimal) -> "Basket":
        """Another quantity of the chosen line; nothing left takes the line away."""
        if quantity > _MOST:
            raise Refused("quantity", "{quantity} es demasiado; se admite hasta {most}.", quantity=quantity, most=_MOST)
        return self._put(replace(self.item(), quantity=quantity)) if quantity > ZERO else self.without()

    def stepped(self, steps: int) -> "Basket":
        """So many units more of the chosen line, or fewer."""
        return self.with_quantity(self.item().quantity + steps)

    def with_percent(self, percent: Decimal) -> "Basket":
        """A discount on the chosen line, in per cent."""
        if not ZERO <= percent <= _HUNDRED:
            raise Refused("discount", "{percent} % no se admite; de 0 a 100 %.", percent=percent)
        return self._put(replace(self.item(), percent=percent))

    def with_price(self, price: Decimal) -> "Basket":
        """Another price for one unit of the chosen line."""
        return self._put(replace(self.item(), price=price, label=""))

    def with_whole_percent(self, percent: Decimal) -> "Basket":
        """A discount on everything, in per cent; none takes it away."""
        if not ZERO <= percent <= _HUNDRED:
            raise Refused("discount", "{percent} % no se admite; de 0 a 100 %.", percent=percent)
        self._must_sell()
        return replace(self, percent=percent, amount_off=ZERO)

    def with_whole_amount(self, amount: Decimal) -> "Basket":
        """A discount on everything, in money; none takes it away."""
        self._must_sell()
        whole = sum((i.quantity * i.price * (_HUNDRED - i.percent) / _HUNDRED for i in self.items), ZERO)
        if amount > whole:
            raise Refused("discount", "{amount} es más que la venta.", amount=amount)
        return replace(self, percent=ZERO, amount_off=amount)

    def _must_sell(self) -> None:
        """A discount of nothing would wait unseen for the next customer."""
        if not self.items:
            self.item()

    def with_approval(self, approval: str) -> "Basket":
        """A supervisor said yes to something of this sale."""
        return replace(self, approvals=(*self.approvals, approval)) if approval else self

    def with_note(self, note: str) -> "Basket":
        """Words beside the chosen line; none takes them away."""
        return self._put(replace(self.item(), note=_noted(note)))

    def with_sale_note(self, note: str) -> "Basket":
        """Words for the whole sale; none takes them away."""
        return replace(self, note=_noted(note))

    def taking_back(self, position: int, description: str, quantity: Decimal, left: Decimal) -> "Basket":
        """So much more of a line of the ticket in hand comes back; never more than is `left` of it."""
        already = next((each.quantity for each in self.back if each.position == position), ZERO)
        if not ZERO < quantity <= left - already:
            rest = left - already
            raise Refused(
                "lines",
                "de «{description}» quedan {rest} por devolver en ese ticket.",
                description=description,
                rest=rest,
            )
        new = Back(position, description, already + quantity)
        return replace(self, back=(*(each for each in self.back if each.position != position), new))

    def without_back(self) -> "Basket":
        """What was last taken back stays with the customer after all."""
        if not self.back:
            raise Refused("line", "no hay ninguna línea elegida; pase primero un artículo.")
        return replace(self, back=self.back[:-1])

    def without(self) -> "Basket":
        """The chosen line goes; the one after it, or the last, is chosen."""
        self.item()
        left = self.items[: self.chosen] + self.items[self.chosen + 1 :]
        return replace(self, items=left, chosen=min(self.chosen, len(left) - 1))

    def _put(self, item: Item) -> "Basket":
        return replace(self, items=(*self.items[: self.chosen], item, *self.items[self.chosen + 1 :]))

    def form(self, issuer: str, currency: Currency, payments: Sequence[Payment] = ()) -> Mapping[str, object]:
        """The JSON form of the sale, as `app.domain.intake` reads it."""
        form: dict[str, object] = {
            "cart": self.cart,
            "issuer": issuer,
            "lines": [_line(i, currency) for i in self.items],
        }
        if self.note:
            form["note"] = self.note
        if self.document:
            form["document"] = self.document
        if self.customer is not None:
            form["customer"] = asdict(self.customer)
        if self.percent or self.amount_off:
            form["discount"] = f"{self.percent:f}%" if self.percent else f"{self.amount_off:f}"
        if self.approvals:
            form["approvals"] = list(self.approvals)
        if payments:
            form["payments"] = [_payment(payment) for payment in payments]
        return form


def _noted(note: str) -> str:
    text = " ".join(note.split())
    if len(text) > LONGEST_NOTE or not text.isprintable():
        raise Refused("note", "una nota lleva hasta {longestnote} letras en una línea.", longestnote=LONGEST_NOTE)
    refuse_card(text, "note")
    return text


def _line(item: Item, currency: Currency) -> dict[str, str]:
    return {
        "code": item.code, "description": item.description, "quantity": f"{item.quantity:f}",
        "unit_price": f"{item.price:f}", "tax": item.tax, "unit": item.unit,
        "discount": f"{item.discount(currency):f}", **({"note": item.note} if item.note else {}),
        **({"label": item.label} if item.label else {}),
    }  # fmt: skip


def _payment(payment: Payment) -> dict[str, str]:
    row = {"method": payment.method, "amount": f"{payment.amount:f}", "reference": payment.reference}
    if payment.received is not None:
        row["received"] = f"{payment.received:f}"
    if payment.rounding:
        row["rounding"] = f"{payment.rounding:f}"
    if (foreign := payment.foreign) is not None:
        row |= {"currency": foreign.currency, "rate": f"{foreign.rate:f}", "tendered": f"{foreign.taken:f}",
                "returned": f"{foreign.given:f}"}  # fmt: skip
    return row


def next_number(baskets: Iterable[Basket]) -> int:
    """What a new sale is called beside these: one more than any of them, so that none is called anew."""
    return max((basket.number for basket in baskets), default=0) + 1


def kept(basket: Basket) -> dict[str, Any]:
    """The basket as plain values, so that it outlives the program."""
    items = [{**asdict(i), "quantity": f"{i.quantity:f}", "price": f"{i.price:f}", "percent": f"{i.percent:f}"}
             for i in basket.items]  # fmt: skip
    customer = asdict(basket.customer) if basket.customer is not None else None
    back = [{**asdict(each), "quantity": f"{each.quantity:f}"} for each in basket.back]
    return {"cart": basket.cart, "items": items, "chosen": basket.chosen, "customer": customer,
            "document": basket.document, "note": basket.note, "original": basket.original, "back": back,
            "percent": f"{basket.percent:f}", "amount_off": f"{basket.amount_off:f}",
            "approvals": list(basket.approvals), "why": list(basket.why), "number": basket.number}  # fmt: skip


def taken_up(row: Mapping[str, Any]) -> Basket:
    """The basket of `kept`. KeyError, TypeError, ValueError or ArithmeticError: it is none."""
    numbers = ("quantity", "price", "percent")
    items = tuple(Item(**{**i, **{name: Decimal(i[name]) for name in numbers}}) for i in row["items"])
    customer = Customer(**row["customer"]) if row["customer"] else None
    why = row.get("why", ("", ""))
    back = tuple(Back(**{**each, "quantity": Decimal(each["quantity"])}) for each in row.get("back", ()))
    return Basket(
        str(row["cart"]), items, int(row["chosen"]), customer, str(row["document"]), str(row.get("note", "")),
        str(row.get("original", "")), back, Decimal(row.get("percent", "0")), Decimal(row.get("amount_off", "0")),
        tuple(map(str, row.get("approvals", ()))), (str(why[0]), str(why[1])), int(row.get("number", 0)),
    )  # fmt: skip
