"""`update`: where newer versions are asked for, whether there is one, and its package kept beside. Installs nothing."""

from typing import TYPE_CHECKING

from app.cli import DONE
from app.cli.desk import Desk

if TYPE_CHECKING:
    from app.runtime.updates import State


def source(desk: Desk) -> int:
    """Without arguments what is set; «off» turns it off."""
    with desk.shop() as shop:
        given = desk.args.place
        if given or desk.args.key:
            kept = "" if given == "off" else given or shop.updates.state().source
            shop.updates.point_at(kept, _key(desk.args.key), desk.decider(shop))
        state, key = shop.updates.state(), shop.updates.key
    form = {"source": state.source or None, "key": key.text if key else None}
    where = f"Se pregunta en {state.source}" if state.source else "La búsqueda de versiones nuevas está apagada."
    desk.show(form, where + (f"\nLlave: {key.text}" if key and state.source else ""))
    return DONE


def check(desk: Desk) -> int:
    """Ask now."""
    with desk.shop() as shop:
        state = shop.updates.check()
        busy = shop.updates.hindrance()
    desk.show(_form(state) | {"busy": busy or None}, _told(state))
    return DONE


def fetch(desk: Desk) -> int:
    """Fetch, check, keep; a person installs it."""
    with desk.shop() as shop:
        file = shop.updates.fetch(desk.decider(shop))
        state = shop.updates.state()
    form = _form(state) | {"size": file.stat().st_size}
    desk.show(form, f"{_told(state)}\nComprobado: {file}\n{_install(file.name, str(file))}")
    return DONE


def _install(name: str, file: str) -> str:
    ways = {
        ".deb": f"Cierre la caja y ejecute: sudo apt install {file}",
        ".exe": "Cierre la caja y ábralo.",
        ".zip": "Cierre la caja, ábralo y lleve Mostrador a Aplicaciones.",
    }
    return ways.get(name[name.rfind(".") :], "Cierre la caja y descomprímalo en el lugar del anterior.")


def _key(given: str) -> str:
    """The line itself, or a file that holds it (@file:)."""
    from app.cli.setup import fetched

    return fetched("key", given) if given else ""


def _told(state: "State") -> str:
    if not state.newer:
        return f"El programa está al día ({state.current})."
    news = f" {state.news}" if state.news else ""
    return f"Hay una versión nueva: {state.latest} (esta es la {state.current}).{news}"


def _form(state: "State") -> dict[str, object]:
    return {
        "source": state.source or None, "current": state.current, "latest": state.latest or None,
        "newer": state.newer, "news": state.news, "asked_at": state.asked_at.isoformat() if state.asked_at else None,
        "ready": str(state.ready) if state.ready else None,
    }  # fmt: skip
