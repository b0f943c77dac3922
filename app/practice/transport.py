"""The practice application as a transport: no port, no server. Knows nothing of what it carries."""

from typing import TYPE_CHECKING, Any

from app.practice.application import Practice

if TYPE_CHECKING:
    import httpx


def transport(practice: Practice) -> "httpx.AsyncBaseTransport":
    """For `Wire(transport=…)`: every call ends in the practice application, whatever its host."""
    import httpx

    application: Any = practice
    return httpx.ASGITransport(app=application)
