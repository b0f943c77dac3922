"""Where the frozen program begins: the same door as `python -m ui`."""

import sys

from ui.__main__ import main

if __name__ == "__main__":
    sys.exit(main())
