"""The printers counter: which printers there are, what they are like, the doctor's slip and labels. Knows no wire."""

import unicodedata
from collections.abc import Mapping, Sequence

from app.domain.errors import Refused
from app.domain.pace import Step, paced, unwatched
from app.domain.print_job import Job as Job
from app.domain.print_job import JobKind as JobKind
from app.domain.print_job import JobState
from app.domain.record import dataclass, replace
from app.printing import escpos, slip
from app.printing.code_pages import CodePage as CodePage
from app.printing.code_pages import code_pages as code_pages
from app.printing.devices import Paint, device_of
from app.printing.devices import ports as ports
from app.printing.labels import SHEETS, sheets
from app.printing.labels import Label as Label
from app.printing.labels import rows as label_rows
from app.printing.profile import FIELDS, Way, checked, profile_of
from app.printing.profile import Field as Field
from app.printing.raster import DRAWING as DRAWING
from app.printing.raster import TooBig as TooBig
from app.printing.raster import open_pdf as open_pdf
from app.printing.rehearsal import rehearse as rehearse
from app.printing.slip import RULERS as RULERS
from app.printing.slip import SAMPLE as SAMPLE
from app.printing.trouble import PrinterTrouble as PrinterTrouble
from app.runtime.print_queue import DEFAULT, OPENS, PAGES, PrintQueue
from app.store import journal, shop, spool
from app.store.sqlite import Connection

LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789-"
LONGEST_NAME = 20
DRAWER_OPENS = ("cash", "always", "never")
"""When a sale opens the drawer; the first is the default."""
_OLD_NAME, _OLD_PAPER, _ADOPTED = "printer", "paper", "sistema"


@dataclass(frozen=True, slots=True)
class PrinterInfo:
    """One printer for the settings screen and the status strip: its values, and how many papers stand where."""

    name: str
    default: bool
    values: Mapping[str, str]
    counts: Mapping[JobState, int]


@dataclass(frozen=True, slots=True)
class Answers:
    """What a person read on the test slip. `sample` 0: none was readable; None leaves a setting as it is."""

    sample: int | None = None
    columns: int | None = None
    cuts: bool | None = None
    qr: bool | None = None


