"""Where a till keeps its data when nobody says otherwise. Knows the platform's habits, nothing of what lies there."""

from collections.abc import Mapping
from pathlib import Path

VARIABLE = "MOSTRADOR_DATA"


def data_folder(given: str | None, environ: Mapping[str, str], *, practice: bool = False) -> Path:
    """The folder that was given, else the one in MOSTRADOR_DATA, else the user's data folder (practice has its own)."""
    named = given or environ.get(VARIABLE, "")
    if named:
        return Path(named).expanduser()
    from platformdirs import user_data_path

    return user_data_path("mostrador", appauthor=False) / ("practice" if practice else "till")
