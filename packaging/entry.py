"""Where the frozen program begins: the same door as `python -m ui`."""

import os
import sys

from ui.__main__ import main

_OURS, _BEFORE, _ANEW = "LD_LIBRARY_PATH", "LD_LIBRARY_PATH_ORIG", "PYINSTALLER_RESET_ENVIRONMENT"


def leave_others_their_libraries() -> None:
    """The boot loader leads the linker to our libraries; `lp`, `lpstat` and whoever else we start need their own.

    What we start may be this program again (the window of a till that was taken over, the process for papers from
    outside): its boot loader must lead to ours again and not take it for a part of this one.
    """
    os.environ[_ANEW] = "1"
    if _BEFORE in os.environ:
        os.environ[_OURS] = os.environ.pop(_BEFORE)
    else:
        os.environ.pop(_OURS, None)


def say_where_plugins_are() -> None:
    """All that is needed of PyInstaller's own hook for Qt, which would load Qt for it; the wheels know the rest."""
    if sys.platform.startswith("linux"):
        os.environ["QT_PLUGIN_PATH"] = os.path.join(sys._MEIPASS, "PySide6", "Qt", "plugins")


if __name__ == "__main__":
    if hasattr(sys, "_MEIPASS"):
        leave_others_their_libraries()
        say_where_plugins_are()
    if sys.argv[1:] == ["--rehearse"]:  # `app.printing.rehearsal` calls: PDFs from outside are drawn here first
        from app.printing import stage

        stage.play()
        sys.exit()
    sys.exit(main())
