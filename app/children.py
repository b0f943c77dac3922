"""What programs that we start hear of this one's environment: never the phrase that opens the secrets. Starts none."""

import os

PHRASE = "MOSTRADOR_PASSPHRASE"


def environ(**more: str) -> dict[str, str]:
    """For `env=`. What a child of ours is given can be read by every child of its own."""
    return {key: value for key, value in os.environ.items() if key != PHRASE} | more
