"""Promises of the look: readable in both modes, changed live, nothing missing."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QFontDatabase, QFontMetrics, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

import resources
from ui import icons, stylesheet, theme
from ui.preferences import Preferences
from ui.text import Language
from ui.tokens import CONTRAST, DARK, LIGHT, Colours, Mode, Tone
from ui.widgets.labels import Pictogram, Text


def luminance(colour: str) -> float:
    """WCAG 2.2, relative luminance."""
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("of", [LIGHT, DARK, CONTRAST], ids=["light", "dark", "contrast"])
def test_every_text_can_be_read_on_its_ground(of: Colours) -> None:
    pairs = [(of.text, ground) for ground in (of.canvas, of.surface, of.raised, of.sunken, of.hover, of.selection)]
    pairs += [(of.muted, ground) for ground in (of.canvas, of.surface, of.raised, of.sunken, of.hover, of.selection)]
    pairs += [(of.on_accent, ground) for ground in (of.accent, of.accent_hover, of.accent_press)]
    pairs += [(of.on_accent_soft, of.accent_soft), (of.on_accent_soft, of.surface), (of.danger.ink, of.surface)]
    pairs += [(ink, ground) for ink in (of.rail_text, of.rail_muted) for ground in (of.rail, of.rail_hover)]
    pairs += [(of.rail_text, of.rail_active), (of.rail_muted, of.rail_active)]
    for tone in Tone:
        shade = of.tone(tone)
        pairs += [(shade.ink, shade.ground), (shade.ink, of.surface)]
    assert [(ink, on, round(contrast(ink, on), 2)) for ink, on in pairs if contrast(ink, on) < 4.5] == []


@pytest.mark.parametrize("of", [LIGHT, DARK, CONTRAST], ids=["light", "dark", "contrast"])
def test_edges_and_focus_are_seen(of: Colours) -> None:
    grounds = (of.canvas, of.surface, of.raised)
    for colour in (of.line_strong, of.focus):
        assert min(contrast(colour, ground) for ground in grounds) >= 3


@pytest.mark.parametrize("of", [LIGHT, DARK, CONTRAST], ids=["light", "dark", "contrast"])
def test_the_style_sheet_has_no_hole_and_no_missing_picture(of: Colours) -> None:
    sheet = stylesheet.render(of)
    assert "%(" not in sheet
    for name in re.findall(r"url\(theme:([^)]+)\)", sheet):
        assert resources.path("theme", name).is_file()


def test_all_weights_of_the_typeface_are_there() -> None:
    assert {"Regular", "Medium", "SemiBold", "Bold"} <= set(QFontDatabase.styles("Inter"))


def test_figures_stand_under_each_other() -> None:
    label = Text("", "title", figures=True)
    label.ensurePolished()
    metrics = QFontMetrics(label.font())
    assert metrics.horizontalAdvance("1111") == metrics.horizontalAdvance("0000")


def test_a_change_of_theme_reaches_icons_that_are_shown(application: QApplication) -> None:
    label = Pictogram("search")
    before = label.grab().toImage()
    theme.apply(application, Mode.DARK)
    after = label.grab().toImage()
    theme.apply(application, Mode.LIGHT)
    assert before != after
    assert label.grab().toImage() == before


def test_every_icon_that_the_window_names_is_there() -> None:
    sources = Path(__file__).parents[2].joinpath("ui").rglob("*.py")
    named = {name for path in sources for name in re.findall(r'icon="([a-z0-9-]+)"', path.read_text(encoding="utf-8"))}
    assert named
    assert [name for name in sorted(named) if name not in icons.drawings()] == []


def test_an_icon_is_sharp_and_tinted() -> None:
    picture: QPixmap = icons.tinted("check", "#ff0000", 24)
    image = picture.toImage()
    inked = {
        image.pixelColor(x, y).name() for x in range(24) for y in range(24) if image.pixelColor(x, y).alpha() > 200
    }
    assert inked == {"#ff0000"}


def test_no_label_interprets_what_it_shows() -> None:
    sources = Path(__file__).parents[2].joinpath("ui").rglob("*.py")
    makers = [p.name for p in sources if re.search(r"\bQLabel\(", p.read_text(encoding="utf-8"))]
    assert makers in ([], ["labels.py"])
    label = Text("<b>gratis</b>")
    assert label.text() == "<b>gratis</b>"
    assert label.textFormat().name == "PlainText"


def test_preferences_survive_and_nonsense_is_the_default(tmp_path: Path) -> None:
    file = tmp_path / "window.ini"
    first = Preferences(file)
    assert (first.mode, first.language, first.scale) == (Mode.SYSTEM, Language.SPANISH, 100)
    first.mode, first.language, first.scale = Mode.DARK, Language.ENGLISH, 150
    del first
    second = Preferences(file)
    assert (second.mode, second.language, second.scale) == (Mode.DARK, Language.ENGLISH, 150)
    file.write_text("[General]\nmode=pink\nlanguage=xx\nscale=9999\n", encoding="utf-8")
    third = Preferences(tmp_path / "other.ini")
    assert third.scale == 100
    with pytest.raises(ValueError):
        third.scale = 73


def test_the_application_s_default_look_is_not_qt_s(application: QApplication) -> None:
    assert application.font().family() == "Inter"
    assert application.palette().window().color().name() == LIGHT.canvas
    assert QWidget().font().pixelSize() == 15
