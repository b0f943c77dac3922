"""Rows of a file against the customers that are kept: what each would change. Knows no file format, writes nothing."""

from collections.abc import Iterable, Mapping
from typing import Any

from app.domain.country import Country
from app.domain.errors import Refused
from app.domain.goods import checked_customer
from app.domain.mail import address_in
from app.domain.pace import Step, paced, unwatched
from app.domain.party import Customer
from app.domain.record import dataclass, field, replace
from app.domain.shelf import checked_note
from app.domain.taxid import Verdict
from app.domain.views import CustomerRow
from app.importing.cells import code_of, flag_of, text_of
from app.importing.columns import CUSTOMER_COLUMNS, Choice, columns_of, must_have
from app.importing.result import RowResult, RowStatus
from app.importing.table import Table
from app.store.customers import taken

_OWN = ("price_list", "note")


@dataclass(frozen=True, slots=True)
class CustomerLine:
    """One row understood: the fields that the file has, or why it is refused. An absent column changes nothing."""

    line: int
    code: str
    fields: Mapping[str, str] = field(default_factory=dict)
    active: bool | None = None
    refused: str = ""


def read_rows(table: Table, choice: Choice, step: Step = unwatched) -> tuple[tuple[CustomerLine, ...], tuple[str, ...]]:
    """Every row understood on its own, and the headings that nobody knows."""
    places, strangers = columns_of(table.header, CUSTOMER_COLUMNS, choice)
    must_have(places, "name", "tax_id", "code")
    rows = paced(table.rows, step, len(table.rows))
    return tuple(_line(places, row.line, row.cells, row.fault) for row in rows), strangers


def _line(places: Mapping[str, int], line: int, cells: tuple[str, ...], fault: str) -> CustomerLine:
    if fault:
        return CustomerLine(line, "", refused=fault)
    fields = {name: text_of(cells[place]) for name, place in places.items()}
    label = next((fields[name] for name in ("code", "tax_id", "name") if fields.get(name)), "")
    try:
        for name in ("code", "tax_id", "phone"):
            code_of(name, fields.get(name, ""))
        active = flag_of("active", fields.pop("active")) if "active" in fields else None
    except Refused as refused:
        return CustomerLine(line, label, refused=str(refused))
    if "dv" in fields:
        fields["check_digits"] = fields.pop("dv")
    return CustomerLine(line, label, fields, active)


def _unsendable(mail: str) -> str:
    """What is told of an address that nothing can be sent to; others bring their lists as they are."""
    if not mail or address_in(mail):
        return ""
    return f"email: «{mail[:40]}» no es un correo; se guarda como está y no se le envía nada."


