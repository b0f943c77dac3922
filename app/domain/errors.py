"""Why something was not done: refused input, and the silences of a provider. Knows no wire and no table.

Refused                     the input cannot be accepted; nothing was written
Trouble                     this machine cannot do it now (disk, permissions, database); one sentence says so
GivenUp                     whoever asked for it wants it no more; nothing of it was kept
Silence                     a call brought no answer
├── Unreachable             provider's fault: it cannot have arrived; leave the provider alone for a while
├── Throttled               provider's fault: too many calls; wait as told
├── NotAllowed              provider's fault: credentials or certificate; wait for new settings
├── Unavailable             the provider answered that it cannot work now; counted per entry
├── OutcomeUnknown          the entry's fault: it may have arrived; ask before sending again
├── Outdated                the entry's fault: nothing was issued, what was reserved for it is somebody else's by now
└── Unsayable               the entry's fault: this provider has no way to express it
IllegalTransition, LostClaim    bugs of ours or a stranger's write: never caught by the engine's tables
"""

import errno

from app.domain.wording import kept, say

_REASONS = {
    errno.ENOENT: "no existe",
    errno.EACCES: "no hay permiso",
    errno.EPERM: "no hay permiso",
    errno.EROFS: "el disco es de solo lectura",
    errno.ENOSPC: "no queda espacio en el disco",
    getattr(errno, "EDQUOT", -1): "no queda espacio para este usuario",
    errno.EISDIR: "es una carpeta",
    errno.ENOTDIR: "no es una carpeta",
    errno.EEXIST: "ya existe y no es una carpeta",
    errno.ENAMETOOLONG: "el nombre es demasiado largo",
    errno.ELOOP: "los enlaces dan vueltas",
    errno.EIO: "el disco falla",
    errno.EADDRINUSE: "ya está en uso",
    errno.EADDRNOTAVAIL: "esa dirección no es de este equipo",
}


def reason_of(error: OSError) -> str:
    """The system's reason in Spanish, for the brackets of a sentence; its number where we have no words for it."""
    return _REASONS.get(error.errno or 0, f"error {error.errno} del sistema" if error.errno else "error del sistema")


class Refused(ValueError):
    """Input that cannot be accepted: which field, and one Spanish sentence saying what is wrong and what is allowed.

    With `values` the sentence is a template, so that a window may say it in another language.
    """

    def __init__(self, field: str, sentence: str, /, **values: object) -> None:
        sentence = say(sentence, **values) if values else kept(sentence)
        super().__init__(f"{field}: {sentence}" if field else sentence)
        self.field = field
        self.sentence = sentence


class Trouble(Exception):
    """This machine stands in the way (full disk, locked or damaged database): one sentence, and a code for programs."""

    def __init__(self, sentence: str, code: str) -> None:
        super().__init__(sentence)
        self.sentence = kept(sentence)
        self.code = code


class GivenUp(Exception):
    """The person who waited for it ended it. Raised by a `Step`, and let through by the work, which keeps nothing."""


class Silence(Exception):
    """No answer. `title` is a Spanish sentence for the cashier, `detail` is for the attempt (never a URL or a body)."""

    def __init__(self, title: str, detail: str = "", *, code: str = "") -> None:
        super().__init__(title)
        self.title = title
        self.detail = detail
        self.code = code


class Unreachable(Silence):
    """The request cannot have reached the provider (DNS, refused, TLS, captive portal)."""


class Throttled(Silence):
    """The provider asks for fewer calls; `wait` is in seconds and holds for all its entries."""

    def __init__(self, title: str, detail: str = "", *, wait: float = 1.0, code: str = "") -> None:
        super().__init__(title, detail, code=code)
        self.wait = wait


class NotAllowed(Silence):
    """Credentials or certificate are not accepted: the provider is paused, no entry dies."""


OF_PROVIDER = (Unreachable, Throttled, NotAllowed)
"""Silences that every other call would meet as well: the provider's, not a document's."""


class Unavailable(Silence):
    """The provider or the authority behind it is down. `arrived` is True when the call may have been processed."""

    def __init__(self, title: str, detail: str = "", *, code: str = "", arrived: bool = False) -> None:
        super().__init__(title, detail, code=code)
        self.arrived = arrived


class OutcomeUnknown(Silence):
    """The call may have arrived and nobody told us how it ended."""


class Outdated(Silence):
    """Surely not issued: the number reserved for it belongs to another document. Another one must be reserved."""


class Unsayable(Silence):
    """The provider's interface cannot express this document or this question."""


class IllegalTransition(Exception):
    """A state machine was asked for a step that its table does not have."""


class LostClaim(Exception):
    """The entry is no longer ours: another engine took over, or the row moved under us."""


class LostLease(LostClaim):
    """Another engine has taken over everything."""
