"""The screen of customers: what a customer is for the list, and how one is kept."""

from __future__ import annotations

from app.domain.country import Country
from app.domain.party import Customer
from app.domain.people import Right
from app.domain.views import CustomerRow
from app.runtime import Shop
from ui import permission
from ui.bridge import Bridge
from ui.customers.form import CustomerSheet, Terms, id_label
from ui.customers.history import HistorySheet
from ui.customers.registry import Registry
from ui.issuer import country_of
from ui.permission import who
from ui.records.bringing import Bringing
from ui.records.page import Records, RecordsPage, Words
from ui.saying import zone_of
from ui.text import mark, tr
from ui.widgets.buttons import ActionButton, Role
from ui.widgets.rows import Column


def columns(country: Country) -> list[Column[CustomerRow]]:
    """The list's columns."""
    words = country.words

    def id_of(row: CustomerRow) -> str:
        customer = row.customer
        digits = f"  {words.check_digits} {customer.check_digits}" if customer.check_digits else ""
        return f"{customer.tax_id}{digits}" if customer.tax_id else ""

    return [
        Column(mark("Nombre"), lambda r: r.customer.name or r.customer.tax_id, strong=True),
        Column(id_label(country), id_of, 236),
        Column(mark("Correo"), lambda r: r.customer.email, muted=True),
        Column(mark("Teléfono"), lambda r: r.customer.phone, 124, muted=True),
    ]


PHONE = 3  # the column


class CustomersPage(RecordsPage):
    """Customers of this till."""

    def __init__(self, shop: Shop, bridge: Bridge) -> None:
        self._shop = shop
        self._country = country_of(shop)
        self._told = bridge
        goods = shop.goods
        records: Records[CustomerRow] = Records(
            Words(
                tr("Clientes"),
                tr("Nombre, identificación, correo o código"),
                tr("Nuevo"),
                mark("{n} cliente"),
                mark("{n} clientes"),
                "users",
                tr("Todavía no hay clientes"),
                tr("clientes"),
            ),
            columns(self._country),
            goods.customer_ids,
            goods.customer_rows,
            lambda r: r.id,
            Bringing(tr("Importar clientes"), "customers", goods, lambda: self._country, lambda: who(shop)),
            lambda path, who, step: goods.export_file("customers", path, zone_of(shop.issuers()), who, step),
            lambda: zone_of(shop.issuers()),
            give_way=(PHONE,),
        )
        super().__init__(records, bridge, self._edit_row)
        self.allow = lambda right, go: permission.ask(shop, self, right, "", lambda _: go())
        self.ask_out = lambda go: permission.ask(shop, self, Right.EXPORT, "", go)
        bridge.customers_changed.connect(self.read)

    def arrive(self) -> None:
        """Ids are called and checked as in the country of whoever sells now."""
        country = country_of(self._shop)
        if country.code != self._country.code:
            self._country = country
            self.say_anew(columns(country))
        super().arrive()

    def _edit_row(self, row: CustomerRow | None) -> None:
        number = row.id if row else 0

        goods = self._shop.goods

        def keep(customer: Customer) -> None:
            kept = goods.save_customer(customer, number)
            terms = sheet.terms()
            if terms != (kept.price_list, kept.note):
                goods.keep_terms(kept.id, *terms)
            self.saved(kept.id)

        registry = Registry(self._shop, self._told, self._country)
        customer = row.customer if row else Customer()
        kept, lists = row or CustomerRow(0, customer), goods.price_lists()
        terms = Terms(kept.price_list, kept.note, lists, (lambda: self._show_history(customer, sheet)) if row else None)
        sheet = CustomerSheet(self._country, customer, keep, registry=registry, terms=terms, parent=self.window())
        if row is not None:
            remove = ActionButton(tr("Quitar"), Role.DANGER, icon="trash-2", key="Ctrl+Del")
            remove.clicked.connect(lambda: self._remove(number, sheet))
            sheet.add_button(remove, first=True)
        sheet.open()

    def _show_history(self, customer: Customer, sheet: CustomerSheet) -> None:
        HistorySheet(self._shop, customer, sheet.reject, parent=sheet).open()

    def _remove(self, number: int, sheet: CustomerSheet) -> None:
        self._shop.goods.remove_customer(number)
        self._told.say(tr("Cliente quitado"), tr("Sus facturas se conservan."))
        sheet.reject()
        self.read()
