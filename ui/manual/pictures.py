"""Takes the manuals' pictures from the running program: `python -m ui.manual.pictures [SCREENSHOTS]`. Needs no screen.

Each picture that a manual names is the light, small photograph of that name; `ui.screenshots` makes them first, unless
a folder of them is given. Few colours are kept, so that all of them stay small.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from app.runtime.manual import Picture, named_pictures, picture

COLOURS = 96
LOOK = "light-1024"


def take(photographs: Path) -> list[Path]:
    """Put the pictures into the manuals' folder; FileNotFoundError: a manual names a screen that nobody photographs."""
    made = [_keep(photographs, each) for each in named_pictures()]
    for old in set(made[0].parent.glob("*.png")) - set(made):
        old.unlink()
    return made


def _keep(photographs: Path, named: Picture) -> Path:
    from PIL import Image

    target = picture(named.file)
    target.parent.mkdir(parents=True, exist_ok=True)
    with Image.open(photographs / f"{LOOK}-{target.name}") as photograph:
        small = photograph.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
        small.save(target, optimize=True)
    return target


def main() -> int:
    """Photograph if need be, choose, and say how much it is."""
    with tempfile.TemporaryDirectory() as place:
        photographs = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(place)
        if len(sys.argv) < 2:
            subprocess.run([sys.executable, "-m", "ui.screenshots", place], check=True)
        made = take(photographs)
    size = sum(path.stat().st_size for path in made)
    print(f"· Imágenes de los manuales ({len(made)}, {size // 1024} KB): {made[0].parent}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
