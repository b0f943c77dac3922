"""The manuals promise nothing that the program has not: screens, keys, buttons, commands, pictures. And they print."""

from __future__ import annotations

import ast
import re
import shlex
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest

from app import cli
from app.cli.parser import build
from app.domain import errors, outcome, traits
from app.domain.countries import COUNTRIES
from app.domain.issuer_keys import CASH_ROUNDING, EVERYWHERE
from app.importing.columns import CUSTOMER_COLUMNS, PRODUCT_COLUMNS
from app.printing.booklet import Booklet, draw
from app.printing.markup import Code, Grid, Heading, Listing, Look, Paragraph, Picture, inline, parse
from app.providers import contract, http
from app.runtime import manual
from tests.manuals import FILES, FOLDER, NAMED, PRESSED, ROOT, in_general, window
from ui.main_window import PLACES
from ui.manual.pictures import LOOK

MOST_BYTES = 3_000_000
COMMAND = re.compile(r"^(?:\$ )?mostrador (.+)$", re.MULTILINE)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_every_screen_button_and_state_that_a_manual_names_exists(path: Path) -> None:
    said = {in_general(sentence) for sentence in window()[0]} | window()[0]
    places = {title for _, title, *_ in PLACES}
    named = NAMED.findall(path.read_text(encoding="utf-8"))
    assert [(kind, name) for kind, name in named if name not in (places if kind == "screen" else said)] == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_every_key_that_a_manual_names_does_what_it_says(path: Path) -> None:
    """A key with words beside it stands beside them in the program; `Intro` presses what is the sheet's main button."""
    said, keys, pairs = window()
    wrong = []
    for key, does in PRESSED.findall(path.read_text(encoding="utf-8")):
        if does and key == "Intro":
            right = does in said
        elif does:
            right = (key, does) in pairs
        else:
            right = key in keys
        if not right:
            wrong.append((key, does))
    assert wrong == []


def test_a_key_that_the_program_has_not_would_be_noticed() -> None:
    _, keys, pairs = window()
    assert ("F12", "Cobrar") in pairs
    assert ("F11", "Cobrar") not in pairs
    assert "Ctrl+Y" not in keys


def test_every_place_of_the_rail_has_a_chapter() -> None:
    placed = {place for book in manual.BOOKS if book.shown for c in manual.chapters(book.word) for place in c.places}
    assert {word for word, *_ in PLACES} <= placed
    assert "cash" in manual.chapter_of("cash").places
    assert manual.chapter_of("nowhere") is manual.chapters("cashier")[0]


@pytest.mark.parametrize("path", [*FILES, ROOT / "README.md", ROOT / "README.es.md"], ids=lambda path: path.name)
def test_every_command_that_a_text_shows_is_understood(path: Path) -> None:
    for block in parse(path.read_text(encoding="utf-8")):
        for line in COMMAND.findall(block.text.replace("\\\n", " ") if isinstance(block, Code) else ""):
            words = shlex.split(line, comments=True)
            for sign in ("|", ">", "&&"):
                words = words[: words.index(sign)] if sign in words else words
            assert _status(words) == cli.DONE, line


def _status(words: list[str]) -> object:
    try:
        build().parse_args(words)
    except SystemExit as ended:
        return ended.code
    return cli.DONE


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_every_picture_is_there(path: Path) -> None:
    for block in parse(path.read_text(encoding="utf-8")):
        if isinstance(block, Picture):
            assert (FOLDER / block.file).is_file(), block.file
            assert block.alt


@pytest.mark.parametrize("path", [*FILES, ROOT / "README.md"], ids=lambda path: path.name)
def test_every_file_of_the_source_that_a_text_names_exists(path: Path) -> None:
    named = re.findall(r"`((?:app|ui|tests|packaging|resources)/[\w./-]+)`", path.read_text(encoding="utf-8"))
    assert [file for file in named if "NAME" not in file and not (ROOT / file).exists()] == []


def test_every_noun_of_the_contract_that_its_guide_names_exists() -> None:
    text = (FOLDER / "provider.md").read_text(encoding="utf-8")
    known = {name for module in (contract, errors, outcome, traits, http) for name in dir(module)}
    known |= {name for each in (traits.Memory, traits.Capability, contract.SettingKind) for name in each.__members__}
    named = {name for name in re.findall(r"`([A-Z][A-Za-z_]+)`", text) if name != "NAME"}
    assert len(named) > 20
    assert named - known == set()
    assert set(re.findall(r"^\| `([a-z_]+)`", text, re.MULTILINE)) - set(traits.Traits.__slots__) == set()


def test_the_integrators_guide_names_every_column_of_an_import() -> None:
    text = (FOLDER / "integrator.md").read_text(encoding="utf-8")
    for kind, columns in (("products", PRODUCT_COLUMNS), ("customers", CUSTOMER_COLUMNS)):
        row = re.search(rf"^\| {kind} \| (.+) \|$", text, re.MULTILINE)
        assert row is not None
        assert set(re.findall(r"`([a-z_]+)`", row[1])) == set(columns), kind


