"""The command line's words as the integrator's guide lists them, drawn from the commands themselves."""

from __future__ import annotations

from app.cli.commands import COMMANDS
from app.cli.words import Argument, Command

WIDTH = 96


def listing() -> str:
    """Every command with what may follow it, in the order of `--help`."""
    return "\n".join(line for command in COMMANDS for line in _wrapped(command.name, list(_said(command))))


def _said(command: Command) -> list[str]:
    said = [_argument(each) for each in command.arguments]
    if command.one_of:
        choice = " | ".join(_argument(each).strip("[]") for each in command.one_of)
        said.insert(0 if not command.arguments else 1, f"({choice})" if command.one_of_required else f"[{choice}]")
    return said


def _argument(argument: Argument) -> str:
    flag, settings = argument.flags[-1], argument.settings
    value = "|".join(settings["choices"]) if "choices" in settings else str(settings.get("metavar", ""))
    many = "…" if settings.get("nargs") in ("*", "+") or settings.get("action") == "append" else ""
    if not flag.startswith("-"):
        return f"[{value}{many}]" if settings.get("nargs") in ("?", "*") else f"{value}{many}"
    text = flag if settings.get("action") == "store_true" else f"{flag} {value}"
    return f"{text}{many}" if settings.get("required") else f"[{text}]{many}"


def _wrapped(name: str, words: list[str]) -> list[str]:
    lines = [name]
    for word in words:
        if len(lines[-1]) + 1 + len(word) > WIDTH:
            lines.append(f"    {word}")
        else:
            lines[-1] += f" {word}"
    return lines


if __name__ == "__main__":
    print(listing())
