"""Schema version 17: the name's first word stands in a product's words once more, marked, so that the goods that begin
as somebody types are found without reading the others; queued documents are counted when somebody asks. Data only."""

_LED = "' ¶' || substr({words}, 1, instr({words} || ' ', ' ') - 1)"
_WORDS = _LED.format(words="words")
_KEPT = "json_extract(before, '$.row.words')"
_KEPT_WORDS = _LED.format(words=_KEPT)

SQL: tuple[str, ...] = (
    "DROP TRIGGER products_changed",
    f"UPDATE products SET words = words || {_WORDS} WHERE words <> ''",
    "INSERT INTO products_fts (products_fts) VALUES ('rebuild')",
    """CREATE TRIGGER products_changed AFTER UPDATE OF words ON products WHEN old.words <> new.words BEGIN
        INSERT INTO products_fts (products_fts, rowid, words) VALUES ('delete', old.id, old.words);
        INSERT INTO products_fts (rowid, words) VALUES (new.id, new.words); END""",
    # What a file that was brought in would give back when it is undone.
    f"""UPDATE batch_rows SET before = json_set(before, '$.row.words', {_KEPT} || {_KEPT_WORDS})
        WHERE before <> '' AND batch IN (SELECT seq FROM batches WHERE kind = 'products')""",
    "DROP TRIGGER standings_begin",
    "DROP TRIGGER standings_change",
    "DELETE FROM standings WHERE status = 'queued'",
    """CREATE TRIGGER standings_begin AFTER INSERT ON documents WHEN new.status <> 'queued' BEGIN
        INSERT INTO standings VALUES (new.status, 1) ON CONFLICT DO UPDATE SET documents = documents + 1; END""",
    """CREATE TRIGGER standings_change AFTER UPDATE OF status ON documents WHEN old.status <> new.status BEGIN
        UPDATE standings SET documents = documents - 1 WHERE status = old.status;
        INSERT INTO standings SELECT new.status, 1 WHERE new.status <> 'queued'
        ON CONFLICT DO UPDATE SET documents = documents + 1; END""",
)
