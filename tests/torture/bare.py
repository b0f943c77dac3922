"""A database of one table in a given mode, for the calibration: `python -m tests.torture.bare FOLDER JOURNAL SYNC N`.

What a power cut may take from it is known beforehand. Says what it promised as `program` does. Knows no till.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from app.store.sqlite import sqlite3


def main(words: list[str]) -> int:
    folder, journal, synchronous, count = Path(words[0]), words[1], words[2], int(words[3])
    db = sqlite3.connect(folder / "bare.db", isolation_level=None)
    db.execute(f"PRAGMA journal_mode = {journal}")
    db.execute(f"PRAGMA synchronous = {synchronous}")
    db.execute("PRAGMA wal_autocheckpoint = 8")
    db.execute("CREATE TABLE IF NOT EXISTS sales (cart TEXT PRIMARY KEY, body TEXT)")
    os.write(1, b"found\n")
    for number in range(count):
        db.execute("INSERT INTO sales VALUES (?, ?)", (f"c{number}", "x" * 700))
        os.write(1, f"sold c{number} -\n".encode())
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
