"""`people` and `journal`: who works here, and what was done by whom. Knows no PIN longer than one command."""

from typing import TYPE_CHECKING

from app.cli import DONE
from app.cli.cash import actor
from app.cli.desk import Desk, table
from app.cli.papers import moment_from, zone
from app.cli.setup import fetched
from app.domain.errors import Refused
from app.domain.people import Person

if TYPE_CHECKING:
    from app.runtime import Shop


def add(desk: Desk) -> int:
    """Somebody new; the first one is the owner and needs nobody's PIN."""
    with desk.shop() as shop:
        pin = _new_pin(desk)
        person = shop.people.add(desk.args.name, desk.args.role, pin, actor(desk, shop))
    return _told(desk, person, f"{person.name} entra como {person.role.title.lower()}.")


def list_(desk: Desk) -> int:
    """Everybody, those who left too."""
    with desk.shop() as shop:
        people = shop.people.all()
    rows = [(each.name, each.role.title, _state(each)) for each in people]
    desk.show([_form(each) for each in people], table(("Nombre", "Rol", "Estado"), rows))
    return DONE


def role(desk: Desk) -> int:
    """Another role."""
    with desk.shop() as shop:
        active = _known(shop, desk.args.name).active
        person = shop.people.change(desk.args.name, desk.args.role, actor(desk, shop), active=active)
    return _told(desk, person, f"{person.name} es desde ahora {person.role.title.lower()}.")


def pin(desk: Desk) -> int:
    """Another PIN: one's own with the old one, somebody else's with the right, a ruler's first on this computer."""
    with desk.shop() as shop:
        new, person = _new_pin(desk), _known(shop, desk.args.name)
        who = desk.args.cashier or shop.setting("cashier")
        if person.name in {each.name for each in shop.people.stranded()}:
            shop.people.begin_anew(person.name, new)
        elif who.strip().casefold() == person.name.casefold():
            if not desk.args.pin:
                raise Refused("pin", "falta el PIN de ahora; dé --pin @env:VARIABLE o @file:RUTA.")
            shop.people.change_own_pin(person.name, fetched("pin", desk.args.pin), new)
        else:
            shop.people.set_pin(person.name, new, actor(desk, shop))
    return _told(desk, person, f"PIN de {person.name} cambiado.")


def unlock(desk: Desk) -> int:
    """Let somebody try again after too many wrong PINs."""
    with desk.shop() as shop:
        person = shop.people.unlock(desk.args.name, actor(desk, shop))
    return _told(desk, person, f"{person.name} puede intentarlo de nuevo.")


def remove(desk: Desk) -> int:
    """Gone; the name stays on what was sold and decided."""
    with desk.shop() as shop:
        known = _known(shop, desk.args.name)
        person = shop.people.change(known.name, known.role.name, actor(desk, shop), active=False)
    return _told(desk, person, f"{person.name} ya no trabaja aquí; «people back» lo trae de vuelta.")


def back(desk: Desk) -> int:
    """Here again, with the role and the PIN of before."""
    with desk.shop() as shop:
        known = _known(shop, desk.args.name)
        person = shop.people.change(known.name, known.role.name, actor(desk, shop), active=True)
    return _told(desk, person, f"{person.name} trabaja aquí otra vez.")


def journal(desk: Desk) -> int:
    """What was done by whom, the newest first."""
    from app.runtime.chronicle import Search

    with desk.shop() as shop:
        place = zone(shop)
        since = moment_from("since", desk.args.since, place) if desk.args.since else None
        search = Search(desk.args.who, desk.args.what, since)
        ids = shop.chronicle.ids(search)[: desk.args.limit].tolist()
        entries = shop.chronicle.entries(ids) if ids else []
    forms = [
        {"number": e.seq, "at": e.at.astimezone(place).isoformat(), "who": e.who, "what": e.what, "title": e.title,
         "about": e.about, "detail": e.detail()}
        for e in entries
    ]  # fmt: skip
    rows = [
        (e.seq, f"{e.at.astimezone(place):%Y-%m-%d %H:%M:%S}", e.who, e.title, e.about, e.detail()) for e in entries
    ]
    desk.show(forms, table(("N.º", "Fecha", "Quién", "Qué", "Asunto", "Detalle"), rows, "N.º"))
    return DONE


def _new_pin(desk: Desk) -> str:
    if not desk.args.new_pin.startswith("@"):
        desk.note("Aviso: el PIN pasó a la vista por la línea de comandos; mejor --new-pin @env:VARIABLE o @file:RUTA.")
    return fetched("new-pin", desk.args.new_pin)


def _known(shop: "Shop", name: str) -> Person:
    for each in shop.people.all():
        if each.name.casefold() == name.strip().casefold():
            return each
    raise Refused("name", f"«{name[:40]}» no existe.")


def _state(person: Person) -> str:
    if not person.active:
        return "ya no trabaja aquí"
    return "bloqueado" if person.locked else "activo"


def _form(person: Person) -> dict[str, object]:
    return {
        "name": person.name, "role": person.role.name, "active": person.active, "locked": person.locked,
        "wrong_pins": person.failures,
    }  # fmt: skip


def _told(desk: Desk, person: Person, sentence: str) -> int:
    desk.show(_form(person), sentence)
    return DONE
