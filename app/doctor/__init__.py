"""What is wrong with this till: checks that end in one sentence and one advice. Changes nothing; knows no screen."""

import os
import platform
from collections.abc import Sequence
from concurrent.futures import CancelledError
from datetime import datetime, timedelta
from pathlib import Path

from app.doctor.disk import check_flush as check_flush
from app.doctor.disk import check_folder as check_folder
from app.doctor.disk import check_space as check_space
from app.doctor.finding import Check as Check
from app.doctor.machine import check_display as check_display
from app.doctor.machine import check_fonts as check_fonts
from app.doctor.machine import check_printers as check_printers
from app.doctor.machine import check_qt as check_qt
from app.domain.countries import one_account_for_two
from app.domain.errors import Trouble
from app.domain.pace import Step, unwatched
from app.domain.party import Issuer
from app.domain.runway import length_of
from app.ports import Clock
from app.store import journal
from app.store.sqlite import WAL_IS_SAFE, Connection
from app.store.store import Store
from app.store.watching import watched
from app.vault import Vault

_PATIENCE = 10.0
_SKEW_WARNS, _SKEW_BLOCKS = 60.0, 600.0

_ADVICE = {
    "data_folder": "Revise que la carpeta exista, sea suya y se pueda escribir en ella, o elija otra con --data.",
    "read_only": "Devuelva a la carpeta el permiso de escritura; lo guardado sigue ahí.",
    "damaged": "Copie la carpeta entera a otro disco y restaure el último respaldo.",
    "newer_database": "Instale la versión nueva de Mostrador.",
}


def examine(
    store: Store, vault: Vault, seal: journal.Seal, *, clock: Clock, server_time: float | None = None,
    step: Step = unwatched,
) -> list[Check]:  # fmt: skip
    """All checks of this machine and this shop, in the order in which they should be repaired."""
    return [
        check_python(), check_sqlite(store), check_folder(store.folder), check_space(store.folder),
        check_flush(store.folder, clock), check_connection(store), check_integrity(store, step),
        check_secrets(vault), check_journal(store, seal, step), check_clock(clock.now(), server_time),
        check_display(os.environ), check_qt(),
        check_fonts(), check_printers(),
    ]  # fmt: skip


def examine_without_data(folder: Path, trouble: Trouble) -> list[Check]:
    """The same where the data cannot be opened: what keeps it closed first, then what can be known without it."""
    advice = _ADVICE.get(trouble.code, "Resuélvalo y repita; mientras tanto no borre nada de la carpeta.")
    checks = [check_python(), Check("data", False, trouble.sentence, advice)]
    if folder.is_dir():
        checks += [check_folder(folder), check_space(folder)]
    return [*checks, check_display(os.environ), check_qt(), check_fonts(), check_printers()]


def check_python() -> Check:
    """The interpreter; one that is too old does not get this far."""
    return Check("python", True, f"Python {platform.python_version()} en {platform.system()} {platform.machine()}.")


def check_sqlite(store: Store, *, safe: bool = WAL_IS_SAFE) -> Check:
    """Whether this SQLite is free of the WAL-reset bug; without it a slower journal is used, which is safe too."""
    try:
        version = store.read(lambda db: str(db.execute("SELECT sqlite_version()").fetchone()[0]))
    except Trouble as error:
        return _in_trouble("sqlite", error)
    if safe:
        return Check("sqlite", True, f"SQLite {version}, con diario WAL seguro.")
    sentence = f"SQLite {version} tiene un defecto en el diario WAL; se usa el diario clásico, seguro pero más lento."
    return Check("sqlite", None, sentence, "Instale el paquete pysqlite3 o un Python con SQLite 3.51.3 o posterior.")


def check_connection(store: Store) -> Check:
    """Journal mode and flushing of the live writing connection: what was confirmed must survive a power cut."""
    try:
        mode, level = store.write(_durability).result(_PATIENCE)
    except (Trouble, TimeoutError, CancelledError) as error:
        return _in_trouble("connection", error)
    if (mode, level) in (("wal", 2), ("delete", 3)) and (mode == "delete" or WAL_IS_SAFE):
        return Check("connection", True, f"La base de datos confirma en disco cada venta ({mode}, {level}).")
    return Check("connection", False, f"La base de datos no confirma en disco como debe ({mode}, {level}).",
                 "Cierre el programa, use un disco local y vuelva a abrirlo.")  # fmt: skip


