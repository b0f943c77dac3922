"""The safety net of a shop: copies made now, every few hours and at the end, kept by age, in one place or two."""

import asyncio
import logging
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from app.backup import keeping
from app.backup.heirs import heirs_of
from app.backup.keeping import PLACE
from app.domain.errors import Refused, Trouble, reason_of
from app.domain.pace import Step, unwatched
from app.domain.record import dataclass
from app.domain.wording import say
from app.runtime.resting import rest
from app.runtime.services import SettingKind
from app.store.lease import WINDOW, EngineLock
from app.whole import PRIVATE, private_folder, whole

if TYPE_CHECKING:
    from app.backup.archive import Manifest as Manifest
    from app.runtime.shop import Shop

log = logging.getLogger("mostrador.backup")

_HOURS, _KEEP, _FOLDER, _SECOND, _OPEN = "backup_hours", "backup_keep", "backup_folder", "backup_second", "window_open"
_USUAL_HOURS = 1
_PLAIN_KINDS = frozenset(
    {SettingKind.INTEGER, SettingKind.DECIMAL, SettingKind.CHOICE, SettingKind.FLAG, SettingKind.WAITS}
)
_PLAIN_SETTINGS = ("language", "theme", "webhooks", "webhook_port", _HOURS, _KEEP)
_IS_SET = "(puesto)"
_ABSENT = "La segunda carpeta de copias no está («{name}»): conecte el disco. La copia de aquí se hizo."
_UNCOPIED = "No se pudo copiar a la segunda carpeta («{name}»); la copia de aquí se hizo."
_NAP = 300.0
"""Longest single sleep, in seconds: the wall clock is looked at again after each."""


Percent = Callable[[int], None]
"""Told in percent, on the copying thread; what it raises ends the copy and leaves nothing behind."""


@dataclass(frozen=True, slots=True)
class Copy:
    """One automatic copy on disk."""

    file: Path
    made_at: datetime
    size: int


