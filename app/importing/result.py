"""What became of each row of a file. Knows no table."""

from enum import StrEnum

from app.domain.record import dataclass


class RowStatus(StrEnum):
    """What happened to a row, or would happen."""

    ADDED = "added"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class RowResult:
    """One row: its line in the file, its code, and a Spanish sentence (why refused, or a warning; often empty)."""

    line: int
    status: RowStatus
    code: str
    sentence: str = ""


@dataclass(frozen=True, slots=True)
class ImportResult:
    """All rows in the file's order, and the columns that were not understood and left out.

    `batch` is the id by which the whole file can be undone; empty when nothing was written.
    """

    rows: tuple[RowResult, ...]
    ignored_columns: tuple[str, ...] = ()
    batch: str = ""

    def count(self, status: RowStatus) -> int:
        return sum(row.status is status for row in self.rows)
