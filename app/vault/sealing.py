"""Secrets sealed in a file: AES-256-GCM under a key from a passphrase or from a key file. Knows no keyring."""

import base64
import hashlib
import hmac
import json
import secrets
import unicodedata
from collections.abc import Mapping
from pathlib import Path

from app.domain.errors import Trouble
from app.domain.record import dataclass
from app.vault import files

SHORTEST_PASSPHRASE = 10
_KEY, _SALT, _NONCE = 32, 16, 12
_N, _R, _P = 2**15, 8, 3
"""Scrypt's cost: 32 MiB and about 0.2 s (the OWASP cheat sheet's row for 32 MiB). Changing it needs a new format."""


@dataclass(frozen=True, slots=True)
class Envelope:
    """What the file says in the clear: which kind of key opens it, the salt, and a value that tells a wrong key."""

    home: str
    salt: bytes
    check: bytes
    nonce: bytes
    sealed: bytes


def write(entries: Mapping[str, str], key: bytes, home: str, salt: bytes, owner: str) -> bytes:
    """The file's bytes; each writing has its own nonce. `owner` (the installation) is bound to it, not written."""
    # Imported here: it is not needed before the first secret, and takes 30 ms.
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce = secrets.token_bytes(_NONCE)
    plain = json.dumps(dict(entries), sort_keys=True).encode()
    row = {"salt": salt, "check": _check(key), "nonce": nonce}
    row["sealed"] = AESGCM(key).encrypt(nonce, plain, _bound(home, salt, owner))
    text = {"version": 1, "home": home} | {name: base64.b64encode(value).decode() for name, value in row.items()}
    return json.dumps(text).encode()


def envelope(row: Mapping[str, object]) -> Envelope:
    """The parts of the file; Trouble when it is not one of ours."""
    try:
        parts = [base64.b64decode(str(row[name]), validate=True) for name in ("salt", "check", "nonce", "sealed")]
    except (KeyError, ValueError):
        raise damaged() from None
    if len(parts[0]) != _SALT or len(parts[2]) != _NONCE:
        raise damaged()
    return Envelope(str(row["home"]), *parts)


def read(sealed: Envelope, key: bytes, owner: str) -> dict[str, str]:
    """The entries; Trouble (and the file stays as it is) when the key is another one or the file was changed."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    if not hmac.compare_digest(_check(key), sealed.check):
        raise Trouble("La frase o la llave no abre el almacén de claves; use la misma con que se selló.", "wrong_key")
    try:
        plain = AESGCM(key).decrypt(sealed.nonce, sealed.sealed, _bound(sealed.home, sealed.salt, owner))
        entries = json.loads(plain)
    except (InvalidTag, ValueError):
        raise damaged() from None
    return {str(name): str(value) for name, value in entries.items()}


def new_salt() -> bytes:
    """A salt for a new file."""
    return secrets.token_bytes(_SALT)


def key_from_passphrase(passphrase: str, salt: bytes) -> bytes:
    """Slow on purpose. The same passphrase typed on two keyboards is one (NFC)."""
    text = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogateescape")
    return hashlib.scrypt(text, salt=salt, n=_N, r=_R, p=_P, maxmem=64 * 1024 * 1024, dklen=_KEY)


def key_from_file(path: Path) -> bytes | None:
    """The key kept in a file of this user only; None when there is no such file."""
    found = files.read_private(path)
    if found is None:
        return None
    try:
        key = bytes.fromhex(found.decode("ascii"))
    except ValueError:
        key = b""
    if len(key) != _KEY:
        raise Trouble("El archivo con la llave de las claves está dañado; restáurelo de una copia.", "key_damaged")
    return key


def make_key_file(path: Path) -> bytes:
    """A new random key. The caller holds the lock and has seen that there is none."""
    key = secrets.token_bytes(_KEY)
    files.private_folder(path.parent)
    files.write_private(path, key.hex().encode())
    return key


def damaged() -> Trouble:
    """The file cannot be read; it is kept for whoever can."""
    return Trouble("El almacén de claves está dañado y se conserva; restáurelo de una copia.", "secrets_damaged")


def _check(key: bytes) -> bytes:
    return hmac.digest(key, b"mostrador check", "sha256")[:8]


def _bound(home: str, salt: bytes, owner: str) -> bytes:
    return json.dumps(["mostrador vault", 1, home, salt.hex(), owner]).encode()
