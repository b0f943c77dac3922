"""Promises that every provider keeps, tested against the samples in its folder; no provider is named here."""

from __future__ import annotations

import importlib
import json
import traceback
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.errors import (
    NotAllowed,
    OutcomeUnknown,
    Outdated,
    Silence,
    Throttled,
    Unavailable,
    Unreachable,
    Unsayable,
)
from app.domain.outcome import Accepted, Authorized, Exists, Outcome, Rejected, Unseen
from app.domain.traits import Capability
from app.providers.contract import Config, SettingKind
from app.providers.http import Wire
from app.providers.registry import pdf_source, providers
from tests.providers.recorded import ROOT, Recording, Sample, decoded, open_provider, play, samples

SAMPLES = samples()
SILENCES = {
    kind.__name__: kind
    for kind in (NotAllowed, OutcomeUnknown, Outdated, Throttled, Unavailable, Unreachable, Unsayable)
}
OUTCOMES = {kind.__name__: kind for kind in (Accepted, Authorized, Exists, Rejected, Unseen)}
FIRST = {(s.provider, s.call): s for s in reversed(SAMPLES) if "silence" not in s.expect and s.call != "check"}
HOSTILE = {
    "html": b"<!DOCTYPE html><html><body>Inicie sesi\xc3\xb3n</body></html>",
    "empty": b"",
    "truncated": b'{"status":"completed","cufe":"FE01',
    "a list": b"[1,2,3]",
    "a text": b'"completed"',
    "null": b"null",
    "NaN": b'{"status":"completed","total":NaN}',
    "huge exponent": b'{"status":"completed","total":1e9999999999999999999}',
    "duplicate keys": b'{"status":"pending","status":"completed"}',
    "not UTF-8": b'{"status":"\xff\xfe"}',
    "lone surrogate": b'{"status":"\\ud800"}',
    "deep": b"[" * 5000 + b"]" * 5000,
    "very long number": b'{"total":' + b"9" * 6000 + b"}",
}


def matches(expected: Mapping[str, Any], found: object) -> None:
    for key, value in expected.items():
        if key.endswith("~"):
            assert value in getattr(found, key[:-1])
        elif key not in ("outcome", "silence"):
            actual = getattr(found, key)
            assert (f"{actual:f}" if isinstance(actual, Decimal) else actual) == value, key


@pytest.mark.parametrize("sample", SAMPLES, ids=str)
async def test_every_answer_means_what_its_sample_says(sample: Sample) -> None:
    network = Recording(sample.data["reply"])
    if "silence" in sample.expect:
        with pytest.raises(SILENCES[sample.expect["silence"]]) as caught:
            await play(sample, network)
        assert type(caught.value) is SILENCES[sample.expect["silence"]]
        matches(sample.expect, caught.value)
        assert caught.value.title.endswith((".", "?"))
        return
    answer = await play(sample, network)
    if isinstance(answer, bytes):
        assert answer == decoded(sample.expect["pdf_base64"])
    elif isinstance(answer, str):
        assert sample.expect["sentence~"] in answer
    else:
        assert isinstance(answer, OUTCOMES[sample.expect["outcome"]])
        matches(sample.expect, answer)


@pytest.mark.parametrize("sample", [s for s in SAMPLES if "request" in s.data], ids=str)
async def test_every_request_is_said_as_its_sample_says(sample: Sample) -> None:
    network, wanted = Recording(sample.data["reply"]), sample.data["request"]
    await play(sample, network)
    (sent,) = network.sent
    assert (sent.method, sent.url.raw_path.decode()) == (wanted["method"], httpx.URL(ROOT).path + wanted["path"])
    assert {key: sent.headers[key] for key in wanted.get("headers", {})} == wanted.get("headers", {})
    if "json" in wanted:
        assert digits(sent.content.decode()) == digits(sample.text)["request"]["json"]


def digits(text: str) -> Any:
    """JSON in which numbers keep their digits and differ from texts."""
    return json.loads(text, parse_float=lambda number: ("number", number), parse_int=lambda number: ("number", number))


@pytest.mark.parametrize("name", providers())
def test_a_provider_has_a_sample_for_every_family_of_answers(name: str) -> None:
    kind = providers()[name]
    seen = {
        (s.call, s.expect.get("outcome") or s.expect.get("silence") or "value") for s in SAMPLES if s.provider == name
    }
    calls = {Capability.SUBMIT: "submit", Capability.LOOK_UP: "look_up", Capability.PDF: "pdf"}
    submitted = {answer for one, answer in seen if one == "submit"} & {"Authorized", "Accepted"}
    assert submitted or Capability.SUBMIT not in kind.traits.capabilities
    good = {"submit": submitted | {"Rejected"}, "look_up": {"Authorized", "Unseen"}, "pdf": {"value"}}
    for capability, call in calls.items():
        if capability in kind.traits.capabilities:
            wanted = good[call] | {"Throttled", "NotAllowed", "Unavailable", "OutcomeUnknown"}
            assert wanted <= {answer for one, answer in seen if one == call}, call
        elif call != "pdf":
            assert {answer for one, answer in seen if one == call} <= {"Unsayable"}
    assert ("check", "value") in seen


