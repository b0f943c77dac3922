"""`import` and `export`: products and customers in and back again, everything out, as CSV or Excel."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from app.checkout import zone_of
from app.cli import DONE, NEEDS_PERSON
from app.cli.desk import Desk, table
from app.cli.papers import zone
from app.domain.errors import Refused
from app.domain.party import Issuer
from app.domain.people import TITLES, Right
from app.runtime.goods import ImportResult, Job, RowStatus

if TYPE_CHECKING:
    from app.runtime import Shop

_WORDS = {"added": "nueva", "changed": "cambiada", "unchanged": "igual", "refused": "RECHAZADA"}
_PLURALS = {"added": "nuevas", "changed": "cambiadas", "unchanged": "iguales", "refused": "rechazadas"}


def import_products(desk: Desk) -> int:
    """Products of a file."""
    return _import(desk, "products")


def import_customers(desk: Desk) -> int:
    """Customers of a file."""
    return _import(desk, "customers")


def imports(desk: Desk) -> int:
    """The files that came in, each with the id by which it is undone."""
    with desk.shop() as shop:
        found = [batch for kind in ("products", "customers") for batch in shop.goods.imports(kind)]
        form = [
            {"id": b.id, "kind": b.kind, "file": b.file, "at": b.at.astimezone(zone(shop)).isoformat(), "who": b.who,
             "added": b.added, "changed": b.changed, "refused": b.refused, "undone": b.undone_at is not None}
            for b in sorted(found, key=lambda batch: batch.at, reverse=True)
        ]  # fmt: skip
    rows = [(f["id"], f["file"], f["added"], f["changed"], "deshecha" if f["undone"] else "") for f in form]
    desk.show(form, table(("Importación", "Archivo", "Nuevas", "Cambiadas", ""), rows, "Nuevas Cambiadas"))
    return DONE


def undo(desk: Desk) -> int:
    """Everything as it was before that file."""
    with desk.shop() as shop:
        done = shop.goods.undo_import(desk.args.batch, _who(desk, shop))
    desk.show({"id": done.id, "file": done.file, "undone": True}, f"Deshecha: {done.file}")
    return DONE


def _who(desk: Desk, shop: "Shop") -> str:
    """Who changes the shelf: as in the window, only with the right to, once people are known."""
    if not shop.people.known():
        return shop.setting("cashier")
    actor = desk.decider(shop)
    if not shop.people.may(actor, Right.GOODS):
        raise Refused("cashier", f"{actor.name} no puede {TITLES[Right.GOODS]}.")
    return actor.name


def _import(desk: Desk, kind: str) -> int:
    """Every row is told its fate; refused rows alone make it a refusal, among good ones a matter for a person."""
    args = desk.args
    with desk.shop() as shop:
        issuer = _issuer(shop, args.issuer)
        country = shop.country(issuer)
        who = shop.setting("cashier") if args.dry_run else _who(desk, shop)
        included = issuer.prices_include_tax
        job = Job(kind, Path(args.file), country, _columns(args.map), who, included=included)
        result = shop.goods.preview_import(job) if args.dry_run else shop.goods.bring_in(job)
    refused = result.count(RowStatus.REFUSED)
    if refused and refused == len(result.rows):
        first = result.rows[0]
        raise Refused("file", f"ninguna fila sirve; línea {first.line}: {first.sentence}")
    for column in result.ignored_columns:
        desk.note(f"Aviso: la columna «{column}» no se conoce y no se importó.")
    form = {
        "dry_run": args.dry_run, "batch": result.batch, **{str(status): result.count(status) for status in RowStatus},
        "ignored_columns": list(result.ignored_columns),
        "rows": [{"line": r.line, "status": r.status, "code": r.code, "sentence": r.sentence} for r in result.rows],
    }  # fmt: skip
    desk.show(form, _summary(result, args.dry_run))
    return NEEDS_PERSON if refused else DONE


def export(desk: Desk) -> int:
    """One CSV file, written whole or not at all."""
    args = desk.args
    with desk.shop() as shop:
        shop_zone = zone_of(_issuer(shop, args.issuer)) if args.issuer else zone(shop)
        rows = shop.goods.export_file(args.kind, Path(args.file), shop_zone, desk.decider(shop))
    desk.show({"file": args.file, "rows": rows}, f"{args.file}: {rows} {'fila' if rows == 1 else 'filas'}")
    return DONE


def _columns(texts: Sequence[str]) -> dict[str, str]:
    """`Heading=field` as typed; an empty field leaves the column out."""
    found = {}
    for text in texts:
        heading, sign, field = text.rpartition("=")
        if not sign or not heading.strip():
            raise Refused("map", f"«{text[:40]}» no se entiende; se escribe COLUMNA=CAMPO, p. ej. «Precio 2=price».")
        found[heading.strip()] = field.strip()
    return found


def _issuer(shop: "Shop", name: str) -> Issuer:
    """Whose country the rates and tax ids are."""
    issuers = shop.issuers()
    names = ", ".join(each.name for each in issuers)
    if not issuers:
        raise Refused("issuer", "no hay ningún emisor; créelo con «issuer add».")
    if not name and len({each.country for each in issuers}) > 1:
        raise Refused("issuer", f"hay varios países; elija uno con --issuer: {names}.")
    for each in issuers:
        if name in ("", each.name):
            return each
    raise Refused("issuer", f"«{name[:40]}» no existe; se admite: {names}.")


def _summary(result: ImportResult, dry_run: bool) -> str:
    counts = " · ".join(f"{_PLURALS[status]}: {result.count(status)}" for status in RowStatus)
    told = [(row.line, row.code, _WORDS[row.status], row.sentence) for row in result.rows if row.sentence]
    first = f"Se haría: {counts}. No se guardó nada." if dry_run else f"Hecho: {counts}."
    return "\n\n".join([first, *([table(("Línea", "Código", "Fila", "Motivo"), told, "Línea")] if told else [])])
