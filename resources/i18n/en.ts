<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="es">
    <context>
        <name>ui</name>
        <message>
            <location filename="../../ui/attention/page.py" />
            <source> · lleva más de 2 horas</source>
            <translation> · for more than 2 hours</translation>
        </message>
        <message>
            <location filename="../../ui/sale/command_line.py" />
            <source>0 quita el descuento   ·   Esc vuelve</source>
            <translation>0 removes the discount   ·   Esc goes back</translation>
        </message>
        <message>
            <location filename="../../ui/records/keys.py" />
            <source>3 cifras</source>
            <translation>3 digits</translation>
        </message>
        <message>
            <location filename="../../ui/sale/command_line.py" />
            <source>3*código  cantidad   ·   10%  descuento   ·   /12.50  precio   ·   ?texto  buscar</source>
            <translation>3*code  quantity   ·   10%  discount   ·   /12.50  price   ·   ?text  search</translation>
        </message>
        <message>
            <location filename="../../ui/records/keys.py" />
            <source>4 cifras</source>
            <translation>4 digits</translation>
        </message>
        <message>
            <location filename="../../ui/first_run/welcome_step.py" />
            <source>450 productos, 60 clientes y proveedores de práctica. Nada tiene valor fiscal y nada se mezcla con sus ventas.</source>
            <translation>450 products, 60 customers and practice providers. Nothing has fiscal value and nothing mixes with your sales.</translation>
        </message>
        <message>
            <location filename="../../ui/records/keys.py" />
            <source>8 cifras</source>
            <translation>8 digits</translation>
        </message>
        <message>
            <location filename="../../ui/records/keys.py" />
            <source>A 50 guaraníes</source>
            <translation>To 50 guaraníes</translation>
        </message>
        <message>
            <location filename="../../ui/records/keys.py" />
            <source>A monotributistas</source>
            <translation>To monotributo</translation>
        </message>
        <message>
            <location filename="../../ui/closing/page.py" />
            <source>A quién le toca</source>
            <translation>Whose turn</translation>
        </message>
        <message>
            <location filename="../../ui/records/keys.py" />
            <source>AAAA-MM-DD</source>
            <translation>YYYY-MM-DD</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/planning.py" />
            <source>AAAA-MM; vacío: desde la próxima fecha.</source>
            <translation>YYYY-MM; empty: from the next date.</translation>
        </message>
        <message>
            <location filename="../../ui/attention/expiring.py" />
            <source>Abrir ajustes</source>
            <translation>Open settings</translation>
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
            <location filename="../../ui/session.py" />
            <source>Algo no salió bien</source>
            <translation>Something went wrong</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/page.py" />
            <source>Alt+7 las muestra.</source>
            <translation>Alt+7 shows them.</translation>
        </message>
        <message>
            <location filename="../../ui/attention/decisions.py" />
            <source>Anotar autorización</source>
            <translation>Note the authorization</translation>
        </message>
        <message>
            <location filename="../../ui/documents/reading.py" />
            <source>Anterior</source>
            <translation>Previous</translation>
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
            <location filename="../../ui/widgets/badge.py" />
            <source>Anulado</source>
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
            <location filename="../../ui/settings/practice.py" />
            <source>Aplicar</source>
            <translation>Apply</translation>
        </message>
        <message>
            <location filename="../../ui/customers/form.py" />
            <source>Aquí llega la factura.</source>
            <translation>The invoice goes here.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/reading.py" />
            <source>Archivo guardado</source>
            <translation>File saved</translation>
        </message>
        <message>
            <location filename="../../ui/widgets/files.py" />
            <source>Archivo:</source>
            <translation>File:</translation>
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
            <location filename="../../ui/settings/till.py" />
            <source>Aspecto</source>
            <translation>Look</translation>
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
            <location filename="../../ui/settings/issuers.py" />
            <source>Añadir emisor</source>
            <translation>Add issuer</translation>
        </message>
        <message>
            <location filename="../../ui/records/keys.py" />
            <source>B y 3 signos</source>
            <translation>B and 3 signs</translation>
        </message>
        <message>
            <location filename="../../ui/documents/facts.py" />
            <source>Billetera</source>
            <translation>Wallet</translation>
        </message>
        <message>
            <location filename="../../ui/sale/payment.py" />
            <source>Billetera o Yappy</source>
            <translation>Wallet or Yappy</translation>
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
            <location filename="../../ui/closing/page.py" />
            <source>Cada venta tiene su documento autorizado.</source>
            <translation>Every sale has its authorized document.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/till.py" />
            <source>Caja</source>
            <translation>Till</translation>
        </message>
        <message>
            <location filename="../../ui/settings/till.py" />
            <source>Caja número</source>
            <translation>Till number</translation>
        </message>
        <message>
            <location filename="../../ui/status_strip.py" />
            <source>Caja {name}</source>
            <translation>Till {name}</translation>
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
            <location filename="../../ui/records/page.py" />
            <source>Cambiar</source>
            <translation>Change</translation>
        </message>
        <message>
            <location filename="../../ui/sale/customer_bar.py" />
            <source>Cambiar documento</source>
            <translation>Change the document</translation>
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
            <location filename="../../ui/widgets/files.py" />
            <source>Carpeta:</source>
            <translation>Folder:</translation>
        </message>
        <message>
            <location filename="../../ui/products/form.py" />
            <source>Categoría</source>
            <translation>Category</translation>
        </message>
        <message>
            <location filename="../../ui/attention/page.py" />
            <source>Causas</source>
            <translation>Causes</translation>
        </message>
        <message>
            <location filename="../../ui/start.py" />
            <source>Cerrar</source>
            <translation>Close</translation>
        </message>
        <message>
            <location filename="../../ui/documents/detail.py" />
            <source>Cerrar el detalle</source>
            <translation>Close the details</translation>
        </message>
        <message>
            <location filename="../../ui/documents/facts.py" />
            <source>Cheque</source>
            <translation>Check</translation>
        </message>
        <message>
            <location filename="../../ui/settings/till.py" />
            <source>Claro</source>
            <translation>Light</translation>
        </message>
        <message>
            <location filename="../../ui/attention/page.py" />
            <source>Cliente</source>
            <translation>Customer</translation>
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
            <location filename="../../ui/records/bringing.py" />
            <source>Columnas que no se usan: {names}.</source>
            <translation>Columns that are not used: {names}.</translation>
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
            <location filename="../../ui/records/keys.py" />
            <source>Con factura A</source>
            <translation>With factura A</translation>
        </message>
        <message>
            <location filename="../../ui/records/keys.py" />
            <source>Con factura B</source>
            <translation>With factura B</translation>
        </message>
        <message>
            <location filename="../../ui/settings/issuers.py" />
            <source>Con {tax} incluido</source>
            <translation>With {tax} included</translation>
        </message>
        <message>
            <location filename="../../ui/records/keys.py" />
            <source>Condición de IVA</source>
            <translation>VAT condition</translation>
        </message>
        <message>
            <location filename="../../ui/first_run/issuer_step.py" />
            <source>Condición fiscal</source>
            <translation>Tax status</translation>
        </message>
        <message>
            <location filename="../../ui/first_run/provider_step.py" />
            <source>Conectar con {provider}</source>
            <translation>Connect to {provider}</translation>
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
            <location filename="../../ui/attention/page.py" />
            <source>Consumidor final</source>
            <translation>Final consumer</translation>
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
            <location filename="../../ui/settings/practice.py" />
            <source>Contesta enseguida y autoriza.</source>
            <translation>Answers at once and authorizes.</translation>
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
            <location filename="../../ui/records/keys.py" />
            <source>Contribuyente</source>
            <translation>Taxpayer</translation>
        </message>
        <message>
            <location filename="../../ui/attention/decisions.py" />
            <source>Copiar</source>
            <translation>Copy</translation>
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
            <location filename="../../ui/documents/acting.py" />
            <source>Correo pedido</source>
            <translation>E-mail requested</translation>
        </message>
        <message>
            <location filename="../../ui/sale/entering.py" />
            <source>Crear cliente con «{text}»</source>
            <translation>Create a customer from «{text}»</translation>
        </message>
        <message>
            <location filename="../../ui/sale/layout.py" />
            <source>Crear producto</source>
            <translation>Create product</translation>
        </message>
        <message>
            <location filename="../../ui/documents/facts.py" />
            <source>Crédito</source>
            <translation>Credit</translation>
        </message>
        <message>
            <location filename="../../ui/settings/practice.py" />
            <source>Cuántas veces</source>
            <translation>How often</translation>
        </message>
        <message>
            <location filename="../../ui/attention/page.py" />
            <source>Cuántos</source>
            <translation>How many</translation>
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
            <location filename="../../ui/records/keys.py" />
            <source>Código del SAT, p. ej. 601</source>
            <translation>SAT code, e.g. 601</translation>
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
            <location filename="../../ui/first_run/issuer_step.py" />
            <source>Código postal</source>
            <translation>Postal code</translation>
        </message>
        <message>
            <location filename="../../ui/sale/command_line.py" />
            <source>Código, 3*código o nombre del producto</source>
            <translation>Code, 3*code or name of the product</translation>
        </message>
        <message>
            <location filename="../../ui/products/form.py" />
            <source>Códigos de barras</source>
            <translation>Barcodes</translation>
        </message>
        <message>
            <location filename="../../ui/steps.py" />
            <source>Cómo se hace</source>
            <translation>How it is done</translation>
        </message>
        <message>
            <location filename="../../ui/records/keys.py" />
            <source>DV</source>
            <translation>Check digits</translation>
        </message>
        <message>
            <location filename="../../ui/customers/form.py" />
            <source>Dando de alta en {provider}…</source>
            <translation>Registering with {provider}…</translation>
        </message>
        <message>
            <location filename="../../ui/customers/form.py" />
            <source>Dar de alta allí</source>
            <translation>Register there</translation>
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
            <location filename="../../ui/customers/form.py" />
            <source>Datos según {provider}. Revíselos y guarde.</source>
            <translation>Data from {provider}. Check them and save.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/notices.py" />
            <source>De 1024 a 65535.</source>
            <translation>From 1024 to 65535.</translation>
        </message>
        <message>
            <location filename="../../ui/closing/page.py" />
            <source>De cuándo</source>
            <translation>From when</translation>
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
            <location filename="../../ui/records/keys.py" />
            <source>Del exterior</source>
            <translation>From abroad</translation>
        </message>
        <message>
            <location filename="../../ui/documents/reading.py" />
            <source>Del proveedor</source>
            <translation>Provider's</translation>
        </message>
        <message>
            <location filename="../../ui/products/form.py" />
            <source>Descripción</source>
            <translation>Description</translation>
        </message>
        <message>
            <location filename="../../ui/products/page.py" />
            <source>Descripción, código o código de barras</source>
            <translation>Description, code or barcode</translation>
        </message>
        <message>
            <location filename="../../ui/sale/keys.py" />
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
            <location filename="../../ui/sale/total_card.py" />
            <source>Descuentos incluidos</source>
            <translation>Discounts included</translation>
        </message>
        <message>
            <location filename="../../ui/documents/history.py" />
            <source>Desde</source>
            <translation>From</translation>
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
            <location filename="../../ui/sale/keys.py" />
            <source>Deshace el último cambio de la venta</source>
            <translation>Undoes the last change of the sale</translation>
        </message>
        <message>
            <location filename="../../ui/documents/detail.py" />
            <source>Detalle del documento</source>
            <translation>Details of the document</translation>
        </message>
        <message>
            <location filename="../../ui/settings/practice.py" />
            <source>Devuelve otro total</source>
            <translation>Returns another total</translation>
        </message>
        <message>
            <location filename="../../ui/documents/crediting.py" />
            <source>Diga cuánto vuelve de cada línea.</source>
            <translation>Say how much of each line comes back.</translation>
        </message>
        <message>
            <location filename="../../ui/customers/form.py" />
            <source>Dirección</source>
            <translation>Address</translation>
        </message>
        <message>
            <location filename="../../ui/undoing.py" />
            <source>Documento anulado</source>
            <translation>Document voided</translation>
        </message>
        <message>
            <location filename="../../ui/documents/history.py" />
            <source>Documentos</source>
            <translation>Documents</translation>
        </message>
        <message>
            <location filename="../../ui/attention/page.py" />
            <source>Documentos de esta causa</source>
            <translation>Documents of this cause</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/page.py" />
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
            <location filename="../../ui/settings/providers.py" />
            <source>Dónde están las claves</source>
            <translation>Where the keys are</translation>
        </message>
        <message>
            <location filename="../../ui/widgets/bars.py" />
            <source>ENTRENAMIENTO  ·  nada de lo que venda aquí tiene valor fiscal</source>
            <translation>PRACTICE  ·  nothing you sell here has fiscal value</translation>
        </message>
        <message>
            <location filename="../../ui/documents/facts.py" />
            <source>Efectivo</source>
            <translation>Cash</translation>
        </message>
        <message>
            <location filename="../../ui/documents/story.py" />
            <source>El PDF del proveedor llegará solo.</source>
            <translation>The provider's PDF will come by itself.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/reading.py" />
            <source>El PDF del proveedor no está en esta caja; aquí tiene el nuestro.</source>
            <translation>The provider's PDF is not on this till; here is ours.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/acting.py" />
            <source>El XML no está en esta caja</source>
            <translation>The XML is not on this till</translation>
        </message>
        <message>
            <location filename="../../ui/attention/finding.py" />
            <source>El archivo es demasiado grande para ser una factura.</source>
            <translation>The file is too big to be an invoice.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/practice.py" />
            <source>El certificado venció</source>
            <translation>The certificate has expired</translation>
        </message>
        <message>
            <location filename="../../ui/documents/crediting.py" />
            <source>El dinero se devuelve por</source>
            <translation>Money is returned by</translation>
        </message>
        <message>
            <location filename="../../ui/products/form.py" />
            <source>El dígito verificador de {code} no cuadra; revíselo.</source>
            <translation>The check digit of {code} does not fit; look at it again.</translation>
        </message>
        <message>
            <location filename="../../ui/records/keys.py" />
            <source>El habilitado en ARCA</source>
            <translation>As enabled at ARCA</translation>
        </message>
        <message>
            <location filename="../../ui/documents/story.py" />
            <source>El plazo venció hace {span}</source>
            <translation>Overdue for {span}</translation>
        </message>
        <message>
            <location filename="../../ui/documents/story.py" />
            <source>El programa se cerró durante la llamada; se volverá a preguntar.</source>
            <translation>The program was closed during the call; it will be asked again.</translation>
        </message>
        <message>
            <location filename="../../ui/printer.py" />
            <source>El servicio de impresión no contesta.</source>
            <translation>The print service does not answer.</translation>
        </message>
        <message>
            <location filename="../../ui/printer.py" />
            <source>El servicio de impresión no se pudo usar.</source>
            <translation>The print service could not be used.</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/planning.py" />
            <source>Elegir</source>
            <translation>Choose</translation>
        </message>
        <message>
            <location filename="../../ui/attention/finding.py" />
            <source>Elegir archivo XML</source>
            <translation>Choose XML file</translation>
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
            <location filename="../../ui/recurring/page.py" />
            <source>Emisor</source>
            <translation>Issuer</translation>
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
            <location filename="../../ui/settings/page.py" />
            <source>Emisores</source>
            <translation>Issuers</translation>
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
            <location filename="../../ui/first_run/welcome_step.py" />
            <source>Empezar a vender de verdad</source>
            <translation>Start selling for real</translation>
        </message>
        <message>
            <location filename="../../ui/widgets/badge.py" />
            <source>En cola</source>
            <translation>Queued</translation>
        </message>
        <message>
            <location filename="../../ui/sale/keys.py" />
            <source>En la línea de órdenes</source>
            <translation>On the command line</translation>
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
            <location filename="../../ui/recurring/page.py" />
            <source>En pausa</source>
            <translation>Paused</translation>
        </message>
        <message>
            <location filename="../../ui/settings/notices.py" />
            <source>Encendido</source>
            <translation>On</translation>
        </message>
        <message>
            <location filename="../../ui/attention/finding.py" />
            <source>Encontrado</source>
            <translation>Found</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/page.py" />
            <source>Entendido</source>
            <translation>Got it</translation>
        </message>
        <message>
            <location filename="../../ui/documents/history.py" />
            <source>Entre dos fechas</source>
            <translation>Between two dates</translation>
        </message>
        <message>
            <location filename="../../ui/settings/practice.py" />
            <source>Entrega un PDF dañado</source>
            <translation>Delivers a damaged PDF</translation>
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
            <location filename="../../ui/attention/finding.py" />
            <source>Enviado</source>
            <translation>Sent</translation>
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
            <location filename="../../ui/documents/acting.py" />
            <source>Enviar por correo</source>
            <translation>Send by e-mail</translation>
        </message>
        <message>
            <location filename="../../ui/closing/page.py" />
            <source>Enviar todo ahora</source>
            <translation>Send everything now</translation>
        </message>
        <message>
            <location filename="../../ui/news.py" />
            <source>Envía otro programa</source>
            <translation>Another program sends</translation>
        </message>
        <message>
            <location filename="../../ui/news.py" />
            <source>Envíos detenidos</source>
            <translation>Sending has stopped</translation>
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
            <location filename="../../ui/sale/entering.py" />
            <source>Escriba el descuento en %, por ejemplo 10.</source>
            <translation>Type the discount in %, for example 10.</translation>
        </message>
        <message>
            <location filename="../../ui/customers/form.py" />
            <source>Escriba primero la identificación.</source>
            <translation>Enter the tax id first.</translation>
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
            <location filename="../../ui/documents/story.py" />
            <source>Ese servicio no admite este documento o esta pregunta.</source>
            <translation>That service does not take this document or this question.</translation>
        </message>
        <message>
            <location filename="../../ui/widgets/keycap.py" />
            <source>Espacio</source>
            <translation>Space</translation>
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
            <location filename="../../ui/first_run/issuer_step.py" />
            <source>Establecimiento</source>
            <translation>Establishment</translation>
        </message>
        <message>
            <location filename="../../ui/closing/page.py" />
            <source>Estado</source>
            <translation>State</translation>
        </message>
        <message>
            <location filename="../../ui/documents/paper.py" />
            <source>Este PDF no se puede leer.</source>
            <translation>This PDF cannot be read.</translation>
        </message>
        <message>
            <location filename="../../ui/records/keys.py" />
            <source>Exento</source>
            <translation>Exempt</translation>
        </message>
        <message>
            <location filename="../../ui/attention/finding.py" />
            <source>Existe sin timbrar</source>
            <translation>It exists without a stamp</translation>
        </message>
        <message>
            <location filename="../../ui/records/page.py" />
            <source>Exportar</source>
            <translation>Export</translation>
        </message>
        <message>
            <location filename="../../ui/records/keys.py" />
            <source>F y 3 signos</source>
            <translation>F and 3 signs</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/planning.py" />
            <source>Factura recurrente nueva</source>
            <translation>New recurring invoice</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/page.py" />
            <source>Facturas recurrentes</source>
            <translation>Recurring invoices</translation>
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
            <location filename="../../ui/closing/page.py" />
            <source>Fecha</source>
            <translation>Date</translation>
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
            <location filename="../../ui/documents/reading.py" />
            <source>Forma del papel</source>
            <translation>Form of the paper</translation>
        </message>
        <message>
            <location filename="../../ui/settings/notices.py" />
            <source>Guardado</source>
            <translation>Saved</translation>
        </message>
        <message>
            <location filename="../../ui/customers/form.py" />
            <source>Guardar</source>
            <translation>Save</translation>
        </message>
        <message>
            <location filename="../../ui/documents/detail.py" />
            <source>Guardar PDF</source>
            <translation>Save PDF</translation>
        </message>
        <message>
            <location filename="../../ui/documents/acting.py" />
            <source>Guardar XML</source>
            <translation>Save XML</translation>
        </message>
        <message>
            <location filename="../../ui/first_run/provider_step.py" />
            <source>Guardar y vender</source>
            <translation>Save and sell</translation>
        </message>
        <message>
            <location filename="../../ui/first_run/welcome_step.py" />
            <source>Hacen falta su RUC con el dígito verificador y los datos de acceso que le dio su proveedor de factura electrónica.</source>
            <translation>You need your tax id with its check digits and the access data that your e-invoice provider gave you.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/history.py" />
            <source>Hasta</source>
            <translation>To</translation>
        </message>
        <message>
            <location filename="../../ui/documents/reading.py" />
            <source>Hoja A4</source>
            <translation>A4 sheet</translation>
        </message>
        <message>
            <location filename="../../ui/settings/till.py" />
            <source>Hoja carta</source>
            <translation>Letter sheet</translation>
        </message>
        <message>
            <location filename="../../ui/closing/page.py" />
            <source>Hoy</source>
            <translation>Today</translation>
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
            <location filename="../../ui/records/keys.py" />
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
            <location filename="../../ui/sale/lines.py" />
            <source>Importe</source>
            <translation>Amount</translation>
        </message>
        <message>
            <location filename="../../ui/documents/facts.py" />
            <source>Importes</source>
            <translation>Amounts</translation>
        </message>
        <message>
            <location filename="../../ui/settings/till.py" />
            <source>Impresora</source>
            <translation>Printer</translation>
        </message>
        <message>
            <location filename="../../ui/documents/reading.py" />
            <source>Imprimir</source>
            <translation>Print</translation>
        </message>
        <message>
            <location filename="../../ui/products/page.py" />
            <source>Impuesto</source>
            <translation>Tax</translation>
        </message>
        <message>
            <location filename="../../ui/closing/page.py" />
            <source>Informe copiado</source>
            <translation>Report copied</translation>
        </message>
        <message>
            <location filename="../../ui/records/keys.py" />
            <source>Ingresos brutos</source>
            <translation>Gross income no.</translation>
        </message>
        <message>
            <location filename="../../ui/widgets/keycap.py" />
            <source>Inicio</source>
            <translation>Home</translation>
        </message>
        <message>
            <location filename="../../ui/records/keys.py" />
            <source>Inicio actividades</source>
            <translation>Active since</translation>
        </message>
        <message>
            <location filename="../../ui/first_run/issuer_step.py" />
            <source>Inicio del timbrado</source>
            <translation>Start of the timbrado</translation>
        </message>
        <message>
            <location filename="../../ui/settings/notices.py" />
            <source>Interruptor</source>
            <translation>Switch</translation>
        </message>
        <message>
            <location filename="../../ui/widgets/keycap.py" />
            <source>Intro</source>
            <translation>Enter</translation>
        </message>
        <message>
            <location filename="../../ui/sale/command_line.py" />
            <source>Intro elige o crea el cliente   ·   Esc vuelve</source>
            <translation>Enter chooses or creates the customer   ·   Esc goes back</translation>
        </message>
        <message>
            <location filename="../../ui/products/form.py" />
            <source>Kilogramo</source>
            <translation>Kilogram</translation>
        </message>
        <message>
            <location filename="../../ui/settings/practice.py" />
            <source>La autoridad no está disponible</source>
            <translation>The authority is not available</translation>
        </message>
        <message>
            <location filename="../../ui/attention/expiring.py" />
            <source>La credencial de {provider} venció</source>
            <translation>The credential of {provider} has ended</translation>
        </message>
        <message>
            <location filename="../../ui/attention/expiring.py" />
            <source>La credencial de {provider} {ends}</source>
            <translation>The credential of {provider} {ends}</translation>
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
            <location filename="../../ui/printer.py" />
            <source>La impresora no está lista.</source>
            <translation>The printer is not ready.</translation>
        </message>
        <message>
            <location filename="../../ui/printer.py" />
            <source>La impresora «{name}» no aceptó el trabajo.</source>
            <translation>The printer «{name}» did not accept the job.</translation>
        </message>
        <message>
            <location filename="../../ui/printer.py" />
            <source>La impresora «{name}» no existe en este equipo.</source>
            <translation>The printer «{name}» does not exist on this computer.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/practice.py" />
            <source>La próxima vez</source>
            <translation>Next time</translation>
        </message>
        <message>
            <location filename="../../ui/sale/page.py" />
            <source>La venta está vacía: no hay nada que dejar pendiente.</source>
            <translation>The sale is empty: there is nothing to hold.</translation>
        </message>
        <message>
            <location filename="../../ui/first_run/welcome_step.py" />
            <source>La venta se guarda en este equipo y el documento electrónico sale solo en cuanto hay conexión.</source>
            <translation>The sale is kept on this computer and the electronic document leaves by itself as soon as there is a connection.</translation>
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
            <source>Le toca al dueño: busque la referencia en el portal de {provider} y diga si se emitió.</source>
            <translation>The owner's turn: look for the reference in {provider}'s portal and say whether it was issued.</translation>
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
            <location filename="../../ui/sale/page.py" />
            <source>Lectura guardada: {name}. Se agrega al cerrar esta ventana.</source>
            <translation>Scan kept: {name}. It is added when this window closes.</translation>
        </message>
        <message>
            <location filename="../../ui/records/bringing.py" />
            <source>Leyendo el archivo…</source>
            <translation>Reading the file…</translation>
        </message>
        <message>
            <location filename="../../ui/products/form.py" />
            <source>Libra</source>
            <translation>Pound</translation>
        </message>
        <message>
            <location filename="../../ui/sale/preview.py" />
            <source>Listo</source>
            <translation>Done</translation>
        </message>
        <message>
            <location filename="../../ui/products/form.py" />
            <source>Litro</source>
            <translation>Litre</translation>
        </message>
        <message>
            <location filename="../../ui/attention/decisions.py" />
            <source>Lo comprobé: volver a enviar</source>
            <translation>I checked: send it again</translation>
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
            <location filename="../../ui/records/keys.py" />
            <source>Lugar de expedición</source>
            <translation>Place of issue</translation>
        </message>
        <message>
            <location filename="../../ui/records/bringing.py" />
            <source>Línea</source>
            <translation>Line</translation>
        </message>
        <message>
            <location filename="../../ui/sale/command_line.py" />
            <source>Línea de órdenes</source>
            <translation>Command line</translation>
        </message>
        <message>
            <location filename="../../ui/sale/lines.py" />
            <source>Líneas de la venta</source>
            <translation>Lines of the sale</translation>
        </message>
        <message>
            <location filename="../../ui/widgets/keycap.py" />
            <source>Mayús</source>
            <translation>Shift</translation>
        </message>
        <message>
            <location filename="../../ui/sale/payment.py" />
            <source>Medio de pago</source>
            <translation>Means of payment</translation>
        </message>
        <message>
            <location filename="../../ui/products/form.py" />
            <source>Metro</source>
            <translation>Metre</translation>
        </message>
        <message>
            <location filename="../../ui/documents/around.py" />
            <source>Mientras tanto sigue vigente.</source>
            <translation>Until then it is valid.</translation>
        </message>
        <message>
            <location filename="../../ui/records/keys.py" />
            <source>Monotributo</source>
            <translation>Monotributo</translation>
        </message>
        <message>
            <location filename="../../ui/start.py" />
            <source>Mostrador no se puede abrir</source>
            <translation>Mostrador cannot open</translation>
        </message>
        <message>
            <location filename="../../ui/documents/facts.py" />
            <source>Motivo</source>
            <translation>Reason</translation>
        </message>
        <message>
            <location filename="../../ui/documents/crediting.py" />
            <source>Motivo del catálogo</source>
            <translation>Reason of the catalogue</translation>
        </message>
        <message>
            <location filename="../../ui/sale/keys.py" />
            <source>Muestra el precio de un producto sin venderlo</source>
            <translation>Shows the price of a product without selling it</translation>
        </message>
        <message>
            <location filename="../../ui/sale/keys.py" />
            <source>Muestra el ticket de la venta que se acaba de cobrar</source>
            <translation>Shows the ticket of the sale just charged</translation>
        </message>
        <message>
            <location filename="../../ui/sale/keys.py" />
            <source>Muestra esta lista</source>
            <translation>Shows this list</translation>
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
            <location filename="../../ui/records/keys.py" />
            <source>N. crédito, boletas</source>
            <translation>Credit n., boletas</translation>
        </message>
        <message>
            <location filename="../../ui/records/keys.py" />
            <source>N. crédito, facturas</source>
            <translation>Credit n., facturas</translation>
        </message>
        <message>
            <location filename="../../ui/records/keys.py" />
            <source>N. débito, boletas</source>
            <translation>Debit n., boletas</translation>
        </message>
        <message>
            <location filename="../../ui/records/keys.py" />
            <source>N. débito, facturas</source>
            <translation>Debit n., facturas</translation>
        </message>
        <message>
            <location filename="../../ui/attention/page.py" />
            <source>Nada espera por usted</source>
            <translation>Nothing waits for you</translation>
        </message>
        <message>
            <location filename="../../ui/closing/page.py" />
            <source>Nada pendiente</source>
            <translation>Nothing pending</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/page.py" />
            <source>Nada por emitir</source>
            <translation>Nothing to issue</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/page.py" />
            <source>Nada sale solo: pulse F9 para emitirlas. Repetirlo no emite nada dos veces.</source>
            <translation>Nothing leaves by itself: press F9 to issue them. Doing it again issues nothing twice.</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/page.py" />
            <source>Nada se repite todavía</source>
            <translation>Nothing repeats yet</translation>
        </message>
        <message>
            <location filename="../../ui/settings/till.py" />
            <source>Ninguna</source>
            <translation>None</translation>
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
            <location filename="../../ui/records/bringing.py" />
            <source>No entra</source>
            <translation>Stays out</translation>
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
            <location filename="../../ui/documents/acting.py" />
            <source>No se envió</source>
            <translation>Not sent</translation>
        </message>
        <message>
            <location filename="../../ui/settings/notices.py" />
            <source>No se guardó</source>
            <translation>Not saved</translation>
        </message>
        <message>
            <location filename="../../ui/sale/preview.py" />
            <source>No se guardó el PDF</source>
            <translation>The PDF was not saved</translation>
        </message>
        <message>
            <location filename="../../ui/attention/acting.py" />
            <source>No se hizo</source>
            <translation>Not done</translation>
        </message>
        <message>
            <location filename="../../ui/printer.py" />
            <source>No se imprimió</source>
            <translation>It was not printed</translation>
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
            <location filename="../../ui/documents/story.py" />
            <source>No se pudo llegar: sin red o sin servicio. No salió nada.</source>
            <translation>It could not be reached: no network or no service. Nothing left.</translation>
        </message>
        <message>
            <location filename="../../ui/customers/registry.py" />
            <source>No se pudo preguntar ({kind}).</source>
            <translation>It could not be asked ({kind}).</translation>
        </message>
        <message>
            <location filename="../../ui/settings/providers.py" />
            <source>No se pudo probar</source>
            <translation>It could not be tested</translation>
        </message>
        <message>
            <location filename="../../ui/settings/notices.py" />
            <source>No se puede escuchar</source>
            <translation>Cannot listen</translation>
        </message>
        <message>
            <location filename="../../ui/attention/finding.py" />
            <source>No se puede leer el archivo ({why}).</source>
            <translation>The file cannot be read ({why}).</translation>
        </message>
        <message>
            <location filename="../../ui/documents/reading.py" />
            <source>No se puede mostrar</source>
            <translation>It cannot be shown</translation>
        </message>
        <message>
            <location filename="../../ui/documents/page.py" />
            <source>No se reintenta</source>
            <translation>Not tried again</translation>
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
            <location filename="../../ui/customers/form.py" />
            <source>Nombre o razón social</source>
            <translation>Name or company name</translation>
        </message>
        <message>
            <location filename="../../ui/customers/page.py" />
            <source>Nombre, identificación, correo o código</source>
            <translation>Name, tax id, e-mail or code</translation>
        </message>
        <message>
            <location filename="../../ui/settings/notices.py" />
            <source>Nombres por los que llegan</source>
            <translation>Names they come under</translation>
        </message>
        <message>
            <location filename="../../ui/documents/detail.py" />
            <source>Nota crédito</source>
            <translation>Credit note</translation>
        </message>
        <message>
            <location filename="../../ui/documents/crediting.py" />
            <source>Nota de crédito para {number}</source>
            <translation>Credit note for {number}</translation>
        </message>
        <message>
            <location filename="../../ui/documents/acting.py" />
            <source>Nota de crédito {number}</source>
            <translation>Credit note {number}</translation>
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
            <location filename="../../ui/recurring/page.py" />
            <source>Nueva</source>
            <translation>New</translation>
        </message>
        <message>
            <location filename="../../ui/customers/page.py" />
            <source>Nuevo</source>
            <translation>New</translation>
        </message>
        <message>
            <location filename="../../ui/settings/practice.py" />
            <source>Nunca</source>
            <translation>Never</translation>
        </message>
        <message>
            <location filename="../../ui/attention/page.py" />
            <source>Número</source>
            <translation>Number</translation>
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
            <location filename="../../ui/documents/history.py" />
            <source>Número, cliente, referencia o autorización</source>
            <translation>Number, customer, reference or authorization</translation>
        </message>
        <message>
            <location filename="../../ui/settings/till.py" />
            <source>Oscuro</source>
            <translation>Dark</translation>
        </message>
        <message>
            <location filename="../../ui/news.py" />
            <source>Otra ventana o un servicio de este equipo envía los documentos.</source>
            <translation>Another window or a service on this computer sends the documents.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/charging.py" />
            <source>Otra ventana ya cobró esta venta: {number}, {total}. Deje aquí solo lo que falta cobrar.</source>
            <translation>Another window has already charged this sale: {number}, {total}. Leave here only what is still to be paid.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/facts.py" />
            <source>Otro medio</source>
            <translation>Other</translation>
        </message>
        <message>
            <location filename="../../ui/sale/preview.py" />
            <source>PDF guardado</source>
            <translation>PDF saved</translation>
        </message>
        <message>
            <location filename="../../ui/sale/after_sale.py" />
            <source>Pago exacto</source>
            <translation>Exact payment</translation>
        </message>
        <message>
            <location filename="../../ui/settings/till.py" />
            <source>Papel</source>
            <translation>Paper</translation>
        </message>
        <message>
            <location filename="../../ui/documents/paper.py" />
            <source>Papel del documento</source>
            <translation>Paper of the document</translation>
        </message>
        <message>
            <location filename="../../ui/sale/customers.py" />
            <source>Para enviarle el documento</source>
            <translation>To send the document to</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/planning.py" />
            <source>Para reconocerla en la lista; no se imprime.</source>
            <translation>To know it in the list; not printed.</translation>
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
            <location filename="../../ui/sale/layout.py" />
            <source>Pase el primer artículo</source>
            <translation>Scan the first item</translation>
        </message>
        <message>
            <location filename="../../ui/sale/page.py" />
            <source>Pase primero un artículo y después su descuento.</source>
            <translation>Scan an item first and then its discount.</translation>
        </message>
        <message>
            <location filename="../../ui/first_run/assistant.py" />
            <source>Paso {n} de 2</source>
            <translation>Step {n} of 2</translation>
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
            <location filename="../../ui/undoing.py" />
            <source>Pedir la anulación</source>
            <translation>Ask to void it</translation>
        </message>
        <message>
            <location filename="../../ui/records/keys.py" />
            <source>Persona física</source>
            <translation>Natural person</translation>
        </message>
        <message>
            <location filename="../../ui/records/keys.py" />
            <source>Persona jurídica</source>
            <translation>Legal entity</translation>
        </message>
        <message>
            <location filename="../../ui/records/keys.py" />
            <source>Pesos, ventas anónimas</source>
            <translation>Pesos, unnamed sales</translation>
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
            <location filename="../../ui/documents/detail.py" />
            <source>Por correo</source>
            <translation>By e-mail</translation>
        </message>
        <message>
            <location filename="../../ui/documents/acting.py" />
            <source>Por ejemplo compras@ejemplo.com.</source>
            <translation>For example orders@example.com.</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/page.py" />
            <source>Por emitir</source>
            <translation>To issue</translation>
        </message>
        <message>
            <location filename="../../ui/closing/page.py" />
            <source>Por qué</source>
            <translation>Why</translation>
        </message>
        <message>
            <location filename="../../ui/first_run/welcome_step.py" />
            <source>Practicar ahora</source>
            <translation>Practise now</translation>
        </message>
        <message>
            <location filename="../../ui/products/page.py" />
            <source>Precio</source>
            <translation>Price</translation>
        </message>
        <message>
            <location filename="../../ui/products/form.py" />
            <source>Precio con {tax}</source>
            <translation>Price with {tax}</translation>
        </message>
        <message>
            <location filename="../../ui/products/form.py" />
            <source>Precio sin {tax}</source>
            <translation>Price without {tax}</translation>
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
            <location filename="../../ui/documents/reading.py" />
            <source>Preparando el papel…</source>
            <translation>Preparing the paper…</translation>
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
            <location filename="../../ui/first_run/provider_step.py" />
            <source>Probar la conexión</source>
            <translation>Test the connection</translation>
        </message>
        <message>
            <location filename="../../ui/documents/crediting.py" />
            <source>Producto</source>
            <translation>Product</translation>
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
            <location filename="../../ui/documents/facts.py" />
            <source>Protocolo</source>
            <translation>Protocol</translation>
        </message>
        <message>
            <location filename="../../ui/settings/providers.py" />
            <source>Proveedor</source>
            <translation>Provider</translation>
        </message>
        <message>
            <location filename="../../ui/settings/page.py" />
            <source>Proveedores</source>
            <translation>Providers</translation>
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
            <location filename="../../ui/settings/providers.py" />
            <source>Puede seguir trabajando.</source>
            <translation>You can go on working.</translation>
        </message>
        <message>
            <location filename="../../ui/closing/page.py" />
            <source>Puede seguir vendiendo.</source>
            <translation>You can go on selling.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/notices.py" />
            <source>Puerto</source>
            <translation>Port</translation>
        </message>
        <message>
            <location filename="../../ui/records/keys.py" />
            <source>Punto</source>
            <translation>Point</translation>
        </message>
        <message>
            <location filename="../../ui/first_run/issuer_step.py" />
            <source>Punto de facturación</source>
            <translation>Billing point</translation>
        </message>
        <message>
            <location filename="../../ui/first_run/issuer_step.py" />
            <source>Punto de venta</source>
            <translation>Point of sale</translation>
        </message>
        <message>
            <location filename="../../ui/documents/reading.py" />
            <source>Página {page} de {pages}  ·  {percent} %</source>
            <translation>Page {page} of {pages}  ·  {percent} %</translation>
        </message>
        <message>
            <location filename="../../ui/documents/acting.py" />
            <source>Pídalo en el portal del proveedor.</source>
            <translation>Ask for it in the provider's portal.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/crediting.py" />
            <source>Queda</source>
            <translation>Left</translation>
        </message>
        <message>
            <location filename="../../ui/undoing.py" />
            <source>Queda en el diario con su nombre.</source>
            <translation>It stays in the journal with your name.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/story.py" />
            <source>Quedó autorizado.</source>
            <translation>It was authorized.</translation>
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
            <location filename="../../ui/recurring/page.py" />
            <source>Quitar «{title}»</source>
            <translation>Remove “{title}”</translation>
        </message>
        <message>
            <location filename="../../ui/settings/till.py" />
            <source>Quién cobra</source>
            <translation>Who sells</translation>
        </message>
        <message>
            <location filename="../../ui/steps.py" />
            <source>Qué buscar</source>
            <translation>What to look for</translation>
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
            <location filename="../../ui/attention/page.py" />
            <source>Qué pasó</source>
            <translation>What happened</translation>
        </message>
        <message>
            <location filename="../../ui/settings/practice.py" />
            <source>Qué sale mal</source>
            <translation>What goes wrong</translation>
        </message>
        <message>
            <location filename="../../ui/sale/command_line.py" />
            <source>RUC, cédula o nombre del cliente</source>
            <translation>Tax id, personal id or name of the customer</translation>
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
            <location filename="../../ui/sale/payment.py" />
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
            <location filename="../../ui/main_window.py" />
            <source>Recurrentes</source>
            <translation>Recurring</translation>
        </message>
        <message>
            <location filename="../../ui/records/keys.py" />
            <source>Redondeo</source>
            <translation>Rounding</translation>
        </message>
        <message>
            <location filename="../../ui/attention/decisions.py" />
            <source>Referencia</source>
            <translation>Reference</translation>
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
            <location filename="../../ui/attention/expiring.py" />
            <source>Renuévela con {provider} y escríbala en Ajustes.</source>
            <translation>Renew it with {provider} and enter it in Settings.</translation>
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
            <location filename="../../ui/sale/results.py" />
            <source>Resultados de la búsqueda</source>
            <translation>Search results</translation>
        </message>
        <message>
            <location filename="../../ui/first_run/issuer_step.py" />
            <source>Régimen fiscal</source>
            <translation>Tax regime</translation>
        </message>
        <message>
            <location filename="../../ui/documents/acting.py" />
            <source>Sale en cuanto se autorice su factura.</source>
            <translation>It leaves as soon as its invoice is authorized.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/acting.py" />
            <source>Sale hacia el proveedor ahora.</source>
            <translation>It leaves for the provider now.</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/page.py" />
            <source>Salen hacia el proveedor ahora.</source>
            <translation>They leave for the provider now.</translation>
        </message>
        <message>
            <location filename="../../ui/attention/causes.py" />
            <source>Se agotaron los intentos. Lo último que pasó: «{reason}»</source>
            <translation>The tries are used up. What happened last: “{reason}”</translation>
        </message>
        <message>
            <location filename="../../ui/documents/crediting.py" />
            <source>Se devuelve {amount}</source>
            <translation>{amount} is returned</translation>
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
            <location filename="../../ui/documents/story.py" />
            <source>Se intentará de nuevo en {span}.</source>
            <translation>It will be tried again in {span}.</translation>
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
            <location filename="../../ui/attention/expiring.py" />
            <source>Se puede vender; los documentos esperan en la cola.</source>
            <translation>You can sell; documents wait in the queue.</translation>
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
            <location filename="../../ui/recurring/page.py" />
            <source>Seguir</source>
            <translation>Go on</translation>
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
            <location filename="../../ui/records/keys.py" />
            <source>Según el RUC</source>
            <translation>By the RUC</translation>
        </message>
        <message>
            <location filename="../../ui/documents/crediting.py" />
            <source>Según lo que vuelve</source>
            <translation>By what comes back</translation>
        </message>
        <message>
            <location filename="../../ui/first_run/issuer_step.py" />
            <source>Serie</source>
            <translation>Series</translation>
        </message>
        <message>
            <location filename="../../ui/first_run/issuer_step.py" />
            <source>Serie de boletas</source>
            <translation>Series of receipts</translation>
        </message>
        <message>
            <location filename="../../ui/first_run/issuer_step.py" />
            <source>Serie de facturas</source>
            <translation>Series of invoices</translation>
        </message>
        <message>
            <location filename="../../ui/products/form.py" />
            <source>Servicio</source>
            <translation>Service</translation>
        </message>
        <message>
            <location filename="../../ui/undoing.py" />
            <source>Si el cliente ya tiene el papel, o la mercancía vuelve, emita una nota de crédito.</source>
            <translation>If the customer has the paper already, or goods come back, issue a credit note.</translation>
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
            <location filename="../../ui/attention/acting.py" />
            <source>Sigue vigente</source>
            <translation>Still valid</translation>
        </message>
        <message>
            <location filename="../../ui/documents/reading.py" />
            <source>Siguiente</source>
            <translation>Next</translation>
        </message>
        <message>
            <location filename="../../ui/closing/page.py" />
            <source>Simulado: sin valor</source>
            <translation>Simulated: no value</translation>
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
            <location filename="../../ui/settings/till.py" />
            <source>Sin impresora, el ticket se ve en la pantalla.</source>
            <translation>Without a printer the ticket is shown on the screen.</translation>
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
            <location filename="../../ui/status_strip.py" />
            <source>Sin red: se vende igual</source>
            <translation>No network: keep selling</translation>
        </message>
        <message>
            <location filename="../../ui/records/keys.py" />
            <source>Sin redondeo</source>
            <translation>No rounding</translation>
        </message>
        <message>
            <location filename="../../ui/settings/issuers.py" />
            <source>Sin {tax}</source>
            <translation>Without {tax}</translation>
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
            <location filename="../../ui/settings/till.py" />
            <source>Su nombre queda en cada venta y decisión.</source>
            <translation>The name stays with every sale and decision.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/facts.py" />
            <source>Subtotal</source>
            <translation>Subtotal</translation>
        </message>
        <message>
            <location filename="../../ui/first_run/issuer_step.py" />
            <source>Sucursal</source>
            <translation>Branch</translation>
        </message>
        <message>
            <location filename="../../ui/widgets/keycap.py" />
            <source>Supr</source>
            <translation>Del</translation>
        </message>
        <message>
            <location filename="../../ui/customers/page.py" />
            <source>Sus facturas se conservan.</source>
            <translation>Their invoices are kept.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/entries.py" />
            <source>Sí</source>
            <translation>Yes</translation>
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
            <location filename="../../ui/settings/till.py" />
            <source>Tamaño</source>
            <translation>Size</translation>
        </message>
        <message>
            <location filename="../../ui/documents/facts.py" />
            <source>Tarjeta de crédito</source>
            <translation>Credit card</translation>
        </message>
        <message>
            <location filename="../../ui/documents/facts.py" />
            <source>Tarjeta de débito</source>
            <translation>Debit card</translation>
        </message>
        <message>
            <location filename="../../ui/documents/facts.py" />
            <source>Tarjeta de regalo</source>
            <translation>Gift card</translation>
        </message>
        <message>
            <location filename="../../ui/sale/layout.py" />
            <source>Teclas</source>
            <translation>Keys</translation>
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
            <location filename="../../ui/settings/till.py" />
            <source>Ticket de 58 mm</source>
            <translation>58 mm ticket</translation>
        </message>
        <message>
            <location filename="../../ui/settings/till.py" />
            <source>Ticket de 80 mm</source>
            <translation>80 mm ticket</translation>
        </message>
        <message>
            <location filename="../../ui/sale/preview.py" />
            <source>Ticket {number}</source>
            <translation>Ticket {number}</translation>
        </message>
        <message>
            <location filename="../../ui/first_run/issuer_step.py" />
            <source>Timbrado</source>
            <translation>Timbrado</translation>
        </message>
        <message>
            <location filename="../../ui/records/keys.py" />
            <source>Timbrado desde</source>
            <translation>Timbrado from</translation>
        </message>
        <message>
            <location filename="../../ui/first_run/issuer_step.py" />
            <source>Tipo de contribuyente</source>
            <translation>Kind of taxpayer</translation>
        </message>
        <message>
            <location filename="../../ui/widgets/files.py" />
            <source>Tipo:</source>
            <translation>Kind:</translation>
        </message>
        <message>
            <location filename="../../ui/attention/causes.py" />
            <source>Toca esperar: {provider} lo recibió y se le pregunta cada hora.</source>
            <translation>Time to wait: {provider} has received it and is asked every hour.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/history.py" />
            <source>Todas las fechas</source>
            <translation>All dates</translation>
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
            <location filename="../../ui/customers/page.py" />
            <source>Todavía no hay clientes así</source>
            <translation>No customers like this yet</translation>
        </message>
        <message>
            <location filename="../../ui/sale/charging.py" />
            <source>Todavía no hay nada que cobrar.</source>
            <translation>There is nothing to charge yet.</translation>
        </message>
        <message>
            <location filename="../../ui/products/page.py" />
            <source>Todavía no hay productos así</source>
            <translation>No products like this yet</translation>
        </message>
        <message>
            <location filename="../../ui/sale/page.py" />
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
            <location filename="../../ui/documents/crediting.py" />
            <source>Todo / nada</source>
            <translation>All / nothing</translation>
        </message>
        <message>
            <location filename="../../ui/closing/page.py" />
            <source>Todo lo pendiente</source>
            <translation>Everything pending</translation>
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
            <location filename="../../ui/settings/practice.py" />
            <source>Toma la factura y no contesta</source>
            <translation>Takes the invoice and does not answer</translation>
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
            <location filename="../../ui/documents/facts.py" />
            <source>Transferencia</source>
            <translation>Transfer</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/page.py" />
            <source>Título</source>
            <translation>Title</translation>
        </message>
        <message>
            <location filename="../../ui/settings/notices.py" />
            <source>Un proveedor que avisa acorta la espera. Sin avisos, cada documento llega igual a su estado final.</source>
            <translation>A provider that notifies shortens the wait. Without notifications every document reaches its end all the same.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/keys.py" />
            <source>Una unidad menos</source>
            <translation>One unit less</translation>
        </message>
        <message>
            <location filename="../../ui/sale/keys.py" />
            <source>Una unidad más de la línea elegida</source>
            <translation>One more unit of the chosen line</translation>
        </message>
        <message>
            <location filename="../../ui/products/form.py" />
            <source>Unidad</source>
            <translation>Unit</translation>
        </message>
        <message>
            <location filename="../../ui/documents/facts.py" />
            <source>Vale</source>
            <translation>Voucher</translation>
        </message>
        <message>
            <location filename="../../ui/products/form.py" />
            <source>Varios, separados por espacios. Puede pasar el lector.</source>
            <translation>Several, separated by spaces. You may scan them.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/story.py" />
            <source>Vence en {span}</source>
            <translation>Due in {span}</translation>
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
            <location filename="../../ui/settings/issuers.py" />
            <source>Vender con este</source>
            <translation>Sell as this one</translation>
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
            <location filename="../../ui/sale/page.py" />
            <source>Venta {n}</source>
            <translation>Sale {n}</translation>
        </message>
        <message>
            <location filename="../../ui/settings/till.py" />
            <source>Ventana</source>
            <translation>Window</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/planning.py" />
            <source>Ventas</source>
            <translation>Sales</translation>
        </message>
        <message>
            <location filename="../../ui/sale/layout.py" />
            <source>Ventas abiertas</source>
            <translation>Open sales</translation>
        </message>
        <message>
            <location filename="../../ui/closing/page.py" />
            <source>Ventas sin documento</source>
            <translation>Sales without a document</translation>
        </message>
        <message>
            <location filename="../../ui/attention/page.py" />
            <source>Ver documento</source>
            <translation>See document</translation>
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
            <location filename="../../ui/documents/reading.py" />
            <source>Volver</source>
            <translation>Back</translation>
        </message>
        <message>
            <location filename="../../ui/documents/facts.py" />
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
            <location filename="../../ui/products/page.py" />
            <source>Ya no se vende</source>
            <translation>No longer for sale</translation>
        </message>
        <message>
            <location filename="../../ui/settings/providers.py" />
            <source>anula</source>
            <translation>voids</translation>
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
            <location filename="../../ui/customers/page.py" />
            <source>clientes</source>
            <translation>customers</translation>
        </message>
        <message>
            <location filename="../../ui/records/page.py" />
            <source>crea uno, o tráigalos de un archivo.</source>
            <translation>creates one, or bring them in from a file.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/keys.py" />
            <source>descuento de la línea elegida</source>
            <translation>discount on the chosen line</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/page.py" />
            <source>elige una venta que se repita.</source>
            <translation>chooses a sale that repeats.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/providers.py" />
            <source>emite</source>
            <translation>issues</translation>
        </message>
        <message>
            <location filename="../../ui/settings/providers.py" />
            <source>entrega el PDF</source>
            <translation>delivers the PDF</translation>
        </message>
        <message>
            <location filename="../../ui/settings/providers.py" />
            <source>envía por correo</source>
            <translation>sends by e-mail</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/planning.py" />
            <source>es un mes, AAAA-MM, por ejemplo 2027-04.</source>
            <translation>is a month, YYYY-MM, for example 2027-04.</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/planning.py" />
            <source>es un número de 1 a 31.</source>
            <translation>is a number from 1 to 31.</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/page.py" />
            <source>facturas que se repiten cada mes</source>
            <translation>invoices that repeat every month</translation>
        </message>
        <message>
            <location filename="../../ui/sale/payment.py" />
            <source>falta {amount}</source>
            <translation>{amount} missing</translation>
        </message>
        <message>
            <location filename="../../ui/settings/entries.py" />
            <source>guardada</source>
            <translation>kept</translation>
        </message>
        <message>
            <location filename="../../ui/saying.py" />
            <source>hace {span}</source>
            <translation>{span} ago</translation>
        </message>
        <message>
            <location filename="../../ui/attention/page.py" />
            <source>lo que espera por una persona</source>
            <translation>what waits for a person</translation>
        </message>
        <message>
            <location filename="../../ui/documents/crediting.py" />
            <source>nada vuelve; escriba una cantidad o pulse F6.</source>
            <translation>nothing comes back; enter a quantity or press F6.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/providers.py" />
            <source>notas de crédito</source>
            <translation>credit notes</translation>
        </message>
        <message>
            <location filename="../../ui/sale/keys.py" />
            <source>otro precio para la línea elegida</source>
            <translation>another price for the chosen line</translation>
        </message>
        <message>
            <location filename="../../ui/settings/providers.py" />
            <source>por lotes</source>
            <translation>in batches</translation>
        </message>
        <message>
            <location filename="../../ui/products/page.py" />
            <source>productos</source>
            <translation>products</translation>
        </message>
        <message>
            <location filename="../../ui/closing/page.py" />
            <source>que ninguna venta se quede sin documento</source>
            <translation>so that no sale is left without a document</translation>
        </message>
        <message>
            <location filename="../../ui/documents/history.py" />
            <source>quita los filtros</source>
            <translation>clears the filters</translation>
        </message>
        <message>
            <location filename="../../ui/settings/providers.py" />
            <source>se le puede preguntar</source>
            <translation>can be asked</translation>
        </message>
        <message>
            <location filename="../../ui/sale/customer_bar.py" />
            <source>sin RUC ni cédula: se emite a consumidor final</source>
            <translation>no tax id: issued to a final consumer</translation>
        </message>
        <message>
            <location filename="../../ui/settings/entries.py" />
            <source>sin clave</source>
            <translation>no key</translation>
        </message>
        <message>
            <location filename="../../ui/sale/customer_bar.py" />
            <source>sin datos del cliente  ·  F3 pide RUC, cédula o nombre</source>
            <translation>no customer data  ·  F3 asks for an id or a name</translation>
        </message>
        <message>
            <location filename="../../ui/sale/keys.py" />
            <source>tres unidades del código que sigue; también 1.5*</source>
            <translation>three units of the code that follows; 1.5* too</translation>
        </message>
        <message>
            <location filename="../../ui/attention/expiring.py" />
            <source>vence en {n} día</source>
            <translation>ends in {n} day</translation>
        </message>
        <message>
            <location filename="../../ui/attention/expiring.py" />
            <source>vence en {n} días</source>
            <translation>ends in {n} days</translation>
        </message>
        <message>
            <location filename="../../ui/attention/expiring.py" />
            <source>vence hoy</source>
            <translation>ends today</translation>
        </message>
        <message>
            <location filename="../../ui/attention/page.py" />
            <source>ver los documentos. Lo que un proveedor rechace, o nadie conteste, aparece aquí con lo que toca hacer.</source>
            <translation>shows the documents. What a provider rejects, or nobody answers, appears here with what to do.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/facts.py" />
            <source>y {n} más, en el papel</source>
            <translation>and {n} more, on the paper</translation>
        </message>
        <message>
            <location filename="../../ui/settings/issuers.py" />
            <source>ya hay un emisor con ese nombre corto; elija otro.</source>
            <translation>there is an issuer of this short name; choose another.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/customers.py" />
            <source>{a} o {b}</source>
            <translation>{a} or {b}</translation>
        </message>
        <message>
            <location filename="../../ui/first_run/issuer_step.py" />
            <source>{id} con guiones; el dígito verificador se calcula</source>
            <translation>{id} with dashes; the check digits are computed</translation>
        </message>
        <message>
            <location filename="../../ui/attention/page.py" />
            <source>{many} · la más antigua, {ago}</source>
            <translation>{many} · the oldest, {ago}</translation>
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
            <location filename="../../ui/attention/decisions.py" />
            <source>{number} se enviará otra vez.</source>
            <translation>{number} will be sent again.</translation>
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
            <location filename="../../ui/attention/acting.py" />
            <source>{n} documento vuelve a la cola</source>
            <translation>{n} document back in the queue</translation>
        </message>
        <message>
            <location filename="../../ui/documents/history.py" />
            <source>{n} documentos</source>
            <translation>{n} documents</translation>
        </message>
        <message>
            <location filename="../../ui/closing/page.py" />
            <source>{n} documentos autorizados.</source>
            <translation>{n} documents authorized.</translation>
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
            <location filename="../../ui/recurring/page.py" />
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
            <location filename="../../ui/recurring/page.py" />
            <source>{n} facturas recurrentes por emitir</source>
            <translation>{n} recurring invoices to issue</translation>
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
            <location filename="../../ui/closing/page.py" />
            <source>{n} venta sin documento</source>
            <translation>{n} sale without a document</translation>
        </message>
        <message>
            <location filename="../../ui/closing/page.py" />
            <source>{n} ventas sin documento</source>
            <translation>{n} sales without a document</translation>
        </message>
        <message>
            <location filename="../../ui/attention/causes.py" />
            <source>{provider} aún no contesta</source>
            <translation>{provider} has not answered yet</translation>
        </message>
        <message>
            <location filename="../../ui/documents/acting.py" />
            <source>{provider} envía {number} con su PDF.</source>
            <translation>{provider} sends {number} with its PDF.</translation>
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
            <location filename="../../ui/customers/form.py" />
            <source>{tax_id} o {person_id}</source>
            <translation>{tax_id} or {person_id}</translation>
        </message>
        <message>
            <location filename="../../ui/printer.py" />
            <source>{why} La venta está guardada; F7 la imprime de nuevo.</source>
            <translation>{why} The sale is kept; F7 prints it again.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/page.py" />
            <source>«{code}» no está en el catálogo. Corrija el código o busque por nombre.</source>
            <translation>«{code}» is not in the catalogue. Correct the code or search by name.</translation>
        </message>
        <message>
            <location filename="../../ui/first_run/issuer_step.py" />
            <source>¿Quién vende?</source>
            <translation>Who sells?</translation>
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
