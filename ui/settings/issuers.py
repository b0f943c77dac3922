"""Who sells here: the issuers and the form of one. The shop checks it; its country says what else it needs."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QComboBox, QWidget

from app.domain.countries import COUNTRIES, country_named
from app.domain.country import Country
from app.domain.party import Issuer
from app.domain.taxid import Verdict
from app.runtime import Shop
from ui.bridge import Bridge
from ui.settings.section import Section
from ui.text import mark, tr
from ui.tokens import Tone
from ui.widgets.buttons import ActionButton, Role
from ui.widgets.cards import Card, EmptyState
from ui.widgets.form import FormSheet
from ui.widgets.labels import Text
from ui.widgets.page import row

KEYS = {"branch": mark("Sucursal"), "point": mark("Punto de facturación")}
CHECK_DIGITS = "dv"


class IssuerSheet(FormSheet):
    """`keep` gets the issuer as typed; it may refuse. The name of one that exists stays, as sales carry it."""

    def __init__(
        self, issuer: Issuer | None, keep: Callable[[Issuer], object], *, parent: QWidget | None = None
    ) -> None:
        title = tr("Emisor") if issuer else tr("Emisor nuevo")
        super().__init__(title, tr("Así sale en cada factura."), width=640, parent=parent)
        self._issuer = issuer
        self._country: Country = country_named(issuer.country) if issuer else next(iter(COUNTRIES.values()))
        self._typed = False
        self._build()
        if issuer is not None:
            self._show(issuer)
        self.keep = lambda: keep(self._collect())
        self._judge()

    def _build(self) -> None:
        words = self._country.words
        self.add_field("legal-name", tr("Razón social"), (0, 0, 3))
        name = self.add_field("issuer", tr("Nombre corto"), (0, 3, 1))
        name.setReadOnly(self._issuer is not None)
        tax_id = self.add_field("tax-id", words.tax_id, (1, 0, 3))
        digits = self.add_field(CHECK_DIGITS, words.check_digits or tr("Dígito"), (1, 3, 1))
        self.add_field("trade_name", tr("Nombre comercial"), (2, 0, 2))
        prices = QComboBox()
        prices.addItem(tr("Con {tax} incluido").format(tax=words.tax), "true")
        prices.addItem(tr("Sin {tax}").format(tax=words.tax), "false")
        self.add_editor("prices", tr("Los precios son"), prices, (2, 2, 2))
        self.add_field("address", tr("Dirección"), (3, 0, 3))
        self.add_field("phone", tr("Teléfono"), (3, 3, 1))
        self.add_field("email", tr("Correo"), (4, 0, 2))
        keys = [key for key in self._country.issuer_keys if key != CHECK_DIGITS]
        for place, key in enumerate(keys):
            line = self.add_field(key, tr(KEYS.get(key, key)), (4 + (place + 2) // 4, (place + 2) % 4, 1))
            line.setText(self._country.issuer_keys[key])
        tax_id.textEdited.connect(lambda _: self._judge())
        digits.textEdited.connect(self._type_digits)
        self.add_cancel()
        self.add_accept(tr("Guardar"), icon="check")

    def _show(self, issuer: Issuer) -> None:
        values = {
            "legal-name": issuer.legal_name,
            "tax-id": issuer.tax_id,
            "trade_name": issuer.trade_name,
            "prices": "true" if issuer.prices_include_tax else "false",
            "address": issuer.address,
            "phone": issuer.phone,
            "email": issuer.email,
            "issuer": issuer.name,
        }
        self.fill(values | {key: value for key, value in issuer.extra.items() if key in self.fields})

    def _type_digits(self, text: str) -> None:
        self._typed = bool(text.strip())
        self._judge()

    def _judge(self) -> None:
        """Say what the country thinks of the tax id while it is typed, and fill in its check digits."""
        text, field = self.value("tax-id"), self.fields["tax-id"]
        if not text:
            field.set_hint("")
            return
        same = self._issuer is not None and text == self._issuer.tax_id
        check = self._country.check_tax_id(text, check_digits=self.value(CHECK_DIGITS) if self._typed or same else None)
        if not self._typed and not same:
            self.fill({CHECK_DIGITS: check.check_digits})
        field.set_hint(check.message if check.verdict is not Verdict.OK else tr("✓ Correcto en su forma"))

    def _collect(self) -> Issuer:
        extra: Mapping[str, str] = {key: self.value(key) for key in self._country.issuer_keys}
        name = self.value("issuer") or self.value("trade_name") or self.value("legal-name")
        return Issuer(
            name=name[:40].strip(),
            country=self._country.code,
            tax_id=self.value("tax-id"),
            legal_name=self.value("legal-name"),
            prices_include_tax=self.value("prices") == "true",
            time_zone=self._issuer.time_zone if self._issuer else "",
            trade_name=self.value("trade_name"),
            address=self.value("address"),
            phone=self.value("phone"),
            email=self.value("email"),
            extra=extra,
        )


class IssuersSection(Section):
    """The issuers, each with its button."""

    def __init__(self, shop: Shop, bridge: Bridge) -> None:
        super().__init__(tr("Emisor"))
        self._shop = shop
        self._bridge = bridge
        self._cards: list[QWidget] = []
        self.sheet: IssuerSheet | None = None

    def arrive(self) -> None:
        """Draw them anew."""
        for card in self._cards:
            card.deleteLater()
        issuers = self._shop.issuers()
        self._cards = [self._card(issuer) for issuer in issuers]
        new = ActionButton(tr("Añadir emisor"), Role.SECONDARY if issuers else Role.PRIMARY, icon="plus", key="Ins")
        new.clicked.connect(lambda: self.edit(None))
        if not issuers:
            card = Card()
            card.add(EmptyState("landmark", tr("Todavía nadie vende aquí"), tr("añade al contribuyente."), key="Ins"))
            self._cards.append(card)
        holder = QWidget()
        line = row(new)
        line.setContentsMargins(0, 0, 0, 0)
        holder.setLayout(line)
        self._cards.append(holder)
        for card in self._cards:
            self.add(card)

    def edit(self, issuer: Issuer | None) -> None:
        """The form of one, or of a new one."""
        self.sheet = IssuerSheet(issuer, self._keep, parent=self.window())
        self.sheet.open()

    def _keep(self, issuer: Issuer) -> None:
        warnings = self._shop.add_issuer(issuer, self._shop.setting("cashier"))
        self._bridge.say(tr("Emisor guardado"), " ".join(warnings), Tone.WARNING if warnings else Tone.SUCCESS)
        self._bridge.settings_changed.emit()
        self.arrive()

    def _card(self, issuer: Issuer) -> Card:
        card = Card()
        country = country_named(issuer.country)
        digits = issuer.extra.get(CHECK_DIGITS, "")
        ids = f"{country.words.tax_id} {issuer.tax_id}" + (f"  {country.words.check_digits} {digits}" if digits else "")
        where = "  ·  ".join(f"{tr(KEYS[key])} {issuer.extra[key]}" for key in KEYS if issuer.extra.get(key))
        change = ActionButton(tr("Cambiar"), Role.SECONDARY, icon="pencil")
        change.clicked.connect(lambda: self.edit(issuer))
        head = row(Text(issuer.legal_name, "strong"), stretch=True)
        head.addWidget(change)
        card.add(head)
        for line in (issuer.trade_name, f"{ids}  ·  {country.name}", where, issuer.address):
            if line:
                card.add(Text(line, "muted", wrap=True, figures=True))
        return card
