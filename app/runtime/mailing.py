"""The mail counter: documents to their customers, through the provider where it mails, else through the shop's server.

A mail is a row: it waits, is tried again for three days and says why it did not leave. No sale and no screen waits.
"""

import asyncio
import logging
import ssl
from collections import deque
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import TypeVar

from app.domain.document import Status
from app.domain.errors import NotAllowed, OutcomeUnknown, Refused, Silence, Trouble, reason_of
from app.domain.mail import PDF_GRACE, Mail, MailState, address_in, checked_address
from app.mail import Letter, Server, send, server_of
from app.mail import MailTrouble as MailTrouble
from app.mail import Security as Security
from app.ports import Clock, Ids
from app.providers.contract import Mails
from app.runtime.papers import Papers
from app.runtime.resting import rest
from app.runtime.services import Services
from app.store import documents, journal, mails, shop
from app.store.codec import moment, stamp
from app.store.lease import EngineLock
from app.store.sqlite import Connection
from app.store.store import Store
from app.sync.unforeseen import told_as_trouble
from app.vault import Vault

T = TypeVar("T")
log = logging.getLogger("mostrador.mail")

SCOPE, _SECRET, _AUTOMATIC = "mail", "mail.password", "automatic"
KEYS = ("host", "port", "security", "user", "sender", "sender_name")
_LOOK = 4.0
"""Seconds between two looks for mails that are due."""
_LATE = timedelta(days=10)
"""How old a sale may be whose document is still mailed by itself."""
_LARGEST = 10_000_000
_FELL = "El programa tuvo un error interno al enviarlo. Puede haber salido: pregunte al cliente."


