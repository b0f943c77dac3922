"""The names that a column may have, in English as we export it and in Spanish as people write it. Knows no value."""

from collections.abc import Mapping

from app.domain.errors import Refused
from app.store.search import words

PRODUCT_COLUMNS: Mapping[str, tuple[str, ...]] = {
    "code": ("codigo", "cod", "codigo interno", "codigo de producto", "sku", "clave", "referencia", "ref"),
    "barcode": ("barcodes", "codigo de barras", "codigos de barras", "cod barras", "barras", "ean", "gtin", "upc"),
    "description": ("descripcion", "nombre", "producto", "articulo", "detalle", "name"),
    "price": ("precio", "precio de venta", "precio unitario", "precio venta", "pvp", "unit price"),
    "tax": ("impuesto", "itbms", "iva", "igv", "tasa", "tasa de impuesto", "tax rate"),
    "unit": ("unidad", "unidad de medida", "medida", "um"),
    "category": ("categoria", "familia", "grupo", "departamento", "rubro"),
    "active": ("activo", "activa", "en venta"),
}
CUSTOMER_COLUMNS: Mapping[str, tuple[str, ...]] = {
    "code": ("codigo", "cod", "codigo de cliente", "clave"),
    "tax_id": ("ruc", "cedula", "ruc cedula", "ruc o cedula", "cedula o ruc", "identificacion", "documento", "nit",
               "cuit", "rfc", "dni", "numero de documento", "numero de identificacion"),
    "tax_id_kind": ("tipo de identificacion", "tipo de documento", "tipo identificacion", "tipo documento"),
    "dv": ("digito verificador", "check digits"),
    "name": ("nombre", "razon social", "nombre o razon social", "cliente"),
    "email": ("correo", "correo electronico", "e mail", "mail"),
    "address": ("direccion", "domicilio"),
    "phone": ("telefono", "celular", "tel"),
    "tax_status": ("tipo de contribuyente", "contribuyente", "condicion fiscal", "condicion"),
    "active": ("activo", "activa"),
}  # fmt: skip


def columns_of(header: tuple[str, ...], names: Mapping[str, tuple[str, ...]]) -> tuple[dict[str, int], tuple[str, ...]]:
    """Where each known column stands, and the headings that nobody knows. The same column twice is refused."""
    known = {alias: name for name, aliases in names.items() for alias in (" ".join(words(name)), *aliases)}
    places: dict[str, int] = {}
    strangers = []
    for place, heading in enumerate(header):
        name = known.get(" ".join(words(heading)))
        if name is None:
            strangers.append(heading)
        elif name in places:
            raise Refused("file", f"las columnas «{header[places[name]]}» y «{heading}» dicen lo mismo ({name}).")
        else:
            places[name] = place
    return places, tuple(heading for heading in strangers if heading)


def must_have(places: dict[str, int], *wanted: str) -> None:
    """Refuse a file that has none of these columns."""
    if not any(name in places for name in wanted):
        raise Refused("file", f"falta la columna {' o '.join(wanted)}; la primera línea debe nombrar las columnas.")
