"""Schema version 8: which sale was made in exchange for what a credit note took back, and papers by the number that a
provider gave them. Data only."""

SQL: tuple[str, ...] = (
    """CREATE TABLE exchanges (
        document INTEGER PRIMARY KEY REFERENCES documents (seq),
        note INTEGER NOT NULL UNIQUE REFERENCES documents (seq)) STRICT""",
    """CREATE INDEX documents_by_provider_number ON documents (provider_number) WHERE provider_number <> ''""",
)
