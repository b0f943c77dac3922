"""`backup`, `restore` and `support`: copies of the till and the file for whoever helps."""

from pathlib import Path
from typing import TYPE_CHECKING

from app.cli import DONE, NEEDS_PERSON
from app.cli.desk import WHO, Desk
from app.domain.errors import Refused

if TYPE_CHECKING:
    from app.runtime.restoring import Manifest, Stated


def backup(desk: Desk) -> int:
    """One file with database, PDF and XML, checked before it gets its name; safe beside a window that sells."""
    file = Path(desk.args.file)
    with desk.shop() as shop:
        made = shop.safety.copy_to(file)
    text = (
        f"Copia hecha y comprobada: {file.name}, {file.stat().st_size:,} bytes, ventas: {made.contents.sales}, "
        f"archivos PDF y XML: {made.papers}. Las claves no van en la copia."
    )
    parts = {"heirs": len(made.heirs), "heirs_left_out": len(made.left_out)}
    desk.show(_form(made) | parts | {"file": str(file), "bytes": file.stat().st_size}, text)
    if not made.journal_whole:
        desk.note("El diario de esta caja no cuadra (vea «verify»); la copia lo conserva tal como está.")
    if made.missing:
        desk.note(f"Faltaban {made.missing} archivos PDF o XML, que la copia no trae.")
    if made.gap:
        desk.note(made.gap)
    return DONE if made.journal_whole and not made.missing and not made.gap else NEEDS_PERSON


def restore(desk: Desk) -> int:
    """Back from a copy, fenced; nothing is changed when the copy is damaged."""
    from app.runtime.restoring import restore_into, told

    if desk.args.to == "":  # a script's variable that was not set: not over the till that happens to be the usual one
        raise Refused("to", "no puede quedar vacío.")
    folder = Path(desk.args.to).expanduser() if desk.args.to else desk.folder
    returned = restore_into(folder, Path(desk.args.file), WHO, _stated(desk))
    restored, fenced = returned.till, returned.fenced
    form = _form(restored.manifest) | {
        "folder": str(folder), "aside": restored.aside or None, "lost_sales": restored.lost,
        "skipped": fenced.skipped, "in_doubt": fenced.in_doubt, "for_person": fenced.for_person,
        "plans_paused": fenced.plans, "papers": restored.papers, "missing": restored.missing,
        "heirs": len(returned.heirs), "heirs_lost": len(returned.lost),
    }  # fmt: skip
    desk.show(form, "\n".join(told(returned)))
    return NEEDS_PERSON if fenced.for_person or fenced.plans or restored.missing or returned.lost else DONE


def support(desk: Desk) -> int:
    """What is wrong here, in one file without secrets, tax ids and names."""
    file = Path(desk.args.file)
    if not file.parent.is_dir():
        raise Refused("file", f"la carpeta «{file.parent.name}» no existe.")
    with desk.shop() as shop:
        shop.safety.support(file)
    form = {"file": str(file), "bytes": file.stat().st_size}
    desk.show(form, f"Archivo para soporte: {file.name}. No lleva claves, identificaciones fiscales ni nombres.")
    return DONE


def _stated(desk: Desk) -> "Stated":
    from app.runtime.restoring import Stated

    last: dict[str, int] = {}
    for word in desk.args.last:
        series, equals, number = word.rpartition("=")
        if not (equals and series and number.isascii() and number.isdigit() and len(number) < 10):
            raise Refused("last", f"«{word[:30]}» no se entiende; p. ej. F001=1250.")
        last[series] = int(number)
    return Stated(last, desk.args.jump)


def _form(made: "Manifest") -> dict[str, object]:
    contents = made.contents
    return {
        "made_at": made.made_at, "program": made.program, "schema": contents.schema,
        "installation": contents.installation, "sales": contents.sales, "documents": contents.documents,
        "queued": contents.queued, "papers": made.papers, "journal": contents.journal[0],
        "journal_whole": made.journal_whole, "sha256": made.database_sha256,
    }  # fmt: skip
