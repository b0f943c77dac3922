"""Schema version 12: papers by the number that stands on them, as a scanner reads it from a ticket. Data only."""

SQL: tuple[str, ...] = ("CREATE INDEX documents_by_number_text ON documents (number_text COLLATE NOCASE, seq)",)
