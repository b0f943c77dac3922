"""An exclusive lock on an open file, released by the system however its process ends. Knows no file."""

import sys

if sys.platform == "win32":
    import msvcrt

    def take(handle: int) -> bool:
        """True when the lock is ours now; answers at once."""
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
            return True
        except OSError:
            return False

else:
    import fcntl

    def take(handle: int) -> bool:
        """True when the lock is ours now; answers at once."""
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return True
        except BlockingIOError:
            return False
