"""Who sells here: the issuers and the form of one. The shop checks it; its country says what else it needs."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from app.domain.countries import COUNTRIES, country_named, one_account_for_two
from app.domain.country import Country
from app.domain.errors import Refused
from app.domain.party import CHOSEN, Issuer
from app.domain.taxid import Verdict
from app.runtime import Shop
from ui.bridge import Bridge
from ui.issuer import issuer_of
from ui.records.keys import editor_of, shown_value
from ui.settings.currencies import CurrenciesCard
from ui.settings.section import Section
from ui.text import capital, mark, said, tr
from ui.tokens import Size, Tone
from ui.widgets.buttons import ActionButton, Role
from ui.widgets.cards import Card, EmptyState, Notice
from ui.widgets.fields import follow
from ui.widgets.form import FormSheet
from ui.widgets.labels import Text
from ui.widgets.list_card import ListCard
from ui.widgets.rows import Column

CHECK_DIGITS = "dv"
FIRST_OWN = 4  # the grid's row where the country's own keys begin, beside the mail
ACROSS = 4


class IssuerSheet(FormSheet):
    """`keep` gets the issuer as typed; it may refuse. Name and country of one that exists stay: sales carry them."""

    topic = "start"

    def __init__(
        self, issuer: Issuer | None, keep: Callable[[Issuer], object], *, parent: QWidget | None = None
    ) -> None:
        title = tr("Emisor") if issuer else tr("Emisor nuevo")
        super().__init__(title, tr("Así sale en cada factura."), width=800, parent=parent)
        self._issuer = issuer
        self.country: Country = country_named(issuer.country) if issuer else next(iter(COUNTRIES.values()))
        self._typed = False
        self._build()
        self._build_own()
        self.add_cancel()
        self.add_accept(tr("Guardar"), icon="check")
        if issuer is not None:
            self._show(issuer)
        self.keep = lambda: keep(self._collect())
        self._judge()

    def _build(self) -> None:
        self.countries = QComboBox()
        for code, country in COUNTRIES.items():
            self.countries.addItem(country.name, code)
        self.add_editor("country", tr("País"), self.countries, (0, 0, 1))
        self.countries.setEnabled(self._issuer is None)
        self.countries.currentIndexChanged.connect(lambda _: self._move())
        tax_id = self.add_field("tax-id", "", (0, 1, 2))
        name = self.add_field("issuer", tr("Nombre corto"), (0, 3, 1))
        name.setReadOnly(self._issuer is not None)
        self.add_field("legal-name", tr("Razón social"), (1, 0, 2))
        self.add_field("trade_name", tr("Nombre comercial"), (1, 2, 2))
        self.add_field("address", tr("Dirección"), (2, 0, 3))
        self.add_field("phone", tr("Teléfono"), (2, 3, 1))
        self.add_field("email", tr("Correo"), (3, 0, 2))
        self._prices = QComboBox()
        self.add_editor("prices", tr("Los precios son"), self._prices, (3, 2, 2))
        tax_id.textEdited.connect(lambda _: self._judge())

    def _build_own(self) -> None:
        """The country's words, and its own keys with what they usually are."""
        words = self.country.words
        self.fields["tax-id"].set_label(words.tax_id)
        chosen = max(0, self._prices.currentIndex())
        self._prices.clear()
        self._prices.addItem(tr("Con {tax} incluido").format(tax=words.tax), "true")
        self._prices.addItem(tr("Sin {tax}").format(tax=words.tax), "false")
        self._prices.setCurrentIndex(chosen)
        for place, key in enumerate(self.country.keys):
            row, column = divmod(place, ACROSS)
            spot, hint = (FIRST_OWN + row, column, 1), tr(key.hint) if key.hint else ""
            self.add_editor(key.name, tr(key.label), editor_of(key, key.usual), spot, hint=hint)
            if key.name == CHECK_DIGITS:
                digits = self.fields[key.name].editor
                assert isinstance(digits, QLineEdit)
                digits.textEdited.connect(self._type_digits)
        follow(self._prices, *(self.fields[key.name].editor for key in self.country.keys))

    def _move(self) -> None:
        """Another country: its own keys take the place of the last one's; what was typed of the rest stays."""
        for key in self.country.issuer_keys:
            self.remove_field(key)
        self.country = country_named(str(self.countries.currentData()))
        self._typed = False
        self._build_own()
        self._judge()
        self.grow()

    def _show(self, issuer: Issuer) -> None:
        values = {
            "country": issuer.country,
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
        has_digits = CHECK_DIGITS in self.fields
        same = self._issuer is not None and text == self._issuer.tax_id
        typed = self.value(CHECK_DIGITS) if has_digits and (self._typed or same) else ""
        check = self.country.check_tax_id(text, check_digits=typed or None)
        if has_digits and not self._typed and not same:
            self.fill({CHECK_DIGITS: check.check_digits})
        field.set_hint(check.message if check.verdict is not Verdict.OK else tr("✓ Correcto en su forma"))

    def _collect(self) -> Issuer:
        extra: Mapping[str, str] = {key: self.value(key) for key in self.country.issuer_keys}
        name = self.value("issuer") or self.value("trade_name") or self.value("legal-name")
        return Issuer(
            name=name[:40].strip(),
            country=self.country.code,
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
    """The issuers: one in a card, several in a list above it, whose chosen one the buttons are about."""

    def __init__(self, shop: Shop, bridge: Bridge) -> None:
        super().__init__(tr("Emisor"))
        self._shop = shop
        self._bridge = bridge
        self._card: QWidget | None = None
        self.sheet: IssuerSheet | None = None
        self.currencies: CurrenciesCard | None = None
        columns: tuple[Column[Issuer], ...] = (
            Column(mark("Emisor"), lambda issuer: issuer.legal_name, strong=True),
            Column(mark("País"), lambda issuer: country_named(issuer.country).name, 120, muted=True),
            Column("", lambda issuer: tr("Vende en esta caja") if issuer == issuer_of(shop) else "", 168, muted=True),
        )
        self.list: ListCard[Issuer] = ListCard("", tr("Emisores"), columns)
        self.list.table.chosen.connect(lambda _: self._show())
        self.nobody = Card()
        self.nobody.add(
            EmptyState("landmark", tr("Todavía nadie vende aquí"), tr("añade al contribuyente."), key="Ins")
        )
        new = ActionButton(tr("Añadir emisor"), Role.SECONDARY, icon="plus", key="Ins")
        new.clicked.connect(lambda: self.edit(None))
        self.change = ActionButton(tr("Cambiar"), Role.SECONDARY, icon="pencil", key="Ctrl+E")
        self.choose = ActionButton(tr("Vender con este"), Role.SECONDARY, icon="store", key="Ctrl+U")
        self.list.act(self.change, self.edit, opens=True)
        self.list.act(self.choose, self.sell_as)
        self.list.add_button(new)
        for card in (self.nobody, self.list):
            self.add(card)

    def arrive(self) -> None:
        """Draw them anew."""
        issuers = self._shop.issuers()
        self.nobody.setVisible(not issuers)
        self.list.table.setVisible(len(issuers) > 1)
        self.change.setVisible(bool(issuers))
        self.list.set_rows(issuers)
        self._show()
        if self.currencies is not None:
            self.currencies.deleteLater()
        self.currencies = CurrenciesCard(self._shop, self._bridge) if issuers else None
        if self.currencies is not None:
            self.add(self.currencies)

    def _show(self) -> None:
        """What the chosen one is."""
        if self._card is not None:
            self._card.hide()
            self._card.deleteLater()
            self._card = None
        issuer = self.list.chosen()
        self.choose.setVisible(issuer is not None and issuer != issuer_of(self._shop))
        if issuer is not None:
            self._card = self._about(issuer)
            self.list.body.insertWidget(1, self._card)

    def edit(self, issuer: Issuer | None) -> None:
        """The form of one, or of a new one."""
        self.sheet = IssuerSheet(issuer, lambda typed: self._keep(typed, new=issuer is None), parent=self.window())
        self.sheet.open()

    def _keep(self, issuer: Issuer, *, new: bool) -> None:
        if new and any(known.name == issuer.name for known in self._shop.issuers()):
            raise Refused("issuer", tr("ya hay un emisor con ese nombre corto; elija otro."))
        warnings = self._shop.add_issuer(issuer, self._shop.setting("cashier"))
        tone = Tone.WARNING if warnings else Tone.SUCCESS
        self._bridge.say(tr("Emisor guardado"), " ".join(said(each) for each in warnings), tone)
        self._bridge.settings_changed.emit()
        self.arrive()
        names = [each.name for each in self.list.rows.rows()]
        self.list.table.choose(names.index(issuer.name) if issuer.name in names else 0)

    def sell_as(self, issuer: Issuer) -> None:
        """The till sells for this one from now on."""
        self._shop.set_setting(CHOSEN, issuer.name)
        self._bridge.say(tr("Ahora vende {name}").format(name=issuer.legal_name), "", Tone.SUCCESS)
        self._bridge.settings_changed.emit()
        self.arrive()

    def _about(self, issuer: Issuer) -> QWidget:
        about = QWidget()
        column = QVBoxLayout(about)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Size.TIGHT)
        country = country_named(issuer.country)
        ids = f"{country.words.tax_id} {country.words.whole_id(*country.own_id(issuer))}"
        where = "  ·  ".join(
            f"{tr(key.label)}: {shown_value(key, issuer.extra[key.name])}"
            for key in country.keys
            if issuer.extra.get(key.name)
            and key.name != CHECK_DIGITS
            and not (key.choices and issuer.extra[key.name] == key.usual)
        )
        column.addWidget(Text(issuer.legal_name, "strong", wrap=True))
        for line in (issuer.trade_name, f"{ids}  ·  {country.name}", where, issuer.address):
            if line:
                column.addWidget(Text(line, "muted", wrap=True, figures=True))
        lacking = self._shop.lacking(issuer)
        if lacking:
            sentence = " ".join(capital(each) for each in lacking)
            column.addWidget(Notice(Tone.WARNING, tr("Todavía no puede emitir"), sentence))
        if shared := one_account_for_two(issuer, self._shop.issuers()):
            column.addWidget(Notice(Tone.WARNING, tr("Una cuenta para dos"), said(shared)))
        return about
