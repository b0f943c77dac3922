"""What nobody foresaw in the engine: written into the log whole, and told as Trouble, so that it begins anew."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager

from app.domain.errors import LostLease, Trouble

log = logging.getLogger("mostrador.engine")

_FAILED = "El motor de envíos tuvo un error interno y vuelve a empezar; las ventas siguen guardándose."
_RELIEVED = "Otro motor de envíos de esta caja tomó el relevo; este se detiene. No se perdió nada."


def as_trouble(error: Exception) -> Trouble:
    """One sentence for whoever keeps the engine; a bug of ours goes into the log."""
    if isinstance(error, Trouble):
        return error
    if isinstance(error, LostLease):
        return Trouble(_RELIEVED, "lost_lease")
    log.error("the engine failed", exc_info=error)
    return Trouble(_FAILED, "engine_bug")


@contextmanager
def told_as_trouble() -> Iterator[None]:
    """Whatever falls inside is Trouble outside."""
    try:
        yield
    except Exception as error:
        raise as_trouble(error) from None
