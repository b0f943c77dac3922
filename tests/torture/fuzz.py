"""L8: hostile inputs for every parser and gate: `python -m tests.torture.fuzz SEED SECONDS I/N [TARGET:NUMBER]`."""

from __future__ import annotations

import logging
import os
import resource
import sys
import tempfile
import time
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from random import Random

from tests.torture.mutator import mutated
from tests.torture.targets import OWN, Target, all_targets
from tests.torture.voice import Voice

GROWTH_KB = 50 * 1024
TURN = 0.4
"""Seconds of a target before the next has its turn."""
Said = tuple[dict[str, int], list[tuple[str, str]]]
BLOCK = 32
"""Inputs that come from one throw of the dice: to begin a new one costs as much as an input."""


def attempt(target: Target, data: bytes) -> str:
    """What is wrong with how the target took it; empty when nothing is."""
    began = time.monotonic()
    try:
        target.read(data)
    except OWN:
        pass
    except Exception as error:
        return f"{type(error).__name__}: {str(error)[:80]}"
    return f"it took longer than {target.slow:g} s" if time.monotonic() - began > target.slow else ""


def block(target: Target, seed: int, number: int) -> Iterator[bytes]:
    """The same inputs for the same name, seed and number of the block."""
    dice, seeds = Random(f"{target.name}:{seed}:{number}"), target.seeds
    for _ in range(BLOCK):
        yield target.made(dice) if target.made else mutated(seeds, dice)


def one(target: Target, seed: int, number: int) -> bytes:
    """One input again, as a finding counts it."""
    return next(islice(block(target, seed, number // BLOCK), number % BLOCK, None))


def run(seed: int, seconds: float, mine: int, all_: int, targets: list[Target]) -> Said:
    """Block after block, target after target, until the time is over."""
    counts, wrong, began = {target.name: 0 for target in targets}, list[tuple[str, str]](), time.monotonic()
    voice = Voice()
    for target in targets:  # caches fill before growth is measured
        for data in islice(block(target, -1, 0), 16):
            attempt(target, data)
    before, rounds = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, 0
    while time.monotonic() - began < seconds or not rounds:
        for target in targets:
            turn = time.monotonic()
            while time.monotonic() - turn < min(TURN, seconds / len(targets)):
                number = counts[target.name] // BLOCK * all_ + mine
                for place, data in enumerate(block(target, seed, number)):
                    found = attempt(target, data)
                    if found and len(wrong) < 30:
                        wrong.append((f"{target.name}: {found}", f"{target.name}:{number * BLOCK + place}"))
                counts[target.name] += BLOCK
        rounds += 1
        voice.so_far({"inputs": sum(counts.values())})
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    if grown > GROWTH_KB:
        wrong.append((f"the process grew by {grown // 1024} MB", ""))
    return {**counts, "grown MB": max(0, grown // 1024)}, wrong


def main(words: list[str]) -> int:
    seed, seconds = int(words[0]), float(words[1])
    mine, all_ = (int(each) for each in words[2].split("/"))
    logging.disable(logging.CRITICAL)
    with tempfile.TemporaryDirectory(dir="/dev/shm" if os.path.isdir("/dev/shm") else None) as temporary:
        targets = all_targets(Path(temporary))
        if len(words) > 3 and words[3]:
            name, number = words[3].rsplit(":", 1)
            target = next(each for each in targets if each.name == name)
            data = one(target, seed, int(number))
            found = attempt(target, data)
            sys.stderr.write(f"{data[:400]!r}\n")
            said: Said = {name: 1}, [(found, words[3])] if found else []
        else:
            said = run(seed, seconds, mine, all_, targets)
    Voice().end(*said)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
