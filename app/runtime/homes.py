"""For which server each secret was entered: a key never goes to one that it was not given for. Opens no secret."""

from collections.abc import Mapping
from urllib.parse import urlsplit

from app.providers.contract import Provider, SettingKind
from app.providers.http import is_loopback

_ADDRESS = "base_url"


def given(kind: type[Provider], values: Mapping[str, str]) -> dict[str, str]:
    """The values, and beside each secret that is set and does not say it yet the server of today."""
    home, texts = _server(kind, values), {key: values.get(key, "") for key in _secrets(kind)}
    lacking = {key: text for key, text in texts.items() if text.startswith("set ") and home and not _home(text)}
    return {**values, **{key: f"{text} {home}" for key, text in lacking.items()}}


def told(kind: type[Provider], before: Mapping[str, str], changes: Mapping[str, str]) -> dict[str, str]:
    """The changes as they are kept: each secret says for which server it is, those of before for that of before."""
    old, new = given(kind, before), given(kind, {**before, **changes})
    return {key: old[key] for key in before if old[key] != before[key]} | {key: new[key] for key in changes}


def in_force(kind: type[Provider], values: Mapping[str, str]) -> dict[str, str]:
    """The values, and an empty text for each secret that another server than today's was given.

    A provider's own server may have each, and so may this machine, where nobody else listens but who works at it.
    """
    now = _server(kind, values)
    if now in ("", _server(kind, {})) or is_loopback(now.rpartition(":")[0]):
        return dict(values)
    return {**values, **{key: "" for key in _secrets(kind) if _home(values.get(key, "")) not in ("", now)}}


def _secrets(kind: type[Provider]) -> list[str]:
    return [setting.key for setting in kind.settings if setting.kind is SettingKind.SECRET]


def _home(text: str) -> str:
    """From "set MOMENT SERVER"; empty where nobody knows."""
    words = text.split(" ")
    return words[2] if len(words) == 3 and words[0] == "set" else ""


def _server(kind: type[Provider], values: Mapping[str, str]) -> str:
    """Host and port in force; empty while there is none."""
    usual = next((setting.default for setting in kind.settings if setting.key == _ADDRESS), "")
    parts = urlsplit(values.get(_ADDRESS) or usual)
    return f"{parts.hostname}:{parts.port or (443 if parts.scheme == 'https' else 80)}" if parts.hostname else ""
