"""Tills that a till has taken over, as parts of its own copy: where they lie and their names. Opens no database.

Each is a copy of its own inside the copy, so that all that holds for a copy holds for it.
"""

import re
from collections.abc import Callable, Iterable
from pathlib import Path

from app.domain.errors import Trouble
from app.store.database import FILE

HEIRS = "heredadas"
"""The folder inside the data folder, where each till that was taken over has a folder of its own."""

_NAME = re.compile(r"[A-Za-z0-9-]{1,12}", re.ASCII)


def heirs_of(folder: Path) -> list[Path]:
    """The folder of every till that was taken over in a data folder.

    One that is being taken now, or was when the program fell, is hidden by its name: nothing leaves from there.
    """
    place = folder / HEIRS
    return sorted(path.parent for path in place.glob(f"[!.]*/{FILE}")) if place.is_dir() else []


def copied(
    found: Iterable[Path], part_of: Callable[[str], Path], copy: Callable[[Path, Path], object]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Copy each to its part: whose parts are there, and who was left out. Trouble: the disk, for the till fails too."""
    there, left_out = [], []
    for heir in found:
        try:
            copy(heir, part_of(heir.name))
            there.append(heir.name)
        except Trouble as told:
            if told.code == "copy_failed":
                raise
            left_out.append(heir.name)
    return tuple(there), tuple(left_out)


def part(draft: Path, name: str) -> Path:
    """Where the copy of one lies until it is inside; `draft`: how its name begins."""
    return draft.with_name(f"{draft.name}.{name}.part")


def inside(name: str) -> str:
    """What it is called inside."""
    return f"{HEIRS}/{name}.zip"


def names(told: Iterable[object]) -> tuple[str, ...]:
    """As a copy tells them; each becomes a folder. ValueError: one would lead elsewhere."""
    found = list(told)
    if not all(isinstance(name, str) and _NAME.fullmatch(name) for name in found):
        raise ValueError(found)
    return tuple(map(str, found))
