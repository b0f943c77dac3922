"""What a printer may complain about, each as one Spanish sentence; knows no wire."""


class PrinterTrouble(Exception):
    """Why a ticket is not on paper. `began`: part of it may be, so nobody sends it again without asking.

    `code` is a word for programs; `lasting`: it stays so until a person changes a setting.
    """

    code = "printer"
    lasting = False

    def __init__(self, sentence: str, *, began: bool = False) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.began = began


class Gone(PrinterTrouble):
    """It cannot be reached, or went away."""

    code = "gone"


class PaperOut(PrinterTrouble):
    """No paper, said by the printer itself."""

    code = "paper"


class NotReady(PrinterTrouble):
    """Cover open: the printer asks for a hand."""

    code = "not_ready"


class Failed(NotReady):
    """Cutter jammed: it does nothing at all until somebody mends it."""


class Stuck(PrinterTrouble):
    """It takes no more bytes, or does not finish."""

    code = "stuck"


class Misplaced(PrinterTrouble):
    """The settings name something that is no printer of this machine."""

    code = "settings"
    lasting = True
