"""What a subcommand is made of. Knows none of them."""

import argparse
from typing import Any

from app.domain.record import dataclass, field


@dataclass(frozen=True, slots=True)
class Argument:
    """One argument as argparse takes it."""

    flags: tuple[str, ...]
    settings: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Command:
    """`run` is "module:function" under app.cli; of `one_of` at most one may be given."""

    name: str
    run: str
    help: str
    arguments: tuple[Argument, ...] = ()
    one_of: tuple[Argument, ...] = ()
    one_of_required: bool = False
    group: str = ""


_PLACES = ("ARCHIVO", "CARPETA", "LUGAR")


def text(told: str) -> str:
    """Bytes that are no UTF-8 are no word: nothing could keep them. Only the name of a file may be such."""
    try:
        told.encode()
    except UnicodeEncodeError:
        raise argparse.ArgumentTypeError(f"«{told[:20]}» no está en UTF-8") from None
    return told


def arg(*flags: str, **settings: Any) -> Argument:
    """One argument; it is text unless it says what else, or names a place."""
    place = any(word in settings.get("metavar", "") for word in _PLACES)
    return Argument(flags, settings if place else {"type": text, **settings})


def flag(*flags: str, **settings: Any) -> Argument:
    """One that is there or not."""
    return Argument(flags, {"action": "store_true", **settings})


PERSON = (
    arg("--cashier", metavar="NOMBRE", default="", help="quién lo hace"),
    arg("--pin", metavar="PIN", default="", help="su PIN; mejor @env:VARIABLE o @file:RUTA"),
)
"""Who does it, where that must be proved."""