class Mailing:
    """Settings, queue and worker. `tls` is for tests: which certificates the server may show."""

    def __init__(
        self, store: Store, clock: Clock, ids: Ids, seal: journal.Seal, *,
        vault: Vault, services: Services, papers: Papers,
    ) -> None:  # fmt: skip
        self._store = store
        self._clock = clock
        self._ids = ids
        self._seal = seal
        self._vault = vault
        self._services = services
        self._papers = papers
        self._news: deque[str] = deque(maxlen=5000)
        self._closing = asyncio.Event()
        self.tls: ssl.SSLContext | None = None
        self.changed: Callable[[str], None] = lambda mail_id: None

    def values(self) -> dict[str, str]:
        """What is kept of the server, without its password."""
        kept = self._store.read(lambda db: shop.settings(db, SCOPE))
        return {key: kept.get(key, "") for key in KEYS}

    def has_password(self) -> bool:
        """Is there one? It is never shown."""
        return bool(self._vault.get(_SECRET))

    def set(self, values: Mapping[str, str], who: str, *, password: str = "") -> None:
        """Keep the server; an empty password leaves the old one. All empty: no server any more."""
        full = {key: values.get(key, "").strip() for key in KEYS}
        if any(full.values()):
            server_of(full)
        if password:
            self._vault.set(_SECRET, password)
        elif not any(full.values()):
            self._vault.delete(_SECRET)
        self._keep(full, who)

    def automatic_since(self) -> datetime | None:
        """From which sale on authorized documents are mailed by themselves; None while they are not."""
        text = self._store.read(lambda db: shop.setting(db, SCOPE, _AUTOMATIC))
        return moment(text) if text else None

    def mail_by_itself(self, who: str, *, wanted: bool) -> None:
        """Switch it on or off; customers of older sales get nothing."""
        if wanted is not (self.automatic_since() is not None):
            self._keep({_AUTOMATIC: stamp(self._clock.now()) if wanted else ""}, who)

    def ready(self) -> bool:
        """Is there a server of the shop's own?"""
        return bool(self.values()["host"])

    def can(self, document_id: str) -> bool:
        """May this document be mailed now? Only what is authorized, where the provider mails or a server is set up."""
        authorized = self._papers.view(document_id).standing.status is Status.AUTHORIZED
        return authorized and (self.ready() or self._papers.may_email(document_id))

    def queue(self, document_id: str, address: str, who: str) -> str:
        """Mail a document; returns at once with the mail's id. Refused: no address, not authorized, nobody to send."""
        to = checked_address(address)
        if self._papers.view(document_id).standing.status is not Status.AUTHORIZED:
            raise Refused("id", "todavía no está autorizado; se puede enviar en cuanto lo esté.")
        if not self.can(document_id):
            raise Refused("id", "no hay servidor de correo; complételo en Ajustes, Correo, o guarde el PDF.")
        now, mail_id = self._clock.now(), self._ids.new()

        def work(db: Connection) -> str:
            wanted = mails.Wanted(mail_id, documents.seq_of(db, document_id), to, who, now)
            journal.write(db, self._seal, journal.Fact(who, "mail_queued", document_id, {}), now)
            return mails.add(db, wanted, now)

        kept = self._store.write(work, urgent=True).result()
        self.changed(kept)
        return kept

    def mails(self, limit: int = 50) -> list[Mail]:
        """The newest first."""
        return self._store.read(lambda db: mails.page(db, limit))

    def of_document(self, document_id: str) -> list[Mail]:
        """What was, or will be, mailed of a document, the newest first."""
        return self._store.read(lambda db: mails.of_document(db, documents.seq_of(db, document_id)))

    def again(self, mail_id: str) -> None:
        """Try now, also what failed or expired."""
        now = self._clock.now()
        self._store.write(lambda db: mails.again(db, mail_id, now), urgent=True).result()
        self.changed(mail_id)

    def withdraw(self, mail_id: str) -> None:
        """Nobody wants it any more."""
        now = self._clock.now()
        self._store.write(lambda db: mails.withdraw(db, mail_id, now), urgent=True).result()
        self.changed(mail_id)

    async def try_out(self, address: str) -> None:
        """A letter without a document, sent now. Refused: no server, no address. MailTrouble: it did not leave."""
        to, server = checked_address(address), server_of(self.values())
        text = "Si lee esto, Mostrador puede enviar documentos desde este correo."
        letter = Letter(self._ids.new(), to, "Prueba de Mostrador", text, {}, self._clock.now())
        await asyncio.to_thread(send, letter, server, self._vault.get(_SECRET) or "", self.tls)

    def heard(self, document_id: str) -> None:
        """A document changed: perhaps it is to be mailed by itself. From any thread, at once."""
        self._news.append(document_id)

    def close(self) -> None:
        """End `run` soon; a letter that is leaving gets through or is tried again."""
        self._closing.set()

    async def run(self) -> None:
        """Send what is due until `close`; of several programs one does."""
        lock = EngineLock(self._store.folder, "mail.lock")
        begin = True
        try:
            while not self._closing.is_set():
                try:
                    mine = lock.take()
                except OSError as error:  # a disk that is away for a moment is asked again at the next look
                    log.warning("mail waits: no lock (%s)", reason_of(error))
                    mine = False
                if mine:
                    begin = not await self.work(begin=begin)
                await rest(self._clock, _LOOK, self._closing)
        finally:
            lock.release()

    async def work(self, *, begin: bool = False) -> bool:
        """Queue what is to leave by itself, then send everything that is due. False: the disk did not take what became
        of it, or something fell, and the next time is a beginning again.
        """
        try:
            with told_as_trouble():
                await self._work(begin=begin)
        except Trouble as trouble:
            log.warning("mail waits: %s", trouble.code)
            return False
        return True

    async def _work(self, *, begin: bool) -> None:
        self._catch_up(begin=begin)
        if not self._store.read(mails.any_open):
            return  # a till that stands still wakes no writer
        now = self._clock.now()
        for mail_id in await self._write(lambda db: mails.tidy(db, now, begin=begin)):
            self.changed(mail_id)
        while not self._closing.is_set():
            mail = self._store.read(lambda db: mails.next_mail(db, self._clock.now()))
            if mail is None:
                return
            await self._send(mail)

    async def _send(self, mail: Mail) -> None:
        through_provider = self._papers.may_email(mail.document_id)
        way = "provider" if through_provider else "smtp"
        if not await self._write(lambda db: mails.claim(db, mail.id, way, self._clock.now())):
            return
        self.changed(mail.id)
        try:
            with told_as_trouble():
                to, reason = await self._tried(mail, through_provider=through_provider)
        except Trouble:  # nobody foresaw it; the other letters leave
            to, reason = MailState.FAILED, _FELL
        await self._settle(mail, to, reason)

    async def _tried(self, mail: Mail, *, through_provider: bool) -> tuple[MailState, str]:
        """What becomes of it, and why."""
        try:
            if through_provider:
                return MailState.SENT, await self._by_provider(mail)
            letter, server, password = await asyncio.to_thread(self._letter, mail)
            await asyncio.to_thread(send, letter, server, password, self.tls)
        except MailTrouble as trouble:
            log.warning("mail: %s", trouble.code)
            return (MailState.FAILED if trouble.lasting else MailState.QUEUED), trouble.sentence
        except Trouble as trouble:  # the keyring is locked, the disk fails: it did not leave
            log.warning("mail: %s", trouble.code)
            return MailState.QUEUED, trouble.sentence
        except OutcomeUnknown as silence:
            return MailState.FAILED, f"{silence.title} Puede haber salido: pregunte al cliente."
        except Silence as silence:
            return (MailState.FAILED if isinstance(silence, NotAllowed) else MailState.QUEUED), silence.title
        except Refused as refused:
            return MailState.FAILED, refused.sentence
        return MailState.SENT, ""

    async def _by_provider(self, mail: Mail) -> str:
        view = self._papers.view(mail.document_id)
        provider = self._services.service(view.document.provider).provider
        assert isinstance(provider, Mails)
        return await provider.email(view.document, view.standing, mail.address)

    def _letter(self, mail: Mail) -> tuple[Letter, Server, str]:
        """On a worker's thread: the PDF may have to be drawn."""
        server = server_of(self.values())
        view = self._papers.view(mail.document_id)
        name = view.document.number_text
        files = {f"{name}.pdf": self._papers.pdf(mail.document_id)}
        xml = self._papers.xml(mail.document_id)
        if xml:
            files[f"{name}.xml"] = xml
        if sum(len(data) for data in files.values()) > _LARGEST:
            raise Refused("pdf", "el PDF es demasiado grande para un correo; entréguelo impreso.")
        shop_name = view.document.issuer.trade_name or view.document.issuer.legal_name
        text = f"Adjuntamos su documento {name}.\n\n{shop_name}\n"
        training = "ENTRENAMIENTO, sin valor fiscal · " if view.document.practice else ""
        letter = Letter(mail.id, mail.address, f"{training}{shop_name}: {name}", text, files, self._clock.now())
        return letter, server, self._vault.get(_SECRET) or ""

    async def _settle(self, mail: Mail, to: MailState, reason: str) -> None:
        now = self._clock.now()

        def work(db: Connection) -> None:
            if to is MailState.QUEUED:
                mails.put_off(db, mail, reason, now)
                return
            mails.settle(db, mail.id, to, reason, now)
            if to is MailState.SENT:
                journal.write(db, self._seal, journal.Fact(mail.who, "emailed", mail.document_id, {}), now)

        await self._write(work)
        self.changed(mail.id)

    def _catch_up(self, *, begin: bool) -> None:
        """At the beginning all authorized documents of late, afterwards those that changed."""
        since = self.automatic_since()
        heard = {self._news.popleft() for _ in range(len(self._news))}
        if since is None or not (begin or heard):
            return
        oldest = max(since, self._clock.now() - _LATE)
        for seq in self._store.read(lambda db: mails.unsent(db, oldest)):
            document, _ = self._store.read(lambda db, seq=seq: documents.load(db, seq))  # type: ignore[misc]
            to = address_in(document.customer.email) if document.customer else ""  # a list brought along what is none
            if (begin or document.id in heard) and to:
                self._queue_by_itself(seq, to)

    def _queue_by_itself(self, seq: int, to: str) -> None:
        now = self._clock.now()
        wanted = mails.Wanted(self._ids.new(), seq, to, "Mostrador", now + PDF_GRACE, True)
        self.changed(self._store.write(lambda db: mails.add(db, wanted, now)).result())

    def _keep(self, values: Mapping[str, str], who: str) -> None:
        now = self._clock.now()

        def work(db: Connection) -> None:
            for key, value in values.items():
                shop.set_setting(db, SCOPE, key, value)
            journal.write(db, self._seal, journal.Fact(who, "mail_set", "", dict(values)), now)

        self._store.write(work, urgent=True).result()

    async def _write(self, work: Callable[[Connection], T]) -> T:
        return await asyncio.wrap_future(self._store.write(work))
