"""Writes the one Qt style sheet from the tokens: the look of Qt's own controls; ours paint themselves elsewhere."""

from __future__ import annotations

from typing import Any

from ui.tokens import Colours, Shade, Size, Type

# Roles are read from the dynamic property `role`, so that a screen says what a widget is and never how it looks.

_TEXT = f"""
QWidget {{ font-family: "Inter"; font-size: {Type.BODY}px; color: %(text)s; }}
QLabel {{ background: transparent; border: none; }}
QLabel[role="muted"] {{ color: %(muted)s; }}
QLabel[role="caption"] {{ color: %(muted)s; font-size: {Type.CAPTION}px; font-weight: 500; }}
QLabel[role="label"] {{ color: %(text)s; font-size: {Type.SMALL}px; font-weight: 600; }}
QLabel[role="small"] {{ color: %(muted)s; font-size: {Type.SMALL}px; }}
QLabel[role="strong"] {{ font-size: {Type.STRONG}px; font-weight: 600; }}
QLabel[role="title"] {{ font-size: {Type.TITLE}px; font-weight: 600; }}
QLabel[role="heading"] {{ font-size: {Type.HEADING}px; font-weight: 700; }}
QLabel[role="figure"] {{ font-size: {Type.FIGURE}px; font-weight: 600; }}
QLabel[role="total"] {{ font-size: {Type.TOTAL}px; font-weight: 700; }}
QLabel[role="error"] {{ color: %(danger_ink)s; font-size: {Type.SMALL}px; font-weight: 500; }}
QToolTip {{ background: %(text)s; color: %(surface)s; border: none; padding: 6px 10px; font-size: {Type.SMALL}px; }}
"""

_FIELDS = f"""
QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDoubleSpinBox, QDateEdit, QTimeEdit, QDateTimeEdit, QComboBox {{
  background: %(surface)s; border: 1px solid %(line_strong)s; border-radius: {Size.RADIUS}px; padding: 0 12px;
  min-height: {Size.CONTROL - 2}px; placeholder-text-color: %(muted)s;
  selection-background-color: %(accent)s; selection-color: %(on_accent)s; }}
QPlainTextEdit, QTextEdit {{ padding: 8px 10px; }}
QLineEdit:hover, QComboBox:hover, QPlainTextEdit:hover, QDateEdit:hover {{ border-color: %(muted)s; }}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QDateEdit:focus,
QTimeEdit:focus, QDateTimeEdit:focus, QComboBox:focus {{ border: 2px solid %(focus)s; padding: 0 11px; }}
QPlainTextEdit:focus, QTextEdit:focus {{ padding: 7px 9px; }}
QLineEdit[invalid="true"], QComboBox[invalid="true"], QPlainTextEdit[invalid="true"], QDateEdit[invalid="true"] {{
  border: 2px solid %(danger_ink)s; padding: 0 11px; }}
QLineEdit:disabled, QComboBox:disabled, QPlainTextEdit:disabled, QSpinBox:disabled, QDateEdit:disabled {{
  background: %(sunken)s; border-color: %(line)s; color: %(faint)s; }}
QLineEdit:read-only {{ background: %(sunken)s; border-color: %(line)s; }}
QLineEdit[role="command"] {{ font-size: {Type.TITLE}px; min-height: 54px; border-radius: 12px; padding: 0 16px; }}
QLineEdit[role="command"]:focus {{ padding: 0 15px; }}
QLineEdit[role="command"][low="true"] {{ min-height: {Size.CONTROL - 2}px; }}
QLineEdit[role="amount"] {{ font-size: {Type.HEADING}px; font-weight: 600; min-height: 60px; border-radius: 12px; }}
QLineEdit[compact="true"], QComboBox[compact="true"] {{ min-height: {Size.COMPACT - 2}px; }}
QComboBox::drop-down {{ border: none; width: 34px; }}
QComboBox::down-arrow {{ image: url(theme:chevron-%(mode)s.svg); width: 18px; height: 18px; }}
QComboBox QAbstractItemView {{ background: %(raised)s; border: 1px solid %(line)s; border-radius: {Size.RADIUS}px;
  padding: 4px; outline: none; selection-background-color: %(accent_soft)s; selection-color: %(on_accent_soft)s; }}
QComboBox QAbstractItemView::item {{ min-height: 38px; padding: 0 8px; border-radius: {Size.RADIUS_SMALL}px; }}
QDateEdit::drop-down, QDateTimeEdit::drop-down {{ border: none; width: 34px; }}
QDateEdit::down-arrow, QDateTimeEdit::down-arrow {{
  image: url(theme:chevron-%(mode)s.svg); width: 18px; height: 18px; }}
QSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::up-button, QDoubleSpinBox::down-button,
QTimeEdit::up-button, QTimeEdit::down-button {{ width: 0; border: none; }}
QCheckBox, QRadioButton {{ spacing: 10px; min-height: 28px; }}
QCheckBox::indicator, QRadioButton::indicator {{ width: 20px; height: 20px; border: 1px solid %(line_strong)s;
  background: %(surface)s; border-radius: 5px; }}
QRadioButton::indicator {{ border-radius: 11px; }}
QCheckBox::indicator:hover, QRadioButton::indicator:hover {{ border-color: %(accent)s; }}
QCheckBox::indicator:checked {{ background: %(accent)s; border-color: %(accent)s;
  image: url(theme:check-%(mode)s.svg); }}
QRadioButton::indicator:checked {{ background: %(surface)s; border: 6px solid %(accent)s; width: 10px; height: 10px; }}
QCheckBox:focus, QRadioButton:focus {{ outline: none; }}
QCheckBox::indicator:focus, QRadioButton::indicator:focus {{ border: 2px solid %(focus)s; width: 18px; height: 18px; }}
QCheckBox:disabled, QRadioButton:disabled {{ color: %(faint)s; }}
"""