def test_the_integrators_guide_names_every_key_of_every_country_with_what_is_usual() -> None:
    text = (FOLDER / "integrator.md").read_text(encoding="utf-8")
    everywhere = {key.name for key in EVERYWHERE} | {CASH_ROUNDING}
    assert everywhere <= set(re.findall(r"`([a-z_]+)`", text[text.index("## Who sells") : text.index("## Selling")]))
    for code, country in COUNTRIES.items():
        row = re.search(rf"^\| {code} \| (.+) \|$", text, re.MULTILINE)
        assert row is not None
        told = dict(re.findall(r"`([a-z_]+)`(?: \((\w+))?", row[1]))
        usual = {name: value for name, value in country.issuer_keys.items() if name not in everywhere}
        assert told | {"dv": ""} == usual | {"dv": ""}, code


@pytest.mark.parametrize("name", ["README.md", "README.es.md"])
def test_every_picture_and_file_that_a_readme_leads_to_is_there(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    targets = [target for target in re.findall(r"\]\(([^)#:]+)\)", text) if "://" not in target]
    assert targets
    assert [target for target in targets if not (ROOT / target).exists()] == []


def _photographed() -> Iterator[str]:
    """Patterns of the names under which the program's photographers keep their pictures."""
    for path in [*(ROOT / "ui").glob("*photograph*.py"), *(ROOT / "ui").glob("screenshots*.py"),
                 ROOT / "ui" / "sale" / "pictures.py"]:  # fmt: skip
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.JoinedStr):
                parts = [re.escape(str(each.value)) if isinstance(each, ast.Constant) else ".+" for each in node.values]
                yield "".join(parts)
            elif isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield re.escape(node.value)


def test_every_picture_is_one_that_the_photographer_takes() -> None:
    kept = [re.compile(pattern) for pattern in _photographed() if re.search("[a-z]{3}", pattern.replace(".png", ""))]
    stems = [Path(picture.file).stem for picture in manual.named_pictures()]
    assert not any(pattern.fullmatch("cash-nothing") for pattern in kept)
    names = {stem: (stem, f"{LOOK}-{stem}.png") for stem in stems}
    taken = {stem for stem, two in names.items() if any(p.fullmatch(name) for name in two for p in kept)}
    assert set(stems) - taken == set()


def test_no_picture_lies_there_unused_and_all_are_small() -> None:
    used = {picture.file for picture in manual.named_pictures()}
    lying = [path for path in (FOLDER / "pictures").iterdir() if path.suffix == ".png"]
    assert {f"pictures/{path.name}" for path in lying} == used
    assert sum(path.stat().st_size for path in lying) <= MOST_BYTES


@pytest.mark.parametrize("book", manual.BOOKS, ids=lambda book: book.word)
def test_every_manual_prints_with_contents_that_name_the_pages(book: manual.Book) -> None:
    document = pypdfium2.PdfDocument(BytesIO(manual.pdf(book.word)))
    pages = [page.get_textpage().get_text_range() for page in document]
    marks = {mark.get_title(): mark.get_dest().get_index() + 1 for mark in document.get_toc()}
    document.close()
    contents = "\n".join(pages[:3])
    chapters = [chapter.title for chapter in manual.chapters(book.word)[1:]]
    assert set(chapters) <= set(marks)
    for title in chapters:
        assert title in pages[marks[title] - 1]
        assert re.search(rf"{re.escape(title)}[ .\r\n]*{marks[title]}\b", contents), title


def test_a_word_of_code_in_a_narrow_column_is_not_torn() -> None:
    text = "# Keys\n\n| Key | Values |\n|---|---|\n| `authorization` | " + "one word of many " * 30 + "|\n"
    made = draw(Booklet(parse(text), FOLDER, "", "Contents", "Page"))
    document = pypdfium2.PdfDocument(BytesIO(made))
    assert "authorization" in "".join(page.get_textpage().get_text_range() for page in document)
    document.close()


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_no_sign_of_the_source_is_left_in_what_a_manual_says(path: Path) -> None:
    text = re.sub(r"```.*?```|`[^`]*`", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)
    assert re.findall(r"(?<!\*)\*[^\s*|}][^*]*\*(?!\*)|__\w+__", text) == []  # the page knows bold, keys and code alone


def test_search_finds_a_chapter_by_the_beginnings_of_its_words() -> None:
    titles = [chapter.title for chapter in manual.found("cashier", "IMPRES no imprim")]
    assert "Cuando algo falla" in titles
    assert manual.found("cashier", "zzzz") == []
    assert manual.found("cashier", "  ") == list(manual.chapters("cashier"))


def test_the_markup_is_read_into_blocks() -> None:
    source = (
        "# A {#x}\n\ntext **b** `c|d`\nmore\n\n- one\n- two\n  more\n\n1. first\n\n"
        "| a | b |\n|---|---|\n| 1 |\n\n```\nx\n\ny\n```\n> n"
    )
    heading, text, points, steps, grid, code, note = parse(source)
    assert isinstance(heading, Heading)
    assert (heading.title, heading.place) == ("A", "x")
    assert isinstance(text, Paragraph)
    assert [run.look for run in text.runs] == [Look.PLAIN, Look.STRONG, Look.PLAIN, Look.CODE, Look.PLAIN]
    assert isinstance(points, Listing)
    assert points.items == (inline("one"), inline("two more"))
    assert isinstance(steps, Listing)
    assert steps.numbered
    assert isinstance(grid, Grid)
    assert grid.rows == ((inline("1"), ()),)
    assert code == Code("x\n\ny")
    assert isinstance(note, Paragraph)
    assert note.note
