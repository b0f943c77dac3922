"""Bugs to plant, one or more for each promise: where, what stands there, what the bug makes of it, which tests bite.

A bug whose text is no longer in the program is itself a failure, so that the list cannot go stale.
"""

from __future__ import annotations

from dataclasses import dataclass

_RULES = "tests/domain/test_steps.py tests/domain/test_silences.py tests/store/test_outbox.py"
_WAYS = "tests/sync/test_deliver.py tests/sync/test_work.py tests/sync/test_modes.py"
_ENGINE = f"{_RULES} {_WAYS} tests/sync/test_promises.py tests/sync/test_hints.py tests/sync/test_at_most_once.py"
_HOOKS = "tests/test_webhooks.py tests/test_webhook_edges.py"
_TAKEN = "tests/test_takeover.py tests/fire/test_taken.py"
_WIRE = "tests/providers/test_wire.py tests/providers/test_download.py"


@dataclass(frozen=True, slots=True)
class Bug:
    """`tests` are the files that must fail once the bug is in."""

    name: str
    file: str
    old: str
    new: str
    tests: str


BUGS = (
    # -- the engine
    Bug("a crash after sending raises no doubt", "app/domain/outbox.py",
        "return replace(step, in_doubt=True, unseen_since=None) if sent else step", "return step", _ENGINE),
    Bug("an unknown outcome raises no doubt", "app/domain/planner.py",
        "doubt = entry.in_doubt or call is Call.SUBMIT\n            counters = replace(count, doubt",
        "doubt = entry.in_doubt\n            counters = replace(count, doubt", _ENGINE),
    Bug("an unavailable provider that may have it raises no doubt", "app/domain/planner.py",
        "doubt = entry.in_doubt or (arrived and call is Call.SUBMIT)", "doubt = entry.in_doubt", _ENGINE),
    Bug("doubt is forgotten at the next silence", "app/domain/planner.py",
        "doubt = entry.in_doubt or call is Call.SUBMIT\n            counters = replace(count, doubt",
        "doubt = call is Call.SUBMIT\n            counters = replace(count, doubt", _ENGINE),
    Bug("a doubtful numbered document is sent again blindly", "app/domain/planner.py",
        "if not entry.in_doubt or traits.memory is Memory.KEYED:", "if traits.memory is not Memory.BLIND:", _ENGINE),
    Bug("a blind provider is sent to again", "app/domain/planner.py",
        "if not entry.in_doubt or traits.memory is Memory.KEYED:", "if True:", _ENGINE),
    Bug("one denial proves absence", "app/domain/planner.py",
        "return entry.unseen_since is not None and now - entry.unseen_since >= PROOF_OF_ABSENCE", "return True",
        _ENGINE),
    Bug("two denials at once prove absence", "app/domain/planner.py",
        "PROOF_OF_ABSENCE = timedelta(minutes=10)", "PROOF_OF_ABSENCE = timedelta(seconds=0)", _ENGINE),
    Bug("a refusal ends a document in doubt", "app/domain/planner.py",
        "if not entry.in_doubt:", "if True:", _ENGINE),
    Bug("being offline uses up attempts", "app/domain/planner.py",
        "return replace(waiting, counters=replace(count, network=count.network + 1))",
        "return replace(waiting, state=State.DEAD, needs=Needs.FIX)", _ENGINE),
    Bug("refused credentials kill the entry", "app/domain/planner.py",
        "return replace(waiting, state=State.PAUSED, needs=Needs.SETTINGS)",
        "return replace(waiting, state=State.DEAD, needs=Needs.FIX)", _ENGINE),
    Bug("a throttled provider is called by its other entries", "app/domain/pause.py",
        "return replace(pause, until=now + timedelta(seconds=max(1.0, wait, grown)))", "return None", _ENGINE),
    Bug("the provider's wait is ignored", "app/domain/pause.py",
        "timedelta(seconds=max(1.0, wait, grown))", "timedelta(seconds=0)", _ENGINE),
    Bug("a blocked provider is never probed", "app/store/turns.py",
        "o.state = 'paused' AND o.provider = ? AND {_MAY_LEAVE}",
        "o.state = 'nobody' AND o.provider = ? AND {_MAY_LEAVE}",
        _ENGINE),
    Bug("the intent is not written before the call", "app/sync/work.py",
        "        await self._desk.write(work, first=True)\n        for job in jobs:",
        "        for job in jobs:", _ENGINE),
    Bug("the payload is made anew for every attempt", "app/sync/work.py",
        "job = Job(due, call, document, standing, due.entry.payload or said)",
        "job = Job(due, call, document, standing, said if call is Call.SUBMIT else due.entry.payload)", _ENGINE),
    Bug("rows left in the air are not recovered", "app/store/outbox.py",
        "AND o.state = 'sending' AND o.lease < ?", "AND o.state = 'nobody' AND o.lease < ?", _ENGINE),
    Bug("a lease without fencing", "app/store/lease.py",
        'if db.execute("SELECT token FROM lease").fetchone()["token"] != token:', "if False:", _ENGINE),
    Bug("two engines at once", "app/store/lease.py",
        "        if not locks.take(handle):\n            os.close(handle)\n            return False\n", "", _ENGINE),
    Bug("answers of a batch go to the wrong documents", "app/sync/work.py",
        "zip(jobs, claims, answers, strict=True)", "zip(jobs, claims, list(answers)[::-1], strict=True)", _ENGINE),
    Bug("a batch with answers missing is believed", "app/sync/deliver.py",
        "    if len(answers) != len(items):", "    if False:", _ENGINE),
    Bug("another total is not noticed", "app/sync/settle.py",
        "if abs(outcome.total - document.total) <= tolerance:", "if True:", _ENGINE),
    Bug("a lane is ignored", "app/sync/engine.py",
        "found = first_of_each_lane(found, self._lanes, batch) if laned else found", "found = list(found)",
        _ENGINE + " tests/providers/test_tusfacturas_engine.py"),
    Bug("a document behind one in doubt leaves its lane", "app/store/turns.py",
        'if waits or row["in_doubt"] or row["status"] == Status.SUBMITTED or len(found) >= limit:',
        "if len(found) >= limit:", _ENGINE + " tests/providers/test_tusfacturas_engine.py"),
    Bug("a credit note does not wait for its original", "app/store/turns.py",
        "(d.original IS NULL OR first.status = 'authorized' OR o.kind <> 'submit')", "(1)", "tests/test_credit.py"),
    Bug("waits are lost in a restart", "app/store/turns.py",
        "AND o.due_at <= ? AND {_MAY_LEAVE} ORDER BY", "AND ? IS NOT NULL AND {_MAY_LEAVE} ORDER BY", _ENGINE),
    Bug("more calls at once than allowed", "app/sync/engine.py",
        "return limit - len(self._flying[provider])", "return 50", _ENGINE),
    # -- the sale
    Bug("a number is taken twice", "app/store/sales.py",
        "ON CONFLICT DO UPDATE SET last = last + 1 RETURNING last",
        "ON CONFLICT DO UPDATE SET last = last RETURNING last",
        "tests/cli/test_contract.py tests/sync/test_at_most_once.py"),
    Bug("the same cart sells twice", "app/checkout.py",
        "    if known is not None:\n        document, standing", "    if False:\n        document, standing",
        "tests/cli/test_contract.py"),
    Bug("a sale owes nobody its document", "app/checkout.py",
        "    outbox.enqueue(db, debt_for(document, document_seq, ids), now)\n", "",
        "tests/sync/test_promises.py"),
    Bug("the receipt comes before the commit", "app/store/store.py",
        '        try:\n            writer.execute("COMMIT")\n',
        "        try:\n            never = self._since_checkpoint % 3\n"
        '            writer.execute("ROLLBACK" if never else "COMMIT")\n', "tests/store/test_store.py"),
    Bug("the remains of a failed commit are left in the log", "app/store/store.py",
        "self._unsure = not writer.in_transaction", "self._unsure = False", "tests/store/test_unsure.py"),
    Bug("a journal that is flushed later", "app/store/database.py",
        '("wal", "FULL") if WAL_IS_SAFE', '("wal", "NORMAL") if WAL_IS_SAFE', "tests/store/test_store.py"),
    Bug("half cents fall", "app/domain/money.py", "rounding=ROUND_HALF_UP", 'rounding="ROUND_HALF_DOWN"',
        "tests/domain/test_money_and_tax.py"),
    Bug("a migration outside of a transaction", "app/store/migrations.py",
        '    connection.execute("BEGIN IMMEDIATE")\n    try:\n        found: int',
        "    try:\n        found: int", "tests/store/test_store.py"),
    Bug("more comes back than was sold", "app/store/credits.py",
        "returned[row[\"position\"]] = returned.get(row[\"position\"], ZERO) + Decimal(row[\"quantity\"])", "pass",
        "tests/test_credit.py tests/test_credit_sums.py"),
    # -- a till that was taken over
    Bug("the disk that was taken over is not marked", "app/store/taking.py",
        "        mark(db, taken)\n        db.execute(\"COMMIT\")", "        db.execute(\"COMMIT\")", _TAKEN),
    Bug("an engine of a marked till gets its lease", "app/store/taking.py",
        "return None if taken(db) is not None else lease", "return lease", _TAKEN),
    Bug("an heir's series go on", "app/store/taking.py",
        "stamp(taken.at)]))\n    close_lanes(db)\n\n\ndef heir", "stamp(taken.at)]))\n\n\ndef heir", _TAKEN),
    Bug("half a take-over is an heir", "app/backup/takeover.py", '_DRAFT = ".tomando"', '_DRAFT = "tomando"', _TAKEN),
    Bug("what was sold after the copy is left behind", "app/store/taking.py",
        "if head is not None and journal.head(db) != head:", "if False:", _TAKEN),
    Bug("a copy is taken over without a word", "app/backup/takeover.py",
        "    if not word:\n", "    if False:\n", _TAKEN),
    Bug("what a restored copy owes is sent unasked", "app/store/fence.py",
        "SET in_doubt = 1, unseen_since = NULL, call", "SET unseen_since = NULL, call",
        "tests/test_takeover.py tests/test_restore.py"),
    # -- doors
    Bug("a webhook is believed without its seal", "app/providers/conteo/hooks.py",
        "if found is None or not hmac.compare_digest(bytes.fromhex(found[1]), wanted):", "if found is None:", _HOOKS),
    Bug("a webhook is answered before it is on disk", "app/webhooks.py",
        "            return 503", "            return 200", _HOOKS),
    Bug("any host name may deliver", "app/webhooks.py",
        '        if _host(headers.get("host", "")) not in self._hosts:\n            return 421\n', "", _HOOKS),
    Bug("a message of any size is read", "app/webhooks.py",
        "        if size > MAX_BODY:\n            return None\n", "", _HOOKS),
    Bug("base64 is read leniently", "app/providers/pdf.py",
        "strict_mode=True", "strict_mode=False", "tests/providers/test_pdf.py"),
    Bug("anything is a PDF", "app/providers/pdf.py", 'if not data.startswith(b"%PDF-"):', "if False:",
        "tests/providers/test_pdf.py"),
    Bug("a redirect is taken for an answer", "app/providers/http.py",
        "if 300 <= reply.status < 400 or", "if False or", _WIRE),
    Bug("no cap on what an answer weighs", "app/providers/http.py",
        "                if size > cap:", "                if False:", _WIRE),
    Bug("no total deadline", "app/providers/http.py", "            async with timeout_of(timeout):",
        "            async with timeout_of(None):", _WIRE),
    Bug("an edited journal verifies", "app/store/journal.py",
        'if not hmac.compare_digest(seal.mac(previous, row), found["mac"]):', "if False:",
        "tests/store/test_journal.py"),
    Bug("a removed line of the journal is not missed", "app/store/journal.py",
        "        if not hmac.compare_digest(seal.mac(previous, row), found[\"mac\"]):",
        "        if not hmac.compare_digest(seal.mac(found[\"mac\"], row), found[\"mac\"]) and seal is None:",
        "tests/store/test_journal.py"),
)  # fmt: skip
