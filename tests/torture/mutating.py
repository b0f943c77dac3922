"""Small wrong turns that a module of the program could take, one at a time. Knows syntax, no test and no meaning.

Left alone: texts for people, the log, annotations and docstrings; a changed sentence is no broken promise.
"""

from __future__ import annotations

import ast
import copy
import re
from collections.abc import Iterator
from dataclasses import dataclass

_COMPARED: dict[type[ast.cmpop], tuple[type[ast.cmpop], ...]] = {
    ast.Lt: (ast.LtE, ast.GtE), ast.LtE: (ast.Lt, ast.Gt), ast.Gt: (ast.GtE, ast.LtE), ast.GtE: (ast.Gt, ast.Lt),
    ast.Eq: (ast.NotEq,), ast.NotEq: (ast.Eq,), ast.Is: (ast.IsNot,), ast.IsNot: (ast.Is,),
    ast.In: (ast.NotIn,), ast.NotIn: (ast.In,),
}  # fmt: skip
_RECKONED: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.FloorDiv, ast.BitAnd: ast.BitOr, ast.BitOr: ast.BitAnd,
}  # fmt: skip
_OTHER = {
    "State": {"READY": "VERIFY", "SENDING": "READY", "VERIFY": "DEAD", "PAUSED": "DEAD", "DONE": "READY",
              "DEAD": "DONE"},
    "Status": {"QUEUED": "SUBMITTED", "SUBMITTED": "AUTHORIZED", "AUTHORIZED": "SUBMITTED", "REJECTED": "VOIDED",
               "VOIDED": "REJECTED"},
    "Needs": {"WAIT": "FIX", "FIX": "VERIFY", "VERIFY": "FIX", "SETTINGS": "FIX"},
    "Call": {"SUBMIT": "LOOK_UP", "LOOK_UP": "SUBMIT", "PDF": "LOOK_UP", "VOID": "SUBMIT"},
    "Kind": {"SUBMIT": "PDF", "PDF": "SUBMIT", "VOID": "PDF"},
    "Memory": {"KEYED": "NUMBERED", "NUMBERED": "BLIND", "BLIND": "NUMBERED"},
    "Last": {"NONE": "ASK", "ASK": "SEND", "SEND": "ASK"},
}  # fmt: skip
_TURNED = {"min": "max", "max": "min", "any": "all", "all": "any"}
_WORD = re.compile(r"[A-Za-z][A-Za-z0-9_:-]{1,24}")
_SQL = re.compile(r"\b(SELECT|UPDATE|INSERT|DELETE)\b")
_IN_SQL = (
    (re.compile(r"= '(\w+)'"), "= 'nobody'"), (re.compile(r"<> '(\w+)'"), "= 'nobody'"), (re.compile(r" AND "), " OR "),
    (re.compile(r" < "), " <= "), (re.compile(r" > "), " >= "), (re.compile(r" <= "), " < "),
    (re.compile(r" \+ 1\b"), " + 2"), (re.compile(r"ON CONFLICT .*DO NOTHING"), ""), (re.compile(r" DESC\b"), ""),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Mutant:
    """`name` stays the same while lines move: function, what stood there, what stands there now, the how-manyth."""

    name: str
    tree: ast.Module


def mutants_of(source: str) -> Iterator[Mutant]:
    """Every mutant of a module, in the order of its text."""
    tree = ast.parse(source)
    seen: dict[str, int] = {}
    for path, place in _places(tree, (), "module"):
        node = _at(tree, path)
        for changed in _changes(node):
            was, now = ast.unparse(node), ast.unparse(changed) if changed is not None else "nothing"
            if was == now:
                continue
            name = f"{place}: {_short(was)} -> {_short(now)}"
            seen[name] = seen.get(name, 0) + 1
            yield Mutant(name if seen[name] == 1 else f"{name} #{seen[name]}", _planted(tree, path, changed))


_Path = tuple[tuple[str, int | None], ...]


def _places(node: ast.AST, path: _Path, place: str) -> Iterator[tuple[_Path, str]]:
    """Where something may be changed, with the function that it stands in."""
    if path and not isinstance(node, (ast.expr_context, ast.operator, ast.cmpop, ast.boolop)):
        yield path, place
    if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
        place = node.name if place == "module" else f"{place}.{node.name}"
    for field, value in ast.iter_fields(node):
        if field in ("annotation", "returns", "decorator_list", "type_comment", "bases"):
            continue
        for index, child in enumerate(value) if isinstance(value, list) else ((None, value),):
            if isinstance(child, ast.AST) and not _for_people(child):
                yield from _places(child, (*path, (field, index)), place)


def _for_people(node: ast.AST) -> bool:
    """A docstring, a line of the log, a declared constant's sentence."""
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        return True
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Call):
        func = node.value.func
        return isinstance(func, ast.Attribute) and isinstance(func.value, ast.Name) and func.value.id == "log"
    return isinstance(node, (ast.Import, ast.ImportFrom, ast.Assert))


