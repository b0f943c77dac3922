"""The words of the command line as data, and a parser that says in Spanish what is wrong with them."""

import argparse
import os
import re
from collections.abc import Sequence
from typing import Any, NoReturn

from app import __version__
from app.cli.commands import COMMANDS
from app.cli.words import Argument, Command

_PROGRAM = "mostrador"
_ABOUT = "La caja y sus documentos electrónicos. Sin subcomando se abre la ventana."
_END = "Estado de salida: 0 hecho · 1 rechazado, nada se guardó · 2 uso incorrecto · 3 hecho, y falta una persona."

_SPANISH = (
    (r"the following arguments are required: (.*)", r"falta \1"),
    (r"unrecognized arguments: (.*)", r"no se conoce \1"),
    (r"one of the arguments (.*) is required", r"hace falta uno de: \1"),
    (r"argument (\S+): not allowed with argument (\S+)", r"\1 no se admite junto con \2"),
    (r"argument (\S+): invalid choice: (.+) \(choose from (.*)\)", r"\1: \2 no existe; se admite: \3"),
    (r"argument (\S+): invalid \S+ value: (.*)", r"\1: \2 no se entiende"),
    (r"argument (\S+): («.*)", r"\1: \2"),
    (r"argument (\S+): expected at least one argument", r"\1: falta el valor"),
    (r"argument (\S+): expected one argument", r"\1: falta el valor"),
)


def _columns() -> int:
    """As wide as the terminal. Left to itself argparse asks `shutil`, which loads every way to pack files."""
    told = os.environ.get("COLUMNS", "")
    if told.isdecimal() and int(told):
        return int(told)
    try:
        return os.get_terminal_size(1).columns or 80
    except OSError:
        return 80


class _Help(argparse.RawDescriptionHelpFormatter):
    def __init__(self, prog: str) -> None:
        super().__init__(prog, max_help_position=32, width=_columns() - 2)

    def add_usage(self, usage: str | None, actions: Any, groups: Any, prefix: str | None = None) -> None:
        super().add_usage(usage, actions, groups, "uso: " if prefix is None else prefix)


class Parser(argparse.ArgumentParser):
    """argparse in Spanish, without abbreviations."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(add_help=False, allow_abbrev=False, formatter_class=_Help, **settings)
        self.arguments = self.add_argument_group("argumentos")
        self.options = self.add_argument_group("opciones")
        self.options.add_argument("-h", "--help", action="help", help="muestra esta ayuda")

    def error(self, message: str) -> NoReturn:
        """Wrong usage: what is wrong, then how to ask for help. Status 2."""
        from app.cli.desk import visible

        message = visible(message).replace("\n", "�")
        for english, spanish in _SPANISH:
            message = re.sub(english, spanish, message)
        self.exit(2, f"{self.prog}: {message}. Vea «{self.prog} --help».\n")


def parse(argv: Sequence[str]) -> argparse.Namespace:
    """The arguments of one command; ends the program for --help (0) and wrong usage (2)."""
    return build(argv).parse_args(argv)


def build(argv: Sequence[str] | None = None) -> Parser:
    """All commands; building them imports nothing of the program. Those that `argv` does not name stay empty."""
    parser = Parser(prog=_PROGRAM, description=_ABOUT, epilog=_END)
    _general(parser, data=None, json=False)
    parser.options.add_argument("--version", action="version", version=f"{_PROGRAM} {__version__}",
                                help="dice la versión")  # fmt: skip
    groups: dict[str, Any] = {"": parser.add_subparsers(title="subcomandos", metavar="SUBCOMANDO", required=True)}
    for command in COMMANDS:
        first, _, second = command.name.partition(" ")
        if second and first not in groups:
            group = groups[""].add_parser(first, help=command.group)
            groups[first] = group.add_subparsers(title="órdenes", metavar="ORDEN", required=True)
        if second and argv is not None and first not in argv:
            continue
        made = groups[first if second else ""].add_parser(second or first, help=command.help, description=command.help)
        if argv is None or (second or first) in argv:
            _fill(made, command)
    return parser


def _fill(parser: Parser, command: Command) -> None:
    parser.set_defaults(run=command.run)
    _general(parser, data=argparse.SUPPRESS, json=argparse.SUPPRESS)
    choices = parser.options.add_mutually_exclusive_group(required=command.one_of_required) if command.one_of else None
    for argument in command.arguments:
        place = parser.options if argument.flags[0].startswith("-") else parser.arguments
        _add(place, argument)
    for argument in command.one_of:
        assert choices is not None
        _add(choices, argument)


def _add(place: Any, argument: Argument) -> None:
    place.add_argument(*argument.flags, **argument.settings)


def _general(parser: Parser, **defaults: Any) -> None:
    """`--data` and `--json` stand before or after the subcommand; the one that is absent does not undo the other."""
    parser.options.add_argument("--data", metavar="DIR", default=defaults["data"],
                                help="carpeta de datos (también la variable MOSTRADOR_DATA)")  # fmt: skip
    parser.options.add_argument("--json", action="store_true", default=defaults["json"],
                                help="responde con un solo valor JSON")  # fmt: skip
