"""`verify` and `doctor`: is what is stored whole, and does this machine have what the till needs."""

from app.cli import DONE, REFUSED
from app.cli.desk import Desk


def verify(desk: Desk) -> int:
    """Journal, database, numbers, totals and PDFs; every problem is a sentence."""
    with desk.shop() as shop:
        problems = shop.problems()
    desk.show({"ok": not problems, "problems": problems}, "\n".join(problems) or "Todo está completo y sin alterar.")
    if problems:
        desk.note(f"verify: {len(problems)} problemas; el primero: {problems[0]}")
    return REFUSED if problems else DONE


def doctor(desk: Desk) -> int:
    """What this machine and this shop lack, in the order in which it should be repaired."""
    from app.doctor import examine

    with desk.shop() as shop:
        checks = examine(shop.store, shop.vault, shop.seal, now=shop.clock.now())
    forms = [{"name": c.name, "ok": c.ok, "sentence": c.sentence, "advice": c.advice} for c in checks]
    signs = {True: "bien", None: "ver", False: "MAL"}
    lines = [f"{signs[c.ok]:<6}{c.name:<12}{c.sentence}" + (f"\n{'':<18}→ {c.advice}" if c.advice else "")
             for c in checks]  # fmt: skip
    desk.show(forms, "\n".join(lines))
    return REFUSED if any(check.ok is False for check in checks) else DONE
