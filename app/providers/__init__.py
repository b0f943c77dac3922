"""One folder per provider: how to call it, how to say it, its settings and traits as data, samples, practice server.

To add one, copy the folder that is nearest and change: `__init__.py` (class `Provider`), `mapping.py` (pure),
`samples/` (one request/answer pair per outcome), `emulator.py` (class `Emulator`, strict, with a ledger). Nothing
outside the folder changes: the settings form, the command line, practice mode and the contract tests find it.
"""
