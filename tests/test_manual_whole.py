"""The manuals leave nothing out: a key, a state, a sheet or a part of the settings that no manual has fails here."""

from __future__ import annotations

import ast
import re

from tests.manuals import ROOT, SHOWN, named, pressed, sentence_of, sheets, states, window
from ui.main_window import PLACES

NO_KEYS = {("0", "0 · ninguno: imprimir como imagen"), ("0", "Lugares ya usados"), ("1", "Sí"), ("E", "Exento"),
           ("M", "Monotributo")}  # fmt: skip
"""Values that look like keys."""

IN_OTHER_WORDS = {
    # what the list of keys says at more length than the button and the manual
    "Muestra esta lista": "Ayuda", "Busca un producto por cualquier palabra": "Buscar",
    "Pide el RUC, la cédula o el nombre del cliente": "Cliente", "Descuento de la línea elegida, en %": "Descuento",
    "Pasa a la siguiente venta abierta": "Ventas", "Vuelve a imprimir la última venta": "Reimprimir",
    "Muestra el precio de un producto sin venderlo": "Precio", "Devuelve o cambia con el ticket": "Devolver",
    "Muestra productos para tocar, o los quita": "Mosaico", "Quita la línea elegida": "Quitar",
    "Deja la venta pendiente y atiende al siguiente": "Dejar pendiente", "Cobra sin imprimir": "Sin imprimir",
    "Cobra; Intro acepta el importe exacto": "Cobrar", "Explica el total línea por línea": "Explicar el total",
    "Crea el producto de un código nuevo": "Crear producto", "Cancela la venta": "Cancelar venta",
    "Vende un artículo común: se escribe su precio": "Artículo común",
    "Anota algo junto a la línea elegida": "Anotar en la línea",
    "Anula la última venta si no ha salido": "Anular", "Muestra el ticket de la última venta": "Ver ticket",
    "Papeles de las impresoras": "",
    # what an empty screen says beside the key of its first button
    "La caja está cerrada": "Abrir la caja", "abre la caja con el fondo que hay en el cajón.": "Abrir la caja",
    "Se cuenta a ciegas": "Contar", "cuenta el cajón sin ver lo que debe haber.": "Contar",
    "Pase el primer artículo": "Buscar", "busca por nombre": "Buscar",
    "Nada vendido en estos días": "", "va a los días de antes.": "",
    "Nada se repite todavía": "Nueva", "elige una venta que se repita.": "Nueva",
    "Todavía nadie vende aquí": "Añadir emisor", "añade al contribuyente.": "Añadir emisor",
    "Todavía no hay personas": "Agregar", "crea uno; F8 los trae de un archivo.": "", "Nada espera por usted": "",
    "ver los documentos. Lo que un proveedor rechace, o nadie conteste, aparece aquí con lo que toca hacer.": "",
}  # fmt: skip
"""Sentences of the window, and the words that the manuals have beside the same key."""

DESCRIBED = {
    "attention/finding:FindingSheet": "**Buscar y comprobar**",
    "cash/closed:ClosedSheet": "{part:Cierres Z}",
    "cash/paper:CashPaper": "{key:Ctrl+P:Ver e imprimir}",
    "cash/sheets:CountingSheet": "pictures/cash-count.png",
    "customers/form:CustomerSheet": "{key:F6:Buscar datos}",
    "customers/history:HistorySheet": "{key:F8:Historial}",
    "documents/crediting:CreditSheet": "{key:F6:Nota crédito}",
    "finding/sheet:FindSheet": "{key:Ctrl+K:Buscar}",
    "health/sheet:HealthSheet": "{key:F7:Salud y cortes}",
    "help:HelpSheet": "abre la ayuda de la pantalla",
    "leaving:LeaveSheet": "{key:F12:Cerrar sin guardar} lo pierde",
    "manual/sheet:ManualSheet": "{key:Ctrl+S:Guardar PDF}",
    "people/approving:ApproveSheet": "pictures/approve.png",
    "people/entering:EnterSheet": "pictures/enter.png",
    "people/pin:PinSheet": "{key:F6:Cambiar mi PIN}",
    "printing/doctor:DoctorSheet": "{key:F5:Probar y ajustar}",
    "printing/labels:LabelsSheet": "{key:F3:Etiquetas}",
    "printing/waiting:WaitingSheet": "pictures/papers.png",
    "products/form:ProductSheet": "{key:F6:Listas y existencias}",
    "products/lists:ListsSheet": "{key:F7:Listas y categorías}",
    "products/shelf:ShelfSheet": "dice cuánto hay y por qué cambió",
    "records/batches:ImportsSheet": "{key:Ctrl+Z:Deshacer la elegida}",
    "records/bringing:BringSheet": "{state:No entra}",
    "records/matching:MatchSheet": "{key:F6:Qué columna es cuál}",
    "recurring/page:RanSheet": "{key:F9:Emitir lo que toca}",
    "recurring/planning:ChooseSheet": "toma una venta y la repite cada mes",
    "recurring/planning:PlanSheet": "{key:Ins:Nueva}",
    "reports/numbering:NumbersSheet": "{key:Ctrl+N:Numeración}",
    "reports/paper:ReportPaper": "En la hoja, {key:Ctrl+P:Imprimir}",
    "sale/asides:ProductSheet": "{key:Ctrl+N:Crear producto}",
    "sale/common_article:CommonSheet": "{key:Ctrl+P:Artículo común}",
    "sale/customers:CustomerSheet": "{key:Ctrl+E:Datos del cliente}",
    "sale/explaining:ExplainSheet": "pictures/explain.png",
    "sale/keys:HelpSheet": "{key:F1:Ayuda}",
    "sale/payment:PaymentSheet": "pictures/payment.png",
    "sale/preview:PreviewSheet": "{key:Ctrl+T:Ver ticket}",
    "sale/quantity:FigureSheet": "se tocan",
    "sale/settling:RefundSheet": "Diga por qué medio se devuelve el dinero",
    "sale/ticket_sheet:TicketSheet": "pictures/ticket-opened.png",
    "settings/currencies:RateSheet": "{key:Ctrl+M:Añadir moneda}",
    "settings/issuers:IssuerSheet": "{key:Ins:Añadir emisor}",
    "settings/keys:KeySheet": "{key:Ctrl+E:Cambiar} espera la nueva",
    "settings/safety_restoring:ElsewhereSheet": "{key:F4:Volver con una copia}",
    "settings/safety_restoring:RescueSheet": "{key:F12:Restaurar la última copia}",
    "settings/safety_restoring:RestoringSheet": "Esc detiene la restauración",
    "settings/safety_restoring:RestoreSheet": "{key:F12:Restaurar}",
    "settings/takeover:TakeOverSheet": "{key:Ctrl+G:Desde su disco…}",
}
"""Every sheet of the window, and the words at which a manual describes it."""


