"""Schema version 20: no table changes. Snapshots are packed in a form (`store.packing`, 3) that earlier programs cannot
read: they refuse the whole database with a sentence, not one row in the middle of a day. Data only."""

SQL: tuple[str, ...] = ()
