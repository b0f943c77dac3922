"""Where a till keeps its secrets: the system's keyring, otherwise a sealed file. Knows no provider and no database."""

import json
import os
import re
import threading
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from enum import StrEnum
from pathlib import Path

from app import log
from app.children import PHRASE
from app.domain.errors import Refused, Trouble
from app.vault import files, sealing
from app.vault.ring import Questions, Ring, open_ring

FILE = "secrets.json"
LOCK = "secrets.lock"
_NAME = re.compile(r"[a-z0-9][a-z0-9_.:-]{0,79}", re.ASCII)
_OWNER = re.compile(r"[A-Za-z0-9][A-Za-z0-9-]{0,63}", re.ASCII)
_LONGEST = 16 * 1024


class Home(StrEnum):
    """What keeps the secrets; decided at the first writing and then kept, so that nothing seems to be gone."""

    KEYRING = "keyring"
    PASSPHRASE = "passphrase"
    KEY_FILE = "key_file"


class Vault:
    """The secrets of one installation. Any thread and any process may use it; what one writes the others read at once.

    The file in `folder` names the home and, unless that is the keyring, holds the secrets sealed. A key without a
    passphrase lies in `keys` (the user's configuration), so that copies of the data folder cannot be opened.
    """

    def __init__(
        self, folder: Path, installation: str, *, keys: Path | None = None, environ: Mapping[str, str] = os.environ,
        ring: Callable[[str], Ring | None] | None = None,
    ) -> None:  # fmt: skip
        if not _OWNER.fullmatch(installation):
            raise Refused("installation", "el nombre de la instalación solo admite letras, números y guiones.")
        self._path = folder / FILE
        self._lock_path = folder / LOCK
        self._owner = installation
        self._keys = keys
        self._environ = environ
        log.register_secret(environ.get(PHRASE, ""))
        questions = Questions()
        self._open_ring = ring or (lambda owner: open_ring(owner, questions, environ))
        self._ring: Ring | None = None
        self._mutex = threading.RLock()
        self._seen: bytes | None = None
        self._known: dict[str, str | None] = {}
        self._whole = False
        self._derived: dict[bytes, bytes] = {}

    def get(self, name: str) -> str | None:
        """The secret, or None when it was never set. Trouble when its home cannot be opened: never None then."""
        with self._mutex:
            raw = files.read_whole(self._path)
            if raw != self._seen:
                self._seen, self._known, self._whole = raw, {}, False
            if name not in self._known and not self._whole:
                self._remember(name, self._fetch(name, raw))
            return self._known.get(name)

    def set(self, name: str, value: str) -> None:
        """Keep a secret, in place of an older one. Refused: strange name, empty or giant value. Trouble: not kept."""
        _check(name, value)
        with self._mutex, self._writing():
            self._put(name, value)

    def ensure(self, name: str, make: Callable[[], str]) -> str:
        """The secret; the first who asks makes it, and of two processes that ask at once only one."""
        found = self.get(name)
        if found is not None:
            return found
        with self._mutex, self._writing():
            found = self.get(name)
            if found is None:
                found = make()
                _check(name, found)
                self._put(name, found)
            return found

    def delete(self, name: str) -> None:
        """Forget a secret; one that does not exist is no error."""
        with self._mutex, self._writing():
            self._put(name, None)

    def where(self) -> str:
        """One sentence for people: where the secrets are and how good that is. Trouble when it cannot be known."""
        with self._mutex:
            row = _row(files.read_whole(self._path))
            home = Home(str(row["home"])) if row else self._choose()
            match home:
                case Home.KEYRING:
                    title = self._need_ring().title
                    return f"Las claves están en el llavero del sistema ({title}), bajo la sesión del usuario."
                case Home.PASSPHRASE:
                    return "Las claves están en un archivo cifrado de la carpeta de datos; solo se abre con su frase."
                case Home.KEY_FILE:
                    return (
                        "Las claves están en un archivo cifrado de la carpeta de datos y su llave, sin frase, en la "
                        "carpeta de configuración de este usuario: un respaldo de los datos no basta para abrirlas, "
                        "pero quien entre a esta cuenta o lea este disco sí puede."
                    )

    def _fetch(self, name: str, raw: bytes | None) -> str | None:
        row = _row(raw)
        home = row["home"] if row else Home.KEYRING
        if home == Home.KEYRING:
            ring = self._need_ring() if row else self._find_ring()
            return ring.get(name) if ring else None
        for known, value in self._open(row).items():
            self._remember(known, value)
        self._whole = True  # what is not in it was never set, and need not be looked for again
        return self._known.get(name)

    def _put(self, name: str, value: str | None) -> None:
        """Write or forget one entry; the caller holds mutex and lock."""
        raw = files.read_whole(self._path)
        row = _row(raw)
        home = Home(str(row["home"])) if row else self._choose()
        if home is Home.KEYRING:
            ring = self._need_ring()
            if value is None:
                ring.delete(name)
            else:
                ring.set(name, value)
            revision = int(str(row.get("revision", 0))) + 1
            new = json.dumps({"version": 1, "home": home, "revision": revision}).encode()
        else:
            entries = {known: kept for known, kept in self._open(row).items() if known != name}
            new = self._seal(entries if value is None else entries | {name: value}, row)
        files.write_private(self._path, new)
        self._seen, self._known, self._whole = new, {}, False
        self._remember(name, value)

    def _open(self, row: Mapping[str, object]) -> dict[str, str]:
        if not row:
            return {}
        envelope = sealing.envelope(row)
        if envelope.home == Home.PASSPHRASE:
            key = self._derive(self._need_passphrase(), envelope.salt)
        else:
            found = sealing.key_from_file(self._key_path())
            if found is None:
                sentence = "Falta en este equipo la llave del almacén de claves; restáurela de donde la tenga."
                raise Trouble(sentence, "key_missing")
            key = found
        return sealing.read(envelope, key, self._owner)

    def _seal(self, entries: Mapping[str, str], row: Mapping[str, object]) -> bytes:
        """Under the passphrase when there is one (also if a key file did until now), otherwise under the key file."""
        passphrase = self._passphrase()
        if passphrase:
            if len(passphrase) < sealing.SHORTEST_PASSPHRASE:
                sentence = f"La frase es demasiado corta; use al menos {sealing.SHORTEST_PASSPHRASE} caracteres."
                raise Trouble(sentence, "passphrase_short")
            reusable = row and row["home"] == Home.PASSPHRASE
            salt = sealing.envelope(row).salt if reusable else sealing.new_salt()
            return sealing.write(entries, self._derive(passphrase, salt), Home.PASSPHRASE, salt, self._owner)
        path = self._key_path()
        key = sealing.key_from_file(path) or sealing.make_key_file(path)
        return sealing.write(entries, key, Home.KEY_FILE, sealing.new_salt(), self._owner)

    def _writing(self) -> AbstractContextManager[None]:
        files.private_folder(self._path.parent)
        return files.locked(self._lock_path)

    def _choose(self) -> Home:
        """The home of a vault that has none yet."""
        if self._find_ring() is not None:
            return Home.KEYRING
        return Home.PASSPHRASE if self._passphrase() else Home.KEY_FILE

    def _find_ring(self) -> Ring | None:
        if self._ring is None:
            self._ring = self._open_ring(self._owner)
        return self._ring

    def _need_ring(self) -> Ring:
        ring = self._find_ring()
        if ring is None:
            sentence = "Las claves están en el llavero del sistema y no responde; entre con el usuario que las guardó."
            raise Trouble(sentence, "keyring_missing")
        return ring

    def _passphrase(self) -> str:
        given = self._environ.get(PHRASE, "")
        path = self._environ.get("MOSTRADOR_PASSPHRASE_FILE", "")
        if given or not path:
            return given
        found = files.read_private(Path(path), group_may_read=True)
        if not found:
            sentence = "MOSTRADOR_PASSPHRASE_FILE nombra un archivo que no existe o está vacío."
            raise Trouble(sentence, "passphrase_missing")
        try:
            phrase = found.decode().rstrip("\r\n")
        except UnicodeDecodeError:
            raise Trouble("El archivo de MOSTRADOR_PASSPHRASE_FILE no es texto UTF-8.", "passphrase_missing") from None
        log.register_secret(phrase)
        return phrase

    def _need_passphrase(self) -> str:
        passphrase = self._passphrase()
        if not passphrase:
            sentence = "El almacén de claves está sellado con una frase; póngala en MOSTRADOR_PASSPHRASE."
            raise Trouble(sentence, "passphrase_missing")
        return passphrase

    def _derive(self, passphrase: str, salt: bytes) -> bytes:
        mark = salt + passphrase.encode("utf-8", "surrogateescape")
        if mark not in self._derived:
            self._derived = {mark: sealing.key_from_passphrase(passphrase, salt)}
        return self._derived[mark]

    @property
    def key_name(self) -> str:
        """The file of the key to a sealed file, where there is no keyring; it lies in the user's `mostrador-keys`."""
        return f"{self._owner}.key"

    def _key_path(self) -> Path:
        # Imported here: only a machine without a keyring needs it.
        from platformdirs import user_config_path

        # Not "mostrador": on Windows and macOS that is also the place of the data.
        folder = self._keys or user_config_path("mostrador-keys", appauthor=False)
        if folder.resolve().is_relative_to(self._path.parent.resolve()):
            sentence = "La llave de las claves no puede estar dentro de la carpeta de datos; elija otra carpeta."
            raise Trouble(sentence, "key_place")
        return folder / self.key_name

    def _remember(self, name: str, value: str | None) -> None:
        """Everything secret that was ever read or written here is masked in the log."""
        self._known[name] = value
        if value is not None:
            log.register_secret(value)


def _row(raw: bytes | None) -> Mapping[str, object]:
    """The file as it stands, empty when there is none; Trouble when it is not one of ours, and it is kept."""
    if raw is None:
        return {}
    try:
        row = json.loads(raw)
    except ValueError:
        raise sealing.damaged() from None
    if not isinstance(row, dict) or row.get("home") not in set(Home):
        raise sealing.damaged()
    if row.get("version") != 1:
        raise Trouble("El almacén de claves es de una versión más nueva del programa; actualícelo.", "secrets_newer")
    return row


def _check(name: str, value: str) -> None:
    if not _NAME.fullmatch(name):
        raise Refused("secret", "el nombre de la clave solo admite minúsculas, números y «:._-».")
    try:
        size = len(value.encode())
    except UnicodeEncodeError:
        size = 0
    if not 0 < size <= _LONGEST:
        raise Refused("secret", f"la clave debe ser texto, de 1 a {_LONGEST} bytes.")
