"""`outbox`, `delay`, `retry`, `resolve`: what is still owed to the providers, and a person's verdict on it."""

from app.cli import DONE
from app.cli.desk import WHO, Desk, read_input, table
from app.cli.forms import document_form, entry_form
from app.cli.papers import whole, zone
from app.domain.errors import Refused
from app.store.attention import EVERY

KINDS = {"submit": "emitir", "pdf": "PDF", "void": "anular"}
ENTRIES = {
    "ready": "lista", "sending": "enviando", "verify": "verificar", "paused": "en pausa", "done": "hecha",
    "dead": "abandonada",
}  # fmt: skip
TURNS = {"wait": "esperar", "fix": "corregir", "verify": "verificar", "settings": "ajustes"}


def outbox(desk: Desk) -> int:
    """Everything that is owed; with --needs-person only what waits for somebody."""
    with desk.shop() as shop:
        found = shop.papers.needs_person(EVERY) if desk.args.needs_person else shop.papers.open_entries(EVERY)
        where, alerts = zone(shop), shop.runway.alerts()
    forms = [entry_form(view, where) for view in found]
    if desk.args.by_deadline:
        forms.sort(key=lambda form: (form["deadline"] is None, form["deadline"] or "", form["due_at"]))
    rows = [
        (
            f["number"],
            f["total"],
            KINDS.get(f["kind"], f["kind"]),
            ENTRIES.get(f["entry"], f["entry"]),
            TURNS.get(f["needs"] or "", ""),
            (f["deadline"] or "")[:16].replace("T", " "),
            f["reason"],
            f["document"],
        )
        for f in forms
    ]
    desk.show(forms, table(("Número", "Total", "Qué", "Estado", "Toca", "Vence", "Motivo", "Documento"), rows, "Total"))
    for alert in alerts:
        desk.note(f"Alerta: {alert.title}. {alert.sentence}")
    return DONE


def delay(desk: Desk) -> int:
    """How long new documents wait before they leave; with a figure, from now on."""
    with desk.shop() as shop:
        if desk.args.seconds:
            try:
                shop.regret.set(desk.args.seconds, desk.decider(shop))
            except Refused as refused:  # by the word that is known here
                raise Refused(refused.field.replace("regret", "seconds"), refused.sentence) from None
        seconds = shop.regret.seconds()
    words = f"Cada documento espera {seconds} segundos antes de salir." if seconds else "Cada documento sale enseguida."
    desk.show({"seconds": seconds}, words)
    return DONE


def retry(desk: Desk) -> int:
    """Due now; `sync` or the open window sends it."""
    with desk.shop() as shop:
        id_ = shop.papers.retry(desk.args.id, WHO)
        form = document_form(shop.papers.view(id_), attempts=True)
    desk.show(form, whole(form))
    return DONE


def resolve(desk: Desk) -> int:
    """A person has looked at the provider's portal and says what is there."""
    with desk.shop() as shop:
        who = desk.decider(shop)
        if desk.args.not_issued:
            id_ = shop.papers.resolve_not_issued(desk.args.id, who)
        elif desk.args.issued.lower().endswith(".xml"):
            id_ = shop.papers.resolve_found(desk.args.id, read_input(desk.args.issued), who)
        else:
            id_ = shop.papers.resolve_issued(desk.args.id, desk.args.issued, who)
        form = document_form(shop.papers.view(id_), attempts=True)
    desk.show(form, whole(form))
    return DONE