class Printers(PrintQueue):
    """Sets printers up; what it inherits queues papers for them."""

    fields = FIELDS

    def start(self) -> None:
        """Take over what an older version had chosen, then work on what earlier runs left."""
        self._adopt()
        super().start()

    def paint_with(self, paint: Paint) -> None:
        """Who puts pages on paper where the system has no print service that takes a PDF."""
        self._sheets.paint = paint

    def info(self) -> list[PrinterInfo]:
        """All printers as they are set up, and how they are doing."""
        usual = self.default()

        def work(db: Connection) -> list[PrinterInfo]:
            return [
                PrinterInfo(name, name == usual, checked(shop.settings(db, spool.SCOPE + name)), spool.counts(db, name))
                for name in spool.printers(db)
            ]

        return self._store.read(work)

    def name_for(self, title: str) -> str:
        """A printer's name out of what a person calls it: «Caja 1» is caja-1. Empty when nothing is left of it."""
        letters = unicodedata.normalize("NFKD", title.casefold())
        kept = "".join(each if each in LETTERS else " " for each in letters if not unicodedata.combining(each))
        return "-".join(kept.split())[:LONGEST_NAME].strip("-")

    def choose(self, name: str) -> None:
        """Tickets go to this printer from now on."""
        self._sheets.values(name)
        self._write(lambda db: shop.set_setting(db, "till", DEFAULT, name))

    def choose_for_pages(self, name: str) -> None:
        """Reports, labels and whole pages go to this printer from now on."""
        if self._sheets.values(name)["way"] != Way.PDF:
            raise Refused("printer", "«{name}» imprime tickets, no hojas.", name=name)
        self._write(lambda db: shop.set_setting(db, "till", PAGES, name))

    def drawer_opens(self) -> str:
        """When a sale opens the drawer: one of DRAWER_OPENS."""
        return self._store.read(lambda db: shop.setting(db, "till", OPENS, DRAWER_OPENS[0]))

    def open_at(self, when: str, who: str) -> None:
        """Say when a sale opens the drawer; journalled."""
        if when not in DRAWER_OPENS:
            raise Refused(
                "drawer_opens",
                "«{text}» no se admite; puede ser: {allowed}.",
                text=when[:40],
                allowed=", ".join(DRAWER_OPENS),
            )

        def work(db: Connection) -> None:
            shop.set_setting(db, "till", OPENS, when)
            self._note(db, who, "drawer_opens", when)

        self._write(work)

    def set(self, name: str, values: Mapping[str, str], who: str) -> None:
        """Add or change a printer; Refused names the setting that is wrong."""
        if not name or len(name) > LONGEST_NAME or set(name) - set(LETTERS):
            raise Refused(
                "name",
                "«{name}» no se admite; de 1 a {most} letras minúsculas, cifras o «-».",
                name=name[:40],
                most=LONGEST_NAME,
            )
        kept = self._store.read(lambda db: shop.settings(db, spool.SCOPE + name))
        full = checked({**kept, **values})
        device_of(full)
        fact, now = journal.Fact(who, "printer_set", name, dict(values)), self._clock.now()

        def work(db: Connection) -> None:
            for key, value in full.items():
                shop.set_setting(db, spool.SCOPE + name, key, value)
            journal.write(db, self._seal, fact, now)

        self._write(work)
        self._tell("")

    def remove(self, name: str, who: str) -> None:
        """Forget a printer; what waited for it expires."""
        self._sheets.values(name)
        fact, now = journal.Fact(who, "printer_removed", name, {}), self._clock.now()

        def work(db: Connection) -> None:
            for key in shop.settings(db, spool.SCOPE + name):
                shop.set_setting(db, spool.SCOPE + name, key, "")
            spool.forget(db, name, now)
            journal.write(db, self._seal, fact, now)

        self._write(work)
        self._tell("")

    def test_slip(self, name: str, who: str) -> str:
        """Queue the doctor's slip."""
        values = self._sheets.values(name)
        if values["way"] == Way.PDF:
            raise Refused("printer", "la prueba es para impresoras de tickets; esta recibe hojas en PDF.")
        profile = profile_of(values)
        whole = slip.slip(replace(profile, image=False), name)
        body = whole.removeprefix(escpos.start(profile)).removesuffix(escpos.end(profile))
        return self._queue(JobKind.PAPER, f"Prueba de {name}", who, name, body=body)

    def diagnose(self, name: str, answers: Answers, who: str) -> None:
        """Set a printer up as the slip came out."""
        changes: dict[str, str] = {}
        if answers.sample is not None:
            if not 0 <= answers.sample <= len(code_pages()):
                raise Refused("sample", "es un número de 0 a {count}.", count=len(code_pages()))
            changes["image"] = "no" if answers.sample else "yes"
            if answers.sample:
                changes |= {"page": code_pages()[answers.sample - 1].name, "number": ""}
        if answers.columns is not None:
            changes["columns"] = str(answers.columns)
        if answers.cuts is not None:
            changes["cut"] = "partial" if answers.cuts else "none"
        if answers.qr is not None:
            changes["qr"] = "yes" if answers.qr else "no"
        self._sheets.values(name)
        self.set(name, changes, who)

    def labels(self, wanted: Sequence[Label], sheet: str = "a4-3x8", *, skip: int = 0, step: Step = unwatched) -> bytes:
        """A PDF of price labels; `sheet` is one of `label_sheets`."""
        if sheet not in SHEETS:
            raise Refused(
                "sheet", "«{text}» no se conoce; puede ser: {allowed}.", text=sheet[:40], allowed=", ".join(SHEETS)
            )
        return sheets(wanted, SHEETS[sheet], skip=skip, step=step)

    def print_labels(self, wanted: Sequence[Label], who: str, step: Step = unwatched) -> str:
        """Queue price labels on the ticket printer, one under the other."""
        rows = [row for label in paced(wanted, step, len(wanted)) for row in label_rows(label)]
        if not rows:
            raise Refused("labels", "no hay etiquetas que imprimir; elija productos y cuántas.")
        return self.paper("Etiquetas", rows, who)

    def label_sheets(self) -> list[str]:
        return list(SHEETS)

    def _adopt(self) -> None:
        """Before printers had settings of their own, a till knew one system printer and its paper."""
        if self.names():
            return
        old = self._store.read(lambda db: (shop.setting(db, "till", _OLD_NAME), shop.setting(db, "till", _OLD_PAPER)))
        if old[0]:
            try:
                self.set(_ADOPTED, {"way": Way.PDF, "address": old[0], "paper": old[1]}, "Mostrador")
            except Refused:
                return  # a name that no print service has
