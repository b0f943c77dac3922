"""L11: forged and replayed notifications at a till's door: `python -m tests.torture.forged SEED SECONDS I/N [BLOCK]`.

Every message goes through the whole listener onto a real database; nothing that a till decides by may change. Knows
Conteo's signature, the only one there is.
"""

from __future__ import annotations

import hashlib
import json
import logging
import sys
import time
from random import Random

from app.domain.traits import Memory
from tests.notices import SECRET, Listener, notice, signature
from tests.sync.bench import Bench, bench
from tests.sync.betrayer import Betrayer
from tests.sync.timewarp import run
from tests.torture.mutator import mutated
from tests.torture.voice import Voice

BLOCK = 250
REFUSED = frozenset({400, 401, 404, 405, 413, 421})
TABLES = ("inbox", "outbox", "documents", "attempts", "journal")
HONEST = notice("FE-1", total=160.5)

Message = tuple[bytes, tuple[tuple[str, str], ...], bool]
"""Body, headers in place of a genuine message's, and whether it is a replay of the genuine one."""


def message(dice: Random) -> Message:
    """What somebody sends who has heard one genuine message and does not know the secret."""
    own = signature(HONEST)
    match dice.randrange(10):
        case 0 | 1:
            return HONEST, (), True
        case 2:  # another body under a signature that was heard
            return mutated([HONEST], dice), (("x-conteo-signature", own),), False
        case 3:  # a signature with a secret that was guessed
            body = mutated([HONEST], dice)
            guess = "".join(dice.choice("abcdefghijklmnop_0123456789") for _ in range(dice.randint(0, 12)))
            return body, (("x-conteo-signature", signature(body, guess)),), False
        case 4:
            place = dice.randrange(7, len(own))
            return (
                HONEST,
                (("x-conteo-signature", own[:place] + dice.choice("0123456789abcdefxyz") + own[place + 1 :]),),
                False,
            )
        case 5:
            given = mutated([own.encode(), b"sha256=" + b"0" * 64, b"sha1=" + b"f" * 40], dice)[:200].decode("latin-1")
            return HONEST, (("x-conteo-signature", given.replace("\n", " ").replace("\r", " ")),), False
        case 6:
            return HONEST, (("x-conteo-signature", own), ("X-Conteo-Signature", own)), False
        case 7:  # the same words said otherwise
            return json.dumps(json.loads(HONEST), indent=1).encode(), (("x-conteo-signature", own),), False
        case 8:
            return HONEST, (("host", mutated([b"127.0.0.1", b"caja.example"], dice)[:60].decode("latin-1")),), False
        case _:
            return HONEST, (("x-conteo-signature", ""),), False


def known(made: Bench) -> str:
    """Everything that a notification could touch, as one digest."""
    rows = made.store.read(lambda db: [tuple(row) for table in TABLES for row in db.execute(f"SELECT * FROM {table}")])
    return hashlib.sha256(repr(rows).encode()).hexdigest()


async def block(listener: Listener, seed: int, number: int) -> tuple[int, list[str]]:
    """So many messages; how many were replays, and what was believed that should not have been."""
    dice, replays, wrong = Random(f"{seed}:{number}"), 0, list[str]()
    for place in range(BLOCK):
        body, headers, replay = message(dice)
        given = dict(headers).get("x-conteo-signature", signature(HONEST)).strip(" \t").lower()
        genuine = body == HONEST and given == signature(HONEST)
        status = await listener.post(body, *headers)
        replays += replay
        if replay and status != 200:
            wrong.append(f"message {place}: a genuine one was answered {status}")
        elif not replay and status not in REFUSED and not (genuine and len(headers) == 1):
            wrong.append(f"message {place} was answered {status}")
    return replays, wrong


def main(words: list[str]) -> int:
    seed, seconds = int(words[0]), float(words[1])
    mine, all_ = (int(each) for each in words[2].split("/"))
    only = int(words[3]) if len(words) > 3 and words[3] else None
    logging.disable(logging.CRITICAL)
    voice = Voice()
    counts, wrong, began, number = (
        {"messages": 0, "replays": 0, "forged": 0},
        list[tuple[str, str]](),
        time.monotonic(),
        mine,
    )
    with bench(Betrayer(Memory.KEYED)) as made:
        made.sell(3)
        listener = Listener(made, SECRET)
        assert run(made.loop, listener.post(HONEST)) == 200
        before = known(made)
        while only is not None or not counts["messages"] or time.monotonic() - began < seconds:
            number = number if only is None else only
            replays, said = run(made.loop, block(listener, seed, number))
            if known(made) != before:
                said.append("something changed")
                before = known(made)
            wrong += [(f"block {number}: {each}", str(number)) for each in said][: 20 - len(wrong)]
            counts["messages"] += BLOCK
            counts["replays"] += replays
            counts["forged"] += BLOCK - replays
            number += all_
            voice.so_far(counts)
            if only is not None:
                break
    voice.end(counts, wrong)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
