"""Keeps the house rules that no tool knows; reads the code as trees and runs none of it."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

LONGEST_FILE = 300
LONGEST_FUNCTION = 40  # without its docstring
MOST_PARAMETERS = 5  # by position, without self

NAMES_WITHOUT_MEANING = {"utils", "util", "helpers", "helper", "common", "manager", "managers", "base", "misc"}
TIME_AND_CHANCE = {"datetime.now", "datetime.utcnow", "datetime.today", "date.today", "asyncio.sleep", "os.urandom"}
TIME_AND_CHANCE_MODULES = {"time", "random", "uuid"}
OUTSIDE_WORLD = {
    "asyncio", "ctypes", "glob", "http", "io", "logging", "os", "pathlib", "random", "secrets", "shutil", "socket",
    "sqlite3", "ssl", "subprocess", "sys", "tempfile", "threading", "time", "urllib", "uuid",
}  # fmt: skip
QT_MODULES = {"QtCore", "QtGui", "QtWidgets", "QtNetwork", "QtPrintSupport", "QtSvg", "QtSvgWidgets", "QtTest"}
UNWANTED_PACKAGES = {"fitz", "pymupdf", "keyrings", "cups", "requests", "mock", "unittest"}
TALKING_PARTS = ("app/cli/", "app/cli.py", "app/demo", "app/practice/")
SQL = re.compile(r"^\s*(SELECT|INSERT|UPDATE|DELETE|CREATE|ALTER|DROP|WITH|REPLACE|ATTACH|VACUUM)\b")  # PRAGMA has no ?
BLOCKING_BOXES = {"information", "warning", "critical", "question", "about", "getText", "getItem", "getOpenFileName"}


class Source:
    """One Python file: where it lies and its tree."""

    def __init__(self, path: Path) -> None:
        self.name = path.relative_to(ROOT).as_posix()
        self.text = path.read_text("utf-8")
        self.tree = ast.parse(self.text, self.name)

    def at(self, node: ast.AST, fault: str) -> str:
        """A complaint as an editor understands it: file, line, what."""
        return f"{self.name}:{getattr(node, 'lineno', 1)}: {fault}"

    def imports(self) -> Iterator[tuple[ast.AST, str]]:
        """Every imported module with its full name; `from a import b` counts as a.b."""
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                yield from ((node, alias.name) for alias in node.names)
            elif isinstance(node, ast.ImportFrom):
                yield from ((node, f"{node.module}.{alias.name}") for alias in node.names)


SOURCES = [
    Source(path)
    for folder in ("app", "ui", "resources", "tests", "packaging")
    for path in sorted((ROOT / folder).rglob("*.py"))
] + [Source(ROOT / "dev.py")]
APP = [s for s in SOURCES if s.name.startswith("app/")]
UI = [s for s in SOURCES if s.name.startswith("ui/")]
PROGRAM = APP + UI
STORE = [s for s in APP if s.name.startswith("app/store/")]
DOMAIN = [s for s in APP if s.name.startswith("app/domain/")]
TESTS = [s for s in SOURCES if s.name.startswith("tests/")]

Function = ast.FunctionDef | ast.AsyncFunctionDef


def none_of(faults: Iterator[str]) -> None:
    """Fail with all complaints at once, one per line."""
    found = list(faults)
    if found:
        pytest.fail("\n" + "\n".join(found), pytrace=False)


def functions(source: Source) -> Iterator[Function]:
    return (node for node in ast.walk(source.tree) if isinstance(node, Function))


def dotted(node: ast.AST) -> str:
    """`a.b.c` of a name or attribute, else the empty string."""
    if isinstance(node, ast.Attribute):
        return f"{dotted(node.value)}.{node.attr}".lstrip(".")
    return node.id if isinstance(node, ast.Name) else ""


def calls(tree: ast.AST) -> Iterator[tuple[ast.Call, str]]:
    return ((node, dotted(node.func)) for node in ast.walk(tree) if isinstance(node, ast.Call))


def length(function: Function) -> int:
    """Lines from `def` to the end, without the docstring."""
    first = function.body[0]
    documented = ast.get_docstring(function, clean=False) is not None
    docstring = (first.end_lineno or 0) - first.lineno + 1 if documented else 0
    return (function.end_lineno or 0) - function.lineno + 1 - docstring


def test_files_and_functions_stay_small() -> None:
    def faults() -> Iterator[str]:
        for source in SOURCES:
            lines = len(source.text.splitlines())
            if lines > LONGEST_FILE:
                yield f"{source.name}: {lines} lines"
            for function in functions(source):
                if length(function) > LONGEST_FUNCTION:
                    yield source.at(function, f"{function.name} has {length(function)} lines")

    none_of(faults())


def test_functions_of_the_program_take_few_parameters() -> None:
    def faults() -> Iterator[str]:
        for source in PROGRAM:
            for function in functions(source):
                names = [a.arg for a in (*function.args.posonlyargs, *function.args.args)]
                if len([n for n in names if n not in ("self", "cls")]) > MOST_PARAMETERS:
                    yield source.at(function, f"{function.name} takes too many parameters")

    none_of(faults())


def test_every_module_says_what_it_is_for() -> None:
    none_of(f"{s.name}: no docstring" for s in SOURCES if not ast.get_docstring(s.tree))


def test_names_mean_something() -> None:
    none_of(s.name for s in SOURCES if NAMES_WITHOUT_MEANING & set(s.name.removesuffix(".py").split("/")))


def test_time_and_chance_come_through_the_ports() -> None:
    def faults() -> Iterator[str]:
        for source in PROGRAM:
            if source.name == "app/ports.py":
                continue
            for node, name in source.imports():
                if name.split(".")[0] in TIME_AND_CHANCE_MODULES and name not in ("uuid.UUID", "uuid.uuid5"):
                    yield source.at(node, f"imports {name}")
            for call, name in calls(source.tree):
                if ".".join(name.split(".")[-2:]) in TIME_AND_CHANCE:
                    yield source.at(call, f"calls {name}")

    none_of(faults())


def test_the_domain_touches_nothing_outside() -> None:
    def faults() -> Iterator[str]:
        for source in DOMAIN:
            for node, name in source.imports():
                top = name.split(".")[0]
                if not name.startswith("app.domain") and (top in OUTSIDE_WORLD or top not in sys.stdlib_module_names):
                    yield source.at(node, f"imports {name}")

    none_of(faults())


def test_a_provider_knows_no_other_provider_and_no_store() -> None:
    """A provider's folder may use the plain modules beside the folders (app/providers/http.py), nothing more."""
    providers = ROOT / "app" / "providers"
    folders = {path.name for path in providers.glob("*/") if path.is_dir()}

    def faults() -> Iterator[str]:
        for source in APP:
            place = source.name.split("/")
            if place[1] != "providers" or len(place) < 4:
                continue
            for node, name in source.imports():
                parts = name.split(".")
                sibling = parts[:2] == ["app", "providers"] and parts[2:] and parts[2] in folders - {place[2]}
                if sibling or parts[:2] in (["app", "store"], ["app", "sync"]):
                    yield source.at(node, f"imports {name}")

    none_of(faults())


