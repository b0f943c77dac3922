"""How this till's own printers are doing: set up, reachable, with papers that wait or failed. Prints nothing."""

from collections.abc import Sequence

from app.doctor.finding import Check
from app.doctor.network import Place, why_not
from app.domain.record import dataclass


@dataclass(frozen=True, slots=True)
class Printing:
    """One printer: where it is, if it is one of the network, and how many papers stand where."""

    name: str
    place: Place | None
    waiting: int = 0
    doubtful: int = 0
    failed: int = 0


def check_papers(printers: Sequence[Printing]) -> Check:
    """The first trouble of the first printer that has one; selling never waits for paper."""
    if not printers:
        return Check("papers", None, "Esta caja no tiene impresora: los comprobantes se ven y se guardan como PDF.",
                     "Añada una en Ajustes, Impresoras.")  # fmt: skip
    for each in printers:
        if each.place is not None and (reason := why_not(each.place)):
            return Check("papers", False, f"La impresora «{each.name}» {reason}.",
                         "Revise que esté encendida, su cable y la dirección en Ajustes, Impresoras.")  # fmt: skip
    for each in printers:
        if each.failed:
            return Check("papers", None, f"En «{each.name}» no salieron {each.failed} papeles.",
                         "Arregle la impresora y repítalos con Ctrl+J, F7.")  # fmt: skip
        if each.doubtful:
            return Check("papers", None, f"En «{each.name}» {each.doubtful} papeles pueden haber salido o no.",
                         "Mírelos y dígalo con Ctrl+J: F6 si salió, F7 si no.")  # fmt: skip
        if each.waiting:
            return Check("papers", None, f"En «{each.name}» esperan {each.waiting} papeles.",
                         "Salen solos con la ventana abierta; si no, revise papel y tapa.")  # fmt: skip
    return Check("papers", True, f"Nada espera en {', '.join(f'«{each.name}»' for each in printers)}.")
