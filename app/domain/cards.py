"""Cards of customers and supervisors: told from goods by the letters before the code. Knows no person and no PIN."""

from enum import StrEnum

from app.domain.errors import Refused
from app.domain.record import dataclass
from app.domain.wording import say

LONGEST_PREFIX = 8


class Bearer(StrEnum):
    """Whose card it is."""

    CUSTOMER = "customer"
    SUPERVISOR = "supervisor"


@dataclass(frozen=True, slots=True)
class Card:
    """A card that was read: what follows the prefix. It proves nothing by itself."""

    bearer: Bearer
    code: str


@dataclass(frozen=True, slots=True)
class Prefixes:
    """What stands before the code on each kind of card; an empty one means that there are no such cards."""

    customer: str = "CLI-"
    supervisor: str = "SUP-"

    def checked(self) -> "Prefixes":
        """The same, refused where a card would be taken for something else."""
        for field, prefix in (("customer", self.customer), ("supervisor", self.supervisor)):
            letters = prefix.isascii() and prefix.isprintable() and prefix[:1].isalpha() and " " not in prefix
            if prefix and not (letters and 2 <= len(prefix) <= LONGEST_PREFIX):
                sentence = say(
                    "va de 2 a {longestprefix} signos sin acentos ni espacios, el primero una letra.",
                    longestprefix=LONGEST_PREFIX,
                )
                raise Refused(field, sentence)
        if self.customer and self.supervisor:
            mine, other = self.customer.casefold(), self.supervisor.casefold()
            if mine.startswith(other) or other.startswith(mine):
                raise Refused("supervisor", "empieza igual que el de los clientes; no se distinguirían.")
        return self

    def read(self, text: str) -> Card | None:
        """The card, in any case of letters; None when it is none."""
        for bearer, prefix in ((Bearer.CUSTOMER, self.customer), (Bearer.SUPERVISOR, self.supervisor)):
            code = text.strip()[len(prefix) :].strip()
            if prefix and code and text.strip().casefold().startswith(prefix.casefold()):
                return Card(bearer, code)
        return None
