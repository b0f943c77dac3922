"""A till comes back with what it had taken over: each dead till behind the fence of a restoration of its own.

One that works here already stays as it is: it knows more than any copy. Knows no takeover and no screen.
"""

from collections.abc import Callable
from pathlib import Path

from app.backup import archive, heirs
from app.backup.archive import DAMAGED, Manifest, Step
from app.backup.heirs import HEIRS
from app.backup.restoring import NOTHING_STATED, Ground, Restored, Stated, restore
from app.backup.unpacking import blocks
from app.domain.errors import Refused
from app.domain.record import dataclass, replace
from app.domain.wording import say
from app.store import fence
from app.store.database import FILE
from app.store.fence import Fenced
from app.vault import Vault
from app.whole import PRIVATE, whole


@dataclass(frozen=True, slots=True)
class Returned:
    """The till, and those that it had taken over: who came back with it, and whose part of the copy is no good.

    What they lack of PDF and XML stayed with the dead tills.
    """

    till: Restored
    heirs: tuple[Restored, ...]
    lost: tuple[str, ...]

    @property
    def fenced(self) -> Fenced:
        """What the fences of all of them did."""
        one = self.till.fenced
        in_doubt = one.in_doubt + sum(heir.fenced.in_doubt for heir in self.heirs)
        return replace(one, in_doubt=in_doubt, for_person=one.for_person + sum(h.fenced.for_person for h in self.heirs))


def bring_back(
    file: Path, folder: Path, ground: Ground, stated: Stated = NOTHING_STATED, step: Step = lambda _: None,
    *, vault_of: Callable[[Path, str], Vault],
) -> Returned:  # fmt: skip
    """As `restore`, with the tills that were taken over; they come first, as nothing looks for them afterwards."""
    manifest, brought = archive.read(file), _Brought(file, folder, ground, vault_of)
    restored = restore(file, folder, ground, stated, step, first=lambda: brought.run(manifest))
    return Returned(restored, tuple(brought.found), tuple(brought.lost))


class _Brought:
    """What came back so far."""

    def __init__(self, file: Path, folder: Path, ground: Ground, vault_of: Callable[[Path, str], Vault]) -> None:
        self._file = file
        self._place = folder / HEIRS
        self._ground = ground
        self._vault_of = vault_of
        self.found: list[Restored] = []
        self.lost: list[str] = []

    def run(self, manifest: Manifest) -> None:
        """Each that is not here whole. Trouble: the disk; nothing but whole and fenced tills bears its name."""
        for name in (*manifest.heirs, *manifest.left_out):
            if fence.known_of(self._place / name / FILE) is not None:
                continue
            if name in manifest.left_out:
                self.lost.append(name)
                continue
            try:
                self.found.append(self._one(name))
            except Refused:  # its part alone is damaged: the till itself must not wait for it
                self.lost.append(name)

    def _one(self, name: str) -> Restored:
        home, draft = self._place / name, self._place / f".{name}.zip"
        self._place.mkdir(exist_ok=True, mode=0o700)
        try:
            unpack(self._file, name, draft)
            if not archive.read(draft).contents.installation.endswith(name):
                raise Refused("file", say("«{name}» está dañada; nada se cambió.", name=self._file.name))
            ground = replace(self._ground, vault_of=lambda owner: self._vault_of(home, owner), papers=self._file.parent)
            return restore(draft, home, ground, Stated(jump=0, foreign=True))
        finally:
            draft.unlink(missing_ok=True)


def unpack(file: Path, name: str, target: Path) -> None:
    """The copy of a till that was taken over, out of its taker's. Refused: that part is damaged. OSError: the disk."""
    try:
        with whole(target, PRIVATE) as out:
            for block in blocks(file, heirs.inside(name), None, target.parent):
                out.write(block)
    except DAMAGED:
        raise Refused("file", say("«{name}» está dañada; nada se cambió.", name=file.name)) from None
