"""Opens a till for a program with a window: which folder, its log, one sentence when the machine stands in the way."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from app import paths
from app.domain.errors import Trouble, reason_of

if TYPE_CHECKING:
    from app.runtime.shop import Shop

PRACTICE_FOLDER = "practica"


def till_folder(given: str, environ: Mapping[str, str], *, practice: bool = False) -> Path:
    """The folder of a till. Practice has its own: beside the user's tills, or inside the folder that was named."""
    if practice and (given or environ.get(paths.VARIABLE)):
        return paths.data_folder(given, environ) / PRACTICE_FOLDER
    return paths.data_folder(given, environ, practice=practice)


def open_shop(folder: Path, *, practice: bool = False) -> "Shop":
    """The shop of a folder, with its log. Trouble or Refused: it cannot be opened, and why."""
    from app import log
    from app.runtime.shop import Shop

    try:
        shop = Shop(folder, practice=practice)
        log.set_up(folder)
        log.keep_uncaught()
    except OSError as error:
        sentence = f"No se puede usar la carpeta de datos «{folder.name}» ({reason_of(error)})."
        raise Trouble(sentence, "data_folder") from None
    return shop


def warm(shop: "Shop") -> None:
    """After the first paint, on a thread of its own: counters, heavy modules, the TLS context; keys then find them.

    First the part of a file that came in before the program fell is taken back.
    """
    import importlib

    for each in (shop.selling, shop.papers, shop.returning, shop.lookup, shop.goods, shop.printers, shop.mailing):
        del each
    shop.settle()
    shop.services.warm()
    for name in ("dataclasses", "hmac", "shutil", "reportlab.pdfgen.canvas", "pypdfium2"):
        importlib.import_module(name)
