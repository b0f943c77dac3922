"""Version 10: finds what is only asked about, however much waits to be sent. Data only."""

SQL: tuple[str, ...] = (
    """CREATE INDEX outbox_doubts ON outbox (provider, due_at, seq)
        WHERE state = 'ready' AND kind = 'submit' AND in_doubt = 1""",
)
