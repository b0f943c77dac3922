"""A till that sells in all five countries for practice: its issuers and the sales of one day. Data; knows no wire."""

from collections.abc import Mapping
from typing import Any

from app.domain.party import Issuer
from app.domain.record import dataclass


@dataclass(frozen=True, slots=True)
class Corner:
    """One country of the till: who sells there, a named customer, a price and a rate. `provider` issues for it."""

    provider: str
    issuer: Issuer
    customer: Mapping[str, str]
    price: str
    tax: str
    refusal: str
    """What its practice server is told to do so that it refuses a document."""

    def sales(self) -> list[dict[str, Any]]:
        """To nobody, to somebody, one whose answer gets lost, and one that is refused."""
        lines = [
            {"code": "CAF-500", "description": "Café molido 500 g", "quantity": "2", "unit_price": self.price},
            {"code": "AZU-1", "description": "Azúcar a granel", "quantity": "1.5", "unit_price": self.price},
        ]  # fmt: skip
        name = self.issuer.name
        made = [{"cart": f"{name}-{number}", "issuer": name, "cashier": "Ana",
                 "lines": [{**line, "tax": self.tax} for line in lines]} for number in range(1, 5)]  # fmt: skip
        return [form | ({"customer": dict(self.customer)} if place % 2 else {}) for place, form in enumerate(made)]

    def script(self) -> list[str]:
        """What the practice server does to these sales, one after the other."""
        return ["none", "none", "lost", self.refusal]


CORNERS = (
    Corner("conteo", Issuer("panama", "PA", "155596713-2-2015", "Mini Súper El Ejemplo, S.A.", extra={"dv": "59"}),
           {"tax_id": "8-730-241", "name": "Marta Quintero"}, "6.69", "7", "invalid_ruc"),
    Corner("fabo", Issuer("peru", "PE", "20980000002", "Bodega El Ejemplo S.A.C."),
           {"tax_id": "20980000011", "name": "Bodega El Sol S.A.C."}, "12.50", "18", "rejected"),
    Corner("tusfacturas", Issuer("argentina", "AR", "30999000378", "Almacén El Ejemplo S.R.L.",
                                 extra={"point_of_sale": "3", "tax_status": "RI"}),
           {"tax_id": "30999000742", "name": "Distribuidora Tres Hornerillos S.A.", "tax_status": "RI"},
           "4200.00", "21", "rejected"),
    Corner("enlazatte", Issuer("mexico", "MX", "EKU9003173C9", "Escuela Kemper Urgate",
                               extra={"postal_code": "42501", "tax_regime": "601"}),
           {"tax_id": "CACX7605101P8", "name": "Xochilt Casas Chávez", "code": "CLIEN0003"}, "89.00", "16", "rejected"),
    Corner("facturasend", Issuer("paraguay", "PY", "80069563-1", "Comercial El Ejemplo S.A.",
                                 extra={"timbrado": "12558946", "timbrado_from": "2026-01-01"}),
           {"tax_id": "80998001-0", "name": "Distribuidora Ypacaraí S.R.L."}, "15000", "10", "invalid_ruc"),
)  # fmt: skip
"""Taxpayers of the providers' own examples: nobody can mistake their papers for real ones."""
