"""One answer for one document: asks the provider what the planner decided. Knows no database."""

from app.domain.document import Document, Standing
from app.domain.errors import OutcomeUnknown
from app.domain.outbox import Call
from app.domain.outcome import Accepted, Authorized, Exists, Outcome, Rejected, Unseen
from app.providers.contract import Provider


async def deliver(
    provider: Provider, call: Call, document: Document, standing: Standing, payload: str
) -> Outcome | bytes:
    """The provider's answer, or its PDF's bytes; a silence is raised."""
    match call:
        case Call.SUBMIT:
            return await provider.submit(document, payload)
        case Call.LOOK_UP:
            return await provider.look_up(document, standing)
        case Call.PDF:
            return await provider.fetch_pdf(document, standing)
        case Call.VOID:
            raise OutcomeUnknown("Este proveedor no anula documentos.", "void is not implemented")


def outcome_word(answer: Outcome | bytes) -> str:
    """The word that the attempt keeps."""
    match answer:
        case bytes():
            return "pdf"
        case Authorized(simulated=True):
            return "simulated"
        case Authorized():
            return "authorized"
        case Accepted():
            return "accepted"
        case Rejected():
            return "rejected"
        case Exists():
            return "exists"
        case Unseen():
            return "unseen"


def outcome_detail(answer: Outcome | bytes) -> str:
    """What the attempt keeps beside the word: code and reason, never credentials."""
    match answer:
        case bytes():
            return f"{len(answer)} bytes"
        case Rejected(code=code, reason=reason):
            return f"{code}: {reason}"
        case Authorized(provider_id=provider_id) | Accepted(provider_id=provider_id) | Exists(provider_id=provider_id):
            return provider_id
        case _:
            return ""
