"""Branch coverage of the core: `python3 dev.py coverage`. Knows which modules must be whole, and which tests do it.

The table shows what is missing; below a hundred per cent the command ends with 1. Tests of whole processes and of the
window are left out: what only they reach counts as missing.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[1]

CORE = (
    "app/domain/*", "app/sync/*", "app/checkout.py", "app/runtime/selling.py", "app/webhooks.py",
    "app/store/outbox.py", "app/store/lease.py", "app/store/turns.py", "app/store/pauses.py", "app/store/codec.py",
    "app/store/packing.py", "app/store/commit.py", "app/store/comebacks.py",
    "app/store/neighbours.py", "app/providers/pdf.py", "app/providers/conteo/hooks.py",
    "app/providers/tusfacturas/hooks.py",
)  # fmt: skip
"""Rules, engine, the way of a sale onto the disk, the queue, notices: what may lose, double or lie."""

TESTS = (
    "tests/domain", "tests/store/test_outbox.py", "tests/store/test_together.py", "tests/store/test_unsure.py",
    "tests/store/test_writing.py", "tests/store/test_by_law.py", "tests/store/test_prepared.py",
    "tests/sync/test_outages.py",
    "tests/sync/test_together.py",
    "tests/store/test_packing.py", "tests/store/test_schema_0002.py", "tests/sync/test_promises.py",
    "tests/sync/test_hints.py", "tests/sync/test_ahead.py", "tests/sync/test_work.py", "tests/sync/test_deliver.py",
    "tests/sync/test_modes.py",
    "tests/test_webhooks.py",
    "tests/test_webhook_edges.py", "tests/test_regret.py", "tests/test_health.py", "tests/test_runway.py",
    "tests/test_unattended.py", "tests/test_asking.py", "tests/test_takeover.py",
    "tests/test_charging.py", "tests/test_credit.py", "tests/test_cash.py",
    "tests/test_counter_money.py", "tests/test_people.py", "tests/test_prices.py", "tests/test_recurring.py",
    "tests/test_mailing.py", "tests/test_importing.py", "tests/test_spool.py", "tests/test_swap.py",
    "tests/test_notices.py", "tests/test_restore.py", "tests/test_voids.py", "tests/test_import_slices.py",
    "tests/fire/test_comebacks.py",
    "tests/fire/test_returns.py", "tests/store/test_sendings.py", "tests/test_credit_sums.py",
    "tests/test_reports.py", "tests/providers/test_tusfacturas_texts.py",
    "tests/fire/test_limits.py", "tests/fire/test_found.py", "tests/fire/test_wrong_watch.py",
    "tests/providers/test_pdf.py", "tests/providers/test_tusfacturas_hooks.py", "tests/providers/test_fabo_engine.py",
    "tests/providers/test_facturasend_engine.py", "tests/cli/test_contract.py",
)  # fmt: skip

SETTINGS = """[run]
branch = true
source = app
disable_warnings = no-data-collected,module-not-imported
[report]
exclude_also =
    if TYPE_CHECKING:
    ^\\s*\\.\\.\\.$
"""


def main(words: list[str]) -> int:
    """Run the tests, then show the table; `words` go to the tests."""
    with tempfile.TemporaryDirectory() as temporary:
        settings = Path(temporary, "coverage.ini")
        settings.write_text(SETTINGS, encoding="utf-8")
        data = {"COVERAGE_FILE": str(Path(temporary, "data")), "QT_QPA_PLATFORM": "offscreen", "CI": "true"}
        environ = {**os.environ, **data}
        present = [name for name in TESTS if (ROOT / name).exists()]
        pytest = [sys.executable, "-m", "pytest", "-q", "-n", "2", "--dist", "worksteal", "-p", "no:cacheprovider",
                  "--timeout", "600", "--cov",
                   f"--cov-config={settings}", "--cov-report=", *present, *words]  # fmt: skip
        tested = subprocess.run(pytest, cwd=ROOT, env=environ, check=False).returncode
        report = [sys.executable, "-m", "coverage", "report", f"--rcfile={settings}", "-m", "--skip-covered",
                  "--fail-under=100", f"--include={','.join(CORE)}"]  # fmt: skip
        covered = subprocess.run(report, cwd=ROOT, env=environ, check=False).returncode
    return 1 if tested or covered else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