def undescribed(pairs: set[tuple[str, str]]) -> list[tuple[str, str]]:
    """Keys of the window, with what stands beside them, that no manual has."""
    told, titles = pressed(), {title for kind, title in named() if kind == "screen"}
    keys = {key for key, _ in told}
    left = []
    for key, words in sorted(pairs - NO_KEYS - told):
        place = words in titles and key in keys
        other = IN_OTHER_WORDS.get(words)
        if not (place or (other is not None and ((other == "" and key in keys) or (key, other) in told))):
            left.append((key, words))
    return left


def test_every_key_of_the_window_stands_in_a_manual_beside_what_it_does() -> None:
    assert undescribed(set(window()[2])) == []


def test_a_key_that_no_manual_has_would_be_noticed() -> None:
    assert undescribed({("F12", "Cobrar"), ("F11", "Cobrar"), ("F12", "Bailar")}) == [
        ("F11", "Cobrar"),
        ("F12", "Bailar"),
    ]


def test_no_words_are_excused_that_the_window_does_not_say() -> None:
    said, _, pairs = window()
    assert set(IN_OTHER_WORDS) - said == set()
    assert NO_KEYS - pairs == set()


def test_every_state_that_the_window_shows_is_explained() -> None:
    shown = states()
    assert {"Autorizado", "▲ Mire el papel", "No entra", "Es de otra venta"} <= shown
    assert shown - {words for kind, words in named() if kind == "state"} == set()


def test_every_sheet_is_described_somewhere() -> None:
    text = " ".join(" ".join(path.read_text(encoding="utf-8") for path in SHOWN).split())
    assert sheets() == set(DESCRIBED)
    assert [sheet for sheet, words in DESCRIBED.items() if words not in text] == []


def test_every_place_and_every_part_of_the_settings_is_named() -> None:
    told = named()
    tree = ast.parse((ROOT / "ui" / "settings" / "page.py").read_text(encoding="utf-8"))
    rows = [node.elts for node in ast.walk(tree) if isinstance(node, ast.Tuple) and len(node.elts) == 3]
    parts = {words for row in rows if (words := sentence_of(row[1]))}
    assert len(parts) > 10
    assert {("part", words) for words in parts} - told == set()
    assert {("screen", title) for _, title, *_ in PLACES} - told == set()


def test_both_first_pages_begin_alike_five_lines_one_picture_two_commands_a_tour() -> None:
    pictures = {}
    for name in ("README.md", "README.es.md"):
        text = (ROOT / name).read_text(encoding="utf-8")
        about, first = text.split("\n\n")[1], re.search(r"```sh\n(.+?)```", text, re.DOTALL)
        assert first is not None
        assert len(about.splitlines()) == 5, name
        commands = [line.partition("#")[0].strip() for line in first[1].splitlines()]
        assert commands == ["python3 dev.py run", "python3 dev.py test"], name
        pictures[name] = re.findall(r"!\[[^\]]+\]\(([^)]+)\)", text)
        assert text.index(pictures[name][0]) < first.start(), name
        assert len(re.findall(r"^\| !\[", text, re.MULTILINE)) >= 4, name
    assert pictures["README.md"][0] == pictures["README.es.md"][0]
    assert set(pictures["README.md"]) <= set(pictures["README.es.md"])
