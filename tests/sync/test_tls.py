"""Over a network everything is encrypted, and a server has to prove who it is."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import timedelta
from ipaddress import ip_address
from pathlib import Path

import pytest

from tests.sync.desks import Desk
from vitalbridge_desktop.kernel.errors import Offline
from vitalbridge_desktop.kernel.time import now
from vitalbridge_desktop.sync.enrolment import join
from vitalbridge_desktop.sync.errors import CodeRefused

Make = Callable[..., Desk]


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A certificate for this computer that nobody trusts yet, and its key."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
    from cryptography.x509.oid import NameOID

    folder, key = tmp_path_factory.mktemp("tls"), ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "clinic")])
    alternative = x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))])
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now() - timedelta(days=1))
        .not_valid_after(now() + timedelta(days=1))
        .add_extension(alternative, critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, hashes.SHA256())
    )
    (folder / "cert.pem").write_bytes(made.public_bytes(Encoding.PEM))
    private = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    (folder / "key.pem").write_bytes(private)
    return folder / "cert.pem", folder / "key.pem"


@pytest.fixture(scope="module")
def url(certificate: tuple[Path, Path], tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A server that encrypts."""
    folder = tmp_path_factory.mktemp("server")
    options = ["--data-dir", str(folder), "--port", "0"]
    tls = ["--tls-cert", str(certificate[0]), "--tls-key", str(certificate[1])]
    command = [sys.executable, "-m", "vitalbridge_desktop.server", "run", *options, *tls]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env=os.environ) as server:
        assert server.stderr is not None
        address = server.stderr.readline().split()[-1]
        assert address.startswith("https://127.0.0.1:")
        yield address
        server.terminate()


def test_a_server_whose_certificate_is_not_trusted_is_not_spoken_to(
    make_desk: Make, url: str
) -> None:
    desk = make_desk()
    with pytest.raises(Offline, match="cannot prove who it is"):
        join(desk.bus, url, "ABCD-EFGH-JKMN", desk_name="Desk")
    assert desk.count("desk") == 0


def test_a_certificate_that_the_settings_name_is_trusted(
    make_desk: Make, url: str, certificate: tuple[Path, Path]
) -> None:
    desk: Desk = make_desk()
    with pytest.raises(CodeRefused):  # it was spoken to, and has no such code
        join(desk.bus, url, "ABCD-EFGH-JKMN", desk_name="Desk", ca_file=certificate[0])