class Safety:
    """`copy_now` may run on any thread, one at a time; `notice` is called once when the second place goes missing."""

    def __init__(self, shop: "Shop") -> None:
        self._shop = shop
        self._stop = asyncio.Event()
        self._lock = EngineLock(shop.folder, WINDOW)
        self._second_missing = False
        self.trouble = self.gap = ""
        """Why there is no new copy, and what the newest one lacks, in a sentence."""
        self.notice: Callable[[str], None] = lambda sentence: None
        self.changed: Callable[[], None] = lambda: None

    # -- settings

    @property
    def hours(self) -> int:
        """Hours between two copies while the program is open; 0: only when it is closed."""
        text = self._shop.setting(_HOURS)
        return int(text) if text.isascii() and text.isdigit() else _USUAL_HOURS

    @property
    def keep(self) -> keeping.Keep:
        """How many stay."""
        return keeping.keep_from(self._shop.setting(_KEEP))

    @property
    def place(self) -> Path:
        """Where automatic copies lie."""
        named = self._shop.setting(_FOLDER)
        return Path(named) if named else self._shop.folder / PLACE

    @property
    def second(self) -> Path | None:
        """The second place (a USB disk, a folder of another machine), if any."""
        named = self._shop.setting(_SECOND)
        return Path(named) if named else None

    def set(self, *, hours: str, keep: str, second: str) -> None:
        """Keep the settings. Refused: which one, and what is allowed."""
        if not (hours.isascii() and hours.isdigit() and int(hours) <= 24):
            raise Refused("hours", "son horas enteras, de 0 (solo al cerrar) a 24.")
        kept = keeping.keep_from(keep.strip())
        if second.strip():
            self._check_second(Path(second.strip()))
        self._shop.set_setting(_HOURS, hours)
        self._shop.set_setting(_KEEP, str(kept))
        self._shop.set_setting(_SECOND, second.strip())
        self._second_missing = False

    def _check_second(self, place: Path) -> None:
        if not place.is_absolute() or not place.is_dir():
            raise Refused("second", "no es una carpeta de este equipo; conecte el disco y elíjala.")
        if place.resolve().is_relative_to(self._shop.folder.resolve()):
            raise Refused("second", "está dentro de la carpeta de datos; elija otro disco.")

    # -- copies

    def copies(self) -> list[Copy]:
        """The automatic copies, the newest first."""
        return sorted(_copies_in(self.place), key=lambda copy: copy.made_at, reverse=True)

    def copy_now(self, step: Percent = lambda percent: None, *, by_hand: bool = False) -> "Manifest":
        """One more copy, then the old ones that nobody needs go. Trouble: the older ones are all there.

        One that a person asked for, `by_hand`, is replaced by no later one.
        """
        from app.backup import archive

        now = self._shop.clock.now()
        place = self.place
        try:
            private_folder(place)
        except OSError as error:
            sentence = say("No se puede usar la carpeta de copias ({reason}).", reason=reason_of(error))
            raise Trouble(sentence, "copy_failed") from None
        file = place / keeping.name_at(now, by_hand=by_hand)
        manifest = archive.make(self._shop.folder, file, self._shop.seal, now=now, papers=False, step=step)
        if not place.resolve().is_relative_to(self._shop.folder.resolve()):
            archive.mirror(self._shop.folder, place)
        self._thin_out(place)
        self._to_second(file)
        self.gap = manifest.gap
        return manifest

    def copy_to(self, file: Path, step: Percent = lambda percent: None) -> "Manifest":
        """Everything in one file. Refused: it would overwrite something that is no copy, or its folder is missing."""
        from app.backup import archive

        if file.exists():
            archive.read(file)
        if not file.parent.is_dir():
            raise Refused("file", f"la carpeta «{file.parent.name}» no existe.")
        return archive.make(self._shop.folder, file, self._shop.seal, now=self._shop.clock.now(), step=step)

    def copy_quietly(self) -> bool:
        """A copy if anything changed since the last; a failure is logged and kept in `trouble`, never raised."""
        if self._shop.till.practice or not self._changed_since_last():
            return False
        try:
            self.copy_now()
            self.trouble = ""
        except Trouble as trouble:
            log.warning("no automatic copy: %s", trouble.code)
            self.trouble = trouble.sentence if trouble.code != "copying" else ""
        except OSError as error:
            log.warning("no automatic copy: %s", type(error).__name__)
            self.trouble = say("No se pudo hacer la copia automática ({reason}).", reason=reason_of(error))
        self.changed()
        return not self.trouble

    def look_at(self, file: Path) -> "Manifest":
        """What a copy says of itself. Refused: it is none for this till."""
        from app.runtime.restoring import look_at

        return look_at(file, practice=self._shop.till.practice)

    def support(self, file: Path, step: Step = unwatched) -> None:
        """The file for whoever helps, without secrets, tax ids and names."""
        from app.doctor import examine
        from app.store.traces import personal, traces
        from app.support import Sources, bundle

        shop = self._shop
        checks = examine(shop.store, shop.vault, shop.seal, clock=shop.clock, step=step)
        names = shop.store.read(lambda db: list(personal(db)))
        sources = Sources(shop.folder, checks, self._plain_settings(), shop.store.read(traces), names)
        bundle(sources, file, shop.clock.now(), step)

    def _plain_settings(self) -> dict[str, dict[str, str]]:
        """Providers' switches and figures as they are; whatever a person typed only as set. Reads every secret once,
        so that the log's masks know it."""
        found: dict[str, dict[str, str]] = {}
        for info in self._shop.services.all():
            shown: dict[str, str] = {}
            for setting in info.settings:
                value = info.values.get(setting.key, "")
                if setting.kind is SettingKind.SECRET and value:
                    self._shop.vault.get(f"provider:{info.name}:{setting.key}")
                plain = setting.kind in _PLAIN_KINDS or value in ("", setting.default)
                shown[setting.key] = value if plain else _IS_SET
            found[info.name] = shown
        words = {key: self._shop.setting(key) for key in _PLAIN_SETTINGS}
        return found | {"till": {key: value for key, value in words.items() if value}}

    # -- by itself

    async def run(self) -> None:
        """Copies every few hours until `close`."""
        while not self._stop.is_set():
            if self.hours and self._is_due():
                await asyncio.to_thread(self.copy_quietly)
            await rest(self._shop.clock, _NAP, self._stop)

    def close(self) -> None:
        """End `run` soon."""
        self._stop.set()

    def begin(self) -> bool:
        """A window opens. True: the last one did not get to its end (power cut, crash) and nobody else is open."""
        if not self._lock.take():
            return False
        unclean = self._shop.setting(_OPEN) == "true"
        if not unclean:
            self._shop.set_setting(_OPEN, "true")
        return unclean

    def end(self) -> None:
        """The window closes as it should."""
        if self._lock.take():
            try:
                self._shop.set_setting(_OPEN, "")
            finally:
                self._lock.release()

    def _is_due(self) -> bool:
        newest = self.copies()[:1]
        return not newest or not timedelta(0) <= self._shop.clock.now() - newest[0].made_at < timedelta(
            hours=self.hours
        )

    def _changed_since_last(self) -> bool:
        """Files tell: nothing was written since the newest copy was."""
        newest, folder = self.copies()[:1], self._shop.folder
        if not newest:
            return True
        found = [path for home in (folder, *heirs_of(folder)) for path in home.glob("mostrador.db*")]
        return max(map(_written, found), default=0) > _written(newest[0].file)

    def _thin_out(self, place: Path) -> None:
        files = {copy.file.name: copy.file for copy in _copies_in(place)}
        for name in files.keys() - keeping.kept_names(files, self.keep):
            files[name].unlink(missing_ok=True)

    def _to_second(self, file: Path) -> None:
        """The same copy and every paper in the second place; its absence is said once and hinders nothing."""
        from app.backup import archive

        second = self.second
        if second is None:
            return
        sentence = say(_ABSENT, name=second.name)
        if second.is_dir():
            try:
                _bring(file, second / file.name)
                archive.mirror(self._shop.folder, second)
                self._thin_out(second)
                self._second_missing = False
                return
            except (OSError, Trouble) as error:
                log.warning("second place: %s", type(error).__name__)
                sentence = say(_UNCOPIED, name=second.name)
        if not self._second_missing:
            self._second_missing = True
            self.notice(sentence)


def copies_in(folder: Path) -> list[Copy]:
    """The automatic copies inside a data folder whose database cannot be asked for their place, the newest first."""
    return sorted(_copies_in(folder / PLACE), key=lambda copy: copy.made_at, reverse=True)


def _copies_in(place: Path) -> list[Copy]:
    try:
        found = [(path, keeping.moment_of(path.name)) for path in place.iterdir()]
        return [Copy(path, moment, path.stat().st_size) for path, moment in found if moment is not None]
    except OSError:
        return []


def _written(path: Path) -> int:
    """When; long ago where it is gone since it was listed: its log came home, its disk was pulled out."""
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return 0


def _bring(source: Path, target: Path) -> None:
    """The file byte for byte under its name, for its owner only, flushed and read back."""
    with whole(target, PRIVATE) as file:
        content = source.read_bytes()
        file.write(content)
        file.flush()
        file.seek(0)
        if file.read() != content:
            raise Trouble("La copia no se leyó igual que se escribió; revise el disco.", "copy_damaged")
