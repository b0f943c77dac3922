"""Promises about mail: never without TLS, never in the way of a sale, tried again, and it says why it did not leave."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
import pytest_asyncio

from app.domain.errors import IllegalTransition, Refused, Trouble
from app.domain.mail import MOVES, MailState, moved
from app.domain.party import Customer
from app.mail import MailTrouble
from app.runtime import Shop
from app.store import mails
from tests.mail_server import MailServer
from tests.practice.till import SetClock
from tests.ui.shops import ISSUER, PRODUCTS

SECRET = "muy-secreta-93"
TO = "compras@cliente.example"


@pytest.fixture
def server(tmp_path: Path) -> Iterator[MailServer]:
    made = MailServer(tmp_path)
    yield made
    made.close()


@pytest_asyncio.fixture
async def shop(tmp_path: Path, server: MailServer) -> AsyncIterator[Shop]:
    made = Shop(tmp_path / "till", practice=True, clock=SetClock())
    made.add_issuer(ISSUER, "test")
    for product in PRODUCTS:
        made.goods.save_product(product)
    made.mailing.set(
        {"host": "127.0.0.1", "port": str(server.port), "user": "caja", "sender": "caja@tienda.example",
         "sender_name": "La Esquina, S.A."}, "dueño", password=SECRET,
    )  # fmt: skip
    made.mailing.tls = server.trusted
    yield made
    await made.aclose()


async def sold(shop: Shop, email: str = "") -> str:
    """A sale whose document is authorized."""
    customer = {"name": "Marta Ñáñez", "tax_id": "8-730-241", "email": email} if email else None
    form = {"lines": [{"code": "ARR-5"}], **({"customer": customer} if customer else {})}
    document = shop.selling.checkout(shop.selling.read(form)).result().document.id
    engine = shop.engine()
    assert await engine.take_over()
    await engine.until_idle(60)
    await engine.close()
    return document


def pass_time(shop: Shop, **much: float) -> None:
    assert isinstance(shop.clock, SetClock)
    shop.clock.at += timedelta(**much)


async def test_a_document_leaves_once_over_tls_with_its_pdf(shop: Shop, server: MailServer) -> None:
    document = await sold(shop)
    shop.mailing.queue(document, TO, "Ana")
    assert shop.mailing.queue(document, TO, "Ana") == shop.mailing.mails()[0].id
    await shop.mailing.work(begin=True)
    await shop.mailing.work()
    (letter,) = server.letters
    (mail,) = shop.mailing.mails()
    assert (mail.state, mail.way) == (MailState.SENT, "smtp")
    assert letter["To"] == TO
    assert "La Esquina" in letter["From"]
    pdf = next(letter.iter_attachments())
    assert pdf.get_filename() == f"{mail.number}.pdf"
    assert pdf.get_content().startswith(b"%PDF")
    assert SECRET.encode() not in server.heard_in_the_clear
    assert b"AUTH" not in server.heard_in_the_clear.upper()


async def test_a_server_on_its_own_tls_port_works_too(shop: Shop, server: MailServer) -> None:
    server.implicit = True
    shop.mailing.set({**shop.mailing.values(), "security": "tls"}, "dueño")
    await shop.mailing.try_out(TO)
    assert server.heard_in_the_clear == b""
    assert server.letters[0]["Subject"] == "Prueba de Mostrador"


async def test_without_encryption_or_with_a_stranger_s_certificate_nothing_is_said(
    shop: Shop, server: MailServer
) -> None:
    server.offers_tls = False
    with pytest.raises(MailTrouble, match="no cifra") as plain:
        await shop.mailing.try_out(TO)
    server.offers_tls, shop.mailing.tls = True, None
    with pytest.raises(MailTrouble, match="certificado") as stranger:
        await shop.mailing.try_out(TO)
    assert plain.value.lasting
    assert stranger.value.lasting
    assert (server.letters, SECRET.encode() in server.heard_in_the_clear) == ([], False)


async def test_a_letter_taken_and_dropped_is_tried_again_under_the_same_name(shop: Shop, server: MailServer) -> None:
    server.drops_after_data = True
    shop.mailing.queue(await sold(shop), TO, "Ana")
    await shop.mailing.work(begin=True)
    assert (shop.mailing.mails()[0].state, len(server.letters)) == (MailState.QUEUED, 1)
    assert "cortó" in shop.mailing.mails()[0].reason
    await shop.mailing.work()
    assert len(server.letters) == 1, "not before its wait is over"
    server.drops_after_data = False
    pass_time(shop, seconds=31)
    await shop.mailing.work()
    assert shop.mailing.mails()[0].state is MailState.SENT
    assert len({letter["Message-ID"] for letter in server.letters}) == 1


@pytest.mark.parametrize(
    ("word", "answer", "state", "says"),
    [
        ("RCPT", "550 no such user " + TO, MailState.FAILED, "dirección del cliente (550)"),
        ("RCPT", "450 greylisted", MailState.QUEUED, "(450)"),
        ("AUTH", "535 bad password", MailState.FAILED, "usuario y la contraseña"),
        ("MAIL", "553 sender", MailState.FAILED, "remitente (553)"),
        ("DATA", "552 too big", MailState.FAILED, "tan grandes (552)"),
    ],
)
async def test_what_the_server_refuses_is_one_sentence_and_no_secret(
    shop: Shop,
    server: MailServer,
    caplog: pytest.LogCaptureFixture,
    word: str,
    answer: str,
    state: MailState,
    says: str,
) -> None:
    server.says[word] = answer
    with caplog.at_level(logging.DEBUG):
        shop.mailing.queue(await sold(shop), TO, "Ana")
        await shop.mailing.work(begin=True)
    (mail,) = shop.mailing.mails()
    assert (mail.state, says in mail.reason) == (state, True), mail.reason
    assert SECRET not in caplog.text
    assert TO not in caplog.text
    if state is MailState.FAILED:
        server.says.clear()
        shop.mailing.again(mail.id)
        await shop.mailing.work()
        assert shop.mailing.mails()[0].state is MailState.SENT


async def test_a_password_with_an_enye_is_a_password(shop: Shop, server: MailServer) -> None:
    """The mail fell over it, and nothing was mailed until the program was opened again."""
    shop.mailing.set(shop.mailing.values(), "dueño", password="contraseña-93")
    shop.mailing.queue(await sold(shop), TO, "Ana")
    await shop.mailing.work(begin=True)
    assert shop.mailing.mails()[0].state is MailState.SENT
    assert server.logged_in.decode() == "\0caja\0contraseña-93"
    server.says["AUTH"] = "535 bad password"
    with pytest.raises(MailTrouble, match="usuario y la contraseña"):
        await shop.mailing.try_out(TO)


async def test_a_letter_for_which_the_keyring_does_not_open_waits_for_its_next_try(
    shop: Shop, server: MailServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It stood as leaving until the program was opened again."""
    shop.mailing.queue(await sold(shop), TO, "Ana")

    def locked(key: str) -> str:
        raise Trouble("El llavero del sistema está cerrado.", "vault")

    with monkeypatch.context() as closed:
        closed.setattr(shop.vault, "get", locked)
        await shop.mailing.work(begin=True)
    (mail,) = shop.mailing.mails()
    assert (mail.state, mail.reason) == (MailState.QUEUED, "El llavero del sistema está cerrado.")
    pass_time(shop, seconds=31)
    await shop.mailing.work()
    assert shop.mailing.mails()[0].state is MailState.SENT
    assert len(server.letters) == 1


