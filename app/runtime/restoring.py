"""Restores a copy into a data folder while no shop is open there: the real clock, dice and vault. Knows no screen."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from app.backup.archive import Manifest as Manifest
from app.backup.restoring import Ground, Restored, Stated, restore
from app.checkout import zone_of
from app.domain.wording import Sentence, say
from app.ports import SystemClock, SystemIds
from app.vault import Vault

_NOTHING = Stated()

__all__ = ["Manifest", "Restored", "Stated", "restore_into"]


def restore_into(
    folder: Path, file: Path, who: str, stated: Stated = _NOTHING, step: Callable[[int], None] = lambda percent: None
) -> Restored:
    """Refused or Trouble: nothing was changed."""
    clock = SystemClock()
    ground = Ground(who, clock, SystemIds(clock), lambda installation: Vault(folder, installation))
    return restore(file, folder, ground, stated, step)


def told(restored: Restored) -> list[Sentence]:
    """What a person should know of a restoration, as sentences; the first says that it is done."""
    fenced = restored.fenced
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
    ]  # fmt: skip
    return [sentence for wanted, sentence in found if wanted]
