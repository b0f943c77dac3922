"""SQLite: the only package that knows a table. Plain functions of a connection, never async; sees no provider."""
