"""Finds the provider folders. Knows no provider by name."""

import importlib
import importlib.util
import pkgutil
from functools import cache

import app.providers
from app.domain.errors import Refused
from app.domain.traits import Capability
from app.providers.contract import Provider


@cache
def providers() -> dict[str, type[Provider]]:
    """Every folder under app/providers that defines `Provider`, by name, in alphabetical order."""
    return {name: _load(name) for name in _folders()}


@cache
def _folders() -> tuple[str, ...]:
    return tuple(sorted(module.name for module in pkgutil.iter_modules(app.providers.__path__) if module.ispkg))


@cache
def _is_folder(name: str) -> bool:
    """Looks for this one alone: a till that sells needs no list."""
    spec = importlib.util.find_spec(f"{app.providers.__name__}.{name}") if name.isidentifier() else None
    return spec is not None and spec.origin is not None and spec.submodule_search_locations is not None


@cache
def _load(name: str) -> type[Provider]:
    folder = importlib.import_module(f"{app.providers.__name__}.{name}")
    found: type[Provider] = folder.Provider
    if found.name != name:
        raise ImportError(f"the provider in folder {name} calls itself {found.name}")
    return found


def provider_class(name: str) -> type[Provider]:
    """The class of one provider, without loading the others; an unknown name is refused with the list that exists."""
    if not _is_folder(name):
        raise Refused("provider", f"«{name[:40]}» no existe; se admite: {', '.join(_folders())}.")
    return _load(name)


def pdf_source(name: str) -> str | None:
    """Which provider holds the PDFs of `name`'s documents: itself, a sibling that says so, or nobody."""
    if Capability.PDF in provider_class(name).traits.capabilities:
        return name
    return next((n for n, p in providers().items() if name in p.traits.pdf_for), None)
