"""`name`: tells the authority who bought with a document that names nobody."""

import asyncio

from app.cli import DONE
from app.cli.desk import Desk, read_input
from app.cli.forms import Form, document_form
from app.cli.papers import whole
from app.domain.errors import Refused, Silence
from app.domain.intake import customer_from
from app.providers.json_text import read_object


def name(desk: Desk) -> int:
    """The customer's JSON object comes from a file; the provider is asked at once."""
    given = read_input(desk.args.file)
    try:
        form = read_object(given)
    except ValueError:
        raise Refused("file", 'no es un objeto JSON; p. ej. {"tax_id": "80000519-8", "name": "Tienda S.A."}.') from None
    customer = customer_from(form)
    shop = desk.open_shop()
    who = desk.decider(shop)

    async def work() -> Form:
        try:
            await shop.naming.name_buyer(desk.args.document, customer, who)
            return document_form(shop.papers.view(desk.args.document), attempts=True)
        except Silence as silence:
            raise Refused("provider", silence.title) from None
        finally:
            await shop.aclose()

    told = asyncio.run(work())
    desk.show(told, whole(told))
    return DONE
