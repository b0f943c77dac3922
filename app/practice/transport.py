"""The practice application as a transport: no port, no server. Knows nothing of what it carries."""

from typing import TYPE_CHECKING, Any, cast

from app.practice.application import Practice

if TYPE_CHECKING:
    import httpx


class _Inside:
    """Loads the HTTP library when the first call is made: a till that only sells never does."""

    def __init__(self, practice: Practice) -> None:
        self._practice: Any = practice
        self._made: httpx.ASGITransport | None = None

    async def handle_async_request(self, request: "httpx.Request") -> "httpx.Response":
        if self._made is None:
            import httpx

            self._made = httpx.ASGITransport(app=self._practice)
        return await self._made.handle_async_request(request)

    async def __aenter__(self) -> "_Inside":
        return self

    async def __aexit__(self, *why: object) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """There is nothing to hang up."""


def transport(practice: Practice) -> "httpx.AsyncBaseTransport":
    """For `Wire(transport=…)`: every call ends in the practice application, whatever its host."""
    return cast("httpx.AsyncBaseTransport", _Inside(practice))
