"""Practice mode: the emulators of all providers behind one address, inside the program or over loopback HTTP."""

from app.practice.application import Practice
from app.practice.transport import transport

__all__ = ["Practice", "transport"]
