"""Takes a dead till over with everything that it had itself taken over from others; each of them is fenced for itself.

What it had inherited comes first: only then is it taken, so that a try that was cut is made again from the beginning.
"""

from pathlib import Path

from app.backup import archive, takeover
from app.backup.archive import Step
from app.backup.heirs import HEIRS, heirs_of
from app.backup.returning import unpack
from app.backup.takeover import TakenOver, Taker
from app.domain.errors import Refused, Trouble, reason_of
from app.domain.record import replace
from app.domain.wording import say
from app.store import taking
from app.store.database import FILE
from app.whole import private_folder


def take_all(source: Path, taker: Taker, *, word: bool, step: Step = lambda _: None) -> TakenOver:
    """Refused or Trouble: what was not taken is as it was, and one sentence says why; the same may be asked again."""
    installation = takeover.of_another(source, taker)
    inherited = _Inherited(source, replace(taker, after=(installation,)), installation)
    if source.is_dir():
        inherited.from_disk(step)
    else:
        inherited.from_copy(step, word=word)
    if inherited.taken and takeover.is_here(source, installation, taker):
        done, *also = inherited.taken
    else:
        done, also = takeover.take(source, taker, word=word, step=step), inherited.taken
    return replace(done, also=tuple(also), left_out=inherited.left_out)


class _Inherited:
    """What a dead till had taken over, as far as it was taken from it; `taker` comes after the dead one."""

    def __init__(self, source: Path, taker: Taker, installation: str) -> None:
        self._source = source
        self._taker = taker
        self._installation = installation
        self.taken: list[TakenOver] = []
        self.left_out: dict[str, str] = {}

    def from_disk(self, step: Step) -> None:
        """Refused: the till is open, and so may be what it inherited."""
        found = heirs_of(self._source)
        if not found:
            return
        with takeover.held(self._source):
            self._taker.refuse(taking.taken_in(self._source / FILE))
        for folder in found:
            self._one(folder, step)

    def from_copy(self, step: Step, *, word: bool) -> None:
        """Refused: somebody else did, or nobody gives their word."""
        manifest = archive.read(self._source)
        if not manifest.heirs:
            return
        takeover.may_from_copy(self._source, self._installation, self._taker, word=word)
        self._taker = replace(
            self._taker, beside=self._source.parent, ground=replace(self._taker.ground, papers=self._source.parent)
        )
        self.left_out |= dict.fromkeys(manifest.left_out, say("no está en la copia."))
        for name in manifest.heirs:
            self._unpacked(name, step)

    def _unpacked(self, name: str, step: Step) -> None:
        place = self._taker.folder / HEIRS
        file = place / f".{name}.zip"
        try:
            private_folder(place)
            unpack(self._source, name, file)
            self._one(file, step, word=True)
        except Refused as refused:
            self.left_out[name] = refused.sentence
        except OSError as error:
            self.left_out[name] = say("No se pudo tomar la caja ({reason}).", reason=reason_of(error))
        finally:
            file.unlink(missing_ok=True)

    def _one(self, source: Path, step: Step, *, word: bool = False) -> None:
        """One that cannot be taken holds up no other; of one that leaves from here already nothing is said."""
        try:
            if takeover.is_here(source, takeover.of_another(source, self._taker), self._taker):
                takeover.stop(source, self._taker)
            else:
                self.taken.append(takeover.take(source, self._taker, word=word, step=step))
        except (Refused, Trouble) as told:
            self.left_out[source.name.strip(".").removesuffix(".zip")] = told.sentence
