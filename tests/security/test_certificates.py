"""Promises of TLS: a server that cannot prove its name hears no byte of a request."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from app.domain.errors import Silence, Unreachable
from app.providers.conteo import Provider as Conteo
from app.providers.contract import Config
from app.providers.http import Wire, tls_context
from tests.providers.sales import document

DAY = timedelta(days=1)
KEY = "ck_canary_4f1d2a9b"


def _name(text: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])


class Office:
    """Certifies whatever it is told to."""

    def __init__(self) -> None:
        self.key = ec.generate_private_key(ec.SECP256R1())
        self.name = _name("Office of the tests")
        key = self.key.public_key()
        self.own = (
            self._draft(self.name, key, -1, 30)
            .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
            .add_extension(x509.KeyUsage(*[False] * 5, True, True, False, False), critical=True)
            .add_extension(x509.SubjectKeyIdentifier.from_public_key(key), critical=False)
            .sign(self.key, hashes.SHA256())
        )  # fmt: skip

    def _draft(
        self, subject: x509.Name, key: ec.EllipticCurvePublicKey, since: int, until: int
    ) -> x509.CertificateBuilder:
        now = datetime.now(UTC)
        return (
            x509.CertificateBuilder().subject_name(subject).issuer_name(self.name).public_key(key)
            .serial_number(x509.random_serial_number())
            .not_valid_before(now + since * DAY).not_valid_after(now + until * DAY)
        )  # fmt: skip

    def certify(self, folder: Path, host: str, since: int = -1, until: int = 30) -> Path:
        """A file with a key and its certificate for a host, valid for some days around today."""
        key = ec.generate_private_key(ec.SECP256R1())
        names = x509.SubjectAlternativeName([x509.DNSName(host)])
        authority = x509.AuthorityKeyIdentifier.from_issuer_public_key(self.key.public_key())
        signed = (
            self._draft(_name(host), key.public_key(), since, until).add_extension(names, critical=False)
            .add_extension(authority, critical=False).sign(self.key, hashes.SHA256())
        )  # fmt: skip
        plain = serialization.NoEncryption()
        file = folder / f"{host}{since}{until}.pem"
        file.write_bytes(
            key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, plain)
            + signed.public_bytes(serialization.Encoding.PEM)
        )
        return file


@asynccontextmanager
async def server(file: Path, old: bool = False) -> AsyncIterator[tuple[int, list[bytes]]]:
    """A TLS server that keeps every byte it hears."""
    heard: list[bytes] = []
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(file)
    if old:
        context.minimum_version = ssl.TLSVersion.MINIMUM_SUPPORTED
        context.maximum_version = ssl.TLSVersion.TLSv1_1
        context.set_ciphers("ALL:@SECLEVEL=0")

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        heard.append(await reader.read(65_536))
        writer.close()

    serving = await asyncio.start_server(talk, "127.0.0.1", 0, ssl=context)
    async with serving:
        yield serving.sockets[0].getsockname()[1], heard


async def sell(port: int, trusted: Office | None) -> None:
    context = tls_context.__wrapped__()  # its own: what it is taught to trust, no other test trusts
    if trusted is not None:
        context.load_verify_locations(cadata=trusted.own.public_bytes(serialization.Encoding.PEM).decode())
    wire = Wire(None, context)
    values = {"base_url": f"https://localhost:{port}/v1", "timeout": "5"}
    provider = Conteo(Config(Conteo.settings, values, lambda key: KEY), wire)
    try:
        await provider.submit(document(), provider.prepare(document()))
    finally:
        await wire.close()


@pytest.mark.parametrize("case", ["unknown office", "another name", "expired", "not yet valid", "old TLS"])
@pytest.mark.filterwarnings("ignore:ssl")
async def test_a_server_that_cannot_prove_its_name_hears_nothing(case: str, tmp_path: Path) -> None:
    office = Office()
    span = {"expired": (-10, -1), "not yet valid": (1, 10)}.get(case, (-1, 30))
    file = office.certify(tmp_path, "otro.example" if case == "another name" else "localhost", *span)
    async with server(file, old=case == "old TLS") as (port, heard):
        with pytest.raises(Unreachable):
            await sell(port, None if case == "unknown office" else office)
        assert not any(heard)


async def test_the_same_server_is_spoken_to_when_everything_is_right(tmp_path: Path) -> None:
    office = Office()
    async with server(office.certify(tmp_path, "localhost")) as (port, heard):
        with pytest.raises(Silence):
            await sell(port, office)
        assert KEY.encode() in heard[0]
