"""The pretend Fabo behind the practice server: its answers in both formats and its four smaller commands."""

import base64
import hashlib
from collections.abc import Mapping
from datetime import timedelta
from io import BytesIO
from typing import Any

from app.domain.record import replace
from app.providers.emulation import Answer, Issued, World
from app.providers.fabo.inspection import BadPayload, account, is_person_or_company, mail_wish, void_code
from app.providers.json_text import write_json

VOID_WITHIN = timedelta(days=7)
_TICKET = timedelta(seconds=20)  # how long SUNAT works on a baja here


class Office:
    """Voids, mails, looks taxpayers up and says hello."""

    def __init__(self, world: World) -> None:
        self._world = world

    def serve(self, command: str, body: Mapping[str, Any], text: bool, testing: bool) -> Answer:
        """One of the smaller commands."""
        try:
            match command:
                case "baja":
                    return self._void(full_code(body, void_code(body, text=text), testing), text)
                case "correo":
                    return self._mail(*mail_wish(body), text)
                case "consultar_ruc":
                    return _taxpayer(body, text)
        except BadPayload as error:
            return bad_property(text, error.name, error.words)
        return say(text, 200, {"estado": "ok", "mensaje": "hola"})

    def issued(self, code: str) -> Issued | None:
        """An accepted document, by its full code."""
        found = self._world.ledger.find(code)
        return found if found is not None and found.final == "completed" else None

    def pdf(self, issued: Issued) -> bytes:
        """A real PDF that says ENTRENAMIENTO."""
        from reportlab.pdfgen.canvas import Canvas  # heavy: only when a PDF is asked for

        target = BytesIO()
        page = Canvas(target, pagesize=(420, 200), invariant=1)
        page.setFont("Helvetica-Bold", 20)
        page.drawString(40, 150, "ENTRENAMIENTO")
        page.setFont("Helvetica", 11)
        for row, line in enumerate((issued.authorization, f"S/ {issued.total:f}", issued.protocol)):
            page.drawString(40, 120 - 18 * row, line)
        page.showPage()
        page.save()
        return target.getvalue()

    def _void(self, code: str, text: bool) -> Answer:
        """SUNAT takes a ticket first; once it is done, asking again says that there is a baja already."""
        now, ledger = self._world.clock.now(), self._world.ledger
        found = ledger.find(code)
        if found is None or found.final == "failed":
            return fabo_error(text, 400, "NO_EXISTE", "El comprobante no existe o fue rechazado", code)
        if found.final == "voided" and now >= found.ready_at:
            return sunat_no(text, 2323, "Existe documento ya informado anteriormente en una comunicacion de baja")
        if found.final != "voided":
            if now - found.issued_at > VOID_WITHIN:
                return sunat_no(text, 2957, "El comprobante fue informado fuera del plazo para la baja")
            ledger.change(replace(found, final="voided", ready_at=now + _TICKET))
        return say(text, 200, {"sunat_ticket": str(int(download_code(code, 1)[:12], 16)), "estado": "ok"})

    def _mail(self, code: str, addresses: object, text: bool) -> Answer:
        if self._world.ledger.find(code) is None:
            return fabo_error(text, 400, "NO_EXISTE", "El comprobante no existe", code)
        return Answer(204, b"", "text/plain" if text else "application/json")


def full_code(body: Mapping[str, Any], code: str, testing: bool) -> str:
    """How Fabo calls a document of this request's account: (prueba-)RUC-tipo-serie-numero."""
    return f"{'prueba-' if testing else ''}{account(body)}-{code}"


def _taxpayer(body: Mapping[str, Any], text: bool) -> Answer:
    """Invented people and companies: the digits decide. Numbers of 99… after the prefix belong to nobody."""
    if set(body) != {"ruc"} or not isinstance(body["ruc"], str):
        raise BadPayload("ruc", "se espera solo la propiedad ruc")
    ruc = is_person_or_company(body["ruc"])
    if ruc[2:4] == "99":
        return fabo_error(text, 400, "NO_ENCONTRADO", "El RUC no existe en el padrón")
    person = ruc.startswith("1")
    name = f"PERSONA DE PRACTICA {ruc[2:10]}" if person else f"EMPRESA DE PRACTICA {ruc[2:10]} S.A.C."
    condition = "NO HABIDO" if ruc[9] == "9" else "HABIDO"
    address = f"AV. DE LOS ENSAYOS {int(ruc[4:7])} LIMA"
    row = {"ruc": ruc, "razon_social": name, "direccion": address, "estado": "ACTIVO", "condicion": condition}
    return say(text, 200, row)


def say(text: bool, status: int, body: Mapping[str, Any]) -> Answer:
    """The answer in the request's format; in text a collection is the same name repeated, without a number."""
    if not text:
        return Answer(status, write_json(body).encode())
    lines = []
    for name, value in body.items():
        several = value if isinstance(value, list) else [value]
        name = "sunat_observacion" if name == "sunat_observaciones" else name
        lines += [f"{name}: {one}" for one in several]
    return Answer(status, "\n".join(lines).encode(), "text/plain")


def fabo_error(text: bool, status: int, code: str, words: str, extra: str = "") -> Answer:
    """Fabo's three error variables; the names of the codes are invented, none is published."""
    return say(text, status, {"codigo_error": code, "descripcion_error": words, "descripcion_extra": extra})


def bad_property(text: bool, name: str, words: str) -> Answer:
    """A 400 that names the property."""
    return fabo_error(text, 400, "PROPIEDAD_INVALIDA", words, name)


def sunat_no(text: bool, code: int, sentence: str) -> Answer:
    """SUNAT's refusal: a 400 with its code and sentence alone (dossier 1, addition)."""
    return say(text, 400, {"sunat_respuesta": code, "sunat_descripcion": sentence})


def observation(line: int) -> str:
    """SUNAT's remark 4287 as the seed shows it, quotes and colons included."""
    return (
        "4287 - El precio unitario de la operación que está informando difiere de los cálculos realizados en base a la "
        f"información remitida - Error en la linea: {line}: 4287 "
        '(nodo: "cac:AlternativeConditionPrice/cbc:PriceAmount" valor: "11114.72")'
    )


def download_code(code: str, seed: int) -> str:
    """Forty hexadecimal characters, always the same for a document."""
    return hashlib.sha1(f"descarga:{seed}:{code}".encode(), usedforsecurity=False).hexdigest()


def summary(body: Mapping[str, Any]) -> str:
    """Base64 of twenty bytes, as the digest of a signed XML would be: another body, another digest."""
    digest = hashlib.sha1(write_json(body).encode(), usedforsecurity=False).digest()
    return base64.b64encode(digest).decode()
