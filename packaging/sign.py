"""For whoever publishes versions: makes the key, and a signed manifest over what `dev.py package` left in dist/.

python packaging/sign.py key KEYFILE             a key pair; the public half goes into resources/update.pub
python packaging/sign.py manifest KEYFILE --number N [--dist DIR] [--days D] [--oldest-schema S] [--news TEXT]

The private half is sealed with the passphrase in MOSTRADOR_SIGN_PASSPHRASE, or one that is asked for. Keep it away from
the machine that serves the files. Every manifest needs a higher number than the one before, also when it only renews
an expiry. The signature is minisign's: `minisign -Vm manifest.json -p update.pub` checks it too.
"""

import argparse
import getpass
import hashlib
import json
import os
import re
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT)]

from cryptography.hazmat.primitives import serialization  # noqa: E402
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey  # noqa: E402

import app  # noqa: E402
from app.runtime.updates import MANIFEST, PINNED, SIGNATURE  # noqa: E402
from app.store.migrations import STEPS  # noqa: E402
from app.updates.minisign import Key, hashed, written  # noqa: E402

PASSPHRASE = "MOSTRADOR_SIGN_PASSPHRASE"
_SYSTEMS = (
    (r"mostrador_.+_amd64\.deb", "linux-x86_64-deb"), (r"mostrador_.+_arm64\.deb", "linux-aarch64-deb"),
    (r"mostrador-.+-linux-(\w+)\.tar\.xz", r"linux-\1-tar"),
    (r"mostrador-.+-windows-x64-setup\.exe", "windows-x86_64"),
    (r"mostrador-.+-macos-x86_64\.zip", "macos-x86_64"), (r"mostrador-.+-macos-arm64\.zip", "macos-aarch64"),
)  # fmt: skip


def passphrase() -> bytes:
    """What seals the private key."""
    return (os.environ.get(PASSPHRASE) or getpass.getpass("passphrase: ")).encode()


def make_key(file: Path, public: Path) -> Key:
    """A new pair. FileExistsError: a key lies there already, and is not overwritten."""
    private = Ed25519PrivateKey.generate()
    sealed = private.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8,
        serialization.BestAvailableEncryption(passphrase()),
    )  # fmt: skip
    with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as out:
        out.write(sealed)
    key = public_of(private)
    public.write_text(f"untrusted comment: key of Mostrador's versions\n{key.text}\n", "utf-8")
    return key


def public_of(private: Ed25519PrivateKey) -> Key:
    """The public half; its number is drawn from it."""
    raw = private.public_key().public_bytes(serialization.Encoding.Raw, serialization.PublicFormat.Raw)
    return Key(hashlib.blake2b(raw, digest_size=8).digest(), raw)


def private_from(file: Path) -> Ed25519PrivateKey:
    """The private half of a key file."""
    private = serialization.load_pem_private_key(file.read_bytes(), passphrase())
    assert isinstance(private, Ed25519PrivateKey)
    return private


def system_of(name: str) -> str:
    """For which system a package is, by its name; empty for any other file."""
    for pattern, system in _SYSTEMS:
        if found := re.fullmatch(pattern, name):
            return found.expand(system)
    return ""


def manifest(dist: Path, args: argparse.Namespace, now: datetime) -> bytes:
    """What is said of every package of this version in the folder."""
    files = [path for path in sorted(dist.iterdir()) if system_of(path.name) and app.__version__ in path.name]
    if not files:
        raise SystemExit(f"no package of {app.__version__} in {dist.name}: run `python3 dev.py package` first")
    packages = [
        {
            "system": system_of(path.name), "name": path.name, "size": path.stat().st_size,
            "sha256": hashlib.sha256(path.read_bytes()).hexdigest(),
        }
        for path in files
    ]  # fmt: skip
    value = {
        "program": "mostrador", "number": args.number, "version": app.__version__, "schema": len(STEPS),
        "oldest_schema": args.oldest_schema, "made_at": now.isoformat(timespec="seconds"),
        "expires_at": (now + timedelta(days=args.days)).isoformat(timespec="seconds"), "news": args.news,
        "packages": packages,
    }  # fmt: skip
    return json.dumps(value, ensure_ascii=False, indent=1).encode() + b"\n"


def signature(content: bytes, private: Ed25519PrivateKey, comment: str) -> str:
    """minisign's file: over the hash, then over that signature and its comment."""
    own = private.sign(hashed(content))
    return written(own, private.sign(own + comment.encode()), public_of(private).id, comment)


def parsed(words: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="sign.py", description=__doc__.splitlines()[0] if __doc__ else "")
    commands = parser.add_subparsers(dest="command", required=True)
    made = commands.add_parser("key")
    made.add_argument("file", type=Path)
    made.add_argument("--public", type=Path, default=ROOT / "resources" / PINNED)
    signed = commands.add_parser("manifest")
    signed.add_argument("file", type=Path)
    signed.add_argument("--number", type=int, required=True, help="higher than every number before")
    signed.add_argument("--dist", type=Path, default=ROOT / "dist")
    signed.add_argument("--days", type=int, default=30, help="until nobody believes it any more")
    signed.add_argument("--oldest-schema", type=int, default=1)
    signed.add_argument("--news", default="", help="one or two sentences for the owner")
    return parser.parse_args(words)


def main(words: list[str], now: datetime) -> int:
    args = parsed(words)
    if args.command == "key":
        print(f"public key: {make_key(args.file, args.public).text}")
        return 0
    private = private_from(args.file)
    content = manifest(args.dist, args, now)
    (args.dist / MANIFEST).write_bytes(content)
    comment = f"mostrador {app.__version__} number {args.number}"
    (args.dist / SIGNATURE).write_text(signature(content, private, comment), "utf-8")
    print(f"{MANIFEST} and {SIGNATURE} in {args.dist.name}: number {args.number}, {app.__version__}, {args.days} days")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:], datetime.now(UTC)))
