"""Restores a copy into a data folder while no shop is open there: the real clock, dice and vault. Knows no screen."""

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from app.backup import archive
from app.backup.archive import Manifest as Manifest
from app.backup.restoring import LOOKED_AT, Ground, Stated, refuse_mixed
from app.backup.returning import Returned, bring_back
from app.backup.signs import refuse_taken, signed
from app.checkout import zone_of
from app.domain.wording import Sentence, say
from app.ports import SystemClock, SystemIds
from app.store import taking
from app.store.database import FILE
from app.store.sqlite import SqliteError
from app.vault import Vault

_NOTHING = Stated()

__all__ = ["LOOKED_AT", "Manifest", "Returned", "Stated", "look_at", "restore_into"]


def look_at(file: Path, *, practice: bool) -> Manifest:
    """What a copy says of itself. Refused: it is none, or none for a till that practises, or that does not."""
    manifest = archive.read(file)
    refuse_mixed(manifest, practice=practice)
    return manifest


def restore_into(
    folder: Path, file: Path, who: str, stated: Stated = _NOTHING, step: Callable[[int], None] = lambda percent: None
) -> Returned:
    """Refused or Trouble: nothing was changed; also where another till took this one over, by its mark or its sign."""
    if (folder / FILE).is_file():
        with suppress(SqliteError):  # too damaged to say; the sign beside the copy is looked at all the same
            refuse_taken(taking.taken_in(folder / FILE))
    refuse_taken(signed(file.parent, archive.read(file).contents.installation))
    clock = SystemClock()
    ground = Ground(who, clock, SystemIds(clock), lambda installation: Vault(folder, installation))
    return bring_back(file, folder, ground, stated, step, vault_of=Vault)


def told(returned: Returned) -> list[Sentence]:
    """What a person should know of a restoration, as sentences; the first says that it is done."""
    restored, fenced = returned.till, returned.fenced
    moment = datetime.fromisoformat(restored.manifest.made_at)
    local = moment.astimezone(zone_of(restored.issuers[0])) if restored.issuers else moment
    made = f"{local:%d/%m/%Y %H:%M}"
    found: list[tuple[object, Sentence]] = [
        (True, say("Restaurada la copia del {made}. Ventas en ella: {n}.", made=made,
                   n=restored.manifest.contents.sales)),
        (restored.aside, say("Lo que había quedó en «{name}», dentro de la carpeta de datos.", name=restored.aside)),
        (restored.lost, say("Ventas posteriores a la copia, solo en esa base apartada: {n}.", n=restored.lost)),
        (fenced.skipped, say("Números que se saltaron, para no repetir ninguno: {n}.", n=fenced.skipped)),
        (fenced.in_doubt, say("Documentos por los que se preguntará antes de enviarlos: {n}.", n=fenced.in_doubt)),
        (fenced.for_person, say("Documentos que esperan a una persona, con el portal a la vista: {n}.",
                                n=fenced.for_person)),
        (fenced.plans, say("Facturas recurrentes en pausa, para revisar y reanudar: {n}.", n=fenced.plans)),
        (restored.missing, say("Archivos PDF o XML que la copia no trae: {n}.", n=restored.missing)),
        (returned.heirs, say("Cajas tomadas que volvieron con la copia: {n}.", n=len(returned.heirs))),
        (returned.lost, say("Cajas tomadas que la copia no trae: {n}; tómelas otra vez de donde las tomó.",
                            n=len(returned.lost))),
    ]  # fmt: skip
    return [sentence for wanted, sentence in found if wanted]
