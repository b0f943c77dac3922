"""Schema version 15: an approval says for which figures it was given, and is good for no other. Data only."""

SQL: tuple[str, ...] = ("ALTER TABLE approvals ADD COLUMN figures TEXT NOT NULL DEFAULT '[]'",)
