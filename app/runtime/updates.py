"""The counter of newer versions: asked where the owner said, believed by signature, kept beside, never run. Off first.

What is remembered (the highest number, the last answer) makes an old list refusable and a screen drawable without a
network.
"""

import hashlib
import logging
import platform
import sys
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import app
import resources
from app import people
from app.doctor import Check
from app.domain.errors import Refused, Trouble
from app.domain.pace import Step, unwatched
from app.domain.people import Actor, Right
from app.domain.record import dataclass
from app.domain.wording import say
from app.ports import Clock
from app.providers.json_text import read_object
from app.store import journal, migrations, outbox, shop
from app.store.codec import moment, stamp
from app.store.sqlite import Connection
from app.store.store import Store
from app.updates import manifest, minisign, place
from app.updates.manifest import Here, Manifest
from app.whole import PRIVATE, not_written, whole

log = logging.getLogger("mostrador.updates")

SCOPE, FOLDER = "updates", "updates"
"""Of its settings, and inside the data folder: where what was fetched lies."""

MANIFEST, SIGNATURE = "manifest.json", "manifest.json.minisig"
PINNED = "update.pub"
"""The vendor's key that travels with the program, where there is one: no setting replaces it."""

_SMALL = 256 * 1024
_SOON, _LONG = 60.0, 3600.0
"""Seconds that a list and a package may take in all."""

_EVERY = timedelta(days=1)

Deed = tuple[str, str, dict[str, str]]
"""What was done, to what, and the figures that matter: the journal's."""


@dataclass(frozen=True, slots=True)
class State:
    """What is known without asking. `source` is empty while it is off; `ready` is a checked package that lies here."""

    source: str
    current: str
    latest: str
    news: str
    asked_at: datetime | None
    trouble: str
    ready: Path | None

    @property
    def newer(self) -> bool:
        return bool(self.latest) and manifest.is_newer(self.latest, self.current)


