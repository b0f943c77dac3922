"""Restores a copy into a data folder while no shop is open there: the real clock, dice and vault. Knows no screen."""

from collections.abc import Callable
from pathlib import Path

from app.backup.archive import Manifest as Manifest
from app.backup.restoring import Ground, Restored, Stated, restore
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


def told(restored: Restored) -> list[str]:
    """What a person should know of a restoration, as sentences; the first says that it is done."""
    fenced = restored.fenced
    made = restored.manifest.made_at[:16].replace("T", " ")
    found: list[tuple[object, str]] = [
        (True, f"Restaurada la copia del {made} UTC. Ventas en ella: {restored.manifest.contents.sales}."),
        (restored.aside, f"Lo que había quedó en «{restored.aside}», dentro de la carpeta de datos."),
        (restored.lost, f"Ventas posteriores a la copia, solo en esa base apartada: {restored.lost}."),
        (fenced.skipped, f"Números que se saltaron, para no repetir ninguno: {fenced.skipped}."),
        (fenced.in_doubt, f"Documentos por los que se preguntará antes de enviarlos: {fenced.in_doubt}."),
        (fenced.for_person, f"Documentos que esperan a una persona, con el portal a la vista: {fenced.for_person}."),
        (fenced.plans, f"Facturas recurrentes en pausa, para revisar y reanudar: {fenced.plans}."),
        (restored.missing, f"Archivos PDF o XML que la copia no trae: {restored.missing}."),
    ]  # fmt: skip
    return [sentence for wanted, sentence in found if wanted]
