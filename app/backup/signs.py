"""The sign that whoever takes a till over leaves beside its copies, where the old till looks. Knows no database."""

import json
from pathlib import Path

from app.domain.errors import Refused, Trouble
from app.domain.wording import say
from app.store.codec import moment, stamp
from app.store.taking import Taken
from app.whole import whole

_SIGN = "tomada-{installation}.json"


def signed(place: Path, installation: str) -> Taken | None:
    """The sign that somebody left beside the copies of this till."""
    try:
        by, till, at = json.loads((place / _SIGN.format(installation=installation)).read_text(encoding="utf-8"))
        return Taken(by, till, moment(at))
    except (OSError, ValueError, TypeError):
        return None


def refuse_taken(taken: Taken | None, *takers: str) -> None:
    """Refused: somebody else took that till over already."""
    if taken is not None and taken.installation not in takers:
        words = "la caja {till} ya tomó esa el {day}; lo que debía sale desde allí."
        raise Refused("file", say(words, till=taken.till, day=f"{taken.at:%d/%m/%Y}"))


def leave(place: Path, installation: str, taken: Taken) -> bool:
    """Best effort: a copy may lie on something that cannot be written."""
    try:
        with whole(place / _SIGN.format(installation=installation)) as file:
            file.write(json.dumps([taken.installation, taken.till, stamp(taken.at)]).encode())
    except (OSError, Trouble):
        return False
    return True
