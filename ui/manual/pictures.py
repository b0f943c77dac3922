"""Takes the pictures of manuals and READMEs from the running program: `python -m ui.manual.pictures [SCREENSHOTS]`.

Each picture that a manual names is the light, small photograph of that name; `ui.screenshots` makes them first, without
a screen, unless a folder of them is given. Few colours are kept, so that all of them stay small.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

import resources
from app.runtime.children import environ
from app.runtime.manual import named_pictures, picture

COLOURS = 96
LOOK = "light-1024"
READMES = {
    "till-light": "light-1024-sale", "payment-light": "light-1024-payment", "documents-light": "light-1920-document",
    "attention-dark": "dark-1024-attention", "document-dark": "dark-1024-ticket",
}  # fmt: skip


def take(photographs: Path) -> list[Path]:
    """Put the pictures into their folders; FileNotFoundError: a manual names a screen that nobody photographs."""
    named = [picture(each.file) for each in named_pictures()]
    made = [_keep(photographs / f"{LOOK}-{target.name}", target) for target in named]
    for old in set(made[0].parent.glob("*.png")) - set(made):
        old.unlink()
    for name, photograph in READMES.items():
        made.append(_keep(photographs / f"{photograph}.png", resources.path("pictures", f"{name}.png")))
    return made


def _keep(photograph: Path, target: Path) -> Path:
    from PIL import Image

    target.parent.mkdir(parents=True, exist_ok=True)
    with Image.open(photograph) as taken:
        small = taken.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
        small.save(target, optimize=True)
    return target


def main() -> int:
    """Photograph if need be, choose, and say how much it is."""
    with tempfile.TemporaryDirectory() as place:
        photographs = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(place)
        if len(sys.argv) < 2:
            subprocess.run([sys.executable, "-m", "ui.screenshots", place], check=True, env=environ())
        made = take(photographs)
    size = sum(path.stat().st_size for path in made)
    print(f"· Imágenes de los manuales y README ({len(made)}, {size // 1024} KB): {made[0].parent}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