async def test_a_letter_at_which_the_program_falls_holds_up_no_other(
    shop: Shop, server: MailServer, caplog: pytest.LogCaptureFixture
) -> None:
    """A server that asks a riddle which is no base64: smtplib falls over it."""
    caplog.set_level(logging.CRITICAL, "mostrador.engine")
    first, second = [await sold(shop) for _ in range(2)]
    server.says = {"EHLO": "250-loopback\r\n250-STARTTLS\r\n250 AUTH CRAM-MD5", "AUTH": "334 abc"}
    shop.mailing.queue(first, TO, "Ana")
    await shop.mailing.work(begin=True)
    server.says = {}
    shop.mailing.queue(second, TO, "Ana")
    await shop.mailing.work()
    leaving, fallen = shop.mailing.mails()
    assert (fallen.state, leaving.state) == (MailState.FAILED, MailState.SENT)
    assert "pregunte al cliente" in fallen.reason


async def test_what_became_of_a_letter_and_the_disk_did_not_take_is_asked_for_anew(
    shop: Shop, server: MailServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    shop.mailing.queue(await sold(shop), TO, "Ana")
    with monkeypatch.context() as full:
        full.setattr(mails, "settle", refused)
        assert not await shop.mailing.work()
    assert shop.mailing.mails()[0].state is MailState.SENDING
    assert await shop.mailing.work(begin=True)
    assert shop.mailing.mails()[0].state is MailState.SENT
    assert len({letter["Message-ID"] for letter in server.letters}) == 1


def refused(*_: object) -> None:
    raise Trouble("El disco está lleno: no se guardó nada. Libere espacio y repita.", "disk_full")


async def test_a_mail_that_nobody_could_send_for_three_days_expires(shop: Shop, server: MailServer) -> None:
    shop.mailing.queue(await sold(shop), TO, "Ana")
    server.says["RCPT"] = "450 later"
    for _ in range(26):
        await shop.mailing.work()
        pass_time(shop, hours=3)
    assert shop.mailing.mails()[0].state is MailState.EXPIRED
    assert server.letters == []


async def test_authorized_documents_leave_by_themselves_once_and_older_sales_never(
    shop: Shop, server: MailServer
) -> None:
    await sold(shop, "vieja@cliente.example")
    pass_time(shop, minutes=5)
    shop.mailing.mail_by_itself("dueño", wanted=True)
    await sold(shop, TO)
    await sold(shop)
    for begin in (True, False, True):
        await shop.mailing.work(begin=begin)
        pass_time(shop, minutes=2)
    assert [letter["To"] for letter in server.letters] == [TO]


async def test_what_was_leaving_when_the_program_fell_leaves_at_the_next_start(shop: Shop, server: MailServer) -> None:
    from app.store import mails

    mail_id = shop.mailing.queue(await sold(shop), TO, "Ana")
    shop.store.write(lambda db: mails.claim(db, mail_id, "smtp", shop.clock.now())).result()
    await shop.mailing.work()
    assert server.letters == []
    await shop.mailing.work(begin=True)
    assert (len(server.letters), shop.mailing.mails()[0].state) == (1, MailState.SENT)


async def test_only_what_is_authorized_is_mailed_and_only_to_an_address(shop: Shop) -> None:
    waiting = shop.selling.checkout(shop.selling.read({"lines": [{"code": "ARR-5"}]})).result().document.id
    with pytest.raises(Refused, match="autorizado"):
        shop.mailing.queue(waiting, TO, "Ana")
    document = await sold(shop)
    for wrong in ("", "nadie", "a@b", "a@b.c\r\nBcc: todos@x.example", "x y@z.example"):
        with pytest.raises(Refused, match="no es un correo"):
            shop.mailing.queue(document, wrong, "Ana")
    shop.mailing.set({}, "dueño")
    with pytest.raises(Refused, match="Ajustes, Correo"):
        shop.mailing.queue(document, TO, "Ana")
    assert not shop.mailing.has_password()


async def test_what_is_no_address_is_not_kept_of_a_customer(shop: Shop) -> None:
    kept = shop.goods.save_customer(Customer("8-730-241", name="Marta", email=TO))
    with pytest.raises(Refused, match="email: no es un correo"):
        shop.goods.save_customer(Customer("8-730-241", name="Marta", email="marta@@ejemplo"), kept.id)
    assert shop.goods.customer_rows([kept.id])[0].customer.email == TO


def test_every_step_that_the_table_does_not_have_is_refused() -> None:
    for state in MailState:
        for to in set(MailState) - MOVES[state]:
            with pytest.raises(IllegalTransition):
                moved(state, to)


async def test_a_lock_that_cannot_be_had_for_a_while_ends_the_mail_of_no_day(shop: Shop, server: MailServer) -> None:
    """A disk that was away for a moment, or too many open files: the room fell silent until the next start."""
    in_the_way = shop.store.folder / "mail.lock"
    in_the_way.mkdir()
    shop.mailing.queue(await sold(shop), TO, "Ana")
    running = asyncio.ensure_future(shop.mailing.run())
    await asyncio.sleep(0.1)
    assert not running.done()
    in_the_way.rmdir()
    while shop.mailing.mails()[0].state is not MailState.SENT:
        assert not running.done()
        await asyncio.sleep(0.01)
    shop.mailing.close()
    await running
