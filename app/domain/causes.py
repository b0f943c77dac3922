"""Why an entry waits or needs a person: one sentence for each cause. Knows no provider and decides nothing."""

GIVEN_UP = "El servicio no respondió tras todos los intentos y nada se emitió; reintente cuando funcione."
NO_ANSWER = (
    "El servicio no respondió tras todos los intentos y nada se emitió; "
    "se reintentará solo cuando vuelva a funcionar, o reintente ahora."
)
UNANSWERED = (
    "Pudo haber llegado y nadie respondió; se preguntará de nuevo cuando el servicio vuelva a funcionar, "
    "o compruébelo en su portal."
)
COME_BACK = (NO_ANSWER, UNANSWERED)
"""What ended for want of an answer, and may be sent again: surely never issued, or kept from doubling by its key."""

OVERDUE = "Venció el plazo legal para enviarlo; decida si se emite con fecha de hoy o se anula."
IN_DOUBT = "Pudo haber llegado y nadie respondió; hay que comprobarlo en el portal del proveedor."
ANOTHER = "El proveedor muestra otro documento en lugar de este; compárelo en su portal y confirme o corrija."
NOT_YET = "Aún no aparece en el proveedor; se volverá a preguntar."
AT_WORK = "El proveedor lo está procesando."
TOO_LONG = (
    "El proveedor lo recibió y no lo ha terminado en el tiempo previsto; búsquelo en su portal y anote cómo terminó."
)
CROSSING = (
    "El proveedor rechazó un envío y otro de la misma venta aún puede estar en camino; "
    "se espera hasta media hora antes de darla por rechazada."
)
TAKEN = "El proveedor dice que ya tiene este número; se vuelve a enviar lo mismo para confirmarlo."
STRANGERS = (
    "El número ya está usado y ningún envío de esta caja lo explica: puede ser de otra caja con la misma serie. "
    "Búsquelo en el portal del proveedor."
)
BY_HAND = "La nota de crédito se emite en el portal del proveedor; cuando exista, anote aquí su autorización."
"""The provider's interface has no credit notes: the goods and the money are back, the paper is made by hand there."""

LOST = "El proveedor ya tiene el documento, pero no muestra sus datos; búsquelo en su portal y anote la autorización."
CONTRADICTED = (
    "El proveedor dijo que ya tiene este documento y también que lo rechaza: solo su portal dice cuál es verdad. "
    "Búsquelo allí y anote si se emitió."
)
"""Two definite answers about the same bytes that cannot both be true; nothing is sent after them."""
