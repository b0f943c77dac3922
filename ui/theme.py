"""Turns the tokens into Qt's palette, style sheet and fonts, and changes them live; knows no screen."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QDir, QObject, QRect, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPainter, QPalette
from PySide6.QtWidgets import QApplication

import resources
from ui import stylesheet
from ui.tokens import CONTRAST, DARK, FAMILY, LIGHT, Colours, Mode, Size, Type

STYLE = "Fusion"
FONT_FILES = ("Inter_400Regular.ttf", "Inter_500Medium.ttf", "Inter_600SemiBold.ttf", "Inter_700Bold.ttf")


class Theme(QObject):
    """The one theme of the running window."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.mode = Mode.LIGHT
        self.colours: Colours = LIGHT
        self.touch = False
        self.dressed = True


_theme: Theme | None = None


def current() -> Theme:
    """The theme in force; light before anything was applied."""
    global _theme
    if _theme is None:
        _theme = Theme()
    return _theme


def colours() -> Colours:
    """The colours in force. Ask while painting, never keep them."""
    return current().colours


def colour(role: str) -> str:
    """A colour by role: `text`, `accent`, `danger.ink`. AttributeError: no such role."""
    value: object = colours()
    for part in role.split("."):
        value = getattr(value, part)
    assert isinstance(value, str)
    return value


def shade(role: str) -> QColor:
    """The same as Qt wants it in a painter."""
    return QColor(colour(role))


def fill(painter: QPainter, room: QRect, colour: QColor) -> None:
    """Cover a rectangle. `QPainter.fillRect` makes PySide6 read all names of gradients first."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRect(room)


def font(size: int = Type.BODY, weight: QFont.Weight = QFont.Weight.Normal, *, figures: bool = False) -> QFont:
    """A font of the type scale. `figures`: digits of one width, for amounts, codes and clocks."""
    return QFont(_font(size, weight, figures))


@lru_cache(maxsize=64)
def _font(size: int, weight: QFont.Weight, figures: bool) -> QFont:
    made = QFont(FAMILY)
    made.setPixelSize(size)
    made.setWeight(weight)
    if figures:
        made.setFeature(QFont.Tag("tnum"), 1)
    return made


def compact() -> int:
    """Pixels that a control inside a table, a strip or a row of tools is high: for the mouse, or for a finger."""
    return Size.CONTROL if current().touch else Size.COMPACT


def for_fingers(app: QApplication, *, wanted: bool) -> None:
    """Make everything that can be pressed as large as a finger needs, at once; widgets measure themselves anew."""
    current().touch = wanted
    apply(app, current().mode)
    for widget in app.allWidgets():
        widget.updateGeometry()


def prepare(app: QApplication, mode: Mode = Mode.SYSTEM, *, styled: bool = False, dressed: bool = True) -> None:
    """Once, before the first widget: fonts, style and colours. `styled`: the application was made with `STYLE`.

    Not `dressed`: whoever shows the first window calls `dress` before.
    """
    current().dressed = dressed
    for name in FONT_FILES:
        QFontDatabase.addApplicationFont(str(resources.path("fonts", name)))
    QDir.addSearchPath("theme", str(resources.path("theme")))
    if not styled:  # Qt answers with the style, and PySide6 then reads every constant that styles have
        app.setStyle(STYLE)
    app.setFont(font())
    _follow_system(app)
    apply(app, mode)


def apply(app: QApplication, mode: Mode) -> None:
    """Change the look at once; widgets that paint themselves read `colours()` when they paint."""
    theme = current()
    theme.mode = mode
    theme.colours = _colours_of(app, mode)
    app.setPalette(palette(theme.colours))
    if theme.dressed:
        app.setStyleSheet(stylesheet.render(theme.colours, touch=theme.touch))
    theme.changed.emit()


def dress() -> None:
    """Put the style sheet on a window that was built without it, once: it costs less than at every widget's move."""
    theme, app = current(), QApplication.instance()
    if not theme.dressed and isinstance(app, QApplication):
        theme.dressed = True
        app.setStyleSheet(stylesheet.render(theme.colours, touch=theme.touch))


def _colours_of(app: QApplication, mode: Mode) -> Colours:
    if mode is Mode.SYSTEM:
        return DARK if app.styleHints().colorScheme() == Qt.ColorScheme.Dark else LIGHT
    return {Mode.DARK: DARK, Mode.CONTRAST: CONTRAST}.get(mode, LIGHT)


def _follow_system(app: QApplication) -> None:
    def follow() -> None:
        if current().mode is Mode.SYSTEM:
            apply(app, Mode.SYSTEM)

    app.styleHints().colorSchemeChanged.connect(follow)


def palette(of: Colours) -> QPalette:
    """Qt's own roles, for whatever the style sheet does not reach."""
    made = QPalette()
    role = QPalette.ColorRole
    for where, value in (
        (role.Window, of.canvas),
        (role.WindowText, of.text),
        (role.Base, of.surface),
        (role.AlternateBase, of.hover),
        (role.Text, of.text),
        (role.Button, of.surface),
        (role.ButtonText, of.text),
        (role.BrightText, of.danger.ink),
        (role.ToolTipBase, of.text),
        (role.ToolTipText, of.surface),
        (role.Highlight, of.accent),
        (role.HighlightedText, of.on_accent),
        (role.Link, of.accent),
        (role.LinkVisited, of.accent_press),
        (role.PlaceholderText, of.muted),
        (role.Accent, of.accent),
        (role.Light, of.surface),
        (role.Midlight, of.line),
        (role.Mid, of.line_strong),
        (role.Dark, of.line_strong),
        (role.Shadow, of.shadow),
    ):
        made.setColor(where, QColor(value))
    for where in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, where, QColor(of.faint))
    made.setColor(QPalette.ColorGroup.Disabled, role.Highlight, QColor(of.line))
    return made