@pytest.mark.parametrize("hostile", HOSTILE)
@pytest.mark.parametrize("status", [200, 201, 400, 404, 409, 500, 503])
@pytest.mark.parametrize("sample", FIRST.values(), ids=str)
async def test_a_hostile_body_is_never_an_authorization_and_never_a_crash(
    sample: Sample, status: int, hostile: str
) -> None:
    try:
        answer = await play(sample, Recording({"status": status, "text": ""}, HOSTILE[hostile]))
    except Silence:
        return
    assert isinstance(answer, Rejected | Exists | Unseen)
    assert status >= 400


@given(st.dictionaries(
    st.sampled_from(["status", "cufe", "invoice_id", "total", "code", "message", "qr", "document", "result", "data"]),
    st.none() | st.booleans() | st.integers() | st.text(max_size=30) | st.lists(st.text(max_size=3), max_size=2)
    | st.sampled_from(["completed", "failed", "pending", "DUPLICATE_DOCUMENT", "INVALID_RUC", "101", "200"]),
), st.sampled_from([200, 400, 401, 404, 409, 422, 429, 500]))  # fmt: skip
@settings(max_examples=100)
@pytest.mark.parametrize("sample", FIRST.values(), ids=str)
async def test_any_object_is_an_outcome_or_a_silence(sample: Sample, body: dict[str, Any], status: int) -> None:
    try:
        answer = await play(sample, Recording({"status": status, "json": body}))
    except Silence:
        return
    assert isinstance(answer, Outcome | bytes)
    if isinstance(answer, Authorized):
        assert status == 200
        assert body["status"] == "completed"
        assert answer.authorization


@pytest.mark.parametrize("sample", SAMPLES, ids=str)
async def test_no_silence_tells_a_secret_or_an_address(sample: Sample) -> None:
    try:
        await play(sample, Recording(sample.data["reply"]))
    except Silence as silence:
        told = "".join(traceback.format_exception(silence)) + repr(silence) + repr(vars(silence))
        assert "secret-" not in told
        assert "provider.invalid" not in told


@pytest.mark.parametrize("sample", [s for s in SAMPLES if s.call == "submit" and "outcome" in s.expect], ids=str)
def test_the_prepared_body_is_the_same_every_time_and_holds_no_secret(sample: Sample) -> None:
    network = Recording(sample.data["reply"])
    first, second = (open_provider(sample, network).prepare(sample.document(), sample.reserved) for _ in range(2))
    assert first == second
    assert "secret-" not in first
    assert not network.sent


@pytest.mark.parametrize("name", providers())
async def test_a_missing_secret_pauses_the_provider_and_is_named(name: str) -> None:
    kind = providers()[name]
    secrets = [setting for setting in kind.settings if setting.kind is SettingKind.SECRET]
    values = {setting.key: "x" for setting in kind.settings if setting.required and setting.kind is SettingKind.TEXT}
    provider = kind(Config(kind.settings, {**values, "base_url": ROOT}, lambda key: None), Wire(Recording({})))
    with pytest.raises(NotAllowed) as caught:
        await provider.check()
    assert any(setting.label in caught.value.title for setting in secrets)


@pytest.mark.parametrize("pasted", ["clave con espacios", "clave…", "clave\r\nX-Other: 1", "\ud800"])
@pytest.mark.parametrize("name", providers())
async def test_a_badly_pasted_secret_pauses_the_provider_and_is_not_repeated(name: str, pasted: str) -> None:
    kind = providers()[name]
    values = {setting.key: "x" for setting in kind.settings if setting.required and setting.kind is SettingKind.TEXT}
    provider = kind(Config(kind.settings, {**values, "base_url": ROOT}, lambda key: pasted), Wire(Recording({})))
    with pytest.raises(NotAllowed) as caught:
        await provider.check()
    assert pasted not in repr(vars(caught.value))


@pytest.mark.parametrize("name", providers())
def test_the_declarations_agree_with_themselves(name: str) -> None:
    kind = providers()[name]
    keys = [setting.key for setting in kind.settings]
    assert len(keys) == len(set(keys))
    assert {"base_url", "timeout", "retry_waits", "poll_waits", "lookup_waits", "pdf_waits", "concurrency"} <= set(keys)
    for setting in kind.settings:
        assert setting.label
        if setting.default:
            assert setting.check(setting.default)
        assert not (setting.kind is SettingKind.SECRET and setting.default)
    assert kind.name == name
    assert kind.traits.pdf_for == () or Capability.PDF in kind.traits.capabilities
    for sibling in kind.traits.pdf_for:
        assert pdf_source(sibling) == name


@pytest.mark.parametrize("name", providers())
def test_every_provider_can_be_practised(name: str) -> None:
    emulator = importlib.import_module(f"{providers()[name].__module__}.emulator").Emulator
    assert not emulator.path.startswith("/")
    assert set(emulator.practice) <= {setting.key for setting in providers()[name].settings}
