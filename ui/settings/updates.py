"""The card of newer versions: what is known in one quiet line, where it is asked, and a package kept beside."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from app.domain.errors import Refused, Trouble
from app.domain.people import Actor, Right
from app.runtime import Shop
from app.runtime.updates import State
from ui import permission
from ui.bridge import Bridge
from ui.progress import Progress
from ui.saying import why
from ui.settings.draft import Draft
from ui.settings.section import Form
from ui.text import capital, said, tr
from ui.tokens import Tone
from ui.widgets.buttons import ActionButton, Role
from ui.widgets.fields import LineEdit
from ui.widgets.flow import flow
from ui.widgets.labels import Text


class UpdatesCard(Form):
    """Nothing is installed from here: a person does it when the shop is closed."""

    def __init__(self, shop: Shop, bridge: Bridge, settled: Callable[[], bool]) -> None:
        """`settled`: is all beside it kept, too, whose key is the same?"""
        super().__init__(tr("Versión del programa"))
        self._shop, self._bridge, self._settled = shop, bridge, settled
        self.line = Text("", "muted", wrap=True)
        self.body.insertWidget(1, self.line)
        self.source, self.key = LineEdit(), LineEdit()
        self.put("source", tr("Dónde se pregunta"), self.source, hint=tr("Una carpeta o https://… Vacío: apagado."))
        self.put("key", tr("Llave de quien las publica"), self.key, hint=tr("La línea que empieza por RW."))
        self.save = ActionButton(tr("Guardar"), icon="check", key="Ctrl+S")
        self.look = ActionButton(tr("Preguntar ahora"), icon="refresh-cw", key="F5")
        self.fetch = ActionButton(tr("Descargar"), Role.PRIMARY, icon="download", key="F8")
        self.save.clicked.connect(self._save)
        self.look.clicked.connect(self._look)
        self.fetch.clicked.connect(lambda: self._as_owner(self._fetch))
        self.add(flow(self.save, self.look, self.fetch))
        self.draft = Draft(self._read, self.source, self.key)
        self.add(self.draft)
        self.progress = Progress(bridge, self)
        self.add(self.progress)

    def arrive(self) -> None:
        """Read what is kept; nobody is asked."""
        self.draft.arrive()
        self._show(self._shop.updates.state())

    def _read(self) -> None:
        key = self._shop.updates.key
        self.source.setText(self._shop.updates.state().source)
        self.key.setText(key.text if key else "")
        self.key.setCursorPosition(0)

    def _show(self, state: State) -> None:
        self.line.set_role("muted")
        self.line.setText(_told(state))
        self.look.setEnabled(bool(state.source))
        self.fetch.setVisible(state.newer and state.ready is None)

    def _save(self) -> None:
        if self._settled():
            self._as_owner(self._keep)

    def _keep(self, actor: Actor) -> None:
        for field in self.fields.values():
            field.set_error("")
        try:
            self._shop.updates.point_at(self.source.text(), self.key.text(), actor)
        except Refused as refused:
            field = self.fields.get(refused.field, self.fields["source"])
            field.set_error(capital(said(refused.sentence)))
            field.editor.setFocus()
        except Trouble as trouble:
            self._bridge.say(tr("No se guardó"), said(trouble.sentence), Tone.DANGER)
        else:
            self._bridge.say(tr("Guardado"), "", Tone.SUCCESS)
            self.draft.settle()
            self.arrive()

    def _look(self) -> None:
        """Esc waits no longer for whoever does not answer."""
        from asyncio import to_thread

        self._begin()
        asked = to_thread(self._shop.updates.check)
        self.progress.ask(tr("Preguntando…"), asked, self._done, self._failed, given_up=self._done)

    def _fetch(self, actor: Actor) -> None:
        self._begin()
        work = partial(self._shop.updates.fetch, actor)
        self.progress.run(tr("Descargando…"), work, self._done, self._failed, given_up=self._done)

    def _begin(self) -> None:
        for button in (self.save, self.look, self.fetch):
            button.setEnabled(False)

    def _done(self, _: object = None) -> None:
        for button in (self.save, self.look, self.fetch):
            button.setEnabled(True)
        self._show(self._shop.updates.state())

    def _failed(self, error: BaseException) -> None:
        self._done()
        self.line.set_role("error")
        self.line.setText(why(error))

    def _as_owner(self, go: Callable[[Actor], None]) -> None:
        permission.ask(self._shop, self, Right.SETTINGS, "updates", go)


def _told(state: State) -> str:
    here = tr("Mostrador {version}.").format(version=state.current)
    if not state.source:
        return f"{here} {tr('No se buscan versiones nuevas.')}"
    if state.ready is not None:
        words = tr("La {version} está descargada y comprobada; instálela con la tienda cerrada: {file}")
        return f"{here} {words.format(version=state.latest, file=state.ready)}"
    if state.trouble:
        return f"{here} {said(state.trouble)}"
    if state.newer:
        return f"{here} {tr('Hay una nueva: {version}.').format(version=state.latest)} {state.news}".strip()
    return f"{here} {tr('Es la última.') if state.asked_at else tr('Todavía no se ha preguntado.')}"
