"""`takeover`: what a dead till owed is sent from here, and from nowhere else."""

from pathlib import Path
from typing import TYPE_CHECKING

from app.cli import DONE, NEEDS_PERSON
from app.cli.desk import Desk, table
from app.cli.forms import counts_form
from app.domain.wording import say

if TYPE_CHECKING:
    from app.runtime.takeover import TakenOver


def takeover(desk: Desk) -> int:
    """Take one over; without a source, those that were."""
    if not desk.args.source:
        return _list(desk)
    with desk.shop() as shop:
        source = Path(desk.args.source).expanduser()
        done = shop.takeover.take(source, desk.decider(shop), word=desk.args.off)
    everyone = (done, *done.also)
    form = _form(done) | {"also": [_form(each) for each in done.also], "left_out": dict(done.left_out)}
    desk.show(form, "\n".join(line for each in everyone for line in _lines(each)))
    for folder, sentence in done.left_out.items():
        desk.note(say("Lo que esa caja había tomado ({folder}) sigue allí: {why}", folder=folder, why=sentence))
    waits = any(each.fenced.for_person or not each.signed for each in everyone)
    return NEEDS_PERSON if waits or done.left_out else DONE


def _form(done: "TakenOver") -> dict[str, object]:
    contents, fenced = done.manifest.contents, done.fenced
    return {
        "folder": str(done.folder), "installation": contents.installation, "documents": contents.documents,
        "queued": contents.queued, "in_doubt": fenced.in_doubt, "for_person": fenced.for_person,
        "certain": done.certain, "signed": done.signed, "secrets": done.lent,
    }  # fmt: skip


def _lines(done: "TakenOver") -> list[str]:
    queued, in_doubt = done.manifest.contents.queued, done.fenced.in_doubt
    lines = [
        f"Tomada: {queued} documentos por terminar; por {in_doubt} se pregunta antes de enviar.",
        f"Salen con la ventana abierta, o con «--data {done.folder} sync».",
    ]
    if not done.signed:
        lines.append("No se pudo dejar la señal junto a la copia: si la otra caja vuelve a encenderse, no lo sabrá.")
    return lines


def _list(desk: Desk) -> int:
    with desk.shop() as shop:
        found = shop.takeover.heirs()
    forms = [{"folder": str(heir.folder), "issuers": list(heir.issuers), "documents": counts_form(heir.counts),
              "trouble": heir.trouble} for heir in found]  # fmt: skip
    for heir in found:
        if heir.trouble:
            desk.note(f"{heir.folder}: {heir.trouble}")
    rows = [(heir.name, ", ".join(heir.issuers), heir.counts.queued + heir.counts.sent,
             heir.counts.verify + heir.counts.dead, heir.counts.rejected) for heir in found]  # fmt: skip
    heads = ("Carpeta", "Emisores", "En cola", "Por verificar", "Rechazados")
    text = table(heads, rows, "En cola Por verificar Rechazados") if rows else "No se tomó ninguna caja."
    desk.show(forms, text)
    waits = any(heir.trouble or heir.counts.verify or heir.counts.dead for heir in found)
    return NEEDS_PERSON if waits else DONE
