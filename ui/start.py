"""From nothing to a window that sells, in the order that paints first; and the sentence when it cannot open."""

from __future__ import annotations

import gc
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.errors import Refused, Trouble
from app.runtime.opening import open_shop, till_folder
from ui import application, text, theme
from ui.preferences import Preferences
from ui.text import said, tr

if TYPE_CHECKING:
    from app.runtime import Shop
    from ui.session import Session


def open_window(data: str, environment: Mapping[str, str], *, practice: bool, language: str = "") -> int:
    """Open the till and stay until it is closed. 1: no screen, or the till cannot be opened."""
    if application.lacks_screen(environment):
        print(application.NO_SCREEN, file=sys.stderr)
        return 1
    folder = till_folder(data, environment, practice=practice)
    preferences = Preferences(folder / "window.ini")
    app = application.make(preferences, dressed=False)
    if language:
        try:
            text.speak(text.Language(language))
        except ValueError:
            print(f"--lang: «{language}» no se admite; {', '.join(text.Language)}.", file=sys.stderr)
            return 1
    wants_practice = _sell(folder, preferences, practice=practice)
    if wants_practice is None:
        return 1
    if wants_practice:
        inner = till_folder(data, environment, practice=True)
        if _sell(inner, Preferences(inner / "window.ini"), practice=True) is None:
            return 1
    app.processEvents()
    return 0


def _sell(folder: Path, preferences: Preferences, *, practice: bool) -> bool | None:
    """One till until its window closes. True: somebody wants to practise instead. None: it could not be opened."""
    try:
        session = painted(folder, preferences, practice=practice)
    except (Refused, Trouble) as problem:
        if getattr(problem, "code", "") == "damaged" and _rescued(folder, problem.sentence):
            return _sell(folder, preferences, practice=practice)
        tell_problem(problem.sentence)
        return None
    from ui.loop import run

    wants_practice = run(session.main)
    if session.restore_from is not None:
        from ui.settings.safety_restoring import bring_back_in_sight, tell_restored

        file, who, jump = session.restore_from
        told = bring_back_in_sight(folder, Path(file), who, jump)
        tell_restored(*told).exec()  # between two windows: no loop of ours, no task
        return _sell(folder, preferences, practice=practice)
    return wants_practice


def painted(folder: Path, preferences: Preferences, *, practice: bool) -> Session:
    """The till on the screen, ready for a scan; what it does not need for that is not loaded yet.

    Python's collector rests meanwhile: it would walk again and again through what stays anyway.
    """
    gc.disable()
    try:
        shop = _opened(folder, practice=practice)
        from ui.session import Session

        session = Session(shop, preferences)
        session.show()
    finally:
        theme.dress()  # also for whoever tells why there is no window
        gc.freeze()
        gc.enable()
    return session


def _rescued(folder: Path, sentence: str) -> bool:
    """Offer the newest copy in place of a database that cannot be used; True once it lies there."""
    from ui.settings.safety_restoring import rescue, rescued, tell_restored

    offer = rescue(folder, sentence)
    if offer is None or not offer.exec():
        return False
    tell_restored(*rescued(folder, offer)).exec()
    return True


def _opened(folder: Path, *, practice: bool) -> Shop:
    shop = open_shop(folder, practice=practice)
    if shop.till.practice and not shop.issuers():
        from app.runtime.sample import furnish

        furnish(shop)
    return shop


def tell_problem(sentence: str) -> None:
    """A small window with one sentence, and the same sentence for whoever reads the terminal."""
    from ui.widgets.sheet import Sheet

    print(sentence, file=sys.stderr)
    sheet = Sheet(tr("Mostrador no se puede abrir"), said(sentence), width=520)
    sheet.add_accept(tr("Cerrar"))
    sheet.exec()  # nothing else runs yet: no loop of ours, no task
