"""Promises of the start: the right program for the words, a sentence instead of a traceback, what is needed first."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from app.runtime.opening import till_folder
from ui.__main__ import Options, options

ROOT = Path(__file__).parents[2]


def run(*arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT), **variables}
    command = [sys.executable, "-P", "-m", "ui", *arguments]
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=50, check=False)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ((), Options()),
        (("--practice",), Options(practice=True)),
        (("--data", "x", "--practice", "--lang=en"), Options("x", practice=True, language="en")),
        (("sell", "-"), None),
        (("--data", "x", "documents"), None),
        (("--help",), None),
        (("--data",), None),
    ],
)
def test_window_options_open_the_window_and_everything_else_is_the_command_line(
    words: tuple[str, ...], told: Options | None
) -> None:
    assert options(words) == told


def test_a_subcommand_imports_no_qt(tmp_path: Path) -> None:
    script = (
        "import sys; from ui.__main__ import main; status = main(['--data', sys.argv[1], 'documents', '--json']); "
        "print([name for name in sys.modules if name.startswith(('PySide6', 'shiboken6'))], status, file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-P", "-c", script, str(tmp_path)],
        env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True, text=True, timeout=50, check=False,
    )  # fmt: skip
    assert done.stderr.strip().endswith("[] 0")


def test_without_a_screen_one_sentence_and_status_1(tmp_path: Path) -> None:
    done = run("--data", str(tmp_path), QT_QPA_PLATFORM="", DISPLAY="", WAYLAND_DISPLAY="")
    if sys.platform.startswith("linux"):
        assert done.returncode == 1
        assert done.stderr.startswith("No hay pantalla")
        assert len(done.stderr.splitlines()) == 1
        assert list(tmp_path.iterdir()) == []


def test_practice_has_a_folder_of_its_own(tmp_path: Path) -> None:
    given = str(tmp_path)
    assert till_folder(given, {}) == tmp_path
    assert till_folder(given, {}, practice=True) == tmp_path / "practica"
    assert till_folder("", {"MOSTRADOR_DATA": given}, practice=True) == tmp_path / "practica"
    assert till_folder("", {}, practice=True) != till_folder("", {})


@pytest.mark.skipif(sys.platform == "win32", reason="signals end a program otherwise there")
def test_a_window_that_is_told_to_end_ends_tidily_and_sells_again(tmp_path: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-P", "-m", "ui", "--practice", "--data", str(tmp_path)]
    for _ in range(2):
        (tmp_path / "practica" / "engine.lock").unlink(missing_ok=True)
        window = subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True)
        database = tmp_path / "practica"
        for _ in range(600):
            if (database / "engine.lock").exists() or window.poll() is not None:
                break
            time.sleep(0.05)
        window.send_signal(signal.SIGTERM)
        _, said = window.communicate(timeout=20)
        assert (window.returncode, said) == (0, "")


def test_a_newer_database_is_one_sentence(tmp_path: Path) -> None:
    from app.runtime import Shop

    shop = Shop(tmp_path)
    shop.close()
    file = next(tmp_path.glob("*.sqlite*"), None) or next(tmp_path.glob("*.db"))
    database = sqlite3.connect(file)
    version = database.execute("PRAGMA user_version").fetchone()[0]
    database.execute(f"PRAGMA user_version = {version + 1000}")
    database.commit()
    database.close()
    script = (
        "import sys; from ui import start; from ui.widgets.sheet import Sheet; "
        "Sheet.exec = lambda sheet: print(sheet.windowTitle()); "
        "sys.exit(start.open_window(sys.argv[1], {'QT_QPA_PLATFORM': 'offscreen'}, practice=False))"
    )
    done = subprocess.run(
        [sys.executable, "-P", "-c", script, str(tmp_path)],
        env={**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True, text=True, timeout=50, check=False,
    )  # fmt: skip
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1
    assert done.stdout.strip() == "Mostrador no se puede abrir"


def test_the_till_is_painted_before_anything_heavy_is_loaded(tmp_path: Path) -> None:
    script = (
        "import os, sys\n"
        "from pathlib import Path\n"
        "from ui import application, start\n"
        "from ui.preferences import Preferences\n"
        "folder = Path(sys.argv[1])\n"
        "preferences = Preferences(folder / 'window.ini')\n"
        "application.make(preferences)\n"
        "session = start.painted(folder, preferences, practice=True)\n"
        "assert session.window.page('sale').line.isVisible()\n"
        "heavy = ('asyncio', 'ssl', 'httpx', 'qasync', 'reportlab', 'pypdfium2', 'app.practice', 'app.printing',\n"
        "         'app.importing', 'app.sync.engine', 'ui.documents.page', 'ui.attention', 'app.runtime.selling',\n"
        "         'app.store.migrations', 'app.store.catalogue', 'app.domain.cards', 'ui.help')\n"
        "print([name for name in heavy if name in sys.modules], flush=True)\n"
        "os._exit(0)\n"
    )
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    said = ""
    for _ in range(2):  # the first opening furnishes the practice shop
        done = subprocess.run(
            [sys.executable, "-P", "-c", script, str(tmp_path)],
            env=environment, capture_output=True, text=True, timeout=50, check=False,
        )  # fmt: skip
        said = done.stdout.strip() or done.stderr
    assert said == "[]"


def test_what_runs_beside_the_sale_loads_no_other_screen() -> None:
    script = (
        "import sys\n"
        "import ui.attention.alerts, ui.cash.offering, ui.news, ui.printer, ui.recurring.due, ui.sale.preview\n"
        "import ui.scanner, ui.settings.safety_restoring\n"
        "print([name for name in sys.modules if name.startswith('ui.') and name.endswith('.page')])\n"
    )
    done = subprocess.run([sys.executable, "-P", "-c", script], env={**os.environ, "PYTHONPATH": str(ROOT)},
                          capture_output=True, text=True, timeout=50, check=False)  # fmt: skip
    assert done.stdout.strip() == "['ui.widgets.page']", done.stderr
