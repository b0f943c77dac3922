"""`manual`: a manual as a PDF file, without a window."""

from pathlib import Path

from app.cli import DONE
from app.cli.desk import Desk


def manual(desk: Desk) -> int:
    """Drawn from the text that the window shows; `-` writes it to stdout."""
    from app.runtime.manual import named, pdf
    from app.whole import write

    book, output = named(desk.args.book), desk.output()
    made = pdf(book.word)
    if output == "-":
        desk.pour(made)
        return DONE
    write(Path(output), made)
    desk.show({"book": book.word, "file": output, "bytes": len(made)}, f"{book.title}: {Path(output).name}")
    return DONE