class Updates:
    """`check` and `fetch` use the network: call them on a thread of their own."""

    def __init__(self, store: Store, clock: Clock, seal: journal.Seal, folder: Path) -> None:
        self._store, self._clock, self._seal, self._folder = store, clock, seal, folder

    # -- settings

    @property
    def key(self) -> minisign.Key | None:
        """Whose word is taken: the program's own key, else the one that was set."""
        pinned = resources.path(PINNED)
        text = pinned.read_text("utf-8") if pinned.is_file() else self._kept().get("key", "")
        return minisign.key_from(text) if text else None

    def point_at(self, source: str, key: str, actor: Actor) -> None:
        """Ask there from now on; an empty source turns it off. Refused: no place, no key, or another than pinned."""
        where = place.checked(source) if source.strip() else ""
        given = minisign.key_from(key) if key.strip() else self.key
        if where and given is None:
            raise Refused("key", "hace falta la llave pública de quien publica las versiones.")
        if resources.path(PINNED).is_file() and given != self.key:
            raise Refused("key", "este programa trae su propia llave; no se cambia por otra.")
        fresh = {"source": where, "key": given.text if given else ""}
        before = self._kept()
        if given is not None and before.get("key", given.text) != given.text:
            fresh |= dict.fromkeys(("number", "digest", "latest", "news", "asked", "trouble"), "")  # another vendor's
        self._keep(fresh, ("update_source", where, {"key": fresh["key"]}), actor)

    # -- what is known

    def state(self) -> State:
        """Reads on the calling thread; asks nobody."""
        kept = self._kept()
        asked = kept.get("asked")
        return State(
            kept.get("source", ""), app.__version__, kept.get("latest", ""), kept.get("news", ""),
            moment(asked) if asked else None, kept.get("trouble", ""), self._ready(kept),
        )  # fmt: skip

    def checked_up(self) -> Check:
        """The same for the doctor."""
        state = self.state()
        if not state.source:
            return Check("updates", True, "La búsqueda de versiones nuevas está apagada.")
        if state.trouble:
            return Check(
                "updates", None, state.trouble, "Pruebe con «mostrador update check»; vender no depende de esto."
            )
        if state.newer:
            sentence = say("Hay una versión nueva: {version}.", version=state.latest)
            return Check("updates", None, sentence, "Descárguela en Ajustes o con «mostrador update fetch».")
        if state.asked_at is None:
            return Check("updates", None, "Todavía no se ha preguntado por versiones nuevas.",
                         "Pregunte con «mostrador update check».")  # fmt: skip
        return Check("updates", True, say("El programa está al día ({version}).", version=state.current))

    def hindrance(self) -> str:
        """Why this is no moment to change the program; empty when it is one."""
        if self._store.read(outbox.sending):
            return "Se está enviando un documento: espere a que termine y repita."
        if self._store.read(lambda db: shop.setting(db, "till", "open_sales", "[]")) != "[]":
            return "Hay una venta abierta: ciérrela o cancélela y repita."
        return ""

    # -- the network

    def check(self) -> State:
        """Ask now. Trouble or Refused: why nothing of it is believed; it is remembered for the quiet line."""
        try:
            self._believed()
        except (Trouble, Refused) as error:
            self._keep({"trouble": error.sentence, "asked": stamp(self._clock.now())})
            raise
        return self.state()

    def look(self) -> None:
        """At most once a day and only where it is on; a failure is remembered and disturbs nobody."""
        kept = self._kept()
        asked = kept.get("asked")
        if not kept.get("source") or (asked and self._clock.now() - moment(asked) < _EVERY):
            return
        try:
            self.check()
        except (Trouble, Refused) as error:
            log.warning("no news of versions: %s", getattr(error, "code", "refused"))

    def fetch(self, actor: Actor, step: Step = unwatched) -> Path:
        """The new version's package, checked byte by byte, beside the data. Trouble: not now, or not to be trusted."""
        if reason := self.hindrance():
            raise Trouble(reason, "busy")
        found = self._believed()
        if not manifest.is_newer(found.version, app.__version__):
            raise Refused("version", say("ya tiene la última ({version}).", version=app.__version__))
        package = manifest.package_for(found, system())
        target = self._folder / FOLDER / package.name
        if not _is_whole(target, package.sha256):
            self._bring(package, target, step)
        self._keep({"ready": package.name, "ready_sha256": package.sha256, "ready_version": found.version},
                   ("update_fetched", found.version, {"sha256": package.sha256}), actor)  # fmt: skip
        return target

    def _bring(self, package: manifest.Package, target: Path, step: Step) -> None:
        try:
            target.parent.mkdir(mode=0o700, exist_ok=True)
            with whole(target, PRIVATE) as file:
                digest, size = hashlib.sha256(), 0
                for piece in self._pieces(package.name, package.size, _LONG):
                    file.write(piece)
                    digest.update(piece)
                    size += len(piece)
                    step(size, package.size)
                if (size, digest.hexdigest()) != (package.size, package.sha256):
                    raise Trouble("Lo descargado no es lo que se firmó: se borró.", "bad_package")
            before = self._kept().get("ready", "")
            if before not in ("", package.name):  # what this program brought, and nothing else
                (target.parent / before).unlink(missing_ok=True)
        except OSError as error:
            raise not_written(target, error) from None

    def _believed(self) -> Manifest:
        """The vendor's word as it stands now, if every reason to doubt it is out of the way."""
        key = self.key
        if not self._kept().get("source") or key is None:
            raise Refused("source", "la búsqueda de versiones está apagada; enciéndala con «mostrador update source».")
        content = b"".join(self._pieces(MANIFEST, _SMALL, _SOON))
        signature = b"".join(self._pieces(SIGNATURE, _SMALL, _SOON))
        minisign.verified(content, signature.decode("utf-8", "replace"), key)
        found = manifest.manifest_from(_object(content))
        digest, here = hashlib.sha256(content).hexdigest(), self._here()
        manifest.refuse_stale(found, digest, here, self._clock.now())
        told = {"number": str(found.number), "digest": digest, "asked": stamp(self._clock.now()), "trouble": ""}
        self._keep(told | {"latest": found.version, "news": found.news})
        if manifest.is_newer(found.version, here.version):
            manifest.refuse_unfit(found, here)
        return found

    def _pieces(self, name: str, most: int, seconds: float) -> Iterator[bytes]:
        end = self._clock.monotonic() + seconds
        return place.pieces(self._kept()["source"], name, most, lambda: end - self._clock.monotonic())

    def _here(self) -> Here:
        kept = self._kept()
        return Here(app.__version__, len(migrations.STEPS), int(kept.get("number", "0")), kept.get("digest", ""))

    def _ready(self, kept: dict[str, str]) -> Path | None:
        """Looked at again each time: what lies in a folder may have been changed since."""
        name, version = kept.get("ready", ""), kept.get("ready_version", "")
        path = self._folder / FOLDER / name
        wanted = bool(name) and manifest.is_newer(version, app.__version__)
        return path if wanted and _is_whole(path, kept.get("ready_sha256", "")) else None

    def _kept(self) -> dict[str, str]:
        return self._store.read(lambda db: shop.settings(db, SCOPE))

    def _keep(self, values: dict[str, str], done: Deed | None = None, actor: Actor | None = None) -> None:
        """Settings in one transaction, with the right to change them and the deed where somebody did it."""
        now = self._clock.now()

        def work(db: Connection) -> None:
            if actor is not None:
                people.require(db, actor, Right.SETTINGS, SCOPE, now)
            for key, value in values.items():
                shop.set_setting(db, SCOPE, key, value)
            if done is not None and actor is not None:
                journal.write(db, self._seal, journal.Fact(actor.name, *done), now)

        self._store.write(work, urgent=True).result()


def system() -> str:
    """What a package must be for to be installed here: the .deb where the .deb put this program, else the archive."""
    machine = {"AMD64": "x86_64", "arm64": "aarch64"}.get(platform.machine(), platform.machine())
    if sys.platform == "win32":
        return f"windows-{machine}"
    if sys.platform == "darwin":
        return f"macos-{machine}"
    known = Path("/var/lib/dpkg/info/mostrador.list").is_file()
    by_package = known and Path(sys.executable).is_relative_to(Path("/", "opt"))
    return f"linux-{machine}-{'deb' if by_package else 'tar'}"


def _is_whole(path: Path, sha256: str) -> bool:
    if not path.is_file():
        return False
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest() == sha256


def _object(content: bytes) -> dict[str, Any]:
    try:
        return read_object(content)
    except ValueError as error:
        raise Trouble(say("La lista de versiones no se entiende ({what}): no se usa nada de ella.", what=str(error)),
                      "bad_manifest") from None  # fmt: skip
