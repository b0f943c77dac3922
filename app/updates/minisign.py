"""Detached signatures as minisign writes them: Ed25519 over a BLAKE2b hash, with a comment that is signed too."""

import base64
import hashlib

from app.domain.errors import Refused, Trouble
from app.domain.record import dataclass
from app.domain.wording import say

KEY_MARK, SIGNATURE_MARK = b"Ed", b"ED"
"""Of a key, and of a signature over the hash of a file (the older form, over the file itself, is refused)."""

_ID, _RAW, _SIGNATURE = 8, 32, 64
_UNTRUSTED, _TRUSTED = "untrusted comment: ", "trusted comment: "


@dataclass(frozen=True, slots=True)
class Key:
    """A public key and the number by which its signatures name it."""

    id: bytes
    raw: bytes

    @property
    def text(self) -> str:
        """As a person copies it: one line."""
        return base64.b64encode(KEY_MARK + self.id + self.raw).decode()


def key_from(text: str) -> Key:
    """The key of a minisign.pub or of its one line. Refused: it is none."""
    lines = [line.strip() for line in text.splitlines() if line.strip() and not line.startswith("untrusted comment:")]
    raw = _decoded(lines[0]) if len(lines) == 1 else b""
    if len(raw) != len(KEY_MARK) + _ID + _RAW or not raw.startswith(KEY_MARK):
        raise Refused("key", "no es una llave pública de minisign; se admite la línea que empieza por «RW».")
    return Key(raw[2 : 2 + _ID], raw[2 + _ID :])


def verified(content: bytes, signature: str, key: Key) -> str:
    """The signed comment. Trouble: the signature is no signature, of another key, or of another content."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    lines = signature.removesuffix("\n").split("\n")
    if len(lines) != 4 or not lines[0].startswith(_UNTRUSTED) or not lines[2].startswith(_TRUSTED):
        raise _bad(say("no es una firma de minisign"))
    own, of_all = _decoded(lines[1]), _decoded(lines[3])
    if len(own) != 2 + _ID + _SIGNATURE or not own.startswith(SIGNATURE_MARK) or len(of_all) != _SIGNATURE:
        raise _bad(say("no es una firma de minisign"))
    if own[2 : 2 + _ID] != key.id:
        raise _bad(say("es de otra llave"))
    comment = lines[2].removeprefix(_TRUSTED)
    public = Ed25519PublicKey.from_public_bytes(key.raw)
    try:
        public.verify(own[2 + _ID :], hashed(content))
        public.verify(of_all, own[2 + _ID :] + comment.encode())
    except InvalidSignature:
        raise _bad(say("no corresponde a lo firmado")) from None
    return comment


def hashed(content: bytes) -> bytes:
    """What is signed in place of the content."""
    return hashlib.blake2b(content).digest()


def written(own: bytes, of_all: bytes, key_id: bytes, comment: str) -> str:
    """The file of a signature, from both of its parts."""
    first = base64.b64encode(SIGNATURE_MARK + key_id + own).decode()
    second = base64.b64encode(of_all).decode()
    return f"{_UNTRUSTED}signature of a manifest\n{first}\n{_TRUSTED}{comment}\n{second}\n"


def _decoded(text: str) -> bytes:
    """The bytes of one spelling alone; empty for anything else."""
    try:
        raw = base64.b64decode(text, validate=True)
    except ValueError:
        return b""
    return raw if base64.b64encode(raw).decode() == text else b""


def _bad(why: str) -> Trouble:
    return Trouble(say("La firma de la lista de versiones {why}: no se usa nada de ella.", why=why), "bad_signature")
