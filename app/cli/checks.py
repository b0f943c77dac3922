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
