"""Whether the providers' machines can be reached from here: a name, a connection, nothing said. Knows no provider."""

import socket
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

from app.doctor.finding import Check
from app.domain.record import dataclass
from app.providers.proxy import of_the_system

_PATIENCE = 5.0


@dataclass(frozen=True, slots=True)
class Place:
    """Who lives where."""

    title: str
    host: str
    port: int


def check_network(places: Sequence[Place]) -> Check:
    """All at once; without a network the till sells, so nothing here is worse than worth a look."""
    if not places:
        return Check("network", True, "No hace falta red: ningún proveedor está en otro equipo.")
    with ThreadPoolExecutor(max_workers=len(places)) as pool:
        reasons = list(pool.map(_why_not_out, places))
    lost = [(place, reason) for place, reason in zip(places, reasons, strict=True) if reason]
    if not lost:
        return Check("network", True, f"Se llega a {', '.join(place.title for place in places)}.")
    told = "; ".join(f"{place.title}, {reason}" for place, reason in lost)
    advice = "Revise el cable, el Wi-Fi y el cortafuegos (salida por el puerto 443). Mientras tanto se vende igual."
    if all(reason == _NO_NAME for _, reason in lost):
        advice = "Revise la conexión a Internet y el DNS. Mientras tanto se vende igual."
    if all(reason == _NO_PROXY for _, reason in lost):
        advice = "Ponga en HTTPS_PROXY uno que empiece por http://, o quítelo. Mientras tanto se vende igual."
    return Check("network", None, f"No se llega a {told}.", advice)


_NO_NAME = "no se encuentra su nombre"
_NO_PROXY = "el proxy de esta red no es de los que sirven"


def why_not(place: Place) -> str:
    """Why no connection stands, in words that follow a name; empty when one stood."""
    try:
        with socket.create_connection((place.host, place.port), timeout=_PATIENCE):
            return ""
    except (socket.gaierror, UnicodeError):
        return _NO_NAME
    except ConnectionRefusedError:
        return "no acepta la conexión"
    except TimeoutError:
        return "no contesta"
    except OSError:
        return "no hay camino hasta él"


def _why_not_out(place: Place) -> str:
    """The same of a place outside, to which the shop's proxy may lead."""
    try:
        proxy = of_the_system(place.host)
    except UnicodeError:
        return _NO_NAME
    except ValueError:
        return _NO_PROXY
    return why_not(place if proxy is None else Place(place.title, proxy.host, proxy.port))