_TABLES = f"""
QTableView, QListView, QTreeView {{ background: %(surface)s; border: none; outline: none; gridline-color: %(line)s;
  selection-background-color: %(selection)s; selection-color: %(text)s; alternate-background-color: %(surface)s; }}
QHeaderView {{ background: transparent; border: none; }}
QHeaderView::section {{ background: %(surface)s; color: %(muted)s; border: none; border-bottom: 1px solid %(line)s;
  padding: 0 12px; min-height: 38px; font-size: {Type.SMALL}px; font-weight: 600; }}
QTableCornerButton::section {{ background: %(surface)s; border: none; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 2px; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 2px; }}
QScrollBar::handle {{ background: %(neutral_edge)s; border-radius: 4px; }}
QScrollBar::handle:hover {{ background: %(line_strong)s; }}
QScrollBar::handle:vertical {{ min-height: 44px; }}
QScrollBar::handle:horizontal {{ min-width: 44px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QScrollArea {{ background: transparent; border: none; }}
QAbstractScrollArea::corner {{ background: transparent; border: none; }}
QProgressBar {{ background: %(sunken)s; border: none; border-radius: 4px; max-height: 8px; min-height: 8px; }}
QProgressBar::chunk {{ background: %(accent)s; border-radius: 4px; }}
"""

_SURFACES = f"""
QFrame[role="card"] {{ background: %(surface)s; border: 1px solid %(line)s; border-radius: {Size.RADIUS_CARD}px; }}
QFrame[role="rule"] {{ background: %(line)s; border: none; max-height: 1px; min-height: 1px; }}
QDialog {{ background: %(raised)s; }}
QMenu {{ background: %(raised)s; border: 1px solid %(line)s; border-radius: {Size.RADIUS}px; padding: 6px; }}
QMenu::item {{ padding: 9px 18px; border-radius: {Size.RADIUS_SMALL}px; }}
QMenu::item:selected {{ background: %(accent_soft)s; color: %(on_accent_soft)s; }}
QMenu::item:disabled {{ color: %(faint)s; }}
QMenu::separator {{ height: 1px; background: %(line)s; margin: 6px 8px; }}
QSplitter::handle {{ background: transparent; }}
QTabWidget::pane {{ border: none; }}
QTabBar {{ background: transparent; border: none; qproperty-drawBase: 0; }}
QTabBar::tab {{ background: transparent; color: %(muted)s; padding: 0 16px; min-height: 42px; margin-right: 4px;
  max-width: 240px; font-weight: 500; border: none; border-bottom: 3px solid transparent; }}
QTabBar[low="true"]::tab {{ min-height: 28px; }}
QTabBar::tab:hover {{ color: %(text)s; background: %(hover)s;
  border-top-left-radius: 8px; border-top-right-radius: 8px; }}
QTabBar::tab:selected {{ color: %(on_accent_soft)s; font-weight: 600; border-bottom: 3px solid %(accent)s; }}
QTabBar::tab:focus {{ color: %(focus)s; }}
QTabBar::close-button {{ image: url(theme:close-%(mode)s.svg); }}
QCalendarWidget QWidget {{ background: %(raised)s; }}
"""


_FINGERS = f"""
QLineEdit[compact="true"], QComboBox[compact="true"] {{ min-height: {Size.CONTROL - 2}px; }}
QComboBox QAbstractItemView::item, QMenu::item {{ min-height: {Size.CONTROL}px; }}
QCheckBox, QRadioButton {{ min-height: {Size.CONTROL}px; }}
QCheckBox::indicator, QRadioButton::indicator {{ width: 26px; height: 26px; }}
QCheckBox::indicator:focus, QRadioButton::indicator:focus {{ width: 24px; height: 24px; }}
QTabBar::tab {{ min-height: {Size.CONTROL}px; }}
QScrollBar:vertical {{ width: 22px; }}
QScrollBar:horizontal {{ height: 22px; }}
"""


def _tone(name: str, shade: Shade) -> dict[str, str]:
    return {f"{name}_ink": shade.ink, f"{name}_ground": shade.ground, f"{name}_edge": shade.edge}


def render(of: Colours, *, touch: bool = False) -> str:
    """The style sheet for one set of colours; `touch`: with targets for fingers."""
    values: dict[str, Any] = {name: getattr(of, name) for name in Colours.__match_args__}
    for name in ("neutral", "info", "success", "warning", "danger", "practice"):
        values.update(_tone(name, values.pop(name)))
    values["mode"] = "dark" if of.dark else "light"
    return (_TEXT + _FIELDS + _TABLES + _SURFACES + (_FINGERS if touch else "")) % values
