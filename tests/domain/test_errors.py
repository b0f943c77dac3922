"""Promises of the sentences about this machine: Spanish words for what the system says in English."""

from __future__ import annotations

import errno
import os

import pytest

from app.domain.errors import reason_of


@pytest.mark.parametrize("code", [errno.ENOENT, errno.EACCES, errno.EROFS, errno.ENOSPC, errno.EADDRINUSE])
def test_what_people_meet_has_words_of_ours(code: int) -> None:
    said = reason_of(OSError(code, os.strerror(code)))
    assert said
    assert os.strerror(code) not in said
    assert not any(sign.isdigit() for sign in said)


def test_what_nobody_meets_is_named_by_its_number() -> None:
    assert reason_of(OSError(errno.ENOTTY, "Inappropriate ioctl for device")) == f"error {errno.ENOTTY} del sistema"
    assert reason_of(OSError("strange")) == "error del sistema"
