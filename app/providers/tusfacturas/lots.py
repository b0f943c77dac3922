"""Batches: many documents in one call, and which of them its answer in prose refuses (dossier 2). Pure."""

import re
from collections.abc import Sequence

from app.domain.errors import NotAllowed, OutcomeUnknown
from app.domain.outcome import Accepted, Outcome, Rejected
from app.providers.http import Reply
from app.providers.json_text import write_json
from app.providers.tusfacturas.mapping import with_credentials
from app.providers.tusfacturas.replies import UNREADABLE, Refusal, opened, texts

MOST = 500
_ROW = re.compile(r"\bfila[ \t]{1,5}([0-9]{1,4})(?![0-9])", re.I)
_PARTIAL = "TusFacturas aceptó solo una parte del lote y no se entiende cuál; se preguntará por cada comprobante."
_LONGEST = 2000


def envelope(bodies: Sequence[str], credentials: dict[str, str], webhook_url: str) -> str:
    """The body of one call: credentials above and in every row, rows in the order given, each byte for byte."""
    rows = ",".join(with_credentials(credentials, body) for body in bodies)
    head = write_json({**credentials, "webhook_url": webhook_url})
    return f'{head[:-1]},"requests":[{rows}]}}'


def queued(reply: Reply, count: int, secrets: Sequence[str]) -> list[Outcome]:
    """One outcome per row sent. Anything that does not add up leaves the whole batch unknown, never a guess."""
    body = opened(reply, secrets)
    if isinstance(body, Refusal):
        # Nothing was queued (by analogy with single documents): the call is at fault, no document dies of it.
        raise NotAllowed(f"TusFacturas no aceptó el lote: «{body.text.rstrip('.')}».", body.name, code="lot_refused")
    said, processed = body.get("validaciones"), body.get("procesados")
    if said is None or said == "":
        said = []
    if not isinstance(said, list) or isinstance(processed, bool) or not isinstance(processed, int):
        raise OutcomeUnknown(UNREADABLE, "procesados or validaciones", code="unreadable")
    refused: dict[int, str] = {}
    for sentence in said:
        row = _row(sentence)
        if row is None or row >= count:
            raise OutcomeUnknown(_PARTIAL, "a text without a row", code="partial")
        refused.setdefault(row, texts([sentence], secrets))
    if processed + len(refused) != count:
        raise OutcomeUnknown(_PARTIAL, f"{processed} + {len(refused)} of {count}", code="partial")
    return [
        Rejected("VALIDACION", f"TusFacturas no lo puso en cola: «{refused[row].rstrip('.')}».")
        if row in refused
        else Accepted(note="En la cola de TusFacturas.")
        for row in range(count)
    ]


def _row(sentence: object) -> int | None:
    """The row that a text names; None when it names none, or several different ones."""
    if not isinstance(sentence, str) or len(sentence) > _LONGEST:
        return None
    found = set(_ROW.findall(sentence))
    return int(found.pop()) if len(found) == 1 else None