def _at(tree: ast.AST, path: _Path) -> ast.AST:
    node = tree
    for field, index in path:
        found = getattr(node, field)
        node = found if index is None else found[index]
    return node


def _planted(tree: ast.Module, path: _Path, changed: ast.AST | None) -> ast.Module:
    made = copy.deepcopy(tree)
    *way, (field, index) = path
    parent = _at(made, tuple(way))
    new = changed if changed is not None else ast.Pass()
    if index is None:
        setattr(parent, field, new)
    else:
        getattr(parent, field)[index] = new
    return ast.fix_missing_locations(made)


def _changes(node: ast.AST) -> Iterator[ast.AST | None]:
    """What the node could wrongly be; None: gone."""
    match node:
        case ast.Compare(left=left, ops=[first, *rest], comparators=others):
            for op in _COMPARED.get(type(first), ()):
                yield ast.Compare(left, [op(), *rest], others)
        case ast.BoolOp(op=op, values=values):
            yield ast.BoolOp(ast.Or() if isinstance(op, ast.And) else ast.And(), values)
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            yield operand
        case ast.BinOp(left=left, op=op, right=right) if type(op) in _RECKONED:
            yield ast.BinOp(left, _RECKONED[type(op)](), right)
        case ast.Constant():
            yield from _constants(node)
        case ast.If(test=test) | ast.IfExp(test=test) | ast.While(test=test) if _plain(test):
            yield _with(node, test=ast.UnaryOp(ast.Not(), test))
        case ast.match_case(guard=guard) if guard is not None:
            yield _with(node, guard=None)
        case ast.Return(value=value) if value is not None and not _is_none(value):
            yield ast.Return(ast.Constant(None))
        case ast.Expr(value=ast.Call() | ast.Await()) | ast.AugAssign() | ast.Raise() | ast.Delete():
            yield None
        case ast.Attribute(value=ast.Name(id=word), attr=attr) if attr in _OTHER.get(word, ()):
            yield _with(node, attr=_OTHER[word][attr])
        case ast.Call():
            yield from _calls(node)
        case _:
            return


def _constants(node: ast.Constant) -> Iterator[ast.AST]:
    match node.value:
        case bool(value):
            yield ast.Constant(not value)
        case int(value) | float(value):
            yield ast.Constant(value + 1)
            if value > 0:
                yield ast.Constant(value - 1)
        case str(text) if _SQL.search(text):
            for pattern, new in _IN_SQL:
                for found in pattern.finditer(text):
                    yield ast.Constant(text[: found.start()] + new + text[found.end() :])
        case str(text) | bytes(text) if _WORD.fullmatch(text if isinstance(text, str) else text.decode("latin-1")):
            yield ast.Constant(text + "_" if isinstance(text, str) else text + b"_")
        case _:
            return


def _calls(node: ast.Call) -> Iterator[ast.AST]:
    if isinstance(node.func, ast.Name) and node.func.id in _TURNED:
        yield _with(node, func=ast.Name(_TURNED[node.func.id], ast.Load()))
    elif isinstance(node.func, ast.Name) and node.func.id == "replace":
        for at in range(len(node.keywords)):
            yield _with(node, keywords=node.keywords[:at] + node.keywords[at + 1 :])
    elif len(node.args) > 1 and not any(isinstance(arg, ast.Starred) for arg in node.args[:2]):
        yield _with(node, args=[node.args[1], node.args[0], *node.args[2:]])


def _with(node: ast.AST, **fields: object) -> ast.AST:
    made = copy.copy(node)
    for name, value in fields.items():
        setattr(made, name, value)
    return made


def _plain(test: ast.expr) -> bool:
    """Turned round here; a comparison, an `and` and a `not` have changes of their own."""
    return not isinstance(test, (ast.Compare, ast.BoolOp, ast.UnaryOp))


def _is_none(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is None


def _short(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= 90 else f"{flat[:44]}…{flat[-44:]}"
