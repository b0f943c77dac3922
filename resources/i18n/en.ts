<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="es">
    <context>
        <name>ui</name>
        <message>
            <location filename="../../app/providers/facturasend/__init__.py" />
            <source> Atención: allí el redondeo a 50 está {state}; iguale el ajuste «FacturaSend redondea a 50».</source>
            <translation> Mind: there rounding to 50 is {state}; make the setting “FacturaSend rounds to 50” equal.</translation>
        </message>
        <message>
            <location filename="../../ui/attention/page.py" />
            <source> · lleva más de 2 horas</source>
            <translation> · for more than 2 hours</translation>
        </message>
        <message>
            <location filename="../../ui/sale/keys.py" />
            <source>#nota</source>
            <translation>#note</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/pe.py" />
            <source>% de restaurantes y hoteles, por ley</source>
            <translation>% for restaurants and hotels, by law</translation>
        </message>
        <message>
            <location filename="../../ui/sale/keys.py" />
            <source>-código</source>
            <translation>-code</translation>
        </message>
        <message>
            <location filename="../../ui/printing/doctor.py" />
            <source>0 · ninguno: imprimir como imagen</source>
            <translation>0 · none: print as a picture</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety.py" />
            <source>0: solo al cerrar el programa.</source>
            <translation>0: only when the program closes.</translation>
        </message>
        <message>
            <location filename="../../app/domain/runway.py" />
            <source>1 documento de una caja tomada espera a una persona</source>
            <translation>1 document of a till taken over waits for a person</translation>
        </message>
        <message>
            <location filename="../../app/domain/runway.py" />
            <source>1 documento lleva más de 2 horas esperando</source>
            <translation>1 document has waited for more than 2 hours</translation>
        </message>
        <message>
            <location filename="../../app/providers/gforce/__init__.py" />
            <source>1 producción, 2 pruebas; solo se usa si el CUFE no lo dice.</source>
            <translation>1 production, 2 tests; used only if the CUFE does not say.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/settings.py" />
            <source>1 venta de mercaderías, 2 servicios, 3 ambos.</source>
            <translation>1 sale of goods, 2 services, 3 both.</translation>
        </message>
        <message>
            <location filename="../../ui/printing/doctor.py" />
            <source>1. ¿Qué renglón se lee bien?</source>
            <translation>1. Which line reads right?</translation>
        </message>
        <message>
            <location filename="../../app/printing/profile.py" />
            <source>192.168.1.50:9100, /dev/usb/lp0, COM3, o su nombre en el sistema.</source>
            <translation>192.168.1.50:9100, /dev/usb/lp0, COM3, or its name in the system.</translation>
        </message>
        <message>
            <location filename="../../ui/printing/doctor.py" />
            <source>2. ¿Cuál es la regla más larga que cabe?</source>
            <translation>2. Which is the longest ruler that fits?</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/pa.py" />
            <source>3 cifras</source>
            <translation>3 digits</translation>
        </message>
        <message>
            <location filename="../../ui/sale/command_line.py" />
            <source>3*código   ·   10% descuento   ·   /12.50 precio   ·   ?buscar   ·   #nota</source>
            <translation>3*code   ·   10% discount   ·   /12.50 price   ·   ?search   ·   #note</translation>
        </message>
        <message>
            <location filename="../../ui/printing/doctor.py" />
            <source>3. ¿Se ven el QR y las barras?</source>
            <translation>3. Can you see the QR and the bars?</translation>
        </message>
        <message>
            <location filename="../../app/printing/profile.py" />
            <source>32 en papel de 58 mm; 42 o 48 en 80 mm.</source>
            <translation>32 on 58 mm paper; 42 or 48 on 80 mm.</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/pa.py" />
            <source>4 cifras</source>
            <translation>4 digits</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/settings.py" />
            <source>4 en el ejemplo público; cada empresa tiene el suyo.</source>
            <translation>4 in the public example; each company has its own.</translation>
        </message>
        <message>
            <location filename="../../ui/printing/doctor.py" />
            <source>4. ¿Se cortó el papel?</source>
            <translation>4. Was the paper cut?</translation>
        </message>
        <message>
            <location filename="../../ui/first_run/welcome_step.py" />
            <source>450 productos, 60 clientes y proveedores de práctica. Nada tiene valor fiscal y nada se mezcla con sus ventas.</source>
            <translation>450 products, 60 customers and practice providers. Nothing has fiscal value and nothing mixes with your sales.</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/mx.py" />
            <source>5 cifras, del lugar de expedición</source>
            <translation>5 digits, of the place of issue</translation>
        </message>
        <message>
            <location filename="../../ui/sale/keys.py" />
            <source>5 menos en toda la venta</source>
            <translation>5 off the whole sale</translation>
        </message>
        <message>
            <location filename="../../ui/sale/command_line.py" />
            <source>5%% o $5 para toda la venta   ·   0 lo quita   ·   Esc vuelve</source>
            <translation>5%% or $5 for the whole sale   ·   0 removes it   ·   Esc goes back</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/py.py" />
            <source>8 cifras. Con uno nuevo los números siguen; para empezar de 1, use otro punto.</source>
            <translation>8 digits. With a new one the numbers go on; to start at 1, use another point.</translation>
        </message>
        <message>
            <location filename="../../app/domain/runway.py" />
            <source>A 1 documento de {provider} le quedan {length} para enviarse</source>
            <translation>1 document of {provider} has {length} left to be sent</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/py.py" />
            <source>A 50 guaraníes</source>
            <translation>To 50 guaraníes</translation>
        </message>
        <message>
            <location filename="../../ui/cash/acting.py" />
            <source>A cargo de {n}.</source>
            <translation>In charge: {n}.</translation>
        </message>
        <message>
            <location filename="../../ui/cash/lists.py" />
            <source>A ciegas</source>
            <translation>Blind</translation>
        </message>
        <message>
            <location filename="../../ui/sale/after_sale.py" />
            <source>A crédito</source>
            <translation>On credit</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/mx.py" />
            <source>A crédito (PPD)</source>
            <translation>On credit (PPD)</translation>
        </message>
        <message>
            <location filename="../../ui/sale/after_sale.py" />
            <source>A devolver</source>
            <translation>To return</translation>
        </message>
        <message>
            <location filename="../../app/domain/issuer_keys.py" />
            <source>A favor del cliente</source>
            <translation>In the customer's favour</translation>
        </message>
        <message>
            <location filename="../../ui/cash/sheets.py" />
            <source>A la caja fuerte</source>
            <translation>To the safe</translation>
        </message>
        <message>
            <location filename="../../ui/settings/mail.py" />
            <source>A los clientes que tienen correo. Solo las ventas desde ahora.</source>
            <translation>To customers who have an e-mail. Only sales from now on.</translation>
        </message>
        <message>
            <location filename="../../ui/people/section.py" />
            <source>A los {n} min sin uso</source>
            <translation>After {n} min unused</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/ar.py" />
            <source>A monotributistas</source>
            <translation>To monotributo</translation>
        </message>
        <message>
            <location filename="../../ui/closing/page.py" />
            <source>A quién le toca</source>
            <translation>Whose turn</translation>
        </message>
        <message>
            <location filename="../../ui/settings/mail.py" />
            <source>A un correo que usted pueda mirar.</source>
            <translation>To an e-mail that you can look at.</translation>
        </message>
        <message>
            <location filename="../../app/domain/runway.py" />
            <source>A {n} documentos de {provider} les quedan {length} o poco más para enviarse</source>
            <translation>{n} documents of {provider} have {length} or little more left to be sent</translation>
        </message>
        <message>
            <location filename="../../app/domain/runway.py" />
            <source>A {provider} le quedan {n} folios</source>
            <translation>{provider} has {n} folios left</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/ar.py" />
            <source>AAAA-MM-DD</source>
            <translation>YYYY-MM-DD</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/py.py" />
            <source>AAAA-MM-DD, si lo tiene</source>
            <translation>YYYY-MM-DD, if it has one</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/planning.py" />
            <source>AAAA-MM; vacío: desde la próxima fecha.</source>
            <translation>YYYY-MM; empty: from the next date.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/settings.py" />
            <source>API key</source>
            <translation>API key</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/settings.py" />
            <source>API token</source>
            <translation>API token</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/sequence.py" />
            <source>ARCA no admite la fecha: en este punto de venta ya hay un comprobante posterior. Reintente para emitirlo con fecha de hoy.</source>
            <translation>ARCA does not take the date: this point of sale has a later document. Try again to issue it with today's date.</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/ar.py" />
            <source>ARCA no anula lo que autorizó: lo deshace una nota de crédito, y a esta una de débito.</source>
            <translation>ARCA does not void what it has authorized: a credit note undoes it, and a debit note undoes that.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/replies.py" />
            <source>ARCA no respondió a TusFacturas; se preguntará antes de volver a enviar.</source>
            <translation>ARCA did not answer TusFacturas; it will be asked before sending again.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/evidence.py" />
            <source>Abra Contpaqi Comercial con la empresa emisora y entre en la lista de documentos del concepto que se indica.</source>
            <translation>Open Contpaqi Comercial with the issuing company and go to the list of documents of the concept named here.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/evidence.py" />
            <source>Abra el documento en Contpaqi Comercial y elija Cancelar; hace falta la contraseña del certificado.</source>
            <translation>Open the document in Contpaqi Comercial and choose Cancelar; the certificate's password is needed.</translation>
        </message>
        <message>
            <location filename="../../app/domain/runway.py" />
            <source>Abra su ventana en Ajustes, Copias ({folder}).</source>
            <translation>Open its window in Settings, Copies ({folder}).</translation>
        </message>
        <message>
            <location filename="../../ui/help.py" />
            <source>Abre el cajón sin una venta, con un motivo</source>
            <translation>Opens the drawer without a sale, with a reason</translation>
        </message>
        <message>
            <location filename="../../ui/finding/sheet.py" />
            <source>Abrir</source>
            <translation>Open</translation>
        </message>
        <message>
            <location filename="../../ui/attention/alerts.py" />
            <source>Abrir ajustes</source>
            <translation>Open settings</translation>
        </message>
        <message>
            <location filename="../../ui/cash/page.py" />
            <source>Abrir cajón</source>
            <translation>Open drawer</translation>
        </message>
        <message>
            <location filename="../../ui/people/gate.py" />
            <source>Abrir el cajón</source>
            <translation>Open the drawer</translation>
        </message>
        <message>
            <location filename="../../ui/cash/page.py" />
            <source>Abrir la caja</source>
            <translation>Open the till</translation>
        </message>
        <message>
            <location filename="../../ui/settings/takeover.py" />
            <source>Abrir su ventana</source>
            <translation>Open its window</translation>
        </message>
        <message>
            <location filename="../../ui/settings/printers.py" />
            <source>Acciones de la impresora</source>
            <translation>Actions of the printer</translation>
        </message>
        <message>
            <location filename="../../ui/documents/detail.py" />
            <source>Acciones del documento</source>
            <translation>Actions of the document</translation>
        </message>
        <message>
            <location filename="../../ui/documents/reading.py" />
            <source>Acciones del papel</source>
            <translation>Actions of the paper</translation>
        </message>
        <message>
            <location filename="../../ui/widgets/keyboard.py" />
            <source>Acento</source>
            <translation>Accent</translation>
        </message>
        <message>
            <location filename="../../ui/sale/quantity.py" />
            <source>Aceptar</source>
            <translation>Accept</translation>
        </message>
        <message>
            <location filename="../../app/domain/runway.py" />
            <source>Active la hora automática del sistema; las facturas llevan esta hora.</source>
            <translation>Switch on the system's automatic time; invoices carry this time.</translation>
        </message>
        <message>
            <location filename="../../ui/people/section.py" />
            <source>Activo</source>
            <translation>Active</translation>
        </message>
        <message>
            <location filename="../../ui/records/matching.py" />
            <source>Activo (sí o no)</source>
            <translation>Active (yes or no)</translation>
        </message>
        <message>
            <location filename="../../ui/people/section.py" />
            <source>Agregar</source>
            <translation>Add</translation>
        </message>
        <message>
            <location filename="../../ui/products/lists.py" />
            <source>Agregar lista</source>
            <translation>Add list</translation>
        </message>
        <message>
            <location filename="../../ui/people/sheets.py" />
            <source>Agregar persona</source>
            <translation>Add a person</translation>
        </message>
        <message>
            <location filename="../../ui/people/gate.py" />
            <source>Agréguelas en Ajustes, Personas: primero quien manda, con su PIN.</source>
            <translation>Add them in Settings, People: first who is in charge, with a PIN.</translation>
        </message>
        <message>
            <location filename="../../ui/cash/page.py" />
            <source>Ahora</source>
            <translation>Now</translation>
        </message>
        <message>
            <location filename="../../ui/settings/issuers.py" />
            <source>Ahora vende {name}</source>
            <translation>{name} sells now</translation>
        </message>
        <message>
            <location filename="../../ui/main_window.py" />
            <source>Ajustes</source>
            <translation>Settings</translation>
        </message>
        <message>
            <location filename="../../ui/closing/page.py" />
            <source>Ajustes: dueño</source>
            <translation>Settings: owner</translation>
        </message>
        <message>
            <location filename="../../ui/cash/page.py" />
            <source>Al cerrar la caja, su Z queda aquí con su número y se puede volver a imprimir.</source>
            <translation>When the till is closed, its Z stays here with its number and can be printed again.</translation>
        </message>
        <message>
            <location filename="../../ui/cash/three_way.py" />
            <source>Al contar: {verdict}</source>
            <translation>When counted: {verdict}</translation>
        </message>
        <message>
            <location filename="../../ui/settings/receipt.py" />
            <source>Al final</source>
            <translation>At the end</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Alerta ajustada</source>
            <translation>Alert set up</translation>
        </message>
        <message>
            <location filename="../../ui/settings/alerts.py" />
            <source>Alertas</source>
            <translation>Alerts</translation>
        </message>
        <message>
            <location filename="../../ui/session.py" />
            <source>Algo no salió bien</source>
            <translation>Something went wrong</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/due.py" />
            <source>Alt+7 las muestra.</source>
            <translation>Alt+7 shows them.</translation>
        </message>
        <message>
            <location filename="../../ui/cash/offering.py" />
            <source>Alt+9 la abre; así la venta entra en una Z. Sin abrirla se vende igual.</source>
            <translation>Alt+9 opens it; then the sale is part of a Z. You can sell without it.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/settings.py" />
            <source>Alta de clientes: campos</source>
            <translation>Registering customers: fields</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/settings.py" />
            <source>Alta de clientes: ruta</source>
            <translation>Registering customers: path</translation>
        </message>
        <message>
            <location filename="../../ui/settings/till.py" />
            <source>Alto contraste</source>
            <translation>High contrast</translation>
        </message>
        <message>
            <location filename="../../ui/products/colours.py" />
            <source>Amarillo</source>
            <translation>Yellow</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/settings.py" />
            <source>Ambiente</source>
            <translation>Realm</translation>
        </message>
        <message>
            <location filename="../../ui/settings/receipt.py" />
            <source>Ancho del papel</source>
            <translation>Width of the paper</translation>
        </message>
        <message>
            <location filename="../../ui/sale/keys.py" />
            <source>Anota algo junto a la línea elegida</source>
            <translation>Notes something beside the chosen line</translation>
        </message>
        <message>
            <location filename="../../ui/attention/decisions.py" />
            <source>Anotar autorización</source>
            <translation>Note the authorization</translation>
        </message>
        <message>
            <location filename="../../ui/sale/layout.py" />
            <source>Anotar en la línea</source>
            <translation>Note on the line</translation>
        </message>
        <message>
            <location filename="../../ui/cash/sheets.py" />
            <source>Anotar la entrada</source>
            <translation>Note cash in</translation>
        </message>
        <message>
            <location filename="../../ui/cash/sheets.py" />
            <source>Anotar la salida</source>
            <translation>Note cash out</translation>
        </message>
        <message>
            <location filename="../../ui/cash/sheets.py" />
            <source>Anotar lo contado</source>
            <translation>Note the count</translation>
        </message>
        <message>
            <location filename="../../ui/documents/reading.py" />
            <source>Anterior</source>
            <translation>Previous</translation>
        </message>
        <message>
            <location filename="../../app/store/fence.py" />
            <source>Antes de restaurar figuraba como {state}; compruébelo en el portal del proveedor.</source>
            <translation>Before restoring it stood as {state}; check it in the provider's portal.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/draft.py" />
            <source>Antes guarde o descarte lo escrito.</source>
            <translation>First save or discard what was typed.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/keys.py" />
            <source>Anula la última venta si no ha salido</source>
            <translation>Voids the last sale if it has not left</translation>
        </message>
        <message>
            <location filename="../../ui/cash/three_way.py" />
            <source>Anulaciones ({n})</source>
            <translation>Voided ({n})</translation>
        </message>
        <message>
            <location filename="../../ui/undoing.py" />
            <source>Anulación anotada</source>
            <translation>Voiding noted</translation>
        </message>
        <message>
            <location filename="../../ui/undoing.py" />
            <source>Anulación pedida</source>
            <translation>Asked to void</translation>
        </message>
        <message>
            <location filename="../../ui/undoing.py" />
            <source>Anulada, la devolución deja de contar: cobre otra vez {amount} ({tender}).</source>
            <translation>Once void, the return no longer counts: charge {amount} again ({tender}).</translation>
        </message>
        <message>
            <location filename="../../ui/undoing.py" />
            <source>Anulada, la venta deja de contar: devuelva {amount} ({tender}) y reciba {change}.</source>
            <translation>Once void, the sale no longer counts: give back {amount} ({tender}) and take {change}.</translation>
        </message>
        <message>
            <location filename="../../ui/undoing.py" />
            <source>Anulada, la venta deja de contar: devuelva {amount} ({tender}).</source>
            <translation>Once void, the sale no longer counts: give back {amount} ({tender}).</translation>
        </message>
        <message>
            <location filename="../../ui/widgets/badge.py" />
            <source>Anulado</source>
            <translation>Voided</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Anulado en el proveedor</source>
            <translation>Voided at the provider</translation>
        </message>
        <message>
            <location filename="../../ui/cash/three_way.py" />
            <source>Anulados</source>
            <translation>Voided</translation>
        </message>
        <message>
            <location filename="../../ui/attention/page.py" />
            <source>Anular</source>
            <translation>Void</translation>
        </message>
        <message>
            <location filename="../../ui/undoing.py" />
            <source>Anular el documento</source>
            <translation>Void the document</translation>
        </message>
        <message>
            <location filename="../../ui/undoing.py" />
            <source>Anular en {provider}</source>
            <translation>Void in {provider}</translation>
        </message>
        <message>
            <location filename="../../ui/undoing.py" />
            <source>Anular lo emitido</source>
            <translation>Void what was issued</translation>
        </message>
        <message>
            <location filename="../../ui/settings/notices.py" />
            <source>Apagado</source>
            <translation>Off</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/page.py" />
            <source>Apagado, nada sale sin que alguien lo pida: una factura emitida no se borra.</source>
            <translation>Switched off, nothing leaves unless somebody asks: an issued invoice cannot be erased.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/till.py" />
            <source>Apagados</source>
            <translation>Off</translation>
        </message>
        <message>
            <location filename="../../ui/settings/practice.py" />
            <source>Aplicar</source>
            <translation>Apply</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Aprobación dada</source>
            <translation>Approval given</translation>
        </message>
        <message>
            <location filename="../../ui/people/approving.py" />
            <source>Aprobar</source>
            <translation>Approve</translation>
        </message>
        <message>
            <location filename="../../ui/help.py" />
            <source>Aquí</source>
            <translation>Here</translation>
        </message>
        <message>
            <location filename="../../ui/cash/page.py" />
            <source>Aquí aparecen el fondo, las entradas, las salidas y los recuentos.</source>
            <translation>The float, cash in, cash out and counts appear here.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety.py" />
            <source>Aquí aparecen las copias</source>
            <translation>Copies appear here</translation>
        </message>
        <message>
            <location filename="../../ui/customers/form.py" />
            <source>Aquí llega la factura.</source>
            <translation>The invoice goes here.</translation>
        </message>
        <message>
            <location filename="../../ui/records/batches.py" />
            <source>Archivo</source>
            <translation>File</translation>
        </message>
        <message>
            <location filename="../../ui/saving.py" />
            <source>Archivo guardado</source>
            <translation>File saved</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Archivo importado</source>
            <translation>File imported</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety.py" />
            <source>Archivo para soporte guardado</source>
            <translation>Support file saved</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety.py" />
            <source>Archivo para soporte…</source>
            <translation>Support file…</translation>
        </message>
        <message>
            <location filename="../../ui/widgets/file_dialog.py" />
            <source>Archivo:</source>
            <translation>File:</translation>
        </message>
        <message>
            <location filename="../../ui/widgets/file_dialog.py" />
            <source>Archivos</source>
            <translation>Files</translation>
        </message>
        <message>
            <location filename="../../app/runtime/restoring.py" />
            <source>Archivos PDF o XML que la copia no trae: {n}.</source>
            <translation>PDF or XML files the copy does not have: {n}.</translation>
        </message>
        <message>
            <location filename="../../ui/cash/closed.py" />
            <source>Arqueo a ciegas</source>
            <translation>Blind count</translation>
        </message>
        <message>
            <location filename="../../ui/attention/finding.py" />
            <source>Arrastre aquí el XML, elija el archivo o pegue el código.</source>
            <translation>Drop the XML here, choose the file or paste the code.</translation>
        </message>
        <message>
            <location filename="../../ui/first_run/issuer_step.py" />
            <source>Arriba en el ticket</source>
            <translation>At the top of the ticket</translation>
        </message>
        <message>
            <location filename="../../ui/sale/common_article.py" />
            <source>Artículo común</source>
            <translation>Common item</translation>
        </message>
        <message>
            <location filename="../../ui/settings/till.py" />
            <source>Aspecto</source>
            <translation>Look</translation>
        </message>
        <message>
            <location filename="../../ui/sale/explaining.py" />
            <source>Así lo verá el proveedor</source>
            <translation>How the provider will see it</translation>
        </message>
        <message>
            <location filename="../../ui/settings/receipt.py" />
            <source>Así sale</source>
            <translation>How it comes out</translation>
        </message>
        <message>
            <location filename="../../ui/settings/issuers.py" />
            <source>Así sale en cada factura.</source>
            <translation>This is how it stands on every invoice.</translation>
        </message>
        <message>
            <location filename="../../ui/attention/page.py" />
            <source>Atención</source>
            <translation>Attention</translation>
        </message>
        <message>
            <location filename="../../ui/people/entering.py" />
            <source>Atiende {name}</source>
            <translation>{name} serves</translation>
        </message>
        <message>
            <location filename="../../ui/documents/history.py" />
            <source>Autorización</source>
            <translation>Authorization</translation>
        </message>
        <message>
            <location filename="../../ui/attention/acting.py" />
            <source>Autorización anotada</source>
            <translation>Authorization noted</translation>
        </message>
        <message>
            <location filename="../../ui/widgets/badge.py" />
            <source>Autorizado</source>
            <translation>Authorized</translation>
        </message>
        <message>
            <location filename="../../ui/documents/facts.py" />
            <source>Autorizado el</source>
            <translation>Authorized on</translation>
        </message>
        <message>
            <location filename="../../ui/cash/three_way.py" />
            <source>Autorizados</source>
            <translation>Authorized</translation>
        </message>
        <message>
            <location filename="../../ui/widgets/keycap.py" />
            <source>Av Pág</source>
            <translation>PgDn</translation>
        </message>
        <message>
            <location filename="../../ui/settings/providers.py" />
            <source>Avanzado</source>
            <translation>Advanced</translation>
        </message>
        <message>
            <location filename="../../app/domain/runway.py" />
            <source>Avisar con urgencia (días antes)</source>
            <translation>Warn urgently (days before)</translation>
        </message>
        <message>
            <location filename="../../app/domain/runway.py" />
            <source>Avisar de vencimientos (días antes)</source>
            <translation>Warn of what expires (days before)</translation>
        </message>
        <message>
            <location filename="../../ui/products/shelf.py" />
            <source>Avisar desde</source>
            <translation>Warn from</translation>
        </message>
        <message>
            <location filename="../../ui/reports/numbering.py" />
            <source>Avise a quien lleva la contabilidad; el diario no se borra.</source>
            <translation>Tell your accountant; the journal is never erased.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/notices.py" />
            <source>Avisos</source>
            <translation>Notifications</translation>
        </message>
        <message>
            <location filename="../../ui/settings/notices.py" />
            <source>Avisos de los proveedores</source>
            <translation>Notifications of the providers</translation>
        </message>
        <message>
            <location filename="../../ui/documents/history.py" />
            <source>Ayer</source>
            <translation>Yesterday</translation>
        </message>
        <message>
            <location filename="../../ui/sale/keys.py" />
            <source>Ayuda</source>
            <translation>Help</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety.py" />
            <source>Ayuda de soporte</source>
            <translation>Help from support</translation>
        </message>
        <message>
            <location filename="../../ui/products/colours.py" />
            <source>Azul</source>
            <translation>Blue</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/settings.py" />
            <source>Añade [T-000124] a la primera línea, para encontrar la factura en Contpaqi si se pierde la respuesta.</source>
            <translation>Adds [T-000124] to the first line, to find the invoice in Contpaqi if the answer gets lost.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/issuers.py" />
            <source>Añadir emisor</source>
            <translation>Add issuer</translation>
        </message>
        <message>
            <location filename="../../ui/settings/currencies.py" />
            <source>Añadir moneda</source>
            <translation>Add currency</translation>
        </message>
        <message>
            <location filename="../../ui/reports/period.py" />
            <source>Año</source>
            <translation>Year</translation>
        </message>
        <message>
            <location filename="../../app/domain/causes.py" />
            <source>Aún no aparece en el proveedor; se volverá a preguntar.</source>
            <translation>It is not at the provider yet; it will be asked again.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/runway.py" />
            <source>Aún no se sabe qué proveedor hace falta.</source>
            <translation>It is not known yet which provider is needed.</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/pe.py" />
            <source>B y 3 signos</source>
            <translation>B and 3 signs</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/answers.py" />
            <source>Baja pedida a SUNAT, ticket {ticket}.</source>
            <translation>Voiding asked of SUNAT, ticket {ticket}.</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/answers.py" />
            <source>Baja pedida a SUNAT.</source>
            <translation>Voiding asked of SUNAT.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/page.py" />
            <source>Balanza y tarjetas</source>
            <translation>Scale and cards</translation>
        </message>
        <message>
            <location filename="../../ui/reports/said.py" />
            <source>Base</source>
            <translation>Base</translation>
        </message>
        <message>
            <location filename="../../ui/tenders.py" />
            <source>Billetera digital</source>
            <translation>Digital wallet</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/py.py" />
            <source>Billetera electrónica</source>
            <translation>Electronic wallet</translation>
        </message>
        <message>
            <location filename="../../ui/people/section.py" />
            <source>Bloqueado: PIN</source>
            <translation>Locked: PIN</translation>
        </message>
        <message>
            <location filename="../../ui/people/section.py" />
            <source>Bloquear la caja</source>
            <translation>Lock the till</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/asking.py" />
            <source>Borrador confirmado en FacturaSend.</source>
            <translation>Draft confirmed at FacturaSend.</translation>
        </message>
        <message>
            <location filename="../../ui/widgets/keyboard.py" />
            <source>Borrar</source>
            <translation>Clear</translation>
        </message>
        <message>
            <location filename="../../ui/sale/keys.py" />
            <source>Busca un producto por cualquier palabra</source>
            <translation>Finds a product by any word</translation>
        </message>
        <message>
            <location filename="../../ui/documents/history.py" />
            <source>Buscar</source>
            <translation>Search</translation>
        </message>
        <message>
            <location filename="../../ui/customers/form.py" />
            <source>Buscar datos</source>
            <translation>Look up</translation>
        </message>
        <message>
            <location filename="../../ui/manual/sheet.py" />
            <source>Buscar en el manual</source>
            <translation>Search the manual</translation>
        </message>
        <message>
            <location filename="../../ui/finding/sheet.py" />
            <source>Buscar en todo</source>
            <translation>Search everything</translation>
        </message>
        <message>
            <location filename="../../app/providers/conteo/__init__.py" />
            <source>Buscar por referencia</source>
            <translation>Search by reference</translation>
        </message>
        <message>
            <location filename="../../ui/attention/page.py" />
            <source>Buscar y comprobar</source>
            <translation>Find and check</translation>
        </message>
        <message>
            <location filename="../../ui/attention/acting.py" />
            <source>Buscar {number} en {provider}</source>
            <translation>Find {number} in {provider}</translation>
        </message>
        <message>
            <location filename="../../ui/attention/decisions.py" />
            <source>Busque esta referencia en el portal de {provider}. Si está allí, vuelva y anote su autorización.</source>
            <translation>Look for this reference in {provider}'s portal. If it is there, go back and note its authorization.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/settings.py" />
            <source>CDC por consulta</source>
            <translation>CDCs per question</translation>
        </message>
        <message>
            <location filename="../../app/domain/taxid/ar.py" />
            <source>CUIT o DNI: está vacío o es demasiado largo; escriba por ejemplo 30-71229384-1.</source>
            <translation>CUIT or DNI: it is empty or too long; type for example 30-71229384-1.</translation>
        </message>
        <message>
            <location filename="../../app/domain/taxid/ar.py" />
            <source>CUIT o DNI: «{cleaned}» tiene signos que no son cifras; p. ej. 30712293841.</source>
            <translation>CUIT or DNI: “{cleaned}” has signs that are not digits; e.g. 30712293841.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety.py" />
            <source>Cada cuántas horas</source>
            <translation>Every how many hours</translation>
        </message>
        <message>
            <location filename="../../ui/records/batches.py" />
            <source>Cada importación se puede deshacer.</source>
            <translation>Every import can be undone.</translation>
        </message>
        <message>
            <location filename="../../ui/reports/numbering.py" />
            <source>Cada número que se dio, y qué fue de los que no están en un documento válido.</source>
            <translation>Every number given out, and what became of those that are in no valid document.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/keys.py" />
            <source>Cada tecla se puede cambiar después, abajo.</source>
            <translation>Every key can be changed afterwards, below.</translation>
        </message>
        <message>
            <location filename="../../ui/printing/waiting.py" />
            <source>Cada ticket que se imprime queda aquí, también el que no pudo salir.</source>
            <translation>Every ticket that is printed stays here, also the one that could not come out.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/history.py" />
            <source>Cada venta deja aquí su documento, y aquí se ve cómo le va con el proveedor.</source>
            <translation>Every sale leaves its document here, and here you see how it fares with the provider.</translation>
        </message>
        <message>
            <location filename="../../ui/closing/page.py" />
            <source>Cada venta tiene su documento autorizado.</source>
            <translation>Every sale has its authorized document.</translation>
        </message>
        <message>
            <location filename="../../ui/cash/page.py" />
            <source>Cada venta tiene su documento; nada pasa a la siguiente caja.</source>
            <translation>Every sale has its document; nothing passes to the next till.</translation>
        </message>
        <message>
            <location filename="../../ui/reports/numbering.py" />
            <source>Cada venta toma el siguiente.</source>
            <translation>Each sale takes the next one.</translation>
        </message>
        <message>
            <location filename="../../ui/cash/page.py" />
            <source>Caja</source>
            <translation>Till</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Caja abierta</source>
            <translation>Till opened</translation>
        </message>
        <message>
            <location filename="../../ui/news.py" />
            <source>Caja abierta {time}</source>
            <translation>Till open {time}</translation>
        </message>
        <message>
            <location filename="../../ui/cash/page.py" />
            <source>Caja cerrada</source>
            <translation>Till closed</translation>
        </message>
        <message>
            <location filename="../../ui/cash/acting.py" />
            <source>Caja cerrada con la Z {n}</source>
            <translation>Till closed with Z {n}</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Caja contada</source>
            <translation>Till counted</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Caja entregada</source>
            <translation>Till handed over</translation>
        </message>
        <message>
            <location filename="../../ui/settings/till.py" />
            <source>Caja número</source>
            <translation>Till number</translation>
        </message>
        <message>
            <location filename="../../ui/news.py" />
            <source>Caja sin abrir</source>
            <translation>Till not open</translation>
        </message>
        <message>
            <location filename="../../ui/settings/takeover.py" />
            <source>Caja tomada</source>
            <translation>Till taken over</translation>
        </message>
        <message>
            <location filename="../../ui/people/section.py" />
            <source>Caja y bloqueo</source>
            <translation>Till and lock</translation>
        </message>
        <message>
            <location filename="../../ui/status_strip.py" />
            <source>Caja {name}</source>
            <translation>Till {name}</translation>
        </message>
        <message>
            <location filename="../../ui/cash/acting.py" />
            <source>Caja {till} abierta</source>
            <translation>Till {till} opened</translation>
        </message>
        <message>
            <location filename="../../ui/cash/page.py" />
            <source>Caja {till} abierta {since}, a cargo de {name}</source>
            <translation>Till {till} open {since}, in charge: {name}</translation>
        </message>
        <message>
            <location filename="../../ui/settings/takeover.py" />
            <source>Cajas tomadas</source>
            <translation>Tills taken over</translation>
        </message>
        <message>
            <location filename="../../app/runtime/restoring.py" />
            <source>Cajas tomadas que la copia no trae: {n}; tómelas otra vez de donde las tomó.</source>
            <translation>Tills taken over that the copy does not bring: {n}; take them over again from where you took them.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/restoring.py" />
            <source>Cajas tomadas que volvieron con la copia: {n}.</source>
            <translation>Tills taken over that came back with the copy: {n}.</translation>
        </message>
        <message>
            <location filename="../../ui/reports/page.py" />
            <source>Cajero</source>
            <translation>Cashier</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Cajón abierto</source>
            <translation>Drawer opened</translation>
        </message>
        <message>
            <location filename="../../ui/reports/numbering.py" />
            <source>Calculando…</source>
            <translation>Working it out…</translation>
        </message>
        <message>
            <location filename="../../ui/records/bringing.py" />
            <source>Cambia</source>
            <translation>Changes</translation>
        </message>
        <message>
            <location filename="../../ui/settings/till.py" />
            <source>Cambia al abrir la ventana otra vez.</source>
            <translation>Changes when the window is opened again.</translation>
        </message>
        <message>
            <location filename="../../ui/help.py" />
            <source>Cambia de persona: nombre y PIN</source>
            <translation>Changes the person: name and PIN</translation>
        </message>
        <message>
            <location filename="../../ui/cash/three_way.py" />
            <source>Cambiado</source>
            <translation>Exchanged</translation>
        </message>
        <message>
            <location filename="../../ui/records/batches.py" />
            <source>Cambiados</source>
            <translation>Changed</translation>
        </message>
        <message>
            <location filename="../../ui/people/sheets.py" />
            <source>Cambiar</source>
            <translation>Change</translation>
        </message>
        <message>
            <location filename="../../ui/people/entering.py" />
            <source>Cambiar de persona</source>
            <translation>Change person</translation>
        </message>
        <message>
            <location filename="../../ui/sale/customer_bar.py" />
            <source>Cambiar documento</source>
            <translation>Change the document</translation>
        </message>
        <message>
            <location filename="../../ui/people/entering.py" />
            <source>Cambiar mi PIN</source>
            <translation>Change my PIN</translation>
        </message>
        <message>
            <location filename="../../ui/sale/ticket_sheet.py" />
            <source>Cambiar por otra cosa</source>
            <translation>Exchange for something else</translation>
        </message>
        <message>
            <location filename="../../ui/settings/currencies.py" />
            <source>Cambio</source>
            <translation>Exchange</translation>
        </message>
        <message>
            <location filename="../../ui/sale/ticket_sheet.py" />
            <source>Cambio contra la nota {number}</source>
            <translation>Exchange against note {number}</translation>
        </message>
        <message>
            <location filename="../../ui/settings/currencies.py" />
            <source>Cambio de moneda</source>
            <translation>Currency exchange</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Cambio de una moneda</source>
            <translation>Rate of a currency</translation>
        </message>
        <message>
            <location filename="../../ui/cash/sheets.py" />
            <source>Cambio del banco</source>
            <translation>Change from the bank</translation>
        </message>
        <message>
            <location filename="../../ui/sale/lines.py" />
            <source>Cambio del ticket {number}</source>
            <translation>Exchange of ticket {number}</translation>
        </message>
        <message>
            <location filename="../../ui/settings/notices.py" />
            <source>Camino</source>
            <translation>Path</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/settings.py" />
            <source>Campo de la referencia</source>
            <translation>Field of the reference</translation>
        </message>
        <message>
            <location filename="../../app/providers/gforce/__init__.py" />
            <source>Campo de los identificadores</source>
            <translation>Field of the identifiers</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/settings.py" />
            <source>Campos que se envían</source>
            <translation>Fields that are sent</translation>
        </message>
        <message>
            <location filename="../../ui/sale/keys.py" />
            <source>Cancela la venta</source>
            <translation>Cancels the sale</translation>
        </message>
        <message>
            <location filename="../../ui/sale/layout.py" />
            <source>Cancelar venta</source>
            <translation>Cancel sale</translation>
        </message>
        <message>
            <location filename="../../ui/sale/lines.py" />
            <source>Cant.</source>
            <translation>Qty</translation>
        </message>
        <message>
            <location filename="../../ui/sale/explaining.py" />
            <source>Cant. × precio</source>
            <translation>Qty × price</translation>
        </message>
        <message>
            <location filename="../../ui/sale/keys.py" />
            <source>Cantidad</source>
            <translation>Quantity</translation>
        </message>
        <message>
            <location filename="../../ui/manual/sheet.py" />
            <source>Capítulos</source>
            <translation>Chapters</translation>
        </message>
        <message>
            <location filename="../../ui/widgets/file_dialog.py" />
            <source>Carpeta</source>
            <translation>Folder</translation>
        </message>
        <message>
            <location filename="../../ui/settings/takeover.py" />
            <source>Carpeta de la otra caja</source>
            <translation>The other till's folder</translation>
        </message>
        <message>
            <location filename="../../ui/widgets/file_dialog.py" />
            <source>Carpeta:</source>
            <translation>Folder:</translation>
        </message>
        <message>
            <location filename="../../ui/settings/printers.py" />
            <source>Casi entero</source>
            <translation>Almost through</translation>
        </message>
        <message>
            <location filename="../../ui/products/form.py" />
            <source>Categoría</source>
            <translation>Category</translation>
        </message>
        <message>
            <location filename="../../ui/products/lists.py" />
            <source>Categorías</source>
            <translation>Categories</translation>
        </message>
        <message>
            <location filename="../../ui/attention/page.py" />
            <source>Causas</source>
            <translation>Causes</translation>
        </message>
        <message>
            <location filename="../../ui/cash/lists.py" />
            <source>Cerrada</source>
            <translation>Closed</translation>
        </message>
        <message>
            <location filename="../../ui/manual/sheet.py" />
            <source>Cerrar</source>
            <translation>Close</translation>
        </message>
        <message>
            <location filename="../../ui/cash/page.py" />
            <source>Cerrar con Z</source>
            <translation>Close with Z</translation>
        </message>
        <message>
            <location filename="../../ui/sale/page.py" />
            <source>Cerrar el cambio</source>
            <translation>Close the exchange</translation>
        </message>
        <message>
            <location filename="../../ui/documents/detail.py" />
            <source>Cerrar el detalle</source>
            <translation>Close the details</translation>
        </message>
        <message>
            <location filename="../../ui/widgets/keyboard.py" />
            <source>Cerrar el teclado</source>
            <translation>Close the keyboard</translation>
        </message>
        <message>
            <location filename="../../ui/cash/sheets.py" />
            <source>Cerrar la caja</source>
            <translation>Close the till</translation>
        </message>
        <message>
            <location filename="../../ui/leaving.py" />
            <source>Cerrar sin guardar</source>
            <translation>Close without saving</translation>
        </message>
        <message>
            <location filename="../../ui/cash/lists.py" />
            <source>Cerró</source>
            <translation>Closed by</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/mx.py" />
            <source>Certificado del SAT</source>
            <translation>SAT certificate</translation>
        </message>
        <message>
            <location filename="../../app/domain/issuer_keys.py" />
            <source>Certificado hasta</source>
            <translation>Certificate until</translation>
        </message>
        <message>
            <location filename="../../ui/tenders.py" />
            <source>Cheque</source>
            <translation>Check</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Cierre Z</source>
            <translation>Z closing</translation>
        </message>
        <message>
            <location filename="../../ui/cash/paper.py" />
            <source>Cierre Z {n}</source>
            <translation>Z closing {n}</translation>
        </message>
        <message>
            <location filename="../../ui/cash/page.py" />
            <source>Cierres Z</source>
            <translation>Z closings</translation>
        </message>
        <message>
            <location filename="../../ui/settings/mail.py" />
            <source>Cifrado</source>
            <translation>Encryption</translation>
        </message>
        <message>
            <location filename="../../ui/settings/till.py" />
            <source>Claro</source>
            <translation>Light</translation>
        </message>
        <message>
            <location filename="../../app/providers/conteo/__init__.py" />
            <source>Clave de API</source>
            <translation>API key</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/settings.py" />
            <source>Clave de los avisos</source>
            <translation>Key of the notifications</translation>
        </message>
        <message>
            <location filename="../../ui/attention/page.py" />
            <source>Cliente</source>
            <translation>Customer</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/settings.py" />
            <source>Cliente de Contpaqi para las ventas sin RFC. Vacío: esas ventas no se facturan solas.</source>
            <translation>Contpaqi's customer for sales without an RFC. Empty: those sales are not invoiced by themselves.</translation>
        </message>
        <message>
            <location filename="../../ui/people/approving.py" />
            <source>Cliente de años</source>
            <translation>Customer for years</translation>
        </message>
        <message>
            <location filename="../../ui/customers/form.py" />
            <source>Cliente nuevo</source>
            <translation>New customer</translation>
        </message>
        <message>
            <location filename="../../ui/customers/page.py" />
            <source>Cliente quitado</source>
            <translation>Customer removed</translation>
        </message>
        <message>
            <location filename="../../ui/customers/page.py" />
            <source>Clientes</source>
            <translation>Customers</translation>
        </message>
        <message>
            <location filename="../../ui/sale/keys.py" />
            <source>Cobra sin imprimir</source>
            <translation>Charges without printing</translation>
        </message>
        <message>
            <location filename="../../ui/sale/keys.py" />
            <source>Cobra; Intro acepta el importe exacto</source>
            <translation>Charges; Enter takes the exact amount</translation>
        </message>
        <message>
            <location filename="../../ui/sale/layout.py" />
            <source>Cobrar</source>
            <translation>Charge</translation>
        </message>
        <message>
            <location filename="../../ui/sale/payment.py" />
            <source>Cobrar sin imprimir</source>
            <translation>Charge without printing</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/evidence.py" />
            <source>Coinciden los datos generales, pero no la hora ni la línea; compare antes de darlo por emitido.</source>
            <translation>The general data agree, but neither the time nor the line; compare before taking it as issued.</translation>
        </message>
        <message>
            <location filename="../../ui/products/lists.py" />
            <source>Color</source>
            <translation>Colour</translation>
        </message>
        <message>
            <location filename="../../ui/products/lists.py" />
            <source>Color de la categoría elegida</source>
            <translation>Colour of the chosen category</translation>
        </message>
        <message>
            <location filename="../../ui/products/form.py" />
            <source>Color en la cuadrícula</source>
            <translation>Colour in the grid</translation>
        </message>
        <message>
            <location filename="../../ui/records/matching.py" />
            <source>Columna del archivo</source>
            <translation>Column of the file</translation>
        </message>
        <message>
            <location filename="../../ui/records/matching.py" />
            <source>Columnas del archivo</source>
            <translation>Columns of the file</translation>
        </message>
        <message>
            <location filename="../../ui/records/bringing.py" />
            <source>Columnas que no se usan: {names}.</source>
            <translation>Columns that are not used: {names}.</translation>
        </message>
        <message>
            <location filename="../../ui/keymap.py" />
            <source>Como Odoo</source>
            <translation>Like Odoo</translation>
        </message>
        <message>
            <location filename="../../ui/sale/customers.py" />
            <source>Como debe aparecer en el documento</source>
            <translation>As it must appear on the document</translation>
        </message>
        <message>
            <location filename="../../ui/settings/till.py" />
            <source>Como el sistema</source>
            <translation>Like the system</translation>
        </message>
        <message>
            <location filename="../../ui/keymap.py" />
            <source>Como eleventa</source>
            <translation>Like eleventa</translation>
        </message>
        <message>
            <location filename="../../ui/settings/keys.py" />
            <source>Como en</source>
            <translation>Like</translation>
        </message>
        <message>
            <location filename="../../ui/tenders.py" />
            <source>Como se pagó</source>
            <translation>As it was paid</translation>
        </message>
        <message>
            <location filename="../../ui/keymap.py" />
            <source>Como uniCenta</source>
            <translation>Like uniCenta</translation>
        </message>
        <message>
            <location filename="../../ui/attention/finding.py" />
            <source>Comparación</source>
            <translation>Comparison</translation>
        </message>
        <message>
            <location filename="../../ui/settings/providers.py" />
            <source>Complete lo de abajo, guarde y pruebe.</source>
            <translation>Fill in what is below, save and test.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/runway.py" />
            <source>Complete los datos en Ajustes, Proveedores, o con «provider set».</source>
            <translation>Fill in the data in Settings, Providers, or with “provider set”.</translation>
        </message>
        <message>
            <location filename="../../app/domain/runway.py" />
            <source>Compre más antes de que se acaben.</source>
            <translation>Buy more before they run out.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety.py" />
            <source>Comprobada. Ventas: {sales} · archivos PDF y XML: {papers}.</source>
            <translation>Checked. Sales: {sales} · PDF and XML files: {papers}.</translation>
        </message>
        <message>
            <location filename="../../ui/people/journal.py" />
            <source>Comprobando el diario…</source>
            <translation>Checking the journal…</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/settings.py" />
            <source>Comprobantes por lote</source>
            <translation>Documents per batch</translation>
        </message>
        <message>
            <location filename="../../ui/people/journal.py" />
            <source>Comprobar</source>
            <translation>Check</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/answers.py" />
            <source>Compruebe en Contpaqi la relación de esta nota con el UUID {uuid}.</source>
            <translation>Check in Contpaqi the relation of this note with the UUID {uuid}.</translation>
        </message>
        <message>
            <location filename="../../ui/attention/decisions.py" />
            <source>Compruebe también los documentos sin timbrar y los de otra hora del mismo día.</source>
            <translation>Check unstamped documents too, and those of another hour of the same day.</translation>
        </message>
        <message>
            <location filename="../../ui/attention/finding.py" />
            <source>Compárelo antes de seguir</source>
            <translation>Compare before you go on</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/mapping.py" />
            <source>Con Fabo solo se emite al contado; cambie el pago o emita en su portal.</source>
            <translation>With Fabo only paid sales are issued; change the payment or issue in its portal.</translation>
        </message>
        <message>
            <location filename="../../ui/people/gate.py" />
            <source>Con aprobación {id}</source>
            <translation>With approval {id}</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/settings.py" />
            <source>Con error en la cola</source>
            <translation>With an error in the queue</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/ar.py" />
            <source>Con factura A</source>
            <translation>With factura A</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/ar.py" />
            <source>Con factura B</source>
            <translation>With factura B</translation>
        </message>
        <message>
            <location filename="../../ui/settings/takeover.py" />
            <source>Con lo que ella misma había tomado de otras cajas: {n}.</source>
            <translation>With what it had itself taken over from other tills: {n}.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/till.py" />
            <source>Con los dedos</source>
            <translation>With the fingers</translation>
        </message>
        <message>
            <location filename="../../ui/settings/till.py" />
            <source>Con teclado y ratón</source>
            <translation>With keyboard and mouse</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/settings.py" />
            <source>Con true manda el comprobante al correo del cliente al emitirlo.</source>
            <translation>With true it sends the document to the customer's e-mail when issuing.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/settings.py" />
            <source>Con true no sale una factura PUE con forma de pago 99, ni PPD con otra.</source>
            <translation>With true no PUE invoice leaves with payment form 99, nor a PPD one with another.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/settings.py" />
            <source>Con un punto de venta irreal (p. ej. 679) no hay CAE: lo emitido queda como simulado, nunca autorizado.</source>
            <translation>With an unreal point of sale (e.g. 679) there is no CAE: what is issued is simulated, never authorized.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/issuers.py" />
            <source>Con {tax} incluido</source>
            <translation>With {tax} included</translation>
        </message>
        <message>
            <location filename="../../ui/reports/said.py" />
            <source>Concepto</source>
            <translation>Item</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/settings.py" />
            <source>Concepto de factura en Contpaqi (TipoDocumento)</source>
            <translation>Invoice concept in Contpaqi (TipoDocumento)</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/settings.py" />
            <source>Concepto de nota de crédito en Contpaqi</source>
            <translation>Credit note concept in Contpaqi</translation>
        </message>
        <message>
            <location filename="../../ui/records/keys.py" />
            <source>Condición de IVA</source>
            <translation>VAT condition</translation>
        </message>
        <message>
            <location filename="../../ui/records/keys.py" />
            <source>Condición fiscal</source>
            <translation>Tax status</translation>
        </message>
        <message>
            <location filename="../../ui/first_run/provider_step.py" />
            <source>Conectar con {provider}</source>
            <translation>Connect to {provider}</translation>
        </message>
        <message>
            <location filename="../../app/printing/profile.py" />
            <source>Conexión</source>
            <translation>Connection</translation>
        </message>
        <message>
            <location filename="../../app/providers/gforce/mapping.py" />
            <source>Conexión correcta.</source>
            <translation>Connection right.</translation>
        </message>
        <message>
            <location filename="../../app/providers/conteo/answers.py" />
            <source>Conexión correcta: Conteo respondió y aceptó la clave de API.</source>
            <translation>Connection right: Conteo answered and accepted the API key.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/__init__.py" />
            <source>Conexión correcta: Enlazatte aceptó el usuario y entregó un token.</source>
            <translation>Connection right: Enlazatte accepted the user and gave a token.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/answers.py" />
            <source>Conexión correcta: Enlazatte respondió y aceptó el token.</source>
            <translation>Connection right: Enlazatte answered and accepted the token.</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/answers.py" />
            <source>Conexión correcta: Fabo respondió y aceptó el UUID y el token.</source>
            <translation>Connection right: Fabo answered and accepted the UUID and the token.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/__init__.py" />
            <source>Conexión correcta: TusFacturas aceptó las credenciales{told}.</source>
            <translation>Connection right: TusFacturas accepted the credentials{told}.</translation>
        </message>
        <message>
            <location filename="../../app/providers/gforce/mapping.py" />
            <source>Conexión correcta; quedan {left} folios en el ciclo.</source>
            <translation>Connection right; {left} folios are left in the cycle.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/providers.py" />
            <source>Configurado</source>
            <translation>Set up</translation>
        </message>
        <message>
            <location filename="../../ui/first_run/welcome_step.py" />
            <source>Configurar mi negocio</source>
            <translation>Set up my shop</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Constancia de cortes guardada</source>
            <translation>Record of outages saved</translation>
        </message>
        <message>
            <location filename="../../ui/health/sheet.py" />
            <source>Constancia en CSV</source>
            <translation>Record as CSV</translation>
        </message>
        <message>
            <location filename="../../ui/health/sheet.py" />
            <source>Constancia en CSV…</source>
            <translation>Record as CSV…</translation>
        </message>
        <message>
            <location filename="../../ui/health/sheet.py" />
            <source>Constancia en PDF</source>
            <translation>Record as PDF</translation>
        </message>
        <message>
            <location filename="../../ui/health/sheet.py" />
            <source>Constancia en PDF…</source>
            <translation>Record as PDF…</translation>
        </message>
        <message>
            <location filename="../../ui/health/sheet.py" />
            <source>Constancia guardada</source>
            <translation>Record saved</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/settings.py" />
            <source>Consulta de facturas: dónde viene el XML</source>
            <translation>Query of invoices: where the XML comes</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/settings.py" />
            <source>Consulta de facturas: ruta</source>
            <translation>Query of invoices: path</translation>
        </message>
        <message>
            <location filename="../../ui/records/keys.py" />
            <source>Consumidor final</source>
            <translation>Final consumer</translation>
        </message>
        <message>
            <location filename="../../app/providers/conteo/__init__.py" />
            <source>Consumidor final sin RUC</source>
            <translation>Final consumer without RUC</translation>
        </message>
        <message>
            <location filename="../../app/printing/profile.py" />
            <source>Contacto del cajón</source>
            <translation>Drawer contact</translation>
        </message>
        <message>
            <location filename="../../ui/cash/three_way.py" />
            <source>Contado</source>
            <translation>Counted</translation>
        </message>
        <message>
            <location filename="../../ui/cash/three_way.py" />
            <source>Contado el</source>
            <translation>Counted on</translation>
        </message>
        <message>
            <location filename="../../ui/cash/page.py" />
            <source>Contar</source>
            <translation>Count</translation>
        </message>
        <message>
            <location filename="../../ui/cash/sheets.py" />
            <source>Contar la caja</source>
            <translation>Count the till</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/settings.py" />
            <source>Content-Type</source>
            <translation>Content-Type</translation>
        </message>
        <message>
            <location filename="../../app/providers/conteo/mapping.py" />
            <source>Conteo factura en dólares o balboas.</source>
            <translation>Conteo invoices in dollars or balboas.</translation>
        </message>
        <message>
            <location filename="../../app/providers/conteo/answers.py" />
            <source>Conteo no acepta el RUC o la cédula del cliente; corríjalo</source>
            <translation>Conteo does not accept the customer's RUC or cédula; correct it</translation>
        </message>
        <message>
            <location filename="../../app/providers/conteo/answers.py" />
            <source>Conteo no acepta la clave de API; revísela en los ajustes del proveedor.</source>
            <translation>Conteo does not accept the API key; look at it in the provider's settings.</translation>
        </message>
        <message>
            <location filename="../../app/providers/conteo/answers.py" />
            <source>Conteo no acepta los datos de la factura; revíselos</source>
            <translation>Conteo does not accept the invoice's data; look at them</translation>
        </message>
        <message>
            <location filename="../../app/providers/conteo/mapping.py" />
            <source>Conteo no admite cantidades ni importes negativos.</source>
            <translation>Conteo takes no negative quantities or amounts.</translation>
        </message>
        <message>
            <location filename="../../app/providers/conteo/__init__.py" />
            <source>Conteo no dio un número de factura; búsquela en su portal.</source>
            <translation>Conteo gave no invoice number; look for it in its portal.</translation>
        </message>
        <message>
            <location filename="../../app/providers/conteo/mapping.py" />
            <source>Conteo no emite notas de crédito ni de débito; hágalas en el portal del proveedor.</source>
            <translation>Conteo issues neither credit nor debit notes; make them in the provider's portal.</translation>
        </message>
        <message>
            <location filename="../../app/providers/conteo/__init__.py" />
            <source>Conteo no entrega el PDF; se pide a la pasarela.</source>
            <translation>Conteo does not deliver the PDF; it is asked of the gateway.</translation>
        </message>
        <message>
            <location filename="../../app/providers/conteo/answers.py" />
            <source>Conteo no supo a tiempo cómo terminó; se preguntará antes de darlo por enviado.</source>
            <translation>Conteo did not know in time how it ended; it will be asked before taking it as sent.</translation>
        </message>
        <message>
            <location filename="../../app/providers/conteo/answers.py" />
            <source>Conteo pide enviar más despacio.</source>
            <translation>Conteo asks to send more slowly.</translation>
        </message>
        <message>
            <location filename="../../app/providers/conteo/answers.py" />
            <source>Conteo respondió con otro documento; se volverá a preguntar.</source>
            <translation>Conteo answered with another document; it will be asked again.</translation>
        </message>
        <message>
            <location filename="../../app/providers/conteo/answers.py" />
            <source>Conteo respondió un total de {total}; la diferencia está dentro de la tolerancia.</source>
            <translation>Conteo answered a total of {total}; the difference is within the tolerance.</translation>
        </message>
        <message>
            <location filename="../../app/providers/conteo/answers.py" />
            <source>Conteo tuvo un fallo; se volverá a intentar.</source>
            <translation>Conteo had a failure; it will be tried again.</translation>
        </message>
        <message>
            <location filename="../../ui/health/words.py" />
            <source>Contesta</source>
            <translation>Answers</translation>
        </message>
        <message>
            <location filename="../../ui/settings/practice.py" />
            <source>Contesta algo que no se entiende</source>
            <translation>Answers something unreadable</translation>
        </message>
        <message>
            <location filename="../../ui/settings/practice.py" />
            <source>Contesta despacio</source>
            <translation>Answers slowly</translation>
        </message>
        <message>
            <location filename="../../ui/health/sheet.py" />
            <source>Contesta en</source>
            <translation>Answers in</translation>
        </message>
        <message>
            <location filename="../../ui/settings/practice.py" />
            <source>Contesta enseguida y autoriza.</source>
            <translation>Answers at once and authorizes.</translation>
        </message>
        <message>
            <location filename="../../ui/health/sheet.py" />
            <source>Contestó</source>
            <translation>Answered</translation>
        </message>
        <message>
            <location filename="../../ui/documents/story.py" />
            <source>Contestó con una simulación: no tiene valor legal.</source>
            <translation>It answered with a simulation: it has no legal value.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/story.py" />
            <source>Contestó que ahora no puede.</source>
            <translation>It answered that it cannot work now.</translation>
        </message>
        <message>
            <location filename="../../ui/first_run/issuer_step.py" />
            <source>Continuar</source>
            <translation>Continue</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/answers.py" />
            <source>Contpaqi emitió otro tipo de comprobante o en otra moneda; revise el concepto en los ajustes.</source>
            <translation>Contpaqi issued another kind of document or in another currency; look at the concept in the settings.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/answers.py" />
            <source>Contpaqi no acepta la factura</source>
            <translation>Contpaqi does not accept the invoice</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/answers.py" />
            <source>Contpaqi no acepta los datos del cliente</source>
            <translation>Contpaqi does not accept the customer's data</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/settings.py" />
            <source>Contpaqi no publica cuántos admite; con menos de 6 algunas ventas no cuadran y no se envían.</source>
            <translation>Contpaqi does not publish how many it takes; with less than 6 some sales do not add up and are not sent.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/answers.py" />
            <source>Contpaqi no tiene el {what} con código «{code}»; {todo}.</source>
            <translation>Contpaqi does not have the {what} with code “{code}”; {todo}.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/answers.py" />
            <source>Contpaqi tiene al cliente; ya se le puede facturar.</source>
            <translation>Contpaqi has the customer; they can be invoiced.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/mail.py" />
            <source>Contraseña</source>
            <translation>Password</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/py.py" />
            <source>Contribuyente</source>
            <translation>Taxpayer</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/settings.py" />
            <source>Control del CDC</source>
            <translation>Check of the CDC</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety.py" />
            <source>Copia</source>
            <translation>Copy</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety.py" />
            <source>Copia cancelada</source>
            <translation>Copy cancelled</translation>
        </message>
        <message>
            <location filename="../../ui/settings/takeover.py" />
            <source>Copia de la otra caja</source>
            <translation>The other till's copy</translation>
        </message>
        <message>
            <location filename="../../ui/settings/takeover.py" />
            <source>Copia del {when}: lo vendido después no está en ella.</source>
            <translation>Copy of {when}: what was sold later is not in it.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety.py" />
            <source>Copia hecha</source>
            <translation>Copy made</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety_restoring.py" />
            <source>Copia restaurada</source>
            <translation>Copy restored</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety.py" />
            <source>Copiando…</source>
            <translation>Copying…</translation>
        </message>
        <message>
            <location filename="../../ui/attention/decisions.py" />
            <source>Copiar</source>
            <translation>Copy</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety.py" />
            <source>Copiar ahora</source>
            <translation>Copy now</translation>
        </message>
        <message>
            <location filename="../../ui/documents/detail.py" />
            <source>Copiar código</source>
            <translation>Copy code</translation>
        </message>
        <message>
            <location filename="../../ui/attention/finding.py" />
            <source>Copiar enlace</source>
            <translation>Copy link</translation>
        </message>
        <message>
            <location filename="../../ui/closing/page.py" />
            <source>Copiar informe</source>
            <translation>Copy report</translation>
        </message>
        <message>
            <location filename="../../ui/session.py" />
            <source>Copias</source>
            <translation>Copies</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety.py" />
            <source>Copias automáticas</source>
            <translation>Automatic copies</translation>
        </message>
        <message>
            <location filename="../../ui/attention/decisions.py" />
            <source>Copie del portal de {provider} el código completo ({code}) del documento {number}.</source>
            <translation>Copy the whole code ({code}) of document {number} from {provider}'s portal.</translation>
        </message>
        <message>
            <location filename="../../ui/attention/acting.py" />
            <source>Corregido: vuelve a la cola</source>
            <translation>Corrected: back in the queue</translation>
        </message>
        <message>
            <location filename="../../ui/attention/acting.py" />
            <source>Corregidos {n}: vuelven a la cola</source>
            <translation>{n} corrected: back in the queue</translation>
        </message>
        <message>
            <location filename="../../ui/attention/page.py" />
            <source>Corregir cliente</source>
            <translation>Correct customer</translation>
        </message>
        <message>
            <location filename="../../ui/attention/acting.py" />
            <source>Corregir el cliente de {number}</source>
            <translation>Correct the customer of {number}</translation>
        </message>
        <message>
            <location filename="../../ui/closing/page.py" />
            <source>Corregir: cajero</source>
            <translation>Correct: cashier</translation>
        </message>
        <message>
            <location filename="../../ui/customers/form.py" />
            <source>Correo</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Correo ajustado</source>
            <translation>E-mail set up</translation>
        </message>
        <message>
            <location filename="../../ui/documents/acting.py" />
            <source>Correo en camino</source>
            <translation>E-mail on its way</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Correo pedido</source>
            <translation>E-mail requested</translation>
        </message>
        <message>
            <location filename="../../ui/settings/mail.py" />
            <source>Correo que lo envía</source>
            <translation>Sender's e-mail</translation>
        </message>
        <message>
            <location filename="../../ui/printing/mails.py" />
            <source>Correos</source>
            <translation>E-mails</translation>
        </message>
        <message>
            <location filename="../../ui/printing/mails.py" />
            <source>Corrija el correo del cliente o los Ajustes, y F5 lo intenta otra vez.</source>
            <translation>Correct the customer's e-mail or the Settings, and F5 tries again.</translation>
        </message>
        <message>
            <location filename="../../app/printing/profile.py" />
            <source>Corte</source>
            <translation>Cut</translation>
        </message>
        <message>
            <location filename="../../ui/cash/page.py" />
            <source>Corte X</source>
            <translation>X report</translation>
        </message>
        <message>
            <location filename="../../ui/health/sheet.py" />
            <source>Corte desde</source>
            <translation>Outage since</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Corte: nadie responde</source>
            <translation>Outage: nobody answers</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Corte: volvió a responder</source>
            <translation>Outage: it answers again</translation>
        </message>
        <message>
            <location filename="../../ui/health/sheet.py" />
            <source>Cortes</source>
            <translation>Outages</translation>
        </message>
        <message>
            <location filename="../../ui/health/sheet.py" />
            <source>Cortes: cuándo no contestó nadie</source>
            <translation>Outages: when nobody answered</translation>
        </message>
        <message>
            <location filename="../../ui/products/form.py" />
            <source>Costo</source>
            <translation>Cost</translation>
        </message>
        <message>
            <location filename="../../ui/sale/keys.py" />
            <source>Crea el producto de un código nuevo</source>
            <translation>Creates the product of a new code</translation>
        </message>
        <message>
            <location filename="../../ui/sale/customers.py" />
            <source>Crear cliente con «{text}»</source>
            <translation>Create a customer from “{text}”</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/settings.py" />
            <source>Crear como borrador</source>
            <translation>Create as draft</translation>
        </message>
        <message>
            <location filename="../../ui/sale/layout.py" />
            <source>Crear producto</source>
            <translation>Create product</translation>
        </message>
        <message>
            <location filename="../../app/runtime/runway.py" />
            <source>Cree primero el emisor.</source>
            <translation>Create the issuer first.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/runway.py" />
            <source>Créelo en la ventana o con «issuer add».</source>
            <translation>Create it in the window or with “issuer add”.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/printers.py" />
            <source>Ctrl+D lo abre en cualquier momento.</source>
            <translation>Ctrl+D opens it at any time.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/acting.py" />
            <source>Ctrl+J dice cómo va.</source>
            <translation>Ctrl+J says how it goes.</translation>
        </message>
        <message>
            <location filename="../../ui/news.py" />
            <source>Ctrl+L cambia de persona</source>
            <translation>Ctrl+L changes who serves</translation>
        </message>
        <message>
            <location filename="../../ui/cash/lists.py" />
            <source>Cuadra</source>
            <translation>It agrees</translation>
        </message>
        <message>
            <location filename="../../ui/cash/three_way.py" />
            <source>Cuadra con el efectivo</source>
            <translation>Agrees with the cash</translation>
        </message>
        <message>
            <location filename="../../ui/cash/three_way.py" />
            <source>Cuadra con las ventas</source>
            <translation>Agrees with the sales</translation>
        </message>
        <message>
            <location filename="../../ui/settings/printers.py" />
            <source>Cuando entra efectivo</source>
            <translation>When cash comes in</translation>
        </message>
        <message>
            <location filename="../../app/providers/gforce/__init__.py" />
            <source>Cuatro cifras; solo se usa si el CUFE no la dice.</source>
            <translation>Four digits; used only if the CUFE does not say.</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/ar.py" />
            <source>Cuenta corriente</source>
            <translation>On account</translation>
        </message>
        <message>
            <location filename="../../ui/cash/sheets.py" />
            <source>Cuente el cajón. Ni una diferencia ni lo pendiente impide cerrar.</source>
            <translation>Count the drawer. Neither a difference nor what is pending prevents closing.</translation>
        </message>
        <message>
            <location filename="../../ui/cash/sheets.py" />
            <source>Cuente el fondo con el que empieza. Sin fondo, pulse Intro.</source>
            <translation>Count the float you start with. Without one, press Enter.</translation>
        </message>
        <message>
            <location filename="../../ui/people/journal.py" />
            <source>Cuándo</source>
            <translation>When</translation>
        </message>
        <message>
            <location filename="../../ui/settings/alerts.py" />
            <source>Cuándo avisar</source>
            <translation>When to warn</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Cuándo se abre el cajón</source>
            <translation>When the drawer opens</translation>
        </message>
        <message>
            <location filename="../../app/providers/contract.py" />
            <source>Cuándo se pide el PDF</source>
            <translation>When the PDF is asked for</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety.py" />
            <source>Cuántas se conservan</source>
            <translation>How many are kept</translation>
        </message>
        <message>
            <location filename="../../ui/sale/quantity.py" />
            <source>Cuántas unidades</source>
            <translation>How many units</translation>
        </message>
        <message>
            <location filename="../../ui/settings/practice.py" />
            <source>Cuántas veces</source>
            <translation>How often</translation>
        </message>
        <message>
            <location filename="../../ui/sale/quantity.py" />
            <source>Cuánto por ciento</source>
            <translation>How many per cent</translation>
        </message>
        <message>
            <location filename="../../ui/settings/currencies.py" />
            <source>Cuánto vale una unidad</source>
            <translation>What one unit is worth</translation>
        </message>
        <message>
            <location filename="../../ui/attention/page.py" />
            <source>Cuántos</source>
            <translation>How many</translation>
        </message>
        <message>
            <location filename="../../ui/settings/currencies.py" />
            <source>Cuántos {base} por 1 {currency}</source>
            <translation>How many {base} for 1 {currency}</translation>
        </message>
        <message>
            <location filename="../../app/domain/taxid/py.py" />
            <source>Cédula: «{cleaned}» no es válida; lleva de 4 a 8 cifras, por ejemplo 4.123.456.</source>
            <translation>Cédula: “{cleaned}” is not valid; it has 4 to 8 digits, for example 4.123.456.</translation>
        </message>
        <message>
            <location filename="../../app/domain/taxid/py.py" />
            <source>Cédula: «{number}» tiene solo {count} cifras; revísela y confirme si es correcta.</source>
            <translation>Cédula: “{number}” has only {count} digits; look at it and confirm if it is right.</translation>
        </message>
        <message>
            <location filename="../../ui/customers/form.py" />
            <source>Código</source>
            <translation>Code</translation>
        </message>
        <message>
            <location filename="../../ui/documents/page.py" />
            <source>Código copiado</source>
            <translation>Code copied</translation>
        </message>
        <message>
            <location filename="../../ui/settings/receipt.py" />
            <source>Código de barras de la venta</source>
            <translation>Barcode of the sale</translation>
        </message>
        <message>
            <location filename="../../app/providers/gforce/__init__.py" />
            <source>Código de empresa (Enterprise)</source>
            <translation>Code of the company (Enterprise)</translation>
        </message>
        <message>
            <location filename="../../ui/people/sheets.py" />
            <source>Código de la tarjeta</source>
            <translation>Code of the card</translation>
        </message>
        <message>
            <location filename="../../ui/records/keys.py" />
            <source>Código del SAT, p. ej. 601</source>
            <translation>SAT code, e.g. 601</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/settings.py" />
            <source>Código del cliente público en general</source>
            <translation>Code of the general public customer</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/mx.py" />
            <source>Código en Contpaqi</source>
            <translation>Code in Contpaqi</translation>
        </message>
        <message>
            <location filename="../../ui/attention/finding.py" />
            <source>Código encontrado</source>
            <translation>Code found</translation>
        </message>
        <message>
            <location filename="../../ui/sale/command_line.py" />
            <source>Código o nombre: se muestra el precio, no se vende</source>
            <translation>Code or name: the price is shown, nothing is sold</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/mx.py" />
            <source>Código postal</source>
            <translation>Postal code</translation>
        </message>
        <message>
            <location filename="../../ui/sale/command_line.py" />
            <source>Código, 3*código o nombre del producto</source>
            <translation>Code, 3*code or name of the product</translation>
        </message>
        <message>
            <location filename="../../ui/printing/labels.py" />
            <source>Código, o parte de la descripción</source>
            <translation>Code, or part of the description</translation>
        </message>
        <message>
            <location filename="../../ui/products/form.py" />
            <source>Códigos de barras</source>
            <translation>Barcodes</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/settings.py" />
            <source>Códigos que en Contpaqi son otros</source>
            <translation>Codes that differ in Contpaqi</translation>
        </message>
        <message>
            <location filename="../../ui/settings/printers.py" />
            <source>Cómo escribe</source>
            <translation>How it writes</translation>
        </message>
        <message>
            <location filename="../../ui/sale/explaining.py" />
            <source>Cómo se forma</source>
            <translation>How it is made up</translation>
        </message>
        <message>
            <location filename="../../ui/steps.py" />
            <source>Cómo se hace</source>
            <translation>How it is done</translation>
        </message>
        <message>
            <location filename="../../app/domain/taxid/pe.py" />
            <source>DNI: «{cleaned}» no sirve; escriba sus 8 cifras, por ejemplo 45871236.</source>
            <translation>DNI: “{cleaned}” will not do; type its 8 digits, for example 45871236.</translation>
        </message>
        <message>
            <location filename="../../app/domain/taxid/pe.py" />
            <source>DNI: «{cleaned}» tiene menos de 8 cifras; se completó con ceros, revíselo y confirme.</source>
            <translation>DNI: “{cleaned}” has less than 8 digits; it was filled up with zeros, look at it and confirm.</translation>
        </message>
        <message>
            <location filename="../../app/domain/taxid/ar.py" />
            <source>DNI: «{digits}» no es válido; lleva 7 u 8 cifras, por ejemplo 28.505.146.</source>
            <translation>DNI: “{digits}” is not valid; it has 7 or 8 digits, for example 28.505.146.</translation>
        </message>
        <message>
            <location filename="../../app/domain/taxid/ar.py" />
            <source>DNI: «{number}» tiene solo 6 cifras; revíselo y confirme si es correcto.</source>
            <translation>DNI: “{number}” has only 6 digits; look at it and confirm if it is right.</translation>
        </message>
        <message>
            <location filename="../../app/domain/taxid/pe.py" />
            <source>DNI: «{typed}» no es el dígito de {found}; revise el número y confirme si es correcto.</source>
            <translation>DNI: “{typed}” is not the digit of {found}; look at the number and confirm if it is right.</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/pa.py" />
            <source>DV</source>
            <translation>Check digits</translation>
        </message>
        <message>
            <location filename="../../app/domain/taxid/pa.py" />
            <source>DV: se escribió {typed}, pero el RUC trae {suffix}; deje solo uno de los dos.</source>
            <translation>DV: {typed} was typed, but the RUC has {suffix}; leave only one of the two.</translation>
        </message>
        <message>
            <location filename="../../app/domain/taxid/pa.py" />
            <source>DV: «{checkdigits}» no sirve; escriba dos cifras, por ejemplo 03.</source>
            <translation>DV: “{checkdigits}” will not do; type two digits, for example 03.</translation>
        </message>
        <message>
            <location filename="../../app/domain/taxid/pa.py" />
            <source>DV: «{typed}» no corresponde a {normalized}; se espera {expected}.</source>
            <translation>DV: “{typed}” does not match {normalized}; {expected} is expected.</translation>
        </message>
        <message>
            <location filename="../../app/domain/taxid/pa.py" />
            <source>DV: «{typed}» no se puede comprobar para una finca; revíselo y confirme si es correcto.</source>
            <translation>DV: “{typed}” cannot be checked for a finca; look at it and confirm if it is right.</translation>
        </message>
        <message>
            <location filename="../../ui/customers/form.py" />
            <source>Dando de alta en {provider}…</source>
            <translation>Registering with {provider}…</translation>
        </message>
        <message>
            <location filename="../../ui/people/gate.py" />
            <source>Dar cambio</source>
            <translation>To give change</translation>
        </message>
        <message>
            <location filename="../../ui/customers/form.py" />
            <source>Dar de alta allí</source>
            <translation>Register there</translation>
        </message>
        <message>
            <location filename="../../ui/people/section.py" />
            <source>Dar de baja</source>
            <translation>Deactivate</translation>
        </message>
        <message>
            <location filename="../../ui/attention/finding.py" />
            <source>Dar por emitido</source>
            <translation>Take as issued</translation>
        </message>
        <message>
            <location filename="../../ui/attention/finding.py" />
            <source>Dato</source>
            <translation>Item</translation>
        </message>
        <message>
            <location filename="../../ui/sale/customer_bar.py" />
            <source>Datos del cliente</source>
            <translation>Customer's data</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Datos exportados</source>
            <translation>Data exported</translation>
        </message>
        <message>
            <location filename="../../ui/customers/form.py" />
            <source>Datos según {provider}. Revíselos y guarde.</source>
            <translation>Data from {provider}. Check them and save.</translation>
        </message>
        <message>
            <location filename="../../ui/people/rights.py" />
            <source>De 0 a 100.</source>
            <translation>From 0 to 100.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/settings.py" />
            <source>De 1 a 26 según la tabla de TusFacturas: 1 CABA, 2 Buenos Aires, 26 sin indicar.</source>
            <translation>From 1 to 26 by TusFacturas' table: 1 CABA, 2 Buenos Aires, 26 not said.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/settings.py" />
            <source>De 1 a 50. Un lote pequeño deja menos documentos en duda si se pierde una respuesta.</source>
            <translation>From 1 to 50. A small batch leaves fewer documents in doubt if an answer gets lost.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/settings.py" />
            <source>De 1 a 500. FacturaSend no publica cuántos admite; si no responde por todos, se pregunta de 50 en 50.</source>
            <translation>From 1 to 500. FacturaSend does not publish how many it takes; if it does not answer for all, 50 at a time are asked.</translation>
        </message>
        <message>
            <location filename="../../app/providers/contract.py" />
            <source>De 1 a {most}.</source>
            <translation>From 1 to {most}.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/settings.py" />
            <source>De 1 a {most}; un lote chico deja menos comprobantes en duda si se corta la conexión.</source>
            <translation>From 1 to {most}; a small batch leaves fewer documents in doubt if the connection breaks.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/notices.py" />
            <source>De 1024 a 65535.</source>
            <translation>From 1024 to 65535.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/settings.py" />
            <source>De 2 a 15 caracteres, como va en la factura.</source>
            <translation>2 to 15 characters, as it stands on the invoice.</translation>
        </message>
        <message>
            <location filename="../../ui/people/sheets.py" />
            <source>De 4 a 12 cifras; mejor 6.</source>
            <translation>From 4 to 12 digits; better 6.</translation>
        </message>
        <message>
            <location filename="../../ui/closing/page.py" />
            <source>De cuándo</source>
            <translation>From when</translation>
        </message>
        <message>
            <location filename="../../ui/sale/ticket_sheet.py" />
            <source>De esa línea ya volvió todo.</source>
            <translation>All of that line has come back.</translation>
        </message>
        <message>
            <location filename="../../ui/reports/numbering.py" />
            <source>De esta serie, cada número está en un documento válido.</source>
            <translation>Every number of this series is in a valid document.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety.py" />
            <source>De horas, días, semanas y meses.</source>
            <translation>Of hours, days, weeks and months.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/settings.py" />
            <source>De la consola de FacturaSend, con o sin api_key_ delante; se guarda en el llavero del sistema.</source>
            <translation>From FacturaSend's console, with or without api_key_ before it; kept in the system's keychain.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/quantity.py" />
            <source>De la línea elegida.</source>
            <translation>Of the chosen line.</translation>
        </message>
        <message>
            <location filename="../../ui/health/sheet.py" />
            <source>De las últimas llamadas. Mirar aquí no llama a nadie ni detiene nada.</source>
            <translation>From the latest calls. Looking here calls nobody and holds nothing up.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/payment.py" />
            <source>De una tarjeta se guardan solo las últimas 4 cifras.</source>
            <translation>Of a card only the last 4 digits are kept.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/receipt.py" />
            <source>Debajo de sus datos</source>
            <translation>Below your data</translation>
        </message>
        <message>
            <location filename="../../ui/cash/three_way.py" />
            <source>Debe haber</source>
            <translation>Should be there</translation>
        </message>
        <message>
            <location filename="../../ui/printing/doctor.py" />
            <source>Debe leerse: {sample}</source>
            <translation>It must read: {sample}</translation>
        </message>
        <message>
            <location filename="../../ui/cash/three_way.py" />
            <source>Debía haber entonces</source>
            <translation>Should have held then</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/settings.py" />
            <source>Decimales del precio sin IVA</source>
            <translation>Decimals of the price without VAT</translation>
        </message>
        <message>
            <location filename="../../ui/sale/keys.py" />
            <source>Deja la venta pendiente y atiende al siguiente</source>
            <translation>Holds the sale and serves the next customer</translation>
        </message>
        <message>
            <location filename="../../ui/sale/layout.py" />
            <source>Dejar pendiente</source>
            <translation>Hold</translation>
        </message>
        <message>
            <location filename="../../ui/attention/page.py" />
            <source>Dejar vigente</source>
            <translation>Let it stand</translation>
        </message>
        <message>
            <location filename="../../ui/documents/facts.py" />
            <source>Del</source>
            <translation>Dated</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/__init__.py" />
            <source>Del correo de bienvenida: 64 cifras y letras de la a a la f.</source>
            <translation>From the welcome e-mail: 64 digits and letters from a to f.</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/__init__.py" />
            <source>Del correo de bienvenida: cifras y letras de la a a la f, en grupos de 8-4-4-4-12.</source>
            <translation>From the welcome e-mail: digits and letters from a to f, in groups of 8-4-4-4-12.</translation>
        </message>
        <message>
            <location filename="../../ui/records/keys.py" />
            <source>Del exterior</source>
            <translation>From abroad</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/settings.py" />
            <source>Del menú «Acceso API» de TusFacturas.</source>
            <translation>From TusFacturas' menu “Acceso API”.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/settings.py" />
            <source>Del mismo punto de venta que el token.</source>
            <translation>Of the same point of sale as the token.</translation>
        </message>
        <message>
            <location filename="../../app/providers/conteo/__init__.py" />
            <source>Del portal de Conteo; se guarda en el llavero del sistema.</source>
            <translation>From Conteo's portal; kept in the system's keychain.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/reading.py" />
            <source>Del proveedor</source>
            <translation>Provider's</translation>
        </message>
        <message>
            <location filename="../../ui/settings/printers.py" />
            <source>Del sistema, como página (PDF)</source>
            <translation>The system's, as a page (PDF)</translation>
        </message>
        <message>
            <location filename="../../ui/settings/printers.py" />
            <source>Del sistema, como ticket (ESC/POS)</source>
            <translation>The system's, as a ticket (ESC/POS)</translation>
        </message>
        <message>
            <location filename="../../ui/people/section.py" />
            <source>Desbloquear</source>
            <translation>Unlock</translation>
        </message>
        <message>
            <location filename="../../ui/settings/updates.py" />
            <source>Descargando…</source>
            <translation>Downloading…</translation>
        </message>
        <message>
            <location filename="../../ui/settings/updates.py" />
            <source>Descargar</source>
            <translation>Download</translation>
        </message>
        <message>
            <location filename="../../ui/settings/draft.py" />
            <source>Descartar</source>
            <translation>Discard</translation>
        </message>
        <message>
            <location filename="../../ui/printing/labels.py" />
            <source>Descripción</source>
            <translation>Description</translation>
        </message>
        <message>
            <location filename="../../ui/products/page.py" />
            <source>Descripción, código o código de barras</source>
            <translation>Description, code or barcode</translation>
        </message>
        <message>
            <location filename="../../ui/sale/explaining.py" />
            <source>Descuento</source>
            <translation>Discount</translation>
        </message>
        <message>
            <location filename="../../ui/sale/command_line.py" />
            <source>Descuento de la línea elegida, en %</source>
            <translation>Discount on the chosen line, in %</translation>
        </message>
        <message>
            <location filename="../../ui/documents/facts.py" />
            <source>Descuento incluido</source>
            <translation>Discount included</translation>
        </message>
        <message>
            <location filename="../../ui/people/rights.py" />
            <source>Descuento sin aprobación, en %</source>
            <translation>Discount without approval, in %</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Descuento sobre el límite</source>
            <translation>Discount over the limit</translation>
        </message>
        <message>
            <location filename="../../ui/sale/total_card.py" />
            <source>Descuentos incluidos</source>
            <translation>Discounts included</translation>
        </message>
        <message>
            <location filename="../../ui/sale/explaining.py" />
            <source>Descuentos ya aplicados</source>
            <translation>Discounts already applied</translation>
        </message>
        <message>
            <location filename="../../app/runtime/updates.py" />
            <source>Descárguela en Ajustes o con «mostrador update fetch».</source>
            <translation>Download it in Settings or with “mostrador update fetch”.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/history.py" />
            <source>Desde</source>
            <translation>From</translation>
        </message>
        <message>
            <location filename="../../ui/cash/sheets.py" />
            <source>Desde ahora responde otra persona por el efectivo.</source>
            <translation>From now on somebody else answers for the cash.</translation>
        </message>
        <message>
            <location filename="../../ui/undoing.py" />
            <source>Desde aquí no se puede: anúlelo en {provider} y anótelo después.</source>
            <translation>Not possible from here: void it in {provider} and note it afterwards.</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/planning.py" />
            <source>Desde el mes</source>
            <translation>From month</translation>
        </message>
        <message>
            <location filename="../../ui/attention/decisions.py" />
            <source>Desde ese momento el documento es válido.</source>
            <translation>From that moment the document is valid.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety.py" />
            <source>Desde otro archivo…</source>
            <translation>From another file…</translation>
        </message>
        <message>
            <location filename="../../ui/settings/takeover.py" />
            <source>Desde su disco…</source>
            <translation>From its disk…</translation>
        </message>
        <message>
            <location filename="../../ui/printing/mails.py" />
            <source>Desde un documento autorizado, «Por correo» lo envía; o solos, en Ajustes, Correo.</source>
            <translation>From an authorized document, “By e-mail” sends it; or by themselves, in Settings, E-mail.</translation>
        </message>
        <message>
            <location filename="../../app/backup/takeover.py" />
            <source>Desde una copia no se puede saber si la caja vieja sigue encendida. Si vuelve a encenderse con su carpeta y sin ver esta copia, las dos podrían enviar lo mismo. Confirme que está apagada y que no volverá a usarse.</source>
            <translation>From a copy nobody can know whether the old till is still on. If it is switched on again with its folder and without seeing this copy, both might send the same. Confirm that it is off and will not be used again.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/takeover.py" />
            <source>Desde una copia…</source>
            <translation>From a copy…</translation>
        </message>
        <message>
            <location filename="../../ui/sale/keys.py" />
            <source>Deshace el último cambio de la venta</source>
            <translation>Undoes the last change of the sale</translation>
        </message>
        <message>
            <location filename="../../ui/records/batches.py" />
            <source>Deshacer la elegida</source>
            <translation>Undo the chosen one</translation>
        </message>
        <message>
            <location filename="../../ui/records/batches.py" />
            <source>Deshaciendo…</source>
            <translation>Undoing…</translation>
        </message>
        <message>
            <location filename="../../ui/records/batches.py" />
            <source>Deshecha</source>
            <translation>Undone</translation>
        </message>
        <message>
            <location filename="../../ui/settings/printers.py" />
            <source>Después de un comprobante provisional. Apagado, F7 lo imprime.</source>
            <translation>After a provisional receipt. Switched off, F7 prints it.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/scales.py" />
            <source>Después va su código o su RUC.</source>
            <translation>Then comes their code or tax id.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/scales.py" />
            <source>Después va su nombre o tarjeta.</source>
            <translation>Then comes their name or card.</translation>
        </message>
        <message>
            <location filename="../../app/domain/runway.py" />
            <source>Después ya no se envían solos. Vea en Atención y en Documentos qué los detiene.</source>
            <translation>After that they are no longer sent by themselves. See in Attention and in Documents what holds them.</translation>
        </message>
        <message>
            <location filename="../../ui/cash/lists.py" />
            <source>Detalle</source>
            <translation>Detail</translation>
        </message>
        <message>
            <location filename="../../ui/documents/detail.py" />
            <source>Detalle del documento</source>
            <translation>Details of the document</translation>
        </message>
        <message>
            <location filename="../../ui/progress.py" />
            <source>Detener</source>
            <translation>Stop</translation>
        </message>
        <message>
            <location filename="../../ui/manual/sheet.py" />
            <source>Detenido</source>
            <translation>Stopped</translation>
        </message>
        <message>
            <location filename="../../ui/cash/three_way.py" />
            <source>Devoluciones</source>
            <translation>Returns</translation>
        </message>
        <message>
            <location filename="../../ui/sale/ticket_sheet.py" />
            <source>Devolución del cliente</source>
            <translation>Return of the customer</translation>
        </message>
        <message>
            <location filename="../../ui/documents/crediting.py" />
            <source>Devolver</source>
            <translation>Return</translation>
        </message>
        <message>
            <location filename="../../ui/reports/said.py" />
            <source>Devuelto</source>
            <translation>Returned</translation>
        </message>
        <message>
            <location filename="../../ui/reports/dashboard.py" />
            <source>Devuelto y anulado</source>
            <translation>Returned and voided</translation>
        </message>
        <message>
            <location filename="../../ui/documents/acting.py" />
            <source>Devuelva {amount}: {tender}.</source>
            <translation>Give back {amount}: {tender}.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/keys.py" />
            <source>Devuelve o cambia con el ticket</source>
            <translation>Returns or exchanges with the ticket</translation>
        </message>
        <message>
            <location filename="../../ui/settings/practice.py" />
            <source>Devuelve otro total</source>
            <translation>Returns another total</translation>
        </message>
        <message>
            <location filename="../../ui/people/journal.py" />
            <source>Diario</source>
            <translation>Journal</translation>
        </message>
        <message>
            <location filename="../../ui/people/journal.py" />
            <source>Diario exportado</source>
            <translation>Journal exported</translation>
        </message>
        <message>
            <location filename="../../ui/printing/labels.py" />
            <source>Dibujando…</source>
            <translation>Drawing…</translation>
        </message>
        <message>
            <location filename="../../ui/cash/lists.py" />
            <source>Diferencia</source>
            <translation>Difference</translation>
        </message>
        <message>
            <location filename="../../app/providers/conteo/__init__.py" />
            <source>Diferencia admitida en el total</source>
            <translation>Difference allowed in the total</translation>
        </message>
        <message>
            <location filename="../../ui/documents/crediting.py" />
            <source>Diga cuánto vuelve de cada línea.</source>
            <translation>Say how much of each line comes back.</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/mx.py" />
            <source>Dinero electrónico</source>
            <translation>Electronic money</translation>
        </message>
        <message>
            <location filename="../../ui/cash/sheets.py" />
            <source>Dinero que entra sin una venta.</source>
            <translation>Money that comes in without a sale.</translation>
        </message>
        <message>
            <location filename="../../ui/cash/sheets.py" />
            <source>Dinero que sale sin una devolución.</source>
            <translation>Money that goes out without a return.</translation>
        </message>
        <message>
            <location filename="../../ui/customers/form.py" />
            <source>Dirección</source>
            <translation>Address</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/__init__.py" />
            <source>Dirección de descarga del PDF</source>
            <translation>Address to download the PDF</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/settings.py" />
            <source>Dirección de los avisos</source>
            <translation>Address of the notifications</translation>
        </message>
        <message>
            <location filename="../../app/providers/contract.py" />
            <source>Dirección del servicio</source>
            <translation>Address of the service</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/__init__.py" />
            <source>Dirección https con {codigo_descarga}, p. ej. https://…/{codigo_descarga}.pdf; la da el proveedor. Vacía: se imprime la representación propia.</source>
            <translation>An https address with {codigo_descarga}, e.g. https://…/{codigo_descarga}.pdf; the provider gives it. Empty: our own representation is printed.</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Diseño del ticket</source>
            <translation>Design of the ticket</translation>
        </message>
        <message>
            <location filename="../../ui/finding/sheet.py" />
            <source>Documento</source>
            <translation>Document</translation>
        </message>
        <message>
            <location filename="../../ui/undoing.py" />
            <source>Documento anulado</source>
            <translation>Document voided</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Documento enviado por correo</source>
            <translation>Document sent by e-mail</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Documento: anotado como emitido</source>
            <translation>Document: noted as issued</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Documento: anotado como no emitido</source>
            <translation>Document: noted as not issued</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Documento: cliente corregido</source>
            <translation>Document: customer corrected</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Documento: de nuevo a la cola</source>
            <translation>Document: back in the queue</translation>
        </message>
        <message>
            <location filename="../../app/domain/taxid/pe.py" />
            <source>Documento: está vacío o no es un texto de hasta {n} caracteres; p. ej. 20512333797 o 45871236.</source>
            <translation>Document: it is empty or not a text of up to {n} characters; e.g. 20512333797 or 45871236.</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Documento: se identificó al comprador</source>
            <translation>Document: the buyer was identified</translation>
        </message>
        <message>
            <location filename="../../app/domain/taxid/pe.py" />
            <source>Documento: «{cleaned}» no sirve; un RUC tiene 11 cifras y un DNI 8.</source>
            <translation>Document: “{cleaned}” will not do; a RUC has 11 digits and a DNI 8.</translation>
        </message>
        <message>
            <location filename="../../app/domain/taxid/pe.py" />
            <source>Documento: «{joined}» no es RUC ni DNI; elija carnet de extranjería o pasaporte.</source>
            <translation>Document: “{joined}” is neither RUC nor DNI; choose carnet de extranjería or passport.</translation>
        </message>
        <message>
            <location filename="../../ui/cash/three_way.py" />
            <source>Documentos</source>
            <translation>Documents</translation>
        </message>
        <message>
            <location filename="../../ui/attention/page.py" />
            <source>Documentos de esta causa</source>
            <translation>Documents of this cause</translation>
        </message>
        <message>
            <location filename="../../ui/customers/history.py" />
            <source>Documentos del cliente</source>
            <translation>Documents of the customer</translation>
        </message>
        <message>
            <location filename="../../ui/reports/dashboard.py" />
            <source>Documentos por estado</source>
            <translation>Documents by state</translation>
        </message>
        <message>
            <location filename="../../app/runtime/restoring.py" />
            <source>Documentos por los que se preguntará antes de enviarlos: {n}.</source>
            <translation>Documents to be asked about before sending: {n}.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/settings.py" />
            <source>Documentos por lote</source>
            <translation>Documents per batch</translation>
        </message>
        <message>
            <location filename="../../app/runtime/restoring.py" />
            <source>Documentos que esperan a una persona, con el portal a la vista: {n}.</source>
            <translation>Documents that wait for a person, with the portal at hand: {n}.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/takeover.py" />
            <source>Donde no se puede preguntar, le toca a una persona.</source>
            <translation>Where nobody can be asked, it is a person's turn.</translation>
        </message>
        <message>
            <location filename="../../app/domain/pause.py" />
            <source>Dos envíos seguidos quedaron sin respuesta y no se puede preguntar por ellos; se espera media hora.</source>
            <translation>Two in a row got no answer and cannot be asked about; half an hour is waited.</translation>
        </message>
        <message>
            <location filename="../../app/domain/people.py" />
            <source>Dueño</source>
            <translation>Owner</translation>
        </message>
        <message>
            <location filename="../../ui/health/sheet.py" />
            <source>Duró</source>
            <translation>Lasted</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/__init__.py" />
            <source>Dé de alta al cliente en Contpaqi: los ajustes no dicen cómo hacerlo aquí.</source>
            <translation>Register the customer in Contpaqi: the settings do not say how to do it here.</translation>
        </message>
        <message>
            <location filename="../../ui/cash/lists.py" />
            <source>Día</source>
            <translation>Day</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/planning.py" />
            <source>Día del mes</source>
            <translation>Day of the month</translation>
        </message>
        <message>
            <location filename="../../ui/customers/form.py" />
            <source>Dígito</source>
            <translation>Digit</translation>
        </message>
        <message>
            <location filename="../../ui/records/matching.py" />
            <source>Dígito verificador</source>
            <translation>Check digit</translation>
        </message>
        <message>
            <location filename="../../ui/printing/labels.py" />
            <source>Dónde</source>
            <translation>Where</translation>
        </message>
        <message>
            <location filename="../../ui/settings/providers.py" />
            <source>Dónde están las claves</source>
            <translation>Where the keys are</translation>
        </message>
        <message>
            <location filename="../../ui/settings/updates.py" />
            <source>Dónde se pregunta</source>
            <translation>Where to ask</translation>
        </message>
        <message>
            <location filename="../../app/providers/gforce/__init__.py" />
            <source>EBI en todos los ejemplos públicos.</source>
            <translation>EBI in all public examples.</translation>
        </message>
        <message>
            <location filename="../../ui/widgets/bars.py" />
            <source>ENTRENAMIENTO  ·  nada de lo que venda aquí tiene valor fiscal</source>
            <translation>PRACTICE  ·  nothing you sell here has fiscal value</translation>
        </message>
        <message>
            <location filename="../../ui/cash/three_way.py" />
            <source>Efectivo</source>
            <translation>Cash</translation>
        </message>
        <message>
            <location filename="../../ui/tenders.py" />
            <source>Efectivo en {currency}</source>
            <translation>Cash in {currency}</translation>
        </message>
        <message>
            <location filename="../../ui/settings/receipt.py" />
            <source>Ejemplo de ticket</source>
            <translation>Sample ticket</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/answers.py" />
            <source>El CFDI dice {total}; la diferencia está dentro de la tolerancia.</source>
            <translation>The CFDI says {total}; the difference is within the tolerance.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/evidence.py" />
            <source>El CFDI es de esta venta: coinciden emisor, serie, cliente, fecha, línea y total.</source>
            <translation>The CFDI is of this sale: issuer, series, customer, date, line and total agree.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/answers.py" />
            <source>El CFDI salió al público en general y no a {rfc}: corrija el RFC del cliente en Contpaqi.</source>
            <translation>The CFDI went to the general public and not to {rfc}: correct the customer's RFC in Contpaqi.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/mapping.py" />
            <source>El CUIT o DNI del cliente no es válido; corríjalo.</source>
            <translation>The customer's CUIT or DNI is not valid; correct it.</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/__init__.py" />
            <source>El PDF de Fabo todavía no está.</source>
            <translation>Fabo's PDF is not there yet.</translation>
        </message>
        <message>
            <location filename="../../app/providers/pdf.py" />
            <source>El PDF del proveedor es demasiado grande; se admiten hasta 10 MB.</source>
            <translation>The provider's PDF is too large; up to 10 MB is allowed.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/story.py" />
            <source>El PDF del proveedor llegará solo.</source>
            <translation>The provider's PDF will come by itself.</translation>
        </message>
        <message>
            <location filename="../../app/providers/pdf.py" />
            <source>El PDF del proveedor llegó dañado.</source>
            <translation>The provider's PDF arrived damaged.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/reading.py" />
            <source>El PDF del proveedor no está en esta caja; aquí tiene el nuestro.</source>
            <translation>The provider's PDF is not on this till; here is ours.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/__init__.py" />
            <source>El PDF llega junto con la factura; si falta, descárguelo de Contpaqi.</source>
            <translation>The PDF comes with the invoice; if it is missing, download it from Contpaqi.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/answers.py" />
            <source>El PDF no llegó bien; descárguelo de Contpaqi.</source>
            <translation>The PDF did not arrive well; download it from Contpaqi.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/__init__.py" />
            <source>El PDF todavía no está.</source>
            <translation>The PDF is not there yet.</translation>
        </message>
        <message>
            <location filename="../../app/providers/download.py" />
            <source>El PDF ya no está en su dirección; se pedirá otra.</source>
            <translation>The PDF is no longer at its address; another will be asked for.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/mapping.py" />
            <source>El RFC del emisor no es válido; corríjalo en los datos del emisor.</source>
            <translation>The issuer's RFC is not valid; correct it in the issuer's data.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/mapping.py" />
            <source>El RUC del emisor no es válido; corríjalo en los ajustes.</source>
            <translation>The issuer's RUC is not valid; correct it in the settings.</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/pe.py" />
            <source>El RUC del emisor no es válido; corríjalo en los datos del emisor.</source>
            <translation>The issuer's RUC is not valid; correct it in the issuer's data.</translation>
        </message>
        <message>
            <location filename="../../app/providers/conteo/mapping.py" />
            <source>El RUC o la cédula del cliente no es válido; corríjalo.</source>
            <translation>The customer's RUC or cédula is not valid; correct it.</translation>
        </message>
        <message>
            <location filename="../../app/providers/conteo/answers.py" />
            <source>El SFEP no autorizó la factura ({message}); corríjala y emítala con otra referencia.</source>
            <translation>The SFEP did not authorize the invoice ({message}); correct it and issue it with another reference.</translation>
        </message>
        <message>
            <location filename="../../app/providers/conteo/answers.py" />
            <source>El SFEP no está disponible; se volverá a intentar.</source>
            <translation>The SFEP is not available; it will be tried again.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/settings.py" />
            <source>El XML firmado se guarda y su total se compara con el de la venta.</source>
            <translation>The signed XML is kept and its total compared with the sale's.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/acting.py" />
            <source>El XML no está en esta caja</source>
            <translation>The XML is not on this till</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/mapping.py" />
            <source>El ajuste «{setting}» de Fabo no se entiende; se admite nombre=otro,nombre=otro.</source>
            <translation>Fabo's setting “{setting}” is not understood; name=other,name=other is allowed.</translation>
        </message>
        <message>
            <location filename="../../app/vault/__init__.py" />
            <source>El almacén de claves es de una versión más nueva del programa; actualícelo.</source>
            <translation>The key store is of a newer version of the program; update it.</translation>
        </message>
        <message>
            <location filename="../../app/vault/files.py" />
            <source>El almacén de claves es un enlace a otro lugar; debe ser un archivo.</source>
            <translation>The key store is a link to another place; it must be a file.</translation>
        </message>
        <message>
            <location filename="../../app/vault/sealing.py" />
            <source>El almacén de claves está dañado y se conserva; restáurelo de una copia.</source>
            <translation>The key store is damaged and is kept; restore it from a copy.</translation>
        </message>
        <message>
            <location filename="../../app/vault/__init__.py" />
            <source>El almacén de claves está sellado con una frase; póngala en MOSTRADOR_PASSPHRASE.</source>
            <translation>The key store is sealed with a phrase; put it in MOSTRADOR_PASSPHRASE.</translation>
        </message>
        <message>
            <location filename="../../app/vault/files.py" />
            <source>El almacén de claves no es un archivo de claves; no se tocó.</source>
            <translation>The key store is not a file of keys; it was not touched.</translation>
        </message>
        <message>
            <location filename="../../app/vault/files.py" />
            <source>El archivo con la llave de las claves es de otro usuario; no se usa.</source>
            <translation>The file with the key of the key store is another user's; it is not used.</translation>
        </message>
        <message>
            <location filename="../../app/vault/sealing.py" />
            <source>El archivo con la llave de las claves está dañado; restáurelo de una copia.</source>
            <translation>The file with the key of the key store is damaged; restore it from a copy.</translation>
        </message>
        <message>
            <location filename="../../app/vault/__init__.py" />
            <source>El archivo de MOSTRADOR_PASSPHRASE_FILE no es texto UTF-8.</source>
            <translation>MOSTRADOR_PASSPHRASE_FILE's file is not UTF-8 text.</translation>
        </message>
        <message>
            <location filename="../../ui/attention/finding.py" />
            <source>El archivo es demasiado grande para ser una factura.</source>
            <translation>The file is too big to be an invoice.</translation>
        </message>
        <message>
            <location filename="../../app/store/snapshot.py" />
            <source>El archivo no es una base de datos de Mostrador.</source>
            <translation>The file is not a Mostrador database.</translation>
        </message>
        <message>
            <location filename="../../ui/printing/logo.py" />
            <source>El archivo no es una imagen; use PNG o JPG.</source>
            <translation>The file is not a picture; use PNG or JPG.</translation>
        </message>
        <message>
            <location filename="../../ui/printing/logo.py" />
            <source>El archivo no se puede leer.</source>
            <translation>The file cannot be read.</translation>
        </message>
        <message>
            <location filename="../../app/providers/conteo/hooks.py" />
            <source>El aviso no es de Conteo.</source>
            <translation>The notification is not from Conteo.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/hooks.py" />
            <source>El aviso no es de TusFacturas.</source>
            <translation>The notification is not from TusFacturas.</translation>
        </message>
        <message>
            <location filename="../../ui/people/gate.py" />
            <source>El cajón no se abrió</source>
            <translation>The drawer did not open</translation>
        </message>
        <message>
            <location filename="../../ui/settings/printers.py" />
            <source>El cajón se abre</source>
            <translation>The drawer opens</translation>
        </message>
        <message>
            <location filename="../../app/domain/runway.py" />
            <source>El certificado de {name} {ends}</source>
            <translation>The certificate of {name} {ends}</translation>
        </message>
        <message>
            <location filename="../../app/providers/conteo/answers.py" />
            <source>El certificado del emisor venció; renuévelo y reanude el proveedor.</source>
            <translation>The issuer's certificate has expired; renew it and resume the provider.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/practice.py" />
            <source>El certificado venció</source>
            <translation>The certificate has expired</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/mapping.py" />
            <source>El cliente no tiene código de Contpaqi; delo de alta allí y anote su código.</source>
            <translation>The customer has no Contpaqi code; register them there and note the code.</translation>
        </message>
        <message>
            <location filename="../../ui/undoing.py" />
            <source>El cliente se arrepintió</source>
            <translation>The customer changed their mind</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/evidence.py" />
            <source>El cliente tiene 3 días hábiles para aceptar; no hace falta hasta el día hábil siguiente a la emisión.</source>
            <translation>The customer has 3 working days to accept; not needed until the working day after issuing.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/__init__.py" />
            <source>El comprobante no tiene número fiscal; su PDF no se puede pedir.</source>
            <translation>The document has no fiscal number; its PDF cannot be asked for.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/mapping.py" />
            <source>El comprobante original no tiene número fiscal todavía.</source>
            <translation>The original document has no fiscal number yet.</translation>
        </message>
        <message>
            <location filename="../../ui/printer.py" />
            <source>El correo de {number} no salió</source>
            <translation>The e-mail of {number} did not leave</translation>
        </message>
        <message>
            <location filename="../../app/store/mails.py" />
            <source>El correo de {number} no se puede volver a poner en la cola.</source>
            <translation>The e-mail of {number} cannot be put back in the queue.</translation>
        </message>
        <message>
            <location filename="../../app/store/mails.py" />
            <source>El correo de {number} ya no está en la cola.</source>
            <translation>The e-mail of {number} is no longer in the queue.</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/__init__.py" />
            <source>El código de descarga no sirve; imprima la representación propia.</source>
            <translation>The download code will not do; print our own representation.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/scales.py" />
            <source>El código del producto que pesó.</source>
            <translation>The code of the product you weighed.</translation>
        </message>
        <message>
            <location filename="../../ui/products/colours.py" />
            <source>El de su categoría</source>
            <translation>That of its category</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/settings.py" />
            <source>El del contrato por lotes; external_reference se envía además.</source>
            <translation>That of the contract for batches; external_reference is sent besides.</translation>
        </message>
        <message>
            <location filename="../../ui/people/journal.py" />
            <source>El diario está entero</source>
            <translation>The journal is whole</translation>
        </message>
        <message>
            <location filename="../../ui/people/journal.py" />
            <source>El diario no está entero</source>
            <translation>The journal is not whole</translation>
        </message>
        <message>
            <location filename="../../ui/documents/crediting.py" />
            <source>El dinero se devuelve por</source>
            <translation>Money is returned by</translation>
        </message>
        <message>
            <location filename="../../app/store/sqlite.py" />
            <source>El disco está lleno o falla: no se guardó nada. Libere espacio o revíselo y repita.</source>
            <translation>The disk is full or failing: nothing was saved. Free some space or check it and try again.</translation>
        </message>
        <message>
            <location filename="../../app/store/sqlite.py" />
            <source>El disco está lleno: no se guardó nada. Libere espacio y repita.</source>
            <translation>The disk is full: nothing was saved. Free space and repeat.</translation>
        </message>
        <message>
            <location filename="../../app/vault/files.py" />
            <source>El disco está lleno: no se guardó ninguna clave. Libere espacio y repita.</source>
            <translation>The disk is full: no key was saved. Free space and repeat.</translation>
        </message>
        <message>
            <location filename="../../app/store/commit.py" />
            <source>El disco falló al confirmar y no se sabe si se guardó. Repita cuando el disco responda: no se cobra dos veces. Si el programa se cierra antes, al abrir dirá cuál fue la última venta guardada.</source>
            <translation>The disk failed while confirming and nobody knows whether it was saved. Try again when the disk answers: nothing is charged twice. If the program closes before that, it will say on opening which sale was saved last.</translation>
        </message>
        <message>
            <location filename="../../app/vault/files.py" />
            <source>El disco no dejó leer o escribir el almacén de claves.</source>
            <translation>The disk did not allow reading or writing the key store.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/__init__.py" />
            <source>El documento aún no tiene CDC; no hay PDF que pedir.</source>
            <translation>The document has no CDC yet; there is no PDF to ask for.</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/mapping.py" />
            <source>El documento del cliente no es válido; corríjalo.</source>
            <translation>The customer's document is not valid; correct it.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/evidence.py" />
            <source>El documento existe sin timbrar: tímbrelo en Contpaqi y traiga el XML; no lo reenvíe.</source>
            <translation>The document exists without a stamp: stamp it in Contpaqi and bring the XML; do not send it again.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/till.py" />
            <source>El día termina a las</source>
            <translation>The day ends at</translation>
        </message>
        <message>
            <location filename="../../ui/products/form.py" />
            <source>El dígito verificador de {code} no cuadra; revíselo.</source>
            <translation>The check digit of {code} does not fit; look at it again.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/replies.py" />
            <source>El enlace con ARCA no funciona; revise el certificado en TusFacturas.</source>
            <translation>The link with ARCA does not work; look at the certificate in TusFacturas.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/events.py" />
            <source>El evento se envió a SIFEN.</source>
            <translation>The event was sent to SIFEN.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/evidence.py" />
            <source>El folio fiscal tiene la forma correcta, pero sin el XML no se puede comprobar de qué venta es.</source>
            <translation>The folio fiscal has the right form, but without the XML it cannot be told which sale it is of.</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/ar.py" />
            <source>El habilitado en ARCA</source>
            <translation>As enabled at ARCA</translation>
        </message>
        <message>
            <location filename="../../ui/sale/strangers.py" />
            <source>El lector leyó el código dos veces: son dos artículos.</source>
            <translation>The scanner read the code twice: it is two items.</translation>
        </message>
        <message>
            <location filename="../../app/vault/ring.py" />
            <source>El llavero del sistema está bloqueado; desbloquéelo y repita.</source>
            <translation>The system's keychain is locked; unlock it and repeat.</translation>
        </message>
        <message>
            <location filename="../../app/vault/ring.py" />
            <source>El llavero del sistema no responde; desbloquéelo o reinicie la sesión y repita.</source>
            <translation>The system's keychain does not answer; unlock it or log in again and repeat.</translation>
        </message>
        <message>
            <location filename="../../app/vault/ring.py" />
            <source>El llavero no pudo leer o guardar la clave; reinicie la sesión y repita.</source>
            <translation>The keychain could not read or keep the key; log in again and repeat.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/mapping.py" />
            <source>El motivo de la nota no existe en el catálogo de SIFEN (1 a 8).</source>
            <translation>The note's motive is not in SIFEN's catalogue (1 to 8).</translation>
        </message>
        <message>
            <location filename="../../app/sync/unforeseen.py" />
            <source>El motor de envíos tuvo un error interno y vuelve a empezar; las ventas siguen guardándose.</source>
            <translation>The sending engine had an internal error and starts again; sales go on being saved.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/mapping.py" />
            <source>El método {method} no va con la forma de pago {form}; corrija el pago de la venta.</source>
            <translation>Method {method} does not go with payment form {form}; correct the sale's payment.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/settings.py" />
            <source>El nombre de la empresa en la dirección de la API, como lo muestra la consola de FacturaSend.</source>
            <translation>The company's name in the API's address, as FacturaSend's console shows it.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/mapping.py" />
            <source>El nombre del cliente es muy corto; SIFEN pide al menos 4 letras.</source>
            <translation>The customer's name is very short; SIFEN asks for at least 4 letters.</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/mapping.py" />
            <source>El número del comprobante pasa de 8 cifras; empiece otra serie.</source>
            <translation>The document's number is over 8 digits; begin another series.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/mapping.py" />
            <source>El número o la serie no sirve para SIFEN; revise establecimiento y punto.</source>
            <translation>The number or the series will not do for SIFEN; look at establishment and point.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/sequence.py" />
            <source>El número reservado ya es de otro comprobante: otro sistema usa este punto de venta. Se toma el siguiente.</source>
            <translation>The reserved number belongs to another document: another system uses this point of sale. The next is taken.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/story.py" />
            <source>El número ya era de otro documento; se toma uno nuevo.</source>
            <translation>The number already belonged to another document; a new one is taken.</translation>
        </message>
        <message>
            <location filename="../../app/domain/causes.py" />
            <source>El número ya está usado y ningún envío de esta caja lo explica: puede ser de otra caja con la misma serie. Búsquelo en el portal del proveedor.</source>
            <translation>The number is used already and nothing this till sent explains it: it may be another till's with the same series. Look for it in the provider's portal.</translation>
        </message>
        <message>
            <location filename="../../app/domain/runway.py" />
            <source>El permiso de numeración de {name} {ends}</source>
            <translation>The numbering permit of {name} {ends}</translation>
        </message>
        <message>
            <location filename="../../ui/settings/scales.py" />
            <source>El peso</source>
            <translation>The weight</translation>
        </message>
        <message>
            <location filename="../../ui/documents/story.py" />
            <source>El plazo venció hace {span}</source>
            <translation>Overdue for {span}</translation>
        </message>
        <message>
            <location filename="../../ui/settings/scales.py" />
            <source>El precio</source>
            <translation>The price</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/prices.py" />
            <source>El precio de una línea no cabe en 15 cifras; divídala en varias.</source>
            <translation>A line's price does not fit into 15 digits; divide it into several.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/updates.py" />
            <source>El programa está al día ({version}).</source>
            <translation>The program is up to date ({version}).</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety_restoring.py" />
            <source>El programa no se cerró bien la última vez</source>
            <translation>The program was not closed properly last time</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety_restoring.py" />
            <source>El programa no se cerró bien la última vez. Lo que estaba abierto sigue abierto.</source>
            <translation>The program did not close properly last time. What was open is still open.</translation>
        </message>
        <message>
            <location filename="../../app/domain/outbox.py" />
            <source>El programa se cerró durante el envío.</source>
            <translation>The program closed while sending.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/story.py" />
            <source>El programa se cerró durante la llamada; se volverá a preguntar.</source>
            <translation>The program was closed during the call; it will be asked again.</translation>
        </message>
        <message>
            <location filename="../../app/store/spool.py" />
            <source>El programa se cerró mientras imprimía: mire si el papel salió.</source>
            <translation>The program closed while printing: see whether the paper came out.</translation>
        </message>
        <message>
            <location filename="../../app/store/mails.py" />
            <source>El programa se cerró mientras lo enviaba.</source>
            <translation>The program closed while sending it.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety_restoring.py" />
            <source>El programa se cierra y vuelve a abrirse</source>
            <translation>The program closes and opens again</translation>
        </message>
        <message>
            <location filename="../../app/runtime/mailing.py" />
            <source>El programa tuvo un error interno al enviarlo. Puede haber salido: pregunte al cliente.</source>
            <translation>The program had an internal error while sending it. It may have left: ask the customer.</translation>
        </message>
        <message>
            <location filename="../../app/sync/settle.py" />
            <source>El proveedor autorizó {total} y la venta es {text}: compare ambos en el portal del proveedor y confirme o anule.</source>
            <translation>The provider authorized {total} and the sale is {text}: compare both in the provider's portal and confirm or void.</translation>
        </message>
        <message>
            <location filename="../../app/domain/planner.py" />
            <source>El proveedor aún no lo muestra.</source>
            <translation>The provider does not show it yet.</translation>
        </message>
        <message>
            <location filename="../../app/domain/causes.py" />
            <source>El proveedor dice que ya tiene este número; se vuelve a enviar lo mismo para confirmarlo.</source>
            <translation>The provider says it has this number already; the same is sent again to confirm it.</translation>
        </message>
        <message>
            <location filename="../../app/domain/causes.py" />
            <source>El proveedor dijo que ya tiene este documento y también que lo rechaza: solo su portal dice cuál es verdad. Búsquelo allí y anote si se emitió.</source>
            <translation>The provider said that it already has this document and also that it rejects it: only its portal tells which is true. Look it up there and note whether it was issued.</translation>
        </message>
        <message>
            <location filename="../../app/domain/causes.py" />
            <source>El proveedor lo está procesando.</source>
            <translation>The provider is processing it.</translation>
        </message>
        <message>
            <location filename="../../app/domain/causes.py" />
            <source>El proveedor lo recibió y no lo ha terminado en el tiempo previsto; búsquelo en su portal y anote cómo terminó.</source>
            <translation>The provider received it and has not finished in the time foreseen; look for it in its portal and note how it ended.</translation>
        </message>
        <message>
            <location filename="../../app/domain/causes.py" />
            <source>El proveedor muestra otro documento en lugar de este; compárelo en su portal y confirme o corrija.</source>
            <translation>The provider shows another document instead of this one; compare it in its portal and confirm or correct.</translation>
        </message>
        <message>
            <location filename="../../app/domain/causes.py" />
            <source>El proveedor rechazó un envío y otro de la misma venta aún puede estar en camino; se espera hasta media hora antes de darla por rechazada.</source>
            <translation>The provider rejected one sending and another one of the same sale may still be on its way; half an hour at most goes by before the sale counts as rejected.</translation>
        </message>
        <message>
            <location filename="../../app/domain/planner.py" />
            <source>El proveedor ya lo tiene; se confirman sus datos.</source>
            <translation>The provider has it already; its data are being confirmed.</translation>
        </message>
        <message>
            <location filename="../../app/domain/causes.py" />
            <source>El proveedor ya tiene el documento, pero no muestra sus datos; búsquelo en su portal y anote la autorización.</source>
            <translation>The provider has the document but does not show its data; look for it in its portal and note the authorization.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/receipt.py" />
            <source>El próximo ticket sale así.</source>
            <translation>The next ticket comes out like this.</translation>
        </message>
        <message>
            <location filename="../../ui/health/sheet.py" />
            <source>El próximo, en</source>
            <translation>Next one, in</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/settings.py" />
            <source>El que entrega Enlazatte; no hace falta si se inicia sesión.</source>
            <translation>The one Enlazatte gives; not needed with a login.</translation>
        </message>
        <message>
            <location filename="../../app/printing/profile.py" />
            <source>El que tiene puesto la impresora.</source>
            <translation>The one the printer is set to.</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/__init__.py" />
            <source>El que va con la letra de none en una boleta sin cliente. Fabo no lo publica; se supone 00000000.</source>
            <translation>The one that goes with the letter of none on a boleta without a customer. Fabo does not publish it; 00000000 is assumed.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/mapping.py" />
            <source>El redondeo a 50 no es el mismo en el emisor y en FacturaSend; iguale ambos ajustes y reintente.</source>
            <translation>Rounding to 50 is not the same at the issuer and at FacturaSend; make both settings equal and try again.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/services.py" />
            <source>El reloj de este equipo difiere demasiado del de {title}; póngalo en hora y los envíos siguen solos.</source>
            <translation>This computer's clock differs too much from that of {title}; set it and sending goes on by itself.</translation>
        </message>
        <message>
            <location filename="../../app/domain/runway.py" />
            <source>El reloj está {side} {length} respecto de {provider}</source>
            <translation>The clock is {side} by {length}, compared to {provider}</translation>
        </message>
        <message>
            <location filename="../../app/printing/windows_spooler.py" />
            <source>El servicio de impresión de Windows dejó de recibir.</source>
            <translation>The print service of Windows stopped accepting data.</translation>
        </message>
        <message>
            <location filename="../../app/printing/devices.py" />
            <source>El servicio de impresión no aceptó el trabajo para «{name}».</source>
            <translation>The print service did not take the job for “{name}”.</translation>
        </message>
        <message>
            <location filename="../../app/printing/devices.py" />
            <source>El servicio de impresión no contesta.</source>
            <translation>The print service does not answer.</translation>
        </message>
        <message>
            <location filename="../../app/printing/devices.py" />
            <source>El servicio de impresión no se pudo usar.</source>
            <translation>The print service could not be used.</translation>
        </message>
        <message>
            <location filename="../../app/domain/causes.py" />
            <source>El servicio no respondió tras todos los intentos y nada se emitió; reintente cuando funcione.</source>
            <translation>The service did not answer after all tries and nothing was issued; try again when it works.</translation>
        </message>
        <message>
            <location filename="../../app/domain/causes.py" />
            <source>El servicio no respondió tras todos los intentos y nada se emitió; se reintentará solo cuando vuelva a funcionar, o reintente ahora.</source>
            <translation>The service did not answer after all tries and nothing was issued; it will be tried again by itself once the service works, or try again now.</translation>
        </message>
        <message>
            <location filename="../../app/mail.py" />
            <source>El servidor de correo cortó o no contestó a tiempo.</source>
            <translation>The mail server hung up or did not answer in time.</translation>
        </message>
        <message>
            <location filename="../../app/mail.py" />
            <source>El servidor de correo no aceptó el usuario y la contraseña.</source>
            <translation>The mail server did not accept the user and the password.</translation>
        </message>
        <message>
            <location filename="../../app/mail.py" />
            <source>El servidor de correo no cifra la conexión; sin cifrado no se envía nada.</source>
            <translation>The mail server does not encrypt the connection; without that nothing is sent.</translation>
        </message>
        <message>
            <location filename="../../app/mail.py" />
            <source>El servidor de correo no mostró un certificado válido; no se le dijo nada.</source>
            <translation>The mail server showed no valid certificate; it was told nothing.</translation>
        </message>
        <message>
            <location filename="../../app/providers/download.py" />
            <source>El servidor del PDF desvía a otra dirección; no se sigue.</source>
            <translation>The PDF's server redirects to another address; it is not followed.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/mail.py" />
            <source>El servidor la tomó; mire que haya llegado.</source>
            <translation>The server took it; see that it has arrived.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/printers.py" />
            <source>El ticket fiscal</source>
            <translation>The fiscal ticket</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/mapping.py" />
            <source>El total no sale con los decimales del precio que están en los ajustes de Enlazatte; ponga 6.</source>
            <translation>The total does not come out with the decimals of the price in Enlazatte's settings; set 6.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/explaining.py" />
            <source>El total, explicado</source>
            <translation>The total, explained</translation>
        </message>
        <message>
            <location filename="../../ui/sale/command_line.py" />
            <source>El {id} trae su última compra   ·   Esc vuelve a vender</source>
            <translation>The {id} brings up the last purchase   ·   Esc goes back to selling</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/planning.py" />
            <source>Elegir</source>
            <translation>Choose</translation>
        </message>
        <message>
            <location filename="../../ui/records/batches.py" />
            <source>Elegir archivo</source>
            <translation>Choose file</translation>
        </message>
        <message>
            <location filename="../../ui/attention/finding.py" />
            <source>Elegir archivo XML</source>
            <translation>Choose XML file</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety.py" />
            <source>Elegir carpeta</source>
            <translation>Choose folder</translation>
        </message>
        <message>
            <location filename="../../ui/sale/means.py" />
            <source>Elegir cliente</source>
            <translation>Choose customer</translation>
        </message>
        <message>
            <location filename="../../ui/first_run/returning.py" />
            <source>Elegir copia</source>
            <translation>Choose copy</translation>
        </message>
        <message>
            <location filename="../../ui/settings/printers.py" />
            <source>Elegir una la escribe.</source>
            <translation>Choosing one types it.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/printers.py" />
            <source>Elegir…</source>
            <translation>Choose…</translation>
        </message>
        <message>
            <location filename="../../ui/products/lists.py" />
            <source>Elija antes una lista.</source>
            <translation>Choose a list first.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/ticket_sheet.py" />
            <source>Elija con Espacio qué líneas vuelven.</source>
            <translation>Choose with Space which lines come back.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/page.py" />
            <source>Elija el cliente y se vuelve al cobro. Esc lo deja.</source>
            <translation>Choose the customer and the payment goes on. Esc leaves it.</translation>
        </message>
        <message>
            <location filename="../../ui/undoing.py" />
            <source>Elija el motivo</source>
            <translation>Choose the reason</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/evidence.py" />
            <source>Elija el motivo; con el 01, emita antes el CFDI que lo sustituye y anote su UUID.</source>
            <translation>Choose the motive; with 01, issue first the CFDI that replaces it and note its UUID.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/printers.py" />
            <source>Elija en cuál salen los tickets.</source>
            <translation>Choose where tickets come out.</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/planning.py" />
            <source>Elija una venta con el cliente y las líneas que se repiten.</source>
            <translation>Choose a sale with the customer and the lines that repeat.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/reading.py" />
            <source>Elíjala en Ajustes, o guarde el PDF con F9.</source>
            <translation>Choose one in Settings, or save the PDF with F9.</translation>
        </message>
        <message>
            <location filename="../../ui/customers/history.py" />
            <source>Elíjalo en una venta con F3.</source>
            <translation>Choose them in a sale with F3.</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/page.py" />
            <source>Emisor</source>
            <translation>Issuer</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Emisor cambiado</source>
            <translation>Issuer changed</translation>
        </message>
        <message>
            <location filename="../../ui/settings/issuers.py" />
            <source>Emisor guardado</source>
            <translation>Issuer saved</translation>
        </message>
        <message>
            <location filename="../../ui/settings/issuers.py" />
            <source>Emisor nuevo</source>
            <translation>New issuer</translation>
        </message>
        <message>
            <location filename="../../ui/settings/issuers.py" />
            <source>Emisores</source>
            <translation>Issuers</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/page.py" />
            <source>Emitiendo…</source>
            <translation>Issuing…</translation>
        </message>
        <message>
            <location filename="../../ui/attention/causes.py" />
            <source>Emitir a mano en {provider}</source>
            <translation>Issue by hand at {provider}</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/page.py" />
            <source>Emitir lo que toca</source>
            <translation>Issue what is due</translation>
        </message>
        <message>
            <location filename="../../ui/documents/crediting.py" />
            <source>Emitir nota de crédito</source>
            <translation>Issue credit note</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/page.py" />
            <source>Emitir solas</source>
            <translation>Issue by themselves</translation>
        </message>
        <message>
            <location filename="../../ui/first_run/welcome_step.py" />
            <source>Empezar a vender de verdad</source>
            <translation>Start selling for real</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/settings.py" />
            <source>Empresa (tenant)</source>
            <translation>Company (tenant)</translation>
        </message>
        <message>
            <location filename="../../app/providers/gforce/__init__.py" />
            <source>Empresa en G-Force (GF_Company)</source>
            <translation>Company at G-Force (GF_Company)</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety_restoring.py" />
            <source>En cada serie, para no repetir los que se usaron después de la copia.</source>
            <translation>In each series, so as not to repeat those used after the copy.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/printers.py" />
            <source>En cada venta</source>
            <translation>At every sale</translation>
        </message>
        <message>
            <location filename="../../ui/cash/sheets.py" />
            <source>En caja debería haber {amount}. Si sale igual, pulse otra vez.</source>
            <translation>There should be {amount} in the drawer. To take it out anyway, press again.</translation>
        </message>
        <message>
            <location filename="../../ui/cash/three_way.py" />
            <source>En cola</source>
            <translation>Queued</translation>
        </message>
        <message>
            <location filename="../../app/providers/conteo/__init__.py" />
            <source>En dólares. Con 0, cualquier diferencia con el total de Conteo la revisa una persona.</source>
            <translation>In dollars. With 0, a person looks at any difference from Conteo's total.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/settings.py" />
            <source>En guaraníes. Con 0, cualquier diferencia la revisa una persona.</source>
            <translation>In guaraníes. With 0, a person looks at any difference.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/lots.py" />
            <source>En la cola de TusFacturas.</source>
            <translation>In TusFacturas' queue.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/keys.py" />
            <source>En la línea de venta</source>
            <translation>On the sale line</translation>
        </message>
        <message>
            <location filename="../../ui/status_strip.py" />
            <source>En línea</source>
            <translation>Online</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/planning.py" />
            <source>En meses más cortos, su último día.</source>
            <translation>In shorter months, their last day.</translation>
        </message>
        <message>
            <location filename="../../ui/health/words.py" />
            <source>En pausa</source>
            <translation>Paused</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/settings.py" />
            <source>En pesos. Con 0, cualquier diferencia entre el CFDI y la venta la revisa una persona.</source>
            <translation>In pesos. With 0, a person looks at any difference between the CFDI and the sale.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety.py" />
            <source>En práctica no se hace sola; puede hacerla ahora.</source>
            <translation>In practice it is not made by itself; you can make it now.</translation>
        </message>
        <message>
            <location filename="../../ui/help.py" />
            <source>En todas partes</source>
            <translation>Everywhere</translation>
        </message>
        <message>
            <location filename="../../ui/settings/notices.py" />
            <source>Encendido</source>
            <translation>On</translation>
        </message>
        <message>
            <location filename="../../ui/settings/till.py" />
            <source>Encendidos</source>
            <translation>On</translation>
        </message>
        <message>
            <location filename="../../ui/settings/printers.py" />
            <source>Encontradas en este equipo</source>
            <translation>Found on this computer</translation>
        </message>
        <message>
            <location filename="../../ui/attention/finding.py" />
            <source>Encontrado</source>
            <translation>Found</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/answers.py" />
            <source>Enlazatte está en mantenimiento; se volverá a intentar.</source>
            <translation>Enlazatte is under maintenance; it will be tried again.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/mapping.py" />
            <source>Enlazatte factura en pesos o dólares.</source>
            <translation>Enlazatte invoices in pesos or dollars.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/answers.py" />
            <source>Enlazatte falló al timbrar: la factura puede estar emitida o quedar sin timbrar; compruébelo en Contpaqi.</source>
            <translation>Enlazatte failed to stamp: the invoice may be issued or be left without a stamp; check it in Contpaqi.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/answers.py" />
            <source>Enlazatte no acepta el token; renuévelo en los ajustes del proveedor.</source>
            <translation>Enlazatte does not accept the token; renew it in the provider's settings.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/answers.py" />
            <source>Enlazatte no acepta el usuario o la contraseña; revíselos en los ajustes del proveedor.</source>
            <translation>Enlazatte does not accept the user or the password; look at them in the provider's settings.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/answers.py" />
            <source>Enlazatte no acepta la factura</source>
            <translation>Enlazatte does not accept the invoice</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/answers.py" />
            <source>Enlazatte no admite el envío ({code}); revise la cuenta y la dirección en los ajustes del proveedor.</source>
            <translation>Enlazatte does not take it ({code}); look at the account and the address in the provider's settings.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/mapping.py" />
            <source>Enlazatte no admite impuestos por unidad.</source>
            <translation>Enlazatte takes no taxes per unit.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/answers.py" />
            <source>Enlazatte no deja iniciar sesión ahora; se volverá a intentar.</source>
            <translation>Enlazatte does not allow a login now; it will be tried again.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/mapping.py" />
            <source>Enlazatte no emite notas de cargo; hágala en Contpaqi.</source>
            <translation>Enlazatte issues no debit notes; make it in Contpaqi.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/__init__.py" />
            <source>Enlazatte no respondió al iniciar sesión; se volverá a intentar.</source>
            <translation>Enlazatte did not answer the login; it will be tried again.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/__init__.py" />
            <source>Enlazatte no tiene una consulta conocida; busque la factura en Contpaqi.</source>
            <translation>Enlazatte has no known query; look for the invoice in Contpaqi.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/settings.py" />
            <source>Enlazatte pide el de formulario aunque el cuerpo es JSON.</source>
            <translation>Enlazatte asks for the form's although the body is JSON.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/answers.py" />
            <source>Enlazatte pide enviar más despacio.</source>
            <translation>Enlazatte asks to send more slowly.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/answers.py" />
            <source>Enlazatte responde; el token se comprobará con la primera factura.</source>
            <translation>Enlazatte answers; the token will be checked with the first invoice.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/answers.py" />
            <source>Enlazatte respondió a medias: la factura puede estar emitida; compruébelo en Contpaqi antes de reenviar.</source>
            <translation>Enlazatte answered by half: the invoice may have been issued; check it in Contpaqi before sending again.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/answers.py" />
            <source>Enlazatte respondió con el CFDI de otra venta; compruebe en Contpaqi qué se emitió.</source>
            <translation>Enlazatte answered with another sale's CFDI; check in Contpaqi what was issued.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/answers.py" />
            <source>Enlazatte tuvo un fallo; se volverá a intentar.</source>
            <translation>Enlazatte had a failure; it will be tried again.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/keys.py" />
            <source>Enseña a leer una etiqueta de balanza nueva</source>
            <translation>Teaches how to read a new scale label</translation>
        </message>
        <message>
            <location filename="../../ui/sale/layout.py" />
            <source>Enseñar</source>
            <translation>Teach</translation>
        </message>
        <message>
            <location filename="../../ui/settings/scales.py" />
            <source>Enseñar una etiqueta</source>
            <translation>Teach a label</translation>
        </message>
        <message>
            <location filename="../../ui/cash/closed.py" />
            <source>Entendido</source>
            <translation>Got it</translation>
        </message>
        <message>
            <location filename="../../ui/settings/printers.py" />
            <source>Entero</source>
            <translation>Through</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/__init__.py" />
            <source>Entorno</source>
            <translation>Environment</translation>
        </message>
        <message>
            <location filename="../../ui/cash/lists.py" />
            <source>Entrada</source>
            <translation>In</translation>
        </message>
        <message>
            <location filename="../../ui/cash/acting.py" />
            <source>Entrada anotada</source>
            <translation>Cash in noted</translation>
        </message>
        <message>
            <location filename="../../ui/cash/sheets.py" />
            <source>Entrada de efectivo</source>
            <translation>Cash in</translation>
        </message>
        <message>
            <location filename="../../ui/cash/three_way.py" />
            <source>Entradas</source>
            <translation>Cash in</translation>
        </message>
        <message>
            <location filename="../../ui/people/entering.py" />
            <source>Entrar</source>
            <translation>Enter</translation>
        </message>
        <message>
            <location filename="../../ui/documents/history.py" />
            <source>Entre dos fechas</source>
            <translation>Between two dates</translation>
        </message>
        <message>
            <location filename="../../ui/cash/lists.py" />
            <source>Entrega</source>
            <translation>Handover</translation>
        </message>
        <message>
            <location filename="../../ui/settings/practice.py" />
            <source>Entrega un PDF dañado</source>
            <translation>Delivers a damaged PDF</translation>
        </message>
        <message>
            <location filename="../../ui/cash/page.py" />
            <source>Entregar</source>
            <translation>Hand over</translation>
        </message>
        <message>
            <location filename="../../ui/cash/sheets.py" />
            <source>Entregar la caja</source>
            <translation>Hand over the till</translation>
        </message>
        <message>
            <location filename="../../ui/documents/story.py" />
            <source>Entregó el PDF.</source>
            <translation>It delivered the PDF.</translation>
        </message>
        <message>
            <location filename="../../ui/main_window.py" />
            <source>Entrenamiento</source>
            <translation>Practice</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Entró a la caja</source>
            <translation>Entered the till</translation>
        </message>
        <message>
            <location filename="../../ui/attention/finding.py" />
            <source>Enviado</source>
            <translation>Sent</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/asking.py" />
            <source>Enviado a SIFEN en un lote.</source>
            <translation>Sent to SIFEN in a batch.</translation>
        </message>
        <message>
            <location filename="../../ui/cash/three_way.py" />
            <source>Enviados</source>
            <translation>Sent</translation>
        </message>
        <message>
            <location filename="../../ui/settings/mail.py" />
            <source>Enviando la prueba…</source>
            <translation>Sending the test…</translation>
        </message>
        <message>
            <location filename="../../ui/closing/page.py" />
            <source>Enviando: falta {n}</source>
            <translation>Sending: {n} left</translation>
        </message>
        <message>
            <location filename="../../ui/closing/page.py" />
            <source>Enviando: faltan {n}</source>
            <translation>Sending: {n} left</translation>
        </message>
        <message>
            <location filename="../../ui/documents/acting.py" />
            <source>Enviar</source>
            <translation>Send</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/settings.py" />
            <source>Enviar el código de seguridad</source>
            <translation>Send the security code</translation>
        </message>
        <message>
            <location filename="../../ui/documents/acting.py" />
            <source>Enviar por correo</source>
            <translation>Send by e-mail</translation>
        </message>
        <message>
            <location filename="../../ui/settings/mail.py" />
            <source>Enviar solo, en cuanto se autoriza</source>
            <translation>Send by itself, once authorized</translation>
        </message>
        <message>
            <location filename="../../ui/closing/page.py" />
            <source>Enviar todo ahora</source>
            <translation>Send everything now</translation>
        </message>
        <message>
            <location filename="../../ui/settings/mail.py" />
            <source>Enviar una prueba</source>
            <translation>Send a test</translation>
        </message>
        <message>
            <location filename="../../ui/documents/detail.py" />
            <source>Enviar ya</source>
            <translation>Send now</translation>
        </message>
        <message>
            <location filename="../../ui/news.py" />
            <source>Envía otro programa</source>
            <translation>Another program sends</translation>
        </message>
        <message>
            <location filename="../../app/providers/contract.py" />
            <source>Envíos a la vez</source>
            <translation>Sent at once</translation>
        </message>
        <message>
            <location filename="../../ui/news.py" />
            <source>Envíos detenidos</source>
            <translation>Sending has stopped</translation>
        </message>
        <message>
            <location filename="../../ui/people/approving.py" />
            <source>Error al cobrar</source>
            <translation>Mistake in charging</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/pa.py" />
            <source>Error en el importe</source>
            <translation>Wrong amount</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/pa.py" />
            <source>Error en los datos del cliente</source>
            <translation>Wrong customer data</translation>
        </message>
        <message>
            <location filename="../../ui/records/matching.py" />
            <source>Es</source>
            <translation>Is</translation>
        </message>
        <message>
            <location filename="../../ui/attention/finding.py" />
            <source>Es de otra venta</source>
            <translation>It belongs to another sale</translation>
        </message>
        <message>
            <location filename="../../ui/attention/finding.py" />
            <source>Es esta venta</source>
            <translation>It is this sale</translation>
        </message>
        <message>
            <location filename="../../ui/settings/updates.py" />
            <source>Es la última.</source>
            <translation>It is the latest.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/asking.py" />
            <source>Es un borrador en FacturaSend; confírmelo en su consola o active «Crear como borrador».</source>
            <translation>It is a draft at FacturaSend; confirm it in its console or switch on “Create as draft”.</translation>
        </message>
        <message>
            <location filename="../../app/providers/conteo/__init__.py" />
            <source>Es una venta de práctica; no se envía a un servicio real.</source>
            <translation>It is a practice sale; it is not sent to a real service.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/command_line.py" />
            <source>Esc o F8 vuelve a vender</source>
            <translation>Esc or F8 goes back to selling</translation>
        </message>
        <message>
            <location filename="../../ui/sale/payment.py" />
            <source>Escriba cuánto recibe, por ejemplo 20 o 12.50.</source>
            <translation>Type what you receive, for example 20 or 12.50.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety_restoring.py" />
            <source>Escriba cuántos, de 0 a un millón; 0 solo si después de la copia no se vendió nada.</source>
            <translation>Type how many, from 0 to a million; 0 only if nothing was sold after the copy.</translation>
        </message>
        <message>
            <location filename="../../ui/undoing.py" />
            <source>Escriba el código del documento que lo sustituye.</source>
            <translation>Type the code of the document that replaces it.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/entering.py" />
            <source>Escriba el descuento en %, por ejemplo 10.</source>
            <translation>Type the discount in %, for example 10.</translation>
        </message>
        <message>
            <location filename="../../ui/people/approving.py" />
            <source>Escriba el motivo con palabras; el PIN va abajo.</source>
            <translation>Write the reason in words; the PIN goes below.</translation>
        </message>
        <message>
            <location filename="../../ui/people/approving.py" />
            <source>Escriba el motivo; al menos 4 letras.</source>
            <translation>Type the reason; at least 4 letters.</translation>
        </message>
        <message>
            <location filename="../../ui/cash/counting.py" />
            <source>Escriba la suma, o cuente abajo pieza por pieza.</source>
            <translation>Type the sum, or count below piece by piece.</translation>
        </message>
        <message>
            <location filename="../../ui/finding/sheet.py" />
            <source>Escriba lo que recuerde</source>
            <translation>Type what you remember</translation>
        </message>
        <message>
            <location filename="../../ui/customers/form.py" />
            <source>Escriba primero la identificación.</source>
            <translation>Enter the tax id first.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/common_article.py" />
            <source>Escriba qué es: sale en el ticket.</source>
            <translation>Type what it is: it stands on the ticket.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/practice.py" />
            <source>Escriba segundos, por ejemplo 3 o 0.5.</source>
            <translation>Type seconds, for instance 3 or 0.5.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/asides.py" />
            <source>Escriba un precio, por ejemplo 1.25.</source>
            <translation>Type a price, for example 1.25.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/quantity.py" />
            <source>Escriba una cantidad, por ejemplo 3 o 1.5.</source>
            <translation>Type a quantity, for example 3 or 1.5.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/entering.py" />
            <source>Escriba una palabra del producto, por ejemplo ?pan.</source>
            <translation>Type a word of the product, for example ?bread.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/notices.py" />
            <source>Escucha en {address}</source>
            <translation>Listens at {address}</translation>
        </message>
        <message>
            <location filename="../../ui/settings/notices.py" />
            <source>Escucha mientras la ventana está abierta.</source>
            <translation>Listens while the window is open.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/scales.py" />
            <source>Ese producto y ese valor no están en la etiqueta.</source>
            <translation>That product and that value are not on the label.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/story.py" />
            <source>Ese servicio no admite este documento o esta pregunta.</source>
            <translation>That service does not take this document or this question.</translation>
        </message>
        <message>
            <location filename="../../ui/widgets/keyboard.py" />
            <source>Espacio</source>
            <translation>Space</translation>
        </message>
        <message>
            <location filename="../../ui/sale/ticket_sheet.py" />
            <source>Espacio elige una línea, + y − la cantidad, Intro devuelve.</source>
            <translation>Space chooses a line, + and − the quantity, Enter returns.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/story.py" />
            <source>Espera a que el proveedor vuelva a aceptar la clave o el certificado.</source>
            <translation>It waits until the provider accepts the key or the certificate again.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/around.py" />
            <source>Espera a que se autorice {number}; entonces sale sola.</source>
            <translation>Waits until {number} is authorized; then it leaves by itself.</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Espera antes de enviar</source>
            <translation>Wait before sending</translation>
        </message>
        <message>
            <location filename="../../ui/cash/lists.py" />
            <source>Espera desde hace</source>
            <translation>Waiting since</translation>
        </message>
        <message>
            <location filename="../../ui/status_strip.py" />
            <source>Esperan a una persona, o una respuesta, desde hace más de 2 horas</source>
            <translation>Waiting for a person, or for an answer, for more than 2 hours</translation>
        </message>
        <message>
            <location filename="../../ui/documents/story.py" />
            <source>Esperando la respuesta…</source>
            <translation>Waiting for the answer…</translation>
        </message>
        <message>
            <location filename="../../ui/closing/page.py" />
            <source>Esperar</source>
            <translation>Wait</translation>
        </message>
        <message>
            <location filename="../../ui/settings/till.py" />
            <source>Esperar antes de enviar</source>
            <translation>Wait before sending</translation>
        </message>
        <message>
            <location filename="../../app/providers/contract.py" />
            <source>Esperas de búsqueda (s)</source>
            <translation>Waits of the search (s)</translation>
        </message>
        <message>
            <location filename="../../app/providers/contract.py" />
            <source>Esperas de consulta (s)</source>
            <translation>Waits between questions (s)</translation>
        </message>
        <message>
            <location filename="../../app/providers/contract.py" />
            <source>Esperas del PDF (s)</source>
            <translation>Waits for the PDF (s)</translation>
        </message>
        <message>
            <location filename="../../app/providers/contract.py" />
            <source>Esperas tras un fallo (s)</source>
            <translation>Waits after a failure (s)</translation>
        </message>
        <message>
            <location filename="../../ui/settings/page.py" />
            <source>Esta caja</source>
            <translation>This till</translation>
        </message>
        <message>
            <location filename="../../ui/documents/reading.py" />
            <source>Esta caja no tiene impresora</source>
            <translation>This till has no printer</translation>
        </message>
        <message>
            <location filename="../../app/store/database.py" />
            <source>Esta carpeta no admite una base de datos segura (¿unidad de red?); use un disco local.</source>
            <translation>This folder does not allow a safe database (network drive?); use a local disk.</translation>
        </message>
        <message>
            <location filename="../../ui/people/sheets.py" />
            <source>Esta copia viene de otro equipo. Ponga su PIN aquí, y después los de los demás en Ajustes, Personas.</source>
            <translation>This copy comes from another computer. Set your PIN here, and then everybody else's in Settings, People.</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/py.py" />
            <source>Establecimiento</source>
            <translation>Establishment</translation>
        </message>
        <message>
            <location filename="../../ui/cash/lists.py" />
            <source>Estado</source>
            <translation>State</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Estado de un documento</source>
            <translation>State of a document</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/asking.py" />
            <source>Estado {situation} en FacturaSend.</source>
            <translation>State {situation} at FacturaSend.</translation>
        </message>
        <message>
            <location filename="../../resources/printing/code_pages.csv" />
            <source>Estados Unidos</source>
            <translation>United States</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/evidence.py" />
            <source>Este CFDI es de otra venta; no coincide: {wrong}.</source>
            <translation>This CFDI is of another sale; it does not agree: {wrong}.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/paper.py" />
            <source>Este PDF es demasiado grande para mostrarlo aquí; guárdelo y ábralo con otro programa.</source>
            <translation>This PDF is too large to be shown here; save it and open it with another program.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/paper.py" />
            <source>Este PDF no se puede leer.</source>
            <translation>This PDF cannot be read.</translation>
        </message>
        <message>
            <location filename="../../app/sync/deliver.py" />
            <source>Este proveedor no anula documentos; hágalo en su portal y anótelo.</source>
            <translation>This provider does not void documents; do it in its portal and note it.</translation>
        </message>
        <message>
            <location filename="../../app/printing/devices.py" />
            <source>Este sistema no imprime así los tickets; conecte la impresora por red o por puerto (COM, USB).</source>
            <translation>This system does not print tickets that way; connect the printer by network or port (COM, USB).</translation>
        </message>
        <message>
            <location filename="../../app/printing/devices.py" />
            <source>Este sistema no imprime páginas desde aquí; abra la ventana de Mostrador.</source>
            <translation>This system does not print pages from here; open Mostrador's window.</translation>
        </message>
        <message>
            <location filename="../../ui/health/sheet.py" />
            <source>Está</source>
            <translation>State</translation>
        </message>
        <message>
            <location filename="../../ui/settings/takeover.py" />
            <source>Está apagada: tomar su cola</source>
            <translation>It is switched off: take its queue over</translation>
        </message>
        <message>
            <location filename="../../ui/printing/mails.py" />
            <source>Está saliendo.</source>
            <translation>It is leaving.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/scales.py" />
            <source>Etiqueta</source>
            <translation>Label</translation>
        </message>
        <message>
            <location filename="../../ui/settings/scales.py" />
            <source>Etiqueta aprendida</source>
            <translation>Label learned</translation>
        </message>
        <message>
            <location filename="../../ui/sale/entering.py" />
            <source>Etiqueta con dígito de control incorrecto: revise el peso y el precio.</source>
            <translation>Label with a wrong check digit: look at the weight and the price.</translation>
        </message>
        <message>
            <location filename="../../ui/printing/labels.py" />
            <source>Etiquetas</source>
            <translation>Labels</translation>
        </message>
        <message>
            <location filename="../../ui/settings/scales.py" />
            <source>Etiquetas de balanza</source>
            <translation>Scale labels</translation>
        </message>
        <message>
            <location filename="../../ui/printing/labels.py" />
            <source>Etiquetas en camino</source>
            <translation>Labels on their way</translation>
        </message>
        <message>
            <location filename="../../resources/printing/code_pages.csv" />
            <source>Europa central</source>
            <translation>Central Europe</translation>
        </message>
        <message>
            <location filename="../../resources/printing/code_pages.csv" />
            <source>Europa occidental</source>
            <translation>Western Europe</translation>
        </message>
        <message>
            <location filename="../../resources/printing/code_pages.csv" />
            <source>Europa occidental con €</source>
            <translation>Western Europe with €</translation>
        </message>
        <message>
            <location filename="../../ui/records/batches.py" />
            <source>Excel (.xlsx) o CSV, con los nombres de las columnas en la primera línea.</source>
            <translation>Excel (.xlsx) or CSV, with the names of the columns in the first line.</translation>
        </message>
        <message>
            <location filename="../../ui/records/keys.py" />
            <source>Exento</source>
            <translation>Exempt</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/settings.py" />
            <source>Exigir forma de pago coherente</source>
            <translation>Require consistent form of payment</translation>
        </message>
        <message>
            <location filename="../../ui/people/section.py" />
            <source>Exigir la caja abierta para vender</source>
            <translation>Require an open till to sell</translation>
        </message>
        <message>
            <location filename="../../ui/attention/finding.py" />
            <source>Existe sin timbrar</source>
            <translation>It exists without a stamp</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Existencia contada</source>
            <translation>Stock counted</translation>
        </message>
        <message>
            <location filename="../../ui/records/matching.py" />
            <source>Existencia mínima</source>
            <translation>Lowest stock</translation>
        </message>
        <message>
            <location filename="../../ui/records/matching.py" />
            <source>Existencias</source>
            <translation>Stock</translation>
        </message>
        <message>
            <location filename="../../ui/sale/keys.py" />
            <source>Explica el total línea por línea</source>
            <translation>Explains the total line by line</translation>
        </message>
        <message>
            <location filename="../../ui/sale/total_card.py" />
            <source>Explicar el total</source>
            <translation>Explain the total</translation>
        </message>
        <message>
            <location filename="../../ui/people/journal.py" />
            <source>Exportando…</source>
            <translation>Exporting…</translation>
        </message>
        <message>
            <location filename="../../ui/people/journal.py" />
            <source>Exportar</source>
            <translation>Export</translation>
        </message>
        <message>
            <location filename="../../ui/people/journal.py" />
            <source>Exportar el diario</source>
            <translation>Export the journal</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/pe.py" />
            <source>F y 3 signos</source>
            <translation>F and 3 signs</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/answers.py" />
            <source>Fabo envió el comprobante a {address}.</source>
            <translation>Fabo sent the document to {address}.</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/answers.py" />
            <source>Fabo lo recibió; falta la respuesta de SUNAT.</source>
            <translation>Fabo received it; SUNAT's answer is missing.</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/replies.py" />
            <source>Fabo no acepta el UUID o el token; revíselos en los ajustes del proveedor.</source>
            <translation>Fabo does not accept the UUID or the token; look at them in the provider's settings.</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/answers.py" />
            <source>Fabo no acepta la baja: {why}.</source>
            <translation>Fabo does not accept the voiding: {why}.</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/answers.py" />
            <source>Fabo no acepta los datos del comprobante: {why}. Corríjalos; conserva su número.</source>
            <translation>Fabo does not accept the document's data: {why}. Correct them; it keeps its number.</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/mapping.py" />
            <source>Fabo no admite ventas sin líneas ni importes negativos.</source>
            <translation>Fabo takes no sales without lines and no negative amounts.</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/answers.py" />
            <source>Fabo no envió el correo: {why}.</source>
            <translation>Fabo did not send the e-mail: {why}.</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/__init__.py" />
            <source>Fabo no publica de dónde se descarga el PDF; imprima la representación propia.</source>
            <translation>Fabo does not publish where the PDF is downloaded; print our own representation.</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/__init__.py" />
            <source>Fabo no publica los datos de notas y bajas; se suponen. Con false no se ofrecen.</source>
            <translation>Fabo does not publish the data of notes and voidings; they are assumed. With false they are not offered.</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/answers.py" />
            <source>Fabo no pudo consultar el RUC: {why}.</source>
            <translation>Fabo could not look up the RUC: {why}.</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/replies.py" />
            <source>Fabo no supo a tiempo cómo terminó; se preguntará antes de darlo por enviado.</source>
            <translation>Fabo did not know in time how it ended; it will be asked before taking it as sent.</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/__init__.py" />
            <source>Fabo no tiene consulta de comprobantes; búsquelo en su portal o en SUNAT.</source>
            <translation>Fabo has no query of documents; look for it in its portal or at SUNAT.</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/replies.py" />
            <source>Fabo pide enviar más despacio.</source>
            <translation>Fabo asks to send more slowly.</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/answers.py" />
            <source>Fabo respondió con otro comprobante; se preguntará antes de darlo por enviado.</source>
            <translation>Fabo answered with another document; it will be asked before taking it as sent.</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/answers.py" />
            <source>Fabo respondió con un comprobante de prueba aunque aquí se emite de verdad; revise dirección y cuenta.</source>
            <translation>Fabo answered with a test document although here it is for real; look at address and account.</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/answers.py" />
            <source>Fabo respondió sobre otro RUC; vuelva a consultarlo.</source>
            <translation>Fabo answered about another RUC; ask again.</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/mapping.py" />
            <source>Fabo se usa aquí solo en soles.</source>
            <translation>Fabo is used here only in soles.</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/__init__.py" />
            <source>Fabo solo publica la r; las demás se suponen.</source>
            <translation>Fabo only publishes r; the others are assumed.</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/replies.py" />
            <source>Fabo tuvo un error inesperado; se volverá a intentar con los mismos datos.</source>
            <translation>Fabo had an unexpected error; it will be tried again with the same data.</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Factura recurrente agregada</source>
            <translation>Recurring invoice added</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Factura recurrente en pausa</source>
            <translation>Recurring invoice paused</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/planning.py" />
            <source>Factura recurrente nueva</source>
            <translation>New recurring invoice</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Factura recurrente quitada</source>
            <translation>Recurring invoice removed</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Factura recurrente sigue</source>
            <translation>Recurring invoice goes on</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/answers.py" />
            <source>FacturaSend calculó IVA {percent} % {theirs} y la venta tiene {ours}; compárelos.</source>
            <translation>FacturaSend worked out VAT {percent} % {theirs} and the sale has {ours}; compare them.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/__init__.py" />
            <source>FacturaSend enviará el documento a {known}.</source>
            <translation>FacturaSend will send the document to {known}.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/answers.py" />
            <source>FacturaSend generó el documento por {total} y la venta es {total_also}; compárelos.</source>
            <translation>FacturaSend made the document for {total} and the sale is {total_also}; compare them.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/reading.py" />
            <source>FacturaSend no acepta la clave de API; revísela en los ajustes del proveedor.</source>
            <translation>FacturaSend does not accept the API key; look at it in the provider's settings.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/answers.py" />
            <source>FacturaSend no acepta los datos: «{words}». Corríjalos; conserva su número.</source>
            <translation>FacturaSend does not accept the data: “{words}”. Correct them; it keeps its number.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/events.py" />
            <source>FacturaSend no aceptó {what}: «{words}».</source>
            <translation>FacturaSend did not accept {what}: “{words}”.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/mapping.py" />
            <source>FacturaSend no admite cantidades ni importes negativos.</source>
            <translation>FacturaSend takes no negative quantities or amounts.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/answers.py" />
            <source>FacturaSend no dijo nada de este documento; se buscará por su número.</source>
            <translation>FacturaSend said nothing of this document; it will be searched by its number.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/asking.py" />
            <source>FacturaSend no ofrece la búsqueda por número; busque el documento en su consola.</source>
            <translation>FacturaSend does not offer the search by number; look for the document in its console.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/calls.py" />
            <source>FacturaSend no respondió la consulta; se volverá a intentar.</source>
            <translation>FacturaSend did not answer the question; it will be tried again.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/answers.py" />
            <source>FacturaSend no tomó el lote por otro documento; se buscará por su número antes de volver a enviarlo.</source>
            <translation>FacturaSend did not take the batch because of another document; it will be searched by its number before sending again.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/answers.py" />
            <source>FacturaSend no tomó el lote sin decir cuál falla; se buscará cada uno y se enviará por separado.</source>
            <translation>FacturaSend did not take the batch without saying which fails; each will be searched and sent alone.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/reading.py" />
            <source>FacturaSend pide enviar más despacio.</source>
            <translation>FacturaSend asks to send more slowly.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/settings.py" />
            <source>FacturaSend redondea a 50</source>
            <translation>FacturaSend rounds to 50</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/answers.py" />
            <source>FacturaSend respondió con otro documento; se buscará por el número propio.</source>
            <translation>FacturaSend answered with another document; it will be searched by its own number.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/__init__.py" />
            <source>FacturaSend solo envía a {there}.</source>
            <translation>FacturaSend only sends to {there}.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/reading.py" />
            <source>FacturaSend tuvo un fallo; se preguntará antes de volver a enviar.</source>
            <translation>FacturaSend had a failure; it will be asked before sending again.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/asking.py" />
            <source>FacturaSend ya tiene ese número con otro documento; revise si otra caja usa el mismo punto y resuélvalo a mano.</source>
            <translation>FacturaSend has that number with another document; see whether another till uses the same point and resolve it by hand.</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/page.py" />
            <source>Facturas recurrentes</source>
            <translation>Recurring invoices</translation>
        </message>
        <message>
            <location filename="../../app/runtime/restoring.py" />
            <source>Facturas recurrentes en pausa, para revisar y reanudar: {n}.</source>
            <translation>Recurring invoices paused, to look at and go on: {n}.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/payment.py" />
            <source>Falta</source>
            <translation>Missing</translation>
        </message>
        <message>
            <location filename="../../ui/settings/providers.py" />
            <source>Falta configurar</source>
            <translation>Not set up yet</translation>
        </message>
        <message>
            <location filename="../../app/runtime/runway.py" />
            <source>Falta configurar {words}: se vende, pero nada se envía.</source>
            <translation>{words} must be set up: you can sell, but nothing is sent.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/mapping.py" />
            <source>Falta el concepto de nota de crédito en los ajustes de Enlazatte; o haga la nota en Contpaqi.</source>
            <translation>The concept of the credit note is missing in Enlazatte's settings; or make the note in Contpaqi.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/mapping.py" />
            <source>Falta el código del cliente público en general en los ajustes de Enlazatte.</source>
            <translation>The code of the general public customer is missing in Enlazatte's settings.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/__init__.py" />
            <source>Falta el número reservado para el comprobante.</source>
            <translation>The number reserved for the document is missing.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/mapping.py" />
            <source>Falta el punto de venta del emisor.</source>
            <translation>The issuer's point of sale is missing.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/mapping.py" />
            <source>Falta el tipo de cambio del dólar en los ajustes de Enlazatte.</source>
            <translation>The dollar's rate is missing in Enlazatte's settings.</translation>
        </message>
        <message>
            <location filename="../../app/vault/__init__.py" />
            <source>Falta en este equipo la llave del almacén de claves; restáurela de donde la tenga.</source>
            <translation>The key of the key store is missing on this computer; restore it from where you have it.</translation>
        </message>
        <message>
            <location filename="../../app/store/database.py" />
            <source>Falta la base de datos de esta caja: restaure la última copia, no venda sin ella.</source>
            <translation>This till's database is missing: restore the last copy, do not sell without it.</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/mapping.py" />
            <source>Falta la letra de «{kind}» en los ajustes de Fabo.</source>
            <translation>The letter for “{kind}” is missing in Fabo's settings.</translation>
        </message>
        <message>
            <location filename="../../ui/cash/sheets.py" />
            <source>Falta lo contado: escriba la suma o las piezas; 0 si no hay nada.</source>
            <translation>The count is missing: type the sum or the pieces; 0 if there is nothing.</translation>
        </message>
        <message>
            <location filename="../../app/domain/numbering.py" />
            <source>Falta y nada lo explica</source>
            <translation>Missing, and nothing explains it</translation>
        </message>
        <message>
            <location filename="../../ui/reports/numbering.py" />
            <source>Falta {n} número y nada lo explica.</source>
            <translation>{n} number is missing and nothing explains it.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/__init__.py" />
            <source>Falta «Dirección del servicio» en los ajustes del proveedor.</source>
            <translation>“Address of the service” is missing in the provider's settings.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/calls.py" />
            <source>Falta «Empresa (tenant)» en los ajustes del proveedor.</source>
            <translation>“Company (tenant)” is missing in the provider's settings.</translation>
        </message>
        <message>
            <location filename="../../app/providers/gforce/__init__.py" />
            <source>Falta «{declared}» en los ajustes del proveedor.</source>
            <translation>“{declared}” is missing in the provider's settings.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/services.py" />
            <source>Falta «{label}» en los ajustes de {title}.</source>
            <translation>“{label}” is missing in the settings of {title}.</translation>
        </message>
        <message>
            <location filename="../../app/providers/contract.py" />
            <source>Falta «{label}» en los ajustes del proveedor.</source>
            <translation>“{label}” is missing in the provider's settings.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/__init__.py" />
            <source>Falta «{webhook_url}» en los ajustes del proveedor; por lotes es obligatoria.</source>
            <translation>“{webhook_url}” is missing in the provider's settings; batches require it.</translation>
        </message>
        <message>
            <location filename="../../ui/reports/numbering.py" />
            <source>Faltan</source>
            <translation>Missing</translation>
        </message>
        <message>
            <location filename="../../ui/cash/three_way.py" />
            <source>Faltan {amount}</source>
            <translation>{amount} missing</translation>
        </message>
        <message>
            <location filename="../../ui/reports/numbering.py" />
            <source>Faltan {n} números y nada los explica.</source>
            <translation>{n} numbers are missing and nothing explains them.</translation>
        </message>
        <message>
            <location filename="../../ui/cash/lists.py" />
            <source>Fecha</source>
            <translation>Date</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/evidence.py" />
            <source>Fecha y hora</source>
            <translation>Date and time</translation>
        </message>
        <message>
            <location filename="../../ui/documents/history.py" />
            <source>Fechas</source>
            <translation>Dates</translation>
        </message>
        <message>
            <location filename="../../ui/records/bringing.py" />
            <source>Filas del archivo</source>
            <translation>Rows of the file</translation>
        </message>
        <message>
            <location filename="../../ui/reports/page.py" />
            <source>Filas del informe</source>
            <translation>Rows of the report</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/evidence.py" />
            <source>Filtre por serie y fecha, y busque el documento con el mismo cliente, hora, total y primera línea.</source>
            <translation>Filter by series and date, and look for the document with the same customer, time, total and first line.</translation>
        </message>
        <message>
            <location filename="../../ui/widgets/keycap.py" />
            <source>Fin</source>
            <translation>End</translation>
        </message>
        <message>
            <location filename="../../ui/closing/page.py" />
            <source>Fin del día</source>
            <translation>End of day</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/evidence.py" />
            <source>Folio fiscal (UUID)</source>
            <translation>Folio fiscal (UUID)</translation>
        </message>
        <message>
            <location filename="../../ui/cash/lists.py" />
            <source>Fondo</source>
            <translation>Float</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/settings.py" />
            <source>Forma de envío</source>
            <translation>Way of sending</translation>
        </message>
        <message>
            <location filename="../../app/providers/conteo/__init__.py" />
            <source>Forma de la tasa</source>
            <translation>Form of the rate</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/settings.py" />
            <source>Forma del PDF</source>
            <translation>Form of the PDF</translation>
        </message>
        <message>
            <location filename="../../ui/documents/reading.py" />
            <source>Forma del papel</source>
            <translation>Form of the paper</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/__init__.py" />
            <source>Formato</source>
            <translation>Format</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/asking.py" />
            <source>Fue cancelado en FacturaSend; su número ya no sirve. Vuelva a facturar la venta.</source>
            <translation>It was cancelled at FacturaSend; its number is of no use. Invoice the sale again.</translation>
        </message>
        <message>
            <location filename="../../app/domain/numbering.py" />
            <source>Gastado: rechazado y emitido con otro número</source>
            <translation>Spent: rejected and issued under another number</translation>
        </message>
        <message>
            <location filename="../../ui/reports/numbering.py" />
            <source>Gastados</source>
            <translation>Spent</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/settings.py" />
            <source>Grupo contable</source>
            <translation>Account group</translation>
        </message>
        <message>
            <location filename="../../ui/reports/page.py" />
            <source>Gráfico</source>
            <translation>Chart</translation>
        </message>
        <message>
            <location filename="../../ui/settings/alerts.py" />
            <source>Guardado</source>
            <translation>Saved</translation>
        </message>
        <message>
            <location filename="../../ui/health/sheet.py" />
            <source>Guardando…</source>
            <translation>Saving…</translation>
        </message>
        <message>
            <location filename="../../ui/customers/form.py" />
            <source>Guardar</source>
            <translation>Save</translation>
        </message>
        <message>
            <location filename="../../ui/cash/paper.py" />
            <source>Guardar PDF</source>
            <translation>Save PDF</translation>
        </message>
        <message>
            <location filename="../../ui/documents/acting.py" />
            <source>Guardar XML</source>
            <translation>Save XML</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety.py" />
            <source>Guardar copia</source>
            <translation>Save copy</translation>
        </message>
        <message>
            <location filename="../../ui/settings/scales.py" />
            <source>Guardar esta etiqueta</source>
            <translation>Save this label</translation>
        </message>
        <message>
            <location filename="../../ui/people/rights.py" />
            <source>Guardar permisos</source>
            <translation>Save permissions</translation>
        </message>
        <message>
            <location filename="../../ui/first_run/provider_step.py" />
            <source>Guardar y vender</source>
            <translation>Save and sell</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/evidence.py" />
            <source>Guarde el acuse y anote aquí el motivo; mientras el SAT no lo confirme, la factura sigue vigente.</source>
            <translation>Keep the receipt and note the motive here; until the SAT confirms it, the invoice is still valid.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/till.py" />
            <source>HH:MM, p. ej. 03:00. Así cuentan los informes, el panel y la Z; los documentos conservan su fecha.</source>
            <translation>HH:MM, e.g. 03:00. Reports, dashboard and Z count by it; documents keep their date.</translation>
        </message>
        <message>
            <location filename="../../ui/people/guarded.py" />
            <source>Hace falta permiso para {what}.</source>
            <translation>Permission is needed to {what}.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/takeover.py" />
            <source>Hace falta su palabra</source>
            <translation>Your word is needed</translation>
        </message>
        <message>
            <location filename="../../ui/reports/dashboard.py" />
            <source>Hace una semana: nada</source>
            <translation>A week ago: nothing</translation>
        </message>
        <message>
            <location filename="../../ui/first_run/welcome_step.py" />
            <source>Hacen falta su identificación fiscal (RUC, CUIT o RFC) y los datos de acceso que le dio su proveedor de factura electrónica.</source>
            <translation>You need your tax id (RUC, CUIT or RFC) and the access data that your e-invoicing provider gave you.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety.py" />
            <source>Hacer una copia</source>
            <translation>Make a copy</translation>
        </message>
        <message>
            <location filename="../../ui/documents/history.py" />
            <source>Hasta</source>
            <translation>To</translation>
        </message>
        <message>
            <location filename="../../ui/settings/receipt.py" />
            <source>Hasta {n} renglones de {m} letras.</source>
            <translation>Up to {n} lines of {m} letters.</translation>
        </message>
        <message>
            <location filename="../../ui/products/page.py" />
            <source>Hay</source>
            <translation>Stock</translation>
        </message>
        <message>
            <location filename="../../app/updates/manifest.py" />
            <source>Hay dos listas de versiones distintas con el mismo número: no se usa ninguna.</source>
            <translation>There are two different lists of versions with the same number: neither is used.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/mail.py" />
            <source>Hay una guardada; escriba otra para cambiarla.</source>
            <translation>One is kept; type another to change it.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/updates.py" />
            <source>Hay una nueva: {version}.</source>
            <translation>There is a new one: {version}.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/updates.py" />
            <source>Hay una venta abierta: ciérrela o cancélela y repita.</source>
            <translation>There is an open sale: finish or cancel it and try again.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/updates.py" />
            <source>Hay una versión nueva: {version}.</source>
            <translation>There is a new version: {version}.</translation>
        </message>
        <message>
            <location filename="../../ui/records/batches.py" />
            <source>Hecha</source>
            <translation>Done</translation>
        </message>
        <message>
            <location filename="../../ui/customers/form.py" />
            <source>Historial</source>
            <translation>History</translation>
        </message>
        <message>
            <location filename="../../ui/cash/paper.py" />
            <source>Hoja A4</source>
            <translation>A4 sheet</translation>
        </message>
        <message>
            <location filename="../../ui/printing/labels.py" />
            <source>Hoja A4, 24 etiquetas de 70 × 37 mm</source>
            <translation>A4 sheet, 24 labels of 70 × 37 mm</translation>
        </message>
        <message>
            <location filename="../../ui/printing/labels.py" />
            <source>Hoja A4, 44 etiquetas de 52 × 25 mm</source>
            <translation>A4 sheet, 44 labels of 52 × 25 mm</translation>
        </message>
        <message>
            <location filename="../../ui/settings/printers.py" />
            <source>Hoja carta</source>
            <translation>Letter sheet</translation>
        </message>
        <message>
            <location filename="../../ui/printing/labels.py" />
            <source>Hoja carta, 30 etiquetas de 67 × 25 mm</source>
            <translation>Letter sheet, 30 labels of 67 × 25 mm</translation>
        </message>
        <message>
            <location filename="../../ui/reports/page.py" />
            <source>Hora</source>
            <translation>Hour</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Hora en que termina el día</source>
            <translation>Hour at which the day ends</translation>
        </message>
        <message>
            <location filename="../../ui/settings/receipt.py" />
            <source>Horario, redes, lema.</source>
            <translation>Hours, networks, motto.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/settings.py" />
            <source>Horas en la cola</source>
            <translation>Hours in the queue</translation>
        </message>
        <message>
            <location filename="../../ui/closing/page.py" />
            <source>Hoy</source>
            <translation>Today</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/__init__.py" />
            <source>IGV de cada ítem</source>
            <translation>IGV of each item</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/pe.py" />
            <source>IGV reducido desde 2027</source>
            <translation>Reduced IGV from 2027</translation>
        </message>
        <message>
            <location filename="../../app/providers/conteo/__init__.py" />
            <source>ITBMS de cada línea</source>
            <translation>ITBMS of each line</translation>
        </message>
        <message>
            <location filename="../../ui/documents/facts.py" />
            <source>Id del proveedor</source>
            <translation>Provider's id</translation>
        </message>
        <message>
            <location filename="../../ui/first_run/issuer_step.py" />
            <source>Identificación fiscal</source>
            <translation>Tax id</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/ar.py" />
            <source>Identificar desde</source>
            <translation>Identify from</translation>
        </message>
        <message>
            <location filename="../../ui/settings/till.py" />
            <source>Idioma</source>
            <translation>Language</translation>
        </message>
        <message>
            <location filename="../../ui/records/bringing.py" />
            <source>Igual</source>
            <translation>Same</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/settings.py" />
            <source>Igual que redondeoSedeco en la consola; el emisor debe tener entonces rounding=50.</source>
            <translation>The same as redondeoSedeco in the console; the issuer must then have rounding=50.</translation>
        </message>
        <message>
            <location filename="../../ui/products/form.py" />
            <source>Imagen</source>
            <translation>Picture</translation>
        </message>
        <message>
            <location filename="../../ui/products/form.py" />
            <source>Imagen del producto</source>
            <translation>Picture of the product</translation>
        </message>
        <message>
            <location filename="../../ui/records/batches.py" />
            <source>Importaciones anteriores</source>
            <translation>Earlier imports</translation>
        </message>
        <message>
            <location filename="../../ui/records/batches.py" />
            <source>Importación deshecha</source>
            <translation>Import undone</translation>
        </message>
        <message>
            <location filename="../../ui/records/bringing.py" />
            <source>Importando…</source>
            <translation>Importing…</translation>
        </message>
        <message>
            <location filename="../../ui/records/bringing.py" />
            <source>Importar</source>
            <translation>Import</translation>
        </message>
        <message>
            <location filename="../../ui/customers/page.py" />
            <source>Importar clientes</source>
            <translation>Import customers</translation>
        </message>
        <message>
            <location filename="../../ui/products/page.py" />
            <source>Importar productos</source>
            <translation>Import products</translation>
        </message>
        <message>
            <location filename="../../ui/records/bringing.py" />
            <source>Importar {n} fila</source>
            <translation>Import {n} row</translation>
        </message>
        <message>
            <location filename="../../ui/records/bringing.py" />
            <source>Importar {n} filas</source>
            <translation>Import {n} rows</translation>
        </message>
        <message>
            <location filename="../../ui/cash/counting.py" />
            <source>Importe</source>
            <translation>Amount</translation>
        </message>
        <message>
            <location filename="../../ui/settings/receipt.py" />
            <source>Importe en letras</source>
            <translation>Amount in words</translation>
        </message>
        <message>
            <location filename="../../ui/cash/counting.py" />
            <source>Importe en {currency}</source>
            <translation>Amount in {currency}</translation>
        </message>
        <message>
            <location filename="../../ui/documents/facts.py" />
            <source>Importes</source>
            <translation>Amounts</translation>
        </message>
        <message>
            <location filename="../../ui/printing/waiting.py" />
            <source>Impresora</source>
            <translation>Printer</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Impresora ajustada</source>
            <translation>Printer set up</translation>
        </message>
        <message>
            <location filename="../../ui/printing/labels.py" />
            <source>Impresora de tickets</source>
            <translation>Ticket printer</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Impresora quitada</source>
            <translation>Printer removed</translation>
        </message>
        <message>
            <location filename="../../ui/printer.py" />
            <source>Impresora: falló</source>
            <translation>Printer: failed</translation>
        </message>
        <message>
            <location filename="../../ui/printer.py" />
            <source>Impresora: {n} en espera</source>
            <translation>Printer: {n} waiting</translation>
        </message>
        <message>
            <location filename="../../ui/settings/page.py" />
            <source>Impresoras</source>
            <translation>Printers</translation>
        </message>
        <message>
            <location filename="../../ui/cash/paper.py" />
            <source>Imprimir</source>
            <translation>Print</translation>
        </message>
        <message>
            <location filename="../../app/printing/profile.py" />
            <source>Imprimir como imagen</source>
            <translation>Print as a picture</translation>
        </message>
        <message>
            <location filename="../../ui/printing/waiting.py" />
            <source>Imprimir de nuevo</source>
            <translation>Print again</translation>
        </message>
        <message>
            <location filename="../../ui/printing/waiting.py" />
            <source>Imprimir ya</source>
            <translation>Print now</translation>
        </message>
        <message>
            <location filename="../../ui/settings/printers.py" />
            <source>Imprimirlo solo, en cuanto se autoriza</source>
            <translation>Print it by itself, once authorized</translation>
        </message>
        <message>
            <location filename="../../ui/products/page.py" />
            <source>Impuesto</source>
            <translation>Tax</translation>
        </message>
        <message>
            <location filename="../../ui/products/form.py" />
            <source>Imágenes</source>
            <translation>Pictures</translation>
        </message>
        <message>
            <location filename="../../ui/settings/receipt.py" />
            <source>Imágenes ({kinds})</source>
            <translation>Pictures ({kinds})</translation>
        </message>
        <message>
            <location filename="../../ui/reports/page.py" />
            <source>Informe</source>
            <translation>Report</translation>
        </message>
        <message>
            <location filename="../../ui/closing/page.py" />
            <source>Informe copiado</source>
            <translation>Report copied</translation>
        </message>
        <message>
            <location filename="../../app/runtime/figures.py" />
            <source>Informe por {what}</source>
            <translation>Report by {what}</translation>
        </message>
        <message>
            <location filename="../../ui/main_window.py" />
            <source>Informes</source>
            <translation>Reports</translation>
        </message>
        <message>
            <location filename="../../ui/settings/printers.py" />
            <source>Informes, Z en hoja, etiquetas.</source>
            <translation>Reports, Z on a sheet, labels.</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/ar.py" />
            <source>Ingresos brutos</source>
            <translation>Gross income no.</translation>
        </message>
        <message>
            <location filename="../../ui/widgets/keycap.py" />
            <source>Inicio</source>
            <translation>Home</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/ar.py" />
            <source>Inicio actividades</source>
            <translation>Active since</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/settings.py" />
            <source>Inicio de sesión: campo de la contraseña</source>
            <translation>Login: field of the password</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/settings.py" />
            <source>Inicio de sesión: campo del usuario</source>
            <translation>Login: field of the user</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/settings.py" />
            <source>Inicio de sesión: contraseña</source>
            <translation>Login: password</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/settings.py" />
            <source>Inicio de sesión: dónde viene el token</source>
            <translation>Login: where the token comes</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/settings.py" />
            <source>Inicio de sesión: formato</source>
            <translation>Login: format</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/settings.py" />
            <source>Inicio de sesión: ruta</source>
            <translation>Login: path</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/settings.py" />
            <source>Inicio de sesión: usuario</source>
            <translation>Login: user</translation>
        </message>
        <message>
            <location filename="../../ui/printing/mails.py" />
            <source>Intentar ahora</source>
            <translation>Try now</translation>
        </message>
        <message>
            <location filename="../../ui/settings/notices.py" />
            <source>Interruptor</source>
            <translation>Switch</translation>
        </message>
        <message>
            <location filename="../../ui/widgets/keyboard.py" />
            <source>Intro</source>
            <translation>Enter</translation>
        </message>
        <message>
            <location filename="../../ui/sale/command_line.py" />
            <source>Intro elige o crea el cliente   ·   Esc vuelve</source>
            <translation>Enter chooses or creates the customer   ·   Esc goes back</translation>
        </message>
        <message>
            <location filename="../../app/providers/gforce/__init__.py" />
            <source>JWT de la pasarela</source>
            <translation>JWT of the gateway</translation>
        </message>
        <message>
            <location filename="../../ui/products/form.py" />
            <source>Kilogramo</source>
            <translation>Kilogram</translation>
        </message>
        <message>
            <location filename="../../app/domain/planner.py" />
            <source>La anulación está en trámite.</source>
            <translation>The voiding is being processed.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/practice.py" />
            <source>La autoridad no está disponible</source>
            <translation>The authority is not available</translation>
        </message>
        <message>
            <location filename="../../app/store/migrations.py" />
            <source>La base de datos es de una versión más nueva de Mostrador ({found}; este programa llega a {len}): actualice el programa. No se cambió nada.</source>
            <translation>The database is of a newer version of Mostrador ({found}; this program reaches {len}): update the program. Nothing was changed.</translation>
        </message>
        <message>
            <location filename="../../app/store/database.py" />
            <source>La base de datos es un enlace a otro lugar; debe ser un archivo de la carpeta de datos.</source>
            <translation>The database is a link to another place; it must be a file of the data folder.</translation>
        </message>
        <message>
            <location filename="../../app/backup/archive.py" />
            <source>La base de datos está dañada: no se hizo la copia y las anteriores se conservan.</source>
            <translation>The database is damaged: the copy was not made and the earlier ones are kept.</translation>
        </message>
        <message>
            <location filename="../../app/store/sqlite.py" />
            <source>La base de datos está dañada; no la borre y restaure el último respaldo.</source>
            <translation>The database is damaged; do not erase it and restore the last backup.</translation>
        </message>
        <message>
            <location filename="../../app/store/sqlite.py" />
            <source>La base de datos no se abre: no se guardó nada. Revise que se pueda escribir en la carpeta de datos.</source>
            <translation>The database does not open: nothing was saved. Check that the data folder can be written to.</translation>
        </message>
        <message>
            <location filename="../../app/store/sqlite.py" />
            <source>La base de datos respondió con un error ({name}): no se guardó nada.</source>
            <translation>The database answered with an error ({name}): nothing was saved.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/updates.py" />
            <source>La búsqueda de versiones nuevas está apagada.</source>
            <translation>Looking for new versions is switched off.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/settings.py" />
            <source>La cabecera TF-WebhookToken del contrato nuevo; el anterior no la usa.</source>
            <translation>The TF-WebhookToken header of the new contract; the earlier one does not use it.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/alerts.py" />
            <source>La caja avisa antes de que algo se termine: en la franja de abajo, en Atención y al abrir.</source>
            <translation>The till warns before something runs out: in the strip below, in Attention and on opening.</translation>
        </message>
        <message>
            <location filename="../../ui/cash/page.py" />
            <source>La caja está cerrada</source>
            <translation>The till is closed</translation>
        </message>
        <message>
            <location filename="../../ui/cash/offering.py" />
            <source>La caja está sin abrir</source>
            <translation>The till is not open</translation>
        </message>
        <message>
            <location filename="../../ui/cash/acting.py" />
            <source>La caja queda a cargo de {name}</source>
            <translation>{name} is now in charge of the till</translation>
        </message>
        <message>
            <location filename="../../app/store/waiting.py" />
            <source>La caja se está cerrando: no se guardó nada.</source>
            <translation>The till is closing: nothing was saved.</translation>
        </message>
        <message>
            <location filename="../../app/domain/runway.py" />
            <source>La caja {till} tomó lo que esta debía el {day}: aquí ya no se vende ni se envía nada.</source>
            <translation>Till {till} took over what this one owed on {day}: nothing is sold or sent here any more.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/takeover.py" />
            <source>La carpeta vieja queda marcada</source>
            <translation>The old folder is marked</translation>
        </message>
        <message>
            <location filename="../../app/providers/http.py" />
            <source>La clave guardada tiene signos que no se pueden enviar; cópiela otra vez en los ajustes del proveedor.</source>
            <translation>The saved key has characters that cannot be sent; copy it again in the provider's settings.</translation>
        </message>
        <message>
            <location filename="../../app/store/sqlite.py" />
            <source>La cola de esta caja la tomó otra: aquí ya no se vende ni se numera nada. Venda en la otra.</source>
            <translation>Another till took this one's queue over: nothing is sold or numbered here any more. Sell on the other.</translation>
        </message>
        <message>
            <location filename="../../ui/records/matching.py" />
            <source>La columna elegida es</source>
            <translation>The chosen column is</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety_restoring.py" />
            <source>La computadora de antes no debe vender ni enviar más</source>
            <translation>The computer of before must neither sell nor send any more</translation>
        </message>
        <message>
            <location filename="../../app/store/snapshot.py" />
            <source>La copia es de una versión más nueva de Mostrador: actualice el programa. No se cambió nada.</source>
            <translation>The copy is of a newer version of Mostrador: update the program. Nothing was changed.</translation>
        </message>
        <message>
            <location filename="../../app/backup/restoring.py" />
            <source>La copia no quedó entera al prepararla; lo que había sigue en su lugar.</source>
            <translation>The copy was not whole when prepared; what was there is still in its place.</translation>
        </message>
        <message>
            <location filename="../../app/backup/archive.py" />
            <source>La copia no se leyó igual que se escribió; revise el disco.</source>
            <translation>The copy did not read as it was written; check the disk.</translation>
        </message>
        <message>
            <location filename="../../app/domain/runway.py" />
            <source>La credencial de {name} {ends}</source>
            <translation>The credential of {name} {ends}</translation>
        </message>
        <message>
            <location filename="../../app/providers/conteo/answers.py" />
            <source>La cuenta de Conteo no admite más envíos; revise el plan con el proveedor.</source>
            <translation>Conteo's account takes no more; look at the plan with the provider.</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/answers.py" />
            <source>La cuenta de Fabo es de otro RUC; revise el emisor y los ajustes del proveedor, y compruebe en su portal.</source>
            <translation>Fabo's account is of another RUC; look at the issuer and the provider's settings, and check in its portal.</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/replies.py" />
            <source>La cuenta de Fabo no está lista para esta dirección (pruebas o producción); revísela con el proveedor.</source>
            <translation>Fabo's account is not ready for this address (tests or production); look at it with the provider.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/reading.py" />
            <source>La cuenta de FacturaSend no admite más documentos; revise el plan con el proveedor.</source>
            <translation>FacturaSend's account takes no more documents; look at the plan with the provider.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/answers.py" />
            <source>La cuenta de TusFacturas es de otro CUIT; revise el emisor y los ajustes del proveedor, y compruebe en su portal.</source>
            <translation>The TusFacturas account belongs to another CUIT; check the issuer and the provider's settings, and look in its portal.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/replies.py" />
            <source>La cuenta de TusFacturas no admite más comprobantes; revise el plan.</source>
            <translation>TusFacturas' account takes no more documents; look at the plan.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/notices.py" />
            <source>La de su túnel o relé, seguida de:</source>
            <translation>That of your tunnel or relay, followed by:</translation>
        </message>
        <message>
            <location filename="../../ui/settings/practice.py" />
            <source>La deja pendiente unos segundos</source>
            <translation>Leaves it pending for some seconds</translation>
        </message>
        <message>
            <location filename="../../ui/settings/practice.py" />
            <source>La deja pendiente y luego la rechaza</source>
            <translation>Leaves it pending and then rejects it</translation>
        </message>
        <message>
            <location filename="../../app/runtime/returning.py" />
            <source>La devolución queda anotada aquí; la nota de crédito se emite en el portal de {title} y Atención la recuerda.</source>
            <translation>The return is noted here; the credit note is issued in {title}'s portal, and Attention keeps it in mind.</translation>
        </message>
        <message>
            <location filename="../../app/providers/conteo/answers.py" />
            <source>La dirección configurada no responde como Conteo; revísela en los ajustes del proveedor.</source>
            <translation>The address set does not answer like Conteo; look at it in the provider's settings.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/answers.py" />
            <source>La dirección configurada no responde como Enlazatte; revísela en los ajustes del proveedor.</source>
            <translation>The address set does not answer like Enlazatte; look at it in the provider's settings.</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/replies.py" />
            <source>La dirección configurada no responde como Fabo; revísela en los ajustes del proveedor.</source>
            <translation>The address set does not answer like Fabo; look at it in the provider's settings.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/replies.py" />
            <source>La dirección configurada no responde como TusFacturas; revísela en los ajustes del proveedor.</source>
            <translation>The address set does not answer like TusFacturas; look at it in the provider's settings.</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/__init__.py" />
            <source>La dirección de descarga del PDF no sirve; corríjala en los ajustes de Fabo.</source>
            <translation>The address to download the PDF will not do; correct it in Fabo's settings.</translation>
        </message>
        <message>
            <location filename="../../app/providers/download.py" />
            <source>La dirección del PDF no es de los servidores del proveedor; no se descarga.</source>
            <translation>The PDF's address is not one of the provider's servers; it is not downloaded.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/reading.py" />
            <source>La dirección o la empresa (tenant) no responde como FacturaSend; revise los ajustes.</source>
            <translation>The address or the company (tenant) does not answer like FacturaSend; look at the settings.</translation>
        </message>
        <message>
            <location filename="../../app/updates/minisign.py" />
            <source>La firma de la lista de versiones {why}: no se usa nada de ella.</source>
            <translation>The signature of the list of versions {why}: nothing of it is used.</translation>
        </message>
        <message>
            <location filename="../../app/vault/__init__.py" />
            <source>La frase es demasiado corta; use al menos {shortest_passphrase} caracteres.</source>
            <translation>The phrase is too short; use at least {shortest_passphrase} characters.</translation>
        </message>
        <message>
            <location filename="../../app/vault/sealing.py" />
            <source>La frase o la llave no abre el almacén de claves; use la misma con que se selló.</source>
            <translation>The phrase or the key does not open the key store; use the one that sealed it.</translation>
        </message>
        <message>
            <location filename="../../ui/printing/logo.py" />
            <source>La imagen es demasiado grande; use una de menos de 5 MB.</source>
            <translation>The picture is too large; use one below 5 MB.</translation>
        </message>
        <message>
            <location filename="../../ui/products/pictures.py" />
            <source>La imagen pasa de 20 MB; elija una más pequeña.</source>
            <translation>The picture is over 20 MB; choose a smaller one.</translation>
        </message>
        <message>
            <location filename="../../app/printing/conversation.py" />
            <source>La impresora cortó la conexión.</source>
            <translation>The printer cut the connection.</translation>
        </message>
        <message>
            <location filename="../../app/printing/conversation.py" />
            <source>La impresora dejó de recibir a mitad del ticket.</source>
            <translation>The printer stopped receiving in the middle of the ticket.</translation>
        </message>
        <message>
            <location filename="../../app/printing/devices.py" />
            <source>La impresora dejó de recibir.</source>
            <translation>The printer stopped receiving.</translation>
        </message>
        <message>
            <location filename="../../ui/printing/waiting.py" />
            <source>La impresora lo tiene; todavía no dijo que terminó.</source>
            <translation>The printer has it; it has not said yet that it is done.</translation>
        </message>
        <message>
            <location filename="../../app/printing/conversation.py" />
            <source>La impresora no confirmó el final del ticket.</source>
            <translation>The printer did not confirm the end of the ticket.</translation>
        </message>
        <message>
            <location filename="../../app/printing/devices.py" />
            <source>La impresora no contesta en la red: revise que esté encendida y conectada.</source>
            <translation>The printer does not answer on the network: check that it is on and connected.</translation>
        </message>
        <message>
            <location filename="../../ui/printer.py" />
            <source>La impresora no contesta.</source>
            <translation>The printer does not answer.</translation>
        </message>
        <message>
            <location filename="../../app/printing/devices.py" />
            <source>La impresora no está conectada a su puerto: revise el cable y que esté encendida.</source>
            <translation>The printer is not connected to its port: check the cable and that it is on.</translation>
        </message>
        <message>
            <location filename="../../ui/printer.py" />
            <source>La impresora no está lista.</source>
            <translation>The printer is not ready.</translation>
        </message>
        <message>
            <location filename="../../app/printing/conversation.py" />
            <source>La impresora no recibe: ¿papel, tapa?</source>
            <translation>The printer does not receive: paper, cover?</translation>
        </message>
        <message>
            <location filename="../../app/printing/conversation.py" />
            <source>La impresora no tiene papel: ponga un rollo.</source>
            <translation>The printer has no paper: put in a roll.</translation>
        </message>
        <message>
            <location filename="../../app/printing/conversation.py" />
            <source>La impresora se desconectó a mitad del ticket.</source>
            <translation>The printer disconnected in the middle of the ticket.</translation>
        </message>
        <message>
            <location filename="../../app/printing/conversation.py" />
            <source>La impresora señala una falla (¿cuchilla trabada?): apáguela y enciéndala.</source>
            <translation>The printer reports a fault (cutter stuck?): switch it off and on.</translation>
        </message>
        <message>
            <location filename="../../ui/printer.py" />
            <source>La impresora «{name}» no existe en este equipo.</source>
            <translation>The printer “{name}” does not exist on this computer.</translation>
        </message>
        <message>
            <location filename="../../app/updates/manifest.py" />
            <source>La lista de versiones ({found}) es más vieja que otra ya vista ({seen}): no se usa.</source>
            <translation>The list of versions ({found}) is older than one already seen ({seen}): it is not used.</translation>
        </message>
        <message>
            <location filename="../../app/updates/manifest.py" />
            <source>La lista de versiones caducó el {day}: quien la publica debe renovarla, o el reloj está mal.</source>
            <translation>The list of versions expired on {day}: whoever publishes it must renew it, or the clock is wrong.</translation>
        </message>
        <message>
            <location filename="../../app/updates/manifest.py" />
            <source>La lista de versiones es de una fecha futura: revise el reloj de este equipo.</source>
            <translation>The list of versions is from a future date: check the clock of this computer.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/updates.py" />
            <source>La lista de versiones no se entiende ({what}): no se usa nada de ella.</source>
            <translation>The list of versions cannot be understood ({what}): nothing of it is used.</translation>
        </message>
        <message>
            <location filename="../../app/vault/__init__.py" />
            <source>La llave de las claves no puede estar dentro de la carpeta de datos; elija otra carpeta.</source>
            <translation>The key of the key store cannot be inside the data folder; choose another folder.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/updates.py" />
            <source>La línea que empieza por RW.</source>
            <translation>The line that begins with RW.</translation>
        </message>
        <message>
            <location filename="../../app/domain/causes.py" />
            <source>La nota de crédito se emite en el portal del proveedor; cuando exista, anote aquí su autorización.</source>
            <translation>The credit note is issued in the provider's portal; once it exists, write its authorization down here.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/mapping.py" />
            <source>La nota necesita el CDC de la factura que modifica.</source>
            <translation>The note needs the CDC of the invoice it changes.</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/pa.py" />
            <source>La operación no se realizó</source>
            <translation>The operation did not take place</translation>
        </message>
        <message>
            <location filename="../../ui/settings/takeover.py" />
            <source>La otra caja sigue como estaba.</source>
            <translation>The other till is as it was.</translation>
        </message>
        <message>
            <location filename="../../app/providers/gforce/mapping.py" />
            <source>La pasarela G-Force aún no tiene el PDF; se pedirá más tarde.</source>
            <translation>The G-Force gateway does not have the PDF yet; it will be asked later.</translation>
        </message>
        <message>
            <location filename="../../app/providers/gforce/mapping.py" />
            <source>La pasarela G-Force no acepta las credenciales; revíselas en los ajustes del proveedor.</source>
            <translation>The G-Force gateway does not accept the credentials; look at them in the provider's settings.</translation>
        </message>
        <message>
            <location filename="../../app/providers/gforce/mapping.py" />
            <source>La pasarela G-Force pide ir más despacio.</source>
            <translation>The G-Force gateway asks to go more slowly.</translation>
        </message>
        <message>
            <location filename="../../app/providers/gforce/__init__.py" />
            <source>La pasarela G-Force solo entrega el PDF.</source>
            <translation>The G-Force gateway only delivers the PDF.</translation>
        </message>
        <message>
            <location filename="../../app/providers/gforce/mapping.py" />
            <source>La pasarela G-Force tuvo un fallo; el PDF se pedirá más tarde.</source>
            <translation>The G-Force gateway had a failure; the PDF will be asked later.</translation>
        </message>
        <message>
            <location filename="../../ui/people/sheets.py" />
            <source>La primera persona manda y agrega a las demás. Desde ahora la caja pregunta quién atiende.</source>
            <translation>The first person is in charge and adds the others. From now on the till asks who is serving.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/mail.py" />
            <source>La prueba no salió</source>
            <translation>The test did not leave</translation>
        </message>
        <message>
            <location filename="../../ui/settings/mail.py" />
            <source>La prueba salió</source>
            <translation>The test left</translation>
        </message>
        <message>
            <location filename="../../ui/printing/doctor.py" />
            <source>La prueba va camino de la impresora.</source>
            <translation>The test is on its way to the printer.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/practice.py" />
            <source>La próxima vez</source>
            <translation>Next time</translation>
        </message>
        <message>
            <location filename="../../app/providers/http.py" />
            <source>La red pide iniciar sesión o desvía la conexión; se enviará cuando haya Internet.</source>
            <translation>The network asks for a login or redirects the connection; it will be sent when there is Internet.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/answers.py" />
            <source>La respuesta al iniciar sesión no trae el token donde dicen los ajustes; revise el puntero.</source>
            <translation>The login's answer does not have the token where the settings say; look at the pointer.</translation>
        </message>
        <message>
            <location filename="../../app/providers/conteo/answers.py" />
            <source>La respuesta de Conteo no se entiende; se preguntará antes de volver a enviar.</source>
            <translation>Conteo's answer is not understood; it will be asked before sending again.</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/replies.py" />
            <source>La respuesta de Fabo no se entiende; se preguntará antes de darlo por enviado.</source>
            <translation>Fabo's answer is not understood; it will be asked before taking it as sent.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/reading.py" />
            <source>La respuesta de FacturaSend no se entiende; se preguntará antes de volver a enviar.</source>
            <translation>FacturaSend's answer is not understood; it will be asked before sending again.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/replies.py" />
            <source>La respuesta de TusFacturas no se entiende; se preguntará antes de volver a enviar.</source>
            <translation>TusFacturas' answer is not understood; it will be asked before sending again.</translation>
        </message>
        <message>
            <location filename="../../app/providers/pdf.py" />
            <source>La respuesta del proveedor no trae el PDF.</source>
            <translation>The provider's answer does not have the PDF.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/safety.py" />
            <source>La segunda carpeta de copias no está («{name}»): conecte el disco. La copia de aquí se hizo.</source>
            <translation>The second folder of copies is not there (“{name}”): connect the disk. The copy here was made.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/mapping.py" />
            <source>La serie lleva letras y cifras, sin folio: de 1 a 25 signos.</source>
            <translation>The series has letters and digits, without the number: 1 to 25 signs.</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/mapping.py" />
            <source>La serie {series} no sirve para este comprobante (F… o B…).</source>
            <translation>Series {series} will not do for this document (F… or B…).</translation>
        </message>
        <message>
            <location filename="../../app/domain/runway.py" />
            <source>La serie {series} no tiene más números</source>
            <translation>Series {series} has no more numbers</translation>
        </message>
        <message>
            <location filename="../../app/printing/conversation.py" />
            <source>La tapa de la impresora está abierta: ciérrela.</source>
            <translation>The printer's cover is open: close it.</translation>
        </message>
        <message>
            <location filename="../../app/providers/conteo/mapping.py" />
            <source>La tasa {percent} % no tiene código de ITBMS.</source>
            <translation>The rate {percent} % has no ITBMS code.</translation>
        </message>
        <message>
            <location filename="../../ui/printer.py" />
            <source>La venta está guardada; F7 la imprime de nuevo.</source>
            <translation>The sale is saved; F7 prints it again.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/page.py" />
            <source>La venta está vacía: no hay nada que dejar pendiente.</source>
            <translation>The sale is empty: there is nothing to hold.</translation>
        </message>
        <message>
            <location filename="../../app/providers/conteo/mapping.py" />
            <source>La venta no tiene líneas o no tiene referencia.</source>
            <translation>The sale has no lines or no reference.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/mapping.py" />
            <source>La venta no tiene ningún importe que facturar.</source>
            <translation>The sale has no amount to invoice.</translation>
        </message>
        <message>
            <location filename="../../ui/first_run/welcome_step.py" />
            <source>La venta se guarda en este equipo y el documento electrónico sale solo en cuanto hay conexión.</source>
            <translation>The sale is kept on this computer and the electronic document leaves by itself as soon as there is a connection.</translation>
        </message>
        <message>
            <location filename="../../app/updates/manifest.py" />
            <source>La versión {version} necesita pasar antes por una intermedia: pida esa primero.</source>
            <translation>Version {version} needs one in between first: ask for that one.</translation>
        </message>
        <message>
            <location filename="../../app/updates/manifest.py" />
            <source>La versión {version} no abre los datos de esta caja, que son más nuevos: no se instala.</source>
            <translation>Version {version} cannot open the data of this till, which are newer: it is not installed.</translation>
        </message>
        <message>
            <location filename="../../app/updates/manifest.py" />
            <source>La versión {version} no trae un paquete para este equipo ({system}).</source>
            <translation>Version {version} brings no package for this computer ({system}).</translation>
        </message>
        <message>
            <location filename="../../ui/settings/updates.py" />
            <source>La {version} está descargada y comprobada; instálela con la tienda cerrada: {file}</source>
            <translation>{version} is downloaded and checked; install it when the shop is closed: {file}</translation>
        </message>
        <message>
            <location filename="../../ui/cash/sheets.py" />
            <source>La última Z contó {amount}.</source>
            <translation>The last Z counted {amount}.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety_restoring.py" />
            <source>La última copia es del {when}.</source>
            <translation>The last copy is of {when}.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety.py" />
            <source>La última copia no se hizo</source>
            <translation>The last copy was not made</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety.py" />
            <source>Las anteriores siguen ahí.</source>
            <translation>The earlier ones are still there.</translation>
        </message>
        <message>
            <location filename="../../app/vault/__init__.py" />
            <source>Las claves están en el llavero del sistema ({title}), bajo la sesión del usuario.</source>
            <translation>The keys are in the system's keychain ({title}), under the user's session.</translation>
        </message>
        <message>
            <location filename="../../app/vault/__init__.py" />
            <source>Las claves están en el llavero del sistema y no responde; entre con el usuario que las guardó.</source>
            <translation>The keys are in the system's keychain and it does not answer; log in as the user who kept them.</translation>
        </message>
        <message>
            <location filename="../../app/vault/__init__.py" />
            <source>Las claves están en un archivo cifrado de la carpeta de datos y su llave, sin frase, en la carpeta de configuración de este usuario: un respaldo de los datos no basta para abrirlas, pero quien entre a esta cuenta o lea este disco sí puede.</source>
            <translation>The keys are in an encrypted file of the data folder and its key, without a phrase, in this user's configuration folder: a backup of the data is not enough to open them, but whoever enters this account or reads this disk can.</translation>
        </message>
        <message>
            <location filename="../../app/vault/__init__.py" />
            <source>Las claves están en un archivo cifrado de la carpeta de datos; solo se abre con su frase.</source>
            <translation>The keys are in an encrypted file of the data folder; only its phrase opens it.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/mail.py" />
            <source>Las claves no se pueden abrir</source>
            <translation>The keys cannot be opened</translation>
        </message>
        <message>
            <location filename="../../ui/settings/printers.py" />
            <source>Las hojas y etiquetas</source>
            <translation>Sheets and labels</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/__init__.py" />
            <source>Las notas y bajas por Fabo están apagadas; hágalas en su portal.</source>
            <translation>Notes and voidings by Fabo are switched off; make them in its portal.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/takeover.py" />
            <source>Las series de esa caja se cierran: nadie da ya un número suyo.</source>
            <translation>That till's series are closed: nobody gives out their numbers any more.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/settings.py" />
            <source>Las tres credenciales valen para un solo CUIT y punto de venta.</source>
            <translation>The three credentials hold for one CUIT and point of sale only.</translation>
        </message>
        <message>
            <location filename="../../ui/people/entering.py" />
            <source>Las ventas abiertas siguen en esta caja.</source>
            <translation>The open sales stay on this till.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety_restoring.py" />
            <source>Las ventas posteriores a la copia dejan de verse; la base de ahora se aparta y no se borra.</source>
            <translation>Sales made after the copy are no longer shown; today's database is put aside and not erased.</translation>
        </message>
        <message>
            <location filename="../../resources/printing/code_pages.csv" />
            <source>Latín 9</source>
            <translation>Latin 9</translation>
        </message>
        <message>
            <location filename="../../ui/attention/causes.py" />
            <source>Le toca al cajero: corrija el dato y vuelve solo a la cola.</source>
            <translation>The cashier's turn: correct the data and it goes back to the queue by itself.</translation>
        </message>
        <message>
            <location filename="../../ui/attention/causes.py" />
            <source>Le toca al cajero: nada se emitió; reintente cuando haya servicio.</source>
            <translation>The cashier's turn: nothing was issued; try again when the service is back.</translation>
        </message>
        <message>
            <location filename="../../ui/attention/causes.py" />
            <source>Le toca al dueño: a {provider} no se le puede preguntar. Siga los pasos y traiga lo que encuentre.</source>
            <translation>The owner's turn: {provider} cannot be asked. Follow the steps and bring what you find.</translation>
        </message>
        <message>
            <location filename="../../ui/attention/causes.py" />
            <source>Le toca al dueño: busque el documento en el portal de {provider}. Lo que usted anote vale; nada sale antes.</source>
            <translation>The owner's turn: look the document up on {provider}'s portal. What you note counts; nothing leaves before.</translation>
        </message>
        <message>
            <location filename="../../ui/attention/causes.py" />
            <source>Le toca al dueño: busque la referencia en el portal de {provider} y diga si se emitió.</source>
            <translation>The owner's turn: look for the reference in {provider}'s portal and say whether it was issued.</translation>
        </message>
        <message>
            <location filename="../../ui/attention/causes.py" />
            <source>Le toca al dueño: compruébelo allí; anúlelo también aquí o déjelo vigente.</source>
            <translation>The owner's turn: check it there; void it here too or let it stand.</translation>
        </message>
        <message>
            <location filename="../../ui/attention/causes.py" />
            <source>Le toca al dueño: emita la nota en el portal de {provider} y anote su autorización, o anúlela aquí.</source>
            <translation>The owner's turn: issue the note in {provider}'s portal and write down its authorization, or void it here.</translation>
        </message>
        <message>
            <location filename="../../ui/attention/causes.py" />
            <source>Le toca al dueño: no vale. Revise los ajustes de {provider} y reintente, o anule.</source>
            <translation>The owner's turn: it is worth nothing. Check the settings of {provider} and try again, or void.</translation>
        </message>
        <message>
            <location filename="../../ui/attention/causes.py" />
            <source>Le toca al dueño: pida anularlo otra vez o déjelo vigente. Mientras tanto sigue siendo válido.</source>
            <translation>The owner's turn: ask to void it again or let it stand. Until then it is valid.</translation>
        </message>
        <message>
            <location filename="../../ui/attention/causes.py" />
            <source>Le toca al dueño: revise los ajustes de {provider}. Se puede seguir vendiendo; nada se pierde.</source>
            <translation>The owner's turn: check the settings of {provider}. Selling goes on; nothing is lost.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/scan_ahead.py" />
            <source>Lectura guardada: {name}. Se agrega al cerrar esta ventana.</source>
            <translation>Scan kept: {name}. It is added when this window closes.</translation>
        </message>
        <message>
            <location filename="../../ui/people/journal.py" />
            <source>Leer de nuevo</source>
            <translation>Read again</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/__init__.py" />
            <source>Letras del documento del cliente</source>
            <translation>Letters of the customer's document</translation>
        </message>
        <message>
            <location filename="../../app/printing/profile.py" />
            <source>Letras por renglón</source>
            <translation>Letters per line</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/mx.py" />
            <source>Letras y cifras, sin folio</source>
            <translation>Letters and digits, without the number</translation>
        </message>
        <message>
            <location filename="../../ui/records/bringing.py" />
            <source>Leyendo el archivo…</source>
            <translation>Reading the file…</translation>
        </message>
        <message>
            <location filename="../../ui/settings/till.py" />
            <source>Leído, no encontrado, falta una persona.</source>
            <translation>Read, not found, a person is needed.</translation>
        </message>
        <message>
            <location filename="../../ui/products/form.py" />
            <source>Libra</source>
            <translation>Pound</translation>
        </message>
        <message>
            <location filename="../../ui/customers/form.py" />
            <source>Lista de precios</source>
            <translation>Price list</translation>
        </message>
        <message>
            <location filename="../../ui/products/lists.py" />
            <source>Lista nueva</source>
            <translation>New list</translation>
        </message>
        <message>
            <location filename="../../ui/products/lists.py" />
            <source>Listas de precios</source>
            <translation>Price lists</translation>
        </message>
        <message>
            <location filename="../../ui/products/lists.py" />
            <source>Listas de precios y categorías</source>
            <translation>Price lists and categories</translation>
        </message>
        <message>
            <location filename="../../ui/products/page.py" />
            <source>Listas y categorías</source>
            <translation>Lists and categories</translation>
        </message>
        <message>
            <location filename="../../ui/products/form.py" />
            <source>Listas y existencias</source>
            <translation>Lists and stock</translation>
        </message>
        <message>
            <location filename="../../ui/cash/paper.py" />
            <source>Listo</source>
            <translation>Done</translation>
        </message>
        <message>
            <location filename="../../ui/products/form.py" />
            <source>Litro</source>
            <translation>Litre</translation>
        </message>
        <message>
            <location filename="../../ui/health/sheet.py" />
            <source>Llamadas</source>
            <translation>Calls</translation>
        </message>
        <message>
            <location filename="../../ui/settings/updates.py" />
            <source>Llave de quien las publica</source>
            <translation>Key of who publishes them</translation>
        </message>
        <message>
            <location filename="../../ui/products/shelf.py" />
            <source>Lleva existencias</source>
            <translation>Keep stock</translation>
        </message>
        <message>
            <location filename="../../ui/settings/scales.py" />
            <source>Lleva impreso</source>
            <translation>It carries</translation>
        </message>
        <message>
            <location filename="../../ui/attention/decisions.py" />
            <source>Lo comprobé: volver a enviar</source>
            <translation>I checked: send it again</translation>
        </message>
        <message>
            <location filename="../../ui/cash/closed.py" />
            <source>Lo contado quedó anotado; los importes los ve quien tiene permiso.</source>
            <translation>The count is noted; the amounts are for those who may see them.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/updates.py" />
            <source>Lo descargado no es lo que se firmó: se borró.</source>
            <translation>What was downloaded is not what was signed: it was deleted.</translation>
        </message>
        <message>
            <location filename="../../app/providers/gforce/__init__.py" />
            <source>Lo entrega G-Force; puede vencer.</source>
            <translation>G-Force gives it; it may expire.</translation>
        </message>
        <message>
            <location filename="../../ui/leaving.py" />
            <source>Lo escrito allí se pierde si cierra ahora.</source>
            <translation>What was typed there is lost if you close now.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/page.py" />
            <source>Lo escrito espera allí hasta que lo guarde o lo descarte.</source>
            <translation>What was typed waits there until you save it or discard it.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/draft.py" />
            <source>Lo escrito espera aquí hasta que lo guarde o lo descarte.</source>
            <translation>What was typed waits here until you save it or discard it.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/alerts.py" />
            <source>Lo normal: {n}</source>
            <translation>Usual: {n}</translation>
        </message>
        <message>
            <location filename="../../ui/products/form.py" />
            <source>Lo que a usted le cuesta; nunca se imprime.</source>
            <translation>What it costs you; never printed.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/takeover.py" />
            <source>Lo que debía enviar sale desde esta. Por lo que no tuvo respuesta se pregunta antes de enviarlo.</source>
            <translation>What it still owed leaves from this one. What had no answer is asked about before it is sent.</translation>
        </message>
        <message>
            <location filename="../../app/domain/runway.py" />
            <source>Lo que debía una caja tomada no sale</source>
            <translation>What a till taken over owed does not leave</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/settings.py" />
            <source>Lo que en este tiempo no salió de la cola de TusFacturas pasa a una persona; con 0 se espera siempre.</source>
            <translation>What has not left TusFacturas' queue in this time passes to a person; with 0 it waits always.</translation>
        </message>
        <message>
            <location filename="../../app/providers/pdf.py" />
            <source>Lo que envió el proveedor no es un PDF.</source>
            <translation>What the provider sent is not a PDF.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/takeover.py" />
            <source>Lo que esa caja había tomado de otras sigue allí ({n}): {why}</source>
            <translation>What that till had taken over from others is still there ({n}): {why}</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety_restoring.py" />
            <source>Lo que estaba por enviar se consulta antes al proveedor, para no emitirlo dos veces.</source>
            <translation>What was to be sent is asked of the provider first, so as not to issue it twice.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/restoring.py" />
            <source>Lo que había quedó en «{name}», dentro de la carpeta de datos.</source>
            <translation>What was there is now in “{name}”, inside the data folder.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/settings.py" />
            <source>Lo que quedó sin respuesta y no aparece al consultar: con false decide una persona; con true se reenvía, y podría emitirse dos veces, porque TusFacturas no controla referencias repetidas.</source>
            <translation>What got no answer and is not there when asked: with false a person decides; with true it is sent again, and might be issued twice, because TusFacturas does not control repeated references.</translation>
        </message>
        <message>
            <location filename="../../ui/people/rights.py" />
            <source>Lo que un rol no puede, un supervisor lo aprueba en el momento con su PIN.</source>
            <translation>What a role may not do, a supervisor approves on the spot with a PIN.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/receipt.py" />
            <source>Lo que usted pone</source>
            <translation>What you add</translation>
        </message>
        <message>
            <location filename="../../ui/documents/story.py" />
            <source>Lo rechazó.</source>
            <translation>It rejected it.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/story.py" />
            <source>Lo recibió y lo está procesando.</source>
            <translation>It received it and is working on it.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety_restoring.py" />
            <source>Lo vendido después de la copia no está en ella; las claves del proveedor se escriben otra vez.</source>
            <translation>What was sold after the copy is not in it; the provider's keys are typed again.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/receipt.py" />
            <source>Logotipo</source>
            <translation>Logo</translation>
        </message>
        <message>
            <location filename="../../ui/settings/receipt.py" />
            <source>Logotipo…</source>
            <translation>Logo…</translation>
        </message>
        <message>
            <location filename="../../app/people.py" />
            <source>Los PIN son de otro equipo: primero pone uno nuevo quien manda, y después los de los demás.</source>
            <translation>The PINs are of another computer: first whoever is in charge sets a new one, and then everybody else's.</translation>
        </message>
        <message>
            <location filename="../../ui/first_run/provider_step.py" />
            <source>Los datos se los dio {provider}. Las claves se guardan cifradas en este equipo.</source>
            <translation>{provider} gave you these. Keys are kept encrypted on this computer.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/notices.py" />
            <source>Los del túnel o relé que trae los avisos hasta aquí, separados por espacios.</source>
            <translation>Those of the tunnel or relay that brings notifications here, separated by blanks.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/prices.py" />
            <source>Los importes no se pueden expresar en precios sin IVA de tres decimales.</source>
            <translation>The amounts cannot be expressed in prices without VAT of three decimals.</translation>
        </message>
        <message>
            <location filename="../../app/providers/conteo/prices.py" />
            <source>Los importes no se pueden expresar en precios sin impuesto.</source>
            <translation>The amounts cannot be expressed in prices without tax.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/issuers.py" />
            <source>Los precios son</source>
            <translation>Prices are</translation>
        </message>
        <message>
            <location filename="../../ui/first_run/issuer_step.py" />
            <source>Los precios ya incluyen el impuesto</source>
            <translation>Prices already include the tax</translation>
        </message>
        <message>
            <location filename="../../ui/settings/mail.py" />
            <source>Los proveedores que envían correos lo siguen haciendo ellos.</source>
            <translation>Providers that send e-mails go on doing so themselves.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/printers.py" />
            <source>Los tickets</source>
            <translation>The tickets</translation>
        </message>
        <message>
            <location filename="../../ui/settings/printers.py" />
            <source>Los tickets salen en «{name}».</source>
            <translation>Tickets come out at “{name}”.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/printers.py" />
            <source>Los tickets se ven en la pantalla. Complete lo de abajo, guarde y pruebe.</source>
            <translation>Tickets are shown on screen. Fill in what is below, save and test.</translation>
        </message>
        <message>
            <location filename="../../ui/widgets/file_dialog.py" />
            <source>Lugares</source>
            <translation>Places</translation>
        </message>
        <message>
            <location filename="../../ui/printing/labels.py" />
            <source>Lugares ya usados</source>
            <translation>Places already used</translation>
        </message>
        <message>
            <location filename="../../ui/printing/labels.py" />
            <source>Lugares ya usados de la primera hoja</source>
            <translation>Places already used on the first sheet</translation>
        </message>
        <message>
            <location filename="../../ui/records/bringing.py" />
            <source>Línea</source>
            <translation>Line</translation>
        </message>
        <message>
            <location filename="../../ui/sale/command_line.py" />
            <source>Línea de venta</source>
            <translation>Sale line</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Línea de órdenes</source>
            <translation>Command line</translation>
        </message>
        <message>
            <location filename="../../ui/people/approving.py" />
            <source>Línea {n}, {product}: de {before} a {after}.</source>
            <translation>Line {n}, {product}: from {before} to {after}.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/explaining.py" />
            <source>Líneas de la venta</source>
            <translation>Lines of the sale</translation>
        </message>
        <message>
            <location filename="../../ui/sale/ticket_sheet.py" />
            <source>Líneas del ticket</source>
            <translation>Lines of the ticket</translation>
        </message>
        <message>
            <location filename="../../app/vault/__init__.py" />
            <source>MOSTRADOR_PASSPHRASE_FILE nombra un archivo que no existe o está vacío.</source>
            <translation>MOSTRADOR_PASSPHRASE_FILE names a file that does not exist or is empty.</translation>
        </message>
        <message>
            <location filename="../../ui/help.py" />
            <source>Manual</source>
            <translation>Manual</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/settings.py" />
            <source>Marca de la venta en la descripción</source>
            <translation>Mark of the sale in the description</translation>
        </message>
        <message>
            <location filename="../../ui/products/lists.py" />
            <source>Mayorista</source>
            <translation>Wholesale</translation>
        </message>
        <message>
            <location filename="../../ui/widgets/keycap.py" />
            <source>Mayús</source>
            <translation>Shift</translation>
        </message>
        <message>
            <location filename="../../ui/widgets/keyboard.py" />
            <source>Mayúsculas</source>
            <translation>Shift</translation>
        </message>
        <message>
            <location filename="../../ui/widgets/keyboard.py" />
            <source>Mayúsculas: la próxima</source>
            <translation>Shift: the next letter</translation>
        </message>
        <message>
            <location filename="../../ui/widgets/keyboard.py" />
            <source>Mayúsculas: todas</source>
            <translation>Shift: all letters</translation>
        </message>
        <message>
            <location filename="../../ui/reports/page.py" />
            <source>Medio</source>
            <translation>Means</translation>
        </message>
        <message>
            <location filename="../../ui/sale/payment.py" />
            <source>Medio de pago</source>
            <translation>Means of payment</translation>
        </message>
        <message>
            <location filename="../../ui/health/sheet.py" />
            <source>Medio minuto sin respuesta es un corte: queda en el diario, con cada llamada y documento.</source>
            <translation>Half a minute without an answer is an outage: it stays in the journal, with each call and document.</translation>
        </message>
        <message>
            <location filename="../../ui/reports/dashboard.py" />
            <source>Medios de pago</source>
            <translation>Means of payment</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/ar.py" />
            <source>Mercado Pago u otra</source>
            <translation>Mercado Pago or other</translation>
        </message>
        <message>
            <location filename="../../ui/reports/period.py" />
            <source>Mes</source>
            <translation>Month</translation>
        </message>
        <message>
            <location filename="../../ui/products/form.py" />
            <source>Metro</source>
            <translation>Metre</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/page.py" />
            <source>Mientras la ventana o el servicio estén abiertos; lo atrasado sale al abrir.</source>
            <translation>While the window or the service is open; what is late leaves on opening.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/around.py" />
            <source>Mientras tanto sigue vigente.</source>
            <translation>Until then it is valid.</translation>
        </message>
        <message>
            <location filename="../../app/printing/profile.py" />
            <source>Minutos hasta que un ticket caduca</source>
            <translation>Minutes until a ticket expires</translation>
        </message>
        <message>
            <location filename="../../ui/printer.py" />
            <source>Mire el papel</source>
            <translation>Look at the paper</translation>
        </message>
        <message>
            <location filename="../../ui/printing/doctor.py" />
            <source>Mire el papel que sale y conteste. Lo que deje en blanco queda como está.</source>
            <translation>Look at the paper that comes out and answer. What you leave blank stays as it is.</translation>
        </message>
        <message>
            <location filename="../../ui/cash/counting.py" />
            <source>Moneda</source>
            <translation>Currency</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/mx.py" />
            <source>Monedero electrónico</source>
            <translation>Gift card</translation>
        </message>
        <message>
            <location filename="../../ui/records/keys.py" />
            <source>Monotributo</source>
            <translation>Monotributo</translation>
        </message>
        <message>
            <location filename="../../ui/sale/keys.py" />
            <source>Mosaico</source>
            <translation>Grid</translation>
        </message>
        <message>
            <location filename="../../ui/sale/grid.py" />
            <source>Mosaico de productos</source>
            <translation>Grid of products</translation>
        </message>
        <message>
            <location filename="../../ui/keymap.py" />
            <source>Mostrador</source>
            <translation>Mostrador</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Mostrador (envíos)</source>
            <translation>Mostrador (sending)</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety_restoring.py" />
            <source>Mostrador no se puede abrir</source>
            <translation>Mostrador cannot open</translation>
        </message>
        <message>
            <location filename="../../ui/settings/updates.py" />
            <source>Mostrador {version}.</source>
            <translation>Mostrador {version}.</translation>
        </message>
        <message>
            <location filename="../../ui/cash/sheets.py" />
            <source>Motivo</source>
            <translation>Reason</translation>
        </message>
        <message>
            <location filename="../../ui/documents/crediting.py" />
            <source>Motivo del catálogo</source>
            <translation>Reason of the catalogue</translation>
        </message>
        <message>
            <location filename="../../ui/widgets/keypad.py" />
            <source>Motivos usuales</source>
            <translation>Usual reasons</translation>
        </message>
        <message>
            <location filename="../../ui/cash/page.py" />
            <source>Movimientos</source>
            <translation>Movements</translation>
        </message>
        <message>
            <location filename="../../ui/sale/keys.py" />
            <source>Muestra el precio de un producto sin venderlo</source>
            <translation>Shows the price of a product without selling it</translation>
        </message>
        <message>
            <location filename="../../ui/sale/keys.py" />
            <source>Muestra el ticket de la última venta</source>
            <translation>Shows the ticket of the last sale</translation>
        </message>
        <message>
            <location filename="../../ui/sale/keys.py" />
            <source>Muestra esta lista</source>
            <translation>Shows this list</translation>
        </message>
        <message>
            <location filename="../../ui/sale/keys.py" />
            <source>Muestra productos para tocar, o los quita</source>
            <translation>Shows the products to be touched, or hides them</translation>
        </message>
        <message>
            <location filename="../../ui/documents/detail.py" />
            <source>Más</source>
            <translation>More</translation>
        </message>
        <message>
            <location filename="../../ui/documents/detail.py" />
            <source>Más acciones</source>
            <translation>More actions</translation>
        </message>
        <message>
            <location filename="../../ui/documents/reading.py" />
            <source>Más grande</source>
            <translation>Larger</translation>
        </message>
        <message>
            <location filename="../../ui/documents/reading.py" />
            <source>Más pequeño</source>
            <translation>Smaller</translation>
        </message>
        <message>
            <location filename="../../ui/first_run/provider_step.py" />
            <source>Más tarde, en Ajustes</source>
            <translation>Later, in Settings</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/settings.py" />
            <source>Método de los lotes</source>
            <translation>Method of the batches</translation>
        </message>
        <message>
            <location filename="../../app/providers/gforce/__init__.py" />
            <source>Método del PDF</source>
            <translation>Method of the PDF</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/pe.py" />
            <source>N. crédito, boletas</source>
            <translation>Credit n., boletas</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/pe.py" />
            <source>N. crédito, facturas</source>
            <translation>Credit n., facturas</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/pe.py" />
            <source>N. débito, boletas</source>
            <translation>Debit n., boletas</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/pe.py" />
            <source>N. débito, facturas</source>
            <translation>Debit n., facturas</translation>
        </message>
        <message>
            <location filename="../../ui/people/journal.py" />
            <source>N.º</source>
            <translation>No.</translation>
        </message>
        <message>
            <location filename="../../ui/reports/dashboard.py" />
            <source>Nada</source>
            <translation>Nothing</translation>
        </message>
        <message>
            <location filename="../../ui/finding/sheet.py" />
            <source>Nada con esas palabras</source>
            <translation>Nothing with these words</translation>
        </message>
        <message>
            <location filename="../../ui/sale/strangers.py" />
            <source>Nada dice «{code}»; esto se parece.</source>
            <translation>Nothing says “{code}”; this comes close.</translation>
        </message>
        <message>
            <location filename="../../ui/attention/page.py" />
            <source>Nada espera por usted</source>
            <translation>Nothing waits for you</translation>
        </message>
        <message>
            <location filename="../../ui/products/page.py" />
            <source>Nada está por agotarse</source>
            <translation>Nothing is running out</translation>
        </message>
        <message>
            <location filename="../../ui/settings/alerts.py" />
            <source>Nada está por terminarse</source>
            <translation>Nothing is about to run out</translation>
        </message>
        <message>
            <location filename="../../ui/cash/page.py" />
            <source>Nada pendiente</source>
            <translation>Nothing pending</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/page.py" />
            <source>Nada por emitir</source>
            <translation>Nothing to issue</translation>
        </message>
        <message>
            <location filename="../../ui/reports/numbering.py" />
            <source>Nada que explicar</source>
            <translation>Nothing to explain</translation>
        </message>
        <message>
            <location filename="../../ui/people/journal.py" />
            <source>Nada que mostrar</source>
            <translation>Nothing to show</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/page.py" />
            <source>Nada sale solo: pulse F9 para emitirlas. Repetirlo no emite nada dos veces.</source>
            <translation>Nothing leaves by itself: press F9 to issue them. Doing it again issues nothing twice.</translation>
        </message>
        <message>
            <location filename="../../ui/attention/causes.py" />
            <source>Nada se emitió. Sale solo cuando {provider} vuelva a contestar; si no puede esperar, reintente.</source>
            <translation>Nothing was issued. It goes out by itself once {provider} answers again; if you cannot wait, try again.</translation>
        </message>
        <message>
            <location filename="../../ui/cash/page.py" />
            <source>Nada se ha movido</source>
            <translation>Nothing has moved</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/page.py" />
            <source>Nada se repite todavía</source>
            <translation>Nothing repeats yet</translation>
        </message>
        <message>
            <location filename="../../ui/reports/page.py" />
            <source>Nada vendido en estos días</source>
            <translation>Nothing sold in these days</translation>
        </message>
        <message>
            <location filename="../../ui/printing/waiting.py" />
            <source>Nadie lo esperaba ya, y no salió. F7 lo imprime.</source>
            <translation>Nobody waited for it any more, and it did not come out. F7 prints it.</translation>
        </message>
        <message>
            <location filename="../../app/store/spool.py" />
            <source>Nadie lo imprimió a tiempo.</source>
            <translation>Nobody printed it in time.</translation>
        </message>
        <message>
            <location filename="../../ui/people/approving.py" />
            <source>Nadie más tiene este permiso</source>
            <translation>Nobody else may do this</translation>
        </message>
        <message>
            <location filename="../../ui/products/colours.py" />
            <source>Naranja</source>
            <translation>Orange</translation>
        </message>
        <message>
            <location filename="../../app/providers/gforce/mapping.py" />
            <source>Ni el CUFE ni el número de la factura dicen qué PDF pedir; descárguelo en el portal del proveedor.</source>
            <translation>Neither the CUFE nor the invoice's number says which PDF to ask for; download it in the provider's portal.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/printers.py" />
            <source>Ninguna</source>
            <translation>None</translation>
        </message>
        <message>
            <location filename="../../ui/settings/takeover.py" />
            <source>Ninguna caja tomada</source>
            <translation>No till taken over</translation>
        </message>
        <message>
            <location filename="../../ui/printing/labels.py" />
            <source>Ninguna etiqueta todavía</source>
            <translation>No label yet</translation>
        </message>
        <message>
            <location filename="../../ui/products/lists.py" />
            <source>Ninguna todavía</source>
            <translation>None yet</translation>
        </message>
        <message>
            <location filename="../../ui/products/lists.py" />
            <source>Ninguno</source>
            <translation>None</translation>
        </message>
        <message>
            <location filename="../../ui/health/sheet.py" />
            <source>Ningún corte</source>
            <translation>No outage</translation>
        </message>
        <message>
            <location filename="../../ui/documents/history.py" />
            <source>Ningún documento con este filtro</source>
            <translation>No document with this filter</translation>
        </message>
        <message>
            <location filename="../../ui/settings/notices.py" />
            <source>Ningún mensaje rechazado.</source>
            <translation>No message refused.</translation>
        </message>
        <message>
            <location filename="../../ui/reports/numbering.py" />
            <source>Ningún número falta.</source>
            <translation>No number is missing.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety_restoring.py" />
            <source>Ningún número se repite: los usados después de la copia se saltan.</source>
            <translation>No number is repeated: those used after the copy are skipped.</translation>
        </message>
        <message>
            <location filename="../../ui/printing/doctor.py" />
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <location filename="../../ui/settings/practice.py" />
            <source>No acepta la clave</source>
            <translation>Does not accept the key</translation>
        </message>
        <message>
            <location filename="../../ui/documents/story.py" />
            <source>No aceptó la clave o el certificado.</source>
            <translation>It did not accept the key or the certificate.</translation>
        </message>
        <message>
            <location filename="../../ui/records/keys.py" />
            <source>No alcanzado</source>
            <translation>Not reached</translation>
        </message>
        <message>
            <location filename="../../ui/health/words.py" />
            <source>No contesta</source>
            <translation>Does not answer</translation>
        </message>
        <message>
            <location filename="../../ui/cash/three_way.py" />
            <source>No cuadra con el efectivo</source>
            <translation>Does not agree with the cash</translation>
        </message>
        <message>
            <location filename="../../ui/cash/three_way.py" />
            <source>No cuadra con las ventas: {amount}</source>
            <translation>Does not agree with the sales: {amount}</translation>
        </message>
        <message>
            <location filename="../../ui/records/bringing.py" />
            <source>No entra</source>
            <translation>Stays out</translation>
        </message>
        <message>
            <location filename="../../ui/products/pictures.py" />
            <source>No es una imagen PNG, JPEG, WebP, BMP o GIF que se pueda leer.</source>
            <translation>Not a PNG, JPEG, WebP, BMP or GIF picture that can be read.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/strangers.py" />
            <source>No están en el catálogo: {codes}.</source>
            <translation>Not in the catalogue: {codes}.</translation>
        </message>
        <message>
            <location filename="../../ui/attention/decisions.py" />
            <source>No existe en {provider}</source>
            <translation>Does not exist in {provider}</translation>
        </message>
        <message>
            <location filename="../../ui/attention/finding.py" />
            <source>No existe: reenviar</source>
            <translation>Not there: send again</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety_restoring.py" />
            <source>No había ninguna venta guardada.</source>
            <translation>There was no sale saved.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/evidence.py" />
            <source>No hace falta que el cliente acepte.</source>
            <translation>The customer need not accept.</translation>
        </message>
        <message>
            <location filename="../../app/providers/http.py" />
            <source>No hay conexión con el proveedor; se enviará cuando vuelva.</source>
            <translation>There is no connection with the provider; it will be sent when it is back.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/page.py" />
            <source>No hay nada que deshacer.</source>
            <translation>There is nothing to undo.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/page.py" />
            <source>No hay otra venta abierta. F6 deja esta pendiente.</source>
            <translation>There is no other open sale. F6 holds this one.</translation>
        </message>
        <message>
            <location filename="../../app/store/sqlite.py" />
            <source>No hay permiso para escribir en la carpeta de datos: no se guardó nada.</source>
            <translation>No permission to write to the data folder: nothing was saved.</translation>
        </message>
        <message>
            <location filename="../../app/vault/files.py" />
            <source>No hay permiso para leer o escribir el almacén de claves.</source>
            <translation>No permission to read or write the key store.</translation>
        </message>
        <message>
            <location filename="../../app/printing/devices.py" />
            <source>No hay permiso para usar el puerto de la impresora (en Linux: grupo «lp» o «dialout»).</source>
            <translation>No permission to use the printer's port (on Linux: group “lp” or “dialout”).</translation>
        </message>
        <message>
            <location filename="../../app/printing/windows_spooler.py" />
            <source>No hay permiso para usar la impresora «{name}».</source>
            <translation>There is no permission to use the printer “{name}”.</translation>
        </message>
        <message>
            <location filename="../../ui/printing/labels.py" />
            <source>No hay un producto así.</source>
            <translation>There is no such product.</translation>
        </message>
        <message>
            <location filename="../../ui/printing/labels.py" />
            <source>No hay una impresora de hojas; guarde el PDF, o elíjala en Ajustes.</source>
            <translation>There is no sheet printer; save the PDF, or choose one in Settings.</translation>
        </message>
        <message>
            <location filename="../../app/providers/http.py" />
            <source>No llegó la respuesta del proveedor; se preguntará antes de volver a enviar.</source>
            <translation>The provider's answer did not arrive; it will be asked before sending again.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/story.py" />
            <source>No llegó respuesta; pudo haberlo recibido.</source>
            <translation>No answer came; it may have received it.</translation>
        </message>
        <message>
            <location filename="../../ui/undoing.py" />
            <source>No lo anote antes: aquí quedaría anulado y para la autoridad seguiría vigente.</source>
            <translation>Do not note it before: it would be void here and still valid for the authority.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/crediting.py" />
            <source>No puede ser</source>
            <translation>That cannot be</translation>
        </message>
        <message>
            <location filename="../../ui/progress.py" />
            <source>No quedó nada a medias.</source>
            <translation>Nothing was left half done.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/providers.py" />
            <source>No responde bien</source>
            <translation>Does not answer well</translation>
        </message>
        <message>
            <location filename="../../ui/attention/causes.py" />
            <source>No salió hacia {provider}</source>
            <translation>Did not leave for {provider}</translation>
        </message>
        <message>
            <location filename="../../ui/printing/waiting.py" />
            <source>No salió. Corrija la impresora en Ajustes y F7 lo imprime.</source>
            <translation>It did not come out. Correct the printer in Settings and F7 prints it.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/takeover.py" />
            <source>No se abrió</source>
            <translation>Not opened</translation>
        </message>
        <message>
            <location filename="../../ui/settings/updates.py" />
            <source>No se buscan versiones nuevas.</source>
            <translation>New versions are not looked for.</translation>
        </message>
        <message>
            <location filename="../../ui/people/journal.py" />
            <source>No se comprobó</source>
            <translation>Not verified</translation>
        </message>
        <message>
            <location filename="../../ui/cash/three_way.py" />
            <source>No se contó</source>
            <translation>Not counted</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/page.py" />
            <source>No se emitirá más. Lo que ya se emitió se conserva.</source>
            <translation>It will not be issued any more. What was issued is kept.</translation>
        </message>
        <message>
            <location filename="../../ui/attention/decisions.py" />
            <source>No se emitió</source>
            <translation>It was not issued</translation>
        </message>
        <message>
            <location filename="../../ui/attention/page.py" />
            <source>No se emitió: reenviar</source>
            <translation>It was not: send again</translation>
        </message>
        <message>
            <location filename="../../app/mail.py" />
            <source>No se encuentra el servidor de correo: revise la red y su nombre.</source>
            <translation>The mail server cannot be found: check the network and its name.</translation>
        </message>
        <message>
            <location filename="../../app/providers/download.py" />
            <source>No se encuentra el servidor del PDF; se pedirá más tarde.</source>
            <translation>The PDF's server cannot be found; it will be asked later.</translation>
        </message>
        <message>
            <location filename="../../ui/people/journal.py" />
            <source>No se exportó</source>
            <translation>Not exported</translation>
        </message>
        <message>
            <location filename="../../ui/health/sheet.py" />
            <source>No se guardó</source>
            <translation>Not saved</translation>
        </message>
        <message>
            <location filename="../../ui/manual/sheet.py" />
            <source>No se guardó el PDF</source>
            <translation>The PDF was not saved</translation>
        </message>
        <message>
            <location filename="../../ui/attention/acting.py" />
            <source>No se hizo</source>
            <translation>Not done</translation>
        </message>
        <message>
            <location filename="../../ui/cash/paper.py" />
            <source>No se imprimió</source>
            <translation>It was not printed</translation>
        </message>
        <message>
            <location filename="../../ui/health/sheet.py" />
            <source>No se pudo calcular</source>
            <translation>It could not be worked out</translation>
        </message>
        <message>
            <location filename="../../app/runtime/safety.py" />
            <source>No se pudo copiar a la segunda carpeta («{name}»); la copia de aquí se hizo.</source>
            <translation>It could not be copied to the second folder (“{name}”); the copy here was made.</translation>
        </message>
        <message>
            <location filename="../../app/store/migrations.py" />
            <source>No se pudo copiar la base de datos antes de actualizarla ({reason}); no se cambió nada. Libere espacio o revise el disco y vuelva a abrir.</source>
            <translation>The database could not be copied before it was updated ({reason}); nothing was changed. Free some space or check the disk, and open again.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/takeover.py" />
            <source>No se pudo dejar la señal junto a la copia: asegúrese de que la otra no se encienda.</source>
            <translation>The mark could not be left beside the copy: make sure that the other till is not switched on.</translation>
        </message>
        <message>
            <location filename="../../ui/reports/paper.py" />
            <source>No se pudo dibujar</source>
            <translation>It could not be drawn</translation>
        </message>
        <message>
            <location filename="../../app/store/mails.py" />
            <source>No se pudo enviar a tiempo.</source>
            <translation>It could not be sent in time.</translation>
        </message>
        <message>
            <location filename="../../app/whole.py" />
            <source>No se pudo escribir «{name}» ({reason}).</source>
            <translation>Could not write “{name}” ({reason}).</translation>
        </message>
        <message>
            <location filename="../../ui/records/page.py" />
            <source>No se pudo exportar</source>
            <translation>It could not be exported</translation>
        </message>
        <message>
            <location filename="../../ui/documents/page.py" />
            <source>No se pudo guardar</source>
            <translation>It could not be saved</translation>
        </message>
        <message>
            <location filename="../../app/store/pdfs.py" />
            <source>No se pudo guardar el PDF ({reason_of}).</source>
            <translation>The PDF could not be saved ({reason_of}).</translation>
        </message>
        <message>
            <location filename="../../app/backup/archive.py" />
            <source>No se pudo hacer la copia ({reason}).</source>
            <translation>The copy could not be made ({reason}).</translation>
        </message>
        <message>
            <location filename="../../app/runtime/safety.py" />
            <source>No se pudo hacer la copia automática ({reason}).</source>
            <translation>The automatic copy could not be made ({reason}).</translation>
        </message>
        <message>
            <location filename="../../app/backup/archive.py" />
            <source>No se pudo leer la copia ({reason}); nada se cambió.</source>
            <translation>The copy could not be read ({reason}); nothing was changed.</translation>
        </message>
        <message>
            <location filename="../../app/updates/place.py" />
            <source>No se pudo leer «{name}» ({why}).</source>
            <translation>Could not read “{name}” ({why}).</translation>
        </message>
        <message>
            <location filename="../../ui/products/pictures.py" />
            <source>No se pudo leer: {why}.</source>
            <translation>It could not be read: {why}.</translation>
        </message>
        <message>
            <location filename="../../app/mail.py" />
            <source>No se pudo llegar al servidor de correo.</source>
            <translation>The mail server could not be reached.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/story.py" />
            <source>No se pudo llegar: sin red o sin servicio. No salió nada.</source>
            <translation>It could not be reached: no network or no service. Nothing left.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/providers.py" />
            <source>No se pudo probar</source>
            <translation>It could not be tested</translation>
        </message>
        <message>
            <location filename="../../app/backup/restoring.py" />
            <source>No se pudo restaurar ({reason}); lo que había sigue en su lugar.</source>
            <translation>It could not be restored ({reason}); what was there is still in its place.</translation>
        </message>
        <message>
            <location filename="../../app/backup/succession.py" />
            <source>No se pudo tomar la caja ({reason}).</source>
            <translation>The till could not be taken over ({reason}).</translation>
        </message>
        <message>
            <location filename="../../ui/settings/notices.py" />
            <source>No se puede escuchar</source>
            <translation>Cannot listen</translation>
        </message>
        <message>
            <location filename="../../ui/settings/takeover.py" />
            <source>No se puede leer</source>
            <translation>Cannot be read</translation>
        </message>
        <message>
            <location filename="../../ui/attention/finding.py" />
            <source>No se puede leer el archivo ({why}).</source>
            <translation>The file cannot be read ({why}).</translation>
        </message>
        <message>
            <location filename="../../app/domain/runway.py" />
            <source>No se puede leer su carpeta ({folder}): no la borre y avise a soporte.</source>
            <translation>Its folder cannot be read ({folder}): do not delete it, and tell support.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/reading.py" />
            <source>No se puede mostrar</source>
            <translation>It cannot be shown</translation>
        </message>
        <message>
            <location filename="../../ui/first_run/welcome_step.py" />
            <source>No se puede restaurar</source>
            <translation>It cannot be restored</translation>
        </message>
        <message>
            <location filename="../../ui/settings/receipt.py" />
            <source>No se puede usar</source>
            <translation>It cannot be used</translation>
        </message>
        <message>
            <location filename="../../app/runtime/safety.py" />
            <source>No se puede usar la carpeta de copias ({reason}).</source>
            <translation>The folder of copies cannot be used ({reason}).</translation>
        </message>
        <message>
            <location filename="../../app/runtime/opening.py" />
            <source>No se puede usar la carpeta de datos «{name}» ({reason_of}).</source>
            <translation>The data folder “{name}” cannot be used ({reason_of}).</translation>
        </message>
        <message>
            <location filename="../../ui/cash/page.py" />
            <source>No se puede vender hasta abrirla.</source>
            <translation>You cannot sell until it is open.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/page.py" />
            <source>No se reintenta</source>
            <translation>Not tried again</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety_restoring.py" />
            <source>No se restauró</source>
            <translation>Not restored</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/__init__.py" />
            <source>No se sabe si Contpaqi dio de alta al cliente; compruébelo allí.</source>
            <translation>It is not known whether Contpaqi registered the customer; check it there.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/answers.py" />
            <source>No se sabe si Enlazatte emitió la factura; compruébelo en Contpaqi antes de reenviar.</source>
            <translation>It is not known whether Enlazatte issued the invoice; check it in Contpaqi before sending again.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/takeover.py" />
            <source>No se tomó</source>
            <translation>Not taken over</translation>
        </message>
        <message>
            <location filename="../../ui/records/matching.py" />
            <source>No se usa</source>
            <translation>Not used</translation>
        </message>
        <message>
            <location filename="../../ui/attention/finding.py" />
            <source>No sirve</source>
            <translation>Not usable</translation>
        </message>
        <message>
            <location filename="../../ui/settings/practice.py" />
            <source>No tiene el PDF</source>
            <translation>Does not have the PDF</translation>
        </message>
        <message>
            <location filename="../../ui/customers/page.py" />
            <source>Nombre</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="../../ui/first_run/issuer_step.py" />
            <source>Nombre comercial</source>
            <translation>Trade name</translation>
        </message>
        <message>
            <location filename="../../ui/settings/issuers.py" />
            <source>Nombre corto</source>
            <translation>Short name</translation>
        </message>
        <message>
            <location filename="../../ui/products/lists.py" />
            <source>Nombre de la lista nueva</source>
            <translation>Name of the new list</translation>
        </message>
        <message>
            <location filename="../../ui/customers/form.py" />
            <source>Nombre o razón social</source>
            <translation>Name or company name</translation>
        </message>
        <message>
            <location filename="../../ui/settings/mail.py" />
            <source>Nombre que lo envía</source>
            <translation>Sender's name</translation>
        </message>
        <message>
            <location filename="../../ui/customers/page.py" />
            <source>Nombre, identificación, correo o código</source>
            <translation>Name, tax id, e-mail or code</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/__init__.py" />
            <source>Nombres de propiedades</source>
            <translation>Names of properties</translation>
        </message>
        <message>
            <location filename="../../ui/settings/notices.py" />
            <source>Nombres por los que llegan</source>
            <translation>Names they come under</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/settings.py" />
            <source>Nombres separados por comas, *.nombre por sus subdominios; de ningún otro se descarga.</source>
            <translation>Names separated by commas, *.name for its subdomains; nothing is downloaded from any other.</translation>
        </message>
        <message>
            <location filename="../../ui/cash/sheets.py" />
            <source>Nota</source>
            <translation>Note</translation>
        </message>
        <message>
            <location filename="../../ui/documents/detail.py" />
            <source>Nota crédito</source>
            <translation>Credit note</translation>
        </message>
        <message>
            <location filename="../../ui/saying.py" />
            <source>Nota de crédito</source>
            <translation>Credit note</translation>
        </message>
        <message>
            <location filename="../../ui/documents/crediting.py" />
            <source>Nota de crédito para {number}</source>
            <translation>Credit note for {number}</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/__init__.py" />
            <source>Nota de crédito y de débito, separadas por una coma; se suponen nc y nd.</source>
            <translation>Credit and debit note, separated by a comma; nc and nd are assumed.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/acting.py" />
            <source>Nota de crédito {number}</source>
            <translation>Credit note {number}</translation>
        </message>
        <message>
            <location filename="../../ui/saying.py" />
            <source>Nota de débito</source>
            <translation>Debit note</translation>
        </message>
        <message>
            <location filename="../../ui/documents/facts.py" />
            <source>Nota sobre</source>
            <translation>Note on</translation>
        </message>
        <message>
            <location filename="../../ui/documents/facts.py" />
            <source>Notas de crédito</source>
            <translation>Credit notes</translation>
        </message>
        <message>
            <location filename="../../ui/cash/three_way.py" />
            <source>Notas de crédito ({n})</source>
            <translation>Credit notes ({n})</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/__init__.py" />
            <source>Notas y bajas</source>
            <translation>Notes and voidings</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/page.py" />
            <source>Nueva</source>
            <translation>New</translation>
        </message>
        <message>
            <location filename="../../ui/settings/printers.py" />
            <source>Nueva…</source>
            <translation>New…</translation>
        </message>
        <message>
            <location filename="../../ui/customers/page.py" />
            <source>Nuevo</source>
            <translation>New</translation>
        </message>
        <message>
            <location filename="../../ui/records/batches.py" />
            <source>Nuevos</source>
            <translation>New</translation>
        </message>
        <message>
            <location filename="../../ui/cash/page.py" />
            <source>Numeración</source>
            <translation>Numbering</translation>
        </message>
        <message>
            <location filename="../../app/domain/issuer_keys.py" />
            <source>Numerar desde</source>
            <translation>Number from</translation>
        </message>
        <message>
            <location filename="../../app/domain/issuer_keys.py" />
            <source>Numerar hasta</source>
            <translation>Number up to</translation>
        </message>
        <message>
            <location filename="../../ui/people/section.py" />
            <source>Nunca</source>
            <translation>Never</translation>
        </message>
        <message>
            <location filename="../../ui/settings/printers.py" />
            <source>Nunca por sí solo</source>
            <translation>Never by itself</translation>
        </message>
        <message>
            <location filename="../../ui/attention/page.py" />
            <source>Número</source>
            <translation>Number</translation>
        </message>
        <message>
            <location filename="../../ui/settings/receipt.py" />
            <source>Número de caja</source>
            <translation>Till number</translation>
        </message>
        <message>
            <location filename="../../app/printing/profile.py" />
            <source>Número de la tabla</source>
            <translation>Number of the table</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/evidence.py" />
            <source>Número de líneas</source>
            <translation>Number of lines</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/__init__.py" />
            <source>Número de quien no se identifica</source>
            <translation>Number of whoever is not identified</translation>
        </message>
        <message>
            <location filename="../../ui/documents/facts.py" />
            <source>Número del proveedor</source>
            <translation>Provider's number</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/planning.py" />
            <source>Número, cliente o referencia</source>
            <translation>Number, customer or reference</translation>
        </message>
        <message>
            <location filename="../../ui/finding/sheet.py" />
            <source>Número, cliente, producto, autorización o importe</source>
            <translation>Number, customer, product, authorization or amount</translation>
        </message>
        <message>
            <location filename="../../ui/documents/history.py" />
            <source>Número, cliente, referencia o autorización</source>
            <translation>Number, customer, ref. or authorization</translation>
        </message>
        <message>
            <location filename="../../ui/sale/means.py" />
            <source>Número, si quiere</source>
            <translation>Number, if you like</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety_restoring.py" />
            <source>Números que se saltan</source>
            <translation>Numbers to skip</translation>
        </message>
        <message>
            <location filename="../../app/runtime/restoring.py" />
            <source>Números que se saltaron, para no repetir ninguno: {n}.</source>
            <translation>Numbers skipped, so as to repeat none: {n}.</translation>
        </message>
        <message>
            <location filename="../../ui/reports/numbering.py" />
            <source>Números sin documento válido</source>
            <translation>Numbers without a valid document</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/settings.py" />
            <source>Obligatoria por lotes: adonde TusFacturas avisa. Sin servidor propio igual se consulta.</source>
            <translation>Required for batches: where TusFacturas notifies. Without a server of one's own it is asked all the same.</translation>
        </message>
        <message>
            <location filename="../../app/sync/deliver.py" />
            <source>Ocurrió un error interno durante el envío; se preguntará antes de volver a enviar.</source>
            <translation>An internal error came up while sending; it will be asked before sending again.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/till.py" />
            <source>Oscuro</source>
            <translation>Dark</translation>
        </message>
        <message>
            <location filename="../../app/domain/runway.py" />
            <source>Otra caja tomó la cola de esta</source>
            <translation>Another till took this one's queue over</translation>
        </message>
        <message>
            <location filename="../../app/sync/engine.py" />
            <source>Otra caja tomó lo que esta debía: desde aquí no se envía nada, para que nada salga dos veces.</source>
            <translation>Another till took over what this one owed: nothing is sent from here, so that nothing leaves twice.</translation>
        </message>
        <message>
            <location filename="../../app/backup/archive.py" />
            <source>Otra copia está en marcha; espere a que termine.</source>
            <translation>Another copy is being made; wait until it ends.</translation>
        </message>
        <message>
            <location filename="../../ui/printing/doctor.py" />
            <source>Otra prueba</source>
            <translation>Another test</translation>
        </message>
        <message>
            <location filename="../../ui/news.py" />
            <source>Otra ventana o un servicio de este equipo envía los documentos.</source>
            <translation>Another window or a service on this computer sends the documents.</translation>
        </message>
        <message>
            <location filename="../../app/backup/restoring.py" />
            <source>Otra ventana u otra orden usa esta caja: ciérrela y repita; nada se cambió.</source>
            <translation>Another window or command uses this till: close it and repeat; nothing was changed.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/charging.py" />
            <source>Otra ventana ya cobró esta venta: {number}, {total}. Deje aquí solo lo que falta cobrar.</source>
            <translation>Another window has already charged this sale: {number}, {total}. Leave here only what is still to be paid.</translation>
        </message>
        <message>
            <location filename="../../ui/people/sheets.py" />
            <source>Otra vez</source>
            <translation>Once more</translation>
        </message>
        <message>
            <location filename="../../ui/settings/currencies.py" />
            <source>Otras monedas en la caja</source>
            <translation>Other currencies at the till</translation>
        </message>
        <message>
            <location filename="../../ui/tenders.py" />
            <source>Otro medio</source>
            <translation>Other</translation>
        </message>
        <message>
            <location filename="../../app/sync/unforeseen.py" />
            <source>Otro motor de envíos de esta caja tomó el relevo; este se detiene. No se perdió nada.</source>
            <translation>Another sending engine of this till has taken over; this one stops. Nothing was lost.</translation>
        </message>
        <message>
            <location filename="../../app/store/migrations.py" />
            <source>Otro programa de esta caja está enviando documentos: ciérrelo y vuelva a abrir para actualizar. No se cambió nada.</source>
            <translation>Another program of this till is sending documents: close it and open again to update. Nothing was changed.</translation>
        </message>
        <message>
            <location filename="../../app/printing/devices.py" />
            <source>Otro programa está usando la impresora.</source>
            <translation>Another program is using the printer.</translation>
        </message>
        <message>
            <location filename="../../app/vault/files.py" />
            <source>Otro programa ocupa el almacén de claves; repita en unos segundos.</source>
            <translation>Another program holds the key store; repeat in a few seconds.</translation>
        </message>
        <message>
            <location filename="../../app/store/sqlite.py" />
            <source>Otro programa ocupa la base de datos: no se guardó nada. Repita en unos segundos.</source>
            <translation>Another program holds the database: nothing was saved. Repeat in a few seconds.</translation>
        </message>
        <message>
            <location filename="../../ui/undoing.py" />
            <source>Otro: escríbalo abajo</source>
            <translation>Another: write it below</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/__init__.py" />
            <source>Otros nombres para Fabo, p. ej. numero=número,direccion=dirección.</source>
            <translation>Other names for Fabo, e.g. numero=número,direccion=dirección.</translation>
        </message>
        <message>
            <location filename="../../app/vault/files.py" />
            <source>Otros usuarios pueden leer o cambiar la llave de las claves; quíteles el permiso (chmod 600).</source>
            <translation>Other users can read or change the key of the key store; take that permission away (chmod 600).</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/settings.py" />
            <source>P. ej. 16=VARIOS16;8=VARIOS8;0=VARIOS0;exempt=VARIOSEX. También para líneas sin código. La tasa la decide el producto en Contpaqi.</source>
            <translation>E.g. 16=VARIOS16;8=VARIOS8;0=VARIOS0;exempt=VARIOSEX. Also for lines without a code. The product in Contpaqi decides the rate.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/settings.py" />
            <source>P. ej. clients. Vacía: los clientes se dan de alta en Contpaqi. No está publicada.</source>
            <translation>E.g. clients. Empty: customers are registered in Contpaqi. It is not published.</translation>
        </message>
        <message>
            <location filename="../../ui/products/shelf.py" />
            <source>P. ej. inventario, compra o merma.</source>
            <translation>E.g. stocktaking, purchase or waste.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/settings.py" />
            <source>P. ej. login. Vacía: se usa el token pegado. No está publicada.</source>
            <translation>E.g. login. Empty: the pasted token is used. It is not published.</translation>
        </message>
        <message>
            <location filename="../../ui/manual/sheet.py" />
            <source>PDF guardado</source>
            <translation>PDF saved</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/settings.py" />
            <source>PDF que se guarda</source>
            <translation>PDF that is kept</translation>
        </message>
        <message>
            <location filename="../../ui/people/pin.py" />
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message>
            <location filename="../../ui/people/entering.py" />
            <source>PIN cambiado</source>
            <translation>PIN changed</translation>
        </message>
        <message>
            <location filename="../../ui/people/sheets.py" />
            <source>PIN de ahora</source>
            <translation>Current PIN</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>PIN incorrecto</source>
            <translation>Wrong PIN</translation>
        </message>
        <message>
            <location filename="../../ui/people/pin.py" />
            <source>PIN incorrecto. Podrá intentarlo en {n} s.</source>
            <translation>Wrong PIN. Try again in {n} s.</translation>
        </message>
        <message>
            <location filename="../../ui/people/sheets.py" />
            <source>PIN nuevo</source>
            <translation>New PIN</translation>
        </message>
        <message>
            <location filename="../../ui/people/sheets.py" />
            <source>PIN nuevo para {name}</source>
            <translation>New PIN for {name}</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>PIN puesto de nuevo, sin el anterior</source>
            <translation>PIN set anew, without the old one</translation>
        </message>
        <message>
            <location filename="../../ui/sale/payment.py" />
            <source>Paga en {currency}</source>
            <translation>Pays in {currency}</translation>
        </message>
        <message>
            <location filename="../../ui/cash/sheets.py" />
            <source>Pago a un proveedor</source>
            <translation>Payment to a supplier</translation>
        </message>
        <message>
            <location filename="../../ui/sale/after_sale.py" />
            <source>Pago exacto</source>
            <translation>Exact payment</translation>
        </message>
        <message>
            <location filename="../../ui/cash/paper.py" />
            <source>Papel</source>
            <translation>Paper</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Papel dado por impreso</source>
            <translation>Paper taken as printed</translation>
        </message>
        <message>
            <location filename="../../ui/documents/paper.py" />
            <source>Papel del documento</source>
            <translation>Paper of the document</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Papel repetido</source>
            <translation>Paper repeated</translation>
        </message>
        <message>
            <location filename="../../app/printing/profile.py" />
            <source>Papel, tapa. «No» si la impresora no contesta.</source>
            <translation>Paper, cover. “No” if the printer does not answer.</translation>
        </message>
        <message>
            <location filename="../../ui/printing/waiting.py" />
            <source>Papeles</source>
            <translation>Papers</translation>
        </message>
        <message>
            <location filename="../../ui/help.py" />
            <source>Papeles de las impresoras</source>
            <translation>Papers of the printers</translation>
        </message>
        <message>
            <location filename="../../ui/printing/waiting.py" />
            <source>Papeles y correos</source>
            <translation>Papers and e-mails</translation>
        </message>
        <message>
            <location filename="../../ui/sale/customers.py" />
            <source>Para enviarle el documento</source>
            <translation>To send the document to</translation>
        </message>
        <message>
            <location filename="../../app/printing/profile.py" />
            <source>Para impresoras sin ñ ni acentos.</source>
            <translation>For printers without ñ or accents.</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/planning.py" />
            <source>Para reconocerla en la lista; no se imprime.</source>
            <translation>To know it in the list; not printed.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/evidence.py" />
            <source>Parece este documento, pero no coincide: {wrong}; compare antes de darlo por emitido.</source>
            <translation>It looks like this document, but it does not agree: {wrong}; compare before taking it as issued.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/page.py" />
            <source>Partes de los ajustes</source>
            <translation>Parts of the settings</translation>
        </message>
        <message>
            <location filename="../../ui/sale/keys.py" />
            <source>Pasa a la siguiente venta abierta</source>
            <translation>Goes to the next open sale</translation>
        </message>
        <message>
            <location filename="../../app/domain/taxid/ar.py" />
            <source>Pasaporte: «{cleaned}» no es válido; lleva de 5 a 12 letras y cifras.</source>
            <translation>Passport: “{cleaned}” is not valid; it has 5 to 12 letters and digits.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/scales.py" />
            <source>Pase con el lector una etiqueta de la balanza.</source>
            <translation>Scan a label of the scale.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/layout.py" />
            <source>Pase el primer artículo</source>
            <translation>Scan the first item</translation>
        </message>
        <message>
            <location filename="../../ui/printing/labels.py" />
            <source>Pase el primer producto.</source>
            <translation>Scan the first product.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/command_line.py" />
            <source>Pase el ticket, o escriba su número, su autorización o el {id} del cliente</source>
            <translation>Scan the ticket, or type its number, its authorisation or the customer's {id}</translation>
        </message>
        <message>
            <location filename="../../ui/printing/labels.py" />
            <source>Pase o escriba un producto; 12*código pide doce etiquetas. + y − cambian la cantidad.</source>
            <translation>Scan or type a product; 12*code asks for twelve labels. + and − change the quantity.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/page.py" />
            <source>Pase primero un artículo y después su descuento.</source>
            <translation>Scan an item first and then its discount.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/page.py" />
            <source>Pase primero un artículo y después su nota.</source>
            <translation>Scan an item first and then its note.</translation>
        </message>
        <message>
            <location filename="../../ui/printing/labels.py" />
            <source>Pase primero un producto.</source>
            <translation>Scan a product first.</translation>
        </message>
        <message>
            <location filename="../../ui/first_run/assistant.py" />
            <source>Paso {n} de 2</source>
            <translation>Step {n} of 2</translation>
        </message>
        <message>
            <location filename="../../app/printing/profile.py" />
            <source>Pausa del cajón (ms)</source>
            <translation>Drawer pause (ms)</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/page.py" />
            <source>Pausar</source>
            <translation>Pause</translation>
        </message>
        <message>
            <location filename="../../ui/first_run/issuer_step.py" />
            <source>País</source>
            <translation>Country</translation>
        </message>
        <message>
            <location filename="../../ui/printing/mails.py" />
            <source>Pedido</source>
            <translation>Requested</translation>
        </message>
        <message>
            <location filename="../../ui/people/approving.py" />
            <source>Pedir aprobación</source>
            <translation>Ask for approval</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/settings.py" />
            <source>Pedir el IVA calculado</source>
            <translation>Ask for the VAT worked out</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/settings.py" />
            <source>Pedir el QR</source>
            <translation>Ask for the QR</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/settings.py" />
            <source>Pedir el XML</source>
            <translation>Ask for the XML</translation>
        </message>
        <message>
            <location filename="../../ui/undoing.py" />
            <source>Pedir la anulación</source>
            <translation>Ask to void it</translation>
        </message>
        <message>
            <location filename="../../ui/cash/lists.py" />
            <source>Pendientes</source>
            <translation>Pending</translation>
        </message>
        <message>
            <location filename="../../ui/people/rights.py" />
            <source>Permisos de cada rol</source>
            <translation>Permissions of each role</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Permisos de un rol</source>
            <translation>Permissions of a role</translation>
        </message>
        <message>
            <location filename="../../ui/people/rights.py" />
            <source>Permisos guardados</source>
            <translation>Permissions saved</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Persona agregada</source>
            <translation>Person added</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Persona cambiada</source>
            <translation>Person changed</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Persona desbloqueada</source>
            <translation>Person unlocked</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/py.py" />
            <source>Persona física</source>
            <translation>Natural person</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/py.py" />
            <source>Persona jurídica</source>
            <translation>Legal entity</translation>
        </message>
        <message>
            <location filename="../../ui/people/section.py" />
            <source>Personas</source>
            <translation>People</translation>
        </message>
        <message>
            <location filename="../../ui/reports/period.py" />
            <source>Período</source>
            <translation>Period</translation>
        </message>
        <message>
            <location filename="../../ui/reports/period.py" />
            <source>Período anterior</source>
            <translation>Previous period</translation>
        </message>
        <message>
            <location filename="../../ui/reports/period.py" />
            <source>Período siguiente</source>
            <translation>Next period</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/ar.py" />
            <source>Pesos en cifras, sin puntos</source>
            <translation>Pesos in figures, without points</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/settings.py" />
            <source>Pesos por dólar, del día.</source>
            <translation>Pesos per dollar, of the day.</translation>
        </message>
        <message>
            <location filename="../../app/domain/runway.py" />
            <source>Pida el nuevo y escríbalo en Ajustes, Emisores; los documentos ya hechos conservan el suyo.</source>
            <translation>Ask for the new one and type it in Settings, Issuers; documents already made keep theirs.</translation>
        </message>
        <message>
            <location filename="../../app/domain/runway.py" />
            <source>Pida más números y escríbalo en Ajustes, Emisores; al terminarse no se puede vender en esa serie.</source>
            <translation>Ask for more numbers and type it in Settings, Issuers; when they run out, that series cannot sell.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/keys.py" />
            <source>Pide el RUC, la cédula o el nombre del cliente</source>
            <translation>Asks for the customer's tax id, personal id or name</translation>
        </message>
        <message>
            <location filename="../../ui/settings/practice.py" />
            <source>Pide esperar: demasiados envíos</source>
            <translation>Asks to wait: too many calls</translation>
        </message>
        <message>
            <location filename="../../ui/documents/story.py" />
            <source>Pidió esperar: demasiados envíos seguidos.</source>
            <translation>It asked to wait: too many calls in a row.</translation>
        </message>
        <message>
            <location filename="../../ui/cash/counting.py" />
            <source>Piezas de {value}</source>
            <translation>Pieces of {value}</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/settings.py" />
            <source>Plantilla con {serie}, {fecha}, {cliente}, {folio} y {uuid}. Vacía: una persona busca en Contpaqi. No está publicada.</source>
            <translation>Template with {serie}, {fecha}, {cliente}, {folio} and {uuid}. Empty: a person looks in Contpaqi. It is not published.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/settings.py" />
            <source>Plazo de las ventas a crédito</source>
            <translation>Term of sales on credit</translation>
        </message>
        <message>
            <location filename="../../ui/attention/causes.py" />
            <source>Plazo vencido para {provider}</source>
            <translation>The deadline for {provider} has passed</translation>
        </message>
        <message>
            <location filename="../../ui/documents/detail.py" />
            <source>Poner nombre</source>
            <translation>Add name</translation>
        </message>
        <message>
            <location filename="../../ui/products/page.py" />
            <source>Por agotarse</source>
            <translation>Running low</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/mapping.py" />
            <source>Por ahora solo se factura en guaraníes.</source>
            <translation>For now only guaraníes are invoiced.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/detail.py" />
            <source>Por correo</source>
            <translation>By e-mail</translation>
        </message>
        <message>
            <location filename="../../ui/settings/printers.py" />
            <source>Por ejemplo caja, cocina, oficina.</source>
            <translation>For example till, kitchen, office.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/acting.py" />
            <source>Por ejemplo compras@ejemplo.com.</source>
            <translation>For example orders@example.com.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/mail.py" />
            <source>Por ejemplo smtp.ejemplo.com.</source>
            <translation>For example smtp.example.com.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety.py" />
            <source>Por ejemplo un disco USB. Si no está conectado, se avisa una vez y la copia de aquí se hace igual.</source>
            <translation>For example a USB disk. If it is not connected, it is told once and the copy here is made all the same.</translation>
        </message>
        <message>
            <location filename="../../ui/cash/sheets.py" />
            <source>Por ejemplo: cambio del banco.</source>
            <translation>For example: change from the bank.</translation>
        </message>
        <message>
            <location filename="../../ui/cash/sheets.py" />
            <source>Por ejemplo: pago al proveedor de hielo.</source>
            <translation>For example: paid the ice supplier.</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/page.py" />
            <source>Por emitir</source>
            <translation>To issue</translation>
        </message>
        <message>
            <location filename="../../ui/settings/takeover.py" />
            <source>Por enviar</source>
            <translation>To be sent</translation>
        </message>
        <message>
            <location filename="../../ui/reports/dashboard.py" />
            <source>Por hora; la línea de puntos es hace una semana</source>
            <translation>By hour; the dotted line is a week ago</translation>
        </message>
        <message>
            <location filename="../../ui/settings/printers.py" />
            <source>Por la red, con dirección propia</source>
            <translation>By network, with an address of its own</translation>
        </message>
        <message>
            <location filename="../../ui/reports/dashboard.py" />
            <source>Por medio de pago</source>
            <translation>By means of payment</translation>
        </message>
        <message>
            <location filename="../../ui/closing/page.py" />
            <source>Por qué</source>
            <translation>Why</translation>
        </message>
        <message>
            <location filename="../../ui/products/shelf.py" />
            <source>Por qué cambia</source>
            <translation>Why it changes</translation>
        </message>
        <message>
            <location filename="../../ui/settings/takeover.py" />
            <source>Por todo lo que no tuvo respuesta se pregunta al proveedor antes de enviarlo.</source>
            <translation>The provider is asked about everything that had no answer before it is sent.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/printers.py" />
            <source>Por un puerto USB o serie</source>
            <translation>By a USB or serial port</translation>
        </message>
        <message>
            <location filename="../../ui/documents/history.py" />
            <source>Por vencer</source>
            <translation>Due soon</translation>
        </message>
        <message>
            <location filename="../../ui/cash/three_way.py" />
            <source>Por verificar</source>
            <translation>To verify</translation>
        </message>
        <message>
            <location filename="../../resources/printing/code_pages.csv" />
            <source>Portugués</source>
            <translation>Portuguese</translation>
        </message>
        <message>
            <location filename="../../ui/first_run/welcome_step.py" />
            <source>Practicar ahora</source>
            <translation>Practise now</translation>
        </message>
        <message>
            <location filename="../../ui/printing/labels.py" />
            <source>Precio</source>
            <translation>Price</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Precio cambiado en una venta</source>
            <translation>Price changed in a sale</translation>
        </message>
        <message>
            <location filename="../../ui/products/form.py" />
            <source>Precio con {tax}</source>
            <translation>Price with {tax}</translation>
        </message>
        <message>
            <location filename="../../ui/customers/form.py" />
            <source>Precio normal</source>
            <translation>Normal price</translation>
        </message>
        <message>
            <location filename="../../ui/products/form.py" />
            <source>Precio sin {tax}</source>
            <translation>Price without {tax}</translation>
        </message>
        <message>
            <location filename="../../ui/products/shelf.py" />
            <source>Precio «{list}»</source>
            <translation>“{list}” price</translation>
        </message>
        <message>
            <location filename="../../ui/sale/explaining.py" />
            <source>Precios con {tax}</source>
            <translation>Prices with {tax}</translation>
        </message>
        <message>
            <location filename="../../ui/sale/explaining.py" />
            <source>Precios sin {tax}</source>
            <translation>Prices without {tax}</translation>
        </message>
        <message>
            <location filename="../../ui/products/shelf.py" />
            <source>Precios y existencias</source>
            <translation>Prices and stock</translation>
        </message>
        <message>
            <location filename="../../ui/settings/scales.py" />
            <source>Prefijo de cliente</source>
            <translation>Customer prefix</translation>
        </message>
        <message>
            <location filename="../../ui/settings/scales.py" />
            <source>Prefijo de supervisor</source>
            <translation>Supervisor prefix</translation>
        </message>
        <message>
            <location filename="../../ui/customers/form.py" />
            <source>Preguntando a {provider}…</source>
            <translation>Asking {provider}…</translation>
        </message>
        <message>
            <location filename="../../ui/first_run/provider_step.py" />
            <source>Preguntando…</source>
            <translation>Asking…</translation>
        </message>
        <message>
            <location filename="../../ui/settings/updates.py" />
            <source>Preguntar ahora</source>
            <translation>Ask now</translation>
        </message>
        <message>
            <location filename="../../app/printing/profile.py" />
            <source>Preguntar el estado</source>
            <translation>Ask for the state</translation>
        </message>
        <message>
            <location filename="../../app/runtime/updates.py" />
            <source>Pregunte con «mostrador update check».</source>
            <translation>Ask with “mostrador update check”.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/reading.py" />
            <source>Preparando el papel…</source>
            <translation>Preparing the paper…</translation>
        </message>
        <message>
            <location filename="../../ui/printing/labels.py" />
            <source>Preparando…</source>
            <translation>Preparing…</translation>
        </message>
        <message>
            <location filename="../../ui/records/matching.py" />
            <source>Primer dato</source>
            <translation>First value</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/settings.py" />
            <source>Primer índice de los errores</source>
            <translation>First index of the errors</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/evidence.py" />
            <source>Primera línea</source>
            <translation>First line</translation>
        </message>
        <message>
            <location filename="../../ui/attention/acting.py" />
            <source>Probando {provider}…</source>
            <translation>Testing {provider}…</translation>
        </message>
        <message>
            <location filename="../../ui/settings/providers.py" />
            <source>Probando…</source>
            <translation>Testing…</translation>
        </message>
        <message>
            <location filename="../../ui/settings/printers.py" />
            <source>Probar cajón</source>
            <translation>Test drawer</translation>
        </message>
        <message>
            <location filename="../../ui/first_run/welcome_step.py" />
            <source>Probar con una tienda de ejemplo</source>
            <translation>Try it with an example shop</translation>
        </message>
        <message>
            <location filename="../../ui/attention/page.py" />
            <source>Probar conexión</source>
            <translation>Test connection</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/settings.py" />
            <source>Probar el token con una factura vacía</source>
            <translation>Test the token with an empty invoice</translation>
        </message>
        <message>
            <location filename="../../ui/first_run/provider_step.py" />
            <source>Probar la conexión</source>
            <translation>Test the connection</translation>
        </message>
        <message>
            <location filename="../../ui/settings/printers.py" />
            <source>Probar y ajustar</source>
            <translation>Test and adjust</translation>
        </message>
        <message>
            <location filename="../../ui/documents/crediting.py" />
            <source>Producto</source>
            <translation>Product</translation>
        </message>
        <message>
            <location filename="../../ui/people/approving.py" />
            <source>Producto con defecto</source>
            <translation>Faulty product</translation>
        </message>
        <message>
            <location filename="../../ui/products/form.py" />
            <source>Producto nuevo</source>
            <translation>New product</translation>
        </message>
        <message>
            <location filename="../../ui/documents/facts.py" />
            <source>Productos</source>
            <translation>Products</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/settings.py" />
            <source>Productos por tasa de IVA</source>
            <translation>Products by VAT rate</translation>
        </message>
        <message>
            <location filename="../../ui/reports/dashboard.py" />
            <source>Promedio por ticket</source>
            <translation>Average ticket</translation>
        </message>
        <message>
            <location filename="../../ui/settings/keys.py" />
            <source>Propias</source>
            <translation>Own</translation>
        </message>
        <message>
            <location filename="../../app/domain/country.py" />
            <source>Protocolo de autorización</source>
            <translation>Authorization protocol</translation>
        </message>
        <message>
            <location filename="../../ui/health/sheet.py" />
            <source>Proveedor</source>
            <translation>Provider</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Proveedor ajustado</source>
            <translation>Provider set up</translation>
        </message>
        <message>
            <location filename="../../app/providers/gforce/__init__.py" />
            <source>Proveedor autorizado (Id_Pac)</source>
            <translation>Authorized provider (Id_Pac)</translation>
        </message>
        <message>
            <location filename="../../ui/health/sheet.py" />
            <source>Proveedores</source>
            <translation>Providers</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/settings.py" />
            <source>Provincia del cliente</source>
            <translation>Customer's province</translation>
        </message>
        <message>
            <location filename="../../ui/settings/printers.py" />
            <source>Prueba</source>
            <translation>Test</translation>
        </message>
        <message>
            <location filename="../../ui/printing/doctor.py" />
            <source>Prueba de {name}</source>
            <translation>Test of {name}</translation>
        </message>
        <message>
            <location filename="../../ui/finding/sheet.py" />
            <source>Pruebe con menos palabras.</source>
            <translation>Try fewer words.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/updates.py" />
            <source>Pruebe con «mostrador update check»; vender no depende de esto.</source>
            <translation>Try “mostrador update check”; selling does not depend on this.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/providers.py" />
            <source>Pruebe la conexión para estar seguro.</source>
            <translation>Test the connection to be sure.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/page.py" />
            <source>Práctica</source>
            <translation>Practice</translation>
        </message>
        <message>
            <location filename="../../ui/settings/practice.py" />
            <source>Práctica cambiada</source>
            <translation>Practice changed</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/page.py" />
            <source>Próximas fechas</source>
            <translation>Next dates</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/page.py" />
            <source>Próximas fechas: {dates}</source>
            <translation>Next dates: {dates}</translation>
        </message>
        <message>
            <location filename="../../app/domain/causes.py" />
            <source>Pudo haber llegado y nadie respondió; hay que comprobarlo en el portal del proveedor.</source>
            <translation>It may have arrived and nobody answered; it must be checked in the provider's portal.</translation>
        </message>
        <message>
            <location filename="../../app/domain/causes.py" />
            <source>Pudo haber llegado y nadie respondió; se preguntará de nuevo cuando el servicio vuelva a funcionar, o compruébelo en su portal.</source>
            <translation>It may have arrived and nobody answered; it will be asked about again once the service works, or check it in its portal.</translation>
        </message>
        <message>
            <location filename="../../ui/printing/waiting.py" />
            <source>Puede haber salido. Si lo tiene en la mano, F6; si no, F7 lo imprime como reimpresión.</source>
            <translation>It may have come out. If you hold it in your hand, F6; if not, F7 prints it as a reprint.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/mail.py" />
            <source>Puede seguir trabajando.</source>
            <translation>You can go on working.</translation>
        </message>
        <message>
            <location filename="../../ui/closing/page.py" />
            <source>Puede seguir vendiendo.</source>
            <translation>You can go on selling.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/mail.py" />
            <source>Puerto</source>
            <translation>Port</translation>
        </message>
        <message>
            <location filename="../../ui/settings/keys.py" />
            <source>Pulse la tecla nueva. Esc la deja como está.</source>
            <translation>Press the new key. Esc leaves it as it is.</translation>
        </message>
        <message>
            <location filename="../../app/printing/profile.py" />
            <source>Pulso del cajón (ms)</source>
            <translation>Drawer pulse (ms)</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/settings.py" />
            <source>Puntero JSON (RFC 6901).</source>
            <translation>JSON pointer (RFC 6901).</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/pa.py" />
            <source>Punto</source>
            <translation>Point</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/ar.py" />
            <source>Punto de venta</source>
            <translation>Point of sale</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/settings.py" />
            <source>Punto de venta de prueba</source>
            <translation>Test point of sale</translation>
        </message>
        <message>
            <location filename="../../ui/widgets/keypad.py" />
            <source>Punto decimal</source>
            <translation>Decimal point</translation>
        </message>
        <message>
            <location filename="../../app/runtime/figures.py" />
            <source>Página {n} de {m}</source>
            <translation>Page {n} of {m}</translation>
        </message>
        <message>
            <location filename="../../ui/documents/reading.py" />
            <source>Página {page} de {pages}  ·  {percent} %</source>
            <translation>Page {page} of {pages}  ·  {percent} %</translation>
        </message>
        <message>
            <location filename="../../ui/people/sheets.py" />
            <source>Pásela por el lector. La tarjeta solo elige el nombre: el PIN se pide igual.</source>
            <translation>Pass it through the reader. The card only chooses the name: the PIN is asked all the same.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/acting.py" />
            <source>Pídalo en el portal del proveedor.</source>
            <translation>Ask for it in the provider's portal.</translation>
        </message>
        <message>
            <location filename="../../app/printing/profile.py" />
            <source>QR dibujado por la impresora</source>
            <translation>QR drawn by the printer</translation>
        </message>
        <message>
            <location filename="../../ui/documents/crediting.py" />
            <source>Queda</source>
            <translation>Left</translation>
        </message>
        <message>
            <location filename="../../ui/cash/sheets.py" />
            <source>Queda anotado; la caja sigue abierta.</source>
            <translation>It is noted; the till stays open.</translation>
        </message>
        <message>
            <location filename="../../ui/people/sheets.py" />
            <source>Queda en cada venta y decisión.</source>
            <translation>Stays with every sale and decision.</translation>
        </message>
        <message>
            <location filename="../../ui/people/approving.py" />
            <source>Queda en el diario con los dos nombres.</source>
            <translation>The journal keeps both names.</translation>
        </message>
        <message>
            <location filename="../../ui/people/gate.py" />
            <source>Queda en el diario con su nombre.</source>
            <translation>It stays in the journal with your name.</translation>
        </message>
        <message>
            <location filename="../../app/domain/runway.py" />
            <source>Quedan pocos folios</source>
            <translation>Few folios left</translation>
        </message>
        <message>
            <location filename="../../app/domain/runway.py" />
            <source>Quedan pocos números</source>
            <translation>Few numbers left</translation>
        </message>
        <message>
            <location filename="../../app/domain/runway.py" />
            <source>Quedan {n} números en la serie {series}</source>
            <translation>{n} numbers are left in series {series}</translation>
        </message>
        <message>
            <location filename="../../ui/documents/story.py" />
            <source>Quedó autorizado.</source>
            <translation>It was authorized.</translation>
        </message>
        <message>
            <location filename="../../ui/people/approving.py" />
            <source>Quien atiende</source>
            <translation>Who serves</translation>
        </message>
        <message>
            <location filename="../../ui/people/approving.py" />
            <source>Quien cambia los permisos los da en Ajustes, Personas.</source>
            <translation>Whoever changes permissions grants them in Settings, People.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/keys.py" />
            <source>Quita la línea elegida</source>
            <translation>Removes the chosen line</translation>
        </message>
        <message>
            <location filename="../../ui/customers/page.py" />
            <source>Quitar</source>
            <translation>Remove</translation>
        </message>
        <message>
            <location filename="../../ui/sale/customer_bar.py" />
            <source>Quitar cliente</source>
            <translation>Remove the customer</translation>
        </message>
        <message>
            <location filename="../../ui/products/page.py" />
            <source>Quitar de la venta</source>
            <translation>Take out of sale</translation>
        </message>
        <message>
            <location filename="../../ui/documents/history.py" />
            <source>Quitar filtros</source>
            <translation>Clear filters</translation>
        </message>
        <message>
            <location filename="../../ui/products/lists.py" />
            <source>Quitar lista</source>
            <translation>Remove list</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/page.py" />
            <source>Quitar «{title}»</source>
            <translation>Remove “{title}”</translation>
        </message>
        <message>
            <location filename="../../ui/cash/lists.py" />
            <source>Quién</source>
            <translation>Who</translation>
        </message>
        <message>
            <location filename="../../ui/settings/till.py" />
            <source>Quién cobra</source>
            <translation>Who sells</translation>
        </message>
        <message>
            <location filename="../../ui/settings/receipt.py" />
            <source>Quién cobró</source>
            <translation>Who sold</translation>
        </message>
        <message>
            <location filename="../../ui/documents/acting.py" />
            <source>Quién compró con {number}</source>
            <translation>Who bought with {number}</translation>
        </message>
        <message>
            <location filename="../../ui/cash/sheets.py" />
            <source>Quién la recibe</source>
            <translation>Who receives it</translation>
        </message>
        <message>
            <location filename="../../ui/cash/lists.py" />
            <source>Qué</source>
            <translation>What</translation>
        </message>
        <message>
            <location filename="../../ui/steps.py" />
            <source>Qué buscar</source>
            <translation>What to look for</translation>
        </message>
        <message>
            <location filename="../../ui/records/bringing.py" />
            <source>Qué columna es cuál</source>
            <translation>Which column is which</translation>
        </message>
        <message>
            <location filename="../../ui/settings/notices.py" />
            <source>Qué dirección se le da a cada proveedor</source>
            <translation>Which address each provider is given</translation>
        </message>
        <message>
            <location filename="../../ui/attention/finding.py" />
            <source>Qué encontró</source>
            <translation>What you found</translation>
        </message>
        <message>
            <location filename="../../ui/finding/sheet.py" />
            <source>Qué es</source>
            <translation>What it is</translation>
        </message>
        <message>
            <location filename="../../ui/reports/numbering.py" />
            <source>Qué fue</source>
            <translation>What became of it</translation>
        </message>
        <message>
            <location filename="../../ui/settings/keys.py" />
            <source>Qué hace</source>
            <translation>What it does</translation>
        </message>
        <message>
            <location filename="../../ui/attention/page.py" />
            <source>Qué hacer</source>
            <translation>What to do</translation>
        </message>
        <message>
            <location filename="../../ui/records/bringing.py" />
            <source>Qué hará</source>
            <translation>What it will do</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/settings.py" />
            <source>Qué número da FacturaSend al primer documento de un lote con errores; se supone 0.</source>
            <translation>Which number FacturaSend gives the first document of a batch with errors; 0 is assumed.</translation>
        </message>
        <message>
            <location filename="../../ui/attention/page.py" />
            <source>Qué pasó</source>
            <translation>What happened</translation>
        </message>
        <message>
            <location filename="../../ui/settings/printers.py" />
            <source>Qué sale dónde</source>
            <translation>What comes out where</translation>
        </message>
        <message>
            <location filename="../../ui/settings/practice.py" />
            <source>Qué sale mal</source>
            <translation>What goes wrong</translation>
        </message>
        <message>
            <location filename="../../ui/cash/page.py" />
            <source>Qué se ve</source>
            <translation>What is shown</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/evidence.py" />
            <source>RFC del cliente</source>
            <translation>Customer's RFC</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/evidence.py" />
            <source>RFC del emisor</source>
            <translation>Issuer's RFC</translation>
        </message>
        <message>
            <location filename="../../app/domain/taxid/mx.py" />
            <source>RFC: el último carácter de {rfc} suele ser «{wanted}»; revíselo en la constancia fiscal.</source>
            <translation>RFC: the last character of {rfc} is usually “{wanted}”; check it on the tax certificate.</translation>
        </message>
        <message>
            <location filename="../../app/domain/taxid/mx.py" />
            <source>RFC: está vacío o no es un texto de hasta {n} caracteres; {example}.</source>
            <translation>RFC: it is empty or not a text of up to {n} characters; {example}.</translation>
        </message>
        <message>
            <location filename="../../app/domain/taxid/mx.py" />
            <source>RFC: no lleva dígito verificador aparte; deje ese campo vacío.</source>
            <translation>RFC: it has no separate check digit; leave that field empty.</translation>
        </message>
        <message>
            <location filename="../../app/domain/taxid/mx.py" />
            <source>RFC: {rfc} no es de {wanted}; por su forma es de {found}.</source>
            <translation>RFC: {rfc} is not of {wanted}; by its form it is of {found}.</translation>
        </message>
        <message>
            <location filename="../../app/domain/taxid/mx.py" />
            <source>RFC: «{date}» no es una fecha (año, mes, día) en {rfc}; {example}.</source>
            <translation>RFC: “{date}” is not a date (year, month, day) in {rfc}; {example}.</translation>
        </message>
        <message>
            <location filename="../../app/domain/taxid/mx.py" />
            <source>RFC: «{rfc}» tiene {n} caracteres o un signo fuera de lugar; {example}.</source>
            <translation>RFC: “{rfc}” has {n} characters or a sign out of place; {example}.</translation>
        </message>
        <message>
            <location filename="../../app/domain/taxid/py.py" />
            <source>RUC o cédula: está vacío o es demasiado largo; escriba por ejemplo 80069563-1.</source>
            <translation>RUC or cédula: it is empty or too long; type for example 80069563-1.</translation>
        </message>
        <message>
            <location filename="../../app/domain/taxid/pa.py" />
            <source>RUC o cédula: está vacío o no es un texto de hasta {maxlength} caracteres; escriba por ejemplo 8-730-241 o 155596713-2-2015.</source>
            <translation>RUC or cédula: it is empty or not a text of up to {maxlength} characters; type for example 8-730-241 or 155596713-2-2015.</translation>
        </message>
        <message>
            <location filename="../../app/domain/taxid/pa.py" />
            <source>RUC o cédula: «{body}» no es válido; escriba los grupos con guiones, por ejemplo 8-730-241 o 155596713-2-2015.</source>
            <translation>RUC or cédula: “{body}” is not valid; type the groups with hyphens, for example 8-730-241 or 155596713-2-2015.</translation>
        </message>
        <message>
            <location filename="../../app/domain/taxid/pa.py" />
            <source>RUC o cédula: «{id}» no es {wanted}; por su forma es {found}.</source>
            <translation>RUC or cédula: “{id}” is not {wanted}; by its form it is {found}.</translation>
        </message>
        <message>
            <location filename="../../app/domain/taxid/pa.py" />
            <source>RUC o cédula: «{id}» no tiene una forma conocida en Panamá; revíselo y confirme si es correcto.</source>
            <translation>RUC or cédula: “{id}” has no form known in Panama; look at it and confirm if it is right.</translation>
        </message>
        <message>
            <location filename="../../app/domain/taxid/pa.py" />
            <source>RUC o cédula: «{normalized}» parece una finca; si es una cédula, falta un grupo de cifras.</source>
            <translation>RUC or cédula: “{normalized}” looks like a finca; if it is a cédula, a group of digits is missing.</translation>
        </message>
        <message>
            <location filename="../../app/domain/taxid/py.py" />
            <source>RUC: a «{cleaned}» le falta el dígito verificador; sería {base}-{digit}, revíselo y confirme.</source>
            <translation>RUC: “{cleaned}” lacks its check digit; it would be {base}-{digit}, look at it and confirm.</translation>
        </message>
        <message>
            <location filename="../../app/domain/taxid/pe.py" />
            <source>RUC: la última cifra de {cleaned} no corresponde a las demás; revise el número.</source>
            <translation>RUC: the last digit of {cleaned} does not match the others; look at the number.</translation>
        </message>
        <message>
            <location filename="../../app/domain/taxid/pe.py" />
            <source>RUC: {cleaned} no empieza por {allowed}; revíselo y confirme si es correcto.</source>
            <translation>RUC: {cleaned} does not begin with {allowed}; look at it and confirm if it is right.</translation>
        </message>
        <message>
            <location filename="../../app/domain/taxid/py.py" />
            <source>RUC: «{cleaned}» es demasiado corto; lleva de 3 a 8 cifras, guion y un dígito.</source>
            <translation>RUC: “{cleaned}” is too short; it has 3 to 8 digits, a hyphen and one digit.</translation>
        </message>
        <message>
            <location filename="../../app/domain/taxid/py.py" />
            <source>RUC: «{cleaned}» no es válido, el dígito verificador no corresponde; revise el número.</source>
            <translation>RUC: “{cleaned}” is not valid, the check digit does not match; look at the number.</translation>
        </message>
        <message>
            <location filename="../../app/domain/taxid/py.py" />
            <source>RUC: «{cleaned}» no es válido; lleva hasta 8 cifras y su dígito, p. ej. 80069563-1.</source>
            <translation>RUC: “{cleaned}” is not valid; it has up to 8 digits and its check digit, e.g. 80069563-1.</translation>
        </message>
        <message>
            <location filename="../../app/domain/taxid/pe.py" />
            <source>RUC: «{cleaned}» no tiene 11 cifras; escriba por ejemplo 20512333797.</source>
            <translation>RUC: “{cleaned}” does not have 11 digits; type for example 20512333797.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/issuers.py" />
            <source>Razón social</source>
            <translation>Legal name</translation>
        </message>
        <message>
            <location filename="../../ui/widgets/keycap.py" />
            <source>Re Pág</source>
            <translation>PgUp</translation>
        </message>
        <message>
            <location filename="../../ui/settings/practice.py" />
            <source>Rechaza el RUC</source>
            <translation>Rejects the tax id</translation>
        </message>
        <message>
            <location filename="../../ui/settings/practice.py" />
            <source>Rechaza los datos</source>
            <translation>Rejects the data</translation>
        </message>
        <message>
            <location filename="../../ui/widgets/badge.py" />
            <source>Rechazado</source>
            <translation>Rejected</translation>
        </message>
        <message>
            <location filename="../../ui/attention/causes.py" />
            <source>Rechazado por {provider}</source>
            <translation>Rejected by {provider}</translation>
        </message>
        <message>
            <location filename="../../app/domain/numbering.py" />
            <source>Rechazado, por corregir</source>
            <translation>Rejected, to be corrected</translation>
        </message>
        <message>
            <location filename="../../ui/cash/three_way.py" />
            <source>Rechazados</source>
            <translation>Rejected</translation>
        </message>
        <message>
            <location filename="../../ui/sale/means.py" />
            <source>Recibido</source>
            <translation>Received</translation>
        </message>
        <message>
            <location filename="../../ui/sale/payment.py" />
            <source>Recibido en efectivo</source>
            <translation>Received in cash</translation>
        </message>
        <message>
            <location filename="../../ui/settings/notices.py" />
            <source>Recibir avisos</source>
            <translation>Receive notifications</translation>
        </message>
        <message>
            <location filename="../../ui/cash/lists.py" />
            <source>Recuento</source>
            <translation>Count</translation>
        </message>
        <message>
            <location filename="../../ui/cash/lists.py" />
            <source>Recuento al cerrar</source>
            <translation>Count at closing</translation>
        </message>
        <message>
            <location filename="../../ui/cash/lists.py" />
            <source>Recuento al entregar</source>
            <translation>Count at handover</translation>
        </message>
        <message>
            <location filename="../../ui/cash/acting.py" />
            <source>Recuento anotado</source>
            <translation>Count noted</translation>
        </message>
        <message>
            <location filename="../../ui/cash/acting.py" />
            <source>Recuento anotado: {found}</source>
            <translation>Count noted: {found}</translation>
        </message>
        <message>
            <location filename="../../ui/main_window.py" />
            <source>Recurrentes</source>
            <translation>Recurring</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Recurrentes: salen solas</source>
            <translation>Recurring: leave by themselves</translation>
        </message>
        <message>
            <location filename="../../ui/cash/three_way.py" />
            <source>Redondeo</source>
            <translation>Rounding</translation>
        </message>
        <message>
            <location filename="../../ui/sale/explaining.py" />
            <source>Redondeo del total</source>
            <translation>Rounding of the total</translation>
        </message>
        <message>
            <location filename="../../app/domain/issuer_keys.py" />
            <source>Redondeo en efectivo</source>
            <translation>Cash rounding</translation>
        </message>
        <message>
            <location filename="../../ui/sale/payment.py" />
            <source>Redondeo en efectivo {amount}</source>
            <translation>Cash rounding {amount}</translation>
        </message>
        <message>
            <location filename="../../ui/sale/explaining.py" />
            <source>Redondeo si paga en efectivo</source>
            <translation>Rounding if paid in cash</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/settings.py" />
            <source>Reenviar por sí solo</source>
            <translation>Send again by itself</translation>
        </message>
        <message>
            <location filename="../../ui/attention/decisions.py" />
            <source>Referencia</source>
            <translation>Reference</translation>
        </message>
        <message>
            <location filename="../../ui/sale/payment.py" />
            <source>Referencia ({key})</source>
            <translation>Reference ({key})</translation>
        </message>
        <message>
            <location filename="../../ui/settings/receipt.py" />
            <source>Referencia, ya autorizado</source>
            <translation>Reference, once authorized</translation>
        </message>
        <message>
            <location filename="../../ui/documents/facts.py" />
            <source>Referencias</source>
            <translation>References</translation>
        </message>
        <message>
            <location filename="../../ui/documents/detail.py" />
            <source>Reimprimir</source>
            <translation>Reprint</translation>
        </message>
        <message>
            <location filename="../../ui/attention/acting.py" />
            <source>Reintentando…</source>
            <translation>Trying again…</translation>
        </message>
        <message>
            <location filename="../../ui/attention/page.py" />
            <source>Reintentar</source>
            <translation>Try again</translation>
        </message>
        <message>
            <location filename="../../ui/attention/page.py" />
            <source>Reintentar todos</source>
            <translation>Try all again</translation>
        </message>
        <message>
            <location filename="../../app/domain/runway.py" />
            <source>Reloj desviado (segundos)</source>
            <translation>Clock is off (seconds)</translation>
        </message>
        <message>
            <location filename="../../app/domain/runway.py" />
            <source>Renuévela con {provider} y escríbala en Ajustes.</source>
            <translation>Renew it with {provider} and enter it in Settings.</translation>
        </message>
        <message>
            <location filename="../../app/domain/runway.py" />
            <source>Renuévelo y escriba la fecha nueva en Ajustes, Emisores.</source>
            <translation>Renew it and type the new date in Settings, Issuers.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/detail.py" />
            <source>Repetir</source>
            <translation>Repeat</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/planning.py" />
            <source>Repetir cada mes</source>
            <translation>Repeat every month</translation>
        </message>
        <message>
            <location filename="../../ui/closing/page.py" />
            <source>Resolver</source>
            <translation>Resolve</translation>
        </message>
        <message>
            <location filename="../../ui/settings/providers.py" />
            <source>Responde</source>
            <translation>Answers</translation>
        </message>
        <message>
            <location filename="../../ui/health/words.py" />
            <source>Responde en {speed} · contestó {answers} · el próximo documento: {wait}</source>
            <translation>Answers in {speed} · answered {answers} · the next document: {wait}</translation>
        </message>
        <message>
            <location filename="../../ui/news.py" />
            <source>Respondió en {time}</source>
            <translation>Answered in {time}</translation>
        </message>
        <message>
            <location filename="../../ui/records/keys.py" />
            <source>Responsable inscripto</source>
            <translation>Registered for VAT</translation>
        </message>
        <message>
            <location filename="../../app/domain/document.py" />
            <source>Respuesta simulada: no tiene valor legal.</source>
            <translation>Simulated answer: it has no legal value.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/restoring.py" />
            <source>Restaurada la copia del {made}. Ventas en ella: {n}.</source>
            <translation>Restored the copy of {made}. Sales in it: {n}.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety_restoring.py" />
            <source>Restaurando la copia</source>
            <translation>Restoring the copy</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety.py" />
            <source>Restaurar</source>
            <translation>Restore</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety_restoring.py" />
            <source>Restaurar la última copia</source>
            <translation>Restore the last copy</translation>
        </message>
        <message>
            <location filename="../../ui/sale/results.py" />
            <source>Resultados de la búsqueda</source>
            <translation>Search results</translation>
        </message>
        <message>
            <location filename="../../ui/reports/dashboard.py" />
            <source>Resumen</source>
            <translation>Summary</translation>
        </message>
        <message>
            <location filename="../../app/store/mails.py" />
            <source>Retirado de la cola.</source>
            <translation>Withdrawn from the queue.</translation>
        </message>
        <message>
            <location filename="../../ui/printing/mails.py" />
            <source>Retirar</source>
            <translation>Withdraw</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety.py" />
            <source>Reuniendo…</source>
            <translation>Gathering…</translation>
        </message>
        <message>
            <location filename="../../ui/people/gate.py" />
            <source>Revisar el cajón</source>
            <translation>Check the drawer</translation>
        </message>
        <message>
            <location filename="../../ui/attention/causes.py" />
            <source>Revise la conexión: en cuanto la haya, sale; si {provider} ya no puede admitirlo, usted decide aquí.</source>
            <translation>Check the connection: once there is one, it leaves; if {provider} can no longer take it, you decide here.</translation>
        </message>
        <message>
            <location filename="../../ui/products/colours.py" />
            <source>Rojo</source>
            <translation>Red</translation>
        </message>
        <message>
            <location filename="../../ui/people/pin.py" />
            <source>Rol</source>
            <translation>Role</translation>
        </message>
        <message>
            <location filename="../../ui/people/sheets.py" />
            <source>Rol de {name}</source>
            <translation>Role of {name}</translation>
        </message>
        <message>
            <location filename="../../ui/cash/paper.py" />
            <source>Rollo de 80 mm</source>
            <translation>80 mm roll</translation>
        </message>
        <message>
            <location filename="../../ui/products/colours.py" />
            <source>Rosado</source>
            <translation>Pink</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/settings.py" />
            <source>Rubro</source>
            <translation>Line of business</translation>
        </message>
        <message>
            <location filename="../../ui/records/keys.py" />
            <source>Régimen fiscal</source>
            <translation>Tax regime</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/events.py" />
            <source>SIFEN aún no decidió sobre este documento; se anulará cuando responda.</source>
            <translation>SIFEN has not decided on this document; it will be voided when it answers.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/asking.py" />
            <source>SIFEN dice que el CDC está duplicado y no lo muestra: «{message}».</source>
            <translation>SIFEN says the CDC is a duplicate and does not show it: “{message}”.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/__init__.py" />
            <source>SIFEN no deja consultar este RUC: «{said}».</source>
            <translation>SIFEN does not let this RUC be looked up: “{said}”.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/asking.py" />
            <source>SIFEN rechazó el documento: {said}. Corríjalo; se reenvía con el mismo número.</source>
            <translation>SIFEN rejected the document: {said}. Correct it; it is sent again with the same number.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/mail.py" />
            <source>STARTTLS (puerto 587)</source>
            <translation>STARTTLS (port 587)</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/pe.py" />
            <source>SUNAT dice de este RUC: {taxstatus}; confírmelo con el cliente.</source>
            <translation>SUNAT says of this RUC: {taxstatus}; confirm it with the customer.</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/answers.py" />
            <source>SUNAT no admite la baja ({code}): {why}.</source>
            <translation>SUNAT does not take the voiding ({code}): {why}.</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/answers.py" />
            <source>SUNAT no admitió el comprobante ({code}): {why}. Corríjalo; conserva su número.</source>
            <translation>SUNAT did not take the document ({code}): {why}. Correct it; it keeps its number.</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/answers.py" />
            <source>SUNAT no autoriza a esta cuenta a emitir; revise sus claves con el proveedor.</source>
            <translation>SUNAT does not allow this account to issue; look at its keys with the provider.</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/answers.py" />
            <source>SUNAT no está disponible; se volverá a intentar con el mismo número.</source>
            <translation>SUNAT is not available; it will be tried again with the same number.</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/answers.py" />
            <source>SUNAT rechazó el comprobante ({code}): {why}. Corríjalo; saldrá con otro número.</source>
            <translation>SUNAT rejected the document ({code}): {why}. Correct it; it will leave with another number.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/takeover.py" />
            <source>Sale desde esta caja.</source>
            <translation>Leaves from this till.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/acting.py" />
            <source>Sale en cuanto se autorice su factura.</source>
            <translation>It leaves as soon as its invoice is authorized.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/story.py" />
            <source>Sale en {time}; mientras tanto se puede anular sin que llegue.</source>
            <translation>Leaves in {time}; until then it can be voided without ever arriving.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/acting.py" />
            <source>Sale hacia el proveedor ahora.</source>
            <translation>It leaves for the provider now.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/mail.py" />
            <source>Sale por {host}</source>
            <translation>Leaves through {host}</translation>
        </message>
        <message>
            <location filename="../../ui/printing/waiting.py" />
            <source>Sale sola en cuanto la impresora pueda. Si ya la arregló, F5 la imprime ahora.</source>
            <translation>Comes out by itself as soon as the printer can. If you have mended it, F5 prints it now.</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/page.py" />
            <source>Salen hacia el proveedor ahora.</source>
            <translation>They leave for the provider now.</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/page.py" />
            <source>Salen solas en unos minutos; F9 las emite ahora.</source>
            <translation>They leave by themselves in a few minutes; F9 issues them now.</translation>
        </message>
        <message>
            <location filename="../../ui/cash/lists.py" />
            <source>Salida</source>
            <translation>Out</translation>
        </message>
        <message>
            <location filename="../../ui/cash/acting.py" />
            <source>Salida anotada</source>
            <translation>Cash out noted</translation>
        </message>
        <message>
            <location filename="../../ui/cash/sheets.py" />
            <source>Salida de efectivo</source>
            <translation>Cash out</translation>
        </message>
        <message>
            <location filename="../../ui/cash/three_way.py" />
            <source>Salidas</source>
            <translation>Cash out</translation>
        </message>
        <message>
            <location filename="../../ui/cash/three_way.py" />
            <source>Salió de más</source>
            <translation>Too much went out</translation>
        </message>
        <message>
            <location filename="../../ui/printing/mails.py" />
            <source>Salió.</source>
            <translation>It left.</translation>
        </message>
        <message>
            <location filename="../../ui/printing/waiting.py" />
            <source>Salió. F7 imprime otro, que dice REIMPRESIÓN.</source>
            <translation>It came out. F7 prints another, which says REPRINT.</translation>
        </message>
        <message>
            <location filename="../../app/domain/numbering.py" />
            <source>Saltado</source>
            <translation>Skipped</translation>
        </message>
        <message>
            <location filename="../../ui/reports/numbering.py" />
            <source>Saltados</source>
            <translation>Skipped</translation>
        </message>
        <message>
            <location filename="../../ui/health/sheet.py" />
            <source>Salud de los proveedores</source>
            <translation>Providers' health</translation>
        </message>
        <message>
            <location filename="../../ui/attention/page.py" />
            <source>Salud y cortes</source>
            <translation>Health and outages</translation>
        </message>
        <message>
            <location filename="../../ui/records/matching.py" />
            <source>Se adivinan por su título y se recuerdan para el próximo archivo.</source>
            <translation>They are guessed from their titles and remembered for the next file.</translation>
        </message>
        <message>
            <location filename="../../ui/attention/causes.py" />
            <source>Se agotaron los intentos. Lo último que pasó: «{reason}»</source>
            <translation>The tries are used up. What happened last: “{reason}”</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/pa.py" />
            <source>Se calcula del RUC</source>
            <translation>Worked out from the RUC</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/settings.py" />
            <source>Se compara con el de la venta.</source>
            <translation>It is compared with the sale's.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/acting.py" />
            <source>Se comunica a la autoridad y queda aquí.</source>
            <translation>The authority is told and it stays here.</translation>
        </message>
        <message>
            <location filename="../../ui/cash/page.py" />
            <source>Se cuenta a ciegas</source>
            <translation>The count is blind</translation>
        </message>
        <message>
            <location filename="../../ui/customers/form.py" />
            <source>Se dejó de esperar; si ya lo había recibido, allí vale.</source>
            <translation>No longer waiting; if it had already been received, it counts there.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety_restoring.py" />
            <source>Se detuvo; nada se cambió.</source>
            <translation>Stopped; nothing was changed.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/crediting.py" />
            <source>Se devuelve {amount}</source>
            <translation>{amount} is returned</translation>
        </message>
        <message>
            <location filename="../../ui/records/batches.py" />
            <source>Se entienden: {fields}.</source>
            <translation>Understood: {fields}.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/story.py" />
            <source>Se enviará en cuanto haya red.</source>
            <translation>It will be sent as soon as there is a network.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/story.py" />
            <source>Se envió el documento a {provider}.</source>
            <translation>The document was sent to {provider}.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/naming.py" />
            <source>Se envió y nadie confirmó; repítalo en unos minutos.</source>
            <translation>It was sent and nobody confirmed; repeat it in a few minutes.</translation>
        </message>
        <message>
            <location filename="../../ui/closing/page.py" />
            <source>Se envía solo</source>
            <translation>Is sent by itself</translation>
        </message>
        <message>
            <location filename="../../ui/closing/page.py" />
            <source>Se envían solas; F9 las envía ahora.</source>
            <translation>They are sent by themselves; F9 sends them now.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/story.py" />
            <source>Se está enviando ahora mismo.</source>
            <translation>It is being sent right now.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/updates.py" />
            <source>Se está enviando un documento: espere a que termine y repita.</source>
            <translation>A document is being sent: wait until it is done and try again.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/settings.py" />
            <source>Se facturan servicios</source>
            <translation>Services are billed</translation>
        </message>
        <message>
            <location filename="../../ui/sale/customers.py" />
            <source>Se guarda en Clientes y queda en esta venta.</source>
            <translation>Kept in Customers and used in this sale.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/asides.py" />
            <source>Se guarda en Productos y entra en esta venta.</source>
            <translation>Kept in Products and added to this sale.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety.py" />
            <source>Se hace sola mientras la caja está abierta y al cerrarla; también puede hacerla ahora.</source>
            <translation>It is made by itself while the till is open and on closing; you can also make it now.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/receipt.py" />
            <source>Se imprime</source>
            <translation>Printed</translation>
        </message>
        <message>
            <location filename="../../ui/documents/crediting.py" />
            <source>Se imprime en la nota; al menos 4 letras.</source>
            <translation>Printed on the note; at least 4 letters.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/till.py" />
            <source>Se imprime y va en cada referencia.</source>
            <translation>Printed, and part of every reference.</translation>
        </message>
        <message>
            <location filename="../../ui/news.py" />
            <source>Se intenta de nuevo cada pocos segundos. Puede vender.</source>
            <translation>It is tried again every few seconds. You can sell.</translation>
        </message>
        <message>
            <location filename="../../ui/printing/mails.py" />
            <source>Se intenta solo durante tres días. F5 lo intenta ahora.</source>
            <translation>It is tried by itself for three days. F5 tries it now.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/story.py" />
            <source>Se intentará de nuevo en {span}.</source>
            <translation>It will be tried again in {span}.</translation>
        </message>
        <message>
            <location filename="../../ui/attention/causes.py" />
            <source>Se le pregunta de nuevo cuando vuelva a contestar; si no puede esperar, búsquelo en su portal.</source>
            <translation>It will be asked again once it answers; if you cannot wait, look for it in its portal.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/scales.py" />
            <source>Se leerá así</source>
            <translation>It will be read so</translation>
        </message>
        <message>
            <location filename="../../ui/settings/till.py" />
            <source>Se maneja</source>
            <translation>Used</translation>
        </message>
        <message>
            <location filename="../../ui/documents/story.py" />
            <source>Se pidió a {provider} anular el documento.</source>
            <translation>{provider} was asked to void the document.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/around.py" />
            <source>Se pidió a {provider} que lo anule</source>
            <translation>{provider} was asked to void it</translation>
        </message>
        <message>
            <location filename="../../ui/documents/story.py" />
            <source>Se pidió el PDF a {provider}.</source>
            <translation>{provider} was asked for the PDF.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/notices.py" />
            <source>Se pregunta a los proveedores cada cierto tiempo.</source>
            <translation>The providers are asked from time to time.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/story.py" />
            <source>Se preguntó a {provider} por el documento.</source>
            <translation>{provider} was asked about the document.</translation>
        </message>
        <message>
            <location filename="../../ui/cash/page.py" />
            <source>Se puede vender igual, pero fuera de una Z.</source>
            <translation>You can sell all the same, but outside a Z.</translation>
        </message>
        <message>
            <location filename="../../app/domain/runway.py" />
            <source>Se puede vender; los documentos esperan en la cola. {renew}</source>
            <translation>You can sell; documents wait in the queue. {renew}</translation>
        </message>
        <message>
            <location filename="../../app/store/spool.py" />
            <source>Se quitó la impresora.</source>
            <translation>The printer was removed.</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/page.py" />
            <source>Se repetirá cada mes</source>
            <translation>It will repeat every month</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/planning.py" />
            <source>Se repite la venta {number} con el mismo cliente, las mismas líneas y los mismos precios.</source>
            <translation>Sale {number} is repeated with the same customer, the same lines and the same prices.</translation>
        </message>
        <message>
            <location filename="../../app/store/fence.py" />
            <source>Se restauró una copia: pudo haberse enviado después de ella.</source>
            <translation>A copy was restored: it may have been sent after it.</translation>
        </message>
        <message>
            <location filename="../../app/providers/gforce/__init__.py" />
            <source>Se supone este nombre; no está publicado.</source>
            <translation>This name is assumed; it is not published.</translation>
        </message>
        <message>
            <location filename="../../app/providers/conteo/__init__.py" />
            <source>Se supone que GET /invoices/{referencia_externa} encuentra el documento; con false, solo por su id.</source>
            <translation>GET /invoices/{referencia_externa} is assumed to find the document; with false, only by its id.</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Se tomó la cola de otra caja</source>
            <translation>Another till's queue was taken over</translation>
        </message>
        <message>
            <location filename="../../ui/sale/common_article.py" />
            <source>Se vende sin guardarlo en Productos.</source>
            <translation>Sold without keeping it in Products.</translation>
        </message>
        <message>
            <location filename="../../app/providers/conteo/__init__.py" />
            <source>Secreto de los avisos</source>
            <translation>Secret of the notifications</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/page.py" />
            <source>Seguir</source>
            <translation>Go on</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety.py" />
            <source>Segunda carpeta</source>
            <translation>Second folder</translation>
        </message>
        <message>
            <location filename="../../ui/settings/practice.py" />
            <source>Segundos</source>
            <translation>Seconds</translation>
        </message>
        <message>
            <location filename="../../ui/settings/providers.py" />
            <source>Segundos, separados por comas.</source>
            <translation>Seconds, separated by commas.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/till.py" />
            <source>Segundos. 0: cada documento sale enseguida. Mientras espera, se anula sin que llegue al proveedor.</source>
            <translation>Seconds. 0: each document leaves at once. While it waits it can be voided without reaching the provider.</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/py.py" />
            <source>Según el RUC</source>
            <translation>By the RUC</translation>
        </message>
        <message>
            <location filename="../../ui/documents/crediting.py" />
            <source>Según lo que vuelve</source>
            <translation>By what comes back</translation>
        </message>
        <message>
            <location filename="../../ui/reports/period.py" />
            <source>Semana</source>
            <translation>Week</translation>
        </message>
        <message>
            <location filename="../../ui/reports/numbering.py" />
            <source>Serie</source>
            <translation>Series</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/pe.py" />
            <source>Serie de boletas</source>
            <translation>Series of receipts</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/pe.py" />
            <source>Serie de facturas</source>
            <translation>Series of invoices</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/settings.py" />
            <source>Serie de las notas de crédito</source>
            <translation>Series of the credit notes</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/settings.py" />
            <source>Serie en Contpaqi</source>
            <translation>Series in Contpaqi</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/evidence.py" />
            <source>Serie y folio</source>
            <translation>Series and number</translation>
        </message>
        <message>
            <location filename="../../ui/reports/numbering.py" />
            <source>Series</source>
            <translation>Series</translation>
        </message>
        <message>
            <location filename="../../ui/products/form.py" />
            <source>Servicio</source>
            <translation>Service</translation>
        </message>
        <message>
            <location filename="../../ui/settings/mail.py" />
            <source>Servidor</source>
            <translation>Server</translation>
        </message>
        <message>
            <location filename="../../ui/settings/mail.py" />
            <source>Servidor de correo de la tienda</source>
            <translation>The shop's mail server</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/settings.py" />
            <source>Servidores del PDF</source>
            <translation>Servers of the PDF</translation>
        </message>
        <message>
            <location filename="../../ui/undoing.py" />
            <source>Si el cliente ya tiene el papel, o la mercancía vuelve, emita una nota de crédito.</source>
            <translation>If the customer has the paper already, or goods come back, issue a credit note.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/takeover.py" />
            <source>Si esa carpeta vuelve a abrirse, no vende ni envía.</source>
            <translation>If that folder is opened again, it neither sells nor sends.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/evidence.py" />
            <source>Si está timbrado, copie su UUID o arrastre aquí su XML.</source>
            <translation>If it is stamped, copy its UUID or drag its XML here.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/evidence.py" />
            <source>Si existe sin timbrar, tímbrelo allí y arrastre aquí el XML: no lo vuelva a enviar.</source>
            <translation>If it exists without a stamp, stamp it there and drag the XML here: do not send it again.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety_restoring.py" />
            <source>Si las dos enviaran, un documento podría salir dos veces.</source>
            <translation>If both were to send, a document could go out twice.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/mailing.py" />
            <source>Si lee esto, Mostrador puede enviar documentos desde este correo.</source>
            <translation>If you read this, Mostrador can send documents from this e-mail.</translation>
        </message>
        <message>
            <location filename="../../ui/people/section.py" />
            <source>Si no, se vende igual.</source>
            <translation>If not, you can sell all the same.</translation>
        </message>
        <message>
            <location filename="../../ui/cash/sheets.py" />
            <source>Si quiere; se imprime en la Z.</source>
            <translation>If you like; it is printed on the Z.</translation>
        </message>
        <message>
            <location filename="../../ui/attention/decisions.py" />
            <source>Si ya se había emitido, se emitiría dos veces.</source>
            <translation>If it had been issued already, it would be issued twice.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/practice.py" />
            <source>Siempre</source>
            <translation>Always</translation>
        </message>
        <message>
            <location filename="../../ui/people/journal.py" />
            <source>Siete días</source>
            <translation>Seven days</translation>
        </message>
        <message>
            <location filename="../../ui/attention/acting.py" />
            <source>Sigue vigente</source>
            <translation>Still valid</translation>
        </message>
        <message>
            <location filename="../../ui/cash/sheets.py" />
            <source>Siguiente</source>
            <translation>Next</translation>
        </message>
        <message>
            <location filename="../../ui/products/lists.py" />
            <source>Sin categoría</source>
            <translation>No category</translation>
        </message>
        <message>
            <location filename="../../ui/settings/mail.py" />
            <source>Sin cifrado no se envía nada.</source>
            <translation>Without encryption nothing is sent.</translation>
        </message>
        <message>
            <location filename="../../ui/cash/lists.py" />
            <source>Sin contar</source>
            <translation>Not counted</translation>
        </message>
        <message>
            <location filename="../../ui/cash/three_way.py" />
            <source>Sin contar todavía</source>
            <translation>Not counted yet</translation>
        </message>
        <message>
            <location filename="../../ui/printing/doctor.py" />
            <source>Sin contestar</source>
            <translation>No answer</translation>
        </message>
        <message>
            <location filename="../../ui/settings/printers.py" />
            <source>Sin cuchilla</source>
            <translation>No cutter</translation>
        </message>
        <message>
            <location filename="../../ui/cash/three_way.py" />
            <source>Sin documentos</source>
            <translation>No documents</translation>
        </message>
        <message>
            <location filename="../../ui/settings/draft.py" />
            <source>Sin guardar</source>
            <translation>Not saved</translation>
        </message>
        <message>
            <location filename="../../ui/leaving.py" />
            <source>Sin guardar: {part}</source>
            <translation>Not saved: {part}</translation>
        </message>
        <message>
            <location filename="../../ui/sale/customers.py" />
            <source>Sin identificación queda como consumidor final</source>
            <translation>Without an id it is a final consumer</translation>
        </message>
        <message>
            <location filename="../../ui/customers/form.py" />
            <source>Sin identificación sale como «{nobody}».</source>
            <translation>Without an id it is issued as “{nobody}”.</translation>
        </message>
        <message>
            <location filename="../../ui/products/form.py" />
            <source>Sin imagen</source>
            <translation>No picture</translation>
        </message>
        <message>
            <location filename="../../ui/settings/printers.py" />
            <source>Sin impresora, se ven en la pantalla.</source>
            <translation>Without a printer, they are shown on screen.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/layout.py" />
            <source>Sin imprimir</source>
            <translation>No paper</translation>
        </message>
        <message>
            <location filename="../../ui/records/keys.py" />
            <source>Sin indicar</source>
            <translation>Not said</translation>
        </message>
        <message>
            <location filename="../../ui/health/words.py" />
            <source>Sin llamadas</source>
            <translation>No calls</translation>
        </message>
        <message>
            <location filename="../../app/backup/archive.py" />
            <source>Sin lo que debían cajas tomadas ({n}), que no se pudo copiar: guarde el disco o la copia de la que tomó.</source>
            <translation>Without what tills that were taken over owed ({n}), which could not be copied: keep the disk or the copy that you took it from.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/receipt.py" />
            <source>Sin logotipo</source>
            <translation>No logo</translation>
        </message>
        <message>
            <location filename="../../ui/attention/page.py" />
            <source>Sin nombre</source>
            <translation>No name</translation>
        </message>
        <message>
            <location filename="../../ui/status_strip.py" />
            <source>Sin red: se vende igual</source>
            <translation>No network: keep selling</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/py.py" />
            <source>Sin redondeo</source>
            <translation>No rounding</translation>
        </message>
        <message>
            <location filename="../../ui/settings/mail.py" />
            <source>Sin servidor propio</source>
            <translation>No server of its own</translation>
        </message>
        <message>
            <location filename="../../ui/people/gate.py" />
            <source>Sin una venta: diga para qué.</source>
            <translation>Without a sale: say what for.</translation>
        </message>
        <message>
            <location filename="../../ui/cash/three_way.py" />
            <source>Sin ventas</source>
            <translation>No sales</translation>
        </message>
        <message>
            <location filename="../../ui/settings/issuers.py" />
            <source>Sin {tax}</source>
            <translation>Without {tax}</translation>
        </message>
        <message>
            <location filename="../../ui/sale/customers.py" />
            <source>Sin él no se factura a su nombre</source>
            <translation>Without it nothing is invoiced in their name</translation>
        </message>
        <message>
            <location filename="../../ui/cash/three_way.py" />
            <source>Sobran {amount}</source>
            <translation>{amount} too much</translation>
        </message>
        <message>
            <location filename="../../ui/people/guarded.py" />
            <source>Solo con permiso</source>
            <translation>Only with permission</translation>
        </message>
        <message>
            <location filename="../../ui/settings/practice.py" />
            <source>Solo donde el tiempo cuenta.</source>
            <translation>Only where time matters.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/notices.py" />
            <source>Solo escucha en este equipo.</source>
            <translation>Listens on this machine only.</translation>
        </message>
        <message>
            <location filename="../../ui/attention/finding.py" />
            <source>Solo hay un código</source>
            <translation>There is only a code</translation>
        </message>
        <message>
            <location filename="../../app/providers/conteo/__init__.py" />
            <source>Solo para recibir avisos de Conteo; no hace falta para facturar.</source>
            <translation>Only to receive Conteo's notifications; not needed to invoice.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/currencies.py" />
            <source>Solo se cobra en {base}. Añada otra moneda y el cliente podrá pagar con ella y recibir el vuelto en cualquiera de las dos.</source>
            <translation>Only {base} is taken. Add another currency and the customer can pay with it and get change in either of the two.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/mail.py" />
            <source>Solo se envía por los proveedores que lo hacen. Complete lo de abajo para enviar todos.</source>
            <translation>Only the providers that do it send. Fill in what is below to send all.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/evidence.py" />
            <source>Solo si no existe, elija «No existe: reenviar»: el documento se volverá a enviar.</source>
            <translation>Only if it does not exist choose “It does not exist: send again”: the document will be sent again.</translation>
        </message>
        <message>
            <location filename="../../app/domain/issuer_keys.py" />
            <source>Solo si viene de otro sistema</source>
            <translation>Only if coming from another system</translation>
        </message>
        <message>
            <location filename="../../ui/settings/till.py" />
            <source>Sonidos</source>
            <translation>Sounds</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/mx.py" />
            <source>Su cambio</source>
            <translation>Change</translation>
        </message>
        <message>
            <location filename="../../ui/settings/till.py" />
            <source>Su nombre queda en cada venta y decisión.</source>
            <translation>The name stays with every sale and decision.</translation>
        </message>
        <message>
            <location filename="../../ui/health/sheet.py" />
            <source>Su suma quedó en el diario, tras la línea {n}.</source>
            <translation>Its digest is in the journal, after line {n}.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/facts.py" />
            <source>Subtotal</source>
            <translation>Subtotal</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/pa.py" />
            <source>Sucursal</source>
            <translation>Branch</translation>
        </message>
        <message>
            <location filename="../../app/providers/gforce/__init__.py" />
            <source>Sucursal por defecto</source>
            <translation>Usual branch</translation>
        </message>
        <message>
            <location filename="../../ui/cash/three_way.py" />
            <source>Suma</source>
            <translation>Sum</translation>
        </message>
        <message>
            <location filename="../../app/domain/people.py" />
            <source>Supervisor</source>
            <translation>Supervisor</translation>
        </message>
        <message>
            <location filename="../../ui/widgets/keycap.py" />
            <source>Supr</source>
            <translation>Del</translation>
        </message>
        <message>
            <location filename="../../ui/customers/history.py" />
            <source>Sus documentos, el más nuevo primero.</source>
            <translation>Their documents, newest first.</translation>
        </message>
        <message>
            <location filename="../../ui/customers/page.py" />
            <source>Sus facturas se conservan.</source>
            <translation>Their invoices are kept.</translation>
        </message>
        <message>
            <location filename="../../ui/people/section.py" />
            <source>Sí</source>
            <translation>Yes</translation>
        </message>
        <message>
            <location filename="../../ui/printing/waiting.py" />
            <source>Sí salió</source>
            <translation>It came out</translation>
        </message>
        <message>
            <location filename="../../ui/attention/decisions.py" />
            <source>Sí se emitió</source>
            <translation>It was issued</translation>
        </message>
        <message>
            <location filename="../../ui/attention/page.py" />
            <source>Sí se emitió: anotar</source>
            <translation>It was issued: note it</translation>
        </message>
        <message>
            <location filename="../../ui/settings/mail.py" />
            <source>TLS desde el principio (465)</source>
            <translation>TLS from the start (465)</translation>
        </message>
        <message>
            <location filename="../../app/printing/profile.py" />
            <source>Tabla de letras</source>
            <translation>Letter table</translation>
        </message>
        <message>
            <location filename="../../ui/settings/scales.py" />
            <source>Tal como se lee: 2.750 o 5.27.</source>
            <translation>Just as it reads: 2.750 or 5.27.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety.py" />
            <source>Tamaño</source>
            <translation>Size</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety_restoring.py" />
            <source>Tarda unos segundos.</source>
            <translation>It takes a few seconds.</translation>
        </message>
        <message>
            <location filename="../../ui/people/section.py" />
            <source>Tarjeta</source>
            <translation>Card</translation>
        </message>
        <message>
            <location filename="../../ui/tenders.py" />
            <source>Tarjeta de crédito</source>
            <translation>Credit card</translation>
        </message>
        <message>
            <location filename="../../ui/tenders.py" />
            <source>Tarjeta de débito</source>
            <translation>Debit card</translation>
        </message>
        <message>
            <location filename="../../ui/tenders.py" />
            <source>Tarjeta de regalo</source>
            <translation>Gift card</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Tarjeta de una persona</source>
            <translation>Card of a person</translation>
        </message>
        <message>
            <location filename="../../ui/people/sheets.py" />
            <source>Tarjeta de {name}</source>
            <translation>Card of {name}</translation>
        </message>
        <message>
            <location filename="../../ui/sale/page.py" />
            <source>Tarjeta de {name}: sirve cuando se pide una aprobación.</source>
            <translation>Card of {name}: it serves when an approval is asked for.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/scales.py" />
            <source>Tarjetas</source>
            <translation>Cards</translation>
        </message>
        <message>
            <location filename="../../ui/settings/keys.py" />
            <source>Tecla</source>
            <translation>Key</translation>
        </message>
        <message>
            <location filename="../../ui/widgets/keyboard.py" />
            <source>Teclado de letras</source>
            <translation>Letter keyboard</translation>
        </message>
        <message>
            <location filename="../../ui/widgets/keypad.py" />
            <source>Teclado numérico</source>
            <translation>Number pad</translation>
        </message>
        <message>
            <location filename="../../ui/sale/layout.py" />
            <source>Teclas</source>
            <translation>Keys</translation>
        </message>
        <message>
            <location filename="../../ui/help.py" />
            <source>Teclas de esta pantalla</source>
            <translation>Keys of this screen</translation>
        </message>
        <message>
            <location filename="../../ui/sale/keys.py" />
            <source>Teclas de la caja</source>
            <translation>The till's keys</translation>
        </message>
        <message>
            <location filename="../../ui/customers/form.py" />
            <source>Teléfono</source>
            <translation>Phone</translation>
        </message>
        <message>
            <location filename="../../ui/settings/receipt.py" />
            <source>Teléfono y correo del emisor</source>
            <translation>Phone and e-mail of the issuer</translation>
        </message>
        <message>
            <location filename="../../ui/manual/sheet.py" />
            <source>Texto del manual</source>
            <translation>Text of the manual</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/settings.py" />
            <source>Texto obligatorio del comprobante.</source>
            <translation>Required text of the document.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/page.py" />
            <source>Ticket</source>
            <translation>Ticket</translation>
        </message>
        <message>
            <location filename="../../ui/documents/reading.py" />
            <source>Ticket 58 mm</source>
            <translation>58 mm ticket</translation>
        </message>
        <message>
            <location filename="../../ui/documents/reading.py" />
            <source>Ticket 80 mm</source>
            <translation>80 mm ticket</translation>
        </message>
        <message>
            <location filename="../../ui/settings/printers.py" />
            <source>Ticket de 58 mm</source>
            <translation>58 mm ticket</translation>
        </message>
        <message>
            <location filename="../../ui/settings/printers.py" />
            <source>Ticket de 80 mm</source>
            <translation>80 mm ticket</translation>
        </message>
        <message>
            <location filename="../../ui/sale/preview.py" />
            <source>Ticket {number}</source>
            <translation>Ticket {number}</translation>
        </message>
        <message>
            <location filename="../../ui/reports/dashboard.py" />
            <source>Tickets</source>
            <translation>Tickets</translation>
        </message>
        <message>
            <location filename="../../app/providers/contract.py" />
            <source>Tiempo máximo por llamada (s)</source>
            <translation>Longest time per call (s)</translation>
        </message>
        <message>
            <location filename="../../app/providers/contract.py" />
            <source>Tiempo total, en segundos, de 0.1 a 600.</source>
            <translation>Total time, in seconds, from 0.1 to 600.</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/py.py" />
            <source>Timbrado</source>
            <translation>Timbrado</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/py.py" />
            <source>Timbrado desde</source>
            <translation>Timbrado from</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/py.py" />
            <source>Timbrado hasta</source>
            <translation>Timbrado until</translation>
        </message>
        <message>
            <location filename="../../ui/widgets/file_dialog.py" />
            <source>Tipo</source>
            <translation>Type</translation>
        </message>
        <message>
            <location filename="../../app/domain/taxid/mx.py" />
            <source>Tipo de RFC: «{kind}» no existe; use {allowed}.</source>
            <translation>Kind of RFC: “{kind}” does not exist; use {allowed}.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/settings.py" />
            <source>Tipo de cambio del dólar</source>
            <translation>Rate of the dollar</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/evidence.py" />
            <source>Tipo de comprobante</source>
            <translation>Kind of document</translation>
        </message>
        <message>
            <location filename="../../app/domain/taxid/ar.py" />
            <source>Tipo de documento: «{kind}» no existe; use {allowed}.</source>
            <translation>Kind of document: “{kind}” does not exist; use {allowed}.</translation>
        </message>
        <message>
            <location filename="../../ui/records/matching.py" />
            <source>Tipo de identificación</source>
            <translation>Kind of id</translation>
        </message>
        <message>
            <location filename="../../app/domain/taxid/pa.py" />
            <source>Tipo de identificación: «{kind}» no existe; use {allowed}.</source>
            <translation>Kind of id: “{kind}” does not exist; use {allowed}.</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/__init__.py" />
            <source>Tipo de las notas</source>
            <translation>Kind of the notes</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/settings.py" />
            <source>Tipo de transacción</source>
            <translation>Kind of transaction</translation>
        </message>
        <message>
            <location filename="../../ui/widgets/file_dialog.py" />
            <source>Tipo:</source>
            <translation>Kind:</translation>
        </message>
        <message>
            <location filename="../../ui/attention/causes.py" />
            <source>Toca esperar: {provider} lo recibió y se le pregunta cada hora.</source>
            <translation>Time to wait: {provider} has received it and is asked every hour.</translation>
        </message>
        <message>
            <location filename="../../ui/people/approving.py" />
            <source>Toda la venta: de {before} a {after}.</source>
            <translation>The whole sale: from {before} to {after}.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/grid.py" />
            <source>Todas</source>
            <translation>All</translation>
        </message>
        <message>
            <location filename="../../ui/documents/history.py" />
            <source>Todas las fechas</source>
            <translation>All dates</translation>
        </message>
        <message>
            <location filename="../../ui/people/journal.py" />
            <source>Todas las personas</source>
            <translation>All people</translation>
        </message>
        <message>
            <location filename="../../ui/reports/charts.py" />
            <source>Todavía nada en estos días</source>
            <translation>Nothing in these days yet</translation>
        </message>
        <message>
            <location filename="../../ui/attention/finding.py" />
            <source>Todavía nada que comparar</source>
            <translation>Nothing to compare yet</translation>
        </message>
        <message>
            <location filename="../../ui/settings/issuers.py" />
            <source>Todavía nadie vende aquí</source>
            <translation>Nobody sells here yet</translation>
        </message>
        <message>
            <location filename="../../ui/customers/history.py" />
            <source>Todavía no ha comprado</source>
            <translation>Has not bought yet</translation>
        </message>
        <message>
            <location filename="../../ui/customers/page.py" />
            <source>Todavía no hay clientes</source>
            <translation>No customers yet</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety.py" />
            <source>Todavía no hay copias</source>
            <translation>There are no copies yet</translation>
        </message>
        <message>
            <location filename="../../ui/documents/history.py" />
            <source>Todavía no hay documentos</source>
            <translation>There are no documents yet</translation>
        </message>
        <message>
            <location filename="../../ui/products/shelf.py" />
            <source>Todavía no hay listas de precios: créelas en Productos con F7.</source>
            <translation>There are no price lists yet: make them in Products with F7.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/charging.py" />
            <source>Todavía no hay nada que cobrar.</source>
            <translation>There is nothing to charge yet.</translation>
        </message>
        <message>
            <location filename="../../ui/cash/page.py" />
            <source>Todavía no hay ninguna Z</source>
            <translation>There is no Z yet</translation>
        </message>
        <message>
            <location filename="../../app/runtime/runway.py" />
            <source>Todavía no hay ningún emisor: no se puede vender.</source>
            <translation>There is no issuer yet: nothing can be sold.</translation>
        </message>
        <message>
            <location filename="../../ui/reports/numbering.py" />
            <source>Todavía no hay números</source>
            <translation>No numbers yet</translation>
        </message>
        <message>
            <location filename="../../ui/people/gate.py" />
            <source>Todavía no hay personas</source>
            <translation>There are no people yet</translation>
        </message>
        <message>
            <location filename="../../ui/products/page.py" />
            <source>Todavía no hay productos</source>
            <translation>No products yet</translation>
        </message>
        <message>
            <location filename="../../ui/sale/tickets.py" />
            <source>Todavía no hay ventas en esta caja.</source>
            <translation>There are no sales at this till yet.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/story.py" />
            <source>Todavía no lo tiene.</source>
            <translation>It does not have it yet.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/issuers.py" />
            <source>Todavía no puede emitir</source>
            <translation>Cannot issue yet</translation>
        </message>
        <message>
            <location filename="../../ui/settings/scales.py" />
            <source>Todavía no se conoce ninguna</source>
            <translation>None is known yet</translation>
        </message>
        <message>
            <location filename="../../ui/printing/mails.py" />
            <source>Todavía no se envió nada</source>
            <translation>Nothing has been sent yet</translation>
        </message>
        <message>
            <location filename="../../app/runtime/updates.py" />
            <source>Todavía no se ha preguntado por versiones nuevas.</source>
            <translation>New versions have not been asked for yet.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/updates.py" />
            <source>Todavía no se ha preguntado.</source>
            <translation>Nobody has asked yet.</translation>
        </message>
        <message>
            <location filename="../../ui/printing/waiting.py" />
            <source>Todavía no se imprimió nada</source>
            <translation>Nothing has been printed yet</translation>
        </message>
        <message>
            <location filename="../../ui/health/sheet.py" />
            <source>Todavía no se llamó a ningún proveedor</source>
            <translation>No provider has been called yet</translation>
        </message>
        <message>
            <location filename="../../ui/people/journal.py" />
            <source>Todo</source>
            <translation>Everything</translation>
        </message>
        <message>
            <location filename="../../ui/documents/crediting.py" />
            <source>Todo / nada</source>
            <translation>All / nothing</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety.py" />
            <source>Todo en un archivo…</source>
            <translation>All in one file…</translation>
        </message>
        <message>
            <location filename="../../ui/closing/page.py" />
            <source>Todo lo pendiente</source>
            <translation>Everything pending</translation>
        </message>
        <message>
            <location filename="../../ui/people/journal.py" />
            <source>Todo lo que pasó</source>
            <translation>All that happened</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/page.py" />
            <source>Todo lo que tocaba ya está emitido.</source>
            <translation>Everything that was due is issued.</translation>
        </message>
        <message>
            <location filename="../../ui/closing/page.py" />
            <source>Todo tiene documento</source>
            <translation>Everything has its document</translation>
        </message>
        <message>
            <location filename="../../ui/settings/practice.py" />
            <source>Todo va bien</source>
            <translation>All is well</translation>
        </message>
        <message>
            <location filename="../../ui/documents/history.py" />
            <source>Todos</source>
            <translation>All</translation>
        </message>
        <message>
            <location filename="../../ui/reports/choices.py" />
            <source>Todos los emisores</source>
            <translation>All issuers</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/settings.py" />
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <location filename="../../app/providers/gforce/__init__.py" />
            <source>Token de G-Force (GF_Token)</source>
            <translation>G-Force's token (GF_Token)</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/__init__.py" />
            <source>Token de acceso</source>
            <translation>Access token</translation>
        </message>
        <message>
            <location filename="../../app/providers/gforce/__init__.py" />
            <source>Token del PAC (Token)</source>
            <translation>Token of the PAC (Token)</translation>
        </message>
        <message>
            <location filename="../../ui/settings/practice.py" />
            <source>Toma la factura y no contesta</source>
            <translation>Takes the invoice and does not answer</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Tomada de otra caja</source>
            <translation>Taken over from another till</translation>
        </message>
        <message>
            <location filename="../../ui/settings/takeover.py" />
            <source>Tomado: {n} documento por terminar</source>
            <translation>Taken over: {n} document to finish</translation>
        </message>
        <message>
            <location filename="../../ui/settings/takeover.py" />
            <source>Tomados: {n} documentos por terminar</source>
            <translation>Taken over: {n} documents to finish</translation>
        </message>
        <message>
            <location filename="../../ui/settings/takeover.py" />
            <source>Tomando la cola…</source>
            <translation>Taking the queue over…</translation>
        </message>
        <message>
            <location filename="../../ui/settings/takeover.py" />
            <source>Tomar su cola</source>
            <translation>Take its queue over</translation>
        </message>
        <message>
            <location filename="../../ui/attention/page.py" />
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <location filename="../../ui/sale/payment.py" />
            <source>Total a cobrar</source>
            <translation>Total to charge</translation>
        </message>
        <message>
            <location filename="../../ui/sale/explaining.py" />
            <source>Total en {currency}</source>
            <translation>Total in {currency}</translation>
        </message>
        <message>
            <location filename="../../ui/first_run/welcome_step.py" />
            <source>Traiga la última copia que hizo allí y siga donde quedó.</source>
            <translation>Bring the last copy that was made there and go on where you stopped.</translation>
        </message>
        <message>
            <location filename="../../ui/tenders.py" />
            <source>Transferencia</source>
            <translation>Transfer</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/py.py" />
            <source>Transferencia o giro</source>
            <translation>Transfer or giro</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/settings.py" />
            <source>Transporte del PDF</source>
            <translation>Transport of the PDF</translation>
        </message>
        <message>
            <location filename="../../ui/products/colours.py" />
            <source>Turquesa</source>
            <translation>Turquoise</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/lots.py" />
            <source>TusFacturas aceptó solo una parte del lote y no se entiende cuál; se preguntará por cada comprobante.</source>
            <translation>TusFacturas took only a part of the batch and it is not clear which; each document will be asked about.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/answers.py" />
            <source>TusFacturas aún no tiene el PDF; se pedirá más tarde.</source>
            <translation>TusFacturas does not have the PDF yet; it will be asked later.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/settings.py" />
            <source>TusFacturas envía el correo</source>
            <translation>TusFacturas sends the e-mail</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/replies.py" />
            <source>TusFacturas está en mantenimiento hasta {until}.</source>
            <translation>TusFacturas is under maintenance until {until}.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/replies.py" />
            <source>TusFacturas está en mantenimiento.</source>
            <translation>TusFacturas is under maintenance.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/answers.py" />
            <source>TusFacturas lo procesó con error y lo reintenta; si no avanza, véalo en su portal.</source>
            <translation>TusFacturas processed it with an error and tries again; if it does not move, see it in its portal.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/answers.py" />
            <source>TusFacturas lo puso en cola.</source>
            <translation>TusFacturas queued it.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/answers.py" />
            <source>TusFacturas lo tiene, sin emitir todavía.</source>
            <translation>TusFacturas has it, not issued yet.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/replies.py" />
            <source>TusFacturas no acepta las credenciales; revíselas en los ajustes del proveedor.</source>
            <translation>TusFacturas does not accept the credentials; look at them in the provider's settings.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/lots.py" />
            <source>TusFacturas no aceptó el lote: «{text}».</source>
            <translation>TusFacturas did not take the batch: “{text}”.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/mapping.py" />
            <source>TusFacturas no admite cantidades ni importes negativos.</source>
            <translation>TusFacturas takes no negative quantities or amounts.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/answers.py" />
            <source>TusFacturas no dijo qué número sigue; se volverá a preguntar.</source>
            <translation>TusFacturas did not say which number is next; it will be asked again.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/lots.py" />
            <source>TusFacturas no lo puso en cola: «{refused}».</source>
            <translation>TusFacturas did not queue it: “{refused}”.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/replies.py" />
            <source>TusFacturas no tiene habilitada la facturación por lotes; elija mode=single en los ajustes del proveedor.</source>
            <translation>TusFacturas has no batches switched on; choose mode=single in the provider's settings.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/replies.py" />
            <source>TusFacturas pide enviar más despacio.</source>
            <translation>TusFacturas asks to send more slowly.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/replies.py" />
            <source>TusFacturas respondió con otro comprobante; se volverá a preguntar.</source>
            <translation>TusFacturas answered with another document; it will be asked again.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/answers.py" />
            <source>TusFacturas respondió sin CAE; se preguntará antes de darlo por autorizado.</source>
            <translation>TusFacturas answered without a CAE; it will be asked before taking it as authorized.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/mapping.py" />
            <source>TusFacturas se usa aquí solo en pesos.</source>
            <translation>TusFacturas is used here only in pesos.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/replies.py" />
            <source>TusFacturas tiene comprobantes en cola en este punto de venta; se enviará después.</source>
            <translation>TusFacturas has documents queued at this point of sale; it will be sent afterwards.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/answers.py" />
            <source>TusFacturas tiene más de un comprobante con la misma referencia: revíselo en su portal.</source>
            <translation>TusFacturas has more than one document with the same reference: look in its portal.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/replies.py" />
            <source>TusFacturas tuvo un fallo; se volverá a intentar.</source>
            <translation>TusFacturas had a failure; it will be tried again.</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/page.py" />
            <source>Título</source>
            <translation>Title</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/__init__.py" />
            <source>UUID de la empresa</source>
            <translation>UUID of the company</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/mapping.py" />
            <source>Un CFDI no admite cantidades ni importes negativos.</source>
            <translation>A CFDI takes no negative quantities or amounts.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety.py" />
            <source>Un archivo con el estado de la caja, sin claves, identificaciones fiscales ni nombres.</source>
            <translation>A file with the state of the till, without keys, tax ids or names.</translation>
        </message>
        <message>
            <location filename="../../ui/printing/waiting.py" />
            <source>Un cajón se abre en el momento o no se abre.</source>
            <translation>A drawer opens at once or not at all.</translation>
        </message>
        <message>
            <location filename="../../ui/products/lists.py" />
            <source>Un cliente compra por su lista; el producto que no tenga precio en ella se vende al normal.</source>
            <translation>A customer buys by their list; a product without a price in it sells at the normal one.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/mapping.py" />
            <source>Un comprobante admite hasta {most_lines} líneas; divida la venta.</source>
            <translation>A document takes up to {most_lines} lines; divide the sale.</translation>
        </message>
        <message>
            <location filename="../../ui/people/journal.py" />
            <source>Un día…</source>
            <translation>One day…</translation>
        </message>
        <message>
            <location filename="../../app/sync/deliver.py" />
            <source>Un error interno impide preparar este documento; avise al soporte con su número.</source>
            <translation>An internal error prevents preparing this document; tell support its number.</translation>
        </message>
        <message>
            <location filename="../../ui/saying.py" />
            <source>Un error interno; quedó anotado. Siga vendiendo y avise con el archivo para soporte (Ajustes, Copias).</source>
            <translation>An internal error; it was noted. Go on selling and report it with the support file (Settings, Copies).</translation>
        </message>
        <message>
            <location filename="../../ui/people/journal.py" />
            <source>Un mes</source>
            <translation>One month</translation>
        </message>
        <message>
            <location filename="../../ui/settings/notices.py" />
            <source>Un proveedor que avisa acorta la espera. Sin avisos, cada documento llega igual a su estado final.</source>
            <translation>A provider that notifies shortens the wait. Without notifications every document reaches its end all the same.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/takeover.py" />
            <source>Una caja que ya no funciona</source>
            <translation>A till that no longer works</translation>
        </message>
        <message>
            <location filename="../../ui/settings/updates.py" />
            <source>Una carpeta o https://… Vacío: apagado.</source>
            <translation>A folder or https://… Empty: off.</translation>
        </message>
        <message>
            <location filename="../../app/vault/ring.py" />
            <source>Una clave del llavero está incompleta; vuelva a ponerla en los ajustes.</source>
            <translation>A key of the keychain is not whole; put it in the settings again.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/issuers.py" />
            <source>Una cuenta para dos</source>
            <translation>One account for two</translation>
        </message>
        <message>
            <location filename="../../ui/settings/scales.py" />
            <source>Una etiqueta que empieza con 2 es hoy un código de barras corriente. Enseñe una abajo.</source>
            <translation>A label that begins with 2 is an ordinary barcode today. Teach one below.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/mapping.py" />
            <source>Una factura A necesita el CUIT del cliente.</source>
            <translation>A factura A needs the customer's CUIT.</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/mapping.py" />
            <source>Una factura necesita el RUC del cliente.</source>
            <translation>An invoice needs the customer's RUC.</translation>
        </message>
        <message>
            <location filename="../../app/domain/runway.py" />
            <source>Una factura recurrente no salió</source>
            <translation>A recurring invoice did not leave</translation>
        </message>
        <message>
            <location filename="../../ui/settings/printers.py" />
            <source>Una impresora</source>
            <translation>A printer</translation>
        </message>
        <message>
            <location filename="../../ui/products/shelf.py" />
            <source>Una lista sin precio usa el normal. Las existencias bajan y suben solas con ventas y devoluciones.</source>
            <translation>A list without a price uses the normal one. Stock goes down and up by itself with sales and returns.</translation>
        </message>
        <message>
            <location filename="../../app/providers/conteo/prices.py" />
            <source>Una línea exenta lleva impuesto; no se puede expresar.</source>
            <translation>An exempt line carries tax; that cannot be expressed.</translation>
        </message>
        <message>
            <location filename="../../ui/printing/labels.py" />
            <source>Una menos</source>
            <translation>One less</translation>
        </message>
        <message>
            <location filename="../../ui/printing/labels.py" />
            <source>Una más</source>
            <translation>One more</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/mapping.py" />
            <source>Una nota modifica una factura o una boleta.</source>
            <translation>A note changes an invoice or a boleta.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/mapping.py" />
            <source>Una nota necesita el comprobante que modifica.</source>
            <translation>A note needs the document it changes.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/keys.py" />
            <source>Una por una</source>
            <translation>One by one</translation>
        </message>
        <message>
            <location filename="../../ui/sale/keys.py" />
            <source>Una unidad menos, en el acto</source>
            <translation>One unit less, at once</translation>
        </message>
        <message>
            <location filename="../../ui/sale/keys.py" />
            <source>Una unidad más de la línea elegida</source>
            <translation>One more unit of the chosen line</translation>
        </message>
        <message>
            <location filename="../../ui/sale/means.py" />
            <source>Una venta a crédito lleva el nombre del cliente: {key} lo elige y vuelve a este cobro.</source>
            <translation>A sale on credit carries the customer's name: {key} picks one and comes back to this payment.</translation>
        </message>
        <message>
            <location filename="../../ui/reports/dashboard.py" />
            <source>Una vez</source>
            <translation>Once</translation>
        </message>
        <message>
            <location filename="../../ui/products/form.py" />
            <source>Unidad</source>
            <translation>Unit</translation>
        </message>
        <message>
            <location filename="../../ui/reports/numbering.py" />
            <source>Usados</source>
            <translation>Used</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/settings.py" />
            <source>User token</source>
            <translation>User token</translation>
        </message>
        <message>
            <location filename="../../ui/settings/mail.py" />
            <source>Usuario</source>
            <translation>User</translation>
        </message>
        <message>
            <location filename="../../app/providers/gforce/__init__.py" />
            <source>Usuario del PAC (Company)</source>
            <translation>User at the PAC (Company)</translation>
        </message>
        <message>
            <location filename="../../ui/cash/paper.py" />
            <source>Va a la impresora</source>
            <translation>On its way to the printer</translation>
        </message>
        <message>
            <location filename="../../ui/settings/mail.py" />
            <source>Va al llavero.</source>
            <translation>Goes to the keychain.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/settings.py" />
            <source>Va en el comprobante impreso.</source>
            <translation>It stands on the printed document.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/settings.py" />
            <source>Vacía: la misma serie.</source>
            <translation>Empty: the same series.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/settings.py" />
            <source>Vacía: la serie de esta caja. Sin folio: lo pone Contpaqi.</source>
            <translation>Empty: this till's series. No number: Contpaqi sets it.</translation>
        </message>
        <message>
            <location filename="../../app/printing/profile.py" />
            <source>Vacío: el usual de la tabla.</source>
            <translation>Empty: the usual of the table.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/mail.py" />
            <source>Vacío: el usual del cifrado.</source>
            <translation>Empty: the usual one.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/mail.py" />
            <source>Vacío: el usuario.</source>
            <translation>Empty: the user.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/settings.py" />
            <source>Vacío: las notas de crédito se hacen en Contpaqi. La relación con la factura se revisa allí.</source>
            <translation>Empty: credit notes are made in Contpaqi. The relation with the invoice is checked there.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/scales.py" />
            <source>Vacío: no hay tarjetas de esa clase. La tarjeta nombra a la persona; el PIN se pide igual.</source>
            <translation>Empty: there are no cards of that kind. The card names the person; the PIN is asked all the same.</translation>
        </message>
        <message>
            <location filename="../../ui/products/shelf.py" />
            <source>Vacío: sin aviso.</source>
            <translation>Empty: no warning.</translation>
        </message>
        <message>
            <location filename="../../ui/people/sheets.py" />
            <source>Vacío: sin tarjeta.</source>
            <translation>Empty: no card.</translation>
        </message>
        <message>
            <location filename="../../ui/tenders.py" />
            <source>Vale</source>
            <translation>Voucher</translation>
        </message>
        <message>
            <location filename="../../ui/settings/currencies.py" />
            <source>Vale para las ventas desde ahora; las hechas conservan el suyo.</source>
            <translation>Holds for sales from now on; those made keep theirs.</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/mx.py" />
            <source>Vales de despensa</source>
            <translation>Food vouchers</translation>
        </message>
        <message>
            <location filename="../../ui/settings/scales.py" />
            <source>Valor impreso</source>
            <translation>Printed value</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/pe.py" />
            <source>Valor resumen</source>
            <translation>Summary value</translation>
        </message>
        <message>
            <location filename="../../ui/finding/sheet.py" />
            <source>Varias palabras, en cualquier orden.</source>
            <translation>Several words, in any order.</translation>
        </message>
        <message>
            <location filename="../../ui/products/form.py" />
            <source>Varios, separados por espacios. Puede pasar el lector.</source>
            <translation>Several, separated by spaces. You may scan them.</translation>
        </message>
        <message>
            <location filename="../../app/domain/runway.py" />
            <source>Vea en Atención a quién le toca.</source>
            <translation>See in Attention whose turn it is.</translation>
        </message>
        <message>
            <location filename="../../app/printing/profile.py" />
            <source>Velocidad del puerto serie</source>
            <translation>Serial port speed</translation>
        </message>
        <message>
            <location filename="../../ui/documents/story.py" />
            <source>Vence en {span}</source>
            <translation>Due in {span}</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/answers.py" />
            <source>Venció el plazo de la baja; emita una nota de crédito.</source>
            <translation>The time to void is over; issue a credit note.</translation>
        </message>
        <message>
            <location filename="../../app/domain/causes.py" />
            <source>Venció el plazo legal para enviarlo; decida si se emite con fecha de hoy o se anula.</source>
            <translation>The legal time to send it is over; decide whether it is issued with today's date or voided.</translation>
        </message>
        <message>
            <location filename="../../ui/first_run/welcome_step.py" />
            <source>Venda hoy. Facture sin esperar a la red.</source>
            <translation>Sell today. Invoice without waiting for the network.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/issuers.py" />
            <source>Vende en esta caja</source>
            <translation>Sells on this till</translation>
        </message>
        <message>
            <location filename="../../ui/sale/keys.py" />
            <source>Vende un artículo común: se escribe su precio</source>
            <translation>Sells a common item: its price is typed</translation>
        </message>
        <message>
            <location filename="../../ui/sale/common_article.py" />
            <source>Vender</source>
            <translation>Sell</translation>
        </message>
        <message>
            <location filename="../../ui/settings/issuers.py" />
            <source>Vender con este</source>
            <translation>Sell as this one</translation>
        </message>
        <message>
            <location filename="../../ui/people/section.py" />
            <source>Vender con la caja cerrada</source>
            <translation>Sell with the till closed</translation>
        </message>
        <message>
            <location filename="../../ui/reports/said.py" />
            <source>Vendido</source>
            <translation>Sold</translation>
        </message>
        <message>
            <location filename="../../ui/main_window.py" />
            <source>Venta</source>
            <translation>Sale</translation>
        </message>
        <message>
            <location filename="../../ui/sale/page.py" />
            <source>Venta cancelada. Ctrl+Z la recupera.</source>
            <translation>Sale cancelled. Ctrl+Z brings it back.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/charging.py" />
            <source>Venta repetida</source>
            <translation>Repeated sale</translation>
        </message>
        <message>
            <location filename="../../ui/sale/ticket_sheet.py" />
            <source>Venta {number}</source>
            <translation>Sale {number}</translation>
        </message>
        <message>
            <location filename="../../ui/sale/layout.py" />
            <source>Venta {n}</source>
            <translation>Sale {n}</translation>
        </message>
        <message>
            <location filename="../../ui/settings/till.py" />
            <source>Ventana</source>
            <translation>Window</translation>
        </message>
        <message>
            <location filename="../../ui/cash/lists.py" />
            <source>Ventas</source>
            <translation>Sales</translation>
        </message>
        <message>
            <location filename="../../ui/cash/three_way.py" />
            <source>Ventas ({n})</source>
            <translation>Sales ({n})</translation>
        </message>
        <message>
            <location filename="../../ui/sale/layout.py" />
            <source>Ventas abiertas</source>
            <translation>Open sales</translation>
        </message>
        <message>
            <location filename="../../ui/cash/three_way.py" />
            <source>Ventas en efectivo</source>
            <translation>Cash sales</translation>
        </message>
        <message>
            <location filename="../../ui/reports/dashboard.py" />
            <source>Ventas por hora</source>
            <translation>Sales by hour</translation>
        </message>
        <message>
            <location filename="../../app/runtime/restoring.py" />
            <source>Ventas posteriores a la copia, solo en esa base apartada: {n}.</source>
            <translation>Sales made after the copy, only in that database put aside: {n}.</translation>
        </message>
        <message>
            <location filename="../../ui/closing/page.py" />
            <source>Ventas sin documento</source>
            <translation>Sales without a document</translation>
        </message>
        <message>
            <location filename="../../ui/people/journal.py" />
            <source>Ventas, cierres, permisos y ajustes quedan aquí, con quién y cuándo. Nadie los puede cambiar.</source>
            <translation>Sales, closings, permissions and settings stay here, with who and when. Nobody can change them.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety.py" />
            <source>Ventas, documentos, PDF, productos y clientes. Las claves no van en las copias: tenga las suyas.</source>
            <translation>Sales, documents, PDF, products and customers. Keys are not in the copies: keep your own.</translation>
        </message>
        <message>
            <location filename="../../ui/printing/labels.py" />
            <source>Ver</source>
            <translation>See</translation>
        </message>
        <message>
            <location filename="../../ui/cash/page.py" />
            <source>Ver con aprobación</source>
            <translation>See with approval</translation>
        </message>
        <message>
            <location filename="../../ui/attention/page.py" />
            <source>Ver documento</source>
            <translation>See document</translation>
        </message>
        <message>
            <location filename="../../ui/cash/closed.py" />
            <source>Ver e imprimir</source>
            <translation>See and print</translation>
        </message>
        <message>
            <location filename="../../ui/cash/page.py" />
            <source>Ver e imprimir Z</source>
            <translation>See and print Z</translation>
        </message>
        <message>
            <location filename="../../ui/documents/detail.py" />
            <source>Ver papel</source>
            <translation>See paper</translation>
        </message>
        <message>
            <location filename="../../ui/sale/after_sale.py" />
            <source>Ver ticket</source>
            <translation>See the ticket</translation>
        </message>
        <message>
            <location filename="../../ui/products/page.py" />
            <source>Ver todos</source>
            <translation>See all</translation>
        </message>
        <message>
            <location filename="../../ui/products/colours.py" />
            <source>Verde</source>
            <translation>Green</translation>
        </message>
        <message>
            <location filename="../../ui/widgets/badge.py" />
            <source>Verificar</source>
            <translation>Verify</translation>
        </message>
        <message>
            <location filename="../../ui/attention/causes.py" />
            <source>Verificar en {provider}</source>
            <translation>Verify at {provider}</translation>
        </message>
        <message>
            <location filename="../../ui/closing/page.py" />
            <source>Verificar: dueño</source>
            <translation>Verify: owner</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Versiones nuevas: dónde se pregunta</source>
            <translation>New versions: where to ask</translation>
        </message>
        <message>
            <location filename="../../ui/settings/updates.py" />
            <source>Versión del programa</source>
            <translation>Version of the program</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Versión nueva descargada</source>
            <translation>New version downloaded</translation>
        </message>
        <message>
            <location filename="../../ui/products/colours.py" />
            <source>Violeta</source>
            <translation>Violet</translation>
        </message>
        <message>
            <location filename="../../ui/documents/reading.py" />
            <source>Volver</source>
            <translation>Back</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety.py" />
            <source>Volver a una copia</source>
            <translation>Return to a copy</translation>
        </message>
        <message>
            <location filename="../../ui/first_run/welcome_step.py" />
            <source>Volver con una copia</source>
            <translation>Come back with a copy</translation>
        </message>
        <message>
            <location filename="../../app/domain/country.py" />
            <source>Vuelto</source>
            <translation>Change</translation>
        </message>
        <message>
            <location filename="../../ui/documents/crediting.py" />
            <source>Vuelve</source>
            <translation>Back</translation>
        </message>
        <message>
            <location filename="../../ui/sale/keys.py" />
            <source>Vuelve a imprimir la última venta</source>
            <translation>Prints the last sale again</translation>
        </message>
        <message>
            <location filename="../../ui/attention/acting.py" />
            <source>Vuelve a la cola</source>
            <translation>Back in the queue</translation>
        </message>
        <message>
            <location filename="../../ui/people/section.py" />
            <source>Vuelve a pedir el PIN; nada se pierde.</source>
            <translation>Asks for the PIN again; nothing is lost.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/keys.py" />
            <source>Vuelve atrás</source>
            <translation>Goes back</translation>
        </message>
        <message>
            <location filename="../../ui/documents/crediting.py" />
            <source>Vuelve de {product}</source>
            <translation>Back of {product}</translation>
        </message>
        <message>
            <location filename="../../ui/sale/settling.py" />
            <source>Vuelve {worth}, se lleva {total}.</source>
            <translation>{worth} comes back, {total} is taken.</translation>
        </message>
        <message>
            <location filename="../../app/printing/windows_spooler.py" />
            <source>Windows no conoce la impresora «{name}».</source>
            <translation>Windows does not know the printer “{name}”.</translation>
        </message>
        <message>
            <location filename="../../resources/printing/code_pages.csv" />
            <source>Windows occidental</source>
            <translation>Western Windows</translation>
        </message>
        <message>
            <location filename="../../ui/sale/charging.py" />
            <source>Ya estaba registrada con el número {number}: no se vendió dos veces.</source>
            <translation>It was already recorded with number {number}: it was not sold twice.</translation>
        </message>
        <message>
            <location filename="../../ui/undoing.py" />
            <source>Ya lo anulé: anotar</source>
            <translation>I voided it: note it</translation>
        </message>
        <message>
            <location filename="../../ui/documents/story.py" />
            <source>Ya lo tenía; no se emitió dos veces.</source>
            <translation>It had it already; it was not issued twice.</translation>
        </message>
        <message>
            <location filename="../../ui/printing/mails.py" />
            <source>Ya no se intenta. F5 lo pone otra vez en la cola.</source>
            <translation>It is no longer tried. F5 puts it back in the queue.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/currencies.py" />
            <source>Ya no se recibe {currency}</source>
            <translation>{currency} is no longer taken</translation>
        </message>
        <message>
            <location filename="../../ui/products/page.py" />
            <source>Ya no se vende</source>
            <translation>No longer for sale</translation>
        </message>
        <message>
            <location filename="../../ui/people/section.py" />
            <source>Ya no trabaja aquí</source>
            <translation>No longer works here</translation>
        </message>
        <message>
            <location filename="../../ui/sale/tickets.py" />
            <source>Ya salió: con F9 y su ticket se devuelve.</source>
            <translation>It has left already: F9 with its ticket returns it.</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/pe.py" />
            <source>Yape o Plin</source>
            <translation>Yape or Plin</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/pa.py" />
            <source>Yappy u otra</source>
            <translation>Yappy or other</translation>
        </message>
        <message>
            <location filename="../../ui/cash/lists.py" />
            <source>Z</source>
            <translation>Z</translation>
        </message>
        <message>
            <location filename="../../ui/cash/closed.py" />
            <source>Z {n}: caja cerrada</source>
            <translation>Z {n}: till closed</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>a</source>
            <translation>to</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/ar.py" />
            <source>a un {status} le corresponde factura A: haga una A.</source>
            <translation>a {status} gets a factura A: make an A.</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/ar.py" />
            <source>a un {status} le corresponde factura B: haga una B.</source>
            <translation>a {status} gets a factura B: make a B.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/settings.py" />
            <source>a4, o ticket de 80 mm donde lo haya.</source>
            <translation>a4, or an 80 mm ticket where there is one.</translation>
        </message>
        <message>
            <location filename="../../app/checkout.py" />
            <source>abra primero la caja {till}: así lo quiere esta tienda.</source>
            <translation>open till {till} first: this shop wants it so.</translation>
        </message>
        <message>
            <location filename="../../ui/cash/page.py" />
            <source>abre la caja con el fondo que hay en el cajón.</source>
            <translation>opens the till with the float that is in the drawer.</translation>
        </message>
        <message>
            <location filename="../../app/domain/people.py" />
            <source>abrir el cajón</source>
            <translation>open the drawer</translation>
        </message>
        <message>
            <location filename="../../app/domain/people.py" />
            <source>abrir la caja</source>
            <translation>open the till</translation>
        </message>
        <message>
            <location filename="../../app/domain/people.py" />
            <source>aceptar una devolución</source>
            <translation>take a return</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>activo</source>
            <translation>active</translation>
        </message>
        <message>
            <location filename="../../app/domain/runway.py" />
            <source>adelantado</source>
            <translation>ahead</translation>
        </message>
        <message>
            <location filename="../../ui/people/section.py" />
            <source>agrega a quien manda. Hasta entonces nadie necesita un PIN.</source>
            <translation>adds who is in charge. Until then nobody needs a PIN.</translation>
        </message>
        <message>
            <location filename="../../app/providers/contract.py" />
            <source>always: al autorizarse cada documento, una o dos llamadas más; asked: cuando alguien lo abre.</source>
            <translation>always: once each document is authorized, one or two more calls; asked: when somebody opens it.</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>antes</source>
            <translation>before</translation>
        </message>
        <message>
            <location filename="../../ui/settings/providers.py" />
            <source>anula</source>
            <translation>voids</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>anulado</source>
            <translation>voided</translation>
        </message>
        <message>
            <location filename="../../app/domain/people.py" />
            <source>anular</source>
            <translation>void</translation>
        </message>
        <message>
            <location filename="../../ui/health/sheet.py" />
            <source>aparece con la primera.</source>
            <translation>appears with the first one.</translation>
        </message>
        <message>
            <location filename="../../app/domain/people.py" />
            <source>aprobar lo que otra persona pide</source>
            <translation>approve what another person asks</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>aprobó</source>
            <translation>approved by</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>archivo</source>
            <translation>file</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>asunto</source>
            <translation>subject</translation>
        </message>
        <message>
            <location filename="../../app/backup/keeping.py" />
            <source>así no quedaría ninguna copia; deje al menos una.</source>
            <translation>no copy would be left that way; leave at least one.</translation>
        </message>
        <message>
            <location filename="../../app/domain/runway.py" />
            <source>atrasado</source>
            <translation>behind</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>autorización</source>
            <translation>authorization</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>autorizado</source>
            <translation>authorized</translation>
        </message>
        <message>
            <location filename="../../ui/settings/providers.py" />
            <source>avisa solo</source>
            <translation>notifies by itself</translation>
        </message>
        <message>
            <location filename="../../ui/settings/issuers.py" />
            <source>añade al contribuyente.</source>
            <translation>adds the taxpayer.</translation>
        </message>
        <message>
            <location filename="../../app/importing/products.py" />
            <source>barcode: se quita {words}.</source>
            <translation>barcode: {words} is removed.</translation>
        </message>
        <message>
            <location filename="../../app/importing/products.py" />
            <source>barcode: «{misread}» tiene mal el dígito de control; se guarda como está.</source>
            <translation>barcode: “{misread}” has a wrong check digit; it is kept as it is.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/settings.py" />
            <source>base64 o binary; se entienden ambos, venga lo que venga.</source>
            <translation>base64 or binary; both are understood, whatever comes.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/providers.py" />
            <source>busca contribuyentes</source>
            <translation>looks up taxpayers</translation>
        </message>
        <message>
            <location filename="../../ui/sale/keys.py" />
            <source>busca palabras, en cualquier orden y sin acentos</source>
            <translation>searches words, in any order and without accents</translation>
        </message>
        <message>
            <location filename="../../ui/sale/layout.py" />
            <source>busca por nombre</source>
            <translation>searches by name</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>caja</source>
            <translation>till</translation>
        </message>
        <message>
            <location filename="../../app/domain/people.py" />
            <source>cambiar los ajustes</source>
            <translation>change the settings</translation>
        </message>
        <message>
            <location filename="../../app/domain/people.py" />
            <source>cambiar personas y permisos</source>
            <translation>change people and permissions</translation>
        </message>
        <message>
            <location filename="../../app/domain/people.py" />
            <source>cambiar productos y clientes</source>
            <translation>change products and customers</translation>
        </message>
        <message>
            <location filename="../../app/domain/people.py" />
            <source>cambiar un precio</source>
            <translation>change a price</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>camino</source>
            <translation>way</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/settings.py" />
            <source>campo de Enlazatte=dato del cliente, separados por punto y coma. Se suponen estos nombres.</source>
            <translation>Enlazatte's field=the customer's item, separated by semicolons. These names are assumed.</translation>
        </message>
        <message>
            <location filename="../../app/domain/people.py" />
            <source>cerrar o entregar la caja de otra persona</source>
            <translation>close or hand over another person's till</translation>
        </message>
        <message>
            <location filename="../../app/domain/people.py" />
            <source>cerrar su caja</source>
            <translation>close their till</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>clase</source>
            <translation>kind</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>claves</source>
            <translation>keys</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>cliente</source>
            <translation>customer</translation>
        </message>
        <message>
            <location filename="../../ui/customers/page.py" />
            <source>clientes</source>
            <translation>customers</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>columnas</source>
            <translation>columns</translation>
        </message>
        <message>
            <location filename="../../app/domain/refund.py" />
            <source>con billetes de {currency} no se puede devolver eso; devuelva en {own}.</source>
            <translation>that cannot be given back in {currency} notes; give it back in {own}.</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>con tarjeta</source>
            <translation>with a card</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>contado</source>
            <translation>counted</translation>
        </message>
        <message>
            <location filename="../../app/domain/people.py" />
            <source>contar la caja</source>
            <translation>count the till</translation>
        </message>
        <message>
            <location filename="../../app/domain/fields.py" />
            <source>contiene caracteres que no se pueden imprimir; escríbalo en una sola línea.</source>
            <translation>has characters that cannot be printed; type it in one line.</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>cortes</source>
            <translation>outages</translation>
        </message>
        <message>
            <location filename="../../ui/records/page.py" />
            <source>crea uno; F8 los trae de un archivo.</source>
            <translation>creates one; F8 brings them from a file.</translation>
        </message>
        <message>
            <location filename="../../ui/cash/page.py" />
            <source>cuenta el cajón sin ver lo que debe haber.</source>
            <translation>counts the drawer without seeing what should be there.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/settings.py" />
            <source>código=código, separados por punto y coma; los demás se envían como están.</source>
            <translation>code=code, separated by semicolons; the others are sent as they are.</translation>
        </message>
        <message>
            <location filename="../../app/domain/people.py" />
            <source>dar un descuento</source>
            <translation>give a discount</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>de</source>
            <translation>from</translation>
        </message>
        <message>
            <location filename="../../ui/sale/explaining.py" />
            <source>de ellos, a toda la venta</source>
            <translation>of these, on the whole sale</translation>
        </message>
        <message>
            <location filename="../../app/credit.py" />
            <source>de esa venta no queda nada que se haya pagado en {currency}.</source>
            <translation>nothing is left of that sale that was paid in {currency}.</translation>
        </message>
        <message>
            <location filename="../../app/domain/refund.py" />
            <source>de esa venta quedan {left} pagados en efectivo; devuelva el resto por otro medio.</source>
            <translation>of that sale {left} paid in cash are left; return the rest by other means.</translation>
        </message>
        <message>
            <location filename="../../app/domain/basket.py" />
            <source>de «{description}» quedan {rest} por devolver en ese ticket.</source>
            <translation>of “{description}” {rest} are left to return on that ticket.</translation>
        </message>
        <message>
            <location filename="../../app/providers/http.py" />
            <source>debe empezar por https; http se admite solo en este equipo (127.0.0.1).</source>
            <translation>must begin with https; http is allowed only on this computer (127.0.0.1).</translation>
        </message>
        <message>
            <location filename="../../app/people.py" />
            <source>debe quedar alguien que pueda cambiar personas y permisos.</source>
            <translation>somebody who may change people and permissions must be left.</translation>
        </message>
        <message>
            <location filename="../../app/domain/intake.py" />
            <source>debe ser mayor que 0.</source>
            <translation>must be more than 0.</translation>
        </message>
        <message>
            <location filename="../../app/domain/goods.py" />
            <source>debe ser un número desde 0 hasta {highestprice}.</source>
            <translation>must be a number from 0 to {highestprice}.</translation>
        </message>
        <message>
            <location filename="../../app/domain/shelf.py" />
            <source>debe ser un número hasta {moststock}, con hasta {stockdecimals} decimales.</source>
            <translation>must be a number up to {moststock}, with up to {stockdecimals} decimals.</translation>
        </message>
        <message>
            <location filename="../../app/domain/fields.py" />
            <source>debe ser un objeto JSON.</source>
            <translation>must be a JSON object.</translation>
        </message>
        <message>
            <location filename="../../app/domain/fields.py" />
            <source>debe ser un texto.</source>
            <translation>must be a text.</translation>
        </message>
        <message>
            <location filename="../../app/domain/intake.py" />
            <source>debe ser una lista de aprobaciones.</source>
            <translation>must be a list of approvals.</translation>
        </message>
        <message>
            <location filename="../../app/domain/payments.py" />
            <source>debe ser una lista de hasta 20 pagos.</source>
            <translation>must be a list of up to 20 payments.</translation>
        </message>
        <message>
            <location filename="../../app/domain/people.py" />
            <source>decidir sobre un documento</source>
            <translation>decide on a document</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>descuento</source>
            <translation>discount</translation>
        </message>
        <message>
            <location filename="../../ui/sale/keys.py" />
            <source>descuento de la línea elegida</source>
            <translation>discount on the chosen line</translation>
        </message>
        <message>
            <location filename="../../ui/sale/keys.py" />
            <source>descuento de toda la venta</source>
            <translation>discount on the whole sale</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>descuento sin aprobación</source>
            <translation>discount without approval</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>desde</source>
            <translation>from</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/ar.py" />
            <source>desde $ {limit} hay que identificar al comprador: nombre y DNI, CUIT, CUIL, CDI o pasaporte.</source>
            <translation>from $ {limit} the buyer must be identified: name and DNI, CUIT, CUIL, CDI or passport.</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/py.py" />
            <source>desde ₲ 7.000.000 la factura lleva RUC o cédula y nombre; pídalos.</source>
            <translation>from ₲ 7.000.000 the invoice carries a RUC or cédula and a name; ask for them.</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>después</source>
            <translation>after</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>diario</source>
            <translation>journal</translation>
        </message>
        <message>
            <location filename="../../ui/people/journal.py" />
            <source>diario.csv</source>
            <translation>journal.csv</translation>
        </message>
        <message>
            <location filename="../../ui/products/shelf.py" />
            <source>diga por qué cambia, p. ej. inventario, compra o merma.</source>
            <translation>say why it changes, e.g. stocktaking, purchase or waste.</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>dirección</source>
            <translation>address</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>documentos</source>
            <translation>documents</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>día</source>
            <translation>day</translation>
        </message>
        <message>
            <location filename="../../app/store/integrity.py" />
            <source>el PDF del documento {id} falta o fue cambiado.</source>
            <translation>the PDF of document {id} is missing or was changed.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/mailing.py" />
            <source>el PDF es demasiado grande para un correo; entréguelo impreso.</source>
            <translation>the PDF is too large for an e-mail; hand it over on paper.</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/py.py" />
            <source>el RUC del emisor no es válido; escríbalo con su dígito, 80069563-1.</source>
            <translation>the issuer's RUC is not valid; type it with its digit, 80069563-1.</translation>
        </message>
        <message>
            <location filename="../../app/domain/scale_labels.py" />
            <source>el artículo y el valor llevan de 3 a 7 cifras cada uno, 13 en total.</source>
            <translation>the item and the value have 3 to 7 digits each, 13 in all.</translation>
        </message>
        <message>
            <location filename="../../app/exchange.py" />
            <source>el cambio de {currency} es ahora {rate}; cobre otra vez.</source>
            <translation>the rate of {currency} is now {rate}; charge again.</translation>
        </message>
        <message>
            <location filename="../../app/domain/sale.py" />
            <source>el cambio debe ser mayor que 0.</source>
            <translation>the rate must be more than 0.</translation>
        </message>
        <message>
            <location filename="../../app/store/customers.py" />
            <source>el cliente {id} no existe.</source>
            <translation>customer {id} does not exist.</translation>
        </message>
        <message>
            <location filename="../../app/store/closed.py" />
            <source>el diario conoce la Z {number} de la caja {till}, que ya no existe.</source>
            <translation>the journal knows Z {number} of till {till}, which is no longer there.</translation>
        </message>
        <message>
            <location filename="../../app/store/integrity.py" />
            <source>el diario conoce la venta {sale}, que ya no existe.</source>
            <translation>the journal knows sale {sale}, which is no longer there.</translation>
        </message>
        <message>
            <location filename="../../app/verdicts.py" />
            <source>el documento nunca salió de esta caja; no hay nada que comprobar.</source>
            <translation>the document never left this till; there is nothing to check.</translation>
        </message>
        <message>
            <location filename="../../app/verdicts.py" />
            <source>el documento ya está resuelto.</source>
            <translation>the document is settled already.</translation>
        </message>
        <message>
            <location filename="../../app/store/integrity.py" />
            <source>el documento {id} no coincide con lo que se guardó al vender.</source>
            <translation>document {id} is not what was kept when selling.</translation>
        </message>
        <message>
            <location filename="../../app/cash.py" />
            <source>el fondo se anota al abrir la caja.</source>
            <translation>the float is noted when the till is opened.</translation>
        </message>
        <message>
            <location filename="../../app/printing/design.py" />
            <source>el logotipo no cabe; se admite hasta {wide} por {tall} puntos.</source>
            <translation>the logo does not fit; up to {wide} by {tall} dots is allowed.</translation>
        </message>
        <message>
            <location filename="../../app/vault/__init__.py" />
            <source>el nombre de la clave solo admite minúsculas, números y «:._-».</source>
            <translation>the key's name takes only lower-case letters, numbers and “:._-”.</translation>
        </message>
        <message>
            <location filename="../../app/vault/__init__.py" />
            <source>el nombre de la instalación solo admite letras, números y guiones.</source>
            <translation>the installation's name takes only letters, numbers and hyphens.</translation>
        </message>
        <message>
            <location filename="../../app/people.py" />
            <source>el nombre o el PIN no es correcto.</source>
            <translation>the name or the PIN is not right.</translation>
        </message>
        <message>
            <location filename="../../app/store/catalogue.py" />
            <source>el producto {id} no existe.</source>
            <translation>product {id} does not exist.</translation>
        </message>
        <message>
            <location filename="../../app/store/catalogue.py" />
            <source>el producto {product_id} no existe.</source>
            <translation>product {product_id} does not exist.</translation>
        </message>
        <message>
            <location filename="../../app/domain/sale.py" />
            <source>el redondeo del efectivo es {allowed}, no {rounded}.</source>
            <translation>the cash rounding is {allowed}, not {rounded}.</translation>
        </message>
        <message>
            <location filename="../../app/domain/sale.py" />
            <source>el redondeo es a favor del cliente: cero o negativo.</source>
            <translation>rounding is in the customer's favour: zero or negative.</translation>
        </message>
        <message>
            <location filename="../../app/store/closed.py" />
            <source>el sello de la Z {z} de la caja {till} no es el del diario.</source>
            <translation>the seal of Z {z} of till {till} is not the journal's.</translation>
        </message>
        <message>
            <location filename="../../app/updates/place.py" />
            <source>el servidor contestó {status}</source>
            <translation>the server answered {status}</translation>
        </message>
        <message>
            <location filename="../../app/updates/place.py" />
            <source>el servidor no contesta como debe</source>
            <translation>the server does not answer as it should</translation>
        </message>
        <message>
            <location filename="../../app/checkout.py" />
            <source>el total es {total}; debe ser mayor que 0 y a lo más {largesttotal}.</source>
            <translation>the total is {total}; it must be more than 0 and at most {largesttotal}.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/figures.py" />
            <source>elegida a mano</source>
            <translation>chosen by hand</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/page.py" />
            <source>elige una venta que se repita.</source>
            <translation>chooses a sale that repeats.</translation>
        </message>
        <message>
            <location filename="../../ui/undoing.py" />
            <source>elija el motivo: aquí el catálogo es cerrado.</source>
            <translation>choose the reason: the catalogue is closed here.</translation>
        </message>
        <message>
            <location filename="../../ui/undoing.py" />
            <source>elija un motivo, o escriba qué pasó.</source>
            <translation>choose a reason, or write what happened.</translation>
        </message>
        <message>
            <location filename="../../app/importing/customers.py" />
            <source>email: «{mail}» no es un correo; se guarda como está y no se le envía nada.</source>
            <translation>email: “{mail}” is no e-mail address; it is kept as it is and nothing is sent to it.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/providers.py" />
            <source>emite</source>
            <translation>issues</translation>
        </message>
        <message>
            <location filename="../../app/domain/runway.py" />
            <source>empieza el {day}; antes no se puede emitir.</source>
            <translation>begins on {day}; nothing can be issued before.</translation>
        </message>
        <message>
            <location filename="../../app/domain/cards.py" />
            <source>empieza igual que el de los clientes; no se distinguirían.</source>
            <translation>begins like that of the customers; they could not be told apart.</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>en cola</source>
            <translation>queued</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>en duda</source>
            <translation>in doubt</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>encendido</source>
            <translation>on</translation>
        </message>
        <message>
            <location filename="../../ui/settings/providers.py" />
            <source>entrega el PDF</source>
            <translation>delivers the PDF</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>enviado</source>
            <translation>sent</translation>
        </message>
        <message>
            <location filename="../../ui/settings/providers.py" />
            <source>envía por correo</source>
            <translation>sends by e-mail</translation>
        </message>
        <message>
            <location filename="../../app/domain/intake.py" />
            <source>es de antes del año 2000; revise la fecha y el reloj de este equipo.</source>
            <translation>is from before the year 2000; check the date and the clock of this machine.</translation>
        </message>
        <message>
            <location filename="../../app/domain/people.py" />
            <source>es de los primeros que cualquiera prueba; elija otro.</source>
            <translation>is one of the first that anybody tries; choose another.</translation>
        </message>
        <message>
            <location filename="../../app/updates/minisign.py" />
            <source>es de otra llave</source>
            <translation>is from another key</translation>
        </message>
        <message>
            <location filename="../../app/domain/proof.py" />
            <source>es de otro comprobante; el de esta venta es {code}.</source>
            <translation>is of another document; that of this sale is {code}.</translation>
        </message>
        <message>
            <location filename="../../app/domain/proof.py" />
            <source>es el CDC de otro documento: el de esta venta es el {number}.</source>
            <translation>is the CDC of another document: that of this sale is {number}.</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/pa.py" />
            <source>es el RUC de una empresa, que no puede ser consumidor final; haga una factura con su nombre.</source>
            <translation>is the RUC of a company, which cannot be a final consumer; make an invoice with its name.</translation>
        </message>
        <message>
            <location filename="../../app/exchange.py" />
            <source>es la moneda en que se vende; elija otra.</source>
            <translation>is the currency of the sale; choose another.</translation>
        </message>
        <message>
            <location filename="../../app/updates/place.py" />
            <source>es más grande de lo que se anunció</source>
            <translation>is larger than announced</translation>
        </message>
        <message>
            <location filename="../../app/domain/sale.py" />
            <source>es más que el vuelto.</source>
            <translation>is more than the change.</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/planning.py" />
            <source>es un mes, AAAA-MM, por ejemplo 2027-04.</source>
            <translation>is a month, YYYY-MM, for example 2027-04.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/printers.py" />
            <source>es un número de 0 a {count}.</source>
            <translation>is a number from 0 to {count}.</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/planning.py" />
            <source>es un número de 1 a 31.</source>
            <translation>is a number from 1 to 31.</translation>
        </message>
        <message>
            <location filename="../../app/people.py" />
            <source>es un porcentaje, de 0 a 100.</source>
            <translation>is a percentage, from 0 to 100.</translation>
        </message>
        <message>
            <location filename="../../app/credit.py" />
            <source>es una nota; se acredita la factura original.</source>
            <translation>is a note; the original invoice is credited.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/planned.py" />
            <source>es una nota; se repite una venta.</source>
            <translation>is a note; a sale is what repeats.</translation>
        </message>
        <message>
            <location filename="../../app/people.py" />
            <source>esa aprobación no vale para {what}, ya se usó o venció; pida otra.</source>
            <translation>that approval is not one to {what}, was used or has expired; ask for another.</translation>
        </message>
        <message>
            <location filename="../../app/backup/takeover.py" />
            <source>esa caja está abierta o enviando: ciérrela y repita.</source>
            <translation>that till is open or sending: close it and try again.</translation>
        </message>
        <message>
            <location filename="../../app/backup/takeover.py" />
            <source>esa caja ya se tomó aquí; lo que debía sale desde esta.</source>
            <translation>that till was already taken over here; what it owed leaves from this one.</translation>
        </message>
        <message>
            <location filename="../../app/backup/takeover.py" />
            <source>esa caja ya se tomó aquí; lo que debía sale desde esta. Su carpeta quedó marcada: ya no vende ni envía.</source>
            <translation>that till was already taken over here; what it owed leaves from this one. Its folder is marked: it neither sells nor sends any more.</translation>
        </message>
        <message>
            <location filename="../../app/people.py" />
            <source>esa tarjeta es de {name}.</source>
            <translation>that card belongs to {name}.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/open_sales.py" />
            <source>esa venta ya se cobró y no se cambia; F9 devuelve con su ticket.</source>
            <translation>that sale has been charged and is not changed; F9 returns with its ticket.</translation>
        </message>
        <message>
            <location filename="../../app/domain/tendering.py" />
            <source>escriba cuánto recibe; se admite desde el importe más pequeño.</source>
            <translation>type how much you receive; from the smallest amount on.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/currencies.py" />
            <source>escriba cuánto vale, mayor que 0.</source>
            <translation>type what it is worth, more than 0.</translation>
        </message>
        <message>
            <location filename="../../app/cash.py" />
            <source>escriba cuánto; debe ser más que 0.</source>
            <translation>type how much; it must be more than 0.</translation>
        </message>
        <message>
            <location filename="../../app/domain/tendering.py" />
            <source>escriba cuántos {currency} recibe, con {places} decimales a lo más.</source>
            <translation>type how many {currency} you receive, with {places} decimals at most.</translation>
        </message>
        <message>
            <location filename="../../app/domain/taxid/mx.py" />
            <source>escriba por ejemplo EKU9003173C9 (empresa) o CACX7605101P8 (persona)</source>
            <translation>type for example EKU9003173C9 (company) or CACX7605101P8 (person)</translation>
        </message>
        <message>
            <location filename="../../ui/products/lists.py" />
            <source>escriba un nombre y agréguela</source>
            <translation>type a name and add it</translation>
        </message>
        <message>
            <location filename="../../ui/sale/keys.py" />
            <source>escrito de seguido: vuelve ese artículo, con su ticket en la mano</source>
            <translation>typed in one go: that item comes back, with its ticket at hand</translation>
        </message>
        <message>
            <location filename="../../app/people.py" />
            <source>ese código es de un producto.</source>
            <translation>that code belongs to a product.</translation>
        </message>
        <message>
            <location filename="../../app/backup/takeover.py" />
            <source>eso no tiene todo lo que ya sale desde aquí: lo demás dejaría de enviarse. No se añadió nada; guárdelo y avise al soporte.</source>
            <translation>that does not have everything that already leaves from here: the rest would no longer be sent. Nothing was added; keep it and tell support.</translation>
        </message>
        <message>
            <location filename="../../app/tries.py" />
            <source>espere {seconds} segundos antes del próximo intento.</source>
            <translation>wait {seconds} seconds before the next attempt.</translation>
        </message>
        <message>
            <location filename="../../app/credit.py" />
            <source>esta caja no recibe {currency}; el dueño fija su cambio.</source>
            <translation>this till does not take {currency}; the owner sets its rate.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/takeover.py" />
            <source>esta carpeta es ella misma de una caja tomada; tome la otra desde la suya.</source>
            <translation>this folder itself belongs to a till that was taken over; take the other one over from its own.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/shop.py" />
            <source>esta carpeta guarda ventas reales; el modo práctica necesita una carpeta propia.</source>
            <translation>this folder holds real sales; practice needs a folder of its own.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/sample.py" />
            <source>esta carpeta no es de práctica; los datos de ejemplo no se mezclan con ventas reales.</source>
            <translation>this folder is not for practice; sample data are not mixed with real sales.</translation>
        </message>
        <message>
            <location filename="../../app/backup/takeover.py" />
            <source>esta es la propia caja; su cola ya sale de aquí.</source>
            <translation>this is this very till; its queue already leaves from here.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/print_queue.py" />
            <source>esta impresora no abre cajones.</source>
            <translation>this printer opens no drawers.</translation>
        </message>
        <message>
            <location filename="../../app/verdicts.py" />
            <source>esta nota se emite en el portal del proveedor; anote su autorización, o anúlela.</source>
            <translation>this note is issued in the provider's portal; write down its authorization, or void it.</translation>
        </message>
        <message>
            <location filename="../../app/store/sales.py" />
            <source>esta venta ya se cobró antes de restaurar la copia; búsquela en la base apartada.</source>
            <translation>this sale was charged before the copy was restored; look for it in the database put aside.</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>estado</source>
            <translation>state</translation>
        </message>
        <message>
            <location filename="../../app/runtime/sheets.py" />
            <source>este PDF no se puede marcar como reimpresión; imprima el ticket.</source>
            <translation>this PDF cannot be marked as a reprint; print the ticket.</translation>
        </message>
        <message>
            <location filename="../../app/store/shelf.py" />
            <source>este producto no lleva existencias; actívelas en su ficha.</source>
            <translation>this product keeps no stock; switch it on in its form.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/updates.py" />
            <source>este programa trae su propia llave; no se cambia por otra.</source>
            <translation>this program brings its own key; it is not exchanged for another.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/safety.py" />
            <source>está dentro de la carpeta de datos; elija otro disco.</source>
            <translation>is inside the data folder; choose another disk.</translation>
        </message>
        <message>
            <location filename="../../app/domain/intake.py" />
            <source>está más de un año en el futuro; revise la fecha y el reloj de este equipo.</source>
            <translation>is more than a year in the future; check the date and the clock of this computer.</translation>
        </message>
        <message>
            <location filename="../../app/credit.py" />
            <source>está rechazado o anulado; no hay nada que acreditar.</source>
            <translation>is rejected or voided; there is nothing to credit.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/returning.py" />
            <source>está rechazado o anulado; no hay nada que devolver.</source>
            <translation>is rejected or voided; there is nothing to return.</translation>
        </message>
        <message>
            <location filename="../../app/domain/shelf.py" />
            <source>está vacío; diga por qué cambia, p. ej. inventario, merma o compra.</source>
            <translation>is empty; say why it changes, e.g. stocktaking, waste or purchase.</translation>
        </message>
        <message>
            <location filename="../../app/domain/goods.py" />
            <source>está vacío; es obligatorio.</source>
            <translation>is empty; it is required.</translation>
        </message>
        <message>
            <location filename="../../app/domain/shelf.py" />
            <source>está vacío; escriba el nombre de la lista, p. ej. Mayorista.</source>
            <translation>is empty; type the name of the list, e.g. Wholesale.</translation>
        </message>
        <message>
            <location filename="../../app/importing/cells.py" />
            <source>está vacío; escriba un importe, p. ej. 12.50.</source>
            <translation>is empty; type an amount, e.g. 12.50.</translation>
        </message>
        <message>
            <location filename="../../app/domain/money.py" />
            <source>está vacío; escriba un número, p. ej. 12.50.</source>
            <translation>is empty; type a number, e.g. 12.50.</translation>
        </message>
        <message>
            <location filename="../../app/domain/scale_labels.py" />
            <source>etiqueta de balanza del artículo {code}, que no existe.</source>
            <translation>a scale label of item {code}, which does not exist.</translation>
        </message>
        <message>
            <location filename="../../app/domain/scale_labels.py" />
            <source>etiqueta de balanza que nadie enseñó aún.</source>
            <translation>a scale label that nobody has taught yet.</translation>
        </message>
        <message>
            <location filename="../../app/domain/people.py" />
            <source>exportar datos</source>
            <translation>export data</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/settings.py" />
            <source>facturacion/lotes; en el contrato nuevo, facturacion/lotes_encola.</source>
            <translation>facturacion/lotes; in the new contract, facturacion/lotes_encola.</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/page.py" />
            <source>facturas que se repiten cada mes</source>
            <translation>invoices that repeat every month</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/pe.py" />
            <source>falta el IGV reducido de este año; escríbalo en los datos del emisor, p. ej. 15.</source>
            <translation>this year's reduced IGV is missing; write it in the issuer's data, e.g. 15.</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/mx.py" />
            <source>falta el código del cliente en Contpaqi Comercial; delo de alta allí y anótelo en sus datos.</source>
            <translation>the customer's code in Contpaqi Comercial is missing; register them there and note it in their data.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/__init__.py" />
            <source>falta el código que el cliente tendrá en Contpaqi.</source>
            <translation>the code that the customer will have in Contpaqi is missing.</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/py.py" />
            <source>falta el inicio de vigencia del timbrado, AAAA-MM-DD.</source>
            <translation>the start of the timbrado is missing, YYYY-MM-DD.</translation>
        </message>
        <message>
            <location filename="../../ui/people/approving.py" />
            <source>falta el motivo.</source>
            <translation>the reason is missing.</translation>
        </message>
        <message>
            <location filename="../../ui/people/gate.py" />
            <source>falta el motivo; escriba al menos 4 letras.</source>
            <translation>the reason is missing; type at least 4 letters.</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/pe.py" />
            <source>falta el nombre o la razón social del cliente.</source>
            <translation>the customer's name or legal name is missing.</translation>
        </message>
        <message>
            <location filename="../../app/mail.py" />
            <source>falta el servidor de correo; p. ej. smtp.ejemplo.com.</source>
            <translation>the mail server is missing; e.g. smtp.example.com.</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/py.py" />
            <source>falta el timbrado del emisor; son 8 cifras.</source>
            <translation>the issuer's timbrado is missing; it has 8 digits.</translation>
        </message>
        <message>
            <location filename="../../app/store/journal.py" />
            <source>falta la anotación {expected} del diario.</source>
            <translation>entry {expected} of the journal is missing.</translation>
        </message>
        <message>
            <location filename="../../app/importing/columns.py" />
            <source>falta la columna {said}; la primera línea debe nombrar las columnas.</source>
            <translation>the column {said} is missing; the first line must name the columns.</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/ar.py" />
            <source>falta la condición frente al IVA; se tomará por Responsable Inscripto (RI).</source>
            <translation>the VAT condition is missing; Responsable Inscripto (RI) will be taken.</translation>
        </message>
        <message>
            <location filename="../../app/cash.py" />
            <source>falta lo contado.</source>
            <translation>the count is missing.</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/py.py" />
            <source>falta o es muy corto; SIFEN pide al menos {shortestname} letras.</source>
            <translation>is missing or too short; SIFEN asks for at least {shortestname} letters.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/payment.py" />
            <source>falta {amount}</source>
            <translation>{amount} missing</translation>
        </message>
        <message>
            <location filename="../../app/domain/intake.py" />
            <source>falta, y {hint}.</source>
            <translation>is missing, and {hint}.</translation>
        </message>
        <message>
            <location filename="../../app/domain/payments.py" />
            <source>falta.</source>
            <translation>is missing.</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/ar.py" />
            <source>falta; es el punto de venta habilitado en ARCA, de 1 a 99999.</source>
            <translation>is missing; it is the point of sale enabled at ARCA, from 1 to 99999.</translation>
        </message>
        <message>
            <location filename="../../app/domain/goods.py" />
            <source>falta; un cliente necesita al menos el nombre o la identificación.</source>
            <translation>is missing; a customer needs at least the name or the tax id.</translation>
        </message>
        <message>
            <location filename="../../app/domain/intake.py" />
            <source>falta; una venta tiene al menos una línea.</source>
            <translation>is missing; a sale has at least one line.</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>filas</source>
            <translation>rows</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>fondo</source>
            <translation>float</translation>
        </message>
        <message>
            <location filename="../../app/providers/conteo/__init__.py" />
            <source>fraction: 0.07; percent: 7; code: 01. Conteo no publica cuál espera; se supone fraction.</source>
            <translation>fraction: 0.07; percent: 7; code: 01. Conteo does not publish which; fraction is assumed.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/settings.py" />
            <source>full: los de hoy (con la condición de IVA de la operación); seed: solo los del primer contrato.</source>
            <translation>full: today's (with the operation's VAT condition); seed: only those of the first contract.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/entries.py" />
            <source>guardada</source>
            <translation>kept</translation>
        </message>
        <message>
            <location filename="../../app/runtime/updates.py" />
            <source>hace falta la llave pública de quien publica las versiones.</source>
            <translation>the public key of who publishes the versions is needed.</translation>
        </message>
        <message>
            <location filename="../../ui/saying.py" />
            <source>hace {span}</source>
            <translation>{span} ago</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>hasta</source>
            <translation>until</translation>
        </message>
        <message>
            <location filename="../../app/domain/intake.py" />
            <source>hay varios; elija uno: {names}.</source>
            <translation>there are several; choose one: {names}.</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>identificación</source>
            <translation>tax id</translation>
        </message>
        <message>
            <location filename="../../app/runtime/figures.py" />
            <source>impreso {when}</source>
            <translation>printed {when}</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>informes</source>
            <translation>reports</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>intentos</source>
            <translation>attempts</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/__init__.py" />
            <source>json, o text (text/plain): los dos que Fabo admite.</source>
            <translation>json, or text (text/plain): the two that Fabo takes.</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/py.py" />
            <source>la DNIT dice de este RUC: {taxstatus}; confírmelo con el cliente.</source>
            <translation>DNIT says of this RUC: {taxstatus}; confirm it with the customer.</translation>
        </message>
        <message>
            <location filename="../../app/store/cash.py" />
            <source>la Z {number} de la caja {till} no existe.</source>
            <translation>Z {number} of till {till} does not exist.</translation>
        </message>
        <message>
            <location filename="../../app/store/closed.py" />
            <source>la Z {z} de la caja {till} no es la que está en el diario.</source>
            <translation>Z {z} of till {till} is not the one in the journal.</translation>
        </message>
        <message>
            <location filename="../../app/store/journal.py" />
            <source>la anotación {expected} del diario fue alterada.</source>
            <translation>entry {expected} of the journal was altered.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/updates.py" />
            <source>la búsqueda de versiones está apagada; enciéndala con «mostrador update source».</source>
            <translation>looking for versions is switched off; switch it on with “mostrador update source”.</translation>
        </message>
        <message>
            <location filename="../../app/cash.py" />
            <source>la caja ya está a cargo de {name}.</source>
            <translation>{name} is in charge of the till already.</translation>
        </message>
        <message>
            <location filename="../../app/cash.py" />
            <source>la caja {till} está cerrada; ábrala primero.</source>
            <translation>till {till} is closed; open it first.</translation>
        </message>
        <message>
            <location filename="../../app/cash.py" />
            <source>la caja {till} ya está abierta, a cargo de {name}.</source>
            <translation>till {till} is open already, in charge: {name}.</translation>
        </message>
        <message>
            <location filename="../../app/cash.py" />
            <source>la caja {till} ya está abierta.</source>
            <translation>till {till} is open already.</translation>
        </message>
        <message>
            <location filename="../../app/backup/signs.py" />
            <source>la caja {till} ya tomó esa el {day}; lo que debía sale desde allí.</source>
            <translation>till {till} took that one over on {day}; what it owed leaves from there.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/safety.py" />
            <source>la carpeta «{name}» no existe.</source>
            <translation>the folder “{name}” does not exist.</translation>
        </message>
        <message>
            <location filename="../../app/vault/__init__.py" />
            <source>la clave debe ser texto, de 1 a {longest} bytes.</source>
            <translation>the key must be a text of 1 to {longest} bytes.</translation>
        </message>
        <message>
            <location filename="../../app/updates/place.py" />
            <source>la conexión no es segura</source>
            <translation>the connection is not secure</translation>
        </message>
        <message>
            <location filename="../../app/backup/restoring.py" />
            <source>la copia es de otra caja; restáurela en una carpeta vacía (--to CARPETA).</source>
            <translation>the copy is another till's; restore it into an empty folder (--to FOLDER).</translation>
        </message>
        <message>
            <location filename="../../app/backup/restoring.py" />
            <source>la copia es de una caja que vende de verdad; en práctica se restauran las de práctica.</source>
            <translation>the copy is of a till that sells for real; in practice those of practice are restored.</translation>
        </message>
        <message>
            <location filename="../../app/backup/restoring.py" />
            <source>la copia es de una tienda de práctica; aquí se restauran las de una caja de verdad.</source>
            <translation>the copy is of a practice shop; here those of a real till are restored.</translation>
        </message>
        <message>
            <location filename="../../app/backup/archive.py" />
            <source>la copia es de una versión más nueva de Mostrador: actualice el programa.</source>
            <translation>the copy is of a newer version of Mostrador: update the program.</translation>
        </message>
        <message>
            <location filename="../../app/importing/workbook.py" />
            <source>la hoja es demasiado grande: se admiten {columns} columnas y {cells} millones de celdas; deje solo la lista o divídala en varios archivos.</source>
            <translation>the sheet is too large: {columns} columns and {cells} million cells are allowed; leave only the list or divide it into several files.</translation>
        </message>
        <message>
            <location filename="../../app/store/undoing.py" />
            <source>la importación de «{file}» ya se deshizo.</source>
            <translation>the import of “{file}” has been undone already.</translation>
        </message>
        <message>
            <location filename="../../app/store/undoing.py" />
            <source>la importación «{id}» no existe.</source>
            <translation>the import “{id}” does not exist.</translation>
        </message>
        <message>
            <location filename="../../app/store/customers.py" />
            <source>la lista «{name}» no existe.</source>
            <translation>the list “{name}” does not exist.</translation>
        </message>
        <message>
            <location filename="../../app/importing/customers.py" />
            <source>la lista «{price_list}» no existe; créela en Productos.</source>
            <translation>the list “{price_list}” does not exist; create it in Products.</translation>
        </message>
        <message>
            <location filename="../../app/domain/tax.py" />
            <source>la línea {number} cuesta menos que su impuesto por unidad, {tax}; suba el precio o baje el descuento.</source>
            <translation>line {number} costs less than its tax per unit, {tax}; raise the price or lower the discount.</translation>
        </message>
        <message>
            <location filename="../../app/people.py" />
            <source>la primera persona debe ser dueña (owner); después entran las demás.</source>
            <translation>the first person must be the owner (owner); then the others enter.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety.py" />
            <source>la primera se hace sola.</source>
            <translation>the first is made by itself.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/printers.py" />
            <source>la prueba es para impresoras de tickets; esta recibe hojas en PDF.</source>
            <translation>the test is for ticket printers; this one receives sheets as PDF.</translation>
        </message>
        <message>
            <location filename="../../app/store/integrity.py" />
            <source>la serie {series} de «{issuer}» ({type}) llegó al número {last} y tiene {documents} documentos: falta o sobra alguno.</source>
            <translation>series {series} of “{issuer}” ({type}) reached number {last} and has {documents} documents: some are missing or too many.</translation>
        </message>
        <message>
            <location filename="../../app/domain/tax.py" />
            <source>la tasa «{key}» no existe en esta fecha; se admiten: {allowed}.</source>
            <translation>the rate “{key}” does not exist on this date; allowed: {allowed}.</translation>
        </message>
        <message>
            <location filename="../../app/importing/cells.py" />
            <source>la tasa «{text}» no existe; se admiten: {allowed}.</source>
            <translation>the rate “{text}” does not exist; allowed: {allowed}.</translation>
        </message>
        <message>
            <location filename="../../app/store/integrity.py" />
            <source>la venta del documento {id} no suma lo mismo que el documento.</source>
            <translation>the sale of document {id} does not add up to the document.</translation>
        </message>
        <message>
            <location filename="../../app/store/integrity.py" />
            <source>la venta {id} no está en el diario con ese cajero y ese total.</source>
            <translation>sale {id} is not in the journal with that cashier and that total.</translation>
        </message>
        <message>
            <location filename="../../app/domain/proof.py" />
            <source>la última cifra de este CDC no corresponde a las demás; cópielo otra vez.</source>
            <translation>the last digit of this CDC does not match the others; copy it again.</translation>
        </message>
        <message>
            <location filename="../../app/importing/columns.py" />
            <source>las columnas «{header}» y «{heading}» dicen lo mismo ({said}).</source>
            <translation>the columns “{header}” and “{heading}” say the same ({said}).</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/__init__.py" />
            <source>line: el de toda la línea; unit: el de una unidad. Fabo no publica cuál espera; se supone line.</source>
            <translation>line: that of the whole line; unit: that of one unit. Fabo does not publish which; line is assumed.</translation>
        </message>
        <message>
            <location filename="../../app/swap.py" />
            <source>lo devuelto no alcanza para pagar esa parte; revise la venta.</source>
            <translation>what is returned is not enough to pay that part; look at the sale.</translation>
        </message>
        <message>
            <location filename="../../app/backup/takeover.py" />
            <source>lo que debía ya sale desde aquí, menos lo que vendió después de la copia: para añadirlo cierre Mostrador y use «mostrador takeover».</source>
            <translation>what it owed already leaves from here, except what it sold after the copy: to add it, close Mostrador and use "mostrador takeover".</translation>
        </message>
        <message>
            <location filename="../../app/verdicts.py" />
            <source>lo que devuelve esta nota ya se devolvió con otra, o su original está anulado.</source>
            <translation>what this note returns was returned with another, or its original is voided.</translation>
        </message>
        <message>
            <location filename="../../app/store/closed.py" />
            <source>lo que entró al cajón por la venta {id} no es lo que dice su documento.</source>
            <translation>what came into the drawer by sale {id} is not what its document says.</translation>
        </message>
        <message>
            <location filename="../../ui/attention/page.py" />
            <source>lo que espera por una persona</source>
            <translation>what waits for a person</translation>
        </message>
        <message>
            <location filename="../../ui/cash/page.py" />
            <source>lo que hay en el cajón</source>
            <translation>what is in the drawer</translation>
        </message>
        <message>
            <location filename="../../app/domain/refund.py" />
            <source>lo que queda de esa venta se pagó de otro modo; elija por qué medio se devuelve.</source>
            <translation>what is left of that sale was paid otherwise; choose how it is returned.</translation>
        </message>
        <message>
            <location filename="../../app/store/closed.py" />
            <source>lo que salió del cajón por la nota {id} no es lo que dice su documento.</source>
            <translation>what left the drawer for note {id} is not what its document says.</translation>
        </message>
        <message>
            <location filename="../../app/domain/returned.py" />
            <source>lo que se devuelve no tiene importe; no hay nada que acreditar.</source>
            <translation>what is returned has no amount; there is nothing to credit.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/takeover.py" />
            <source>lo que se tome aparece aquí.</source>
            <translation>what is taken over appears here.</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>logo</source>
            <translation>logo</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>límite</source>
            <translation>limit</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>línea {n}, {product}: de {before} a {after}</source>
            <translation>line {n}, {product}: from {before} to {after}</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>líneas</source>
            <translation>lines</translation>
        </message>
        <message>
            <location filename="../../app/domain/people.py" />
            <source>meter o sacar efectivo</source>
            <translation>put cash in or take it out</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>moneda</source>
            <translation>currency</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>motivo</source>
            <translation>reason</translation>
        </message>
        <message>
            <location filename="../../app/people.py" />
            <source>muy corta; se admiten de {shortest} a {longest} signos.</source>
            <translation>too short; {shortest} to {longest} signs are allowed.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/crediting.py" />
            <source>nada vuelve; escriba una cantidad o pulse F6.</source>
            <translation>nothing comes back; enter a quantity or press F6.</translation>
        </message>
        <message>
            <location filename="../../ui/cash/acting.py" />
            <source>nadie en particular</source>
            <translation>nobody in particular</translation>
        </message>
        <message>
            <location filename="../../app/people.py" />
            <source>nadie se desbloquea a sí mismo; lo hace un supervisor.</source>
            <translation>nobody unlocks themselves; a supervisor does.</translation>
        </message>
        <message>
            <location filename="../../app/providers/conteo/__init__.py" />
            <source>name: solo el nombre CONSUMIDOR FINAL; empty_ruc: con el RUC vacío; no_receptor: sin receptor. Conteo no publica cuál espera.</source>
            <translation>name: only the name CONSUMIDOR FINAL; empty_ruc: with an empty RUC; no_receptor: without a receiver. Conteo does not publish which.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/entering.py" />
            <source>ningún cliente tiene la tarjeta {code}.</source>
            <translation>no customer has the card {code}.</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <location filename="../../app/updates/minisign.py" />
            <source>no corresponde a lo firmado</source>
            <translation>does not match what was signed</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/mx.py" />
            <source>no es el RFC de un contribuyente; corríjalo en los datos del emisor.</source>
            <translation>is not the RFC of a taxpayer; correct it in the issuer's data.</translation>
        </message>
        <message>
            <location filename="../../app/domain/proof.py" />
            <source>no es el código del comprobante, p. ej. {code}, ni su valor resumen de 28 caracteres.</source>
            <translation>is neither the code of the document, e.g. {code}, nor its digest of 28 characters.</translation>
        </message>
        <message>
            <location filename="../../ui/people/sheets.py" />
            <source>no es igual al primero.</source>
            <translation>is not the same as the first.</translation>
        </message>
        <message>
            <location filename="../../app/domain/proof.py" />
            <source>no es un CUFE (empieza por FE y tiene 66 caracteres) ni el número de Conteo, p. ej. FE001-00142.</source>
            <translation>is neither a CUFE (begins with FE and has 66 characters) nor Conteo's number, e.g. FE001-00142.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/__init__.py" />
            <source>no es un RUC; escriba por ejemplo 80069563-1.</source>
            <translation>is not a RUC; type for example 80069563-1.</translation>
        </message>
        <message>
            <location filename="../../app/domain/mail.py" />
            <source>no es un correo; p. ej. compras@ejemplo.com.</source>
            <translation>is not an e-mail; e.g. shopping@example.com.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/evidence.py" />
            <source>no es un folio fiscal (UUID) ni el XML de un CFDI; arrastre el archivo .xml o pegue el UUID.</source>
            <translation>is neither a folio fiscal (UUID) nor the XML of a CFDI; drag the .xml file or paste the UUID.</translation>
        </message>
        <message>
            <location filename="../../app/domain/proof.py" />
            <source>no es un folio fiscal: son 32 signos en cinco grupos, p. ej. 6F1C2D34-7A8B-4C9D-8E0F-112233445566.</source>
            <translation>is not a folio fiscal: 32 signs in five groups, e.g. 6F1C2D34-7A8B-4C9D-8E0F-112233445566.</translation>
        </message>
        <message>
            <location filename="../../app/importing/workbook.py" />
            <source>no es un libro de Excel que se pueda leer; guárdelo de nuevo como .xlsx o «CSV UTF-8».</source>
            <translation>is not an Excel workbook that can be read; save it again as .xlsx or “CSV UTF-8”.</translation>
        </message>
        <message>
            <location filename="../../app/domain/proof.py" />
            <source>no es un {name}: son {length} cifras y esto tiene {found} caracteres.</source>
            <translation>is not a {name}: it has {length} digits and this has {found} characters.</translation>
        </message>
        <message>
            <location filename="../../app/verdicts.py" />
            <source>no es una autorización; copie el código completo del portal del proveedor.</source>
            <translation>is not an authorization; copy the whole code from the provider's portal.</translation>
        </message>
        <message>
            <location filename="../../app/updates/place.py" />
            <source>no es una carpeta de este equipo ni una dirección https://servidor/ruta.</source>
            <translation>is neither a folder of this computer nor an address https://server/path.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/safety.py" />
            <source>no es una carpeta de este equipo; conecte el disco y elíjala.</source>
            <translation>is not a folder of this computer; connect the disk and choose it.</translation>
        </message>
        <message>
            <location filename="../../app/providers/http.py" />
            <source>no es una dirección; se admite https://servidor/ruta.</source>
            <translation>is not an address; https://server/path is allowed.</translation>
        </message>
        <message>
            <location filename="../../app/domain/scale_labels.py" />
            <source>no es una etiqueta de balanza: son 13 cifras y la primera es 2.</source>
            <translation>is not a scale label: it has 13 digits and the first is 2.</translation>
        </message>
        <message>
            <location filename="../../app/domain/intake.py" />
            <source>no es una fecha con hora y zona; p. ej. 2026-11-20T10:15:00-05:00.</source>
            <translation>is not a date with time and zone; e.g. 2026-11-20T10:15:00-05:00.</translation>
        </message>
        <message>
            <location filename="../../app/updates/minisign.py" />
            <source>no es una firma de minisign</source>
            <translation>is no signature of minisign</translation>
        </message>
        <message>
            <location filename="../../app/domain/shelf.py" />
            <source>no es una imagen PNG o JPEG.</source>
            <translation>is not a PNG or JPEG picture.</translation>
        </message>
        <message>
            <location filename="../../app/updates/minisign.py" />
            <source>no es una llave pública de minisign; se admite la línea que empieza por «RW».</source>
            <translation>is no public key of minisign; the line that begins with “RW” is accepted.</translation>
        </message>
        <message>
            <location filename="../../app/verdicts.py" />
            <source>no está emitido; no hay nada que anular en el portal.</source>
            <translation>it is not issued; there is nothing to void in the portal.</translation>
        </message>
        <message>
            <location filename="../../app/backup/succession.py" />
            <source>no está en la copia.</source>
            <translation>it is not in the copy.</translation>
        </message>
        <message>
            <location filename="../../app/updates/place.py" />
            <source>no existe</source>
            <translation>does not exist</translation>
        </message>
        <message>
            <location filename="../../app/credit.py" />
            <source>no existe; el documento tiene {count} líneas.</source>
            <translation>does not exist; the document has {count} lines.</translation>
        </message>
        <message>
            <location filename="../../app/updates/place.py" />
            <source>no hay conexión</source>
            <translation>there is no connection</translation>
        </message>
        <message>
            <location filename="../../app/runtime/printers.py" />
            <source>no hay etiquetas que imprimir; elija productos y cuántas.</source>
            <translation>there are no labels to print; choose products and how many.</translation>
        </message>
        <message>
            <location filename="../../app/verdicts.py" />
            <source>no hay nada que reintentar: el documento ya está resuelto.</source>
            <translation>there is nothing to try again: the document is settled.</translation>
        </message>
        <message>
            <location filename="../../app/verdicts.py" />
            <source>no hay ninguna anulación que dejar.</source>
            <translation>there is no voiding to let be.</translation>
        </message>
        <message>
            <location filename="../../app/domain/basket.py" />
            <source>no hay ninguna línea elegida; pase primero un artículo.</source>
            <translation>no line is chosen; scan an item first.</translation>
        </message>
        <message>
            <location filename="../../app/domain/intake.py" />
            <source>no hay ningún emisor; créelo con «issuer add».</source>
            <translation>there is no issuer; create one with “issuer add”.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/open_sales.py" />
            <source>no hay ningún emisor; créelo en Ajustes.</source>
            <translation>there is no issuer; create one in Settings.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/entering.py" />
            <source>no hay ningún ticket con «{text}»; pruebe su número o el {id} del cliente.</source>
            <translation>there is no ticket with “{text}”; try its number or the customer's {id}.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/mailing.py" />
            <source>no hay servidor de correo; complételo en Ajustes, Correo, o guarde el PDF.</source>
            <translation>there is no mail server; fill it in in Settings, E-mail, or save the PDF.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/print_queue.py" />
            <source>no hay una impresora con cajón; agréguela en Ajustes, Impresoras.</source>
            <translation>there is no printer with a drawer; add it in Settings, Printers.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/print_queue.py" />
            <source>no hay una impresora de hojas elegida; guarde el PDF.</source>
            <translation>no sheet printer is chosen; save the PDF.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/print_queue.py" />
            <source>no hay una impresora de tickets elegida.</source>
            <translation>no ticket printer is chosen.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/sheets.py" />
            <source>no hay una impresora «{name}».</source>
            <translation>there is no printer “{name}”.</translation>
        </message>
        <message>
            <location filename="../../app/providers/http.py" />
            <source>no puede llevar usuario, clave, «?» ni «#»; se admite https://servidor/ruta.</source>
            <translation>cannot have a user, a key, “?” or “#”; https://server/path is allowed.</translation>
        </message>
        <message>
            <location filename="../../app/domain/fields.py" />
            <source>no puede quedar vacío.</source>
            <translation>cannot be empty.</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/ar.py" />
            <source>no se conoce; se admite RI, M o E.</source>
            <translation>is not known; RI, M or E is allowed.</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/ar.py" />
            <source>no se conoce; se admite RI, M, E, CF, CDEX o IVNA.</source>
            <translation>is not known; RI, M, E, CF, CDEX or IVNA is allowed.</translation>
        </message>
        <message>
            <location filename="../../app/domain/fields.py" />
            <source>no se conoce; se admite: {allowed}.</source>
            <translation>is not known; allowed: {allowed}.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/shop.py" />
            <source>no se conoce; se admite: {words}.</source>
            <translation>is not known; allowed: {words}.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/listening.py" />
            <source>no se puede abrir {where}:{port} ({reason_of}); elija otro puerto.</source>
            <translation>{where}:{port} cannot be opened ({reason_of}); choose another port.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/papers.py" />
            <source>no se puede enviar por correo desde aquí; imprímalo o guárdelo en PDF.</source>
            <translation>cannot be sent by e-mail from here; print it or save it as PDF.</translation>
        </message>
        <message>
            <location filename="../../ui/health/words.py" />
            <source>no se sabe</source>
            <translation>not known</translation>
        </message>
        <message>
            <location filename="../../app/backup/restoring.py" />
            <source>no se sabe qué números se usaron después de la copia ({told}); diga el último de cada serie (--last SERIE=NÚMERO) o cuántos saltar (--jump N; 0 si no se vendió nada).</source>
            <translation>it is not known which numbers were used after the copy ({told}); give the last of each series (--last SERIES=NUMBER) or how many to skip (--jump N; 0 if nothing was sold).</translation>
        </message>
        <message>
            <location filename="../../app/providers/contract.py" />
            <source>no tiene la forma que se espera; {help}</source>
            <translation>does not have the form expected; {help}</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>nota</source>
            <translation>note</translation>
        </message>
        <message>
            <location filename="../../ui/sale/keys.py" />
            <source>nota de la línea; ##nota, de toda la venta</source>
            <translation>note of the line; ##note, of the whole sale</translation>
        </message>
        <message>
            <location filename="../../ui/settings/providers.py" />
            <source>notas de crédito</source>
            <translation>credit notes</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>número</source>
            <translation>number</translation>
        </message>
        <message>
            <location filename="../../app/domain/shelf.py" />
            <source>ocupa más de {value} KB; use una más pequeña.</source>
            <translation>takes more than {value} KB; use a smaller one.</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>original</source>
            <translation>original</translation>
        </message>
        <message>
            <location filename="../../ui/sale/keys.py" />
            <source>otro precio para la línea elegida</source>
            <translation>another price for the chosen line</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/settings.py" />
            <source>own: cada artículo con su código de Contpaqi; generic: un producto de Contpaqi por tasa de IVA.</source>
            <translation>own: each item with its Contpaqi code; generic: one Contpaqi product per VAT rate.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/settings.py" />
            <source>page: hoja; ticket: cinta.</source>
            <translation>page: sheet; ticket: roll.</translation>
        </message>
        <message>
            <location filename="../../app/people.py" />
            <source>para cambiar el suyo, dé también el PIN de ahora.</source>
            <translation>to change your own, give the current PIN too.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/open_sales.py" />
            <source>para devolver con − pase primero su ticket: F9.</source>
            <translation>to return with − scan its ticket first: F9.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/listening.py" />
            <source>para escuchar en «{host}» diga con --name por qué nombre llegarán los avisos.</source>
            <translation>to listen at “{host}” say with --name by which name the notifications will arrive.</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>para una persona</source>
            <translation>for a person</translation>
        </message>
        <message>
            <location filename="../../app/domain/fields.py" />
            <source>parece el número de una tarjeta; escriba como mucho sus 4 últimas cifras.</source>
            <translation>looks like a card number; type at most its last 4 digits.</translation>
        </message>
        <message>
            <location filename="../../app/domain/payments.py" />
            <source>parece un número de tarjeta; se guardan solo las últimas cuatro cifras.</source>
            <translation>looks like a card number; only the last four digits are kept.</translation>
        </message>
        <message>
            <location filename="../../app/domain/country.py" />
            <source>pasaron más de {days} días y ya no se anula; emita una nota de crédito.</source>
            <translation>more than {days} days have passed and it can no longer be voided; issue a credit note.</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>país</source>
            <translation>country</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>permiso</source>
            <translation>permission</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>permisos</source>
            <translation>permissions</translation>
        </message>
        <message>
            <location filename="../../app/domain/taxid/mx.py" />
            <source>persona física (13 caracteres)</source>
            <translation>a natural person (13 characters)</translation>
        </message>
        <message>
            <location filename="../../app/domain/taxid/mx.py" />
            <source>persona moral (12 caracteres)</source>
            <translation>a legal entity (12 characters)</translation>
        </message>
        <message>
            <location filename="../../ui/settings/scales.py" />
            <source>peso</source>
            <translation>weight</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>pidió</source>
            <translation>asked by</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>por ciento</source>
            <translation>per cent</translation>
        </message>
        <message>
            <location filename="../../ui/settings/providers.py" />
            <source>por lotes</source>
            <translation>in batches</translation>
        </message>
        <message>
            <location filename="../../ui/sale/figures.py" />
            <source>por su identificación</source>
            <translation>by their tax id</translation>
        </message>
        <message>
            <location filename="../../ui/settings/scales.py" />
            <source>precio</source>
            <translation>price</translation>
        </message>
        <message>
            <location filename="../../ui/products/page.py" />
            <source>productos</source>
            <translation>products</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>proveedor</source>
            <translation>provider</translation>
        </message>
        <message>
            <location filename="../../app/verdicts.py" />
            <source>pudo haber sido emitido; compruébelo en el portal del proveedor y use «resolve».</source>
            <translation>it may have been issued; check it in the provider's portal and use “resolve”.</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>puerto</source>
            <translation>port</translation>
        </message>
        <message>
            <location filename="../../ui/closing/page.py" />
            <source>que ninguna venta se quede sin documento</source>
            <translation>so that no sale is left without a document</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>rechazado</source>
            <translation>rejected</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>referencia</source>
            <translation>reference</translation>
        </message>
        <message>
            <location filename="../../app/domain/people.py" />
            <source>reimprimir</source>
            <translation>reprint</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>remitente</source>
            <translation>sender</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>rol</source>
            <translation>role</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/mx.py" />
            <source>saldría como PUE con forma de pago 99, que el SAT no admite; elija con qué se pagó.</source>
            <translation>it would leave as PUE with payment form 99, which the SAT does not accept; choose how it was paid.</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>saltados</source>
            <translation>skipped</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/py.py" />
            <source>se admite 0 (sin redondeo) o 50.</source>
            <translation>0 (no rounding) or 50 is allowed.</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/py.py" />
            <source>se admite 1 (persona física), 2 (persona jurídica) o vacío.</source>
            <translation>1 (natural person), 2 (legal entity) or empty is allowed.</translation>
        </message>
        <message>
            <location filename="../../app/domain/business_day.py" />
            <source>se admite de 00:00 a {latest}, de diez en diez minutos.</source>
            <translation>allowed: 00:00 to {latest}, in steps of ten minutes.</translation>
        </message>
        <message>
            <location filename="../../app/domain/intake.py" />
            <source>se admite true o false.</source>
            <translation>true or false is allowed.</translation>
        </message>
        <message>
            <location filename="../../app/domain/runway.py" />
            <source>se admite un número entero de 1 a {largest}.</source>
            <translation>a whole number from 1 to {largest} is allowed.</translation>
        </message>
        <message>
            <location filename="../../app/providers/faults.py" />
            <source>se admite un número entero.</source>
            <translation>a whole number is allowed.</translation>
        </message>
        <message>
            <location filename="../../app/providers/faults.py" />
            <source>se admite un objeto con script, chances y seed.</source>
            <translation>an object with script, chances and seed is allowed.</translation>
        </message>
        <message>
            <location filename="../../app/providers/faults.py" />
            <source>se admite una lista de textos.</source>
            <translation>a list of texts is allowed.</translation>
        </message>
        <message>
            <location filename="../../app/domain/scale_labels.py" />
            <source>se admiten de 0 a {mostdecimals} decimales.</source>
            <translation>0 to {mostdecimals} decimals are allowed.</translation>
        </message>
        <message>
            <location filename="../../app/providers/contract.py" />
            <source>se admiten de 1 a 20 esperas en segundos, separadas por comas, p. ej. 30,120,600.</source>
            <translation>1 to 20 waits in seconds, separated by commas, e.g. 30,120,600.</translation>
        </message>
        <message>
            <location filename="../../ui/products/page.py" />
            <source>se agota</source>
            <translation>running low</translation>
        </message>
        <message>
            <location filename="../../app/verdicts.py" />
            <source>se anula desde aquí; no hace falta el portal.</source>
            <translation>it is voided from here; the portal is not needed.</translation>
        </message>
        <message>
            <location filename="../../ui/products/lists.py" />
            <source>se escriben en cada producto</source>
            <translation>they are typed with each product</translation>
        </message>
        <message>
            <location filename="../../app/verdicts.py" />
            <source>se está enviando ahora mismo; espere el resultado.</source>
            <translation>it is being sent right now; wait for the result.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/providers.py" />
            <source>se le puede preguntar</source>
            <translation>can be asked</translation>
        </message>
        <message>
            <location filename="../../app/verdicts.py" />
            <source>se restauró una copia y pudo haberse emitido; compruébelo en el portal y use «resolve».</source>
            <translation>a copy was restored and it may have been issued; check it in the portal and use “resolve”.</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>servidor</source>
            <translation>server</translation>
        </message>
        <message>
            <location filename="../../ui/health/words.py" />
            <source>sigue</source>
            <translation>goes on</translation>
        </message>
        <message>
            <location filename="../../ui/settings/entries.py" />
            <source>sin clave</source>
            <translation>no key</translation>
        </message>
        <message>
            <location filename="../../ui/sale/customer_bar.py" />
            <source>sin datos del cliente  ·  F3 pide {ids} o nombre</source>
            <translation>no customer data  ·  F3 asks for {ids} or name</translation>
        </message>
        <message>
            <location filename="../../ui/sale/figures.py" />
            <source>sin identificación del cliente</source>
            <translation>without the customer's tax id</translation>
        </message>
        <message>
            <location filename="../../ui/sale/customer_bar.py" />
            <source>sin identificación: se emite a {nobody}</source>
            <translation>no tax id: issued to {nobody}</translation>
        </message>
        <message>
            <location filename="../../ui/products/shelf.py" />
            <source>sin nombre</source>
            <translation>no name</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/settings.py" />
            <source>single: uno por uno, con respuesta inmediata; lots: por lotes a la cola de TusFacturas, que la anuncia como deshabilitada por el momento.</source>
            <translation>single: one by one, answered at once; lots: in batches to TusFacturas' queue, which it announces as switched off for the moment.</translation>
        </message>
        <message>
            <location filename="../../app/domain/tendering.py" />
            <source>solo el efectivo da vuelto; con este medio se cobra hasta {limit}.</source>
            <translation>only cash gives change; by these means up to {limit} is charged.</translation>
        </message>
        <message>
            <location filename="../../app/domain/sale.py" />
            <source>solo el efectivo da vuelto; con otro medio se cobra el monto exacto.</source>
            <translation>only cash gives change; other means are charged exactly.</translation>
        </message>
        <message>
            <location filename="../../app/domain/sale.py" />
            <source>solo el efectivo se redondea o se cobra en otra moneda.</source>
            <translation>only cash is rounded or taken in another currency.</translation>
        </message>
        <message>
            <location filename="../../app/domain/payments.py" />
            <source>solo el efectivo se redondea, siempre a favor del cliente: p. ej. -0.03.</source>
            <translation>only cash is rounded, always in the customer's favour: e.g. -0.03.</translation>
        </message>
        <message>
            <location filename="../../app/verdicts.py" />
            <source>solo se corrige un documento rechazado o que nunca salió.</source>
            <translation>only a rejected document, or one that never left, is corrected.</translation>
        </message>
        <message>
            <location filename="../../app/domain/payments.py" />
            <source>solo va con otra moneda (currency) que la de la venta.</source>
            <translation>goes only with another currency than the sale's.</translation>
        </message>
        <message>
            <location filename="../../app/backup/keeping.py" />
            <source>son cuatro números: horas, días, semanas y meses; p. ej. 24,14,8,12.</source>
            <translation>four numbers: hours, days, weeks and months; e.g. 24,14,8,12.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/safety.py" />
            <source>son horas enteras, de 0 (solo al cerrar) a 24.</source>
            <translation>whole hours, from 0 (only on closing) to 24.</translation>
        </message>
        <message>
            <location filename="../../app/domain/regret.py" />
            <source>son segundos enteros, de 0 (sale enseguida) a {most}.</source>
            <translation>whole seconds, from 0 (leaves at once) to {most}.</translation>
        </message>
        <message>
            <location filename="../../app/printing/design.py" />
            <source>son {count} renglones; se admiten {most}.</source>
            <translation>there are {count} lines; {most} are allowed.</translation>
        </message>
        <message>
            <location filename="../../app/domain/intake.py" />
            <source>son {count}; se admiten hasta {maxlines}.</source>
            <translation>there are {count}; up to {maxlines} are allowed.</translation>
        </message>
        <message>
            <location filename="../../app/domain/goods.py" />
            <source>son {count}; se admiten hasta {mostbarcodes} por producto.</source>
            <translation>there are {count}; up to {mostbarcodes} per product are allowed.</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/ar.py" />
            <source>son {count}; un comprobante admite hasta {mostlines}: divida la venta en dos.</source>
            <translation>there are {count}; a document takes up to {mostlines}: divide the sale in two.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/settings.py" />
            <source>strict: un CDC que no lleva RUC, número y fecha del documento no se acepta; lenient: solo se anota.</source>
            <translation>strict: a CDC without the document's RUC, number and date is not accepted; lenient: it is only noted.</translation>
        </message>
        <message>
            <location filename="../../app/domain/sale.py" />
            <source>suman {paid} y el total es {total}; deben ser iguales.</source>
            <translation>they add up to {paid} and the total is {total}; they must be equal.</translation>
        </message>
        <message>
            <location filename="../../app/domain/runway.py" />
            <source>sus números autorizados terminan en el {end}; pida más y escríbalo en Ajustes, Emisores.</source>
            <translation>its authorized numbers end at {end}; ask for more and type it in Settings, Issuers.</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>sí</source>
            <translation>yes</translation>
        </message>
        <message>
            <location filename="../../app/updates/place.py" />
            <source>tarda demasiado</source>
            <translation>it takes too long</translation>
        </message>
        <message>
            <location filename="../../app/domain/runway.py" />
            <source>terminó el {day}; escriba el nuevo en Ajustes, Emisores.</source>
            <translation>ended on {day}; type the new one in Settings, Issuers.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/settings.py" />
            <source>test: pruebas, sin valor legal; production: de verdad; auto: según el QR (consultas-test). El ambiente se elige en la consola de FacturaSend, no aquí.</source>
            <translation>test: tests, no legal value; production: for real; auto: by the QR (consultas-test). The realm is chosen in FacturaSend's console, not here.</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/__init__.py" />
            <source>testing: pruebas, sin valor legal; production: de verdad; auto: por la dirección, y en una desconocida por el prefijo «prueba-» de la respuesta.</source>
            <translation>testing: tests, no legal value; production: for real; auto: by the address, and at an unknown one by the prefix “prueba-” of the answer.</translation>
        </message>
        <message>
            <location filename="../../app/domain/goods.py" />
            <source>tiene demasiados decimales; se admiten hasta {pricedecimals}.</source>
            <translation>has too many decimals; up to {pricedecimals} are allowed.</translation>
        </message>
        <message>
            <location filename="../../app/store/credits.py" />
            <source>tiene notas de crédito; anule primero las notas.</source>
            <translation>it has credit notes; void the notes first.</translation>
        </message>
        <message>
            <location filename="../../app/domain/shelf.py" />
            <source>tiene {count} caracteres; se admiten hasta {longestlistname}.</source>
            <translation>has {count} characters; up to {longestlistname} are allowed.</translation>
        </message>
        <message>
            <location filename="../../app/domain/shelf.py" />
            <source>tiene {count} caracteres; se admiten hasta {longestnote}.</source>
            <translation>has {count} characters; up to {longestnote} are allowed.</translation>
        </message>
        <message>
            <location filename="../../app/domain/shelf.py" />
            <source>tiene {count} caracteres; se admiten hasta {longestreason}.</source>
            <translation>has {count} characters; up to {longestreason} are allowed.</translation>
        </message>
        <message>
            <location filename="../../app/domain/fields.py" />
            <source>tiene {count} caracteres; se admiten hasta {longest}.</source>
            <translation>has {count} characters; up to {longest} are allowed.</translation>
        </message>
        <message>
            <location filename="../../app/importing/table.py" />
            <source>tiene {len} columnas y el encabezado {len_also}.</source>
            <translation>has {len} columns and the heading {len_also}.</translation>
        </message>
        <message>
            <location filename="../../app/importing/table.py" />
            <source>tiene {len} columnas y el encabezado {width}; revise separadores y comillas.</source>
            <translation>has {len} columns and the heading {width}; look at separators and quotes.</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>toda la venta: de {before} a {after}</source>
            <translation>the whole sale: from {before} to {after}</translation>
        </message>
        <message>
            <location filename="../../app/runtime/mailing.py" />
            <source>todavía no está autorizado; se puede enviar en cuanto lo esté.</source>
            <translation>it is not authorized yet; it can be sent as soon as it is.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/drawer.py" />
            <source>todavía no hay ningún emisor; agréguelo primero.</source>
            <translation>there is no issuer yet; add one first.</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>total</source>
            <translation>total</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>totales</source>
            <translation>totals</translation>
        </message>
        <message>
            <location filename="../../ui/sale/keys.py" />
            <source>tres unidades del código que sigue; también 1.5*</source>
            <translation>three units of the code that follows; 1.5* too</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/settings.py" />
            <source>true si la actividad del punto de venta incluye servicios: cada comprobante lleva el período facturado, que es el día de la venta.</source>
            <translation>true if the point of sale's activity includes services: each document carries the period billed, which is the day of the sale.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/settings.py" />
            <source>true: cada documento se crea como borrador, en un lote propio, y se confirma al consultarlo.</source>
            <translation>true: each document is created as a draft, in a batch of its own, and confirmed when asked.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/settings.py" />
            <source>true: el CDC se conoce antes de enviar y se conserva al corregir. FacturaSend no publica si lo admite.</source>
            <translation>true: the CDC is known before sending and kept when correcting. FacturaSend does not publish whether it takes it.</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>título</source>
            <translation>title</translation>
        </message>
        <message>
            <location filename="../../app/domain/people.py" />
            <source>un PIN tiene de 4 a 12 cifras.</source>
            <translation>a PIN has 4 to 12 digits.</translation>
        </message>
        <message>
            <location filename="../../app/store/undoing.py" />
            <source>un código que este archivo cambió es ahora de otro; corríjalo antes.</source>
            <translation>a code that this file changed belongs to another now; correct it first.</translation>
        </message>
        <message>
            <location filename="../../app/printing/design.py" />
            <source>un renglón es demasiado largo; se admiten {most} letras.</source>
            <translation>a line is too long; {most} letters are allowed.</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/pe.py" />
            <source>una boleta de más de S/ 700 lleva el documento y el nombre del cliente; pídalos.</source>
            <translation>a boleta over S/ 700 carries the customer's document and name; ask for them.</translation>
        </message>
        <message>
            <location filename="../../app/verdicts.py" />
            <source>una de sus notas de crédito pudo haber llegado al proveedor; espere el resultado.</source>
            <translation>one of its credit notes may have reached the provider; wait for the result.</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/ar.py" />
            <source>una factura A necesita el CUIT del cliente; sin él haga una factura B.</source>
            <translation>a factura A needs the customer's CUIT; without it make a factura B.</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/ar.py" />
            <source>una factura A necesita la razón social del cliente.</source>
            <translation>a factura A needs the customer's legal name.</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/ar.py" />
            <source>una factura A necesita un CUIT, no otro documento; con él haga una factura B.</source>
            <translation>a factura A needs a CUIT, no other document; with that one make a factura B.</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/ar.py" />
            <source>una factura B a un exento necesita su CUIT.</source>
            <translation>a factura B to an exempt one needs their CUIT.</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/py.py" />
            <source>una factura con nombre lleva RUC o cédula; sin ellos hágala sin nombre.</source>
            <translation>an invoice with a name carries a RUC or cédula; without them make it without a name.</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/pa.py" />
            <source>una factura necesita RUC o cédula del cliente; sin ellos haga una de consumidor final.</source>
            <translation>an invoice needs the customer's RUC or cédula; without them make one to the final consumer.</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/mx.py" />
            <source>una factura necesita el RFC del cliente; sin él hágala al público en general.</source>
            <translation>an invoice needs the customer's RFC; without it make it to the general public.</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/pe.py" />
            <source>una factura necesita el RUC del cliente; sin él haga una boleta.</source>
            <translation>an invoice needs the customer's RUC; without it make a boleta.</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/pa.py" />
            <source>una factura necesita el nombre del cliente.</source>
            <translation>an invoice needs the customer's name.</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/pe.py" />
            <source>una factura necesita un RUC de 11 cifras; con DNI u otro documento haga una boleta.</source>
            <translation>an invoice needs a RUC of 11 digits; with a DNI or another document make a boleta.</translation>
        </message>
        <message>
            <location filename="../../app/store/integrity.py" />
            <source>una fila de «{row}» señala a otra que no existe.</source>
            <translation>a row of “{row}” points to another that does not exist.</translation>
        </message>
        <message>
            <location filename="../../app/domain/basket.py" />
            <source>una nota lleva hasta {longestnote} letras en una línea.</source>
            <translation>a note has up to {longestnote} letters in one line.</translation>
        </message>
        <message>
            <location filename="../../app/checkout.py" />
            <source>una venta a crédito lleva el nombre del cliente; elíjalo primero.</source>
            <translation>a sale on credit carries the customer's name; choose the customer first.</translation>
        </message>
        <message>
            <location filename="../../app/providers/conteo/__init__.py" />
            <source>unit: el de una unidad, como en el ejemplo de Conteo; line: el de toda la línea.</source>
            <translation>unit: that of one unit, as in Conteo's example; line: that of the whole line.</translation>
        </message>
        <message>
            <location filename="../../app/domain/numbering.py" />
            <source>usados después de la copia que se restauró</source>
            <translation>used after the copy that was restored</translation>
        </message>
        <message>
            <location filename="../../app/domain/numbering.py" />
            <source>usados después de la copia, según quien restauró</source>
            <translation>used after the copy, as whoever restored it says</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>usuario</source>
            <translation>user</translation>
        </message>
        <message>
            <location filename="../../ui/reports/page.py" />
            <source>va a los días de antes.</source>
            <translation>goes to the days before.</translation>
        </message>
        <message>
            <location filename="../../app/domain/cards.py" />
            <source>va de 2 a {longestprefix} signos sin acentos ni espacios, el primero una letra.</source>
            <translation>has 2 to {longestprefix} signs without accents or spaces, the first a letter.</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>vale</source>
            <translation>worth</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>valor</source>
            <translation>value</translation>
        </message>
        <message>
            <location filename="../../app/domain/runway.py" />
            <source>vence en 1 día</source>
            <translation>ends in 1 day</translation>
        </message>
        <message>
            <location filename="../../app/domain/runway.py" />
            <source>vence en {n} días</source>
            <translation>ends in {n} days</translation>
        </message>
        <message>
            <location filename="../../app/domain/runway.py" />
            <source>vence hoy</source>
            <translation>ends today</translation>
        </message>
        <message>
            <location filename="../../app/domain/runway.py" />
            <source>venció</source>
            <translation>has ended</translation>
        </message>
        <message>
            <location filename="../../app/domain/people.py" />
            <source>vender</source>
            <translation>sell</translation>
        </message>
        <message>
            <location filename="../../app/domain/people.py" />
            <source>ver el efectivo esperado</source>
            <translation>see the expected cash</translation>
        </message>
        <message>
            <location filename="../../app/domain/people.py" />
            <source>ver informes</source>
            <translation>see reports</translation>
        </message>
        <message>
            <location filename="../../ui/attention/page.py" />
            <source>ver los documentos. Lo que un proveedor rechace, o nadie conteste, aparece aquí con lo que toca hacer.</source>
            <translation>shows the documents. What a provider rejects, or nobody answers, appears here with what to do.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/lines.py" />
            <source>vuelve del ticket {number}</source>
            <translation>back from ticket {number}</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/settings.py" />
            <source>wait: TusFacturas reintenta, se sigue consultando; reject: se da por rechazado al verlo así.</source>
            <translation>wait: TusFacturas tries again, it goes on being asked; reject: it is taken as rejected when seen so.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/facts.py" />
            <source>y {n} más, en el papel</source>
            <translation>and {n} more, on the paper</translation>
        </message>
        <message>
            <location filename="../../app/verdicts.py" />
            <source>ya fue emitido y {title} no anula desde aquí; anúlelo o emita la nota de crédito en su portal.</source>
            <translation>it was issued already and {title} does not void from here; void it or issue the credit note in its portal.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/open_sales.py" />
            <source>ya hay otro ticket en la mano; termine ese cambio o cancélelo.</source>
            <translation>there is another ticket at hand; finish that exchange or cancel it.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/issuers.py" />
            <source>ya hay un emisor con ese nombre corto; elija otro.</source>
            <translation>there is an issuer of this short name; choose another.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/lookup.py" />
            <source>ya hay una etiqueta con ese prefijo; quite la anterior.</source>
            <translation>there is a label with that prefix; remove the earlier one.</translation>
        </message>
        <message>
            <location filename="../../app/store/shelf.py" />
            <source>ya hay {count} listas de precios; quite una antes.</source>
            <translation>there are {count} price lists; remove one first.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/returning.py" />
            <source>ya se devolvió todo lo de {number}.</source>
            <translation>everything of {number} has been returned.</translation>
        </message>
        <message>
            <location filename="../../app/credit.py" />
            <source>ya se devolvió todo; no queda nada que acreditar.</source>
            <translation>everything has been returned; nothing is left to credit.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/bringing.py" />
            <source>ya se está importando o deshaciendo otro archivo; espere a que termine.</source>
            <translation>another file is being imported or undone; wait until it has ended.</translation>
        </message>
        <message>
            <location filename="../../app/credit.py" />
            <source>ya se pidió anularlo; espere el resultado.</source>
            <translation>voiding was asked for already; wait for the result.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/updates.py" />
            <source>ya tiene la última ({version}).</source>
            <translation>already has the latest ({version}).</translation>
        </message>
        <message>
            <location filename="../../app/domain/basket.py" />
            <source>{amount} es más que la venta.</source>
            <translation>{amount} is more than the sale.</translation>
        </message>
        <message>
            <location filename="../../app/domain/sale.py" />
            <source>{amount} es negativo; se admite desde 0.</source>
            <translation>{amount} is negative; from 0 is allowed.</translation>
        </message>
        <message>
            <location filename="../../app/domain/sale.py" />
            <source>{amount} no sirve; desde 0 y con {exponent} decimales a lo más.</source>
            <translation>{amount} will not do; from 0 and with {exponent} decimals at most.</translation>
        </message>
        <message>
            <location filename="../../app/domain/cash.py" />
            <source>{amount} no sirve; se admite desde 0, con {exponent} decimales a lo más.</source>
            <translation>{amount} will not do; from 0, with {exponent} decimals at most.</translation>
        </message>
        <message>
            <location filename="../../app/domain/money.py" />
            <source>{amount} tiene más decimales que la moneda; se admiten {exponent}.</source>
            <translation>{amount} has more decimals than the currency; {exponent} are allowed.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/payment.py" />
            <source>{change} en {currency}</source>
            <translation>{change} in {currency}</translation>
        </message>
        <message>
            <location filename="../../app/cash.py" />
            <source>{code} está dos veces.</source>
            <translation>{code} is there twice.</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>{currency}: debía haber {expected}, no se contó</source>
            <translation>{currency}: {expected} should have been there, it was not counted</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>{currency}: debía haber {expected}, se contó {counted}</source>
            <translation>{currency}: {expected} should have been there, {counted} was counted</translation>
        </message>
        <message>
            <location filename="../../app/domain/recurring.py" />
            <source>{day} no es un día del mes; se admite de 1 a 31.</source>
            <translation>{day} is not a day of the month; 1 to 31 is allowed.</translation>
        </message>
        <message>
            <location filename="../../app/domain/intake.py" />
            <source>{discount} es mayor que el importe de la línea ({value}).</source>
            <translation>{discount} is more than the amount of the line ({value}).</translation>
        </message>
        <message>
            <location filename="../../ui/progress.py" />
            <source>{done} de {whole}</source>
            <translation>{done} of {whole}</translation>
        </message>
        <message>
            <location filename="../../app/backup/restoring.py" />
            <source>{faults}; nada se cambió.</source>
            <translation>{faults}; nothing was changed.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/command_line.py" />
            <source>{ids} o nombre del cliente</source>
            <translation>{ids} or customer's name</translation>
        </message>
        <message>
            <location filename="../../ui/first_run/issuer_step.py" />
            <source>{id} con guiones; el dígito verificador se calcula</source>
            <translation>{id} with dashes; the check digits are computed</translation>
        </message>
        <message>
            <location filename="../../app/credit.py" />
            <source>{kept} no cabe en {total}.</source>
            <translation>{kept} does not fit into {total}.</translation>
        </message>
        <message>
            <location filename="../../ui/printer.py" />
            <source>{key} dice qué hacer.</source>
            <translation>{key} says what to do.</translation>
        </message>
        <message>
            <location filename="../../ui/keymap.py" />
            <source>{key} no se puede usar: pulse F1 a F12, o Ctrl o Alt con otra tecla.</source>
            <translation>{key} cannot be used: press F1 to F12, or Ctrl or Alt with another key.</translation>
        </message>
        <message>
            <location filename="../../ui/keymap.py" />
            <source>{key} ya es «{title}».</source>
            <translation>{key} is “{title}” already.</translation>
        </message>
        <message>
            <location filename="../../ui/keymap.py" />
            <source>{key} ya hace algo en otra pantalla.</source>
            <translation>{key} already does something on another screen.</translation>
        </message>
        <message>
            <location filename="../../app/reports.py" />
            <source>{last} es antes de {first}.</source>
            <translation>{last} is before {first}.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/services.py" />
            <source>{limit} no se admite; de 1 a {concurrency_max}.</source>
            <translation>{limit} is not allowed; 1 to {concurrency_max}.</translation>
        </message>
        <message>
            <location filename="../../ui/attention/page.py" />
            <source>{many} · la más antigua, {ago}</source>
            <translation>{many} · the oldest, {ago}</translation>
        </message>
        <message>
            <location filename="../../ui/settings/takeover.py" />
            <source>{names}. Documentos: {documents} · por terminar: {queued}.</source>
            <translation>{names}. Documents: {documents} · to finish: {queued}.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety_restoring.py" />
            <source>{names}. Ventas: {sales} · documentos: {documents}.</source>
            <translation>{names}. Sales: {sales} · documents: {documents}.</translation>
        </message>
        <message>
            <location filename="../../app/domain/taxid/py.py" />
            <source>{names}: «{cleaned}» no es válido; lleva de 4 a 20 letras y cifras.</source>
            <translation>{names}: “{cleaned}” is not valid; it has 4 to 20 letters and digits.</translation>
        </message>
        <message>
            <location filename="../../app/domain/taxid/pe.py" />
            <source>{names}: «{cleaned}» no sirve; se admite {allowed}.</source>
            <translation>{names}: “{cleaned}” will not do; allowed: {allowed}.</translation>
        </message>
        <message>
            <location filename="../../app/approvals.py" />
            <source>{name} aprueba hasta {limit} % de descuento y aquí hay {percent} %.</source>
            <translation>{name} approves up to {limit} % of discount and this is {percent} %.</translation>
        </message>
        <message>
            <location filename="../../app/approvals.py" />
            <source>{name} da hasta {limit} % de descuento y aquí hay {percent} %; pida la aprobación de un supervisor.</source>
            <translation>{name} gives up to {limit} % of discount and this is {percent} %; ask a supervisor for approval.</translation>
        </message>
        <message>
            <location filename="../../ui/people/approving.py" />
            <source>{name} necesita permiso para {what}.</source>
            <translation>{name} needs permission to {what}.</translation>
        </message>
        <message>
            <location filename="../../app/people.py" />
            <source>{name} no puede aprobar esto ({what}).</source>
            <translation>{name} may not approve this ({what}).</translation>
        </message>
        <message>
            <location filename="../../ui/people/pin.py" />
            <source>{name} no puede hacer esto.</source>
            <translation>{name} may not do this.</translation>
        </message>
        <message>
            <location filename="../../app/approvals.py" />
            <source>{name} no puede vender «{what}» por debajo de su precio; pida la aprobación de un supervisor.</source>
            <translation>{name} may not sell “{what}” below its price; ask a supervisor for approval.</translation>
        </message>
        <message>
            <location filename="../../app/people.py" />
            <source>{name} no puede {what}; pida la aprobación de un supervisor.</source>
            <translation>{name} may not {what}; ask a supervisor for approval.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/services.py" />
            <source>{name} no tiene ese ajuste; se admite: {words}.</source>
            <translation>{name} has no such setting; allowed: {words}.</translation>
        </message>
        <message>
            <location filename="../../app/tries.py" />
            <source>{name} quedó bloqueado por demasiados PIN incorrectos; lo desbloquea un supervisor.</source>
            <translation>{name} is locked after too many wrong PINs; a supervisor unlocks.</translation>
        </message>
        <message>
            <location filename="../../ui/status_strip.py" />
            <source>{name}: en pausa</source>
            <translation>{name}: paused</translation>
        </message>
        <message>
            <location filename="../../ui/status_strip.py" />
            <source>{name}: lento</source>
            <translation>{name}: slow</translation>
        </message>
        <message>
            <location filename="../../app/domain/taxid/ar.py" />
            <source>{name}: «{digits}» empieza con {prefix}, que no es habitual; revíselo y confirme si es correcto.</source>
            <translation>{name}: “{digits}” begins with {prefix}, which is unusual; look at it and confirm if it is right.</translation>
        </message>
        <message>
            <location filename="../../app/domain/taxid/ar.py" />
            <source>{name}: «{digits}» no es válido, el dígito verificador no corresponde; revise las 11 cifras.</source>
            <translation>{name}: “{digits}” is not valid, the check digit does not match; look at the 11 digits.</translation>
        </message>
        <message>
            <location filename="../../app/domain/taxid/ar.py" />
            <source>{name}: «{digits}» no es válido, {missing}; lleva 11 cifras, p. ej. 30-71229384-1.</source>
            <translation>{name}: “{digits}” is not valid, {missing}; it has 11 digits, e.g. 30-71229384-1.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/after_sale.py" />
            <source>{number}  ·  total {total}</source>
            <translation>{number}  ·  total {total}</translation>
        </message>
        <message>
            <location filename="../../ui/sale/after_sale.py" />
            <source>{number}  ·  total {total}  ·  a cambio {kept}  ·  recibido {received}</source>
            <translation>{number}  ·  total {total}  ·  in exchange {kept}  ·  received {received}</translation>
        </message>
        <message>
            <location filename="../../ui/sale/after_sale.py" />
            <source>{number}  ·  total {total}  ·  recibido {received}</source>
            <translation>{number}  ·  total {total}  ·  received {received}</translation>
        </message>
        <message>
            <location filename="../../ui/undoing.py" />
            <source>{number} está emitido: se pide a {provider} que lo anule.</source>
            <translation>{number} is issued: {provider} is asked to void it.</translation>
        </message>
        <message>
            <location filename="../../ui/undoing.py" />
            <source>{number} nunca se emitió: queda anulado y la venta sin factura.</source>
            <translation>{number} was never issued: it will be void and the sale without an invoice.</translation>
        </message>
        <message>
            <location filename="../../ui/undoing.py" />
            <source>{number} nunca se emitió: queda anulado.</source>
            <translation>{number} was never issued: it will be void.</translation>
        </message>
        <message>
            <location filename="../../app/domain/cash.py" />
            <source>{number} piezas de {value}; se admite de 0 a {mostpieces}.</source>
            <translation>{number} pieces of {value}; from 0 to {mostpieces} is allowed.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/acting.py" />
            <source>{number} sale con su PDF. No hace falta esperar.</source>
            <translation>{number} goes out with its PDF. No need to wait.</translation>
        </message>
        <message>
            <location filename="../../ui/attention/decisions.py" />
            <source>{number} se enviará otra vez.</source>
            <translation>{number} will be sent again.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/acting.py" />
            <source>{number} sigue sin nombre</source>
            <translation>{number} still has no name</translation>
        </message>
        <message>
            <location filename="../../ui/documents/acting.py" />
            <source>{number} ya tiene nombre</source>
            <translation>{number} has a name now</translation>
        </message>
        <message>
            <location filename="../../ui/health/words.py" />
            <source>{n} % de {calls}</source>
            <translation>{n} % of {calls}</translation>
        </message>
        <message>
            <location filename="../../ui/people/journal.py" />
            <source>{n} anotaciones</source>
            <translation>{n} entries</translation>
        </message>
        <message>
            <location filename="../../ui/people/journal.py" />
            <source>{n} anotaciones, en orden y sin cambios.</source>
            <translation>{n} entries, in order and unchanged.</translation>
        </message>
        <message>
            <location filename="../../ui/people/journal.py" />
            <source>{n} anotación</source>
            <translation>{n} entry</translation>
        </message>
        <message>
            <location filename="../../ui/people/journal.py" />
            <source>{n} anotación, en orden y sin cambios.</source>
            <translation>{n} entry, in order and unchanged.</translation>
        </message>
        <message>
            <location filename="../../ui/status_strip.py" />
            <source>{n} aviso</source>
            <translation>{n} notice</translation>
        </message>
        <message>
            <location filename="../../ui/status_strip.py" />
            <source>{n} avisos</source>
            <translation>{n} notices</translation>
        </message>
        <message>
            <location filename="../../ui/settings/scales.py" />
            <source>{n} cifras de artículo, {shows} de {m} cifras con {d} decimales</source>
            <translation>{n} digits of item, {shows} of {m} digits with {d} decimals</translation>
        </message>
        <message>
            <location filename="../../ui/customers/page.py" />
            <source>{n} cliente</source>
            <translation>{n} customer</translation>
        </message>
        <message>
            <location filename="../../ui/customers/page.py" />
            <source>{n} clientes</source>
            <translation>{n} customers</translation>
        </message>
        <message>
            <location filename="../../ui/status_strip.py" />
            <source>{n} con más de 2 h</source>
            <translation>{n} older than 2 h</translation>
        </message>
        <message>
            <location filename="../../ui/attention/causes.py" />
            <source>{n} documento</source>
            <translation>{n} document</translation>
        </message>
        <message>
            <location filename="../../ui/closing/page.py" />
            <source>{n} documento autorizado.</source>
            <translation>{n} document authorized.</translation>
        </message>
        <message>
            <location filename="../../ui/cash/page.py" />
            <source>{n} documento pasa a la siguiente caja.</source>
            <translation>{n} document passes to the next till.</translation>
        </message>
        <message>
            <location filename="../../ui/cash/closed.py" />
            <source>{n} documento pasa a la siguiente.</source>
            <translation>{n} document passes to the next one.</translation>
        </message>
        <message>
            <location filename="../../ui/attention/acting.py" />
            <source>{n} documento vuelve a la cola</source>
            <translation>{n} document back in the queue</translation>
        </message>
        <message>
            <location filename="../../ui/customers/history.py" />
            <source>{n} documentos</source>
            <translation>{n} documents</translation>
        </message>
        <message>
            <location filename="../../ui/closing/page.py" />
            <source>{n} documentos autorizados.</source>
            <translation>{n} documents authorized.</translation>
        </message>
        <message>
            <location filename="../../app/domain/runway.py" />
            <source>{n} documentos de una caja tomada esperan a una persona</source>
            <translation>{n} documents of a till taken over wait for a person</translation>
        </message>
        <message>
            <location filename="../../app/domain/runway.py" />
            <source>{n} documentos llevan más de 2 horas esperando</source>
            <translation>{n} documents have waited for more than 2 hours</translation>
        </message>
        <message>
            <location filename="../../ui/cash/page.py" />
            <source>{n} documentos pasan a la siguiente caja.</source>
            <translation>{n} documents pass to the next till.</translation>
        </message>
        <message>
            <location filename="../../ui/cash/closed.py" />
            <source>{n} documentos pasan a la siguiente.</source>
            <translation>{n} documents pass to the next one.</translation>
        </message>
        <message>
            <location filename="../../ui/attention/acting.py" />
            <source>{n} documentos vuelven a la cola</source>
            <translation>{n} documents back in the queue</translation>
        </message>
        <message>
            <location filename="../../ui/attention/causes.py" />
            <source>{n} documentos, misma causa</source>
            <translation>{n} documents, same cause</translation>
        </message>
        <message>
            <location filename="../../app/domain/runway.py" />
            <source>{n} días</source>
            <translation>{n} days</translation>
        </message>
        <message>
            <location filename="../../ui/status_strip.py" />
            <source>{n} en cola</source>
            <translation>{n} queued</translation>
        </message>
        <message>
            <location filename="../../ui/closing/page.py" />
            <source>{n} espera a una persona.</source>
            <translation>{n} waits for a person.</translation>
        </message>
        <message>
            <location filename="../../ui/closing/page.py" />
            <source>{n} esperan a una persona.</source>
            <translation>{n} wait for a person.</translation>
        </message>
        <message>
            <location filename="../../ui/printing/labels.py" />
            <source>{n} etiqueta</source>
            <translation>{n} label</translation>
        </message>
        <message>
            <location filename="../../ui/printing/labels.py" />
            <source>{n} etiquetas</source>
            <translation>{n} labels</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/page.py" />
            <source>{n} factura emitida</source>
            <translation>{n} invoice issued</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/page.py" />
            <source>{n} factura por emitir</source>
            <translation>{n} invoice to issue</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/due.py" />
            <source>{n} factura recurrente por emitir</source>
            <translation>{n} recurring invoice to issue</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/page.py" />
            <source>{n} facturas emitidas</source>
            <translation>{n} invoices issued</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/page.py" />
            <source>{n} facturas por emitir</source>
            <translation>{n} invoices to issue</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/due.py" />
            <source>{n} facturas recurrentes por emitir</source>
            <translation>{n} recurring invoices to issue</translation>
        </message>
        <message>
            <location filename="../../ui/reports/page.py" />
            <source>{n} fila</source>
            <translation>{n} row</translation>
        </message>
        <message>
            <location filename="../../ui/records/page.py" />
            <source>{n} fila exportada</source>
            <translation>{n} row exported</translation>
        </message>
        <message>
            <location filename="../../ui/records/bringing.py" />
            <source>{n} fila importada</source>
            <translation>{n} row imported</translation>
        </message>
        <message>
            <location filename="../../ui/reports/page.py" />
            <source>{n} filas</source>
            <translation>{n} rows</translation>
        </message>
        <message>
            <location filename="../../ui/records/page.py" />
            <source>{n} filas exportadas</source>
            <translation>{n} rows exported</translation>
        </message>
        <message>
            <location filename="../../ui/records/bringing.py" />
            <source>{n} filas importadas</source>
            <translation>{n} rows imported</translation>
        </message>
        <message>
            <location filename="../../app/domain/runway.py" />
            <source>{n} horas</source>
            <translation>{n} hours</translation>
        </message>
        <message>
            <location filename="../../ui/printing/doctor.py" />
            <source>{n} letras</source>
            <translation>{n} letters</translation>
        </message>
        <message>
            <location filename="../../ui/settings/notices.py" />
            <source>{n} mensaje rechazado desde que abrió.</source>
            <translation>{n} message refused since it opened.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/notices.py" />
            <source>{n} mensajes rechazados desde que abrió.</source>
            <translation>{n} messages refused since it opened.</translation>
        </message>
        <message>
            <location filename="../../app/domain/runway.py" />
            <source>{n} minutos</source>
            <translation>{n} minutes</translation>
        </message>
        <message>
            <location filename="../../ui/records/bringing.py" />
            <source>{n} no entraron; revise el archivo.</source>
            <translation>{n} stayed out; check the file.</translation>
        </message>
        <message>
            <location filename="../../ui/records/bringing.py" />
            <source>{n} no entró; revise el archivo.</source>
            <translation>{n} stayed out; check the file.</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/page.py" />
            <source>{n} no se emitieron.</source>
            <translation>{n} were not issued.</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/page.py" />
            <source>{n} no se emitió: corrija la causa y vuelva a emitir.</source>
            <translation>{n} was not issued: mend the cause and issue again.</translation>
        </message>
        <message>
            <location filename="../../ui/status_strip.py" />
            <source>{n} por verificar</source>
            <translation>{n} to verify</translation>
        </message>
        <message>
            <location filename="../../ui/products/page.py" />
            <source>{n} producto</source>
            <translation>{n} product</translation>
        </message>
        <message>
            <location filename="../../ui/products/page.py" />
            <source>{n} productos</source>
            <translation>{n} products</translation>
        </message>
        <message>
            <location filename="../../ui/status_strip.py" />
            <source>{n} rechazado</source>
            <translation>{n} rejected</translation>
        </message>
        <message>
            <location filename="../../ui/status_strip.py" />
            <source>{n} rechazados</source>
            <translation>{n} rejected</translation>
        </message>
        <message>
            <location filename="../../app/domain/runway.py" />
            <source>{n} segundos</source>
            <translation>{n} seconds</translation>
        </message>
        <message>
            <location filename="../../ui/reports/dashboard.py" />
            <source>{n} veces</source>
            <translation>{n} times</translation>
        </message>
        <message>
            <location filename="../../ui/cash/page.py" />
            <source>{n} venta antes de abrir.</source>
            <translation>{n} sale before opening.</translation>
        </message>
        <message>
            <location filename="../../ui/closing/page.py" />
            <source>{n} venta sin documento</source>
            <translation>{n} sale without a document</translation>
        </message>
        <message>
            <location filename="../../ui/cash/page.py" />
            <source>{n} ventas antes de abrir.</source>
            <translation>{n} sales before opening.</translation>
        </message>
        <message>
            <location filename="../../ui/closing/page.py" />
            <source>{n} ventas sin documento</source>
            <translation>{n} sales without a document</translation>
        </message>
        <message>
            <location filename="../../ui/sale/customer_bar.py" />
            <source>{paper} {why}</source>
            <translation>{paper} {why}</translation>
        </message>
        <message>
            <location filename="../../ui/sale/customer_bar.py" />
            <source>{paper}: {why}</source>
            <translation>{paper}: {why}</translation>
        </message>
        <message>
            <location filename="../../ui/progress.py" />
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
        <message>
            <location filename="../../app/domain/basket.py" />
            <source>{percent} % no se admite; de 0 a 100 %.</source>
            <translation>{percent} % is not allowed; from 0 to 100 %.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/listening.py" />
            <source>{port} no es un puerto; se admite de 0 a 65535.</source>
            <translation>{port} is not a port; 0 to 65535 is allowed.</translation>
        </message>
        <message>
            <location filename="../../ui/attention/causes.py" />
            <source>{provider} aún no contesta</source>
            <translation>{provider} has not answered yet</translation>
        </message>
        <message>
            <location filename="../../ui/attention/causes.py" />
            <source>{provider} contestó como ambiente de pruebas</source>
            <translation>{provider} answered as a test environment</translation>
        </message>
        <message>
            <location filename="../../ui/attention/causes.py" />
            <source>{provider} está en pausa</source>
            <translation>{provider} is paused</translation>
        </message>
        <message>
            <location filename="../../ui/attention/causes.py" />
            <source>{provider} no anuló el documento</source>
            <translation>{provider} did not void the document</translation>
        </message>
        <message>
            <location filename="../../ui/customers/form.py" />
            <source>{provider} no conoce esa identificación.</source>
            <translation>{provider} does not know this id.</translation>
        </message>
        <message>
            <location filename="../../ui/attention/causes.py" />
            <source>{provider} no dijo si lo recibió</source>
            <translation>{provider} did not say whether it got it</translation>
        </message>
        <message>
            <location filename="../../ui/documents/around.py" />
            <source>{provider} no lo anuló: sigue vigente</source>
            <translation>{provider} did not void it: still valid</translation>
        </message>
        <message>
            <location filename="../../ui/attention/acting.py" />
            <source>{provider} responde</source>
            <translation>{provider} answers</translation>
        </message>
        <message>
            <location filename="../../ui/attention/causes.py" />
            <source>{provider} se contradice</source>
            <translation>{provider} contradicts itself</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/mx.py" />
            <source>{public} es el público en general; hágala sin cliente.</source>
            <translation>{public} is the general public; make it without a customer.</translation>
        </message>
        <message>
            <location filename="../../app/domain/basket.py" />
            <source>{quantity} es demasiado; se admite hasta {most}.</source>
            <translation>{quantity} is too much; up to {most} is allowed.</translation>
        </message>
        <message>
            <location filename="../../app/credit.py" />
            <source>{quantity} no se puede devolver; quedan {left}.</source>
            <translation>{quantity} cannot be returned; {left} are left.</translation>
        </message>
        <message>
            <location filename="../../app/domain/basket.py" />
            <source>{quantity} no se puede vender; se admite desde 0.001 hasta {most}.</source>
            <translation>{quantity} cannot be sold; from 0.001 to {most} is allowed.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/explaining.py" />
            <source>{rate}: base {net}</source>
            <translation>{rate}: base {net}</translation>
        </message>
        <message>
            <location filename="../../app/domain/sale.py" />
            <source>{received} no cubre {due}; debe ser igual o mayor.</source>
            <translation>{received} does not cover {due}; it must be equal or more.</translation>
        </message>
        <message>
            <location filename="../../app/printing/conversation.py" />
            <source>{sentence} El ticket sigue solo.</source>
            <translation>{sentence} The ticket goes on by itself.</translation>
        </message>
        <message>
            <location filename="../../app/providers/conteo/answers.py" />
            <source>{sentence}. Mensaje del proveedor: «{message}».</source>
            <translation>{sentence}. Message of the provider: “{message}”.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/answers.py" />
            <source>{sentence}; revise los datos en Contpaqi.</source>
            <translation>{sentence}; look at the data in Contpaqi.</translation>
        </message>
        <message>
            <location filename="../../ui/reports/dashboard.py" />
            <source>{sign} {change} % · antes {before}</source>
            <translation>{sign} {change} % · before {before}</translation>
        </message>
        <message>
            <location filename="../../ui/health/words.py" />
            <source>{span} y sigue</source>
            <translation>{span} and going on</translation>
        </message>
        <message>
            <location filename="../../app/domain/sale.py" />
            <source>{taken} {code} valen {worth}; deben ser iguales.</source>
            <translation>{taken} {code} are worth {worth}; they must be equal.</translation>
        </message>
        <message>
            <location filename="../../ui/customers/form.py" />
            <source>{tax_id} o {person_id}</source>
            <translation>{tax_id} or {person_id}</translation>
        </message>
        <message>
            <location filename="../../app/domain/money.py" />
            <source>{text} es demasiado grande; se admite hasta {maximum}.</source>
            <translation>{text} is too large; up to {maximum} is allowed.</translation>
        </message>
        <message>
            <location filename="../../app/domain/money.py" />
            <source>{text} es negativo; se admite desde 0.</source>
            <translation>{text} is negative; from 0 is allowed.</translation>
        </message>
        <message>
            <location filename="../../app/domain/money.py" />
            <source>{text} tiene demasiados decimales; se admiten hasta {places}.</source>
            <translation>{text} has too many decimals; up to {places} are allowed.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/mailing.py" />
            <source>{title} Puede haber salido: pregunte al cliente.</source>
            <translation>{title} It may have left: ask the customer.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/asking.py" />
            <source>{title} no consulta contribuyentes; complete los datos a mano.</source>
            <translation>{title} does not look up taxpayers; fill in the data by hand.</translation>
        </message>
        <message>
            <location filename="../../app/credit.py" />
            <source>{title} no emite notas de crédito desde aquí y la venta aún no está autorizada; espere, o anule la venta.</source>
            <translation>{title} issues no credit notes from here and the sale is not authorized yet; wait, or void the sale.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/papers.py" />
            <source>{title} no examina archivos; anote la autorización.</source>
            <translation>{title} does not examine files; note the authorization.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/asking.py" />
            <source>{title} no necesita dar de alta a los clientes.</source>
            <translation>{title} need not register the customers.</translation>
        </message>
        <message>
            <location filename="../../app/domain/cash.py" />
            <source>{value} no es un billete ni una moneda; se admite: {allowed}.</source>
            <translation>{value} is neither a note nor a coin; allowed: {allowed}.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/mapping.py" />
            <source>{what} no sirve en Contpaqi; se admiten hasta {max_code} signos.</source>
            <translation>{what} will not do in Contpaqi; up to {max_code} signs are allowed.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/mapping.py" />
            <source>{what}, y los ajustes no dicen qué producto usar para la tasa {key}.</source>
            <translation>{what}, and the settings do not say which product to use for rate {key}.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/scan_ahead.py" />
            <source>{words} Esperan {n}.</source>
            <translation>{words} {n} waiting.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/scales.py" />
            <source>{words}, con verificador</source>
            <translation>{words}, with check digit</translation>
        </message>
        <message>
            <location filename="../../ui/sale/after_sale.py" />
            <source>{word} de la venta anterior: {change}</source>
            <translation>{word} of the sale before: {change}</translation>
        </message>
        <message>
            <location filename="../../app/exchange.py" />
            <source>{worth} no sirve; mayor que 0 y hasta {places} decimales.</source>
            <translation>{worth} will not do; more than 0 and up to {places} decimals.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/planned.py" />
            <source>{year} no se admite; de {first_year} a {last_year}.</source>
            <translation>{year} is not allowed; from {first_year} to {last_year}.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/receipt.py" />
            <source>«Gracias por su compra»</source>
            <translation>“Thank you for your purchase”</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/ar.py" />
            <source>«IVA no discriminado» es solo de comprobantes C; elija Exento o No gravado.</source>
            <translation>“IVA no discriminado” is only for C documents; choose Exento or No gravado.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/settings.py" />
            <source>«Probar conexión» envía {}: sin emisor, cliente ni conceptos no puede emitirse nada. Con false solo se comprueba que la dirección responde.</source>
            <translation>“Test connection” sends {}: without issuer, customer or items nothing can be issued. With false it is only checked that the address answers.</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/__init__.py" />
            <source>«UUID de la empresa» tiene caracteres que no pueden enviarse; vuelva a copiarlo.</source>
            <translation>“UUID of the company” has characters that cannot be sent; copy it again.</translation>
        </message>
        <message>
            <location filename="../../app/domain/goods.py" />
            <source>«{barcode}» no sirve; va sin espacios, comas, punto y coma ni «|».</source>
            <translation>“{barcode}” will not do; no spaces, commas, semicolons or “|”.</translation>
        </message>
        <message>
            <location filename="../../app/importing/cells.py" />
            <source>«{body}» puede ser {body_also} o {whole}; escríbalo sin separador de miles y con dos decimales.</source>
            <translation>“{body}” may be {body_also} or {whole}; type it without a thousands separator and with two decimals.</translation>
        </message>
        <message>
            <location filename="../../app/importing/products.py" />
            <source>«{code}» es nuevo y el archivo no trae {words}.</source>
            <translation>“{code}” is new and the file does not have {words}.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/strangers.py" />
            <source>«{code}» no está en el catálogo.</source>
            <translation>“{code}” is not in the catalogue.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/returning.py" />
            <source>«{code}» no está en ese ticket.</source>
            <translation>“{code}” is not on that ticket.</translation>
        </message>
        <message>
            <location filename="../../app/credit.py" />
            <source>«{code}» no existe; se admite: {allowed}.</source>
            <translation>“{code}” does not exist; allowed: {allowed}.</translation>
        </message>
        <message>
            <location filename="../../app/store/catalogue.py" />
            <source>«{code}» ya es de «{description}»; cada uno tiene el suyo.</source>
            <translation>“{code}” belongs to “{description}”; each has its own.</translation>
        </message>
        <message>
            <location filename="../../app/store/catalogue.py" />
            <source>«{code}» ya es de «{owner}»; un código de barras es de un solo producto.</source>
            <translation>“{code}” belongs to “{owner}”; a barcode is of one product only.</translation>
        </message>
        <message>
            <location filename="../../app/importing/products.py" />
            <source>«{code}» ya está en la línea {lines} de este archivo.</source>
            <translation>“{code}” is already on line {lines} of this file.</translation>
        </message>
        <message>
            <location filename="../../app/domain/goods.py" />
            <source>«{colour}» no existe; se admite: {allowed}.</source>
            <translation>“{colour}” does not exist; allowed: {allowed}.</translation>
        </message>
        <message>
            <location filename="../../app/domain/sale.py" />
            <source>«{currency}» no es otra moneda que la de la venta.</source>
            <translation>“{currency}” is no other currency than the sale's.</translation>
        </message>
        <message>
            <location filename="../../app/importing/columns.py" />
            <source>«{heading}={name}»: se admite {allowed}.</source>
            <translation>“{heading}={name}”: allowed: {allowed}.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/listening.py" />
            <source>«{host}» no es una dirección; p. ej. 127.0.0.1 o 0.0.0.0.</source>
            <translation>“{host}” is not an address; e.g. 127.0.0.1 or 0.0.0.0.</translation>
        </message>
        <message>
            <location filename="../../app/store/mails.py" />
            <source>«{id}» no existe.</source>
            <translation>“{id}” does not exist.</translation>
        </message>
        <message>
            <location filename="../../app/verdicts.py" />
            <source>«{id}» no existe; se admite el id de un documento o de su envío.</source>
            <translation>“{id}” does not exist; the id of a document or of its sending is allowed.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/settings.py" />
            <source>«{label}» no se entiende; escriba a=b separados por «;».</source>
            <translation>“{label}” is not understood; type a=b separated by “;”.</translation>
        </message>
        <message>
            <location filename="../../app/providers/credentials.py" />
            <source>«{label}» tiene caracteres que no pueden enviarse; vuelva a copiarla del portal del proveedor.</source>
            <translation>“{label}” has characters that cannot be sent; copy it again from the provider's portal.</translation>
        </message>
        <message>
            <location filename="../../app/domain/sale.py" />
            <source>«{method}» no existe; se admiten: {allowed}.</source>
            <translation>“{method}” does not exist; allowed: {allowed}.</translation>
        </message>
        <message>
            <location filename="../../app/checkout.py" />
            <source>«{method}» no se admite en {name}; se admite: {allowed}.</source>
            <translation>“{method}” is not taken in {name}; allowed: {allowed}.</translation>
        </message>
        <message>
            <location filename="../../app/store/undoing.py" />
            <source>«{name}» cambió después de importar «{file}»; ya no se puede deshacer.</source>
            <translation>“{name}” changed after importing “{file}”; it can no longer be undone.</translation>
        </message>
        <message>
            <location filename="../../app/importing/table.py" />
            <source>«{name}» es un libro de Excel antiguo (.xls); guárdelo como .xlsx o «CSV UTF-8».</source>
            <translation>“{name}” is an old Excel workbook (.xls); save it as .xlsx or “CSV UTF-8”.</translation>
        </message>
        <message>
            <location filename="../../app/backup/archive.py" />
            <source>«{name}» está dañada; nada se cambió.</source>
            <translation>“{name}” is damaged; nothing was changed.</translation>
        </message>
        <message>
            <location filename="../../app/importing/table.py" />
            <source>«{name}» está vacío; la primera línea debe nombrar las columnas.</source>
            <translation>“{name}” is empty; the first line must name the columns.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/printers.py" />
            <source>«{name}» imprime tickets, no hojas.</source>
            <translation>“{name}” prints tickets, not sheets.</translation>
        </message>
        <message>
            <location filename="../../app/backup/takeover.py" />
            <source>«{name}» no es la carpeta de una caja.</source>
            <translation>“{name}” is not a till's folder.</translation>
        </message>
        <message>
            <location filename="../../app/backup/restoring.py" />
            <source>«{name}» no es lo que dice ser; nada se cambió.</source>
            <translation>“{name}” is not what it says; nothing was changed.</translation>
        </message>
        <message>
            <location filename="../../app/importing/table.py" />
            <source>«{name}» no es texto; guárdelo como «CSV UTF-8» e impórtelo de nuevo.</source>
            <translation>“{name}” is not text; save it as “CSV UTF-8” and import it again.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/listening.py" />
            <source>«{name}» no es un nombre de equipo; p. ej. caja.ejemplo.com.</source>
            <translation>“{name}” is not a computer's name; e.g. till.example.com.</translation>
        </message>
        <message>
            <location filename="../../app/printing/devices.py" />
            <source>«{name}» no es un puerto de impresora.</source>
            <translation>“{name}” is not a printer port.</translation>
        </message>
        <message>
            <location filename="../../app/backup/archive.py" />
            <source>«{name}» no es una copia de Mostrador o está dañada; nada se cambió.</source>
            <translation>“{name}” is not a Mostrador copy or is damaged; nothing was changed.</translation>
        </message>
        <message>
            <location filename="../../app/backup/restoring.py" />
            <source>«{name}» no es una serie de la copia; se admite: {words}.</source>
            <translation>“{name}” is not a series of the copy; allowed: {words}.</translation>
        </message>
        <message>
            <location filename="../../app/people.py" />
            <source>«{name}» no existe.</source>
            <translation>“{name}” does not exist.</translation>
        </message>
        <message>
            <location filename="../../app/domain/people.py" />
            <source>«{name}» no existe; se admite: {allowed}.</source>
            <translation>“{name}” does not exist; allowed: {allowed}.</translation>
        </message>
        <message>
            <location filename="../../app/domain/intake.py" />
            <source>«{name}» no existe; se admite: {names}.</source>
            <translation>“{name}” does not exist; allowed: {names}.</translation>
        </message>
        <message>
            <location filename="../../app/providers/registry.py" />
            <source>«{name}» no existe; se admite: {words}.</source>
            <translation>“{name}” does not exist; allowed: {words}.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/printers.py" />
            <source>«{name}» no se admite; de 1 a {most} letras minúsculas, cifras o «-».</source>
            <translation>“{name}” is not allowed; 1 to {most} lower-case letters, digits or “-”.</translation>
        </message>
        <message>
            <location filename="../../app/importing/table.py" />
            <source>«{name}» no se pudo leer ({reason_of}).</source>
            <translation>“{name}” could not be read ({reason_of}).</translation>
        </message>
        <message>
            <location filename="../../app/backup/archive.py" />
            <source>«{name}» no se pudo leer ({reason}).</source>
            <translation>“{name}” could not be read ({reason}).</translation>
        </message>
        <message>
            <location filename="../../app/importing/table.py" />
            <source>«{name}» pasa de {words} MB; divídalo en varios archivos.</source>
            <translation>“{name}” is over {words} MB; divide it into several files.</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/__init__.py" />
            <source>«{name}» y «{other}» son contribuyentes distintos: el proveedor emite todo a nombre de quien es dueño de las claves. Dé a cada uno su propia carpeta de datos.</source>
            <translation>“{name}” and “{other}” are different taxpayers: the provider issues everything in the name of whoever owns the credentials. Give each one a data folder of its own.</translation>
        </message>
        <message>
            <location filename="../../app/people.py" />
            <source>«{name}» ya existe.</source>
            <translation>“{name}” exists already.</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/py.py" />
            <source>«{place}» no sirve; son de 1 a 3 cifras, p. ej. 001.</source>
            <translation>“{place}” will not do; 1 to 3 digits, e.g. 001.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/notices.py" />
            <source>«{port}» no es un puerto; se admite de 1024 a 65535.</source>
            <translation>“{port}” is not a port; 1024 to 65535 is allowed.</translation>
        </message>
        <message>
            <location filename="../../app/domain/scale_labels.py" />
            <source>«{prefix}» no es un prefijo de balanza; empieza con 2, hasta 3 cifras.</source>
            <translation>“{prefix}” is not a scale prefix; it begins with 2, up to 3 digits.</translation>
        </message>
        <message>
            <location filename="../../app/credit.py" />
            <source>«{refund}» no existe; se admite: {allowed}.</source>
            <translation>“{refund}” does not exist; allowed: {allowed}.</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/pe.py" />
            <source>«{series}» no sirve; son 4 letras o cifras que empiezan por {letter}, p. ej. {example}.</source>
            <translation>“{series}” will not do; 4 letters or digits that begin with {letter}, e.g. {example}.</translation>
        </message>
        <message>
            <location filename="../../app/importing/cells.py" />
            <source>«{text}» es un código que la hoja de cálculo convirtió en número; dé formato de texto a la columna y escríbalo de nuevo.</source>
            <translation>“{text}” is a code that the spreadsheet turned into a number; format the column as text and type it again.</translation>
        </message>
        <message>
            <location filename="../../app/printing/devices.py" />
            <source>«{text}» no es el nombre de una impresora del sistema.</source>
            <translation>“{text}” is not the name of a printer of the system.</translation>
        </message>
        <message>
            <location filename="../../app/printing/devices.py" />
            <source>«{text}» no es un puerto; p. ej. /dev/usb/lp0 o COM3.</source>
            <translation>“{text}” is not a port; e.g. /dev/usb/lp0 or COM3.</translation>
        </message>
        <message>
            <location filename="../../app/mail.py" />
            <source>«{text}» no es un puerto; se admite de 1 a 65535.</source>
            <translation>“{text}” is not a port; 1 to 65535 is allowed.</translation>
        </message>
        <message>
            <location filename="../../app/printing/devices.py" />
            <source>«{text}» no es una dirección; p. ej. 192.168.1.50:9100.</source>
            <translation>“{text}” is not an address; e.g. 192.168.1.50:9100.</translation>
        </message>
        <message>
            <location filename="../../app/providers/contract.py" />
            <source>«{text}» no existe; se admite: {allowed}.</source>
            <translation>“{text}” does not exist; allowed: {allowed}.</translation>
        </message>
        <message>
            <location filename="../../app/printing/profile.py" />
            <source>«{text}» no se admite; es un número de 0 a {most}.</source>
            <translation>“{text}” is not allowed; it is a number from 0 to {most}.</translation>
        </message>
        <message>
            <location filename="../../app/mail.py" />
            <source>«{text}» no se admite; puede ser: {allowed}.</source>
            <translation>“{text}” is not allowed; it can be: {allowed}.</translation>
        </message>
        <message>
            <location filename="../../app/domain/intake.py" />
            <source>«{text}» no se admite; solo letras sin acento, dígitos, guion y guion bajo.</source>
            <translation>“{text}” is not allowed; only plain letters, digits, hyphen and underscore.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/printers.py" />
            <source>«{text}» no se conoce; puede ser: {allowed}.</source>
            <translation>“{text}” is not known; it can be: {allowed}.</translation>
        </message>
        <message>
            <location filename="../../app/importing/cells.py" />
            <source>«{text}» no se entiende; se admite sí o no.</source>
            <translation>“{text}” is not understood; yes or no is allowed.</translation>
        </message>
        <message>
            <location filename="../../app/providers/contract.py" />
            <source>«{text}» no se entiende; se admite true o false.</source>
            <translation>“{text}” is not understood; true or false is allowed.</translation>
        </message>
        <message>
            <location filename="../../app/providers/faults.py" />
            <source>«{text}» no se entiende; se admite {form}, tipos: {words}.</source>
            <translation>“{text}” is not understood; {form} is allowed, kinds: {words}.</translation>
        </message>
        <message>
            <location filename="../../app/store/spool.py" />
            <source>«{title}» no está por verificar.</source>
            <translation>“{title}” is not to be verified.</translation>
        </message>
        <message>
            <location filename="../../app/store/spool.py" />
            <source>«{title}» no se puede volver a poner en la cola.</source>
            <translation>“{title}” cannot be put back in the queue.</translation>
        </message>
        <message>
            <location filename="../../app/store/spool.py" />
            <source>«{title}» ya no está en la cola.</source>
            <translation>“{title}” is no longer in the queue.</translation>
        </message>
        <message>
            <location filename="../../app/domain/money.py" />
            <source>«{value}» no es un número; se admiten solo dígitos y un punto decimal, p. ej. 12.50.</source>
            <translation>“{value}” is not a number; only digits and one decimal point, e.g. 12.50.</translation>
        </message>
        <message>
            <location filename="../../app/domain/issuer_keys.py" />
            <source>«{value}» no es una fecha; se admite AAAA-MM-DD.</source>
            <translation>“{value}” is not a date; YYYY-MM-DD is allowed.</translation>
        </message>
        <message>
            <location filename="../../app/domain/intake.py" />
            <source>«{value}» no existe; se admite: invoice, receipt.</source>
            <translation>“{value}” does not exist; allowed: invoice, receipt.</translation>
        </message>
        <message>
            <location filename="../../app/domain/country.py" />
            <source>«{value}» no se admite; se admite: {allowed}.</source>
            <translation>“{value}” is not allowed; allowed: {allowed}.</translation>
        </message>
        <message>
            <location filename="../../app/domain/issuer_keys.py" />
            <source>«{value}» no se entiende; se admite un número, p. ej. 120, o uno por serie: F001=120,B001=45.</source>
            <translation>“{value}” is not understood; a number, e.g. 120, or one for each series: F001=120,B001=45.</translation>
        </message>
        <message>
            <location filename="../../app/domain/intake.py" />
            <source>«{value}» no se usa en {name}; se admite: {allowed}.</source>
            <translation>“{value}” is not used in {name}; allowed: {allowed}.</translation>
        </message>
        <message>
            <location filename="../../app/domain/money.py" />
            <source>«{value}» tiene demasiadas cifras.</source>
            <translation>“{value}” has too many digits.</translation>
        </message>
        <message>
            <location filename="../../app/store/customers.py" />
            <source>«{value}» ya es de «{owner}»; cada cliente tiene los suyos.</source>
            <translation>“{value}” belongs to “{owner}”; each customer has their own.</translation>
        </message>
        <message>
            <location filename="../../app/importing/customers.py" />
            <source>«{value}» ya está en la línea {lines} de este archivo.</source>
            <translation>“{value}” is already on line {lines} of this file.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/manual.py" />
            <source>«{word}» no existe; se admite: {words}.</source>
            <translation>“{word}” does not exist; allowed: {words}.</translation>
        </message>
        <message>
            <location filename="../../ui/leaving.py" />
            <source>¿Cerrar sin guardar?</source>
            <translation>Close without saving?</translation>
        </message>
        <message>
            <location filename="../../ui/attention/causes.py" />
            <source>¿Está anulado en {provider}?</source>
            <translation>Is it voided at {provider}?</translation>
        </message>
        <message>
            <location filename="../../ui/people/entering.py" />
            <source>¿Quién atiende?</source>
            <translation>Who serves?</translation>
        </message>
        <message>
            <location filename="../../ui/first_run/issuer_step.py" />
            <source>¿Quién vende?</source>
            <translation>Who sells?</translation>
        </message>
        <message>
            <location filename="../../ui/first_run/welcome_step.py" />
            <source>¿Su caja estaba en otra computadora?</source>
            <translation>Was your till on another computer?</translation>
        </message>
        <message>
            <location filename="../../ui/settings/takeover.py" />
            <source>¿Tomar la cola de esa caja?</source>
            <translation>Take over that till's queue?</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety_restoring.py" />
            <source>¿Volver a la copia del {when}?</source>
            <translation>Return to the copy of {when}?</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety.py" />
            <source>Última copia: {when}</source>
            <translation>Last copy: {when}</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety_restoring.py" />
            <source>Última venta guardada: {number}, {total}, a las {time}.</source>
            <translation>Last saved sale: {number}, {total}, at {time}.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/means.py" />
            <source>Últimas 4 cifras, si quiere</source>
            <translation>Last 4 digits, if you like</translation>
        </message>
        <message>
            <location filename="../../ui/reports/numbering.py" />
            <source>Último</source>
            <translation>Last</translation>
        </message>
        <message>
            <location filename="../../ui/products/shelf.py" />
            <source>Último conteo: {when}, {who}: de {before} a {after} ({why}).</source>
            <translation>Last count: {when}, {who}: from {before} to {after} ({why}).</translation>
        </message>
        <message>
            <location filename="../../app/domain/issuer_keys.py" />
            <source>Último número autorizado</source>
            <translation>Last number authorized</translation>
        </message>
        <message>
            <location filename="../../ui/documents/history.py" />
            <source>Últimos 30 días</source>
            <translation>Last 30 days</translation>
        </message>
        <message>
            <location filename="../../ui/documents/history.py" />
            <source>Últimos 7 días</source>
            <translation>Last 7 days</translation>
        </message>
        <message>
            <location filename="../../ui/printing/mails.py" />
            <source>– Caducó</source>
            <translation>– Expired</translation>
        </message>
        <message>
            <location filename="../../ui/people/pin.py" />
            <source>↑ y ↓ eligen el nombre.</source>
            <translation>↑ and ↓ choose the name.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/lines.py" />
            <source>−código: lo que vuelve</source>
            <translation>−code: what comes back</translation>
        </message>
        <message>
            <location filename="../../ui/printing/waiting.py" />
            <source>■ Falló</source>
            <translation>■ Failed</translation>
        </message>
        <message>
            <location filename="../../ui/printing/mails.py" />
            <source>■ No salió</source>
            <translation>■ Did not leave</translation>
        </message>
        <message>
            <location filename="../../ui/printing/waiting.py" />
            <source>▲ Mire el papel</source>
            <translation>▲ Look at the paper</translation>
        </message>
        <message>
            <location filename="../../ui/printing/mails.py" />
            <source>▷ Enviando</source>
            <translation>▷ Sending</translation>
        </message>
        <message>
            <location filename="../../ui/printing/waiting.py" />
            <source>▷ Imprimiendo</source>
            <translation>▷ Printing</translation>
        </message>
        <message>
            <location filename="../../ui/printing/mails.py" />
            <source>○ En espera</source>
            <translation>○ Waiting</translation>
        </message>
        <message>
            <location filename="../../ui/printing/mails.py" />
            <source>● Enviado</source>
            <translation>● Sent</translation>
        </message>
        <message>
            <location filename="../../ui/printing/waiting.py" />
            <source>● Impreso</source>
            <translation>● Printed</translation>
        </message>
        <message>
            <location filename="../../ui/settings/issuers.py" />
            <source>✓ Correcto en su forma</source>
            <translation>✓ Correct in its form</translation>
        </message>
        <message>
            <location filename="../../ui/customers/form.py" />
            <source>✓ {label}: se enviará {id}</source>
            <translation>✓ {label}: {id} will be sent</translation>
        </message>
    </context>
</TS>
