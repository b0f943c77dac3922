"""G-Force Gateway (Panama): the PDFs of documents that Conteo issued. Issues nothing; knows the addresses."""

from typing import ClassVar

from app.domain.document import Document, Standing
from app.domain.errors import NotAllowed, Unsayable
from app.domain.outcome import Outcome
from app.domain.traits import Capability, Memory, Traits, Waits
from app.providers.contract import Config, Setting, SettingKind, common_settings
from app.providers.credentials import bearer
from app.providers.gforce.mapping import folios, folios_in, identifiers, pdf, question
from app.providers.http import SMALL, WITH_PDF, Reply, Wire, read_apart
from app.providers.json_text import write_json

TRAITS = Traits(
    title="G-Force Gateway",
    country="PA",
    memory=Memory.KEYED,
    capabilities=frozenset({Capability.PDF}),
    waits=Waits(retry=(30, 120, 600), pdf=(5, 15, 60, 3600)),
    pdf_for=("conteo",),
)

_PLAIN = {"gf_company": "GF_Company", "id_pac": "Id_Pac", "enterprise": "Enterprise", "company": "Company"}
_SECRET = {"gf_token": "GF_Token", "token": "Token"}

SETTINGS = (
    *common_settings("", TRAITS),
    Setting("jwt", "JWT de la pasarela", SettingKind.SECRET, help="Lo entrega G-Force; puede vencer.", required=True),
    Setting("gf_company", "Empresa en G-Force (GF_Company)", required=True),
    Setting("gf_token", "Token de G-Force (GF_Token)", SettingKind.SECRET, required=True),
    Setting("id_pac", "Proveedor autorizado (Id_Pac)", default="EBI", help="EBI en todos los ejemplos públicos."),
    Setting("enterprise", "Código de empresa (Enterprise)", required=True),
    Setting("company", "Usuario del PAC (Company)", required=True),
    Setting("token", "Token del PAC (Token)", SettingKind.SECRET, required=True),
    Setting("branch", "Sucursal por defecto", default="0000", help="Cuatro cifras; solo se usa si el CUFE no la dice."),
    Setting("environment", "Ambiente", SettingKind.CHOICE, "1",
            "1 producción, 2 pruebas; solo se usa si el CUFE no lo dice.", ("1", "2")),
    Setting("pdf_path", "Método del PDF", default="DownloadPDF", help="Se supone este nombre; no está publicado."),
    Setting("wrapper_key", "Campo de los identificadores", default="dataDocument",
            help="Se supone este nombre; no está publicado."),
)  # fmt: skip


class Provider:
    """The gateway's DownloadPDF; credentials go into the body when it is sent and are kept nowhere else."""

    name: ClassVar[str] = "gforce"
    traits: ClassVar[Traits] = TRAITS
    settings: ClassVar[tuple[Setting, ...]] = SETTINGS

    def __init__(self, config: Config, wire: Wire) -> None:
        self._config = config
        self._wire = wire

    def prepare(self, document: Document, reserved: str = "") -> str:
        """Nothing is issued here."""
        raise Unsayable("La pasarela G-Force solo entrega el PDF.", "PDF only")

    async def submit(self, document: Document, payload: str) -> Outcome:
        """Nothing is issued here."""
        raise Unsayable("La pasarela G-Force solo entrega el PDF.", "PDF only")

    async def look_up(self, document: Document, standing: Standing) -> Outcome:
        """Nothing is looked up here."""
        raise Unsayable("La pasarela G-Force solo entrega el PDF.", "PDF only")

    async def fetch_pdf(self, document: Document, standing: Standing) -> bytes:
        """The PDF that belongs to the document's CUFE; 10 MB at most."""
        config = self._config
        found = identifiers(standing, config.text("branch"))
        body = question(found, self._credentials(), config.text("wrapper_key"), config.text("environment"))
        return await read_apart(await self._call(config.text("pdf_path"), body, WITH_PDF), pdf)

    async def check(self) -> str:
        """Ask how many folios are left: that needs every credential and changes nothing."""
        return folios(await self._remaining())

    async def folios_left(self) -> int | None:
        """How many are left in the cycle, for the alert."""
        return folios_in(await self._remaining())

    async def _remaining(self) -> Reply:
        body = {**self._credentials(), "environment": self._config.text("environment")}
        return await self._call("RemainingPages", write_json(body))

    def _credentials(self) -> dict[str, str]:
        declared = {setting.key: setting.label for setting in SETTINGS}
        plain = {field: self._config.text(key) for key, field in _PLAIN.items()}
        for key, field in _PLAIN.items():
            if not plain[field]:
                raise NotAllowed(f"Falta «{declared[key]}» en los ajustes del proveedor.", key, code="missing_setting")
        return plain | {field: self._config.secret(key) for key, field in _SECRET.items()}

    async def _call(self, method: str, body: str, cap: int = SMALL) -> Reply:
        config = self._config
        if not config.text("base_url"):
            sentence = "Falta «Dirección del servicio» en los ajustes del proveedor."
            raise NotAllowed(sentence, "base_url", code="missing_setting")
        headers = {
            "Authorization": bearer(config.secret("jwt"), "JWT de la pasarela"),
            "Content-Type": "application/json",
            "Accept": "application/json",
        }
        url, timeout = f"{config.text('base_url')}/{method}", float(config.decimal("timeout"))
        return await self._wire.call("POST", url, headers=headers, body=body, timeout=timeout, cap=cap)
