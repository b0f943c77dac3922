"""The demonstration says only what is so."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


def demonstrate(folder: Path, module: str = "app.demo") -> subprocess.CompletedProcess[str]:
    words = [sys.executable, "-m", module, str(folder)]
    environ = {**os.environ, "PYTHONIOENCODING": "utf-8"}
    return subprocess.run(words, capture_output=True, text=True, encoding="utf-8", cwd=ROOT, env=environ, timeout=170)


@pytest.mark.timeout(180)
def test_a_day_ends_with_forty_authorized_sales_and_their_papers(tmp_path: Path) -> None:
    done = demonstrate(tmp_path / "day")
    assert (done.returncode, done.stderr) == (0, "")
    assert "40 autorizados" in done.stdout
    assert re.search(r"; respuestas: .*\bautorizado \d+ ·.* PDF \d+", done.stdout)
    assert "authorized" not in done.stdout
    pdfs = list((tmp_path / "day" / "pdf").glob("*.pdf"))
    assert len(pdfs) == 40
    assert all(path.read_bytes().startswith(b"%PDF-") for path in pdfs)
    tickets = [path.read_text("utf-8") for path in (tmp_path / "day" / "tickets").glob("*.txt")]
    assert len(tickets) == 40
    assert all("ENTRENAMIENTO" in ticket and "CUFE" in ticket for ticket in tickets)


@pytest.mark.timeout(180)
def test_a_day_with_five_issuers_in_one_till_ends_authorized_or_with_its_reason(tmp_path: Path) -> None:
    done = demonstrate(tmp_path / "day", "app.demo_countries")
    assert (done.returncode, done.stderr) == (0, "")
    ends = [line.split()[1] for line in done.stdout.splitlines() if "Autorizado  " in line or "Rechazado  " in line]
    assert set(ends) == {"PA", "PE", "AR", "MX", "PY"}
    authorized = [line.split()[1] for line in done.stdout.splitlines() if "Autorizado  " in line]
    assert all(authorized.count(country) >= 2 for country in ("PA", "PE", "AR", "MX", "PY"))


def test_a_folder_of_somebody_else_is_never_emptied(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("dear aunt")
    done = demonstrate(tmp_path)
    assert (done.returncode, done.stdout) == (1, "")
    assert (tmp_path / "letter.txt").read_text() == "dear aunt"