def test_a_coroutine_of_the_window_never_blocks_in_a_dialog() -> None:
    """exec() inside a coroutine starts a second Qt loop: tasks that wake meanwhile never wake again."""

    def blocks(name: str) -> bool:
        last = name.split(".")[-1]
        return last in ("exec", "exec_") or (last in BLOCKING_BOXES and ("Dialog" in name or "MessageBox" in name))

    def faults() -> Iterator[str]:
        for source in UI:
            for function in functions(source):
                slot = any("asyncSlot" in ast.dump(decorator) for decorator in function.decorator_list)
                for call, name in calls(function):
                    if blocks(name) and (slot or isinstance(function, ast.AsyncFunctionDef)):
                        yield source.at(call, f"{name}() in {function.name}")

    none_of(faults())


def test_a_transaction_never_waits() -> None:
    """The store is plain code; nobody else awaits while a transaction is open either."""

    def transactions(source: Source) -> Iterator[ast.With]:
        for node in ast.walk(source.tree):
            if isinstance(node, ast.With) and re.search(r"transaction|_tx\b|atomic", ast.unparse(node.items[0])):
                yield node

    def faults() -> Iterator[str]:
        for source in STORE:
            for node in ast.walk(source.tree):
                if isinstance(node, ast.AsyncFunctionDef | ast.Await):
                    yield source.at(node, "async in the store")
        for source in APP:
            for block in transactions(source):
                for node in ast.walk(block):
                    if isinstance(node, ast.Await):
                        yield source.at(node, "await inside a transaction")

    none_of(faults())


