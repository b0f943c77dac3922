"""The till itself, its issuers and settings as rows. Knows no provider's meaning of a setting."""

import json
from datetime import datetime
from functools import lru_cache
from types import MappingProxyType

from app.domain.party import Issuer
from app.store.codec import canonical, stamp
from app.store.sqlite import Connection, Row


def till(db: Connection) -> Row | None:
    """The row that names this installation, or None in a database that is not set up yet."""
    row: Row | None = db.execute("SELECT * FROM till").fetchone()
    return row


def found_till(db: Connection, installation: str, epoch: str, practice: bool, now: datetime) -> None:
    """Name the installation once; the epoch goes into every reference so that two installations never share one."""
    db.execute("INSERT OR IGNORE INTO till VALUES (1, ?, ?, ?, ?)", (installation, epoch, int(practice), stamp(now)))


def save_issuer(db: Connection, issuer: Issuer) -> None:
    """Add an issuer or change the one of that name; documents keep their own snapshot."""
    db.execute(
        """INSERT INTO issuers VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (name) DO UPDATE SET
        country = excluded.country, tax_id = excluded.tax_id, legal_name = excluded.legal_name,
        prices_include_tax = excluded.prices_include_tax, time_zone = excluded.time_zone,
        trade_name = excluded.trade_name, address = excluded.address, phone = excluded.phone, email = excluded.email,
        extra = excluded.extra""",
        (issuer.name, issuer.country, issuer.tax_id, issuer.legal_name, int(issuer.prices_include_tax),
         issuer.time_zone, issuer.trade_name, issuer.address, issuer.phone, issuer.email,
         canonical(dict(issuer.extra))),
    )  # fmt: skip


def issuers(db: Connection) -> list[Issuer]:
    """All issuers, in the order of their names."""
    return [_issuer(*row) for row in db.execute(_ISSUERS)]


def setting(db: Connection, scope: str, key: str, default: str = "") -> str:
    """One setting's text."""
    row = db.execute("SELECT value FROM settings WHERE scope = ? AND key = ?", (scope, key)).fetchone()
    return row["value"] if row else default


def settings(db: Connection, scope: str) -> dict[str, str]:
    """All settings of a scope ("till", "provider:NAME")."""
    return {row["key"]: row["value"] for row in db.execute("SELECT key, value FROM settings WHERE scope = ?", (scope,))}


def set_setting(db: Connection, scope: str, key: str, value: str) -> None:
    """Set one setting; an empty value forgets it, so that the default holds again."""
    if value:
        db.execute("INSERT OR REPLACE INTO settings VALUES (?, ?, ?)", (scope, key, value))
    else:
        db.execute("DELETE FROM settings WHERE scope = ? AND key = ?", (scope, key))


_ISSUERS = """SELECT name, country, tax_id, legal_name, prices_include_tax, time_zone, trade_name, address, phone,
    email, extra FROM issuers ORDER BY name"""


@lru_cache(maxsize=64)
def _issuer(name: str, country: str, tax_id: str, legal_name: str, includes: int, *rest: str) -> Issuer:
    """The same row is the same issuer: every sale asks for it, and it changes once a year."""
    time_zone, trade_name, address, phone, email, extra = rest
    known = MappingProxyType(json.loads(extra))
    return Issuer(
        name, country, tax_id, legal_name, bool(includes), time_zone, trade_name, address, phone, email, known
    )
