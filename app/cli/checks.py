"""`verify` and `doctor`: is what is stored whole, and does this machine have what the till needs."""

from typing import TYPE_CHECKING

from app.cli import DONE, REFUSED
from app.cli.desk import WHO, Desk
from app.domain.errors import Trouble

if TYPE_CHECKING:
    from app.doctor.network import Place
    from app.doctor.paper import Printing
    from app.runtime import Shop

_RAW_PORT = 9100
"""Where printers of a network listen when their address says nothing else."""


def verify(desk: Desk) -> int:
    """Journal, database, numbers, totals and PDFs; every problem is a sentence."""
    with desk.shop() as shop:
        problems = shop.problems()
    desk.show({"ok": not problems, "problems": problems}, "\n".join(problems) or "Todo está completo y sin alterar.")
    if problems:
        desk.note(f"verify: {len(problems)} problemas; el primero: {problems[0]}")
    return REFUSED if problems else DONE


def doctor(desk: Desk) -> int:
    """What this machine and this shop lack, in the order in which it should be repaired. A damaged folder is told."""
    from app import doctor as doctors
    from app.doctor.network import check_network
    from app.doctor.paper import check_papers

    try:
        with desk.shop() as shop:
            told = [shop.services.clock_ahead(name) for name in shop.runway.providers()]
            ahead = max((each for each in told if each is not None), key=abs, default=None)
            server_time = None if ahead is None else (shop.clock.now() - ahead).timestamp()
            checks = doctors.examine(shop.store, shop.vault, shop.seal, clock=shop.clock, server_time=server_time)
            checks += [
                check_papers(printing(shop)),
                check_network(places(shop)),
                doctors.check_issuers(shop.issuers()),
                *shop.runway.checks(),
                shop.updates.checked_up(),
            ]
    except Trouble as trouble:
        checks = doctors.examine_without_data(desk.folder, trouble)
    forms = [{"name": c.name, "ok": c.ok, "sentence": c.sentence, "advice": c.advice} for c in checks]
    signs = {True: "bien", None: "ver", False: "MAL"}
    lines = [f"{signs[c.ok]:<6}{c.name:<12}{c.sentence}" + (f"\n{'':<18}→ {c.advice}" if c.advice else "")
             for c in checks]  # fmt: skip
    desk.show(forms, "\n".join(lines))
    wrong = [check.sentence for check in checks if check.ok is False]
    if wrong:
        desk.note(f"doctor: {len(wrong)} {'falla' if len(wrong) == 1 else 'fallas'}; la primera: {wrong[0]}")
    return REFUSED if wrong else DONE


def places(shop: "Shop") -> "list[Place]":
    """Where the providers of this shop live; practice needs no network."""
    from urllib.parse import urlsplit

    from app.doctor.network import Place

    if shop.till.practice:
        return []
    found = []
    for name in shop.runway.providers():
        info = shop.services.info(name)
        usual = next((each.default for each in info.settings if each.key == "base_url"), "")
        parts = urlsplit(info.values.get("base_url") or usual)
        if parts.hostname:
            port = parts.port or (443 if parts.scheme == "https" else 80)
            found.append(Place(info.traits.title, parts.hostname, port))
    return found


def printing(shop: "Shop") -> "list[Printing]":
    """This till's printers, with what waits for them."""
    from urllib.parse import urlsplit

    from app.doctor.network import Place
    from app.doctor.paper import Printing
    from app.domain.print_job import JobState

    found = []
    for info in shop.printers.info():
        parts = urlsplit(f"//{info.values['address'].strip()}")
        there = Place(info.name, parts.hostname or "", parts.port or _RAW_PORT)
        place = there if info.values["way"] == "network" else None
        counts = [info.counts.get(state, 0) for state in (JobState.QUEUED, JobState.VERIFY, JobState.FAILED)]
        found.append(Printing(info.name, place, *counts))
    return found


def alerts(desk: Desk) -> int:
    """What runs out, and from when on it is told; with --set another threshold."""
    with desk.shop() as shop:
        for text in desk.args.set:
            key, _, value = text.partition("=")
            shop.runway.set_limit(key.strip(), value, WHO)
        found, limits = shop.runway.alerts(), shop.runway.limits()
    forms = [{"what": a.what, "about": a.about, "title": a.title, "sentence": a.sentence, "pressing": a.pressing,
              "ends_at": a.ends_at.isoformat() if a.ends_at else None} for a in found]  # fmt: skip
    lines = [f"{'YA' if a.pressing else 'pronto':<8}{a.title}. {a.sentence}" for a in found]
    known = ", ".join(f"{key}={value}" for key, value in limits.items())
    lines = [*(lines or ["Nada está por terminarse."]), f"Se avisa desde: {known}"]
    desk.show({"alerts": forms, "limits": limits}, "\n".join(lines))
    return DONE
