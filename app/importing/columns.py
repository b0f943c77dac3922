"""Which column of a file is which: names that people write in three languages, and what a person chose. Knows no value.

A field of a product or customer is named as we export it; `list:NAME` is the price on that list; empty: not used.
"""

from collections.abc import Mapping, Sequence

from app.domain.errors import Refused
from app.domain.record import dataclass, field
from app.domain.shelf import checked_list
from app.importing.table import Table
from app.store.search import words

LIST = "list:"

PRODUCT_COLUMNS: Mapping[str, tuple[str, ...]] = {
    "code": ("codigo", "cod", "codigo interno", "codigo de producto", "codigo del producto", "sku", "clave",
             "referencia", "ref", "product code", "item code", "internal reference", "codigo do produto"),
    "barcode": ("barcodes", "codigo de barras", "codigos de barras", "cod barras", "barras", "ean", "ean13", "gtin",
                "upc", "bar code"),
    "description": ("descripcion", "nombre", "producto", "articulo", "detalle", "name", "item", "product",
                    "product name", "descricao", "nome", "produto", "nombre del producto",
                    "nombre del articulo", "nombre articulo"),
    "price": ("precio", "precio de venta", "precio unitario", "precio venta", "pvp", "unit price", "sale price",
              "sales price", "preco", "preco de venda", "valor", "precio publico", "precio 1"),
    "tax": ("impuesto", "itbms", "iva", "igv", "tasa", "tasa de impuesto", "tax rate", "imposto", "aliquota",
            "alicuota"),
    "unit": ("unidad", "unidad de medida", "medida", "um", "unidade", "uom", "unit of measure"),
    "category": ("categoria", "familia", "grupo", "departamento", "depto", "rubro", "department", "group",
                 "product category"),
    "active": ("activo", "activa", "en venta", "ativo", "for sale"),
    "cost": ("costo", "costo unitario", "precio de costo", "precio costo", "precio de compra", "cost price", "custo",
             "preco de custo", "coste"),
    "stock": ("existencia", "existencias", "inventario", "cantidad", "stock actual", "quantity on hand", "qty on hand",
              "estoque", "quantity", "on hand"),
    "low": ("minimo", "existencia minima", "stock minimo", "inventario minimo", "inv minimo", "reorder point",
            "estoque minimo", "low stock"),
    "colour": ("color", "cor"),
}  # fmt: skip
CUSTOMER_COLUMNS: Mapping[str, tuple[str, ...]] = {
    "code": ("codigo", "cod", "codigo de cliente", "clave", "customer code", "codigo do cliente"),
    "tax_id": ("ruc", "cedula", "ruc cedula", "ruc o cedula", "cedula o ruc", "identificacion", "documento", "nit",
               "cuit", "rfc", "dni", "numero de documento", "numero de identificacion", "vat", "tax number", "cpf",
               "cnpj", "cpf cnpj", "identification"),
    "tax_id_kind": ("tipo de identificacion", "tipo de documento", "tipo identificacion", "tipo documento"),
    "dv": ("digito verificador", "check digits"),
    "name": ("nombre", "razon social", "nombre o razon social", "cliente", "full name", "customer", "company", "nome",
             "razao social"),
    "email": ("correo", "correo electronico", "e mail", "mail"),
    "address": ("direccion", "domicilio", "endereco", "street"),
    "phone": ("telefono", "celular", "tel", "telefone", "phone number", "mobile"),
    "tax_status": ("tipo de contribuyente", "contribuyente", "condicion fiscal", "condicion"),
    "price_list": ("lista", "lista de precios", "pricelist", "lista de precos"),
    "note": ("nota", "notas", "observacion", "observaciones", "comentario", "notes", "observacao"),
    "active": ("activo", "activa", "ativo"),
}  # fmt: skip

_SAID = {
    "code": "código", "barcode": "código de barras", "description": "descripción", "price": "precio",
    "tax": "impuesto", "unit": "unidad", "category": "categoría", "active": "activo", "cost": "costo",
    "stock": "existencias", "low": "existencia mínima", "colour": "color", "name": "nombre",
    "tax_id": "identificación", "tax_id_kind": "tipo de identificación", "dv": "dígito verificador",
    "email": "correo", "address": "dirección", "phone": "teléfono", "tax_status": "condición fiscal",
    "price_list": "lista de precios", "note": "nota",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Match:
    """One column of a file: its heading, the field that it is taken for (empty: none), and its first cell."""

    heading: str
    field: str
    sample: str


@dataclass(frozen=True, slots=True)
class Choice:
    """What a person said of columns, by heading, and the price lists that headings may name ("Precio mayorista")."""

    fields: Mapping[str, str] = field(default_factory=dict)
    lists: Sequence[str] = ()


def matches(table: Table, names: Mapping[str, tuple[str, ...]], choice: Choice) -> tuple[Match, ...]:
    """What each column would be taken for."""
    found = []
    for place, heading in enumerate(table.header):
        cells = (row.cells[place] for row in table.rows if len(row.cells) > place)
        sample = next((cell.strip() for cell in cells if cell.strip()), "")
        found.append(Match(heading, field_of(heading, names, choice), sample))
    return tuple(found)


def field_of(heading: str, names: Mapping[str, tuple[str, ...]], choice: Choice) -> str:
    """The field that a heading means: as somebody chose, else by its name, else a list that it names, else none."""
    key = heading_key(heading)
    chosen = {heading_key(each): field for each, field in choice.fields.items()}
    if key in chosen:
        return _checked(chosen[key], heading, names)
    if heading.startswith(LIST) and "price" in names:
        return _checked(heading.strip(), heading, names)
    for name, aliases in names.items():
        if key == heading_key(name) or key in aliases:
            return name
    of_lists = {f"{word} {heading_key(each)}": each for each in choice.lists for word in ("precio", "preco", "price")}
    return f"{LIST}{of_lists[key]}" if key in of_lists and "price" in names else ""


def columns_of(
    header: tuple[str, ...], names: Mapping[str, tuple[str, ...]], choice: Choice
) -> tuple[dict[str, int], tuple[str, ...]]:
    """Where each known column stands, and the headings that nobody knows. The same column twice is refused."""
    places: dict[str, int] = {}
    strangers = []
    for place, heading in enumerate(header):
        name = field_of(heading, names, choice)
        if not name:
            strangers.append(heading)
        elif name in places:
            said = _SAID.get(name, name)
            raise Refused("file", f"las columnas «{header[places[name]]}» y «{heading}» dicen lo mismo ({said}).")
        else:
            places[name] = place
    return places, tuple(heading for heading in strangers if heading)


def must_have(places: dict[str, int], *wanted: str) -> None:
    """Refuse a file that has none of these columns."""
    if not any(name in places for name in wanted):
        said = " o ".join(_SAID[name] for name in wanted)
        raise Refused("file", f"falta la columna {said}; la primera línea debe nombrar las columnas.")


def heading_key(heading: str) -> str:
    """A heading without case, accents and signs: what is remembered of it."""
    return " ".join(words(heading))


def _checked(name: str, heading: str, names: Mapping[str, tuple[str, ...]]) -> str:
    if name.startswith(LIST) and "price" in names:
        return f"{LIST}{checked_list(name.removeprefix(LIST))}"
    if name and name not in names:
        allowed = ", ".join([*names, *([f"{LIST}NOMBRE"] if "price" in names else [])])
        raise Refused("map", f"«{heading}={name[:40]}»: se admite {allowed}.")
    return name
