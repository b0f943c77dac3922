"""Turns a chapter's blocks into the rich text that Qt draws, in the colours in force; opens nothing.

Only the manuals that travel with the program come here, never a text from outside.
"""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QUrl
from PySide6.QtGui import QFont, QFontMetrics, QImageReader

from app.runtime.manual import (
    Block,
    Code,
    Grid,
    Heading,
    Listing,
    Look,
    Paragraph,
    Picture,
    Run,
    picture,
)
from ui import theme
from ui.tokens import Type

LONGEST = 60  # letters for which a column is given room
CELL = 26  # pixels beside the words of a cell


def style() -> str:
    """The looks, for `QTextDocument.setDefaultStyleSheet`."""
    of = theme.colours()
    return f"""
        h1 {{ font-size: {Type.TITLE + 6}px; font-weight: 700; margin: 0 0 10px 0; }}
        h2 {{ font-size: {Type.TITLE}px; font-weight: 700; margin: 0 0 10px 0; }}
        h3 {{ font-size: {Type.BODY + 2}px; font-weight: 700; margin: 20px 0 6px 0; }}
        h4 {{ font-size: {Type.BODY}px; font-weight: 700; margin: 14px 0 4px 0; }}
        p, li {{ margin: 0 0 8px 0; line-height: 135%; }}
        td, th {{ padding: 6px 10px; text-align: left; border-bottom: 1px solid {of.line}; }}
        th {{ background-color: {of.sunken}; font-size: {Type.SMALL}px; color: {of.muted}; }}
        pre, code {{ font-family: monospace; font-size: {Type.SMALL}px; }}
        .key {{ background-color: {of.sunken}; color: {of.text}; font-weight: 600; font-size: {Type.SMALL}px; }}
        .note {{ background-color: {of.info.ground}; color: {of.info.ink}; }}
        .picture {{ margin: 4px 0 2px 0; }}
        .alt {{ color: {of.muted}; font-size: {Type.SMALL}px; }}
    """


def rich(blocks: Sequence[Block], room: int) -> str:
    """`room`: the pixels across that a picture may take."""
    return "".join(_block(block, room) for block in blocks)


def _block(block: Block, room: int) -> str:
    match block:
        case Heading():
            anchor = f'<a name="{block.place}"></a>' if block.place else ""
            return f"<h{block.level}>{anchor}{_runs(block.runs)}</h{block.level}>"
        case Paragraph() if block.note:
            return f'<table width="100%" cellpadding="10"><tr><td class="note">{_runs(block.runs)}</td></tr></table>'
        case Paragraph():
            return f"<p>{_runs(block.runs)}</p>"
        case Listing():
            tag = "ol" if block.numbered else "ul"
            return f"<{tag}>{''.join(f'<li>{_runs(item)}</li>' for item in block.items)}</{tag}>"
        case Grid():
            return _grid(block, room)
        case Code():
            return f'<table width="100%" cellpadding="8"><tr><td><pre>{escape(block.text)}</pre></td></tr></table>'
        case Picture():
            return _picture(block, room)
    return ""


def _grid(grid: Grid, room: int) -> str:
    wide = _shares(grid, room)
    heads = "".join(f'<th width="{share}%">{_runs(cell)}</th>' for share, cell in zip(wide, grid.heads, strict=True))
    rows = "".join(f"<tr>{''.join(f'<td>{_runs(cell)}</td>' for cell in row)}</tr>" for row in grid.rows)
    return f'<table width="100%" cellspacing="0"><tr>{heads}</tr>{rows}</table><p></p>'


def _shares(grid: Grid, room: int) -> list[int]:
    """Percent for each column: its longest word whole, and what is left to those who have most to say."""
    metrics = QFontMetrics(theme.font(Type.BODY, QFont.Weight.DemiBold))
    columns = [
        ["".join(run.text for run in row[at]) for row in (grid.heads, *grid.rows)] for at, _ in enumerate(grid.heads)
    ]
    least = [
        max(metrics.horizontalAdvance(word) for text in texts for word in (text.split() or [""])) for texts in columns
    ]
    least = [min(each + CELL, room // 3) for each in least]
    wanted = [min(max(map(len, texts)), LONGEST) for texts in columns]
    left = max(0, room - sum(least))
    given = [has + left * wants / (sum(wanted) or 1) for has, wants in zip(least, wanted, strict=True)]
    return [round(100 * each / sum(given)) for each in given]


def _picture(shown: Picture, room: int) -> str:
    file = picture(shown.file)
    wide = min(QImageReader(str(file)).size().width(), max(320, room))
    address = escape(QUrl.fromLocalFile(str(file)).toString())
    return f'<div class="picture"><img src="{address}" width="{wide}"></div><p class="alt">{escape(shown.alt)}</p>'


def _runs(runs: Sequence[Run]) -> str:
    return "".join(_run(run) for run in runs)


def _run(run: Run) -> str:
    match run.look:
        case Look.STRONG:
            return f"<b>{escape(run.text)}</b>"
        case Look.CODE:
            return f"<code>{escape(run.text)}</code>"
        case Look.KEY:
            return f'<span class="key">&nbsp;{escape(run.text)}&nbsp;</span>'
    return escape(run.text)
