"""Does what a person decided on the screen of attention: one call of the shop, then the news. Knows no list."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

from PySide6.QtWidgets import QWidget

from app.domain.errors import GivenUp, Refused, Silence, Trouble
from app.domain.pace import paced
from app.domain.party import Customer
from app.domain.people import Actor, Right
from app.domain.runway import Alert, Mend
from app.domain.views import DocumentView, EntryView
from app.runtime import Shop
from ui import permission
from ui.attention import decisions
from ui.attention.causes import Act, Cause
from ui.attention.finding import FindingSheet
from ui.bridge import Bridge
from ui.customers.form import CustomerSheet
from ui.customers.registry import Registry
from ui.main_window import MainWindow
from ui.people.guarded import Guarded
from ui.progress import Pace, Progress
from ui.saying import why
from ui.text import plural, said, tr
from ui.tokens import Tone
from ui.undoing import undo_for, undo_sheet
from ui.widgets.page import Page

RIGHTS = {
    Act.FIND: Right.VERDICT,
    Act.ISSUED: Right.VERDICT,
    Act.NOT_ISSUED: Right.VERDICT,
    Act.LET_STAND: Right.VERDICT,
    Act.CORRECT: Right.VERDICT,
    Act.VOID: Right.VOID,
}
"""What may be done again by anybody needs none."""


class Acting:
    """The hands of the screen: dialogs open over `page`, and every decision is kept under the cashier's name."""

    def __init__(self, shop: Shop, bridge: Bridge, page: QWidget) -> None:
        self._shop = shop
        self._bridge = bridge
        self._page = page
        self.progress = Progress(bridge, page)

    def do(self, act: Act, cause: Cause, entry: EntryView) -> None:
        """Start what was asked for."""
        right = RIGHTS.get(act)
        if right is None:
            self._start(act, cause, entry, Actor(self._who()))
        else:
            number = self._shop.papers.view(entry.document_id).document.number_text
            permission.ask(self._shop, self._page, right, number, lambda who: self._start(act, cause, entry, who))

    def _start(self, act: Act, cause: Cause, entry: EntryView, who: Actor) -> None:
        view = self._shop.papers.view(entry.document_id)
        match act:
            case Act.RETRY:
                self._try(lambda: self._shop.papers.retry(view.document.id, self._who()), tr("Vuelve a la cola"))
            case Act.RETRY_ALL:
                self._retry_all(cause)
            case Act.CHECK:
                self._check(cause)
            case Act.SETTINGS:
                self.open_settings(cause.provider)
            case Act.SHOW:
                self._show_document(view.document.id)
            case Act.CORRECT:
                self._correct(view, cause, who)
            case _:
                self._ask(act, cause, view, who)

    def _ask(self, act: Act, cause: Cause, view: DocumentView, who: Actor) -> None:
        papers, id_, where = self._shop.papers, view.document.id, self._page.window()

        def noted(code: str) -> None:
            papers.resolve_issued(id_, code, who)
            self._told(tr("Autorización anotada"))

        if act is Act.FIND:
            self.find(view, who)
        elif act is Act.ISSUED:
            code = self._shop.country(view.document.issuer).words.authorization
            decisions.issued(view, code, cause.provider_title, noted, where).open()
        elif act is Act.NOT_ISSUED:
            dialog = decisions.absent if cause.blind else decisions.not_issued
            dialog(view, cause.provider_title, lambda: self._send_again(id_, who), where).open()
        elif act is Act.LET_STAND:
            self._try(lambda: papers.let_stand(id_, who), tr("Sigue vigente"))
        else:
            undo = undo_for(self._shop, view, who)
            undo_sheet(undo, lambda: self._told(undo.told, undo.money), where).open()

    def find(self, view: DocumentView, who: Actor | None = None) -> None:
        """Look for it by hand, bring what was found, decide."""
        actor = who or Actor(self._who())
        papers, id_, where = self._shop.papers, view.document.id, self._page.window()
        title = self._shop.services.info(view.document.provider).traits.title
        search = papers.what_to_look_for(id_)
        if search is None:
            return

        def keep(found: bytes) -> None:
            papers.resolve_found(id_, found, actor)
            self._told(tr("Autorización anotada"))

        words = (
            tr("Buscar {number} en {provider}").format(number=view.document.number_text, provider=title),
            said(view.entry.reason),
        )

        def absent() -> None:
            decisions.absent(view, title, lambda: self._send_again(id_, actor), where).open()

        FindingSheet(words, search, lambda found: papers.examine(id_, found), keep, absent=absent, parent=where).open()

    def _send_again(self, id_: str, who: Actor) -> None:
        self._shop.papers.resolve_not_issued(id_, who)
        self._told(tr("Vuelve a la cola"))

    def _correct(self, view: DocumentView, cause: Cause, who: Actor) -> None:
        """One customer is corrected once: every document of this cause that is made out to it goes with it."""
        wrong = {each.document_id: each.customer for each in cause.entries}
        own = wrong.pop(view.document.id, "")
        same = [id_ for id_, customer in wrong.items() if own and customer == own]

        def keep(customer: Customer) -> None:
            self._shop.papers.correct(view.document.id, customer, who, same)
            done = len(same) + 1
            self._told(plural("Corregido: vuelve a la cola", "Corregidos {n}: vuelven a la cola", done))

        reason = said(view.entry.reason)
        words = (tr("Corregir el cliente de {number}").format(number=view.document.number_text), reason)
        country = self._shop.country(view.document.issuer)
        customer = view.document.customer or Customer()
        registry = Registry(self._shop, self._bridge, country)
        parent = self._page.window()
        CustomerSheet(country, customer, keep, words=words, registry=registry, parent=parent).open()

    def _retry_all(self, cause: Cause) -> None:
        """Away from the window: each is a transaction of its own, so that one refusal does not hold the others."""
        if self.progress.running():
            return
        ids, who = [view.document_id for view in cause.entries], self._who()

        def work(pace: Pace) -> int:
            done = 0
            with suppress(GivenUp):  # what is back in the queue stays there, the rest waits on
                for document_id in paced(ids, pace, len(ids), every=1):
                    with suppress(Refused):
                        self._shop.papers.retry(document_id, who)
                        done += 1
            return done

        def told(done: int) -> None:
            self._told(plural("{n} documento vuelve a la cola", "{n} documentos vuelven a la cola", done))

        self.progress.run(tr("Reintentando…"), work, told, self._failed)

    def _check(self, cause: Cause) -> None:
        if self.progress.running():
            return

        def answered(sentence: str) -> None:
            self._told(tr("{provider} responde").format(provider=cause.provider_title), sentence)
            self._bridge.settings_changed.emit()

        doing, asked = tr("Probando {provider}…"), self._shop.services.check(cause.provider)
        doing = doing.format(provider=cause.provider_title)
        self.progress.ask(doing, asked, answered, self._failed, given_up=lambda: None)

    def open_settings(self, provider: str) -> None:
        """The settings of a provider."""
        page = self._settings()
        if page is not None and hasattr(page, "show_provider"):
            page.show_provider(provider)

    def mend(self, alert: Alert) -> None:
        """The settings in which what runs out is renewed."""
        if alert.mend is Mend.PROVIDERS:
            self.open_settings(alert.about)
        elif (page := self._settings()) is not None and hasattr(page, "show_part"):
            page.show_part("issuers")

    def _settings(self) -> Page | None:
        """The screen of settings itself, where this person may see it."""
        page = self._go("settings")
        return page.page if isinstance(page, Guarded) else page

    def _show_document(self, document_id: str) -> None:
        page = self._go("documents")
        if page is not None and hasattr(page, "show_document"):
            page.show_document(document_id)

    def _go(self, word: str) -> Page | None:
        self._bridge.go_requested.emit(word)
        window = self._page.window()
        return window.page(word) if isinstance(window, MainWindow) else None

    def _try(self, work: Callable[[], object], text: str) -> None:
        try:
            work()
        except (Refused, Trouble) as error:
            self._failed(error)
        else:
            self._told(text)

    def _told(self, title: str, sentence: str = "") -> None:
        self._bridge.say(title, sentence, Tone.SUCCESS)
        self._bridge.wake_engine.emit()

    def _failed(self, error: BaseException) -> None:
        tone = Tone.WARNING if isinstance(error, Refused | Silence) else Tone.DANGER
        self._bridge.say(tr("No se hizo"), why(error), tone)

    def _who(self) -> str:
        return self._shop.setting("cashier")