def hands_on(handler: ast.ExceptHandler) -> bool:
    """Whether it ends by raising again or gives the error to whoever waits for the result."""
    last = handler.body[-1]
    given = any(name.endswith(".set_exception") for _, name in calls(handler))
    return given or (isinstance(last, ast.Raise) and last.exc is None)


def test_only_the_engine_catches_everything_and_keeps_it() -> None:
    def broad(node: ast.AST | None) -> bool:
        if isinstance(node, ast.Tuple):
            return any(broad(element) for element in node.elts)
        return node is None or dotted(node) in ("Exception", "BaseException")

    def faults() -> Iterator[str]:
        for source in PROGRAM:
            if source.name.startswith("app/sync/"):
                continue
            for node in ast.walk(source.tree):
                if isinstance(node, ast.ExceptHandler) and broad(node.type) and not hands_on(node):
                    yield source.at(node, "catches everything")
            for call, name in calls(source.tree):
                if name.endswith("suppress") and any(broad(argument) for argument in call.args):
                    yield source.at(call, "suppresses everything")

    none_of(faults())


def constant(node: ast.AST) -> bool:
    """An identifier that may stand in SQL text: a constant, a string, or question marks from `marks(n)`."""
    if isinstance(node, ast.Call):
        return dotted(node.func).endswith("marks")
    return isinstance(node, ast.Constant) or dotted(node).split(".")[-1].isupper()


def test_values_reach_sql_as_parameters_only() -> None:
    def pieces(node: ast.AST) -> list[ast.AST]:
        if isinstance(node, ast.JoinedStr):
            return [v.value if isinstance(v, ast.FormattedValue) else v for v in node.values]
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mod):
            return [node.left, ast.Name("a value after %")]
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "format":
            return [node.func.value, ast.Name("a value in format()")]
        return []

    def faults() -> Iterator[str]:
        for source in STORE:
            for node in ast.walk(source.tree):
                first, *rest = pieces(node) or [ast.Constant("")]
                is_sql = isinstance(first, ast.Constant) and SQL.match(str(first.value))
                if is_sql and not all(constant(piece) for piece in rest):
                    yield source.at(node, "a value inside SQL text")

    none_of(faults())


def test_unwanted_packages_stay_out() -> None:
    """By licence (PyMuPDF, QtCharts, pycups), by harm (keyrings.alt), by habit (mocks); only parts of Qt we ship."""

    def faults() -> Iterator[str]:
        for source in SOURCES:
            for node, name in source.imports():
                parts = name.split(".")
                foreign_qt = parts[0] == "PySide6" and len(parts) > 1 and parts[1] not in QT_MODULES
                if parts[0].lower() in UNWANTED_PACKAGES or foreign_qt:
                    yield source.at(node, f"imports {name}")

    none_of(faults())


def test_records_are_declared_the_quick_way() -> None:
    """The library's decorator compiles six methods a class: a third of the time until the till is painted."""

    def faults() -> Iterator[str]:
        for source in PROGRAM:
            for node, name in source.imports():
                slow = name in ("dataclasses.dataclass", "dataclasses.field", "dataclasses.replace")
                if slow and source.name != "app/domain/record.py":
                    yield source.at(node, f"imports {name}, not app.domain.record")

    none_of(faults())


def test_only_the_command_line_prints() -> None:
    quiet = (s for s in APP if not s.name.startswith(TALKING_PARTS))
    none_of(s.at(call, "prints") for s in quiet for call, name in calls(s.tree) if name == "print")
