"""The design's decisions as data: colours by meaning, type, space and radius. Knows no widget."""

from __future__ import annotations

from enum import StrEnum

from app.domain.record import dataclass


class Mode(StrEnum):
    """What the person chose; SYSTEM follows the desktop, CONTRAST is for eyes that need it."""

    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"
    SYSTEM = "system"


class Tone(StrEnum):
    """What a colour says. Each tone is a strong ink, a soft ground and an edge; never colour alone."""

    NEUTRAL = "neutral"
    INFO = "info"
    SUCCESS = "success"
    WARNING = "warning"
    DANGER = "danger"
    PRACTICE = "practice"


@dataclass(frozen=True, slots=True)
class Shade:
    """One tone in one mode. `ink` on `ground` has a contrast of at least 4.5."""

    ink: str
    ground: str
    edge: str


@dataclass(frozen=True, slots=True)
class Colours:
    """Roles, not hues. A widget asks for `surface` or `danger.ink` and is right in both modes."""

    dark: bool
    canvas: str  # behind everything
    surface: str  # cards, tables, fields
    raised: str  # dialogs, menus, toasts
    sunken: str  # table heads, key caps, disabled grounds
    hover: str
    line: str
    line_strong: str  # edges of fields and buttons: contrast 3 on surface
    text: str
    muted: str
    faint: str  # disabled and decoration only
    accent: str
    accent_hover: str
    accent_press: str
    on_accent: str
    accent_soft: str
    on_accent_soft: str
    selection: str
    focus: str
    rail: str
    rail_hover: str
    rail_active: str
    rail_text: str
    rail_muted: str
    shadow: str
    neutral: Shade
    info: Shade
    success: Shade
    warning: Shade
    danger: Shade
    practice: Shade

    def tone(self, tone: Tone) -> Shade:
        """The shade of a tone."""
        shade = getattr(self, tone.value)
        assert isinstance(shade, Shade)
        return shade


LIGHT = Colours(
    dark=False,
    canvas="#f4f5f2",
    surface="#ffffff",
    raised="#ffffff",
    sunken="#edefea",
    hover="#f3f6f3",
    line="#e1e5df",
    line_strong="#7f8b85",
    text="#15201c",
    muted="#54625c",
    faint="#98a39d",
    accent="#0a7560",
    accent_hover="#086450",
    accent_press="#065243",
    on_accent="#ffffff",
    accent_soft="#dcf0ea",
    on_accent_soft="#07513f",
    selection="#dff1ec",
    focus="#1b6fe4",
    rail="#10231e",
    rail_hover="#1a332c",
    rail_active="#24463c",
    rail_text="#e9f1ee",
    rail_muted="#a3b8b0",
    shadow="#15201c",
    neutral=Shade("#46534e", "#e8ebe7", "#cdd4cf"),
    info=Shade("#1a56c4", "#e4edfd", "#b9d0f8"),
    success=Shade("#0b6a3c", "#dcf3e5", "#a9dcc0"),
    warning=Shade("#874600", "#fdeed0", "#efcb86"),
    danger=Shade("#b3261e", "#fce6e3", "#f2b8b1"),
    practice=Shade("#5b2bb8", "#ece4fc", "#cbb7f4"),
)

DARK = Colours(
    dark=True,
    canvas="#101513",
    surface="#181f1c",
    raised="#212a26",
    sunken="#0d1210",
    hover="#1f2824",
    line="#2a3430",
    line_strong="#687770",
    text="#e9efec",
    muted="#a5b3ad",
    faint="#66736d",
    accent="#2fc2a0",
    accent_hover="#4bd0b1",
    accent_press="#27a688",
    on_accent="#03251d",
    accent_soft="#14382f",
    on_accent_soft="#90e8d1",
    selection="#173a31",
    focus="#74aeff",
    rail="#0a0f0d",
    rail_hover="#161e1b",
    rail_active="#1b2e28",
    rail_text="#e9efec",
    rail_muted="#93a49d",
    shadow="#000000",
    neutral=Shade("#b9c5c0", "#29322e", "#414d48"),
    info=Shade("#9dc1ff", "#182a48", "#2b4878"),
    success=Shade("#7fdba6", "#12321f", "#24583b"),
    warning=Shade("#f5c469", "#3a2a0c", "#664b17"),
    danger=Shade("#ff9f96", "#421a17", "#76302a"),
    practice=Shade("#c9b3ff", "#2d2149", "#4f3b80"),
)

CONTRAST = Colours(
    dark=True,
    canvas="#000000",
    surface="#000000",
    raised="#000000",
    sunken="#000000",
    hover="#262626",
    line="#8c8c8c",
    line_strong="#ffffff",
    text="#ffffff",
    muted="#ffffff",
    faint="#b0b0b0",
    accent="#ffe14d",
    accent_hover="#fff0a0",
    accent_press="#ffd000",
    on_accent="#000000",
    accent_soft="#3a3300",
    on_accent_soft="#ffe14d",
    selection="#4a4100",
    focus="#4dd8ff",
    rail="#000000",
    rail_hover="#262626",
    rail_active="#4a4100",
    rail_text="#ffffff",
    rail_muted="#ffffff",
    shadow="#000000",
    neutral=Shade("#ffffff", "#000000", "#ffffff"),
    info=Shade("#8fd3ff", "#000000", "#8fd3ff"),
    success=Shade("#7dffae", "#000000", "#7dffae"),
    warning=Shade("#ffe14d", "#000000", "#ffe14d"),
    danger=Shade("#ff9d94", "#000000", "#ff9d94"),
    practice=Shade("#d9c8ff", "#000000", "#d9c8ff"),
)
"""Black and white with one strong colour; every text has a contrast of at least 7."""


class Size:
    """Pixels at 100 %. Qt multiplies all of them by the scale that the person chose."""

    UNIT = 4
    TIGHT = 8
    SNUG = 12
    ROOMY = 16
    WIDE = 24
    CONTROL = 44  # the smallest thing a finger should hit
    COMPACT = 34  # controls inside a table or a strip, for the mouse
    ROW = 44
    NO_LIMIT = 16_777_215  # Qt's own word for a widget that may become as large as it likes
    RADIUS_SMALL = 6
    RADIUS = 9
    RADIUS_CARD = 14


class Type:
    """The type scale, pixels at 100 %."""

    CAPTION = 12
    SMALL = 13
    BODY = 15
    STRONG = 16
    TITLE = 20
    HEADING = 26
    FIGURE = 32
    TOTAL = 60


FAMILY = "Inter"
SCALES = (100, 110, 125, 150, 175, 200)