class CardFile:
    """The customers that are kept, as the rows of a file meet them one after the other."""

    def __init__(self, kept: Iterable[CustomerRow], country: Country, lists: Iterable[str]) -> None:
        self._country = country
        self._lists_by_name = {name.casefold(): name for name in lists}
        self._by_code: dict[str, CustomerRow] = {}
        self._by_tax_id: dict[str, CustomerRow] = {}
        self._by_name: dict[str, list[CustomerRow]] = {}
        self._lines: dict[tuple[str, str], int] = {}
        self._met: set[int] = set()
        for row in kept:
            self._file(row)

    def decide(self, line: CustomerLine) -> tuple[RowResult, CustomerRow | None]:
        """What the row would do, and the customer to write if it does anything."""
        try:
            if line.refused:
                raise Refused("", line.refused)
            fields, warning = self._judged({k: v for k, v in line.fields.items() if k not in _OWN})
            warning = " ".join(each for each in (warning, _unsendable(fields.get("email", ""))) if each)
            old = self._known(fields)
            row = self._own(_merged(fields, line.active, old), line.fields)
            self._free(row.customer, old)
            self._claim_lines(row.customer, line.line)
        except Refused as refused:
            return RowResult(line.line, RowStatus.REFUSED, line.code, str(refused)), None
        if old:
            self._met.add(old.id)
        if row == old:
            return RowResult(line.line, RowStatus.UNCHANGED, line.code, warning), None
        if old:
            self._by_code.pop(old.customer.code.casefold(), None)
            self._by_tax_id.pop(old.customer.tax_id.casefold(), None)
        self._file(row)
        return RowResult(line.line, RowStatus.CHANGED if old else RowStatus.ADDED, line.code, warning), row

    def _own(self, row: CustomerRow, fields: Mapping[str, str]) -> CustomerRow:
        """What no document carries: the price list and the note, where the file has them."""
        price_list = fields.get("price_list", row.price_list)
        if price_list and price_list.casefold() not in self._lists_by_name:
            raise Refused("price_list", f"la lista «{price_list[:40]}» no existe; créela en Productos.")
        note = checked_note(fields.get("note", row.note))
        return replace(row, price_list=self._lists_by_name.get(price_list.casefold(), ""), note=note)

    def _judged(self, fields: dict[str, str]) -> tuple[dict[str, str], str]:
        """The tax id as the country writes it. A blocked id refuses the row; a doubtful one is kept with a warning."""
        typed = fields.get("tax_id", "")
        if not typed:
            return fields, ""
        kind, digits = fields.get("tax_id_kind") or "auto", fields.get("check_digits", "")
        answer = self._country.check_tax_id(typed, kind=kind, check_digits=digits or None)
        if answer.verdict is Verdict.BLOCK:
            raise Refused("tax_id", answer.message)
        fields["tax_id"] = answer.normalized or typed
        if not digits and answer.verdict is Verdict.OK and typed.upper() != answer.normalized:
            fields["check_digits"] = answer.check_digits  # typed behind the id ("… DV 59"), or certain from it alone
        return fields, answer.message

    def _known(self, fields: Mapping[str, str]) -> CustomerRow | None:
        """Who the row is about: by code, else by tax id, else, where it has neither, by exactly the same name."""
        code, tax_id = fields.get("code", ""), fields.get("tax_id", "")
        found = self._by_code.get(code.casefold()) or self._by_tax_id.get(tax_id.casefold())
        if found or code or tax_id:
            return found
        names = [row for row in self._by_name.get(fields.get("name", ""), ()) if row.id not in self._met]
        same = [row for row in names if _merged(fields, None, row) == row]
        return (same or names)[0] if same or len(names) == 1 else None

    def _free(self, customer: Customer, old: CustomerRow | None) -> None:
        for name, value, other in (
            ("code", customer.code, self._by_code.get(customer.code.casefold())),
            ("tax_id", customer.tax_id, self._by_tax_id.get(customer.tax_id.casefold())),
        ):
            if other and (old is None or _keys(other.customer) != _keys(old.customer)):
                raise taken(name, value, other.customer.name)
        if old and old.customer.code and old.customer.code.casefold() != customer.code.casefold():
            raise taken("tax_id", customer.tax_id, old.customer.name)

    def _claim_lines(self, customer: Customer, line: int) -> None:
        keys = {(name, value.casefold()): value for name, value in _keys(customer).items() if value}
        for key, value in keys.items():
            if key in self._lines:
                raise Refused(key[0], f"«{value}» ya está en la línea {self._lines[key]} de este archivo.")
        self._lines.update(dict.fromkeys(keys, line))

    def _file(self, row: CustomerRow) -> None:
        customer = row.customer
        if customer.code:
            self._by_code[customer.code.casefold()] = row
        if customer.tax_id:
            self._by_tax_id[customer.tax_id.casefold()] = row
        if row.id and not customer.code and not customer.tax_id:
            self._by_name.setdefault(customer.name, []).append(row)


def _keys(customer: Customer) -> dict[str, str]:
    return {"code": customer.code, "tax_id": customer.tax_id}


def _merged(fields: Mapping[str, Any], active: bool | None, old: CustomerRow | None) -> CustomerRow:
    customer = checked_customer(replace(old.customer if old else Customer(), **fields))
    if old and not customer.code:
        customer = replace(customer, code=old.customer.code)
    row = replace(old, customer=customer) if old else CustomerRow(0, customer)
    return row if active is None else replace(row, active=active)