def check_integrity(store: Store, step: Step = unwatched) -> Check:
    """SQLite's own quick check over the whole file; takes seconds on a big database."""

    def work(db: Connection) -> list[str]:
        with watched(db, lambda: step(0, 0)):
            return [str(row[0]) for row in db.execute("PRAGMA quick_check(5)")]

    try:
        found = store.read_anew(work)
    except Trouble as error:
        return _in_trouble("integrity", error)
    if found == ["ok"]:
        return Check("integrity", True, "La base de datos está entera.")
    return Check("integrity", False, "La base de datos está dañada.", "No la borre; restaure el último respaldo.")


def check_secrets(vault: Vault) -> Check:
    """Where the secrets are, and whether they can be read now."""
    try:
        vault.get("journal_key")
        return Check("secrets", True, vault.where())
    except Trouble as error:
        advice = "Sin claves no se puede enviar nada; resuélvalo primero."
        if error.code == "key_missing":
            advice = (f"Devuelva «{vault.key_name}» a la carpeta «mostrador-keys» de la configuración de este usuario. "
                      "Si se perdió, restaure una copia en otra carpeta («mostrador restore COPIA --to CARPETA») y "
                      "escriba otra vez las claves.")  # fmt: skip
        return Check("secrets", False, error.sentence, advice)


def check_journal(store: Store, seal: journal.Seal, step: Step = unwatched) -> Check:
    """The chain of the journal holds from its first row to its last, under this till's key."""
    try:
        broken = store.read(lambda db: journal.verify(db, seal, step))
        count = store.read(journal.head)[0]
    except Trouble as error:
        return _in_trouble("journal", error)
    if broken is None:
        return Check("journal", True, f"El diario está íntegro ({count} anotaciones).")
    return Check("journal", False, f"El diario no cuadra: {broken.sentence}",
                 "Copie la carpeta de datos y averigüe quién la cambió; si cambió la llave, restáurela.")  # fmt: skip


def check_issuers(issuers: Sequence[Issuer]) -> Check:
    """Whether the providers' credentials can be those of everybody who sells here."""
    shared = next((told for each in issuers if (told := one_account_for_two(each, issuers))), "")
    if shared:
        return Check("issuers", False, shared, "Abra la carpeta de cada uno con --data o MOSTRADOR_DATA.")
    return Check("issuers", True, f"Venden aquí: {', '.join(each.name for each in issuers) or 'nadie todavía'}.")


def check_clock(now: datetime, server_time: float | None) -> Check:
    """This machine's clock beside a provider's (seconds since 1970), when there was an answer to compare with."""
    if server_time is None:
        sentence = f"El reloj marca {now:%Y-%m-%d %H:%M} UTC; aún no hay con qué compararlo."
        return Check("clock", None, sentence, "Mire que sea la hora; «provider check» la compara con la del proveedor.")
    skew = now.timestamp() - server_time
    if abs(skew) <= _SKEW_WARNS:
        return Check("clock", True, "El reloj coincidía con el del proveedor en su última respuesta.")
    side = "adelantado" if skew > 0 else "atrasado"
    sentence = f"El reloj está {side} {length_of(timedelta(seconds=abs(skew)))} respecto del proveedor."
    wrong = False if abs(skew) > _SKEW_BLOCKS else None
    return Check("clock", wrong, sentence, "Active la hora automática del sistema; las facturas llevan esta hora.")


def _durability(db: Connection) -> tuple[str, int]:
    mode = str(db.execute("PRAGMA journal_mode").fetchone()[0])
    return mode, int(db.execute("PRAGMA synchronous").fetchone()[0])


def _in_trouble(name: str, error: BaseException) -> Check:
    if isinstance(error, Trouble):
        return Check(name, False, error.sentence, "Resuélvalo y repita.")
    return Check(name, False, "La base de datos no responde.", "Cierre los demás programas que la usan y repita.")
