"""Finds the provider folders. Knows no provider by name."""

import importlib
import pkgutil
from functools import cache

import app.providers
from app.domain.errors import Refused
from app.domain.traits import Capability
from app.providers.contract import Provider


@cache
def providers() -> dict[str, type[Provider]]:
    """Every folder under app/providers that defines `Provider`, by name, in alphabetical order."""
    found: dict[str, type[Provider]] = {}
    for module in sorted(pkgutil.iter_modules(app.providers.__path__), key=lambda m: m.name):
        if module.ispkg:
            folder = importlib.import_module(f"{app.providers.__name__}.{module.name}")
            found[folder.Provider.name] = folder.Provider
    return found


def provider_class(name: str) -> type[Provider]:
    """The class of one provider; an unknown name is refused with the list of those that exist."""
    try:
        return providers()[name]
    except KeyError:
        raise Refused("provider", f"«{name[:40]}» no existe; se admite: {', '.join(providers())}.") from None


def pdf_source(name: str) -> str | None:
    """Which provider holds the PDFs of `name`'s documents: itself, a sibling that says so, or nobody."""
    if Capability.PDF in provider_class(name).traits.capabilities:
        return name
    return next((n for n, p in providers().items() if name in p.traits.pdf_for), None)
