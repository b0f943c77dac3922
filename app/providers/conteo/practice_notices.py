"""The webhooks of Conteo's practice server: what they say and how they are signed."""

import hashlib
import hmac

from app.providers.conteo.hooks import HEADER
from app.providers.emulation import Issued, Notice
from app.providers.json_text import write_json

SECRET = "practica-avisos"


def notice(issued: Issued, genuine: bool) -> Notice:
    """The message of the article (dossier 1.5); the name of the event of a failure is an assumption."""
    data = {
        "invoice_id": issued.provider_id, "authorization_number": issued.protocol, "cufe": issued.authorization,
        "total": issued.total, "receptor_ruc": issued.tax_id,
    }  # fmt: skip
    body = write_json({"event": f"invoice.{issued.final}", "data": data}).encode()
    secret = SECRET if genuine else "otro secreto"
    signature = hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()
    return Notice({HEADER: f"sha256={signature}", "content-type": "application/json"}, body)
