<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="es">
    <context>
        <name>ui</name>
        <message>
            <location filename="../../app/providers/facturasend/__init__.py" />
            <source> Atención: allí el redondeo a 50 está {state}; iguale el ajuste «FacturaSend redondea a 50».</source>
            <translation> Atenção: lá o arredondamento a 50 está {state}; iguale o ajuste “FacturaSend arredonda a 50”.</translation>
        </message>
        <message>
            <location filename="../../ui/attention/page.py" />
            <source> · lleva más de 2 horas</source>
            <translation> · há mais de 2 horas</translation>
        </message>
        <message>
            <location filename="../../ui/sale/keys.py" />
            <source>#nota</source>
            <translation>#nota</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/pe.py" />
            <source>% de restaurantes y hoteles, por ley</source>
            <translation>% de restaurantes e hotéis, por lei</translation>
        </message>
        <message>
            <location filename="../../ui/sale/keys.py" />
            <source>-código</source>
            <translation>-código</translation>
        </message>
        <message>
            <location filename="../../ui/printing/doctor.py" />
            <source>0 · ninguno: imprimir como imagen</source>
            <translation>0 · nenhuma: imprimir como imagem</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety.py" />
            <source>0: solo al cerrar el programa.</source>
            <translation>0: só ao fechar o programa.</translation>
        </message>
        <message>
            <location filename="../../app/domain/runway.py" />
            <source>1 documento de una caja tomada espera a una persona</source>
            <translation>1 documento de um caixa tomado espera uma pessoa</translation>
        </message>
        <message>
            <location filename="../../app/domain/runway.py" />
            <source>1 documento lleva más de 2 horas esperando</source>
            <translation>1 documento espera há mais de 2 horas</translation>
        </message>
        <message>
            <location filename="../../app/providers/gforce/__init__.py" />
            <source>1 producción, 2 pruebas; solo se usa si el CUFE no lo dice.</source>
            <translation>1 produção, 2 testes; só se usa se o CUFE não diz.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/settings.py" />
            <source>1 venta de mercaderías, 2 servicios, 3 ambos.</source>
            <translation>1 venda de mercadorias, 2 serviços, 3 ambos.</translation>
        </message>
        <message>
            <location filename="../../ui/printing/doctor.py" />
            <source>1. ¿Qué renglón se lee bien?</source>
            <translation>1. Que linha se lê bem?</translation>
        </message>
        <message>
            <location filename="../../app/printing/profile.py" />
            <source>192.168.1.50:9100, /dev/usb/lp0, COM3, o su nombre en el sistema.</source>
            <translation>192.168.1.50:9100, /dev/usb/lp0, COM3, ou seu nome no sistema.</translation>
        </message>
        <message>
            <location filename="../../ui/printing/doctor.py" />
            <source>2. ¿Cuál es la regla más larga que cabe?</source>
            <translation>2. Qual é a régua mais longa que cabe?</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/pa.py" />
            <source>3 cifras</source>
            <translation>3 dígitos</translation>
        </message>
        <message>
            <location filename="../../ui/sale/command_line.py" />
            <source>3*código   ·   10% descuento   ·   /12.50 precio   ·   ?buscar   ·   #nota</source>
            <translation>3*código   ·   10% desconto   ·   /12.50 preço   ·   ?buscar   ·   #nota</translation>
        </message>
        <message>
            <location filename="../../ui/printing/doctor.py" />
            <source>3. ¿Se ven el QR y las barras?</source>
            <translation>3. O QR e as barras aparecem?</translation>
        </message>
        <message>
            <location filename="../../app/printing/profile.py" />
            <source>32 en papel de 58 mm; 42 o 48 en 80 mm.</source>
            <translation>32 em papel de 58 mm; 42 ou 48 em 80 mm.</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/pa.py" />
            <source>4 cifras</source>
            <translation>4 dígitos</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/settings.py" />
            <source>4 en el ejemplo público; cada empresa tiene el suyo.</source>
            <translation>4 no exemplo público; cada empresa tem o seu.</translation>
        </message>
        <message>
            <location filename="../../ui/printing/doctor.py" />
            <source>4. ¿Se cortó el papel?</source>
            <translation>4. O papel foi cortado?</translation>
        </message>
        <message>
            <location filename="../../ui/first_run/welcome_step.py" />
            <source>450 productos, 60 clientes y proveedores de práctica. Nada tiene valor fiscal y nada se mezcla con sus ventas.</source>
            <translation>450 produtos, 60 clientes e provedores de prática. Nada tem valor fiscal e nada se mistura com suas vendas.</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/mx.py" />
            <source>5 cifras, del lugar de expedición</source>
            <translation>5 dígitos, do lugar de emissão</translation>
        </message>
        <message>
            <location filename="../../ui/sale/keys.py" />
            <source>5 menos en toda la venta</source>
            <translation>5 a menos em toda a venda</translation>
        </message>
        <message>
            <location filename="../../ui/sale/command_line.py" />
            <source>5%% o $5 para toda la venta   ·   0 lo quita   ·   Esc vuelve</source>
            <translation>5%% ou $5 para toda a venda   ·   0 tira   ·   Esc volta</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/py.py" />
            <source>8 cifras. Con uno nuevo los números siguen; para empezar de 1, use otro punto.</source>
            <translation>8 dígitos. Com um novo os números seguem; para começar de 1, use outro ponto.</translation>
        </message>
        <message>
            <location filename="../../app/domain/runway.py" />
            <source>A 1 documento de {provider} le quedan {length} para enviarse</source>
            <translation>1 documento de {provider} tem {length} para ser enviado</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/py.py" />
            <source>A 50 guaraníes</source>
            <translation>A 50 guaranis</translation>
        </message>
        <message>
            <location filename="../../ui/cash/acting.py" />
            <source>A cargo de {n}.</source>
            <translation>Responsável: {n}.</translation>
        </message>
        <message>
            <location filename="../../ui/cash/lists.py" />
            <source>A ciegas</source>
            <translation>Às cegas</translation>
        </message>
        <message>
            <location filename="../../ui/sale/after_sale.py" />
            <source>A crédito</source>
            <translation>A prazo</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/mx.py" />
            <source>A crédito (PPD)</source>
            <translation>A prazo (PPD)</translation>
        </message>
        <message>
            <location filename="../../ui/sale/after_sale.py" />
            <source>A devolver</source>
            <translation>A devolver</translation>
        </message>
        <message>
            <location filename="../../app/domain/issuer_keys.py" />
            <source>A favor del cliente</source>
            <translation>A favor do cliente</translation>
        </message>
        <message>
            <location filename="../../ui/cash/sheets.py" />
            <source>A la caja fuerte</source>
            <translation>Para o cofre</translation>
        </message>
        <message>
            <location filename="../../ui/settings/mail.py" />
            <source>A los clientes que tienen correo. Solo las ventas desde ahora.</source>
            <translation>Aos clientes que têm e-mail. Só as vendas de agora em diante.</translation>
        </message>
        <message>
            <location filename="../../ui/people/section.py" />
            <source>A los {n} min sin uso</source>
            <translation>Após {n} min sem uso</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/ar.py" />
            <source>A monotributistas</source>
            <translation>A monotributistas</translation>
        </message>
        <message>
            <location filename="../../ui/closing/page.py" />
            <source>A quién le toca</source>
            <translation>A quem cabe</translation>
        </message>
        <message>
            <location filename="../../ui/settings/mail.py" />
            <source>A un correo que usted pueda mirar.</source>
            <translation>Para um e-mail que você possa olhar.</translation>
        </message>
        <message>
            <location filename="../../app/domain/runway.py" />
            <source>A {n} documentos de {provider} les quedan {length} o poco más para enviarse</source>
            <translation>{n} documentos de {provider} têm {length} ou pouco mais para serem enviados</translation>
        </message>
        <message>
            <location filename="../../app/domain/runway.py" />
            <source>A {provider} le quedan {n} folios</source>
            <translation>A {provider} restam {n} folios</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/ar.py" />
            <source>AAAA-MM-DD</source>
            <translation>AAAA-MM-DD</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/py.py" />
            <source>AAAA-MM-DD, si lo tiene</source>
            <translation>AAAA-MM-DD, se tiver</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/planning.py" />
            <source>AAAA-MM; vacío: desde la próxima fecha.</source>
            <translation>AAAA-MM; vazio: desde a próxima data.</translation>
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
            <translation>A ARCA não aceita a data: neste ponto de venda já há um comprovante posterior. Tente de novo para emitir com data de hoje.</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/ar.py" />
            <source>ARCA no anula lo que autorizó: lo deshace una nota de crédito, y a esta una de débito.</source>
            <translation>A ARCA não anula o que autorizou: uma nota de crédito o desfaz, e a esta uma de débito.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/replies.py" />
            <source>ARCA no respondió a TusFacturas; se preguntará antes de volver a enviar.</source>
            <translation>A ARCA não respondeu a TusFacturas; vai perguntar antes de enviar de novo.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/evidence.py" />
            <source>Abra Contpaqi Comercial con la empresa emisora y entre en la lista de documentos del concepto que se indica.</source>
            <translation>Abra o Contpaqi Comercial com a empresa emissora e entre na lista de documentos do conceito indicado.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/evidence.py" />
            <source>Abra el documento en Contpaqi Comercial y elija Cancelar; hace falta la contraseña del certificado.</source>
            <translation>Abra o documento no Contpaqi Comercial e escolha Cancelar; é preciso a senha do certificado.</translation>
        </message>
        <message>
            <location filename="../../app/domain/runway.py" />
            <source>Abra su ventana en Ajustes, Copias ({folder}).</source>
            <translation>Abra a janela dele em Ajustes, Cópias ({folder}).</translation>
        </message>
        <message>
            <location filename="../../ui/help.py" />
            <source>Abre el cajón sin una venta, con un motivo</source>
            <translation>Abre a gaveta sem uma venda, com um motivo</translation>
        </message>
        <message>
            <location filename="../../ui/finding/sheet.py" />
            <source>Abrir</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <location filename="../../ui/attention/alerts.py" />
            <source>Abrir ajustes</source>
            <translation>Abrir ajustes</translation>
        </message>
        <message>
            <location filename="../../ui/cash/page.py" />
            <source>Abrir cajón</source>
            <translation>Abrir gaveta</translation>
        </message>
        <message>
            <location filename="../../ui/people/gate.py" />
            <source>Abrir el cajón</source>
            <translation>Abrir a gaveta</translation>
        </message>
        <message>
            <location filename="../../ui/cash/page.py" />
            <source>Abrir la caja</source>
            <translation>Abrir o caixa</translation>
        </message>
        <message>
            <location filename="../../ui/settings/takeover.py" />
            <source>Abrir su ventana</source>
            <translation>Abrir sua janela</translation>
        </message>
        <message>
            <location filename="../../ui/settings/printers.py" />
            <source>Acciones de la impresora</source>
            <translation>Ações da impressora</translation>
        </message>
        <message>
            <location filename="../../ui/documents/detail.py" />
            <source>Acciones del documento</source>
            <translation>Ações do documento</translation>
        </message>
        <message>
            <location filename="../../ui/documents/reading.py" />
            <source>Acciones del papel</source>
            <translation>Ações do papel</translation>
        </message>
        <message>
            <location filename="../../ui/widgets/keyboard.py" />
            <source>Acento</source>
            <translation>Acento</translation>
        </message>
        <message>
            <location filename="../../ui/sale/quantity.py" />
            <source>Aceptar</source>
            <translation>Aceitar</translation>
        </message>
        <message>
            <location filename="../../app/domain/runway.py" />
            <source>Active la hora automática del sistema; las facturas llevan esta hora.</source>
            <translation>Ative a hora automática do sistema; as faturas levam esta hora.</translation>
        </message>
        <message>
            <location filename="../../ui/people/section.py" />
            <source>Activo</source>
            <translation>Ativo</translation>
        </message>
        <message>
            <location filename="../../ui/records/matching.py" />
            <source>Activo (sí o no)</source>
            <translation>Ativo (sim ou não)</translation>
        </message>
        <message>
            <location filename="../../ui/people/section.py" />
            <source>Agregar</source>
            <translation>Adicionar</translation>
        </message>
        <message>
            <location filename="../../ui/products/lists.py" />
            <source>Agregar lista</source>
            <translation>Adicionar lista</translation>
        </message>
        <message>
            <location filename="../../ui/people/sheets.py" />
            <source>Agregar persona</source>
            <translation>Adicionar pessoa</translation>
        </message>
        <message>
            <location filename="../../ui/people/gate.py" />
            <source>Agréguelas en Ajustes, Personas: primero quien manda, con su PIN.</source>
            <translation>Adicione em Ajustes, Pessoas: primeiro quem manda, com seu PIN.</translation>
        </message>
        <message>
            <location filename="../../ui/cash/page.py" />
            <source>Ahora</source>
            <translation>Agora</translation>
        </message>
        <message>
            <location filename="../../ui/settings/issuers.py" />
            <source>Ahora vende {name}</source>
            <translation>Agora vende {name}</translation>
        </message>
        <message>
            <location filename="../../ui/main_window.py" />
            <source>Ajustes</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <location filename="../../ui/closing/page.py" />
            <source>Ajustes: dueño</source>
            <translation>Ajustes: dono</translation>
        </message>
        <message>
            <location filename="../../ui/cash/page.py" />
            <source>Al cerrar la caja, su Z queda aquí con su número y se puede volver a imprimir.</source>
            <translation>Ao fechar o caixa, a Z fica aqui com seu número e pode ser impressa de novo.</translation>
        </message>
        <message>
            <location filename="../../ui/cash/three_way.py" />
            <source>Al contar: {verdict}</source>
            <translation>Ao contar: {verdict}</translation>
        </message>
        <message>
            <location filename="../../ui/settings/receipt.py" />
            <source>Al final</source>
            <translation>No final</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Alerta ajustada</source>
            <translation>Alerta ajustado</translation>
        </message>
        <message>
            <location filename="../../ui/settings/alerts.py" />
            <source>Alertas</source>
            <translation>Alertas</translation>
        </message>
        <message>
            <location filename="../../ui/session.py" />
            <source>Algo no salió bien</source>
            <translation>Algo não saiu bem</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/due.py" />
            <source>Alt+7 las muestra.</source>
            <translation>Alt+7 mostra.</translation>
        </message>
        <message>
            <location filename="../../ui/cash/offering.py" />
            <source>Alt+9 la abre; así la venta entra en una Z. Sin abrirla se vende igual.</source>
            <translation>Alt+9 abre o caixa; assim a venda entra em uma Z. Sem abrir também se vende.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/settings.py" />
            <source>Alta de clientes: campos</source>
            <translation>Cadastro de clientes: campos</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/settings.py" />
            <source>Alta de clientes: ruta</source>
            <translation>Cadastro de clientes: caminho</translation>
        </message>
        <message>
            <location filename="../../ui/settings/till.py" />
            <source>Alto contraste</source>
            <translation>Alto contraste</translation>
        </message>
        <message>
            <location filename="../../ui/products/colours.py" />
            <source>Amarillo</source>
            <translation>Amarelo</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/settings.py" />
            <source>Ambiente</source>
            <translation>Ambiente</translation>
        </message>
        <message>
            <location filename="../../ui/settings/receipt.py" />
            <source>Ancho del papel</source>
            <translation>Largura do papel</translation>
        </message>
        <message>
            <location filename="../../ui/sale/keys.py" />
            <source>Anota algo junto a la línea elegida</source>
            <translation>Anota algo junto à linha escolhida</translation>
        </message>
        <message>
            <location filename="../../ui/attention/decisions.py" />
            <source>Anotar autorización</source>
            <translation>Anotar autorização</translation>
        </message>
        <message>
            <location filename="../../ui/sale/layout.py" />
            <source>Anotar en la línea</source>
            <translation>Anotar na linha</translation>
        </message>
        <message>
            <location filename="../../ui/cash/sheets.py" />
            <source>Anotar la entrada</source>
            <translation>Anotar a entrada</translation>
        </message>
        <message>
            <location filename="../../ui/cash/sheets.py" />
            <source>Anotar la salida</source>
            <translation>Anotar a saída</translation>
        </message>
        <message>
            <location filename="../../ui/cash/sheets.py" />
            <source>Anotar lo contado</source>
            <translation>Anotar a contagem</translation>
        </message>
        <message>
            <location filename="../../ui/documents/reading.py" />
            <source>Anterior</source>
            <translation>Anterior</translation>
        </message>
        <message>
            <location filename="../../app/store/fence.py" />
            <source>Antes de restaurar figuraba como {state}; compruébelo en el portal del proveedor.</source>
            <translation>Antes de restaurar constava como {state}; confira no portal do provedor.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/draft.py" />
            <source>Antes guarde o descarte lo escrito.</source>
            <translation>Antes salve ou descarte o que foi escrito.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/keys.py" />
            <source>Anula la última venta si no ha salido</source>
            <translation>Anula a última venda se ainda não saiu</translation>
        </message>
        <message>
            <location filename="../../ui/cash/three_way.py" />
            <source>Anulaciones ({n})</source>
            <translation>Anulações ({n})</translation>
        </message>
        <message>
            <location filename="../../ui/undoing.py" />
            <source>Anulación anotada</source>
            <translation>Anulação anotada</translation>
        </message>
        <message>
            <location filename="../../ui/undoing.py" />
            <source>Anulación pedida</source>
            <translation>Anulação pedida</translation>
        </message>
        <message>
            <location filename="../../ui/undoing.py" />
            <source>Anulada, la devolución deja de contar: cobre otra vez {amount} ({tender}).</source>
            <translation>Anulada, a devolução deixa de contar: cobre outra vez {amount} ({tender}).</translation>
        </message>
        <message>
            <location filename="../../ui/undoing.py" />
            <source>Anulada, la venta deja de contar: devuelva {amount} ({tender}) y reciba {change}.</source>
            <translation>Anulada, a venda deixa de contar: devolva {amount} ({tender}) e receba {change}.</translation>
        </message>
        <message>
            <location filename="../../ui/undoing.py" />
            <source>Anulada, la venta deja de contar: devuelva {amount} ({tender}).</source>
            <translation>Anulada, a venda deixa de contar: devolva {amount} ({tender}).</translation>
        </message>
        <message>
            <location filename="../../ui/widgets/badge.py" />
            <source>Anulado</source>
            <translation>Anulado</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Anulado en el proveedor</source>
            <translation>Anulado no provedor</translation>
        </message>
        <message>
            <location filename="../../ui/cash/three_way.py" />
            <source>Anulados</source>
            <translation>Anulados</translation>
        </message>
        <message>
            <location filename="../../ui/attention/page.py" />
            <source>Anular</source>
            <translation>Anular</translation>
        </message>
        <message>
            <location filename="../../ui/undoing.py" />
            <source>Anular el documento</source>
            <translation>Anular o documento</translation>
        </message>
        <message>
            <location filename="../../ui/undoing.py" />
            <source>Anular en {provider}</source>
            <translation>Anular em {provider}</translation>
        </message>
        <message>
            <location filename="../../ui/undoing.py" />
            <source>Anular lo emitido</source>
            <translation>Anular o emitido</translation>
        </message>
        <message>
            <location filename="../../ui/settings/notices.py" />
            <source>Apagado</source>
            <translation>Desligado</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/page.py" />
            <source>Apagado, nada sale sin que alguien lo pida: una factura emitida no se borra.</source>
            <translation>Desligado, nada sai sem que alguém peça: uma fatura emitida não se apaga.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/till.py" />
            <source>Apagados</source>
            <translation>Desligados</translation>
        </message>
        <message>
            <location filename="../../ui/settings/practice.py" />
            <source>Aplicar</source>
            <translation>Aplicar</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Aprobación dada</source>
            <translation>Aprovação dada</translation>
        </message>
        <message>
            <location filename="../../ui/people/approving.py" />
            <source>Aprobar</source>
            <translation>Aprovar</translation>
        </message>
        <message>
            <location filename="../../ui/help.py" />
            <source>Aquí</source>
            <translation>Aqui</translation>
        </message>
        <message>
            <location filename="../../ui/cash/page.py" />
            <source>Aquí aparecen el fondo, las entradas, las salidas y los recuentos.</source>
            <translation>Aqui aparecem o fundo, as entradas, as saídas e as contagens.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety.py" />
            <source>Aquí aparecen las copias</source>
            <translation>Aqui aparecem as cópias</translation>
        </message>
        <message>
            <location filename="../../ui/customers/form.py" />
            <source>Aquí llega la factura.</source>
            <translation>A fatura chega aqui.</translation>
        </message>
        <message>
            <location filename="../../ui/records/batches.py" />
            <source>Archivo</source>
            <translation>Arquivo</translation>
        </message>
        <message>
            <location filename="../../ui/saving.py" />
            <source>Archivo guardado</source>
            <translation>Arquivo salvo</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Archivo importado</source>
            <translation>Arquivo importado</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety.py" />
            <source>Archivo para soporte guardado</source>
            <translation>Arquivo para suporte salvo</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety.py" />
            <source>Archivo para soporte…</source>
            <translation>Arquivo para suporte…</translation>
        </message>
        <message>
            <location filename="../../ui/widgets/file_dialog.py" />
            <source>Archivo:</source>
            <translation>Arquivo:</translation>
        </message>
        <message>
            <location filename="../../ui/widgets/file_dialog.py" />
            <source>Archivos</source>
            <translation>Arquivos</translation>
        </message>
        <message>
            <location filename="../../app/runtime/restoring.py" />
            <source>Archivos PDF o XML que la copia no trae: {n}.</source>
            <translation>Arquivos PDF ou XML que a cópia não traz: {n}.</translation>
        </message>
        <message>
            <location filename="../../ui/cash/closed.py" />
            <source>Arqueo a ciegas</source>
            <translation>Contagem às cegas</translation>
        </message>
        <message>
            <location filename="../../ui/attention/finding.py" />
            <source>Arrastre aquí el XML, elija el archivo o pegue el código.</source>
            <translation>Arraste o XML para cá, escolha o arquivo ou cole o código.</translation>
        </message>
        <message>
            <location filename="../../ui/first_run/issuer_step.py" />
            <source>Arriba en el ticket</source>
            <translation>No topo do cupom</translation>
        </message>
        <message>
            <location filename="../../ui/sale/common_article.py" />
            <source>Artículo común</source>
            <translation>Artigo comum</translation>
        </message>
        <message>
            <location filename="../../ui/settings/till.py" />
            <source>Aspecto</source>
            <translation>Aspecto</translation>
        </message>
        <message>
            <location filename="../../ui/sale/explaining.py" />
            <source>Así lo verá el proveedor</source>
            <translation>Assim o provedor verá</translation>
        </message>
        <message>
            <location filename="../../ui/settings/receipt.py" />
            <source>Así sale</source>
            <translation>Assim sai</translation>
        </message>
        <message>
            <location filename="../../ui/settings/issuers.py" />
            <source>Así sale en cada factura.</source>
            <translation>Assim sai em cada fatura.</translation>
        </message>
        <message>
            <location filename="../../ui/attention/page.py" />
            <source>Atención</source>
            <translation>Atenção</translation>
        </message>
        <message>
            <location filename="../../ui/people/entering.py" />
            <source>Atiende {name}</source>
            <translation>{name} atende</translation>
        </message>
        <message>
            <location filename="../../ui/documents/history.py" />
            <source>Autorización</source>
            <translation>Autorização</translation>
        </message>
        <message>
            <location filename="../../ui/attention/acting.py" />
            <source>Autorización anotada</source>
            <translation>Autorização anotada</translation>
        </message>
        <message>
            <location filename="../../ui/widgets/badge.py" />
            <source>Autorizado</source>
            <translation>Autorizado</translation>
        </message>
        <message>
            <location filename="../../ui/documents/facts.py" />
            <source>Autorizado el</source>
            <translation>Autorizado em</translation>
        </message>
        <message>
            <location filename="../../ui/cash/three_way.py" />
            <source>Autorizados</source>
            <translation>Autorizados</translation>
        </message>
        <message>
            <location filename="../../ui/widgets/keycap.py" />
            <source>Av Pág</source>
            <translation>PgDn</translation>
        </message>
        <message>
            <location filename="../../ui/settings/providers.py" />
            <source>Avanzado</source>
            <translation>Avançado</translation>
        </message>
        <message>
            <location filename="../../app/domain/runway.py" />
            <source>Avisar con urgencia (días antes)</source>
            <translation>Avisar com urgência (dias antes)</translation>
        </message>
        <message>
            <location filename="../../app/domain/runway.py" />
            <source>Avisar de vencimientos (días antes)</source>
            <translation>Avisar de vencimentos (dias antes)</translation>
        </message>
        <message>
            <location filename="../../ui/products/shelf.py" />
            <source>Avisar desde</source>
            <translation>Avisar a partir de</translation>
        </message>
        <message>
            <location filename="../../ui/reports/numbering.py" />
            <source>Avise a quien lleva la contabilidad; el diario no se borra.</source>
            <translation>Avise quem faz a contabilidade; o diário não se apaga.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/notices.py" />
            <source>Avisos</source>
            <translation>Avisos</translation>
        </message>
        <message>
            <location filename="../../ui/settings/notices.py" />
            <source>Avisos de los proveedores</source>
            <translation>Avisos dos provedores</translation>
        </message>
        <message>
            <location filename="../../ui/documents/history.py" />
            <source>Ayer</source>
            <translation>Ontem</translation>
        </message>
        <message>
            <location filename="../../ui/sale/keys.py" />
            <source>Ayuda</source>
            <translation>Ajuda</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety.py" />
            <source>Ayuda de soporte</source>
            <translation>Ajuda do suporte</translation>
        </message>
        <message>
            <location filename="../../ui/products/colours.py" />
            <source>Azul</source>
            <translation>Azul</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/settings.py" />
            <source>Añade [T-000124] a la primera línea, para encontrar la factura en Contpaqi si se pierde la respuesta.</source>
            <translation>Adiciona [T-000124] à primeira linha, para encontrar a fatura no Contpaqi se a resposta se perder.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/issuers.py" />
            <source>Añadir emisor</source>
            <translation>Adicionar emissor</translation>
        </message>
        <message>
            <location filename="../../ui/settings/currencies.py" />
            <source>Añadir moneda</source>
            <translation>Adicionar moeda</translation>
        </message>
        <message>
            <location filename="../../ui/reports/period.py" />
            <source>Año</source>
            <translation>Ano</translation>
        </message>
        <message>
            <location filename="../../app/domain/causes.py" />
            <source>Aún no aparece en el proveedor; se volverá a preguntar.</source>
            <translation>Ainda não aparece no provedor; vai perguntar de novo.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/runway.py" />
            <source>Aún no se sabe qué proveedor hace falta.</source>
            <translation>Ainda não se sabe que provedor é preciso.</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/pe.py" />
            <source>B y 3 signos</source>
            <translation>B e 3 sinais</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/answers.py" />
            <source>Baja pedida a SUNAT, ticket {ticket}.</source>
            <translation>Baixa pedida à SUNAT, ticket {ticket}.</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/answers.py" />
            <source>Baja pedida a SUNAT.</source>
            <translation>Baixa pedida à SUNAT.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/page.py" />
            <source>Balanza y tarjetas</source>
            <translation>Balança e cartões</translation>
        </message>
        <message>
            <location filename="../../ui/reports/said.py" />
            <source>Base</source>
            <translation>Base</translation>
        </message>
        <message>
            <location filename="../../ui/tenders.py" />
            <source>Billetera digital</source>
            <translation>Carteira digital</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/py.py" />
            <source>Billetera electrónica</source>
            <translation>Carteira eletrônica</translation>
        </message>
        <message>
            <location filename="../../ui/people/section.py" />
            <source>Bloqueado: PIN</source>
            <translation>Bloqueado: PIN</translation>
        </message>
        <message>
            <location filename="../../ui/people/section.py" />
            <source>Bloquear la caja</source>
            <translation>Bloquear o caixa</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/asking.py" />
            <source>Borrador confirmado en FacturaSend.</source>
            <translation>Rascunho confirmado em FacturaSend.</translation>
        </message>
        <message>
            <location filename="../../ui/widgets/keyboard.py" />
            <source>Borrar</source>
            <translation>Apagar</translation>
        </message>
        <message>
            <location filename="../../ui/sale/keys.py" />
            <source>Busca un producto por cualquier palabra</source>
            <translation>Busca um produto por qualquer palavra</translation>
        </message>
        <message>
            <location filename="../../ui/documents/history.py" />
            <source>Buscar</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <location filename="../../ui/customers/form.py" />
            <source>Buscar datos</source>
            <translation>Buscar dados</translation>
        </message>
        <message>
            <location filename="../../ui/manual/sheet.py" />
            <source>Buscar en el manual</source>
            <translation>Buscar no manual</translation>
        </message>
        <message>
            <location filename="../../ui/finding/sheet.py" />
            <source>Buscar en todo</source>
            <translation>Buscar em tudo</translation>
        </message>
        <message>
            <location filename="../../app/providers/conteo/__init__.py" />
            <source>Buscar por referencia</source>
            <translation>Buscar por referência</translation>
        </message>
        <message>
            <location filename="../../ui/attention/page.py" />
            <source>Buscar y comprobar</source>
            <translation>Buscar e conferir</translation>
        </message>
        <message>
            <location filename="../../ui/attention/acting.py" />
            <source>Buscar {number} en {provider}</source>
            <translation>Buscar {number} em {provider}</translation>
        </message>
        <message>
            <location filename="../../ui/attention/decisions.py" />
            <source>Busque esta referencia en el portal de {provider}. Si está allí, vuelva y anote su autorización.</source>
            <translation>Busque esta referência no portal de {provider}. Se estiver lá, volte e anote a autorização.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/settings.py" />
            <source>CDC por consulta</source>
            <translation>CDC por consulta</translation>
        </message>
        <message>
            <location filename="../../app/domain/taxid/ar.py" />
            <source>CUIT o DNI: está vacío o es demasiado largo; escriba por ejemplo 30-71229384-1.</source>
            <translation>CUIT ou DNI: está vazio ou é longo demais; digite por exemplo 30-71229384-1.</translation>
        </message>
        <message>
            <location filename="../../app/domain/taxid/ar.py" />
            <source>CUIT o DNI: «{cleaned}» tiene signos que no son cifras; p. ej. 30712293841.</source>
            <translation>CUIT ou DNI: “{cleaned}” tem sinais que não são dígitos; p. ex. 30712293841.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety.py" />
            <source>Cada cuántas horas</source>
            <translation>A cada quantas horas</translation>
        </message>
        <message>
            <location filename="../../ui/records/batches.py" />
            <source>Cada importación se puede deshacer.</source>
            <translation>Cada importação pode ser desfeita.</translation>
        </message>
        <message>
            <location filename="../../ui/reports/numbering.py" />
            <source>Cada número que se dio, y qué fue de los que no están en un documento válido.</source>
            <translation>Cada número dado, e o que foi feito dos que não estão em um documento válido.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/keys.py" />
            <source>Cada tecla se puede cambiar después, abajo.</source>
            <translation>Cada tecla pode ser mudada depois, abaixo.</translation>
        </message>
        <message>
            <location filename="../../ui/printing/waiting.py" />
            <source>Cada ticket que se imprime queda aquí, también el que no pudo salir.</source>
            <translation>Cada cupom impresso fica aqui, também o que não pôde sair.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/history.py" />
            <source>Cada venta deja aquí su documento, y aquí se ve cómo le va con el proveedor.</source>
            <translation>Cada venda deixa aqui o seu documento, e aqui se vê como ele vai com o provedor.</translation>
        </message>
        <message>
            <location filename="../../ui/closing/page.py" />
            <source>Cada venta tiene su documento autorizado.</source>
            <translation>Cada venda tem seu documento autorizado.</translation>
        </message>
        <message>
            <location filename="../../ui/cash/page.py" />
            <source>Cada venta tiene su documento; nada pasa a la siguiente caja.</source>
            <translation>Cada venda tem seu documento; nada passa para o próximo caixa.</translation>
        </message>
        <message>
            <location filename="../../ui/reports/numbering.py" />
            <source>Cada venta toma el siguiente.</source>
            <translation>Cada venda toma o seguinte.</translation>
        </message>
        <message>
            <location filename="../../ui/cash/page.py" />
            <source>Caja</source>
            <translation>Caixa</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Caja abierta</source>
            <translation>Caixa aberto</translation>
        </message>
        <message>
            <location filename="../../ui/news.py" />
            <source>Caja abierta {time}</source>
            <translation>Caixa aberto {time}</translation>
        </message>
        <message>
            <location filename="../../ui/cash/page.py" />
            <source>Caja cerrada</source>
            <translation>Caixa fechado</translation>
        </message>
        <message>
            <location filename="../../ui/cash/acting.py" />
            <source>Caja cerrada con la Z {n}</source>
            <translation>Caixa fechado com a Z {n}</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Caja contada</source>
            <translation>Caixa contado</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Caja entregada</source>
            <translation>Caixa entregue</translation>
        </message>
        <message>
            <location filename="../../ui/settings/till.py" />
            <source>Caja número</source>
            <translation>Número do caixa</translation>
        </message>
        <message>
            <location filename="../../ui/news.py" />
            <source>Caja sin abrir</source>
            <translation>Caixa não aberto</translation>
        </message>
        <message>
            <location filename="../../ui/settings/takeover.py" />
            <source>Caja tomada</source>
            <translation>Caixa tomado</translation>
        </message>
        <message>
            <location filename="../../ui/people/section.py" />
            <source>Caja y bloqueo</source>
            <translation>Caixa e bloqueio</translation>
        </message>
        <message>
            <location filename="../../ui/status_strip.py" />
            <source>Caja {name}</source>
            <translation>Caixa {name}</translation>
        </message>
        <message>
            <location filename="../../ui/cash/acting.py" />
            <source>Caja {till} abierta</source>
            <translation>Caixa {till} aberto</translation>
        </message>
        <message>
            <location filename="../../ui/cash/page.py" />
            <source>Caja {till} abierta {since}, a cargo de {name}</source>
            <translation>Caixa {till} aberto {since}, responsável: {name}</translation>
        </message>
        <message>
            <location filename="../../ui/settings/takeover.py" />
            <source>Cajas tomadas</source>
            <translation>Caixas tomados</translation>
        </message>
        <message>
            <location filename="../../app/runtime/restoring.py" />
            <source>Cajas tomadas que la copia no trae: {n}; tómelas otra vez de donde las tomó.</source>
            <translation>Caixas assumidos que a cópia não traz: {n}; assuma-os de novo de onde os assumiu.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/restoring.py" />
            <source>Cajas tomadas que volvieron con la copia: {n}.</source>
            <translation>Caixas assumidos que voltaram com a cópia: {n}.</translation>
        </message>
        <message>
            <location filename="../../ui/reports/page.py" />
            <source>Cajero</source>
            <translation>Operador</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Cajón abierto</source>
            <translation>Gaveta aberta</translation>
        </message>
        <message>
            <location filename="../../ui/reports/numbering.py" />
            <source>Calculando…</source>
            <translation>Calculando…</translation>
        </message>
        <message>
            <location filename="../../ui/records/bringing.py" />
            <source>Cambia</source>
            <translation>Muda</translation>
        </message>
        <message>
            <location filename="../../ui/settings/till.py" />
            <source>Cambia al abrir la ventana otra vez.</source>
            <translation>Muda ao abrir a janela outra vez.</translation>
        </message>
        <message>
            <location filename="../../ui/help.py" />
            <source>Cambia de persona: nombre y PIN</source>
            <translation>Troca de pessoa: nome e PIN</translation>
        </message>
        <message>
            <location filename="../../ui/cash/three_way.py" />
            <source>Cambiado</source>
            <translation>Trocado</translation>
        </message>
        <message>
            <location filename="../../ui/records/batches.py" />
            <source>Cambiados</source>
            <translation>Mudados</translation>
        </message>
        <message>
            <location filename="../../ui/people/sheets.py" />
            <source>Cambiar</source>
            <translation>Alterar</translation>
        </message>
        <message>
            <location filename="../../ui/people/entering.py" />
            <source>Cambiar de persona</source>
            <translation>Trocar de pessoa</translation>
        </message>
        <message>
            <location filename="../../ui/sale/customer_bar.py" />
            <source>Cambiar documento</source>
            <translation>Trocar documento</translation>
        </message>
        <message>
            <location filename="../../ui/people/entering.py" />
            <source>Cambiar mi PIN</source>
            <translation>Trocar meu PIN</translation>
        </message>
        <message>
            <location filename="../../ui/sale/ticket_sheet.py" />
            <source>Cambiar por otra cosa</source>
            <translation>Trocar por outra coisa</translation>
        </message>
        <message>
            <location filename="../../ui/settings/currencies.py" />
            <source>Cambio</source>
            <translation>Troca</translation>
        </message>
        <message>
            <location filename="../../ui/sale/ticket_sheet.py" />
            <source>Cambio contra la nota {number}</source>
            <translation>Troca contra a nota {number}</translation>
        </message>
        <message>
            <location filename="../../ui/settings/currencies.py" />
            <source>Cambio de moneda</source>
            <translation>Câmbio</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Cambio de una moneda</source>
            <translation>Câmbio de uma moeda</translation>
        </message>
        <message>
            <location filename="../../ui/cash/sheets.py" />
            <source>Cambio del banco</source>
            <translation>Troco do banco</translation>
        </message>
        <message>
            <location filename="../../ui/sale/lines.py" />
            <source>Cambio del ticket {number}</source>
            <translation>Troca do cupom {number}</translation>
        </message>
        <message>
            <location filename="../../ui/settings/notices.py" />
            <source>Camino</source>
            <translation>Caminho</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/settings.py" />
            <source>Campo de la referencia</source>
            <translation>Campo da referência</translation>
        </message>
        <message>
            <location filename="../../app/providers/gforce/__init__.py" />
            <source>Campo de los identificadores</source>
            <translation>Campo dos identificadores</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/settings.py" />
            <source>Campos que se envían</source>
            <translation>Campos que se enviam</translation>
        </message>
        <message>
            <location filename="../../ui/sale/keys.py" />
            <source>Cancela la venta</source>
            <translation>Cancela a venda</translation>
        </message>
        <message>
            <location filename="../../ui/sale/layout.py" />
            <source>Cancelar venta</source>
            <translation>Cancelar venda</translation>
        </message>
        <message>
            <location filename="../../ui/sale/lines.py" />
            <source>Cant.</source>
            <translation>Qtd.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/explaining.py" />
            <source>Cant. × precio</source>
            <translation>Qtd. × preço</translation>
        </message>
        <message>
            <location filename="../../ui/sale/keys.py" />
            <source>Cantidad</source>
            <translation>Quantidade</translation>
        </message>
        <message>
            <location filename="../../ui/manual/sheet.py" />
            <source>Capítulos</source>
            <translation>Capítulos</translation>
        </message>
        <message>
            <location filename="../../ui/widgets/file_dialog.py" />
            <source>Carpeta</source>
            <translation>Pasta</translation>
        </message>
        <message>
            <location filename="../../ui/settings/takeover.py" />
            <source>Carpeta de la otra caja</source>
            <translation>Pasta do outro caixa</translation>
        </message>
        <message>
            <location filename="../../ui/widgets/file_dialog.py" />
            <source>Carpeta:</source>
            <translation>Pasta:</translation>
        </message>
        <message>
            <location filename="../../ui/settings/printers.py" />
            <source>Casi entero</source>
            <translation>Quase inteiro</translation>
        </message>
        <message>
            <location filename="../../ui/products/form.py" />
            <source>Categoría</source>
            <translation>Categoria</translation>
        </message>
        <message>
            <location filename="../../ui/products/lists.py" />
            <source>Categorías</source>
            <translation>Categorias</translation>
        </message>
        <message>
            <location filename="../../ui/attention/page.py" />
            <source>Causas</source>
            <translation>Causas</translation>
        </message>
        <message>
            <location filename="../../ui/cash/lists.py" />
            <source>Cerrada</source>
            <translation>Fechado</translation>
        </message>
        <message>
            <location filename="../../ui/manual/sheet.py" />
            <source>Cerrar</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <location filename="../../ui/cash/page.py" />
            <source>Cerrar con Z</source>
            <translation>Fechar com Z</translation>
        </message>
        <message>
            <location filename="../../ui/sale/page.py" />
            <source>Cerrar el cambio</source>
            <translation>Fechar a troca</translation>
        </message>
        <message>
            <location filename="../../ui/documents/detail.py" />
            <source>Cerrar el detalle</source>
            <translation>Fechar o detalhe</translation>
        </message>
        <message>
            <location filename="../../ui/widgets/keyboard.py" />
            <source>Cerrar el teclado</source>
            <translation>Fechar o teclado</translation>
        </message>
        <message>
            <location filename="../../ui/cash/sheets.py" />
            <source>Cerrar la caja</source>
            <translation>Fechar o caixa</translation>
        </message>
        <message>
            <location filename="../../ui/leaving.py" />
            <source>Cerrar sin guardar</source>
            <translation>Fechar sem salvar</translation>
        </message>
        <message>
            <location filename="../../ui/cash/lists.py" />
            <source>Cerró</source>
            <translation>Fechou</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/mx.py" />
            <source>Certificado del SAT</source>
            <translation>Certificado do SAT</translation>
        </message>
        <message>
            <location filename="../../app/domain/issuer_keys.py" />
            <source>Certificado hasta</source>
            <translation>Certificado até</translation>
        </message>
        <message>
            <location filename="../../ui/tenders.py" />
            <source>Cheque</source>
            <translation>Cheque</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Cierre Z</source>
            <translation>Fechamento Z</translation>
        </message>
        <message>
            <location filename="../../ui/cash/paper.py" />
            <source>Cierre Z {n}</source>
            <translation>Fechamento Z {n}</translation>
        </message>
        <message>
            <location filename="../../ui/cash/page.py" />
            <source>Cierres Z</source>
            <translation>Fechamentos Z</translation>
        </message>
        <message>
            <location filename="../../ui/settings/mail.py" />
            <source>Cifrado</source>
            <translation>Cifragem</translation>
        </message>
        <message>
            <location filename="../../ui/settings/till.py" />
            <source>Claro</source>
            <translation>Claro</translation>
        </message>
        <message>
            <location filename="../../app/providers/conteo/__init__.py" />
            <source>Clave de API</source>
            <translation>Chave de API</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/settings.py" />
            <source>Clave de los avisos</source>
            <translation>Chave dos avisos</translation>
        </message>
        <message>
            <location filename="../../ui/attention/page.py" />
            <source>Cliente</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/settings.py" />
            <source>Cliente de Contpaqi para las ventas sin RFC. Vacío: esas ventas no se facturan solas.</source>
            <translation>Cliente do Contpaqi para as vendas sem RFC. Vazio: essas vendas não se faturam sozinhas.</translation>
        </message>
        <message>
            <location filename="../../ui/people/approving.py" />
            <source>Cliente de años</source>
            <translation>Cliente de muitos anos</translation>
        </message>
        <message>
            <location filename="../../ui/customers/form.py" />
            <source>Cliente nuevo</source>
            <translation>Novo cliente</translation>
        </message>
        <message>
            <location filename="../../ui/customers/page.py" />
            <source>Cliente quitado</source>
            <translation>Cliente removido</translation>
        </message>
        <message>
            <location filename="../../ui/customers/page.py" />
            <source>Clientes</source>
            <translation>Clientes</translation>
        </message>
        <message>
            <location filename="../../ui/sale/keys.py" />
            <source>Cobra sin imprimir</source>
            <translation>Cobra sem imprimir</translation>
        </message>
        <message>
            <location filename="../../ui/sale/keys.py" />
            <source>Cobra; Intro acepta el importe exacto</source>
            <translation>Cobra; Enter aceita o valor exato</translation>
        </message>
        <message>
            <location filename="../../ui/sale/layout.py" />
            <source>Cobrar</source>
            <translation>Cobrar</translation>
        </message>
        <message>
            <location filename="../../ui/sale/payment.py" />
            <source>Cobrar sin imprimir</source>
            <translation>Cobrar sem imprimir</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/evidence.py" />
            <source>Coinciden los datos generales, pero no la hora ni la línea; compare antes de darlo por emitido.</source>
            <translation>Os dados gerais coincidem, mas não a hora nem a linha; compare antes de dar por emitido.</translation>
        </message>
        <message>
            <location filename="../../ui/products/lists.py" />
            <source>Color</source>
            <translation>Cor</translation>
        </message>
        <message>
            <location filename="../../ui/products/lists.py" />
            <source>Color de la categoría elegida</source>
            <translation>Cor da categoria escolhida</translation>
        </message>
        <message>
            <location filename="../../ui/products/form.py" />
            <source>Color en la cuadrícula</source>
            <translation>Cor no mosaico</translation>
        </message>
        <message>
            <location filename="../../ui/records/matching.py" />
            <source>Columna del archivo</source>
            <translation>Coluna do arquivo</translation>
        </message>
        <message>
            <location filename="../../ui/records/matching.py" />
            <source>Columnas del archivo</source>
            <translation>Colunas do arquivo</translation>
        </message>
        <message>
            <location filename="../../ui/records/bringing.py" />
            <source>Columnas que no se usan: {names}.</source>
            <translation>Colunas que não se usam: {names}.</translation>
        </message>
        <message>
            <location filename="../../ui/keymap.py" />
            <source>Como Odoo</source>
            <translation>Como Odoo</translation>
        </message>
        <message>
            <location filename="../../ui/sale/customers.py" />
            <source>Como debe aparecer en el documento</source>
            <translation>Como deve aparecer no documento</translation>
        </message>
        <message>
            <location filename="../../ui/settings/till.py" />
            <source>Como el sistema</source>
            <translation>Como o sistema</translation>
        </message>
        <message>
            <location filename="../../ui/keymap.py" />
            <source>Como eleventa</source>
            <translation>Como eleventa</translation>
        </message>
        <message>
            <location filename="../../ui/settings/keys.py" />
            <source>Como en</source>
            <translation>Como em</translation>
        </message>
        <message>
            <location filename="../../ui/tenders.py" />
            <source>Como se pagó</source>
            <translation>Como foi pago</translation>
        </message>
        <message>
            <location filename="../../ui/keymap.py" />
            <source>Como uniCenta</source>
            <translation>Como uniCenta</translation>
        </message>
        <message>
            <location filename="../../ui/attention/finding.py" />
            <source>Comparación</source>
            <translation>Comparação</translation>
        </message>
        <message>
            <location filename="../../ui/settings/providers.py" />
            <source>Complete lo de abajo, guarde y pruebe.</source>
            <translation>Preencha abaixo, salve e teste.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/runway.py" />
            <source>Complete los datos en Ajustes, Proveedores, o con «provider set».</source>
            <translation>Preencha os dados em Ajustes, Provedores, ou com “provider set”.</translation>
        </message>
        <message>
            <location filename="../../app/domain/runway.py" />
            <source>Compre más antes de que se acaben.</source>
            <translation>Compre mais antes que acabem.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety.py" />
            <source>Comprobada. Ventas: {sales} · archivos PDF y XML: {papers}.</source>
            <translation>Conferida. Vendas: {sales} · arquivos PDF e XML: {papers}.</translation>
        </message>
        <message>
            <location filename="../../ui/people/journal.py" />
            <source>Comprobando el diario…</source>
            <translation>Conferindo o diário…</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/settings.py" />
            <source>Comprobantes por lote</source>
            <translation>Comprovantes por lote</translation>
        </message>
        <message>
            <location filename="../../ui/people/journal.py" />
            <source>Comprobar</source>
            <translation>Conferir</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/answers.py" />
            <source>Compruebe en Contpaqi la relación de esta nota con el UUID {uuid}.</source>
            <translation>Confira no Contpaqi a relação desta nota com o UUID {uuid}.</translation>
        </message>
        <message>
            <location filename="../../ui/attention/decisions.py" />
            <source>Compruebe también los documentos sin timbrar y los de otra hora del mismo día.</source>
            <translation>Confira também os documentos sem timbre e os de outra hora do mesmo dia.</translation>
        </message>
        <message>
            <location filename="../../ui/attention/finding.py" />
            <source>Compárelo antes de seguir</source>
            <translation>Compare antes de continuar</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/mapping.py" />
            <source>Con Fabo solo se emite al contado; cambie el pago o emita en su portal.</source>
            <translation>Com Fabo só se emite à vista; mude o pagamento ou emita no portal.</translation>
        </message>
        <message>
            <location filename="../../ui/people/gate.py" />
            <source>Con aprobación {id}</source>
            <translation>Com aprovação {id}</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/settings.py" />
            <source>Con error en la cola</source>
            <translation>Com erro na fila</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/ar.py" />
            <source>Con factura A</source>
            <translation>Com factura A</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/ar.py" />
            <source>Con factura B</source>
            <translation>Com factura B</translation>
        </message>
        <message>
            <location filename="../../ui/settings/takeover.py" />
            <source>Con lo que ella misma había tomado de otras cajas: {n}.</source>
            <translation>Com o que ele mesmo tinha assumido de outros caixas: {n}.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/till.py" />
            <source>Con los dedos</source>
            <translation>Com os dedos</translation>
        </message>
        <message>
            <location filename="../../ui/settings/till.py" />
            <source>Con teclado y ratón</source>
            <translation>Com teclado e mouse</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/settings.py" />
            <source>Con true manda el comprobante al correo del cliente al emitirlo.</source>
            <translation>Com true envia o comprovante ao e-mail do cliente ao emitir.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/settings.py" />
            <source>Con true no sale una factura PUE con forma de pago 99, ni PPD con otra.</source>
            <translation>Com true não sai uma fatura PUE com forma de pagamento 99, nem PPD com outra.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/settings.py" />
            <source>Con un punto de venta irreal (p. ej. 679) no hay CAE: lo emitido queda como simulado, nunca autorizado.</source>
            <translation>Com um ponto de venda irreal (p. ex. 679) não há CAE: o emitido fica como simulado, nunca autorizado.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/issuers.py" />
            <source>Con {tax} incluido</source>
            <translation>Com {tax} incluído</translation>
        </message>
        <message>
            <location filename="../../ui/reports/said.py" />
            <source>Concepto</source>
            <translation>Conceito</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/settings.py" />
            <source>Concepto de factura en Contpaqi (TipoDocumento)</source>
            <translation>Conceito de fatura no Contpaqi (TipoDocumento)</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/settings.py" />
            <source>Concepto de nota de crédito en Contpaqi</source>
            <translation>Conceito de nota de crédito no Contpaqi</translation>
        </message>
        <message>
            <location filename="../../ui/records/keys.py" />
            <source>Condición de IVA</source>
            <translation>Condição de IVA</translation>
        </message>
        <message>
            <location filename="../../ui/records/keys.py" />
            <source>Condición fiscal</source>
            <translation>Condição fiscal</translation>
        </message>
        <message>
            <location filename="../../ui/first_run/provider_step.py" />
            <source>Conectar con {provider}</source>
            <translation>Conectar com {provider}</translation>
        </message>
        <message>
            <location filename="../../app/printing/profile.py" />
            <source>Conexión</source>
            <translation>Conexão</translation>
        </message>
        <message>
            <location filename="../../app/providers/gforce/mapping.py" />
            <source>Conexión correcta.</source>
            <translation>Conexão correta.</translation>
        </message>
        <message>
            <location filename="../../app/providers/conteo/answers.py" />
            <source>Conexión correcta: Conteo respondió y aceptó la clave de API.</source>
            <translation>Conexão correta: Conteo respondeu e aceitou a chave de API.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/__init__.py" />
            <source>Conexión correcta: Enlazatte aceptó el usuario y entregó un token.</source>
            <translation>Conexão correta: Enlazatte aceitou o usuário e entregou um token.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/answers.py" />
            <source>Conexión correcta: Enlazatte respondió y aceptó el token.</source>
            <translation>Conexão correta: Enlazatte respondeu e aceitou o token.</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/answers.py" />
            <source>Conexión correcta: Fabo respondió y aceptó el UUID y el token.</source>
            <translation>Conexão correta: Fabo respondeu e aceitou o UUID e o token.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/__init__.py" />
            <source>Conexión correcta: TusFacturas aceptó las credenciales{told}.</source>
            <translation>Conexão correta: TusFacturas aceitou as credenciais{told}.</translation>
        </message>
        <message>
            <location filename="../../app/providers/gforce/mapping.py" />
            <source>Conexión correcta; quedan {left} folios en el ciclo.</source>
            <translation>Conexão correta; restam {left} folios no ciclo.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/providers.py" />
            <source>Configurado</source>
            <translation>Configurado</translation>
        </message>
        <message>
            <location filename="../../ui/first_run/welcome_step.py" />
            <source>Configurar mi negocio</source>
            <translation>Configurar meu negócio</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Constancia de cortes guardada</source>
            <translation>Comprovação de quedas salva</translation>
        </message>
        <message>
            <location filename="../../ui/health/sheet.py" />
            <source>Constancia en CSV</source>
            <translation>Comprovação em CSV</translation>
        </message>
        <message>
            <location filename="../../ui/health/sheet.py" />
            <source>Constancia en CSV…</source>
            <translation>Comprovação em CSV…</translation>
        </message>
        <message>
            <location filename="../../ui/health/sheet.py" />
            <source>Constancia en PDF</source>
            <translation>Comprovação em PDF</translation>
        </message>
        <message>
            <location filename="../../ui/health/sheet.py" />
            <source>Constancia en PDF…</source>
            <translation>Comprovação em PDF…</translation>
        </message>
        <message>
            <location filename="../../ui/health/sheet.py" />
            <source>Constancia guardada</source>
            <translation>Comprovação salva</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/settings.py" />
            <source>Consulta de facturas: dónde viene el XML</source>
            <translation>Consulta de faturas: onde vem o XML</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/settings.py" />
            <source>Consulta de facturas: ruta</source>
            <translation>Consulta de faturas: caminho</translation>
        </message>
        <message>
            <location filename="../../ui/records/keys.py" />
            <source>Consumidor final</source>
            <translation>Consumidor final</translation>
        </message>
        <message>
            <location filename="../../app/providers/conteo/__init__.py" />
            <source>Consumidor final sin RUC</source>
            <translation>Consumidor final sem RUC</translation>
        </message>
        <message>
            <location filename="../../app/printing/profile.py" />
            <source>Contacto del cajón</source>
            <translation>Contato da gaveta</translation>
        </message>
        <message>
            <location filename="../../ui/cash/three_way.py" />
            <source>Contado</source>
            <translation>Contado</translation>
        </message>
        <message>
            <location filename="../../ui/cash/three_way.py" />
            <source>Contado el</source>
            <translation>Contado em</translation>
        </message>
        <message>
            <location filename="../../ui/cash/page.py" />
            <source>Contar</source>
            <translation>Contar</translation>
        </message>
        <message>
            <location filename="../../ui/cash/sheets.py" />
            <source>Contar la caja</source>
            <translation>Contar o caixa</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/settings.py" />
            <source>Content-Type</source>
            <translation>Content-Type</translation>
        </message>
        <message>
            <location filename="../../app/providers/conteo/mapping.py" />
            <source>Conteo factura en dólares o balboas.</source>
            <translation>Conteo fatura em dólares ou balboas.</translation>
        </message>
        <message>
            <location filename="../../app/providers/conteo/answers.py" />
            <source>Conteo no acepta el RUC o la cédula del cliente; corríjalo</source>
            <translation>Conteo não aceita o RUC ou a cédula do cliente; corrija</translation>
        </message>
        <message>
            <location filename="../../app/providers/conteo/answers.py" />
            <source>Conteo no acepta la clave de API; revísela en los ajustes del proveedor.</source>
            <translation>Conteo não aceita a chave de API; confira nos ajustes do provedor.</translation>
        </message>
        <message>
            <location filename="../../app/providers/conteo/answers.py" />
            <source>Conteo no acepta los datos de la factura; revíselos</source>
            <translation>Conteo não aceita os dados da fatura; confira</translation>
        </message>
        <message>
            <location filename="../../app/providers/conteo/mapping.py" />
            <source>Conteo no admite cantidades ni importes negativos.</source>
            <translation>Conteo não aceita quantidades nem valores negativos.</translation>
        </message>
        <message>
            <location filename="../../app/providers/conteo/__init__.py" />
            <source>Conteo no dio un número de factura; búsquela en su portal.</source>
            <translation>Conteo não deu um número de fatura; busque no portal.</translation>
        </message>
        <message>
            <location filename="../../app/providers/conteo/mapping.py" />
            <source>Conteo no emite notas de crédito ni de débito; hágalas en el portal del proveedor.</source>
            <translation>Conteo não emite notas de crédito nem de débito; faça no portal do provedor.</translation>
        </message>
        <message>
            <location filename="../../app/providers/conteo/__init__.py" />
            <source>Conteo no entrega el PDF; se pide a la pasarela.</source>
            <translation>Conteo não entrega o PDF; pede-se ao gateway.</translation>
        </message>
        <message>
            <location filename="../../app/providers/conteo/answers.py" />
            <source>Conteo no supo a tiempo cómo terminó; se preguntará antes de darlo por enviado.</source>
            <translation>Conteo não soube a tempo como terminou; vai perguntar antes de dar por enviado.</translation>
        </message>
        <message>
            <location filename="../../app/providers/conteo/answers.py" />
            <source>Conteo pide enviar más despacio.</source>
            <translation>Conteo pede para enviar mais devagar.</translation>
        </message>
        <message>
            <location filename="../../app/providers/conteo/answers.py" />
            <source>Conteo respondió con otro documento; se volverá a preguntar.</source>
            <translation>Conteo respondeu com outro documento; vai perguntar de novo.</translation>
        </message>
        <message>
            <location filename="../../app/providers/conteo/answers.py" />
            <source>Conteo respondió un total de {total}; la diferencia está dentro de la tolerancia.</source>
            <translation>Conteo respondeu um total de {total}; a diferença está dentro da tolerância.</translation>
        </message>
        <message>
            <location filename="../../app/providers/conteo/answers.py" />
            <source>Conteo tuvo un fallo; se volverá a intentar.</source>
            <translation>Conteo teve uma falha; vai tentar de novo.</translation>
        </message>
        <message>
            <location filename="../../ui/health/words.py" />
            <source>Contesta</source>
            <translation>Responde</translation>
        </message>
        <message>
            <location filename="../../ui/settings/practice.py" />
            <source>Contesta algo que no se entiende</source>
            <translation>Responde algo que não se entende</translation>
        </message>
        <message>
            <location filename="../../ui/settings/practice.py" />
            <source>Contesta despacio</source>
            <translation>Responde devagar</translation>
        </message>
        <message>
            <location filename="../../ui/health/sheet.py" />
            <source>Contesta en</source>
            <translation>Responde em</translation>
        </message>
        <message>
            <location filename="../../ui/settings/practice.py" />
            <source>Contesta enseguida y autoriza.</source>
            <translation>Responde logo e autoriza.</translation>
        </message>
        <message>
            <location filename="../../ui/health/sheet.py" />
            <source>Contestó</source>
            <translation>Respondeu</translation>
        </message>
        <message>
            <location filename="../../ui/documents/story.py" />
            <source>Contestó con una simulación: no tiene valor legal.</source>
            <translation>Respondeu com uma simulação: não tem valor legal.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/story.py" />
            <source>Contestó que ahora no puede.</source>
            <translation>Respondeu que agora não pode.</translation>
        </message>
        <message>
            <location filename="../../ui/first_run/issuer_step.py" />
            <source>Continuar</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/answers.py" />
            <source>Contpaqi emitió otro tipo de comprobante o en otra moneda; revise el concepto en los ajustes.</source>
            <translation>Contpaqi emitiu outro tipo de comprovante ou em outra moeda; confira o conceito nos ajustes.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/answers.py" />
            <source>Contpaqi no acepta la factura</source>
            <translation>Contpaqi não aceita a fatura</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/answers.py" />
            <source>Contpaqi no acepta los datos del cliente</source>
            <translation>Contpaqi não aceita os dados do cliente</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/settings.py" />
            <source>Contpaqi no publica cuántos admite; con menos de 6 algunas ventas no cuadran y no se envían.</source>
            <translation>Contpaqi não publica quantos aceita; com menos de 6 algumas vendas não fecham e não se enviam.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/answers.py" />
            <source>Contpaqi no tiene el {what} con código «{code}»; {todo}.</source>
            <translation>Contpaqi não tem o {what} com código “{code}”; {todo}.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/answers.py" />
            <source>Contpaqi tiene al cliente; ya se le puede facturar.</source>
            <translation>Contpaqi tem o cliente; já se pode faturar.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/mail.py" />
            <source>Contraseña</source>
            <translation>Senha</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/py.py" />
            <source>Contribuyente</source>
            <translation>Contribuinte</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/settings.py" />
            <source>Control del CDC</source>
            <translation>Controle do CDC</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety.py" />
            <source>Copia</source>
            <translation>Cópia</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety.py" />
            <source>Copia cancelada</source>
            <translation>Cópia cancelada</translation>
        </message>
        <message>
            <location filename="../../ui/settings/takeover.py" />
            <source>Copia de la otra caja</source>
            <translation>Cópia do outro caixa</translation>
        </message>
        <message>
            <location filename="../../ui/settings/takeover.py" />
            <source>Copia del {when}: lo vendido después no está en ella.</source>
            <translation>Cópia de {when}: o vendido depois não está nela.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety.py" />
            <source>Copia hecha</source>
            <translation>Cópia feita</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety_restoring.py" />
            <source>Copia restaurada</source>
            <translation>Cópia restaurada</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety.py" />
            <source>Copiando…</source>
            <translation>Copiando…</translation>
        </message>
        <message>
            <location filename="../../ui/attention/decisions.py" />
            <source>Copiar</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety.py" />
            <source>Copiar ahora</source>
            <translation>Copiar agora</translation>
        </message>
        <message>
            <location filename="../../ui/documents/detail.py" />
            <source>Copiar código</source>
            <translation>Copiar código</translation>
        </message>
        <message>
            <location filename="../../ui/attention/finding.py" />
            <source>Copiar enlace</source>
            <translation>Copiar link</translation>
        </message>
        <message>
            <location filename="../../ui/closing/page.py" />
            <source>Copiar informe</source>
            <translation>Copiar relatório</translation>
        </message>
        <message>
            <location filename="../../ui/session.py" />
            <source>Copias</source>
            <translation>Cópias</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety.py" />
            <source>Copias automáticas</source>
            <translation>Cópias automáticas</translation>
        </message>
        <message>
            <location filename="../../ui/attention/decisions.py" />
            <source>Copie del portal de {provider} el código completo ({code}) del documento {number}.</source>
            <translation>Copie do portal de {provider} o código completo ({code}) do documento {number}.</translation>
        </message>
        <message>
            <location filename="../../ui/attention/acting.py" />
            <source>Corregido: vuelve a la cola</source>
            <translation>Corrigido: volta para a fila</translation>
        </message>
        <message>
            <location filename="../../ui/attention/acting.py" />
            <source>Corregidos {n}: vuelven a la cola</source>
            <translation>{n} corrigidos: voltam para a fila</translation>
        </message>
        <message>
            <location filename="../../ui/attention/page.py" />
            <source>Corregir cliente</source>
            <translation>Corrigir cliente</translation>
        </message>
        <message>
            <location filename="../../ui/attention/acting.py" />
            <source>Corregir el cliente de {number}</source>
            <translation>Corrigir o cliente de {number}</translation>
        </message>
        <message>
            <location filename="../../ui/closing/page.py" />
            <source>Corregir: cajero</source>
            <translation>Corrigir: operador</translation>
        </message>
        <message>
            <location filename="../../ui/customers/form.py" />
            <source>Correo</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Correo ajustado</source>
            <translation>E-mail ajustado</translation>
        </message>
        <message>
            <location filename="../../ui/documents/acting.py" />
            <source>Correo en camino</source>
            <translation>E-mail a caminho</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Correo pedido</source>
            <translation>E-mail pedido</translation>
        </message>
        <message>
            <location filename="../../ui/settings/mail.py" />
            <source>Correo que lo envía</source>
            <translation>E-mail que envia</translation>
        </message>
        <message>
            <location filename="../../ui/printing/mails.py" />
            <source>Correos</source>
            <translation>E-mails</translation>
        </message>
        <message>
            <location filename="../../ui/printing/mails.py" />
            <source>Corrija el correo del cliente o los Ajustes, y F5 lo intenta otra vez.</source>
            <translation>Corrija o e-mail do cliente ou os Ajustes, e F5 tenta de novo.</translation>
        </message>
        <message>
            <location filename="../../app/printing/profile.py" />
            <source>Corte</source>
            <translation>Corte</translation>
        </message>
        <message>
            <location filename="../../ui/cash/page.py" />
            <source>Corte X</source>
            <translation>Leitura X</translation>
        </message>
        <message>
            <location filename="../../ui/health/sheet.py" />
            <source>Corte desde</source>
            <translation>Queda desde</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Corte: nadie responde</source>
            <translation>Queda: ninguém responde</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Corte: volvió a responder</source>
            <translation>Queda: voltou a responder</translation>
        </message>
        <message>
            <location filename="../../ui/health/sheet.py" />
            <source>Cortes</source>
            <translation>Quedas</translation>
        </message>
        <message>
            <location filename="../../ui/health/sheet.py" />
            <source>Cortes: cuándo no contestó nadie</source>
            <translation>Quedas: quando ninguém respondeu</translation>
        </message>
        <message>
            <location filename="../../ui/products/form.py" />
            <source>Costo</source>
            <translation>Custo</translation>
        </message>
        <message>
            <location filename="../../ui/sale/keys.py" />
            <source>Crea el producto de un código nuevo</source>
            <translation>Cria o produto de um código novo</translation>
        </message>
        <message>
            <location filename="../../ui/sale/customers.py" />
            <source>Crear cliente con «{text}»</source>
            <translation>Criar cliente com “{text}”</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/settings.py" />
            <source>Crear como borrador</source>
            <translation>Criar como rascunho</translation>
        </message>
        <message>
            <location filename="../../ui/sale/layout.py" />
            <source>Crear producto</source>
            <translation>Criar produto</translation>
        </message>
        <message>
            <location filename="../../app/runtime/runway.py" />
            <source>Cree primero el emisor.</source>
            <translation>Crie primeiro o emissor.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/runway.py" />
            <source>Créelo en la ventana o con «issuer add».</source>
            <translation>Crie na janela ou com “issuer add”.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/printers.py" />
            <source>Ctrl+D lo abre en cualquier momento.</source>
            <translation>Ctrl+D abre a qualquer momento.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/acting.py" />
            <source>Ctrl+J dice cómo va.</source>
            <translation>Ctrl+J diz como está.</translation>
        </message>
        <message>
            <location filename="../../ui/news.py" />
            <source>Ctrl+L cambia de persona</source>
            <translation>Ctrl+L troca de pessoa</translation>
        </message>
        <message>
            <location filename="../../ui/cash/lists.py" />
            <source>Cuadra</source>
            <translation>Confere</translation>
        </message>
        <message>
            <location filename="../../ui/cash/three_way.py" />
            <source>Cuadra con el efectivo</source>
            <translation>Confere com o dinheiro</translation>
        </message>
        <message>
            <location filename="../../ui/cash/three_way.py" />
            <source>Cuadra con las ventas</source>
            <translation>Confere com as vendas</translation>
        </message>
        <message>
            <location filename="../../ui/settings/printers.py" />
            <source>Cuando entra efectivo</source>
            <translation>Quando entra dinheiro</translation>
        </message>
        <message>
            <location filename="../../app/providers/gforce/__init__.py" />
            <source>Cuatro cifras; solo se usa si el CUFE no la dice.</source>
            <translation>Quatro dígitos; só se usa se o CUFE não diz.</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/ar.py" />
            <source>Cuenta corriente</source>
            <translation>Conta corrente</translation>
        </message>
        <message>
            <location filename="../../ui/cash/sheets.py" />
            <source>Cuente el cajón. Ni una diferencia ni lo pendiente impide cerrar.</source>
            <translation>Conte a gaveta. Nem uma diferença nem o pendente impede fechar.</translation>
        </message>
        <message>
            <location filename="../../ui/cash/sheets.py" />
            <source>Cuente el fondo con el que empieza. Sin fondo, pulse Intro.</source>
            <translation>Conte o fundo inicial. Sem fundo, pressione Enter.</translation>
        </message>
        <message>
            <location filename="../../ui/people/journal.py" />
            <source>Cuándo</source>
            <translation>Quando</translation>
        </message>
        <message>
            <location filename="../../ui/settings/alerts.py" />
            <source>Cuándo avisar</source>
            <translation>Quando avisar</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Cuándo se abre el cajón</source>
            <translation>Quando a gaveta abre</translation>
        </message>
        <message>
            <location filename="../../app/providers/contract.py" />
            <source>Cuándo se pide el PDF</source>
            <translation>Quando se pede o PDF</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety.py" />
            <source>Cuántas se conservan</source>
            <translation>Quantas se conservam</translation>
        </message>
        <message>
            <location filename="../../ui/sale/quantity.py" />
            <source>Cuántas unidades</source>
            <translation>Quantas unidades</translation>
        </message>
        <message>
            <location filename="../../ui/settings/practice.py" />
            <source>Cuántas veces</source>
            <translation>Quantas vezes</translation>
        </message>
        <message>
            <location filename="../../ui/sale/quantity.py" />
            <source>Cuánto por ciento</source>
            <translation>Quantos por cento</translation>
        </message>
        <message>
            <location filename="../../ui/settings/currencies.py" />
            <source>Cuánto vale una unidad</source>
            <translation>Quanto vale uma unidade</translation>
        </message>
        <message>
            <location filename="../../ui/attention/page.py" />
            <source>Cuántos</source>
            <translation>Quantos</translation>
        </message>
        <message>
            <location filename="../../ui/settings/currencies.py" />
            <source>Cuántos {base} por 1 {currency}</source>
            <translation>Quantos {base} por 1 {currency}</translation>
        </message>
        <message>
            <location filename="../../app/domain/taxid/py.py" />
            <source>Cédula: «{cleaned}» no es válida; lleva de 4 a 8 cifras, por ejemplo 4.123.456.</source>
            <translation>Cédula: “{cleaned}” não é válida; leva de 4 a 8 dígitos, por exemplo 4.123.456.</translation>
        </message>
        <message>
            <location filename="../../app/domain/taxid/py.py" />
            <source>Cédula: «{number}» tiene solo {count} cifras; revísela y confirme si es correcta.</source>
            <translation>Cédula: “{number}” tem só {count} dígitos; revise e confirme se está certa.</translation>
        </message>
        <message>
            <location filename="../../ui/customers/form.py" />
            <source>Código</source>
            <translation>Código</translation>
        </message>
        <message>
            <location filename="../../ui/documents/page.py" />
            <source>Código copiado</source>
            <translation>Código copiado</translation>
        </message>
        <message>
            <location filename="../../ui/settings/receipt.py" />
            <source>Código de barras de la venta</source>
            <translation>Código de barras da venda</translation>
        </message>
        <message>
            <location filename="../../app/providers/gforce/__init__.py" />
            <source>Código de empresa (Enterprise)</source>
            <translation>Código da empresa (Enterprise)</translation>
        </message>
        <message>
            <location filename="../../ui/people/sheets.py" />
            <source>Código de la tarjeta</source>
            <translation>Código do cartão</translation>
        </message>
        <message>
            <location filename="../../ui/records/keys.py" />
            <source>Código del SAT, p. ej. 601</source>
            <translation>Código do SAT, p. ex. 601</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/settings.py" />
            <source>Código del cliente público en general</source>
            <translation>Código do cliente público em geral</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/mx.py" />
            <source>Código en Contpaqi</source>
            <translation>Código no Contpaqi</translation>
        </message>
        <message>
            <location filename="../../ui/attention/finding.py" />
            <source>Código encontrado</source>
            <translation>Código encontrado</translation>
        </message>
        <message>
            <location filename="../../ui/sale/command_line.py" />
            <source>Código o nombre: se muestra el precio, no se vende</source>
            <translation>Código ou nome: mostra o preço, não vende</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/mx.py" />
            <source>Código postal</source>
            <translation>Código postal</translation>
        </message>
        <message>
            <location filename="../../ui/sale/command_line.py" />
            <source>Código, 3*código o nombre del producto</source>
            <translation>Código, 3*código ou nome do produto</translation>
        </message>
        <message>
            <location filename="../../ui/printing/labels.py" />
            <source>Código, o parte de la descripción</source>
            <translation>Código, ou parte da descrição</translation>
        </message>
        <message>
            <location filename="../../ui/products/form.py" />
            <source>Códigos de barras</source>
            <translation>Códigos de barras</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/settings.py" />
            <source>Códigos que en Contpaqi son otros</source>
            <translation>Códigos que no Contpaqi são outros</translation>
        </message>
        <message>
            <location filename="../../ui/settings/printers.py" />
            <source>Cómo escribe</source>
            <translation>Como escreve</translation>
        </message>
        <message>
            <location filename="../../ui/sale/explaining.py" />
            <source>Cómo se forma</source>
            <translation>Como se forma</translation>
        </message>
        <message>
            <location filename="../../ui/steps.py" />
            <source>Cómo se hace</source>
            <translation>Como se faz</translation>
        </message>
        <message>
            <location filename="../../app/domain/taxid/pe.py" />
            <source>DNI: «{cleaned}» no sirve; escriba sus 8 cifras, por ejemplo 45871236.</source>
            <translation>DNI: “{cleaned}” não serve; digite seus 8 dígitos, por exemplo 45871236.</translation>
        </message>
        <message>
            <location filename="../../app/domain/taxid/pe.py" />
            <source>DNI: «{cleaned}» tiene menos de 8 cifras; se completó con ceros, revíselo y confirme.</source>
            <translation>DNI: “{cleaned}” tem menos de 8 dígitos; foi completado com zeros, revise e confirme.</translation>
        </message>
        <message>
            <location filename="../../app/domain/taxid/ar.py" />
            <source>DNI: «{digits}» no es válido; lleva 7 u 8 cifras, por ejemplo 28.505.146.</source>
            <translation>DNI: “{digits}” não é válido; leva 7 ou 8 dígitos, por exemplo 28.505.146.</translation>
        </message>
        <message>
            <location filename="../../app/domain/taxid/ar.py" />
            <source>DNI: «{number}» tiene solo 6 cifras; revíselo y confirme si es correcto.</source>
            <translation>DNI: “{number}” tem só 6 dígitos; revise e confirme se está certo.</translation>
        </message>
        <message>
            <location filename="../../app/domain/taxid/pe.py" />
            <source>DNI: «{typed}» no es el dígito de {found}; revise el número y confirme si es correcto.</source>
            <translation>DNI: “{typed}” não é o dígito de {found}; revise o número e confirme se está certo.</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/pa.py" />
            <source>DV</source>
            <translation>DV</translation>
        </message>
        <message>
            <location filename="../../app/domain/taxid/pa.py" />
            <source>DV: se escribió {typed}, pero el RUC trae {suffix}; deje solo uno de los dos.</source>
            <translation>DV: digitou-se {typed}, mas o RUC traz {suffix}; deixe só um dos dois.</translation>
        </message>
        <message>
            <location filename="../../app/domain/taxid/pa.py" />
            <source>DV: «{checkdigits}» no sirve; escriba dos cifras, por ejemplo 03.</source>
            <translation>DV: “{checkdigits}” não serve; digite dois dígitos, por exemplo 03.</translation>
        </message>
        <message>
            <location filename="../../app/domain/taxid/pa.py" />
            <source>DV: «{typed}» no corresponde a {normalized}; se espera {expected}.</source>
            <translation>DV: “{typed}” não corresponde a {normalized}; espera-se {expected}.</translation>
        </message>
        <message>
            <location filename="../../app/domain/taxid/pa.py" />
            <source>DV: «{typed}» no se puede comprobar para una finca; revíselo y confirme si es correcto.</source>
            <translation>DV: “{typed}” não se pode conferir para uma finca; revise e confirme se está certo.</translation>
        </message>
        <message>
            <location filename="../../ui/customers/form.py" />
            <source>Dando de alta en {provider}…</source>
            <translation>Cadastrando em {provider}…</translation>
        </message>
        <message>
            <location filename="../../ui/people/gate.py" />
            <source>Dar cambio</source>
            <translation>Dar troco</translation>
        </message>
        <message>
            <location filename="../../ui/customers/form.py" />
            <source>Dar de alta allí</source>
            <translation>Cadastrar lá</translation>
        </message>
        <message>
            <location filename="../../ui/people/section.py" />
            <source>Dar de baja</source>
            <translation>Desativar</translation>
        </message>
        <message>
            <location filename="../../ui/attention/finding.py" />
            <source>Dar por emitido</source>
            <translation>Dar por emitido</translation>
        </message>
        <message>
            <location filename="../../ui/attention/finding.py" />
            <source>Dato</source>
            <translation>Dado</translation>
        </message>
        <message>
            <location filename="../../ui/sale/customer_bar.py" />
            <source>Datos del cliente</source>
            <translation>Dados do cliente</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Datos exportados</source>
            <translation>Dados exportados</translation>
        </message>
        <message>
            <location filename="../../ui/customers/form.py" />
            <source>Datos según {provider}. Revíselos y guarde.</source>
            <translation>Dados segundo {provider}. Confira e salve.</translation>
        </message>
        <message>
            <location filename="../../ui/people/rights.py" />
            <source>De 0 a 100.</source>
            <translation>De 0 a 100.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/settings.py" />
            <source>De 1 a 26 según la tabla de TusFacturas: 1 CABA, 2 Buenos Aires, 26 sin indicar.</source>
            <translation>De 1 a 26 conforme a tabela de TusFacturas: 1 CABA, 2 Buenos Aires, 26 não indicada.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/settings.py" />
            <source>De 1 a 50. Un lote pequeño deja menos documentos en duda si se pierde una respuesta.</source>
            <translation>De 1 a 50. Um lote pequeno deixa menos documentos em dúvida se uma resposta se perde.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/settings.py" />
            <source>De 1 a 500. FacturaSend no publica cuántos admite; si no responde por todos, se pregunta de 50 en 50.</source>
            <translation>De 1 a 500. FacturaSend não publica quantos aceita; se não responde por todos, pergunta-se de 50 em 50.</translation>
        </message>
        <message>
            <location filename="../../app/providers/contract.py" />
            <source>De 1 a {most}.</source>
            <translation>De 1 a {most}.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/settings.py" />
            <source>De 1 a {most}; un lote chico deja menos comprobantes en duda si se corta la conexión.</source>
            <translation>De 1 a {most}; um lote pequeno deixa menos comprovantes em dúvida se a conexão cair.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/notices.py" />
            <source>De 1024 a 65535.</source>
            <translation>De 1024 a 65535.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/settings.py" />
            <source>De 2 a 15 caracteres, como va en la factura.</source>
            <translation>De 2 a 15 caracteres, como vai na fatura.</translation>
        </message>
        <message>
            <location filename="../../ui/people/sheets.py" />
            <source>De 4 a 12 cifras; mejor 6.</source>
            <translation>De 4 a 12 dígitos; melhor 6.</translation>
        </message>
        <message>
            <location filename="../../ui/closing/page.py" />
            <source>De cuándo</source>
            <translation>De quando</translation>
        </message>
        <message>
            <location filename="../../ui/sale/ticket_sheet.py" />
            <source>De esa línea ya volvió todo.</source>
            <translation>Dessa linha já voltou tudo.</translation>
        </message>
        <message>
            <location filename="../../ui/reports/numbering.py" />
            <source>De esta serie, cada número está en un documento válido.</source>
            <translation>Desta série, cada número está em um documento válido.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety.py" />
            <source>De horas, días, semanas y meses.</source>
            <translation>De horas, dias, semanas e meses.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/settings.py" />
            <source>De la consola de FacturaSend, con o sin api_key_ delante; se guarda en el llavero del sistema.</source>
            <translation>Do console de FacturaSend, com ou sem api_key_ antes; fica no chaveiro do sistema.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/quantity.py" />
            <source>De la línea elegida.</source>
            <translation>Da linha escolhida.</translation>
        </message>
        <message>
            <location filename="../../ui/health/sheet.py" />
            <source>De las últimas llamadas. Mirar aquí no llama a nadie ni detiene nada.</source>
            <translation>Das últimas chamadas. Olhar aqui não chama ninguém nem para nada.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/payment.py" />
            <source>De una tarjeta se guardan solo las últimas 4 cifras.</source>
            <translation>De um cartão só se guardam os últimos 4 dígitos.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/receipt.py" />
            <source>Debajo de sus datos</source>
            <translation>Abaixo dos seus dados</translation>
        </message>
        <message>
            <location filename="../../ui/cash/three_way.py" />
            <source>Debe haber</source>
            <translation>Deve haver</translation>
        </message>
        <message>
            <location filename="../../ui/printing/doctor.py" />
            <source>Debe leerse: {sample}</source>
            <translation>Deve ler-se: {sample}</translation>
        </message>
        <message>
            <location filename="../../ui/cash/three_way.py" />
            <source>Debía haber entonces</source>
            <translation>Devia haver então</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/settings.py" />
            <source>Decimales del precio sin IVA</source>
            <translation>Decimais do preço sem IVA</translation>
        </message>
        <message>
            <location filename="../../ui/sale/keys.py" />
            <source>Deja la venta pendiente y atiende al siguiente</source>
            <translation>Deixa a venda em espera e atende o próximo</translation>
        </message>
        <message>
            <location filename="../../ui/sale/layout.py" />
            <source>Dejar pendiente</source>
            <translation>Pôr em espera</translation>
        </message>
        <message>
            <location filename="../../ui/attention/page.py" />
            <source>Dejar vigente</source>
            <translation>Deixar válido</translation>
        </message>
        <message>
            <location filename="../../ui/documents/facts.py" />
            <source>Del</source>
            <translation>De</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/__init__.py" />
            <source>Del correo de bienvenida: 64 cifras y letras de la a a la f.</source>
            <translation>Do e-mail de boas-vindas: 64 dígitos e letras de a até f.</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/__init__.py" />
            <source>Del correo de bienvenida: cifras y letras de la a a la f, en grupos de 8-4-4-4-12.</source>
            <translation>Do e-mail de boas-vindas: dígitos e letras de a até f, em grupos de 8-4-4-4-12.</translation>
        </message>
        <message>
            <location filename="../../ui/records/keys.py" />
            <source>Del exterior</source>
            <translation>Do exterior</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/settings.py" />
            <source>Del menú «Acceso API» de TusFacturas.</source>
            <translation>Do menu “Acceso API” de TusFacturas.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/settings.py" />
            <source>Del mismo punto de venta que el token.</source>
            <translation>Do mesmo ponto de venda que o token.</translation>
        </message>
        <message>
            <location filename="../../app/providers/conteo/__init__.py" />
            <source>Del portal de Conteo; se guarda en el llavero del sistema.</source>
            <translation>Do portal de Conteo; fica no chaveiro do sistema.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/reading.py" />
            <source>Del proveedor</source>
            <translation>Do provedor</translation>
        </message>
        <message>
            <location filename="../../ui/settings/printers.py" />
            <source>Del sistema, como página (PDF)</source>
            <translation>Do sistema, como página (PDF)</translation>
        </message>
        <message>
            <location filename="../../ui/settings/printers.py" />
            <source>Del sistema, como ticket (ESC/POS)</source>
            <translation>Do sistema, como cupom (ESC/POS)</translation>
        </message>
        <message>
            <location filename="../../ui/people/section.py" />
            <source>Desbloquear</source>
            <translation>Desbloquear</translation>
        </message>
        <message>
            <location filename="../../ui/settings/updates.py" />
            <source>Descargando…</source>
            <translation>Baixando…</translation>
        </message>
        <message>
            <location filename="../../ui/settings/updates.py" />
            <source>Descargar</source>
            <translation>Baixar</translation>
        </message>
        <message>
            <location filename="../../ui/settings/draft.py" />
            <source>Descartar</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <location filename="../../ui/printing/labels.py" />
            <source>Descripción</source>
            <translation>Descrição</translation>
        </message>
        <message>
            <location filename="../../ui/products/page.py" />
            <source>Descripción, código o código de barras</source>
            <translation>Descrição, código ou código de barras</translation>
        </message>
        <message>
            <location filename="../../ui/sale/explaining.py" />
            <source>Descuento</source>
            <translation>Desconto</translation>
        </message>
        <message>
            <location filename="../../ui/sale/command_line.py" />
            <source>Descuento de la línea elegida, en %</source>
            <translation>Desconto da linha escolhida, em %</translation>
        </message>
        <message>
            <location filename="../../ui/documents/facts.py" />
            <source>Descuento incluido</source>
            <translation>Desconto incluído</translation>
        </message>
        <message>
            <location filename="../../ui/people/rights.py" />
            <source>Descuento sin aprobación, en %</source>
            <translation>Desconto sem aprovação, em %</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Descuento sobre el límite</source>
            <translation>Desconto acima do limite</translation>
        </message>
        <message>
            <location filename="../../ui/sale/total_card.py" />
            <source>Descuentos incluidos</source>
            <translation>Descontos incluídos</translation>
        </message>
        <message>
            <location filename="../../ui/sale/explaining.py" />
            <source>Descuentos ya aplicados</source>
            <translation>Descontos já aplicados</translation>
        </message>
        <message>
            <location filename="../../app/runtime/updates.py" />
            <source>Descárguela en Ajustes o con «mostrador update fetch».</source>
            <translation>Baixe-a em Ajustes ou com “mostrador update fetch”.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/history.py" />
            <source>Desde</source>
            <translation>Desde</translation>
        </message>
        <message>
            <location filename="../../ui/cash/sheets.py" />
            <source>Desde ahora responde otra persona por el efectivo.</source>
            <translation>A partir de agora outra pessoa responde pelo dinheiro.</translation>
        </message>
        <message>
            <location filename="../../ui/undoing.py" />
            <source>Desde aquí no se puede: anúlelo en {provider} y anótelo después.</source>
            <translation>Daqui não dá: anule em {provider} e anote depois.</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/planning.py" />
            <source>Desde el mes</source>
            <translation>Desde o mês</translation>
        </message>
        <message>
            <location filename="../../ui/attention/decisions.py" />
            <source>Desde ese momento el documento es válido.</source>
            <translation>A partir desse momento o documento é válido.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety.py" />
            <source>Desde otro archivo…</source>
            <translation>De outro arquivo…</translation>
        </message>
        <message>
            <location filename="../../ui/settings/takeover.py" />
            <source>Desde su disco…</source>
            <translation>Do seu disco…</translation>
        </message>
        <message>
            <location filename="../../ui/printing/mails.py" />
            <source>Desde un documento autorizado, «Por correo» lo envía; o solos, en Ajustes, Correo.</source>
            <translation>De um documento autorizado, “Por e-mail” envia; ou sozinhos, em Ajustes, E-mail.</translation>
        </message>
        <message>
            <location filename="../../app/backup/takeover.py" />
            <source>Desde una copia no se puede saber si la caja vieja sigue encendida. Si vuelve a encenderse con su carpeta y sin ver esta copia, las dos podrían enviar lo mismo. Confirme que está apagada y que no volverá a usarse.</source>
            <translation>Por uma cópia não se pode saber se o caixa antigo continua ligado. Se voltar a ligar com sua pasta e sem ver esta cópia, os dois poderiam enviar o mesmo. Confirme que está desligado e que não voltará a ser usado.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/takeover.py" />
            <source>Desde una copia…</source>
            <translation>De uma cópia…</translation>
        </message>
        <message>
            <location filename="../../ui/sale/keys.py" />
            <source>Deshace el último cambio de la venta</source>
            <translation>Desfaz a última mudança da venda</translation>
        </message>
        <message>
            <location filename="../../ui/records/batches.py" />
            <source>Deshacer la elegida</source>
            <translation>Desfazer a escolhida</translation>
        </message>
        <message>
            <location filename="../../ui/records/batches.py" />
            <source>Deshaciendo…</source>
            <translation>Desfazendo…</translation>
        </message>
        <message>
            <location filename="../../ui/records/batches.py" />
            <source>Deshecha</source>
            <translation>Desfeita</translation>
        </message>
        <message>
            <location filename="../../ui/settings/printers.py" />
            <source>Después de un comprobante provisional. Apagado, F7 lo imprime.</source>
            <translation>Depois de um comprovante provisório. Desligado, F7 imprime.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/scales.py" />
            <source>Después va su código o su RUC.</source>
            <translation>Depois vem o código ou o RUC.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/scales.py" />
            <source>Después va su nombre o tarjeta.</source>
            <translation>Depois vem o nome ou o cartão.</translation>
        </message>
        <message>
            <location filename="../../app/domain/runway.py" />
            <source>Después ya no se envían solos. Vea en Atención y en Documentos qué los detiene.</source>
            <translation>Depois já não são enviados sozinhos. Veja em Atenção e em Documentos o que os detém.</translation>
        </message>
        <message>
            <location filename="../../ui/cash/lists.py" />
            <source>Detalle</source>
            <translation>Detalhe</translation>
        </message>
        <message>
            <location filename="../../ui/documents/detail.py" />
            <source>Detalle del documento</source>
            <translation>Detalhe do documento</translation>
        </message>
        <message>
            <location filename="../../ui/progress.py" />
            <source>Detener</source>
            <translation>Parar</translation>
        </message>
        <message>
            <location filename="../../ui/manual/sheet.py" />
            <source>Detenido</source>
            <translation>Parado</translation>
        </message>
        <message>
            <location filename="../../ui/cash/three_way.py" />
            <source>Devoluciones</source>
            <translation>Devoluções</translation>
        </message>
        <message>
            <location filename="../../ui/sale/ticket_sheet.py" />
            <source>Devolución del cliente</source>
            <translation>Devolução do cliente</translation>
        </message>
        <message>
            <location filename="../../ui/documents/crediting.py" />
            <source>Devolver</source>
            <translation>Devolver</translation>
        </message>
        <message>
            <location filename="../../ui/reports/said.py" />
            <source>Devuelto</source>
            <translation>Devolvido</translation>
        </message>
        <message>
            <location filename="../../ui/reports/dashboard.py" />
            <source>Devuelto y anulado</source>
            <translation>Devolvido e anulado</translation>
        </message>
        <message>
            <location filename="../../ui/documents/acting.py" />
            <source>Devuelva {amount}: {tender}.</source>
            <translation>Devolva {amount}: {tender}.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/keys.py" />
            <source>Devuelve o cambia con el ticket</source>
            <translation>Devolve ou troca com o cupom</translation>
        </message>
        <message>
            <location filename="../../ui/settings/practice.py" />
            <source>Devuelve otro total</source>
            <translation>Devolve outro total</translation>
        </message>
        <message>
            <location filename="../../ui/people/journal.py" />
            <source>Diario</source>
            <translation>Diário</translation>
        </message>
        <message>
            <location filename="../../ui/people/journal.py" />
            <source>Diario exportado</source>
            <translation>Diário exportado</translation>
        </message>
        <message>
            <location filename="../../ui/printing/labels.py" />
            <source>Dibujando…</source>
            <translation>Desenhando…</translation>
        </message>
        <message>
            <location filename="../../ui/cash/lists.py" />
            <source>Diferencia</source>
            <translation>Diferença</translation>
        </message>
        <message>
            <location filename="../../app/providers/conteo/__init__.py" />
            <source>Diferencia admitida en el total</source>
            <translation>Diferença aceita no total</translation>
        </message>
        <message>
            <location filename="../../ui/documents/crediting.py" />
            <source>Diga cuánto vuelve de cada línea.</source>
            <translation>Diga quanto volta de cada linha.</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/mx.py" />
            <source>Dinero electrónico</source>
            <translation>Dinheiro eletrônico</translation>
        </message>
        <message>
            <location filename="../../ui/cash/sheets.py" />
            <source>Dinero que entra sin una venta.</source>
            <translation>Dinheiro que entra sem uma venda.</translation>
        </message>
        <message>
            <location filename="../../ui/cash/sheets.py" />
            <source>Dinero que sale sin una devolución.</source>
            <translation>Dinheiro que sai sem uma devolução.</translation>
        </message>
        <message>
            <location filename="../../ui/customers/form.py" />
            <source>Dirección</source>
            <translation>Endereço</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/__init__.py" />
            <source>Dirección de descarga del PDF</source>
            <translation>Endereço para baixar o PDF</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/settings.py" />
            <source>Dirección de los avisos</source>
            <translation>Endereço dos avisos</translation>
        </message>
        <message>
            <location filename="../../app/providers/contract.py" />
            <source>Dirección del servicio</source>
            <translation>Endereço do serviço</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/__init__.py" />
            <source>Dirección https con {codigo_descarga}, p. ej. https://…/{codigo_descarga}.pdf; la da el proveedor. Vacía: se imprime la representación propia.</source>
            <translation>Endereço https com {codigo_descarga}, p. ex. https://…/{codigo_descarga}.pdf; o provedor dá. Vazio: imprime-se a representação própria.</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Diseño del ticket</source>
            <translation>Desenho do cupom</translation>
        </message>
        <message>
            <location filename="../../ui/finding/sheet.py" />
            <source>Documento</source>
            <translation>Documento</translation>
        </message>
        <message>
            <location filename="../../ui/undoing.py" />
            <source>Documento anulado</source>
            <translation>Documento anulado</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Documento enviado por correo</source>
            <translation>Documento enviado por e-mail</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Documento: anotado como emitido</source>
            <translation>Documento: anotado como emitido</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Documento: anotado como no emitido</source>
            <translation>Documento: anotado como não emitido</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Documento: cliente corregido</source>
            <translation>Documento: cliente corrigido</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Documento: de nuevo a la cola</source>
            <translation>Documento: de novo na fila</translation>
        </message>
        <message>
            <location filename="../../app/domain/taxid/pe.py" />
            <source>Documento: está vacío o no es un texto de hasta {n} caracteres; p. ej. 20512333797 o 45871236.</source>
            <translation>Documento: está vazio ou não é um texto de até {n} caracteres; p. ex. 20512333797 ou 45871236.</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Documento: se identificó al comprador</source>
            <translation>Documento: o comprador foi identificado</translation>
        </message>
        <message>
            <location filename="../../app/domain/taxid/pe.py" />
            <source>Documento: «{cleaned}» no sirve; un RUC tiene 11 cifras y un DNI 8.</source>
            <translation>Documento: “{cleaned}” não serve; um RUC tem 11 dígitos e um DNI 8.</translation>
        </message>
        <message>
            <location filename="../../app/domain/taxid/pe.py" />
            <source>Documento: «{joined}» no es RUC ni DNI; elija carnet de extranjería o pasaporte.</source>
            <translation>Documento: “{joined}” não é RUC nem DNI; escolha carnet de extranjería ou passaporte.</translation>
        </message>
        <message>
            <location filename="../../ui/cash/three_way.py" />
            <source>Documentos</source>
            <translation>Documentos</translation>
        </message>
        <message>
            <location filename="../../ui/attention/page.py" />
            <source>Documentos de esta causa</source>
            <translation>Documentos desta causa</translation>
        </message>
        <message>
            <location filename="../../ui/customers/history.py" />
            <source>Documentos del cliente</source>
            <translation>Documentos do cliente</translation>
        </message>
        <message>
            <location filename="../../ui/reports/dashboard.py" />
            <source>Documentos por estado</source>
            <translation>Documentos por estado</translation>
        </message>
        <message>
            <location filename="../../app/runtime/restoring.py" />
            <source>Documentos por los que se preguntará antes de enviarlos: {n}.</source>
            <translation>Documentos pelos quais se perguntará antes de enviar: {n}.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/settings.py" />
            <source>Documentos por lote</source>
            <translation>Documentos por lote</translation>
        </message>
        <message>
            <location filename="../../app/runtime/restoring.py" />
            <source>Documentos que esperan a una persona, con el portal a la vista: {n}.</source>
            <translation>Documentos que esperam por uma pessoa, com o portal à vista: {n}.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/takeover.py" />
            <source>Donde no se puede preguntar, le toca a una persona.</source>
            <translation>Onde não se pode perguntar, é a vez de uma pessoa.</translation>
        </message>
        <message>
            <location filename="../../app/domain/pause.py" />
            <source>Dos envíos seguidos quedaron sin respuesta y no se puede preguntar por ellos; se espera media hora.</source>
            <translation>Dois envios seguidos ficaram sem resposta e não se pode perguntar por eles; espera-se meia hora.</translation>
        </message>
        <message>
            <location filename="../../app/domain/people.py" />
            <source>Dueño</source>
            <translation>Dono</translation>
        </message>
        <message>
            <location filename="../../ui/health/sheet.py" />
            <source>Duró</source>
            <translation>Durou</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/__init__.py" />
            <source>Dé de alta al cliente en Contpaqi: los ajustes no dicen cómo hacerlo aquí.</source>
            <translation>Cadastre o cliente no Contpaqi: os ajustes não dizem como fazer aqui.</translation>
        </message>
        <message>
            <location filename="../../ui/cash/lists.py" />
            <source>Día</source>
            <translation>Dia</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/planning.py" />
            <source>Día del mes</source>
            <translation>Dia do mês</translation>
        </message>
        <message>
            <location filename="../../ui/customers/form.py" />
            <source>Dígito</source>
            <translation>Dígito</translation>
        </message>
        <message>
            <location filename="../../ui/records/matching.py" />
            <source>Dígito verificador</source>
            <translation>Dígito verificador</translation>
        </message>
        <message>
            <location filename="../../ui/printing/labels.py" />
            <source>Dónde</source>
            <translation>Onde</translation>
        </message>
        <message>
            <location filename="../../ui/settings/providers.py" />
            <source>Dónde están las claves</source>
            <translation>Onde estão as chaves</translation>
        </message>
        <message>
            <location filename="../../ui/settings/updates.py" />
            <source>Dónde se pregunta</source>
            <translation>Onde se pergunta</translation>
        </message>
        <message>
            <location filename="../../app/providers/gforce/__init__.py" />
            <source>EBI en todos los ejemplos públicos.</source>
            <translation>EBI em todos os exemplos públicos.</translation>
        </message>
        <message>
            <location filename="../../ui/widgets/bars.py" />
            <source>ENTRENAMIENTO  ·  nada de lo que venda aquí tiene valor fiscal</source>
            <translation>TREINAMENTO  ·  nada do que vender aqui tem valor fiscal</translation>
        </message>
        <message>
            <location filename="../../ui/cash/three_way.py" />
            <source>Efectivo</source>
            <translation>Dinheiro</translation>
        </message>
        <message>
            <location filename="../../ui/tenders.py" />
            <source>Efectivo en {currency}</source>
            <translation>Dinheiro em {currency}</translation>
        </message>
        <message>
            <location filename="../../ui/settings/receipt.py" />
            <source>Ejemplo de ticket</source>
            <translation>Exemplo de cupom</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/answers.py" />
            <source>El CFDI dice {total}; la diferencia está dentro de la tolerancia.</source>
            <translation>O CFDI diz {total}; a diferença está dentro da tolerância.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/evidence.py" />
            <source>El CFDI es de esta venta: coinciden emisor, serie, cliente, fecha, línea y total.</source>
            <translation>O CFDI é desta venda: coincidem emissor, série, cliente, data, linha e total.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/answers.py" />
            <source>El CFDI salió al público en general y no a {rfc}: corrija el RFC del cliente en Contpaqi.</source>
            <translation>O CFDI saiu ao público em geral e não a {rfc}: corrija o RFC do cliente no Contpaqi.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/mapping.py" />
            <source>El CUIT o DNI del cliente no es válido; corríjalo.</source>
            <translation>O CUIT ou DNI do cliente não é válido; corrija.</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/__init__.py" />
            <source>El PDF de Fabo todavía no está.</source>
            <translation>O PDF de Fabo ainda não está.</translation>
        </message>
        <message>
            <location filename="../../app/providers/pdf.py" />
            <source>El PDF del proveedor es demasiado grande; se admiten hasta 10 MB.</source>
            <translation>O PDF do provedor é grande demais; aceitam-se até 10 MB.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/story.py" />
            <source>El PDF del proveedor llegará solo.</source>
            <translation>O PDF do provedor chegará sozinho.</translation>
        </message>
        <message>
            <location filename="../../app/providers/pdf.py" />
            <source>El PDF del proveedor llegó dañado.</source>
            <translation>O PDF do provedor chegou danificado.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/reading.py" />
            <source>El PDF del proveedor no está en esta caja; aquí tiene el nuestro.</source>
            <translation>O PDF do provedor não está neste caixa; aqui está o nosso.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/__init__.py" />
            <source>El PDF llega junto con la factura; si falta, descárguelo de Contpaqi.</source>
            <translation>O PDF chega junto com a fatura; se faltar, baixe do Contpaqi.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/answers.py" />
            <source>El PDF no llegó bien; descárguelo de Contpaqi.</source>
            <translation>O PDF não chegou bem; baixe do Contpaqi.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/__init__.py" />
            <source>El PDF todavía no está.</source>
            <translation>O PDF ainda não está.</translation>
        </message>
        <message>
            <location filename="../../app/providers/download.py" />
            <source>El PDF ya no está en su dirección; se pedirá otra.</source>
            <translation>O PDF já não está no seu endereço; outro será pedido.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/mapping.py" />
            <source>El RFC del emisor no es válido; corríjalo en los datos del emisor.</source>
            <translation>O RFC do emissor não é válido; corrija nos dados do emissor.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/mapping.py" />
            <source>El RUC del emisor no es válido; corríjalo en los ajustes.</source>
            <translation>O RUC do emissor não é válido; corrija nos ajustes.</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/pe.py" />
            <source>El RUC del emisor no es válido; corríjalo en los datos del emisor.</source>
            <translation>O RUC do emissor não é válido; corrija nos dados do emissor.</translation>
        </message>
        <message>
            <location filename="../../app/providers/conteo/mapping.py" />
            <source>El RUC o la cédula del cliente no es válido; corríjalo.</source>
            <translation>O RUC ou a cédula do cliente não é válido; corrija.</translation>
        </message>
        <message>
            <location filename="../../app/providers/conteo/answers.py" />
            <source>El SFEP no autorizó la factura ({message}); corríjala y emítala con otra referencia.</source>
            <translation>O SFEP não autorizou a fatura ({message}); corrija e emita com outra referência.</translation>
        </message>
        <message>
            <location filename="../../app/providers/conteo/answers.py" />
            <source>El SFEP no está disponible; se volverá a intentar.</source>
            <translation>O SFEP não está disponível; vai tentar de novo.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/settings.py" />
            <source>El XML firmado se guarda y su total se compara con el de la venta.</source>
            <translation>O XML assinado fica salvo e seu total se compara com o da venda.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/acting.py" />
            <source>El XML no está en esta caja</source>
            <translation>O XML não está neste caixa</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/mapping.py" />
            <source>El ajuste «{setting}» de Fabo no se entiende; se admite nombre=otro,nombre=otro.</source>
            <translation>O ajuste “{setting}” de Fabo não se entende; aceita-se nome=outro,nome=outro.</translation>
        </message>
        <message>
            <location filename="../../app/vault/__init__.py" />
            <source>El almacén de claves es de una versión más nueva del programa; actualícelo.</source>
            <translation>O cofre de chaves é de uma versão mais nova do programa; atualize.</translation>
        </message>
        <message>
            <location filename="../../app/vault/files.py" />
            <source>El almacén de claves es un enlace a otro lugar; debe ser un archivo.</source>
            <translation>O cofre de chaves é um link para outro lugar; deve ser um arquivo.</translation>
        </message>
        <message>
            <location filename="../../app/vault/sealing.py" />
            <source>El almacén de claves está dañado y se conserva; restáurelo de una copia.</source>
            <translation>O cofre de chaves está danificado e se conserva; restaure de uma cópia.</translation>
        </message>
        <message>
            <location filename="../../app/vault/__init__.py" />
            <source>El almacén de claves está sellado con una frase; póngala en MOSTRADOR_PASSPHRASE.</source>
            <translation>O cofre de chaves está selado com uma frase; ponha em MOSTRADOR_PASSPHRASE.</translation>
        </message>
        <message>
            <location filename="../../app/vault/files.py" />
            <source>El almacén de claves no es un archivo de claves; no se tocó.</source>
            <translation>O cofre de chaves não é um arquivo de chaves; não foi tocado.</translation>
        </message>
        <message>
            <location filename="../../app/vault/files.py" />
            <source>El archivo con la llave de las claves es de otro usuario; no se usa.</source>
            <translation>O arquivo com a chave do cofre é de outro usuário; não se usa.</translation>
        </message>
        <message>
            <location filename="../../app/vault/sealing.py" />
            <source>El archivo con la llave de las claves está dañado; restáurelo de una copia.</source>
            <translation>O arquivo com a chave do cofre está danificado; restaure de uma cópia.</translation>
        </message>
        <message>
            <location filename="../../app/vault/__init__.py" />
            <source>El archivo de MOSTRADOR_PASSPHRASE_FILE no es texto UTF-8.</source>
            <translation>O arquivo de MOSTRADOR_PASSPHRASE_FILE não é texto UTF-8.</translation>
        </message>
        <message>
            <location filename="../../ui/attention/finding.py" />
            <source>El archivo es demasiado grande para ser una factura.</source>
            <translation>O arquivo é grande demais para ser uma fatura.</translation>
        </message>
        <message>
            <location filename="../../app/store/snapshot.py" />
            <source>El archivo no es una base de datos de Mostrador.</source>
            <translation>O arquivo não é uma base de dados do Mostrador.</translation>
        </message>
        <message>
            <location filename="../../ui/printing/logo.py" />
            <source>El archivo no es una imagen; use PNG o JPG.</source>
            <translation>O arquivo não é uma imagem; use PNG ou JPG.</translation>
        </message>
        <message>
            <location filename="../../ui/printing/logo.py" />
            <source>El archivo no se puede leer.</source>
            <translation>Não dá para ler o arquivo.</translation>
        </message>
        <message>
            <location filename="../../app/providers/conteo/hooks.py" />
            <source>El aviso no es de Conteo.</source>
            <translation>O aviso não é de Conteo.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/hooks.py" />
            <source>El aviso no es de TusFacturas.</source>
            <translation>O aviso não é de TusFacturas.</translation>
        </message>
        <message>
            <location filename="../../ui/people/gate.py" />
            <source>El cajón no se abrió</source>
            <translation>A gaveta não abriu</translation>
        </message>
        <message>
            <location filename="../../ui/settings/printers.py" />
            <source>El cajón se abre</source>
            <translation>A gaveta abre</translation>
        </message>
        <message>
            <location filename="../../app/domain/runway.py" />
            <source>El certificado de {name} {ends}</source>
            <translation>O certificado de {name} {ends}</translation>
        </message>
        <message>
            <location filename="../../app/providers/conteo/answers.py" />
            <source>El certificado del emisor venció; renuévelo y reanude el proveedor.</source>
            <translation>O certificado do emissor venceu; renove e retome o provedor.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/practice.py" />
            <source>El certificado venció</source>
            <translation>O certificado venceu</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/mapping.py" />
            <source>El cliente no tiene código de Contpaqi; delo de alta allí y anote su código.</source>
            <translation>O cliente não tem código de Contpaqi; cadastre lá e anote o código.</translation>
        </message>
        <message>
            <location filename="../../ui/undoing.py" />
            <source>El cliente se arrepintió</source>
            <translation>O cliente desistiu</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/evidence.py" />
            <source>El cliente tiene 3 días hábiles para aceptar; no hace falta hasta el día hábil siguiente a la emisión.</source>
            <translation>O cliente tem 3 dias úteis para aceitar; não é preciso até o dia útil seguinte à emissão.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/__init__.py" />
            <source>El comprobante no tiene número fiscal; su PDF no se puede pedir.</source>
            <translation>O comprovante não tem número fiscal; não se pode pedir o PDF.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/mapping.py" />
            <source>El comprobante original no tiene número fiscal todavía.</source>
            <translation>O comprovante original ainda não tem número fiscal.</translation>
        </message>
        <message>
            <location filename="../../ui/printer.py" />
            <source>El correo de {number} no salió</source>
            <translation>O e-mail de {number} não saiu</translation>
        </message>
        <message>
            <location filename="../../app/store/mails.py" />
            <source>El correo de {number} no se puede volver a poner en la cola.</source>
            <translation>O e-mail de {number} não pode voltar para a fila.</translation>
        </message>
        <message>
            <location filename="../../app/store/mails.py" />
            <source>El correo de {number} ya no está en la cola.</source>
            <translation>O e-mail de {number} já não está na fila.</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/__init__.py" />
            <source>El código de descarga no sirve; imprima la representación propia.</source>
            <translation>O código para baixar não serve; imprima a representação própria.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/scales.py" />
            <source>El código del producto que pesó.</source>
            <translation>O código do produto que pesou.</translation>
        </message>
        <message>
            <location filename="../../ui/products/colours.py" />
            <source>El de su categoría</source>
            <translation>A da sua categoria</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/settings.py" />
            <source>El del contrato por lotes; external_reference se envía además.</source>
            <translation>O do contrato por lotes; external_reference se envia além disso.</translation>
        </message>
        <message>
            <location filename="../../ui/people/journal.py" />
            <source>El diario está entero</source>
            <translation>O diário está inteiro</translation>
        </message>
        <message>
            <location filename="../../ui/people/journal.py" />
            <source>El diario no está entero</source>
            <translation>O diário não está inteiro</translation>
        </message>
        <message>
            <location filename="../../ui/documents/crediting.py" />
            <source>El dinero se devuelve por</source>
            <translation>O dinheiro volta por</translation>
        </message>
        <message>
            <location filename="../../app/store/sqlite.py" />
            <source>El disco está lleno o falla: no se guardó nada. Libere espacio o revíselo y repita.</source>
            <translation>O disco está cheio ou com falha: nada foi salvo. Libere espaço ou verifique-o e repita.</translation>
        </message>
        <message>
            <location filename="../../app/store/sqlite.py" />
            <source>El disco está lleno: no se guardó nada. Libere espacio y repita.</source>
            <translation>O disco está cheio: nada foi salvo. Libere espaço e repita.</translation>
        </message>
        <message>
            <location filename="../../app/vault/files.py" />
            <source>El disco está lleno: no se guardó ninguna clave. Libere espacio y repita.</source>
            <translation>O disco está cheio: nenhuma chave foi salva. Libere espaço e repita.</translation>
        </message>
        <message>
            <location filename="../../app/store/commit.py" />
            <source>El disco falló al confirmar y no se sabe si se guardó. Repita cuando el disco responda: no se cobra dos veces. Si el programa se cierra antes, al abrir dirá cuál fue la última venta guardada.</source>
            <translation>O disco falhou ao confirmar e não se sabe se foi salvo. Repita quando o disco responder: não se cobra duas vezes. Se o programa fechar antes, ao abrir dirá qual foi a última venda salva.</translation>
        </message>
        <message>
            <location filename="../../app/vault/files.py" />
            <source>El disco no dejó leer o escribir el almacén de claves.</source>
            <translation>O disco não deixou ler ou escrever o cofre de chaves.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/__init__.py" />
            <source>El documento aún no tiene CDC; no hay PDF que pedir.</source>
            <translation>O documento ainda não tem CDC; não há PDF para pedir.</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/mapping.py" />
            <source>El documento del cliente no es válido; corríjalo.</source>
            <translation>O documento do cliente não é válido; corrija.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/evidence.py" />
            <source>El documento existe sin timbrar: tímbrelo en Contpaqi y traiga el XML; no lo reenvíe.</source>
            <translation>O documento existe sem timbre: timbre no Contpaqi e traga o XML; não reenvie.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/till.py" />
            <source>El día termina a las</source>
            <translation>O dia termina às</translation>
        </message>
        <message>
            <location filename="../../ui/products/form.py" />
            <source>El dígito verificador de {code} no cuadra; revíselo.</source>
            <translation>O dígito verificador de {code} não confere; revise.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/replies.py" />
            <source>El enlace con ARCA no funciona; revise el certificado en TusFacturas.</source>
            <translation>O vínculo com a ARCA não funciona; confira o certificado em TusFacturas.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/events.py" />
            <source>El evento se envió a SIFEN.</source>
            <translation>O evento foi enviado à SIFEN.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/evidence.py" />
            <source>El folio fiscal tiene la forma correcta, pero sin el XML no se puede comprobar de qué venta es.</source>
            <translation>O folio fiscal tem a forma correta, mas sem o XML não dá para saber de que venda é.</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/ar.py" />
            <source>El habilitado en ARCA</source>
            <translation>O habilitado na ARCA</translation>
        </message>
        <message>
            <location filename="../../ui/sale/strangers.py" />
            <source>El lector leyó el código dos veces: son dos artículos.</source>
            <translation>O leitor leu o código duas vezes: são dois artigos.</translation>
        </message>
        <message>
            <location filename="../../app/vault/ring.py" />
            <source>El llavero del sistema está bloqueado; desbloquéelo y repita.</source>
            <translation>O chaveiro do sistema está bloqueado; desbloqueie e repita.</translation>
        </message>
        <message>
            <location filename="../../app/vault/ring.py" />
            <source>El llavero del sistema no responde; desbloquéelo o reinicie la sesión y repita.</source>
            <translation>O chaveiro do sistema não responde; desbloqueie ou reinicie a sessão e repita.</translation>
        </message>
        <message>
            <location filename="../../app/vault/ring.py" />
            <source>El llavero no pudo leer o guardar la clave; reinicie la sesión y repita.</source>
            <translation>O chaveiro não pôde ler ou salvar a chave; reinicie a sessão e repita.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/mapping.py" />
            <source>El motivo de la nota no existe en el catálogo de SIFEN (1 a 8).</source>
            <translation>O motivo da nota não existe no catálogo da SIFEN (1 a 8).</translation>
        </message>
        <message>
            <location filename="../../app/sync/unforeseen.py" />
            <source>El motor de envíos tuvo un error interno y vuelve a empezar; las ventas siguen guardándose.</source>
            <translation>O motor de envios teve um erro interno e recomeça; as vendas continuam sendo salvas.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/mapping.py" />
            <source>El método {method} no va con la forma de pago {form}; corrija el pago de la venta.</source>
            <translation>O método {method} não vai com a forma de pagamento {form}; corrija o pagamento da venda.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/settings.py" />
            <source>El nombre de la empresa en la dirección de la API, como lo muestra la consola de FacturaSend.</source>
            <translation>O nome da empresa no endereço da API, como mostra o console de FacturaSend.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/mapping.py" />
            <source>El nombre del cliente es muy corto; SIFEN pide al menos 4 letras.</source>
            <translation>O nome do cliente é muito curto; a SIFEN pede pelo menos 4 letras.</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/mapping.py" />
            <source>El número del comprobante pasa de 8 cifras; empiece otra serie.</source>
            <translation>O número do comprovante passa de 8 dígitos; comece outra série.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/mapping.py" />
            <source>El número o la serie no sirve para SIFEN; revise establecimiento y punto.</source>
            <translation>O número ou a série não serve para a SIFEN; confira estabelecimento e ponto.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/sequence.py" />
            <source>El número reservado ya es de otro comprobante: otro sistema usa este punto de venta. Se toma el siguiente.</source>
            <translation>O número reservado já é de outro comprovante: outro sistema usa este ponto de venda. Toma-se o seguinte.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/story.py" />
            <source>El número ya era de otro documento; se toma uno nuevo.</source>
            <translation>O número já era de outro documento; toma-se um novo.</translation>
        </message>
        <message>
            <location filename="../../app/domain/causes.py" />
            <source>El número ya está usado y ningún envío de esta caja lo explica: puede ser de otra caja con la misma serie. Búsquelo en el portal del proveedor.</source>
            <translation>O número já está usado e nenhum envio deste caixa o explica: pode ser de outro caixa com a mesma série. Busque no portal do provedor.</translation>
        </message>
        <message>
            <location filename="../../app/domain/runway.py" />
            <source>El permiso de numeración de {name} {ends}</source>
            <translation>A permissão de numeração de {name} {ends}</translation>
        </message>
        <message>
            <location filename="../../ui/settings/scales.py" />
            <source>El peso</source>
            <translation>O peso</translation>
        </message>
        <message>
            <location filename="../../ui/documents/story.py" />
            <source>El plazo venció hace {span}</source>
            <translation>O prazo venceu há {span}</translation>
        </message>
        <message>
            <location filename="../../ui/settings/scales.py" />
            <source>El precio</source>
            <translation>O preço</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/prices.py" />
            <source>El precio de una línea no cabe en 15 cifras; divídala en varias.</source>
            <translation>O preço de uma linha não cabe em 15 dígitos; divida em várias.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/updates.py" />
            <source>El programa está al día ({version}).</source>
            <translation>O programa está em dia ({version}).</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety_restoring.py" />
            <source>El programa no se cerró bien la última vez</source>
            <translation>O programa não foi bem fechado na última vez</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety_restoring.py" />
            <source>El programa no se cerró bien la última vez. Lo que estaba abierto sigue abierto.</source>
            <translation>O programa não fechou bem da última vez. O que estava aberto continua aberto.</translation>
        </message>
        <message>
            <location filename="../../app/domain/outbox.py" />
            <source>El programa se cerró durante el envío.</source>
            <translation>O programa foi fechado durante o envio.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/story.py" />
            <source>El programa se cerró durante la llamada; se volverá a preguntar.</source>
            <translation>O programa foi fechado durante a chamada; vai perguntar de novo.</translation>
        </message>
        <message>
            <location filename="../../app/store/spool.py" />
            <source>El programa se cerró mientras imprimía: mire si el papel salió.</source>
            <translation>O programa foi fechado enquanto imprimia: veja se o papel saiu.</translation>
        </message>
        <message>
            <location filename="../../app/store/mails.py" />
            <source>El programa se cerró mientras lo enviaba.</source>
            <translation>O programa foi fechado enquanto enviava.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety_restoring.py" />
            <source>El programa se cierra y vuelve a abrirse</source>
            <translation>O programa fecha e abre de novo</translation>
        </message>
        <message>
            <location filename="../../app/runtime/mailing.py" />
            <source>El programa tuvo un error interno al enviarlo. Puede haber salido: pregunte al cliente.</source>
            <translation>O programa teve um erro interno ao enviá-lo. Pode ter saído: pergunte ao cliente.</translation>
        </message>
        <message>
            <location filename="../../app/sync/settle.py" />
            <source>El proveedor autorizó {total} y la venta es {text}: compare ambos en el portal del proveedor y confirme o anule.</source>
            <translation>O provedor autorizou {total} e a venda é {text}: compare os dois no portal do provedor e confirme ou anule.</translation>
        </message>
        <message>
            <location filename="../../app/domain/planner.py" />
            <source>El proveedor aún no lo muestra.</source>
            <translation>O provedor ainda não mostra.</translation>
        </message>
        <message>
            <location filename="../../app/domain/causes.py" />
            <source>El proveedor dice que ya tiene este número; se vuelve a enviar lo mismo para confirmarlo.</source>
            <translation>O provedor diz que já tem este número; envia-se o mesmo de novo para confirmar.</translation>
        </message>
        <message>
            <location filename="../../app/domain/causes.py" />
            <source>El proveedor dijo que ya tiene este documento y también que lo rechaza: solo su portal dice cuál es verdad. Búsquelo allí y anote si se emitió.</source>
            <translation>O provedor disse que já tem este documento e também que o rejeita: só o portal dele diz qual é verdade. Procure-o lá e anote se foi emitido.</translation>
        </message>
        <message>
            <location filename="../../app/domain/causes.py" />
            <source>El proveedor lo está procesando.</source>
            <translation>O provedor está processando.</translation>
        </message>
        <message>
            <location filename="../../app/domain/causes.py" />
            <source>El proveedor lo recibió y no lo ha terminado en el tiempo previsto; búsquelo en su portal y anote cómo terminó.</source>
            <translation>O provedor recebeu e não terminou no tempo previsto; busque no portal e anote como terminou.</translation>
        </message>
        <message>
            <location filename="../../app/domain/causes.py" />
            <source>El proveedor muestra otro documento en lugar de este; compárelo en su portal y confirme o corrija.</source>
            <translation>O provedor mostra outro documento no lugar deste; compare no portal e confirme ou corrija.</translation>
        </message>
        <message>
            <location filename="../../app/domain/causes.py" />
            <source>El proveedor rechazó un envío y otro de la misma venta aún puede estar en camino; se espera hasta media hora antes de darla por rechazada.</source>
            <translation>O provedor rejeitou um envio e outro da mesma venda ainda pode estar a caminho; espera-se até meia hora antes de dá-la por rejeitada.</translation>
        </message>
        <message>
            <location filename="../../app/domain/planner.py" />
            <source>El proveedor ya lo tiene; se confirman sus datos.</source>
            <translation>O provedor já tem; os dados estão sendo confirmados.</translation>
        </message>
        <message>
            <location filename="../../app/domain/causes.py" />
            <source>El proveedor ya tiene el documento, pero no muestra sus datos; búsquelo en su portal y anote la autorización.</source>
            <translation>O provedor já tem o documento, mas não mostra os dados; busque no portal e anote a autorização.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/receipt.py" />
            <source>El próximo ticket sale así.</source>
            <translation>O próximo cupom sai assim.</translation>
        </message>
        <message>
            <location filename="../../ui/health/sheet.py" />
            <source>El próximo, en</source>
            <translation>O próximo, em</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/settings.py" />
            <source>El que entrega Enlazatte; no hace falta si se inicia sesión.</source>
            <translation>O que Enlazatte entrega; não é preciso se inicia sessão.</translation>
        </message>
        <message>
            <location filename="../../app/printing/profile.py" />
            <source>El que tiene puesto la impresora.</source>
            <translation>O que a impressora tem posto.</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/__init__.py" />
            <source>El que va con la letra de none en una boleta sin cliente. Fabo no lo publica; se supone 00000000.</source>
            <translation>O que vai com a letra de none numa boleta sem cliente. A Fabo não o publica; supõe-se 00000000.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/mapping.py" />
            <source>El redondeo a 50 no es el mismo en el emisor y en FacturaSend; iguale ambos ajustes y reintente.</source>
            <translation>O arredondamento a 50 não é o mesmo no emissor e em FacturaSend; iguale os dois ajustes e tente de novo.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/services.py" />
            <source>El reloj de este equipo difiere demasiado del de {title}; póngalo en hora y los envíos siguen solos.</source>
            <translation>O relógio deste computador difere demais do de {title}; acerte a hora e os envios seguem sozinhos.</translation>
        </message>
        <message>
            <location filename="../../app/domain/runway.py" />
            <source>El reloj está {side} {length} respecto de {provider}</source>
            <translation>O relógio está {side} {length} em relação a {provider}</translation>
        </message>
        <message>
            <location filename="../../app/printing/windows_spooler.py" />
            <source>El servicio de impresión de Windows dejó de recibir.</source>
            <translation>O serviço de impressão do Windows parou de receber.</translation>
        </message>
        <message>
            <location filename="../../app/printing/devices.py" />
            <source>El servicio de impresión no aceptó el trabajo para «{name}».</source>
            <translation>O serviço de impressão não aceitou o trabalho para “{name}”.</translation>
        </message>
        <message>
            <location filename="../../app/printing/devices.py" />
            <source>El servicio de impresión no contesta.</source>
            <translation>O serviço de impressão não responde.</translation>
        </message>
        <message>
            <location filename="../../app/printing/devices.py" />
            <source>El servicio de impresión no se pudo usar.</source>
            <translation>Não foi possível usar o serviço de impressão.</translation>
        </message>
        <message>
            <location filename="../../app/domain/causes.py" />
            <source>El servicio no respondió tras todos los intentos y nada se emitió; reintente cuando funcione.</source>
            <translation>O serviço não respondeu após todas as tentativas e nada foi emitido; tente de novo quando funcionar.</translation>
        </message>
        <message>
            <location filename="../../app/domain/causes.py" />
            <source>El servicio no respondió tras todos los intentos y nada se emitió; se reintentará solo cuando vuelva a funcionar, o reintente ahora.</source>
            <translation>O serviço não respondeu após todas as tentativas e nada foi emitido; será tentado de novo sozinho quando voltar a funcionar, ou tente agora.</translation>
        </message>
        <message>
            <location filename="../../app/mail.py" />
            <source>El servidor de correo cortó o no contestó a tiempo.</source>
            <translation>O servidor de e-mail cortou ou não respondeu a tempo.</translation>
        </message>
        <message>
            <location filename="../../app/mail.py" />
            <source>El servidor de correo no aceptó el usuario y la contraseña.</source>
            <translation>O servidor de e-mail não aceitou o usuário e a senha.</translation>
        </message>
        <message>
            <location filename="../../app/mail.py" />
            <source>El servidor de correo no cifra la conexión; sin cifrado no se envía nada.</source>
            <translation>O servidor de e-mail não cifra a conexão; sem cifragem nada se envia.</translation>
        </message>
        <message>
            <location filename="../../app/mail.py" />
            <source>El servidor de correo no mostró un certificado válido; no se le dijo nada.</source>
            <translation>O servidor de e-mail não mostrou um certificado válido; nada lhe foi dito.</translation>
        </message>
        <message>
            <location filename="../../app/providers/download.py" />
            <source>El servidor del PDF desvía a otra dirección; no se sigue.</source>
            <translation>O servidor do PDF desvia para outro endereço; não se segue.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/mail.py" />
            <source>El servidor la tomó; mire que haya llegado.</source>
            <translation>O servidor recebeu; veja se chegou.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/printers.py" />
            <source>El ticket fiscal</source>
            <translation>O cupom fiscal</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/mapping.py" />
            <source>El total no sale con los decimales del precio que están en los ajustes de Enlazatte; ponga 6.</source>
            <translation>O total não sai com os decimais do preço que estão nos ajustes de Enlazatte; ponha 6.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/explaining.py" />
            <source>El total, explicado</source>
            <translation>O total, explicado</translation>
        </message>
        <message>
            <location filename="../../ui/sale/command_line.py" />
            <source>El {id} trae su última compra   ·   Esc vuelve a vender</source>
            <translation>O {id} traz a última compra   ·   Esc volta a vender</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/planning.py" />
            <source>Elegir</source>
            <translation>Escolher</translation>
        </message>
        <message>
            <location filename="../../ui/records/batches.py" />
            <source>Elegir archivo</source>
            <translation>Escolher arquivo</translation>
        </message>
        <message>
            <location filename="../../ui/attention/finding.py" />
            <source>Elegir archivo XML</source>
            <translation>Escolher arquivo XML</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety.py" />
            <source>Elegir carpeta</source>
            <translation>Escolher pasta</translation>
        </message>
        <message>
            <location filename="../../ui/sale/means.py" />
            <source>Elegir cliente</source>
            <translation>Escolher cliente</translation>
        </message>
        <message>
            <location filename="../../ui/first_run/returning.py" />
            <source>Elegir copia</source>
            <translation>Escolher cópia</translation>
        </message>
        <message>
            <location filename="../../ui/settings/printers.py" />
            <source>Elegir una la escribe.</source>
            <translation>Escolher uma a escreve.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/printers.py" />
            <source>Elegir…</source>
            <translation>Escolher…</translation>
        </message>
        <message>
            <location filename="../../ui/products/lists.py" />
            <source>Elija antes una lista.</source>
            <translation>Escolha antes uma lista.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/ticket_sheet.py" />
            <source>Elija con Espacio qué líneas vuelven.</source>
            <translation>Escolha com Espaço que linhas voltam.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/page.py" />
            <source>Elija el cliente y se vuelve al cobro. Esc lo deja.</source>
            <translation>Escolha o cliente e volta-se ao pagamento. Esc desiste.</translation>
        </message>
        <message>
            <location filename="../../ui/undoing.py" />
            <source>Elija el motivo</source>
            <translation>Escolha o motivo</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/evidence.py" />
            <source>Elija el motivo; con el 01, emita antes el CFDI que lo sustituye y anote su UUID.</source>
            <translation>Escolha o motivo; com o 01, emita antes o CFDI que o substitui e anote o UUID.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/printers.py" />
            <source>Elija en cuál salen los tickets.</source>
            <translation>Escolha em qual saem os cupons.</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/planning.py" />
            <source>Elija una venta con el cliente y las líneas que se repiten.</source>
            <translation>Escolha uma venda com o cliente e as linhas que se repetem.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/reading.py" />
            <source>Elíjala en Ajustes, o guarde el PDF con F9.</source>
            <translation>Escolha em Ajustes, ou salve o PDF com F9.</translation>
        </message>
        <message>
            <location filename="../../ui/customers/history.py" />
            <source>Elíjalo en una venta con F3.</source>
            <translation>Escolha em uma venda com F3.</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/page.py" />
            <source>Emisor</source>
            <translation>Emissor</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Emisor cambiado</source>
            <translation>Emissor mudado</translation>
        </message>
        <message>
            <location filename="../../ui/settings/issuers.py" />
            <source>Emisor guardado</source>
            <translation>Emissor salvo</translation>
        </message>
        <message>
            <location filename="../../ui/settings/issuers.py" />
            <source>Emisor nuevo</source>
            <translation>Novo emissor</translation>
        </message>
        <message>
            <location filename="../../ui/settings/issuers.py" />
            <source>Emisores</source>
            <translation>Emissores</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/page.py" />
            <source>Emitiendo…</source>
            <translation>Emitindo…</translation>
        </message>
        <message>
            <location filename="../../ui/attention/causes.py" />
            <source>Emitir a mano en {provider}</source>
            <translation>Emitir à mão em {provider}</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/page.py" />
            <source>Emitir lo que toca</source>
            <translation>Emitir o que cabe</translation>
        </message>
        <message>
            <location filename="../../ui/documents/crediting.py" />
            <source>Emitir nota de crédito</source>
            <translation>Emitir nota de crédito</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/page.py" />
            <source>Emitir solas</source>
            <translation>Emitir sozinhas</translation>
        </message>
        <message>
            <location filename="../../ui/first_run/welcome_step.py" />
            <source>Empezar a vender de verdad</source>
            <translation>Começar a vender de verdade</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/settings.py" />
            <source>Empresa (tenant)</source>
            <translation>Empresa (tenant)</translation>
        </message>
        <message>
            <location filename="../../app/providers/gforce/__init__.py" />
            <source>Empresa en G-Force (GF_Company)</source>
            <translation>Empresa em G-Force (GF_Company)</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety_restoring.py" />
            <source>En cada serie, para no repetir los que se usaron después de la copia.</source>
            <translation>Em cada série, para não repetir os usados depois da cópia.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/printers.py" />
            <source>En cada venta</source>
            <translation>Em cada venda</translation>
        </message>
        <message>
            <location filename="../../ui/cash/sheets.py" />
            <source>En caja debería haber {amount}. Si sale igual, pulse otra vez.</source>
            <translation>No caixa deveria haver {amount}. Se sai assim mesmo, pressione outra vez.</translation>
        </message>
        <message>
            <location filename="../../ui/cash/three_way.py" />
            <source>En cola</source>
            <translation>Na fila</translation>
        </message>
        <message>
            <location filename="../../app/providers/conteo/__init__.py" />
            <source>En dólares. Con 0, cualquier diferencia con el total de Conteo la revisa una persona.</source>
            <translation>Em dólares. Com 0, qualquer diferença com o total de Conteo é revista por uma pessoa.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/settings.py" />
            <source>En guaraníes. Con 0, cualquier diferencia la revisa una persona.</source>
            <translation>Em guaranis. Com 0, qualquer diferença é revista por uma pessoa.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/lots.py" />
            <source>En la cola de TusFacturas.</source>
            <translation>Na fila de TusFacturas.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/keys.py" />
            <source>En la línea de venta</source>
            <translation>Na linha de venda</translation>
        </message>
        <message>
            <location filename="../../ui/status_strip.py" />
            <source>En línea</source>
            <translation>On-line</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/planning.py" />
            <source>En meses más cortos, su último día.</source>
            <translation>Em meses mais curtos, o último dia.</translation>
        </message>
        <message>
            <location filename="../../ui/health/words.py" />
            <source>En pausa</source>
            <translation>Em pausa</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/settings.py" />
            <source>En pesos. Con 0, cualquier diferencia entre el CFDI y la venta la revisa una persona.</source>
            <translation>Em pesos. Com 0, qualquer diferença entre o CFDI e a venda é revista por uma pessoa.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety.py" />
            <source>En práctica no se hace sola; puede hacerla ahora.</source>
            <translation>Na prática não se faz sozinha; pode fazer agora.</translation>
        </message>
        <message>
            <location filename="../../ui/help.py" />
            <source>En todas partes</source>
            <translation>Em toda parte</translation>
        </message>
        <message>
            <location filename="../../ui/settings/notices.py" />
            <source>Encendido</source>
            <translation>Ligado</translation>
        </message>
        <message>
            <location filename="../../ui/settings/till.py" />
            <source>Encendidos</source>
            <translation>Ligados</translation>
        </message>
        <message>
            <location filename="../../ui/settings/printers.py" />
            <source>Encontradas en este equipo</source>
            <translation>Encontradas neste computador</translation>
        </message>
        <message>
            <location filename="../../ui/attention/finding.py" />
            <source>Encontrado</source>
            <translation>Encontrado</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/answers.py" />
            <source>Enlazatte está en mantenimiento; se volverá a intentar.</source>
            <translation>Enlazatte está em manutenção; vai tentar de novo.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/mapping.py" />
            <source>Enlazatte factura en pesos o dólares.</source>
            <translation>Enlazatte fatura em pesos ou dólares.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/answers.py" />
            <source>Enlazatte falló al timbrar: la factura puede estar emitida o quedar sin timbrar; compruébelo en Contpaqi.</source>
            <translation>Enlazatte falhou ao timbrar: a fatura pode estar emitida ou ficar sem timbre; confira no Contpaqi.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/answers.py" />
            <source>Enlazatte no acepta el token; renuévelo en los ajustes del proveedor.</source>
            <translation>Enlazatte não aceita o token; renove nos ajustes do provedor.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/answers.py" />
            <source>Enlazatte no acepta el usuario o la contraseña; revíselos en los ajustes del proveedor.</source>
            <translation>Enlazatte não aceita o usuário ou a senha; confira nos ajustes do provedor.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/answers.py" />
            <source>Enlazatte no acepta la factura</source>
            <translation>Enlazatte não aceita a fatura</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/answers.py" />
            <source>Enlazatte no admite el envío ({code}); revise la cuenta y la dirección en los ajustes del proveedor.</source>
            <translation>Enlazatte não aceita o envio ({code}); confira a conta e o endereço nos ajustes do provedor.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/mapping.py" />
            <source>Enlazatte no admite impuestos por unidad.</source>
            <translation>Enlazatte não aceita impostos por unidade.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/answers.py" />
            <source>Enlazatte no deja iniciar sesión ahora; se volverá a intentar.</source>
            <translation>Enlazatte não deixa iniciar sessão agora; vai tentar de novo.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/mapping.py" />
            <source>Enlazatte no emite notas de cargo; hágala en Contpaqi.</source>
            <translation>Enlazatte não emite notas de débito; faça no Contpaqi.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/__init__.py" />
            <source>Enlazatte no respondió al iniciar sesión; se volverá a intentar.</source>
            <translation>Enlazatte não respondeu ao iniciar sessão; vai tentar de novo.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/__init__.py" />
            <source>Enlazatte no tiene una consulta conocida; busque la factura en Contpaqi.</source>
            <translation>Enlazatte não tem uma consulta conhecida; busque a fatura no Contpaqi.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/settings.py" />
            <source>Enlazatte pide el de formulario aunque el cuerpo es JSON.</source>
            <translation>Enlazatte pede o de formulário embora o corpo seja JSON.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/answers.py" />
            <source>Enlazatte pide enviar más despacio.</source>
            <translation>Enlazatte pede para enviar mais devagar.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/answers.py" />
            <source>Enlazatte responde; el token se comprobará con la primera factura.</source>
            <translation>Enlazatte responde; o token será conferido com a primeira fatura.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/answers.py" />
            <source>Enlazatte respondió a medias: la factura puede estar emitida; compruébelo en Contpaqi antes de reenviar.</source>
            <translation>Enlazatte respondeu pela metade: a fatura pode estar emitida; confira no Contpaqi antes de reenviar.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/answers.py" />
            <source>Enlazatte respondió con el CFDI de otra venta; compruebe en Contpaqi qué se emitió.</source>
            <translation>Enlazatte respondeu com o CFDI de outra venda; confira no Contpaqi o que foi emitido.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/answers.py" />
            <source>Enlazatte tuvo un fallo; se volverá a intentar.</source>
            <translation>Enlazatte teve uma falha; vai tentar de novo.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/keys.py" />
            <source>Enseña a leer una etiqueta de balanza nueva</source>
            <translation>Ensina a ler uma etiqueta de balança nova</translation>
        </message>
        <message>
            <location filename="../../ui/sale/layout.py" />
            <source>Enseñar</source>
            <translation>Ensinar</translation>
        </message>
        <message>
            <location filename="../../ui/settings/scales.py" />
            <source>Enseñar una etiqueta</source>
            <translation>Ensinar uma etiqueta</translation>
        </message>
        <message>
            <location filename="../../ui/cash/closed.py" />
            <source>Entendido</source>
            <translation>Entendi</translation>
        </message>
        <message>
            <location filename="../../ui/settings/printers.py" />
            <source>Entero</source>
            <translation>Inteiro</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/__init__.py" />
            <source>Entorno</source>
            <translation>Ambiente</translation>
        </message>
        <message>
            <location filename="../../ui/cash/lists.py" />
            <source>Entrada</source>
            <translation>Entrada</translation>
        </message>
        <message>
            <location filename="../../ui/cash/acting.py" />
            <source>Entrada anotada</source>
            <translation>Entrada anotada</translation>
        </message>
        <message>
            <location filename="../../ui/cash/sheets.py" />
            <source>Entrada de efectivo</source>
            <translation>Entrada de dinheiro</translation>
        </message>
        <message>
            <location filename="../../ui/cash/three_way.py" />
            <source>Entradas</source>
            <translation>Entradas</translation>
        </message>
        <message>
            <location filename="../../ui/people/entering.py" />
            <source>Entrar</source>
            <translation>Entrar</translation>
        </message>
        <message>
            <location filename="../../ui/documents/history.py" />
            <source>Entre dos fechas</source>
            <translation>Entre duas datas</translation>
        </message>
        <message>
            <location filename="../../ui/cash/lists.py" />
            <source>Entrega</source>
            <translation>Entrega</translation>
        </message>
        <message>
            <location filename="../../ui/settings/practice.py" />
            <source>Entrega un PDF dañado</source>
            <translation>Entrega um PDF danificado</translation>
        </message>
        <message>
            <location filename="../../ui/cash/page.py" />
            <source>Entregar</source>
            <translation>Entregar</translation>
        </message>
        <message>
            <location filename="../../ui/cash/sheets.py" />
            <source>Entregar la caja</source>
            <translation>Entregar o caixa</translation>
        </message>
        <message>
            <location filename="../../ui/documents/story.py" />
            <source>Entregó el PDF.</source>
            <translation>Entregou o PDF.</translation>
        </message>
        <message>
            <location filename="../../ui/main_window.py" />
            <source>Entrenamiento</source>
            <translation>Treinamento</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Entró a la caja</source>
            <translation>Entrou no caixa</translation>
        </message>
        <message>
            <location filename="../../ui/attention/finding.py" />
            <source>Enviado</source>
            <translation>Enviado</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/asking.py" />
            <source>Enviado a SIFEN en un lote.</source>
            <translation>Enviado à SIFEN em um lote.</translation>
        </message>
        <message>
            <location filename="../../ui/cash/three_way.py" />
            <source>Enviados</source>
            <translation>Enviados</translation>
        </message>
        <message>
            <location filename="../../ui/settings/mail.py" />
            <source>Enviando la prueba…</source>
            <translation>Enviando o teste…</translation>
        </message>
        <message>
            <location filename="../../ui/closing/page.py" />
            <source>Enviando: falta {n}</source>
            <translation>Enviando: falta {n}</translation>
        </message>
        <message>
            <location filename="../../ui/closing/page.py" />
            <source>Enviando: faltan {n}</source>
            <translation>Enviando: faltam {n}</translation>
        </message>
        <message>
            <location filename="../../ui/documents/acting.py" />
            <source>Enviar</source>
            <translation>Enviar</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/settings.py" />
            <source>Enviar el código de seguridad</source>
            <translation>Enviar o código de segurança</translation>
        </message>
        <message>
            <location filename="../../ui/documents/acting.py" />
            <source>Enviar por correo</source>
            <translation>Enviar por e-mail</translation>
        </message>
        <message>
            <location filename="../../ui/settings/mail.py" />
            <source>Enviar solo, en cuanto se autoriza</source>
            <translation>Enviar sozinho, assim que autorizado</translation>
        </message>
        <message>
            <location filename="../../ui/closing/page.py" />
            <source>Enviar todo ahora</source>
            <translation>Enviar tudo agora</translation>
        </message>
        <message>
            <location filename="../../ui/settings/mail.py" />
            <source>Enviar una prueba</source>
            <translation>Enviar um teste</translation>
        </message>
        <message>
            <location filename="../../ui/documents/detail.py" />
            <source>Enviar ya</source>
            <translation>Enviar já</translation>
        </message>
        <message>
            <location filename="../../ui/news.py" />
            <source>Envía otro programa</source>
            <translation>Outro programa envia</translation>
        </message>
        <message>
            <location filename="../../app/providers/contract.py" />
            <source>Envíos a la vez</source>
            <translation>Envios ao mesmo tempo</translation>
        </message>
        <message>
            <location filename="../../ui/news.py" />
            <source>Envíos detenidos</source>
            <translation>Envios parados</translation>
        </message>
        <message>
            <location filename="../../ui/people/approving.py" />
            <source>Error al cobrar</source>
            <translation>Erro ao cobrar</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/pa.py" />
            <source>Error en el importe</source>
            <translation>Erro no valor</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/pa.py" />
            <source>Error en los datos del cliente</source>
            <translation>Erro nos dados do cliente</translation>
        </message>
        <message>
            <location filename="../../ui/records/matching.py" />
            <source>Es</source>
            <translation>É</translation>
        </message>
        <message>
            <location filename="../../ui/attention/finding.py" />
            <source>Es de otra venta</source>
            <translation>É de outra venda</translation>
        </message>
        <message>
            <location filename="../../ui/attention/finding.py" />
            <source>Es esta venta</source>
            <translation>É esta venda</translation>
        </message>
        <message>
            <location filename="../../ui/settings/updates.py" />
            <source>Es la última.</source>
            <translation>É a última.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/asking.py" />
            <source>Es un borrador en FacturaSend; confírmelo en su consola o active «Crear como borrador».</source>
            <translation>É um rascunho em FacturaSend; confirme no console ou ative “Criar como rascunho”.</translation>
        </message>
        <message>
            <location filename="../../app/providers/conteo/__init__.py" />
            <source>Es una venta de práctica; no se envía a un servicio real.</source>
            <translation>É uma venda de prática; não se envia a um serviço real.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/command_line.py" />
            <source>Esc o F8 vuelve a vender</source>
            <translation>Esc ou F8 volta a vender</translation>
        </message>
        <message>
            <location filename="../../ui/sale/payment.py" />
            <source>Escriba cuánto recibe, por ejemplo 20 o 12.50.</source>
            <translation>Digite quanto recebe, por exemplo 20 ou 12.50.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety_restoring.py" />
            <source>Escriba cuántos, de 0 a un millón; 0 solo si después de la copia no se vendió nada.</source>
            <translation>Digite quantos, de 0 a um milhão; 0 somente se nada foi vendido depois da cópia.</translation>
        </message>
        <message>
            <location filename="../../ui/undoing.py" />
            <source>Escriba el código del documento que lo sustituye.</source>
            <translation>Digite o código do documento que o substitui.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/entering.py" />
            <source>Escriba el descuento en %, por ejemplo 10.</source>
            <translation>Digite o desconto em %, por exemplo 10.</translation>
        </message>
        <message>
            <location filename="../../ui/people/approving.py" />
            <source>Escriba el motivo con palabras; el PIN va abajo.</source>
            <translation>Escreva o motivo com palavras; o PIN vai abaixo.</translation>
        </message>
        <message>
            <location filename="../../ui/people/approving.py" />
            <source>Escriba el motivo; al menos 4 letras.</source>
            <translation>Digite o motivo; pelo menos 4 letras.</translation>
        </message>
        <message>
            <location filename="../../ui/cash/counting.py" />
            <source>Escriba la suma, o cuente abajo pieza por pieza.</source>
            <translation>Digite a soma, ou conte abaixo peça por peça.</translation>
        </message>
        <message>
            <location filename="../../ui/finding/sheet.py" />
            <source>Escriba lo que recuerde</source>
            <translation>Digite o que lembrar</translation>
        </message>
        <message>
            <location filename="../../ui/customers/form.py" />
            <source>Escriba primero la identificación.</source>
            <translation>Digite primeiro a identificação.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/common_article.py" />
            <source>Escriba qué es: sale en el ticket.</source>
            <translation>Digite o que é: sai no cupom.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/practice.py" />
            <source>Escriba segundos, por ejemplo 3 o 0.5.</source>
            <translation>Digite segundos, por exemplo 3 ou 0.5.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/asides.py" />
            <source>Escriba un precio, por ejemplo 1.25.</source>
            <translation>Digite um preço, por exemplo 1.25.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/quantity.py" />
            <source>Escriba una cantidad, por ejemplo 3 o 1.5.</source>
            <translation>Digite uma quantidade, por exemplo 3 ou 1.5.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/entering.py" />
            <source>Escriba una palabra del producto, por ejemplo ?pan.</source>
            <translation>Digite uma palavra do produto, por exemplo ?pão.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/notices.py" />
            <source>Escucha en {address}</source>
            <translation>Escuta em {address}</translation>
        </message>
        <message>
            <location filename="../../ui/settings/notices.py" />
            <source>Escucha mientras la ventana está abierta.</source>
            <translation>Escuta enquanto a janela está aberta.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/scales.py" />
            <source>Ese producto y ese valor no están en la etiqueta.</source>
            <translation>Esse produto e esse valor não estão na etiqueta.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/story.py" />
            <source>Ese servicio no admite este documento o esta pregunta.</source>
            <translation>Esse serviço não aceita este documento ou esta pergunta.</translation>
        </message>
        <message>
            <location filename="../../ui/widgets/keyboard.py" />
            <source>Espacio</source>
            <translation>Espaço</translation>
        </message>
        <message>
            <location filename="../../ui/sale/ticket_sheet.py" />
            <source>Espacio elige una línea, + y − la cantidad, Intro devuelve.</source>
            <translation>Espaço escolhe uma linha, + e − a quantidade, Enter devolve.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/story.py" />
            <source>Espera a que el proveedor vuelva a aceptar la clave o el certificado.</source>
            <translation>Espera que o provedor volte a aceitar a chave ou o certificado.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/around.py" />
            <source>Espera a que se autorice {number}; entonces sale sola.</source>
            <translation>Espera a autorização de {number}; então sai sozinha.</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Espera antes de enviar</source>
            <translation>Espera antes de enviar</translation>
        </message>
        <message>
            <location filename="../../ui/cash/lists.py" />
            <source>Espera desde hace</source>
            <translation>Espera desde</translation>
        </message>
        <message>
            <location filename="../../ui/status_strip.py" />
            <source>Esperan a una persona, o una respuesta, desde hace más de 2 horas</source>
            <translation>Esperam por uma pessoa, ou uma resposta, há mais de 2 horas</translation>
        </message>
        <message>
            <location filename="../../ui/documents/story.py" />
            <source>Esperando la respuesta…</source>
            <translation>Esperando a resposta…</translation>
        </message>
        <message>
            <location filename="../../ui/closing/page.py" />
            <source>Esperar</source>
            <translation>Esperar</translation>
        </message>
        <message>
            <location filename="../../ui/settings/till.py" />
            <source>Esperar antes de enviar</source>
            <translation>Esperar antes de enviar</translation>
        </message>
        <message>
            <location filename="../../app/providers/contract.py" />
            <source>Esperas de búsqueda (s)</source>
            <translation>Esperas de busca (s)</translation>
        </message>
        <message>
            <location filename="../../app/providers/contract.py" />
            <source>Esperas de consulta (s)</source>
            <translation>Esperas de consulta (s)</translation>
        </message>
        <message>
            <location filename="../../app/providers/contract.py" />
            <source>Esperas del PDF (s)</source>
            <translation>Esperas do PDF (s)</translation>
        </message>
        <message>
            <location filename="../../app/providers/contract.py" />
            <source>Esperas tras un fallo (s)</source>
            <translation>Esperas após uma falha (s)</translation>
        </message>
        <message>
            <location filename="../../ui/settings/page.py" />
            <source>Esta caja</source>
            <translation>Este caixa</translation>
        </message>
        <message>
            <location filename="../../ui/documents/reading.py" />
            <source>Esta caja no tiene impresora</source>
            <translation>Este caixa não tem impressora</translation>
        </message>
        <message>
            <location filename="../../app/store/database.py" />
            <source>Esta carpeta no admite una base de datos segura (¿unidad de red?); use un disco local.</source>
            <translation>Esta pasta não permite uma base de dados segura (unidade de rede?); use um disco local.</translation>
        </message>
        <message>
            <location filename="../../ui/people/sheets.py" />
            <source>Esta copia viene de otro equipo. Ponga su PIN aquí, y después los de los demás en Ajustes, Personas.</source>
            <translation>Esta cópia vem de outro computador. Defina seu PIN aqui e depois os dos demais em Ajustes, Pessoas.</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/py.py" />
            <source>Establecimiento</source>
            <translation>Estabelecimento</translation>
        </message>
        <message>
            <location filename="../../ui/cash/lists.py" />
            <source>Estado</source>
            <translation>Estado</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Estado de un documento</source>
            <translation>Estado de um documento</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/asking.py" />
            <source>Estado {situation} en FacturaSend.</source>
            <translation>Estado {situation} em FacturaSend.</translation>
        </message>
        <message>
            <location filename="../../resources/printing/code_pages.csv" />
            <source>Estados Unidos</source>
            <translation>Estados Unidos</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/evidence.py" />
            <source>Este CFDI es de otra venta; no coincide: {wrong}.</source>
            <translation>Este CFDI é de outra venda; não coincide: {wrong}.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/paper.py" />
            <source>Este PDF es demasiado grande para mostrarlo aquí; guárdelo y ábralo con otro programa.</source>
            <translation>Este PDF é grande demais para ser mostrado aqui; salve-o e abra-o com outro programa.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/paper.py" />
            <source>Este PDF no se puede leer.</source>
            <translation>Não dá para ler este PDF.</translation>
        </message>
        <message>
            <location filename="../../app/sync/deliver.py" />
            <source>Este proveedor no anula documentos; hágalo en su portal y anótelo.</source>
            <translation>Este provedor não anula documentos; faça no portal e anote.</translation>
        </message>
        <message>
            <location filename="../../app/printing/devices.py" />
            <source>Este sistema no imprime así los tickets; conecte la impresora por red o por puerto (COM, USB).</source>
            <translation>Este sistema não imprime cupons assim; conecte a impressora por rede ou porta (COM, USB).</translation>
        </message>
        <message>
            <location filename="../../app/printing/devices.py" />
            <source>Este sistema no imprime páginas desde aquí; abra la ventana de Mostrador.</source>
            <translation>Este sistema não imprime páginas daqui; abra a janela do Mostrador.</translation>
        </message>
        <message>
            <location filename="../../ui/health/sheet.py" />
            <source>Está</source>
            <translation>Está</translation>
        </message>
        <message>
            <location filename="../../ui/settings/takeover.py" />
            <source>Está apagada: tomar su cola</source>
            <translation>Está desligado: tomar sua fila</translation>
        </message>
        <message>
            <location filename="../../ui/printing/mails.py" />
            <source>Está saliendo.</source>
            <translation>Está saindo.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/scales.py" />
            <source>Etiqueta</source>
            <translation>Etiqueta</translation>
        </message>
        <message>
            <location filename="../../ui/settings/scales.py" />
            <source>Etiqueta aprendida</source>
            <translation>Etiqueta aprendida</translation>
        </message>
        <message>
            <location filename="../../ui/sale/entering.py" />
            <source>Etiqueta con dígito de control incorrecto: revise el peso y el precio.</source>
            <translation>Etiqueta com dígito de controle errado: confira o peso e o preço.</translation>
        </message>
        <message>
            <location filename="../../ui/printing/labels.py" />
            <source>Etiquetas</source>
            <translation>Etiquetas</translation>
        </message>
        <message>
            <location filename="../../ui/settings/scales.py" />
            <source>Etiquetas de balanza</source>
            <translation>Etiquetas de balança</translation>
        </message>
        <message>
            <location filename="../../ui/printing/labels.py" />
            <source>Etiquetas en camino</source>
            <translation>Etiquetas a caminho</translation>
        </message>
        <message>
            <location filename="../../resources/printing/code_pages.csv" />
            <source>Europa central</source>
            <translation>Europa central</translation>
        </message>
        <message>
            <location filename="../../resources/printing/code_pages.csv" />
            <source>Europa occidental</source>
            <translation>Europa ocidental</translation>
        </message>
        <message>
            <location filename="../../resources/printing/code_pages.csv" />
            <source>Europa occidental con €</source>
            <translation>Europa ocidental com €</translation>
        </message>
        <message>
            <location filename="../../ui/records/batches.py" />
            <source>Excel (.xlsx) o CSV, con los nombres de las columnas en la primera línea.</source>
            <translation>Excel (.xlsx) ou CSV, com os nomes das colunas na primeira linha.</translation>
        </message>
        <message>
            <location filename="../../ui/records/keys.py" />
            <source>Exento</source>
            <translation>Isento</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/settings.py" />
            <source>Exigir forma de pago coherente</source>
            <translation>Exigir forma de pagamento coerente</translation>
        </message>
        <message>
            <location filename="../../ui/people/section.py" />
            <source>Exigir la caja abierta para vender</source>
            <translation>Exigir o caixa aberto para vender</translation>
        </message>
        <message>
            <location filename="../../ui/attention/finding.py" />
            <source>Existe sin timbrar</source>
            <translation>Existe sem timbre</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Existencia contada</source>
            <translation>Estoque contado</translation>
        </message>
        <message>
            <location filename="../../ui/records/matching.py" />
            <source>Existencia mínima</source>
            <translation>Estoque mínimo</translation>
        </message>
        <message>
            <location filename="../../ui/records/matching.py" />
            <source>Existencias</source>
            <translation>Estoque</translation>
        </message>
        <message>
            <location filename="../../ui/sale/keys.py" />
            <source>Explica el total línea por línea</source>
            <translation>Explica o total linha por linha</translation>
        </message>
        <message>
            <location filename="../../ui/sale/total_card.py" />
            <source>Explicar el total</source>
            <translation>Explicar o total</translation>
        </message>
        <message>
            <location filename="../../ui/people/journal.py" />
            <source>Exportando…</source>
            <translation>Exportando…</translation>
        </message>
        <message>
            <location filename="../../ui/people/journal.py" />
            <source>Exportar</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <location filename="../../ui/people/journal.py" />
            <source>Exportar el diario</source>
            <translation>Exportar o diário</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/pe.py" />
            <source>F y 3 signos</source>
            <translation>F e 3 sinais</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/answers.py" />
            <source>Fabo envió el comprobante a {address}.</source>
            <translation>Fabo enviou o comprovante a {address}.</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/answers.py" />
            <source>Fabo lo recibió; falta la respuesta de SUNAT.</source>
            <translation>Fabo recebeu; falta a resposta da SUNAT.</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/replies.py" />
            <source>Fabo no acepta el UUID o el token; revíselos en los ajustes del proveedor.</source>
            <translation>Fabo não aceita o UUID ou o token; confira nos ajustes do provedor.</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/answers.py" />
            <source>Fabo no acepta la baja: {why}.</source>
            <translation>Fabo não aceita a baixa: {why}.</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/answers.py" />
            <source>Fabo no acepta los datos del comprobante: {why}. Corríjalos; conserva su número.</source>
            <translation>Fabo não aceita os dados do comprovante: {why}. Corrija; conserva seu número.</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/mapping.py" />
            <source>Fabo no admite ventas sin líneas ni importes negativos.</source>
            <translation>Fabo não aceita vendas sem linhas nem valores negativos.</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/answers.py" />
            <source>Fabo no envió el correo: {why}.</source>
            <translation>Fabo não enviou o e-mail: {why}.</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/__init__.py" />
            <source>Fabo no publica de dónde se descarga el PDF; imprima la representación propia.</source>
            <translation>Fabo não publica de onde se baixa o PDF; imprima a representação própria.</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/__init__.py" />
            <source>Fabo no publica los datos de notas y bajas; se suponen. Con false no se ofrecen.</source>
            <translation>Fabo não publica os dados de notas e baixas; supõem-se. Com false não se oferecem.</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/answers.py" />
            <source>Fabo no pudo consultar el RUC: {why}.</source>
            <translation>Fabo não pôde consultar o RUC: {why}.</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/replies.py" />
            <source>Fabo no supo a tiempo cómo terminó; se preguntará antes de darlo por enviado.</source>
            <translation>Fabo não soube a tempo como terminou; vai perguntar antes de dar por enviado.</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/__init__.py" />
            <source>Fabo no tiene consulta de comprobantes; búsquelo en su portal o en SUNAT.</source>
            <translation>Fabo não tem consulta de comprovantes; busque no portal ou na SUNAT.</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/replies.py" />
            <source>Fabo pide enviar más despacio.</source>
            <translation>Fabo pede para enviar mais devagar.</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/answers.py" />
            <source>Fabo respondió con otro comprobante; se preguntará antes de darlo por enviado.</source>
            <translation>Fabo respondeu com outro comprovante; vai perguntar antes de dar por enviado.</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/answers.py" />
            <source>Fabo respondió con un comprobante de prueba aunque aquí se emite de verdad; revise dirección y cuenta.</source>
            <translation>Fabo respondeu com um comprovante de teste embora aqui se emita de verdade; confira endereço e conta.</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/answers.py" />
            <source>Fabo respondió sobre otro RUC; vuelva a consultarlo.</source>
            <translation>Fabo respondeu sobre outro RUC; consulte de novo.</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/mapping.py" />
            <source>Fabo se usa aquí solo en soles.</source>
            <translation>Fabo se usa aqui só em soles.</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/__init__.py" />
            <source>Fabo solo publica la r; las demás se suponen.</source>
            <translation>Fabo só publica a r; as demais se supõem.</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/replies.py" />
            <source>Fabo tuvo un error inesperado; se volverá a intentar con los mismos datos.</source>
            <translation>Fabo teve um erro inesperado; vai tentar de novo com os mesmos dados.</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Factura recurrente agregada</source>
            <translation>Fatura recorrente adicionada</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Factura recurrente en pausa</source>
            <translation>Fatura recorrente em pausa</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/planning.py" />
            <source>Factura recurrente nueva</source>
            <translation>Nova fatura recorrente</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Factura recurrente quitada</source>
            <translation>Fatura recorrente removida</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Factura recurrente sigue</source>
            <translation>Fatura recorrente continua</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/answers.py" />
            <source>FacturaSend calculó IVA {percent} % {theirs} y la venta tiene {ours}; compárelos.</source>
            <translation>FacturaSend calculou IVA {percent} % {theirs} e a venda tem {ours}; compare.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/__init__.py" />
            <source>FacturaSend enviará el documento a {known}.</source>
            <translation>FacturaSend enviará o documento a {known}.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/answers.py" />
            <source>FacturaSend generó el documento por {total} y la venta es {total_also}; compárelos.</source>
            <translation>FacturaSend gerou o documento por {total} e a venda é {total_also}; compare.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/reading.py" />
            <source>FacturaSend no acepta la clave de API; revísela en los ajustes del proveedor.</source>
            <translation>FacturaSend não aceita a chave de API; confira nos ajustes do provedor.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/answers.py" />
            <source>FacturaSend no acepta los datos: «{words}». Corríjalos; conserva su número.</source>
            <translation>FacturaSend não aceita os dados: “{words}”. Corrija; conserva seu número.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/events.py" />
            <source>FacturaSend no aceptó {what}: «{words}».</source>
            <translation>FacturaSend não aceitou {what}: “{words}”.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/mapping.py" />
            <source>FacturaSend no admite cantidades ni importes negativos.</source>
            <translation>FacturaSend não aceita quantidades nem valores negativos.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/answers.py" />
            <source>FacturaSend no dijo nada de este documento; se buscará por su número.</source>
            <translation>FacturaSend não disse nada deste documento; será buscado pelo número.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/asking.py" />
            <source>FacturaSend no ofrece la búsqueda por número; busque el documento en su consola.</source>
            <translation>FacturaSend não oferece a busca por número; busque o documento no console.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/calls.py" />
            <source>FacturaSend no respondió la consulta; se volverá a intentar.</source>
            <translation>FacturaSend não respondeu à consulta; vai tentar de novo.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/answers.py" />
            <source>FacturaSend no tomó el lote por otro documento; se buscará por su número antes de volver a enviarlo.</source>
            <translation>FacturaSend não pegou o lote por outro documento; será buscado pelo número antes de enviar de novo.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/answers.py" />
            <source>FacturaSend no tomó el lote sin decir cuál falla; se buscará cada uno y se enviará por separado.</source>
            <translation>FacturaSend não pegou o lote sem dizer qual falha; cada um será buscado e enviado separado.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/reading.py" />
            <source>FacturaSend pide enviar más despacio.</source>
            <translation>FacturaSend pede para enviar mais devagar.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/settings.py" />
            <source>FacturaSend redondea a 50</source>
            <translation>FacturaSend arredonda a 50</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/answers.py" />
            <source>FacturaSend respondió con otro documento; se buscará por el número propio.</source>
            <translation>FacturaSend respondeu com outro documento; será buscado pelo número próprio.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/__init__.py" />
            <source>FacturaSend solo envía a {there}.</source>
            <translation>FacturaSend só envia a {there}.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/reading.py" />
            <source>FacturaSend tuvo un fallo; se preguntará antes de volver a enviar.</source>
            <translation>FacturaSend teve uma falha; vai perguntar antes de enviar de novo.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/asking.py" />
            <source>FacturaSend ya tiene ese número con otro documento; revise si otra caja usa el mismo punto y resuélvalo a mano.</source>
            <translation>FacturaSend já tem esse número com outro documento; veja se outro caixa usa o mesmo ponto e resolva à mão.</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/page.py" />
            <source>Facturas recurrentes</source>
            <translation>Faturas recorrentes</translation>
        </message>
        <message>
            <location filename="../../app/runtime/restoring.py" />
            <source>Facturas recurrentes en pausa, para revisar y reanudar: {n}.</source>
            <translation>Faturas recorrentes em pausa, para revisar e retomar: {n}.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/payment.py" />
            <source>Falta</source>
            <translation>Falta</translation>
        </message>
        <message>
            <location filename="../../ui/settings/providers.py" />
            <source>Falta configurar</source>
            <translation>Falta configurar</translation>
        </message>
        <message>
            <location filename="../../app/runtime/runway.py" />
            <source>Falta configurar {words}: se vende, pero nada se envía.</source>
            <translation>Falta configurar {words}: vende-se, mas nada é enviado.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/mapping.py" />
            <source>Falta el concepto de nota de crédito en los ajustes de Enlazatte; o haga la nota en Contpaqi.</source>
            <translation>Falta o conceito de nota de crédito nos ajustes de Enlazatte; ou faça a nota no Contpaqi.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/mapping.py" />
            <source>Falta el código del cliente público en general en los ajustes de Enlazatte.</source>
            <translation>Falta o código do cliente público em geral nos ajustes de Enlazatte.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/__init__.py" />
            <source>Falta el número reservado para el comprobante.</source>
            <translation>Falta o número reservado para o comprovante.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/mapping.py" />
            <source>Falta el punto de venta del emisor.</source>
            <translation>Falta o ponto de venda do emissor.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/mapping.py" />
            <source>Falta el tipo de cambio del dólar en los ajustes de Enlazatte.</source>
            <translation>Falta o câmbio do dólar nos ajustes de Enlazatte.</translation>
        </message>
        <message>
            <location filename="../../app/vault/__init__.py" />
            <source>Falta en este equipo la llave del almacén de claves; restáurela de donde la tenga.</source>
            <translation>Falta neste computador a chave do cofre; restaure de onde a tiver.</translation>
        </message>
        <message>
            <location filename="../../app/store/database.py" />
            <source>Falta la base de datos de esta caja: restaure la última copia, no venda sin ella.</source>
            <translation>Falta a base de dados deste caixa: restaure a última cópia, não venda sem ela.</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/mapping.py" />
            <source>Falta la letra de «{kind}» en los ajustes de Fabo.</source>
            <translation>Falta a letra de “{kind}” nos ajustes de Fabo.</translation>
        </message>
        <message>
            <location filename="../../ui/cash/sheets.py" />
            <source>Falta lo contado: escriba la suma o las piezas; 0 si no hay nada.</source>
            <translation>Falta a contagem: digite a soma ou as peças; 0 se não há nada.</translation>
        </message>
        <message>
            <location filename="../../app/domain/numbering.py" />
            <source>Falta y nada lo explica</source>
            <translation>Falta e nada o explica</translation>
        </message>
        <message>
            <location filename="../../ui/reports/numbering.py" />
            <source>Falta {n} número y nada lo explica.</source>
            <translation>Falta {n} número e nada o explica.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/__init__.py" />
            <source>Falta «Dirección del servicio» en los ajustes del proveedor.</source>
            <translation>Falta “Endereço do serviço” nos ajustes do provedor.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/calls.py" />
            <source>Falta «Empresa (tenant)» en los ajustes del proveedor.</source>
            <translation>Falta “Empresa (tenant)” nos ajustes do provedor.</translation>
        </message>
        <message>
            <location filename="../../app/providers/gforce/__init__.py" />
            <source>Falta «{declared}» en los ajustes del proveedor.</source>
            <translation>Falta “{declared}” nos ajustes do provedor.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/services.py" />
            <source>Falta «{label}» en los ajustes de {title}.</source>
            <translation>Falta “{label}” nos ajustes de {title}.</translation>
        </message>
        <message>
            <location filename="../../app/providers/contract.py" />
            <source>Falta «{label}» en los ajustes del proveedor.</source>
            <translation>Falta “{label}” nos ajustes do provedor.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/__init__.py" />
            <source>Falta «{webhook_url}» en los ajustes del proveedor; por lotes es obligatoria.</source>
            <translation>Falta “{webhook_url}” nos ajustes do provedor; por lotes é obrigatória.</translation>
        </message>
        <message>
            <location filename="../../ui/reports/numbering.py" />
            <source>Faltan</source>
            <translation>Faltam</translation>
        </message>
        <message>
            <location filename="../../ui/cash/three_way.py" />
            <source>Faltan {amount}</source>
            <translation>Faltam {amount}</translation>
        </message>
        <message>
            <location filename="../../ui/reports/numbering.py" />
            <source>Faltan {n} números y nada los explica.</source>
            <translation>Faltam {n} números e nada os explica.</translation>
        </message>
        <message>
            <location filename="../../ui/cash/lists.py" />
            <source>Fecha</source>
            <translation>Data</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/evidence.py" />
            <source>Fecha y hora</source>
            <translation>Data e hora</translation>
        </message>
        <message>
            <location filename="../../ui/documents/history.py" />
            <source>Fechas</source>
            <translation>Datas</translation>
        </message>
        <message>
            <location filename="../../ui/records/bringing.py" />
            <source>Filas del archivo</source>
            <translation>Linhas do arquivo</translation>
        </message>
        <message>
            <location filename="../../ui/reports/page.py" />
            <source>Filas del informe</source>
            <translation>Linhas do relatório</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/evidence.py" />
            <source>Filtre por serie y fecha, y busque el documento con el mismo cliente, hora, total y primera línea.</source>
            <translation>Filtre por série e data, e busque o documento com o mesmo cliente, hora, total e primeira linha.</translation>
        </message>
        <message>
            <location filename="../../ui/widgets/keycap.py" />
            <source>Fin</source>
            <translation>End</translation>
        </message>
        <message>
            <location filename="../../ui/closing/page.py" />
            <source>Fin del día</source>
            <translation>Fim do dia</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/evidence.py" />
            <source>Folio fiscal (UUID)</source>
            <translation>Folio fiscal (UUID)</translation>
        </message>
        <message>
            <location filename="../../ui/cash/lists.py" />
            <source>Fondo</source>
            <translation>Fundo</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/settings.py" />
            <source>Forma de envío</source>
            <translation>Forma de envio</translation>
        </message>
        <message>
            <location filename="../../app/providers/conteo/__init__.py" />
            <source>Forma de la tasa</source>
            <translation>Forma da alíquota</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/settings.py" />
            <source>Forma del PDF</source>
            <translation>Forma do PDF</translation>
        </message>
        <message>
            <location filename="../../ui/documents/reading.py" />
            <source>Forma del papel</source>
            <translation>Forma do papel</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/__init__.py" />
            <source>Formato</source>
            <translation>Formato</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/asking.py" />
            <source>Fue cancelado en FacturaSend; su número ya no sirve. Vuelva a facturar la venta.</source>
            <translation>Foi cancelado em FacturaSend; o número já não serve. Fature a venda de novo.</translation>
        </message>
        <message>
            <location filename="../../app/domain/numbering.py" />
            <source>Gastado: rechazado y emitido con otro número</source>
            <translation>Gasto: rejeitado e emitido com outro número</translation>
        </message>
        <message>
            <location filename="../../ui/reports/numbering.py" />
            <source>Gastados</source>
            <translation>Gastos</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/settings.py" />
            <source>Grupo contable</source>
            <translation>Grupo contábil</translation>
        </message>
        <message>
            <location filename="../../ui/reports/page.py" />
            <source>Gráfico</source>
            <translation>Gráfico</translation>
        </message>
        <message>
            <location filename="../../ui/settings/alerts.py" />
            <source>Guardado</source>
            <translation>Salvo</translation>
        </message>
        <message>
            <location filename="../../ui/health/sheet.py" />
            <source>Guardando…</source>
            <translation>Salvando…</translation>
        </message>
        <message>
            <location filename="../../ui/customers/form.py" />
            <source>Guardar</source>
            <translation>Salvar</translation>
        </message>
        <message>
            <location filename="../../ui/cash/paper.py" />
            <source>Guardar PDF</source>
            <translation>Salvar PDF</translation>
        </message>
        <message>
            <location filename="../../ui/documents/acting.py" />
            <source>Guardar XML</source>
            <translation>Salvar XML</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety.py" />
            <source>Guardar copia</source>
            <translation>Salvar cópia</translation>
        </message>
        <message>
            <location filename="../../ui/settings/scales.py" />
            <source>Guardar esta etiqueta</source>
            <translation>Salvar esta etiqueta</translation>
        </message>
        <message>
            <location filename="../../ui/people/rights.py" />
            <source>Guardar permisos</source>
            <translation>Salvar permissões</translation>
        </message>
        <message>
            <location filename="../../ui/first_run/provider_step.py" />
            <source>Guardar y vender</source>
            <translation>Salvar e vender</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/evidence.py" />
            <source>Guarde el acuse y anote aquí el motivo; mientras el SAT no lo confirme, la factura sigue vigente.</source>
            <translation>Guarde o recibo e anote aqui o motivo; enquanto o SAT não confirmar, a fatura continua válida.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/till.py" />
            <source>HH:MM, p. ej. 03:00. Así cuentan los informes, el panel y la Z; los documentos conservan su fecha.</source>
            <translation>HH:MM, p. ex. 03:00. Assim contam os relatórios, o painel e o Z; os documentos conservam sua data.</translation>
        </message>
        <message>
            <location filename="../../ui/people/guarded.py" />
            <source>Hace falta permiso para {what}.</source>
            <translation>É preciso permissão para {what}.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/takeover.py" />
            <source>Hace falta su palabra</source>
            <translation>É necessária a sua palavra</translation>
        </message>
        <message>
            <location filename="../../ui/reports/dashboard.py" />
            <source>Hace una semana: nada</source>
            <translation>Há uma semana: nada</translation>
        </message>
        <message>
            <location filename="../../ui/first_run/welcome_step.py" />
            <source>Hacen falta su identificación fiscal (RUC, CUIT o RFC) y los datos de acceso que le dio su proveedor de factura electrónica.</source>
            <translation>São necessários a sua identificação fiscal (RUC, CUIT ou RFC) e os dados de acesso que o seu provedor de fatura eletrônica lhe deu.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety.py" />
            <source>Hacer una copia</source>
            <translation>Fazer uma cópia</translation>
        </message>
        <message>
            <location filename="../../ui/documents/history.py" />
            <source>Hasta</source>
            <translation>Até</translation>
        </message>
        <message>
            <location filename="../../ui/settings/receipt.py" />
            <source>Hasta {n} renglones de {m} letras.</source>
            <translation>Até {n} linhas de {m} letras.</translation>
        </message>
        <message>
            <location filename="../../ui/products/page.py" />
            <source>Hay</source>
            <translation>Estoque</translation>
        </message>
        <message>
            <location filename="../../app/updates/manifest.py" />
            <source>Hay dos listas de versiones distintas con el mismo número: no se usa ninguna.</source>
            <translation>Há duas listas de versões diferentes com o mesmo número: nenhuma é usada.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/mail.py" />
            <source>Hay una guardada; escriba otra para cambiarla.</source>
            <translation>Há uma salva; digite outra para trocar.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/updates.py" />
            <source>Hay una nueva: {version}.</source>
            <translation>Há uma nova: {version}.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/updates.py" />
            <source>Hay una venta abierta: ciérrela o cancélela y repita.</source>
            <translation>Há uma venda aberta: feche-a ou cancele-a e repita.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/updates.py" />
            <source>Hay una versión nueva: {version}.</source>
            <translation>Há uma versão nova: {version}.</translation>
        </message>
        <message>
            <location filename="../../ui/records/batches.py" />
            <source>Hecha</source>
            <translation>Feita</translation>
        </message>
        <message>
            <location filename="../../ui/customers/form.py" />
            <source>Historial</source>
            <translation>Histórico</translation>
        </message>
        <message>
            <location filename="../../ui/cash/paper.py" />
            <source>Hoja A4</source>
            <translation>Folha A4</translation>
        </message>
        <message>
            <location filename="../../ui/printing/labels.py" />
            <source>Hoja A4, 24 etiquetas de 70 × 37 mm</source>
            <translation>Folha A4, 24 etiquetas de 70 × 37 mm</translation>
        </message>
        <message>
            <location filename="../../ui/printing/labels.py" />
            <source>Hoja A4, 44 etiquetas de 52 × 25 mm</source>
            <translation>Folha A4, 44 etiquetas de 52 × 25 mm</translation>
        </message>
        <message>
            <location filename="../../ui/settings/printers.py" />
            <source>Hoja carta</source>
            <translation>Folha carta</translation>
        </message>
        <message>
            <location filename="../../ui/printing/labels.py" />
            <source>Hoja carta, 30 etiquetas de 67 × 25 mm</source>
            <translation>Folha carta, 30 etiquetas de 67 × 25 mm</translation>
        </message>
        <message>
            <location filename="../../ui/reports/page.py" />
            <source>Hora</source>
            <translation>Hora</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Hora en que termina el día</source>
            <translation>Hora em que termina o dia</translation>
        </message>
        <message>
            <location filename="../../ui/settings/receipt.py" />
            <source>Horario, redes, lema.</source>
            <translation>Horário, redes, lema.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/settings.py" />
            <source>Horas en la cola</source>
            <translation>Horas na fila</translation>
        </message>
        <message>
            <location filename="../../ui/closing/page.py" />
            <source>Hoy</source>
            <translation>Hoje</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/__init__.py" />
            <source>IGV de cada ítem</source>
            <translation>IGV de cada item</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/pe.py" />
            <source>IGV reducido desde 2027</source>
            <translation>IGV reduzido desde 2027</translation>
        </message>
        <message>
            <location filename="../../app/providers/conteo/__init__.py" />
            <source>ITBMS de cada línea</source>
            <translation>ITBMS de cada linha</translation>
        </message>
        <message>
            <location filename="../../ui/documents/facts.py" />
            <source>Id del proveedor</source>
            <translation>Id do provedor</translation>
        </message>
        <message>
            <location filename="../../ui/first_run/issuer_step.py" />
            <source>Identificación fiscal</source>
            <translation>Identificação fiscal</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/ar.py" />
            <source>Identificar desde</source>
            <translation>Identificar desde</translation>
        </message>
        <message>
            <location filename="../../ui/settings/till.py" />
            <source>Idioma</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <location filename="../../ui/records/bringing.py" />
            <source>Igual</source>
            <translation>Igual</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/settings.py" />
            <source>Igual que redondeoSedeco en la consola; el emisor debe tener entonces rounding=50.</source>
            <translation>Igual a redondeoSedeco no console; o emissor deve ter então rounding=50.</translation>
        </message>
        <message>
            <location filename="../../ui/products/form.py" />
            <source>Imagen</source>
            <translation>Imagem</translation>
        </message>
        <message>
            <location filename="../../ui/products/form.py" />
            <source>Imagen del producto</source>
            <translation>Imagem do produto</translation>
        </message>
        <message>
            <location filename="../../ui/records/batches.py" />
            <source>Importaciones anteriores</source>
            <translation>Importações anteriores</translation>
        </message>
        <message>
            <location filename="../../ui/records/batches.py" />
            <source>Importación deshecha</source>
            <translation>Importação desfeita</translation>
        </message>
        <message>
            <location filename="../../ui/records/bringing.py" />
            <source>Importando…</source>
            <translation>Importando…</translation>
        </message>
        <message>
            <location filename="../../ui/records/bringing.py" />
            <source>Importar</source>
            <translation>Importar</translation>
        </message>
        <message>
            <location filename="../../ui/customers/page.py" />
            <source>Importar clientes</source>
            <translation>Importar clientes</translation>
        </message>
        <message>
            <location filename="../../ui/products/page.py" />
            <source>Importar productos</source>
            <translation>Importar produtos</translation>
        </message>
        <message>
            <location filename="../../ui/records/bringing.py" />
            <source>Importar {n} fila</source>
            <translation>Importar {n} linha</translation>
        </message>
        <message>
            <location filename="../../ui/records/bringing.py" />
            <source>Importar {n} filas</source>
            <translation>Importar {n} linhas</translation>
        </message>
        <message>
            <location filename="../../ui/cash/counting.py" />
            <source>Importe</source>
            <translation>Valor</translation>
        </message>
        <message>
            <location filename="../../ui/settings/receipt.py" />
            <source>Importe en letras</source>
            <translation>Valor por extenso</translation>
        </message>
        <message>
            <location filename="../../ui/cash/counting.py" />
            <source>Importe en {currency}</source>
            <translation>Valor em {currency}</translation>
        </message>
        <message>
            <location filename="../../ui/documents/facts.py" />
            <source>Importes</source>
            <translation>Valores</translation>
        </message>
        <message>
            <location filename="../../ui/printing/waiting.py" />
            <source>Impresora</source>
            <translation>Impressora</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Impresora ajustada</source>
            <translation>Impressora ajustada</translation>
        </message>
        <message>
            <location filename="../../ui/printing/labels.py" />
            <source>Impresora de tickets</source>
            <translation>Impressora de cupons</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Impresora quitada</source>
            <translation>Impressora removida</translation>
        </message>
        <message>
            <location filename="../../ui/printer.py" />
            <source>Impresora: falló</source>
            <translation>Impressora: falhou</translation>
        </message>
        <message>
            <location filename="../../ui/printer.py" />
            <source>Impresora: {n} en espera</source>
            <translation>Impressora: {n} em espera</translation>
        </message>
        <message>
            <location filename="../../ui/settings/page.py" />
            <source>Impresoras</source>
            <translation>Impressoras</translation>
        </message>
        <message>
            <location filename="../../ui/cash/paper.py" />
            <source>Imprimir</source>
            <translation>Imprimir</translation>
        </message>
        <message>
            <location filename="../../app/printing/profile.py" />
            <source>Imprimir como imagen</source>
            <translation>Imprimir como imagem</translation>
        </message>
        <message>
            <location filename="../../ui/printing/waiting.py" />
            <source>Imprimir de nuevo</source>
            <translation>Imprimir de novo</translation>
        </message>
        <message>
            <location filename="../../ui/printing/waiting.py" />
            <source>Imprimir ya</source>
            <translation>Imprimir já</translation>
        </message>
        <message>
            <location filename="../../ui/settings/printers.py" />
            <source>Imprimirlo solo, en cuanto se autoriza</source>
            <translation>Imprimir sozinho, assim que autorizado</translation>
        </message>
        <message>
            <location filename="../../ui/products/page.py" />
            <source>Impuesto</source>
            <translation>Imposto</translation>
        </message>
        <message>
            <location filename="../../ui/products/form.py" />
            <source>Imágenes</source>
            <translation>Imagens</translation>
        </message>
        <message>
            <location filename="../../ui/settings/receipt.py" />
            <source>Imágenes ({kinds})</source>
            <translation>Imagens ({kinds})</translation>
        </message>
        <message>
            <location filename="../../ui/reports/page.py" />
            <source>Informe</source>
            <translation>Relatório</translation>
        </message>
        <message>
            <location filename="../../ui/closing/page.py" />
            <source>Informe copiado</source>
            <translation>Relatório copiado</translation>
        </message>
        <message>
            <location filename="../../app/runtime/figures.py" />
            <source>Informe por {what}</source>
            <translation>Relatório por {what}</translation>
        </message>
        <message>
            <location filename="../../ui/main_window.py" />
            <source>Informes</source>
            <translation>Relatórios</translation>
        </message>
        <message>
            <location filename="../../ui/settings/printers.py" />
            <source>Informes, Z en hoja, etiquetas.</source>
            <translation>Relatórios, Z em folha, etiquetas.</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/ar.py" />
            <source>Ingresos brutos</source>
            <translation>Ingresos brutos</translation>
        </message>
        <message>
            <location filename="../../ui/widgets/keycap.py" />
            <source>Inicio</source>
            <translation>Home</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/ar.py" />
            <source>Inicio actividades</source>
            <translation>Início atividades</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/settings.py" />
            <source>Inicio de sesión: campo de la contraseña</source>
            <translation>Início de sessão: campo da senha</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/settings.py" />
            <source>Inicio de sesión: campo del usuario</source>
            <translation>Início de sessão: campo do usuário</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/settings.py" />
            <source>Inicio de sesión: contraseña</source>
            <translation>Início de sessão: senha</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/settings.py" />
            <source>Inicio de sesión: dónde viene el token</source>
            <translation>Início de sessão: onde vem o token</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/settings.py" />
            <source>Inicio de sesión: formato</source>
            <translation>Início de sessão: formato</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/settings.py" />
            <source>Inicio de sesión: ruta</source>
            <translation>Início de sessão: caminho</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/settings.py" />
            <source>Inicio de sesión: usuario</source>
            <translation>Início de sessão: usuário</translation>
        </message>
        <message>
            <location filename="../../ui/printing/mails.py" />
            <source>Intentar ahora</source>
            <translation>Tentar agora</translation>
        </message>
        <message>
            <location filename="../../ui/settings/notices.py" />
            <source>Interruptor</source>
            <translation>Interruptor</translation>
        </message>
        <message>
            <location filename="../../ui/widgets/keyboard.py" />
            <source>Intro</source>
            <translation>Enter</translation>
        </message>
        <message>
            <location filename="../../ui/sale/command_line.py" />
            <source>Intro elige o crea el cliente   ·   Esc vuelve</source>
            <translation>Enter escolhe ou cria o cliente   ·   Esc volta</translation>
        </message>
        <message>
            <location filename="../../app/providers/gforce/__init__.py" />
            <source>JWT de la pasarela</source>
            <translation>JWT do gateway</translation>
        </message>
        <message>
            <location filename="../../ui/products/form.py" />
            <source>Kilogramo</source>
            <translation>Quilograma</translation>
        </message>
        <message>
            <location filename="../../app/domain/planner.py" />
            <source>La anulación está en trámite.</source>
            <translation>A anulação está em andamento.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/practice.py" />
            <source>La autoridad no está disponible</source>
            <translation>A autoridade não está disponível</translation>
        </message>
        <message>
            <location filename="../../app/store/migrations.py" />
            <source>La base de datos es de una versión más nueva de Mostrador ({found}; este programa llega a {len}): actualice el programa. No se cambió nada.</source>
            <translation>A base de dados é de uma versão mais nova do Mostrador ({found}; este programa chega a {len}): atualize o programa. Nada foi mudado.</translation>
        </message>
        <message>
            <location filename="../../app/store/database.py" />
            <source>La base de datos es un enlace a otro lugar; debe ser un archivo de la carpeta de datos.</source>
            <translation>A base de dados é um link para outro lugar; deve ser um arquivo da pasta de dados.</translation>
        </message>
        <message>
            <location filename="../../app/backup/archive.py" />
            <source>La base de datos está dañada: no se hizo la copia y las anteriores se conservan.</source>
            <translation>A base de dados está danificada: a cópia não foi feita e as anteriores se conservam.</translation>
        </message>
        <message>
            <location filename="../../app/store/sqlite.py" />
            <source>La base de datos está dañada; no la borre y restaure el último respaldo.</source>
            <translation>A base de dados está danificada; não apague e restaure a última cópia.</translation>
        </message>
        <message>
            <location filename="../../app/store/sqlite.py" />
            <source>La base de datos no se abre: no se guardó nada. Revise que se pueda escribir en la carpeta de datos.</source>
            <translation>O banco de dados não abre: nada foi salvo. Verifique se é possível escrever na pasta de dados.</translation>
        </message>
        <message>
            <location filename="../../app/store/sqlite.py" />
            <source>La base de datos respondió con un error ({name}): no se guardó nada.</source>
            <translation>A base de dados respondeu com um erro ({name}): nada foi salvo.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/updates.py" />
            <source>La búsqueda de versiones nuevas está apagada.</source>
            <translation>A busca de versões novas está desligada.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/settings.py" />
            <source>La cabecera TF-WebhookToken del contrato nuevo; el anterior no la usa.</source>
            <translation>O cabeçalho TF-WebhookToken do contrato novo; o anterior não usa.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/alerts.py" />
            <source>La caja avisa antes de que algo se termine: en la franja de abajo, en Atención y al abrir.</source>
            <translation>O caixa avisa antes que algo acabe: na faixa de baixo, em Atenção e ao abrir.</translation>
        </message>
        <message>
            <location filename="../../ui/cash/page.py" />
            <source>La caja está cerrada</source>
            <translation>O caixa está fechado</translation>
        </message>
        <message>
            <location filename="../../ui/cash/offering.py" />
            <source>La caja está sin abrir</source>
            <translation>O caixa não está aberto</translation>
        </message>
        <message>
            <location filename="../../ui/cash/acting.py" />
            <source>La caja queda a cargo de {name}</source>
            <translation>{name} agora responde pelo caixa</translation>
        </message>
        <message>
            <location filename="../../app/store/waiting.py" />
            <source>La caja se está cerrando: no se guardó nada.</source>
            <translation>O caixa está fechando: nada foi salvo.</translation>
        </message>
        <message>
            <location filename="../../app/domain/runway.py" />
            <source>La caja {till} tomó lo que esta debía el {day}: aquí ya no se vende ni se envía nada.</source>
            <translation>O caixa {till} tomou o que este devia em {day}: aqui já não se vende nem se envia nada.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/takeover.py" />
            <source>La carpeta vieja queda marcada</source>
            <translation>A pasta antiga fica marcada</translation>
        </message>
        <message>
            <location filename="../../app/providers/http.py" />
            <source>La clave guardada tiene signos que no se pueden enviar; cópiela otra vez en los ajustes del proveedor.</source>
            <translation>A chave salva tem sinais que não podem ser enviados; copie-a de novo nos ajustes do provedor.</translation>
        </message>
        <message>
            <location filename="../../app/store/sqlite.py" />
            <source>La cola de esta caja la tomó otra: aquí ya no se vende ni se numera nada. Venda en la otra.</source>
            <translation>A fila deste caixa foi tomada por outro: aqui já não se vende nem se numera nada. Venda no outro.</translation>
        </message>
        <message>
            <location filename="../../ui/records/matching.py" />
            <source>La columna elegida es</source>
            <translation>A coluna escolhida é</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety_restoring.py" />
            <source>La computadora de antes no debe vender ni enviar más</source>
            <translation>O computador de antes não deve mais vender nem enviar</translation>
        </message>
        <message>
            <location filename="../../app/store/snapshot.py" />
            <source>La copia es de una versión más nueva de Mostrador: actualice el programa. No se cambió nada.</source>
            <translation>A cópia é de uma versão mais nova do Mostrador: atualize o programa. Nada foi mudado.</translation>
        </message>
        <message>
            <location filename="../../app/backup/restoring.py" />
            <source>La copia no quedó entera al prepararla; lo que había sigue en su lugar.</source>
            <translation>A cópia não ficou inteira ao preparar; o que havia continua no lugar.</translation>
        </message>
        <message>
            <location filename="../../app/backup/archive.py" />
            <source>La copia no se leyó igual que se escribió; revise el disco.</source>
            <translation>A cópia não se leu como foi escrita; confira o disco.</translation>
        </message>
        <message>
            <location filename="../../app/domain/runway.py" />
            <source>La credencial de {name} {ends}</source>
            <translation>A credencial de {name} {ends}</translation>
        </message>
        <message>
            <location filename="../../app/providers/conteo/answers.py" />
            <source>La cuenta de Conteo no admite más envíos; revise el plan con el proveedor.</source>
            <translation>A conta de Conteo não aceita mais envios; confira o plano com o provedor.</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/answers.py" />
            <source>La cuenta de Fabo es de otro RUC; revise el emisor y los ajustes del proveedor, y compruebe en su portal.</source>
            <translation>A conta de Fabo é de outro RUC; confira o emissor e os ajustes do provedor, e o portal.</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/replies.py" />
            <source>La cuenta de Fabo no está lista para esta dirección (pruebas o producción); revísela con el proveedor.</source>
            <translation>A conta de Fabo não está pronta para este endereço (testes ou produção); confira com o provedor.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/reading.py" />
            <source>La cuenta de FacturaSend no admite más documentos; revise el plan con el proveedor.</source>
            <translation>A conta de FacturaSend não aceita mais documentos; confira o plano com o provedor.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/answers.py" />
            <source>La cuenta de TusFacturas es de otro CUIT; revise el emisor y los ajustes del proveedor, y compruebe en su portal.</source>
            <translation>A conta da TusFacturas é de outro CUIT; revise o emissor e os ajustes do provedor, e confira no portal.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/replies.py" />
            <source>La cuenta de TusFacturas no admite más comprobantes; revise el plan.</source>
            <translation>A conta de TusFacturas não aceita mais comprovantes; confira o plano.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/notices.py" />
            <source>La de su túnel o relé, seguida de:</source>
            <translation>A do seu túnel ou relé, seguida de:</translation>
        </message>
        <message>
            <location filename="../../ui/settings/practice.py" />
            <source>La deja pendiente unos segundos</source>
            <translation>Deixa pendente alguns segundos</translation>
        </message>
        <message>
            <location filename="../../ui/settings/practice.py" />
            <source>La deja pendiente y luego la rechaza</source>
            <translation>Deixa pendente e depois rejeita</translation>
        </message>
        <message>
            <location filename="../../app/runtime/returning.py" />
            <source>La devolución queda anotada aquí; la nota de crédito se emite en el portal de {title} y Atención la recuerda.</source>
            <translation>A devolução fica anotada aqui; a nota de crédito se emite no portal de {title} e Atenção a lembra.</translation>
        </message>
        <message>
            <location filename="../../app/providers/conteo/answers.py" />
            <source>La dirección configurada no responde como Conteo; revísela en los ajustes del proveedor.</source>
            <translation>O endereço configurado não responde como Conteo; confira nos ajustes do provedor.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/answers.py" />
            <source>La dirección configurada no responde como Enlazatte; revísela en los ajustes del proveedor.</source>
            <translation>O endereço configurado não responde como Enlazatte; confira nos ajustes do provedor.</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/replies.py" />
            <source>La dirección configurada no responde como Fabo; revísela en los ajustes del proveedor.</source>
            <translation>O endereço configurado não responde como Fabo; confira nos ajustes do provedor.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/replies.py" />
            <source>La dirección configurada no responde como TusFacturas; revísela en los ajustes del proveedor.</source>
            <translation>O endereço configurado não responde como TusFacturas; confira nos ajustes do provedor.</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/__init__.py" />
            <source>La dirección de descarga del PDF no sirve; corríjala en los ajustes de Fabo.</source>
            <translation>O endereço para baixar o PDF não serve; corrija nos ajustes de Fabo.</translation>
        </message>
        <message>
            <location filename="../../app/providers/download.py" />
            <source>La dirección del PDF no es de los servidores del proveedor; no se descarga.</source>
            <translation>O endereço do PDF não é dos servidores do provedor; não se baixa.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/reading.py" />
            <source>La dirección o la empresa (tenant) no responde como FacturaSend; revise los ajustes.</source>
            <translation>O endereço ou a empresa (tenant) não responde como FacturaSend; confira os ajustes.</translation>
        </message>
        <message>
            <location filename="../../app/updates/minisign.py" />
            <source>La firma de la lista de versiones {why}: no se usa nada de ella.</source>
            <translation>A assinatura da lista de versões {why}: nada dela é usado.</translation>
        </message>
        <message>
            <location filename="../../app/vault/__init__.py" />
            <source>La frase es demasiado corta; use al menos {shortest_passphrase} caracteres.</source>
            <translation>A frase é curta demais; use pelo menos {shortest_passphrase} caracteres.</translation>
        </message>
        <message>
            <location filename="../../app/vault/sealing.py" />
            <source>La frase o la llave no abre el almacén de claves; use la misma con que se selló.</source>
            <translation>A frase ou a chave não abre o cofre de chaves; use a mesma com que foi selado.</translation>
        </message>
        <message>
            <location filename="../../ui/printing/logo.py" />
            <source>La imagen es demasiado grande; use una de menos de 5 MB.</source>
            <translation>A imagem é grande demais; use uma de menos de 5 MB.</translation>
        </message>
        <message>
            <location filename="../../ui/products/pictures.py" />
            <source>La imagen pasa de 20 MB; elija una más pequeña.</source>
            <translation>A imagem passa de 20 MB; escolha uma menor.</translation>
        </message>
        <message>
            <location filename="../../app/printing/conversation.py" />
            <source>La impresora cortó la conexión.</source>
            <translation>A impressora cortou a conexão.</translation>
        </message>
        <message>
            <location filename="../../app/printing/conversation.py" />
            <source>La impresora dejó de recibir a mitad del ticket.</source>
            <translation>A impressora parou de receber no meio do cupom.</translation>
        </message>
        <message>
            <location filename="../../app/printing/devices.py" />
            <source>La impresora dejó de recibir.</source>
            <translation>A impressora parou de receber.</translation>
        </message>
        <message>
            <location filename="../../ui/printing/waiting.py" />
            <source>La impresora lo tiene; todavía no dijo que terminó.</source>
            <translation>A impressora recebeu; ainda não disse que terminou.</translation>
        </message>
        <message>
            <location filename="../../app/printing/conversation.py" />
            <source>La impresora no confirmó el final del ticket.</source>
            <translation>A impressora não confirmou o fim do cupom.</translation>
        </message>
        <message>
            <location filename="../../app/printing/devices.py" />
            <source>La impresora no contesta en la red: revise que esté encendida y conectada.</source>
            <translation>A impressora não responde na rede: confira se está ligada e conectada.</translation>
        </message>
        <message>
            <location filename="../../ui/printer.py" />
            <source>La impresora no contesta.</source>
            <translation>A impressora não responde.</translation>
        </message>
        <message>
            <location filename="../../app/printing/devices.py" />
            <source>La impresora no está conectada a su puerto: revise el cable y que esté encendida.</source>
            <translation>A impressora não está conectada à sua porta: confira o cabo e se está ligada.</translation>
        </message>
        <message>
            <location filename="../../ui/printer.py" />
            <source>La impresora no está lista.</source>
            <translation>A impressora não está pronta.</translation>
        </message>
        <message>
            <location filename="../../app/printing/conversation.py" />
            <source>La impresora no recibe: ¿papel, tapa?</source>
            <translation>A impressora não recebe: papel, tampa?</translation>
        </message>
        <message>
            <location filename="../../app/printing/conversation.py" />
            <source>La impresora no tiene papel: ponga un rollo.</source>
            <translation>A impressora não tem papel: ponha uma bobina.</translation>
        </message>
        <message>
            <location filename="../../app/printing/conversation.py" />
            <source>La impresora se desconectó a mitad del ticket.</source>
            <translation>A impressora se desconectou no meio do cupom.</translation>
        </message>
        <message>
            <location filename="../../app/printing/conversation.py" />
            <source>La impresora señala una falla (¿cuchilla trabada?): apáguela y enciéndala.</source>
            <translation>A impressora indica uma falha (guilhotina travada?): desligue e ligue.</translation>
        </message>
        <message>
            <location filename="../../ui/printer.py" />
            <source>La impresora «{name}» no existe en este equipo.</source>
            <translation>A impressora “{name}” não existe neste computador.</translation>
        </message>
        <message>
            <location filename="../../app/updates/manifest.py" />
            <source>La lista de versiones ({found}) es más vieja que otra ya vista ({seen}): no se usa.</source>
            <translation>A lista de versões ({found}) é mais antiga que outra já vista ({seen}): não é usada.</translation>
        </message>
        <message>
            <location filename="../../app/updates/manifest.py" />
            <source>La lista de versiones caducó el {day}: quien la publica debe renovarla, o el reloj está mal.</source>
            <translation>A lista de versões venceu em {day}: quem a publica deve renová-la, ou o relógio está errado.</translation>
        </message>
        <message>
            <location filename="../../app/updates/manifest.py" />
            <source>La lista de versiones es de una fecha futura: revise el reloj de este equipo.</source>
            <translation>A lista de versões é de uma data futura: verifique o relógio deste computador.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/updates.py" />
            <source>La lista de versiones no se entiende ({what}): no se usa nada de ella.</source>
            <translation>A lista de versões não se entende ({what}): nada dela é usado.</translation>
        </message>
        <message>
            <location filename="../../app/vault/__init__.py" />
            <source>La llave de las claves no puede estar dentro de la carpeta de datos; elija otra carpeta.</source>
            <translation>A chave do cofre não pode estar dentro da pasta de dados; escolha outra pasta.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/updates.py" />
            <source>La línea que empieza por RW.</source>
            <translation>A linha que começa com RW.</translation>
        </message>
        <message>
            <location filename="../../app/domain/causes.py" />
            <source>La nota de crédito se emite en el portal del proveedor; cuando exista, anote aquí su autorización.</source>
            <translation>A nota de crédito se emite no portal do provedor; quando existir, anote aqui a autorização.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/mapping.py" />
            <source>La nota necesita el CDC de la factura que modifica.</source>
            <translation>A nota precisa do CDC da fatura que modifica.</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/pa.py" />
            <source>La operación no se realizó</source>
            <translation>A operação não se realizou</translation>
        </message>
        <message>
            <location filename="../../ui/settings/takeover.py" />
            <source>La otra caja sigue como estaba.</source>
            <translation>O outro caixa continua como estava.</translation>
        </message>
        <message>
            <location filename="../../app/providers/gforce/mapping.py" />
            <source>La pasarela G-Force aún no tiene el PDF; se pedirá más tarde.</source>
            <translation>O gateway G-Force ainda não tem o PDF; será pedido mais tarde.</translation>
        </message>
        <message>
            <location filename="../../app/providers/gforce/mapping.py" />
            <source>La pasarela G-Force no acepta las credenciales; revíselas en los ajustes del proveedor.</source>
            <translation>O gateway G-Force não aceita as credenciais; confira nos ajustes do provedor.</translation>
        </message>
        <message>
            <location filename="../../app/providers/gforce/mapping.py" />
            <source>La pasarela G-Force pide ir más despacio.</source>
            <translation>O gateway G-Force pede para ir mais devagar.</translation>
        </message>
        <message>
            <location filename="../../app/providers/gforce/__init__.py" />
            <source>La pasarela G-Force solo entrega el PDF.</source>
            <translation>O gateway G-Force só entrega o PDF.</translation>
        </message>
        <message>
            <location filename="../../app/providers/gforce/mapping.py" />
            <source>La pasarela G-Force tuvo un fallo; el PDF se pedirá más tarde.</source>
            <translation>O gateway G-Force teve uma falha; o PDF será pedido mais tarde.</translation>
        </message>
        <message>
            <location filename="../../ui/people/sheets.py" />
            <source>La primera persona manda y agrega a las demás. Desde ahora la caja pregunta quién atiende.</source>
            <translation>A primeira pessoa manda e adiciona as demais. A partir de agora o caixa pergunta quem atende.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/mail.py" />
            <source>La prueba no salió</source>
            <translation>O teste não saiu</translation>
        </message>
        <message>
            <location filename="../../ui/settings/mail.py" />
            <source>La prueba salió</source>
            <translation>O teste saiu</translation>
        </message>
        <message>
            <location filename="../../ui/printing/doctor.py" />
            <source>La prueba va camino de la impresora.</source>
            <translation>O teste está a caminho da impressora.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/practice.py" />
            <source>La próxima vez</source>
            <translation>Na próxima vez</translation>
        </message>
        <message>
            <location filename="../../app/providers/http.py" />
            <source>La red pide iniciar sesión o desvía la conexión; se enviará cuando haya Internet.</source>
            <translation>A rede pede para iniciar sessão ou desvia a conexão; será enviado quando houver Internet.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/answers.py" />
            <source>La respuesta al iniciar sesión no trae el token donde dicen los ajustes; revise el puntero.</source>
            <translation>A resposta ao iniciar sessão não traz o token onde dizem os ajustes; confira o ponteiro.</translation>
        </message>
        <message>
            <location filename="../../app/providers/conteo/answers.py" />
            <source>La respuesta de Conteo no se entiende; se preguntará antes de volver a enviar.</source>
            <translation>A resposta de Conteo não se entende; vai perguntar antes de enviar de novo.</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/replies.py" />
            <source>La respuesta de Fabo no se entiende; se preguntará antes de darlo por enviado.</source>
            <translation>A resposta de Fabo não se entende; vai perguntar antes de dar por enviado.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/reading.py" />
            <source>La respuesta de FacturaSend no se entiende; se preguntará antes de volver a enviar.</source>
            <translation>A resposta de FacturaSend não se entende; vai perguntar antes de enviar de novo.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/replies.py" />
            <source>La respuesta de TusFacturas no se entiende; se preguntará antes de volver a enviar.</source>
            <translation>A resposta de TusFacturas não se entende; vai perguntar antes de enviar de novo.</translation>
        </message>
        <message>
            <location filename="../../app/providers/pdf.py" />
            <source>La respuesta del proveedor no trae el PDF.</source>
            <translation>A resposta do provedor não traz o PDF.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/safety.py" />
            <source>La segunda carpeta de copias no está («{name}»): conecte el disco. La copia de aquí se hizo.</source>
            <translation>A segunda pasta de cópias não está (“{name}”): conecte o disco. A cópia daqui foi feita.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/mapping.py" />
            <source>La serie lleva letras y cifras, sin folio: de 1 a 25 signos.</source>
            <translation>A série leva letras e dígitos, sem folio: de 1 a 25 sinais.</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/mapping.py" />
            <source>La serie {series} no sirve para este comprobante (F… o B…).</source>
            <translation>A série {series} não serve para este comprovante (F… ou B…).</translation>
        </message>
        <message>
            <location filename="../../app/domain/runway.py" />
            <source>La serie {series} no tiene más números</source>
            <translation>A série {series} não tem mais números</translation>
        </message>
        <message>
            <location filename="../../app/printing/conversation.py" />
            <source>La tapa de la impresora está abierta: ciérrela.</source>
            <translation>A tampa da impressora está aberta: feche.</translation>
        </message>
        <message>
            <location filename="../../app/providers/conteo/mapping.py" />
            <source>La tasa {percent} % no tiene código de ITBMS.</source>
            <translation>A alíquota {percent} % não tem código de ITBMS.</translation>
        </message>
        <message>
            <location filename="../../ui/printer.py" />
            <source>La venta está guardada; F7 la imprime de nuevo.</source>
            <translation>A venda está salva; F7 imprime de novo.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/page.py" />
            <source>La venta está vacía: no hay nada que dejar pendiente.</source>
            <translation>A venda está vazia: não há nada para pôr em espera.</translation>
        </message>
        <message>
            <location filename="../../app/providers/conteo/mapping.py" />
            <source>La venta no tiene líneas o no tiene referencia.</source>
            <translation>A venda não tem linhas ou não tem referência.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/mapping.py" />
            <source>La venta no tiene ningún importe que facturar.</source>
            <translation>A venda não tem nenhum valor para faturar.</translation>
        </message>
        <message>
            <location filename="../../ui/first_run/welcome_step.py" />
            <source>La venta se guarda en este equipo y el documento electrónico sale solo en cuanto hay conexión.</source>
            <translation>A venda fica salva neste computador e o documento eletrônico sai sozinho assim que houver conexão.</translation>
        </message>
        <message>
            <location filename="../../app/updates/manifest.py" />
            <source>La versión {version} necesita pasar antes por una intermedia: pida esa primero.</source>
            <translation>A versão {version} precisa passar antes por uma intermediária: peça essa primeiro.</translation>
        </message>
        <message>
            <location filename="../../app/updates/manifest.py" />
            <source>La versión {version} no abre los datos de esta caja, que son más nuevos: no se instala.</source>
            <translation>A versão {version} não abre os dados deste caixa, que são mais novos: não é instalada.</translation>
        </message>
        <message>
            <location filename="../../app/updates/manifest.py" />
            <source>La versión {version} no trae un paquete para este equipo ({system}).</source>
            <translation>A versão {version} não traz um pacote para este computador ({system}).</translation>
        </message>
        <message>
            <location filename="../../ui/settings/updates.py" />
            <source>La {version} está descargada y comprobada; instálela con la tienda cerrada: {file}</source>
            <translation>A {version} está baixada e verificada; instale-a com a loja fechada: {file}</translation>
        </message>
        <message>
            <location filename="../../ui/cash/sheets.py" />
            <source>La última Z contó {amount}.</source>
            <translation>O último Z contou {amount}.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety_restoring.py" />
            <source>La última copia es del {when}.</source>
            <translation>A última cópia é de {when}.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety.py" />
            <source>La última copia no se hizo</source>
            <translation>A última cópia não foi feita</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety.py" />
            <source>Las anteriores siguen ahí.</source>
            <translation>As anteriores continuam lá.</translation>
        </message>
        <message>
            <location filename="../../app/vault/__init__.py" />
            <source>Las claves están en el llavero del sistema ({title}), bajo la sesión del usuario.</source>
            <translation>As chaves estão no chaveiro do sistema ({title}), na sessão do usuário.</translation>
        </message>
        <message>
            <location filename="../../app/vault/__init__.py" />
            <source>Las claves están en el llavero del sistema y no responde; entre con el usuario que las guardó.</source>
            <translation>As chaves estão no chaveiro do sistema e ele não responde; entre com o usuário que as salvou.</translation>
        </message>
        <message>
            <location filename="../../app/vault/__init__.py" />
            <source>Las claves están en un archivo cifrado de la carpeta de datos y su llave, sin frase, en la carpeta de configuración de este usuario: un respaldo de los datos no basta para abrirlas, pero quien entre a esta cuenta o lea este disco sí puede.</source>
            <translation>As chaves estão em um arquivo cifrado da pasta de dados e a chave dele, sem frase, na pasta de configuração deste usuário: uma cópia dos dados não basta para abri-las, mas quem entrar nesta conta ou ler este disco pode.</translation>
        </message>
        <message>
            <location filename="../../app/vault/__init__.py" />
            <source>Las claves están en un archivo cifrado de la carpeta de datos; solo se abre con su frase.</source>
            <translation>As chaves estão em um arquivo cifrado da pasta de dados; só se abre com a frase.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/mail.py" />
            <source>Las claves no se pueden abrir</source>
            <translation>Não dá para abrir as chaves</translation>
        </message>
        <message>
            <location filename="../../ui/settings/printers.py" />
            <source>Las hojas y etiquetas</source>
            <translation>As folhas e etiquetas</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/__init__.py" />
            <source>Las notas y bajas por Fabo están apagadas; hágalas en su portal.</source>
            <translation>As notas e baixas por Fabo estão desligadas; faça no portal.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/takeover.py" />
            <source>Las series de esa caja se cierran: nadie da ya un número suyo.</source>
            <translation>As séries desse caixa se fecham: ninguém dá mais um número delas.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/settings.py" />
            <source>Las tres credenciales valen para un solo CUIT y punto de venta.</source>
            <translation>As três credenciais valem para um só CUIT e ponto de venda.</translation>
        </message>
        <message>
            <location filename="../../ui/people/entering.py" />
            <source>Las ventas abiertas siguen en esta caja.</source>
            <translation>As vendas abertas ficam neste caixa.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety_restoring.py" />
            <source>Las ventas posteriores a la copia dejan de verse; la base de ahora se aparta y no se borra.</source>
            <translation>As vendas posteriores à cópia deixam de ser vistas; a base de agora é separada e não se apaga.</translation>
        </message>
        <message>
            <location filename="../../resources/printing/code_pages.csv" />
            <source>Latín 9</source>
            <translation>Latim 9</translation>
        </message>
        <message>
            <location filename="../../ui/attention/causes.py" />
            <source>Le toca al cajero: corrija el dato y vuelve solo a la cola.</source>
            <translation>Cabe ao operador: corrija o dado e ele volta sozinho para a fila.</translation>
        </message>
        <message>
            <location filename="../../ui/attention/causes.py" />
            <source>Le toca al cajero: nada se emitió; reintente cuando haya servicio.</source>
            <translation>Cabe ao operador: nada foi emitido; tente de novo quando houver serviço.</translation>
        </message>
        <message>
            <location filename="../../ui/attention/causes.py" />
            <source>Le toca al dueño: a {provider} no se le puede preguntar. Siga los pasos y traiga lo que encuentre.</source>
            <translation>Cabe ao dono: não dá para perguntar a {provider}. Siga os passos e traga o que encontrar.</translation>
        </message>
        <message>
            <location filename="../../ui/attention/causes.py" />
            <source>Le toca al dueño: busque el documento en el portal de {provider}. Lo que usted anote vale; nada sale antes.</source>
            <translation>É a vez do dono: procure o documento no portal de {provider}. O que você anotar vale; nada sai antes.</translation>
        </message>
        <message>
            <location filename="../../ui/attention/causes.py" />
            <source>Le toca al dueño: busque la referencia en el portal de {provider} y diga si se emitió.</source>
            <translation>Cabe ao dono: busque a referência no portal de {provider} e diga se foi emitido.</translation>
        </message>
        <message>
            <location filename="../../ui/attention/causes.py" />
            <source>Le toca al dueño: compruébelo allí; anúlelo también aquí o déjelo vigente.</source>
            <translation>É a vez do dono: verifique lá; anule-o aqui também ou deixe-o vigente.</translation>
        </message>
        <message>
            <location filename="../../ui/attention/causes.py" />
            <source>Le toca al dueño: emita la nota en el portal de {provider} y anote su autorización, o anúlela aquí.</source>
            <translation>É a vez do dono: emita a nota no portal de {provider} e anote a autorização, ou anule-a aqui.</translation>
        </message>
        <message>
            <location filename="../../ui/attention/causes.py" />
            <source>Le toca al dueño: no vale. Revise los ajustes de {provider} y reintente, o anule.</source>
            <translation>É a vez do dono: não vale. Revise as configurações de {provider} e tente novamente, ou anule.</translation>
        </message>
        <message>
            <location filename="../../ui/attention/causes.py" />
            <source>Le toca al dueño: pida anularlo otra vez o déjelo vigente. Mientras tanto sigue siendo válido.</source>
            <translation>Cabe ao dono: peça a anulação outra vez ou deixe o documento válido. Enquanto isso, ele continua válido.</translation>
        </message>
        <message>
            <location filename="../../ui/attention/causes.py" />
            <source>Le toca al dueño: revise los ajustes de {provider}. Se puede seguir vendiendo; nada se pierde.</source>
            <translation>Cabe ao dono: revise os ajustes de {provider}. Pode continuar vendendo; nada se perde.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/scan_ahead.py" />
            <source>Lectura guardada: {name}. Se agrega al cerrar esta ventana.</source>
            <translation>Leitura guardada: {name}. Entra ao fechar esta janela.</translation>
        </message>
        <message>
            <location filename="../../ui/people/journal.py" />
            <source>Leer de nuevo</source>
            <translation>Ler de novo</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/__init__.py" />
            <source>Letras del documento del cliente</source>
            <translation>Letras do documento do cliente</translation>
        </message>
        <message>
            <location filename="../../app/printing/profile.py" />
            <source>Letras por renglón</source>
            <translation>Letras por linha</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/mx.py" />
            <source>Letras y cifras, sin folio</source>
            <translation>Letras e algarismos, sem o número</translation>
        </message>
        <message>
            <location filename="../../ui/records/bringing.py" />
            <source>Leyendo el archivo…</source>
            <translation>Lendo o arquivo…</translation>
        </message>
        <message>
            <location filename="../../ui/settings/till.py" />
            <source>Leído, no encontrado, falta una persona.</source>
            <translation>Lido, não encontrado, falta uma pessoa.</translation>
        </message>
        <message>
            <location filename="../../ui/products/form.py" />
            <source>Libra</source>
            <translation>Libra</translation>
        </message>
        <message>
            <location filename="../../ui/customers/form.py" />
            <source>Lista de precios</source>
            <translation>Lista de preços</translation>
        </message>
        <message>
            <location filename="../../ui/products/lists.py" />
            <source>Lista nueva</source>
            <translation>Lista nova</translation>
        </message>
        <message>
            <location filename="../../ui/products/lists.py" />
            <source>Listas de precios</source>
            <translation>Listas de preços</translation>
        </message>
        <message>
            <location filename="../../ui/products/lists.py" />
            <source>Listas de precios y categorías</source>
            <translation>Listas de preços e categorias</translation>
        </message>
        <message>
            <location filename="../../ui/products/page.py" />
            <source>Listas y categorías</source>
            <translation>Listas e categorias</translation>
        </message>
        <message>
            <location filename="../../ui/products/form.py" />
            <source>Listas y existencias</source>
            <translation>Listas e estoque</translation>
        </message>
        <message>
            <location filename="../../ui/cash/paper.py" />
            <source>Listo</source>
            <translation>Pronto</translation>
        </message>
        <message>
            <location filename="../../ui/products/form.py" />
            <source>Litro</source>
            <translation>Litro</translation>
        </message>
        <message>
            <location filename="../../ui/health/sheet.py" />
            <source>Llamadas</source>
            <translation>Chamadas</translation>
        </message>
        <message>
            <location filename="../../ui/settings/updates.py" />
            <source>Llave de quien las publica</source>
            <translation>Chave de quem as publica</translation>
        </message>
        <message>
            <location filename="../../ui/products/shelf.py" />
            <source>Lleva existencias</source>
            <translation>Controla estoque</translation>
        </message>
        <message>
            <location filename="../../ui/settings/scales.py" />
            <source>Lleva impreso</source>
            <translation>Leva impresso</translation>
        </message>
        <message>
            <location filename="../../ui/attention/decisions.py" />
            <source>Lo comprobé: volver a enviar</source>
            <translation>Conferi: enviar de novo</translation>
        </message>
        <message>
            <location filename="../../ui/cash/closed.py" />
            <source>Lo contado quedó anotado; los importes los ve quien tiene permiso.</source>
            <translation>A contagem foi anotada; os valores só vê quem tem permissão.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/updates.py" />
            <source>Lo descargado no es lo que se firmó: se borró.</source>
            <translation>O que foi baixado não é o que foi assinado: foi apagado.</translation>
        </message>
        <message>
            <location filename="../../app/providers/gforce/__init__.py" />
            <source>Lo entrega G-Force; puede vencer.</source>
            <translation>G-Force entrega; pode vencer.</translation>
        </message>
        <message>
            <location filename="../../ui/leaving.py" />
            <source>Lo escrito allí se pierde si cierra ahora.</source>
            <translation>O que foi digitado ali se perde se fechar agora.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/page.py" />
            <source>Lo escrito espera allí hasta que lo guarde o lo descarte.</source>
            <translation>O que foi escrito espera ali até que o salve ou descarte.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/draft.py" />
            <source>Lo escrito espera aquí hasta que lo guarde o lo descarte.</source>
            <translation>O que foi escrito espera aqui até que o salve ou descarte.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/alerts.py" />
            <source>Lo normal: {n}</source>
            <translation>O normal: {n}</translation>
        </message>
        <message>
            <location filename="../../ui/products/form.py" />
            <source>Lo que a usted le cuesta; nunca se imprime.</source>
            <translation>O que custa para você; nunca se imprime.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/takeover.py" />
            <source>Lo que debía enviar sale desde esta. Por lo que no tuvo respuesta se pregunta antes de enviarlo.</source>
            <translation>O que devia enviar sai desta. Pelo que não teve resposta se pergunta antes de enviar.</translation>
        </message>
        <message>
            <location filename="../../app/domain/runway.py" />
            <source>Lo que debía una caja tomada no sale</source>
            <translation>O que um caixa tomado devia não sai</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/settings.py" />
            <source>Lo que en este tiempo no salió de la cola de TusFacturas pasa a una persona; con 0 se espera siempre.</source>
            <translation>O que neste tempo não saiu da fila de TusFacturas passa a uma pessoa; com 0 se espera sempre.</translation>
        </message>
        <message>
            <location filename="../../app/providers/pdf.py" />
            <source>Lo que envió el proveedor no es un PDF.</source>
            <translation>O que o provedor enviou não é um PDF.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/takeover.py" />
            <source>Lo que esa caja había tomado de otras sigue allí ({n}): {why}</source>
            <translation>O que esse caixa tinha assumido de outros continua lá ({n}): {why}</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety_restoring.py" />
            <source>Lo que estaba por enviar se consulta antes al proveedor, para no emitirlo dos veces.</source>
            <translation>O que estava por enviar é consultado antes ao provedor, para não emitir duas vezes.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/restoring.py" />
            <source>Lo que había quedó en «{name}», dentro de la carpeta de datos.</source>
            <translation>O que havia ficou em “{name}”, dentro da pasta de dados.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/settings.py" />
            <source>Lo que quedó sin respuesta y no aparece al consultar: con false decide una persona; con true se reenvía, y podría emitirse dos veces, porque TusFacturas no controla referencias repetidas.</source>
            <translation>O que ficou sem resposta e não aparece ao consultar: com false decide uma pessoa; com true se reenvia, e poderia ser emitido duas vezes, porque TusFacturas não controla referências repetidas.</translation>
        </message>
        <message>
            <location filename="../../ui/people/rights.py" />
            <source>Lo que un rol no puede, un supervisor lo aprueba en el momento con su PIN.</source>
            <translation>O que uma função não pode, um supervisor aprova na hora com seu PIN.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/receipt.py" />
            <source>Lo que usted pone</source>
            <translation>O que você põe</translation>
        </message>
        <message>
            <location filename="../../ui/documents/story.py" />
            <source>Lo rechazó.</source>
            <translation>Rejeitou.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/story.py" />
            <source>Lo recibió y lo está procesando.</source>
            <translation>Recebeu e está processando.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety_restoring.py" />
            <source>Lo vendido después de la copia no está en ella; las claves del proveedor se escriben otra vez.</source>
            <translation>O vendido depois da cópia não está nela; as chaves do provedor são digitadas de novo.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/receipt.py" />
            <source>Logotipo</source>
            <translation>Logotipo</translation>
        </message>
        <message>
            <location filename="../../ui/settings/receipt.py" />
            <source>Logotipo…</source>
            <translation>Logotipo…</translation>
        </message>
        <message>
            <location filename="../../app/people.py" />
            <source>Los PIN son de otro equipo: primero pone uno nuevo quien manda, y después los de los demás.</source>
            <translation>Os PIN são de outro computador: primeiro quem manda define um novo e depois os dos demais.</translation>
        </message>
        <message>
            <location filename="../../ui/first_run/provider_step.py" />
            <source>Los datos se los dio {provider}. Las claves se guardan cifradas en este equipo.</source>
            <translation>Os dados foram dados por {provider}. As chaves ficam cifradas neste computador.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/notices.py" />
            <source>Los del túnel o relé que trae los avisos hasta aquí, separados por espacios.</source>
            <translation>Os do túnel ou relé que traz os avisos até aqui, separados por espaços.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/prices.py" />
            <source>Los importes no se pueden expresar en precios sin IVA de tres decimales.</source>
            <translation>Os valores não se podem expressar em preços sem IVA de três decimais.</translation>
        </message>
        <message>
            <location filename="../../app/providers/conteo/prices.py" />
            <source>Los importes no se pueden expresar en precios sin impuesto.</source>
            <translation>Os valores não se podem expressar em preços sem imposto.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/issuers.py" />
            <source>Los precios son</source>
            <translation>Os preços são</translation>
        </message>
        <message>
            <location filename="../../ui/first_run/issuer_step.py" />
            <source>Los precios ya incluyen el impuesto</source>
            <translation>Os preços já incluem o imposto</translation>
        </message>
        <message>
            <location filename="../../ui/settings/mail.py" />
            <source>Los proveedores que envían correos lo siguen haciendo ellos.</source>
            <translation>Os provedores que enviam e-mails continuam fazendo isso.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/printers.py" />
            <source>Los tickets</source>
            <translation>Os cupons</translation>
        </message>
        <message>
            <location filename="../../ui/settings/printers.py" />
            <source>Los tickets salen en «{name}».</source>
            <translation>Os cupons saem em “{name}”.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/printers.py" />
            <source>Los tickets se ven en la pantalla. Complete lo de abajo, guarde y pruebe.</source>
            <translation>Os cupons aparecem na tela. Preencha abaixo, salve e teste.</translation>
        </message>
        <message>
            <location filename="../../ui/widgets/file_dialog.py" />
            <source>Lugares</source>
            <translation>Lugares</translation>
        </message>
        <message>
            <location filename="../../ui/printing/labels.py" />
            <source>Lugares ya usados</source>
            <translation>Lugares já usados</translation>
        </message>
        <message>
            <location filename="../../ui/printing/labels.py" />
            <source>Lugares ya usados de la primera hoja</source>
            <translation>Lugares já usados da primeira folha</translation>
        </message>
        <message>
            <location filename="../../ui/records/bringing.py" />
            <source>Línea</source>
            <translation>Linha</translation>
        </message>
        <message>
            <location filename="../../ui/sale/command_line.py" />
            <source>Línea de venta</source>
            <translation>Linha de venda</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Línea de órdenes</source>
            <translation>Linha de comando</translation>
        </message>
        <message>
            <location filename="../../ui/people/approving.py" />
            <source>Línea {n}, {product}: de {before} a {after}.</source>
            <translation>Linha {n}, {product}: de {before} para {after}.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/explaining.py" />
            <source>Líneas de la venta</source>
            <translation>Linhas da venda</translation>
        </message>
        <message>
            <location filename="../../ui/sale/ticket_sheet.py" />
            <source>Líneas del ticket</source>
            <translation>Linhas do cupom</translation>
        </message>
        <message>
            <location filename="../../app/vault/__init__.py" />
            <source>MOSTRADOR_PASSPHRASE_FILE nombra un archivo que no existe o está vacío.</source>
            <translation>MOSTRADOR_PASSPHRASE_FILE nomeia um arquivo que não existe ou está vazio.</translation>
        </message>
        <message>
            <location filename="../../ui/help.py" />
            <source>Manual</source>
            <translation>Manual</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/settings.py" />
            <source>Marca de la venta en la descripción</source>
            <translation>Marca da venda na descrição</translation>
        </message>
        <message>
            <location filename="../../ui/products/lists.py" />
            <source>Mayorista</source>
            <translation>Atacado</translation>
        </message>
        <message>
            <location filename="../../ui/widgets/keycap.py" />
            <source>Mayús</source>
            <translation>Shift</translation>
        </message>
        <message>
            <location filename="../../ui/widgets/keyboard.py" />
            <source>Mayúsculas</source>
            <translation>Maiúsculas</translation>
        </message>
        <message>
            <location filename="../../ui/widgets/keyboard.py" />
            <source>Mayúsculas: la próxima</source>
            <translation>Maiúsculas: a próxima</translation>
        </message>
        <message>
            <location filename="../../ui/widgets/keyboard.py" />
            <source>Mayúsculas: todas</source>
            <translation>Maiúsculas: todas</translation>
        </message>
        <message>
            <location filename="../../ui/reports/page.py" />
            <source>Medio</source>
            <translation>Meio</translation>
        </message>
        <message>
            <location filename="../../ui/sale/payment.py" />
            <source>Medio de pago</source>
            <translation>Meio de pagamento</translation>
        </message>
        <message>
            <location filename="../../ui/health/sheet.py" />
            <source>Medio minuto sin respuesta es un corte: queda en el diario, con cada llamada y documento.</source>
            <translation>Meio minuto sem resposta é uma queda: fica no diário, com cada chamada e documento.</translation>
        </message>
        <message>
            <location filename="../../ui/reports/dashboard.py" />
            <source>Medios de pago</source>
            <translation>Meios de pagamento</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/ar.py" />
            <source>Mercado Pago u otra</source>
            <translation>Mercado Pago ou outra</translation>
        </message>
        <message>
            <location filename="../../ui/reports/period.py" />
            <source>Mes</source>
            <translation>Mês</translation>
        </message>
        <message>
            <location filename="../../ui/products/form.py" />
            <source>Metro</source>
            <translation>Metro</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/page.py" />
            <source>Mientras la ventana o el servicio estén abiertos; lo atrasado sale al abrir.</source>
            <translation>Enquanto a janela ou o serviço estiver aberto; o atrasado sai ao abrir.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/around.py" />
            <source>Mientras tanto sigue vigente.</source>
            <translation>Enquanto isso continua válido.</translation>
        </message>
        <message>
            <location filename="../../app/printing/profile.py" />
            <source>Minutos hasta que un ticket caduca</source>
            <translation>Minutos até um cupom expirar</translation>
        </message>
        <message>
            <location filename="../../ui/printer.py" />
            <source>Mire el papel</source>
            <translation>Olhe o papel</translation>
        </message>
        <message>
            <location filename="../../ui/printing/doctor.py" />
            <source>Mire el papel que sale y conteste. Lo que deje en blanco queda como está.</source>
            <translation>Olhe o papel que sai e responda. O que deixar em branco fica como está.</translation>
        </message>
        <message>
            <location filename="../../ui/cash/counting.py" />
            <source>Moneda</source>
            <translation>Moeda</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/mx.py" />
            <source>Monedero electrónico</source>
            <translation>Cartão-presente</translation>
        </message>
        <message>
            <location filename="../../ui/records/keys.py" />
            <source>Monotributo</source>
            <translation>Monotributo</translation>
        </message>
        <message>
            <location filename="../../ui/sale/keys.py" />
            <source>Mosaico</source>
            <translation>Mosaico</translation>
        </message>
        <message>
            <location filename="../../ui/sale/grid.py" />
            <source>Mosaico de productos</source>
            <translation>Mosaico de produtos</translation>
        </message>
        <message>
            <location filename="../../ui/keymap.py" />
            <source>Mostrador</source>
            <translation>Mostrador</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Mostrador (envíos)</source>
            <translation>Mostrador (envios)</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety_restoring.py" />
            <source>Mostrador no se puede abrir</source>
            <translation>Não dá para abrir o Mostrador</translation>
        </message>
        <message>
            <location filename="../../ui/settings/updates.py" />
            <source>Mostrador {version}.</source>
            <translation>Mostrador {version}.</translation>
        </message>
        <message>
            <location filename="../../ui/cash/sheets.py" />
            <source>Motivo</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <location filename="../../ui/documents/crediting.py" />
            <source>Motivo del catálogo</source>
            <translation>Motivo do catálogo</translation>
        </message>
        <message>
            <location filename="../../ui/widgets/keypad.py" />
            <source>Motivos usuales</source>
            <translation>Motivos usuais</translation>
        </message>
        <message>
            <location filename="../../ui/cash/page.py" />
            <source>Movimientos</source>
            <translation>Movimentos</translation>
        </message>
        <message>
            <location filename="../../ui/sale/keys.py" />
            <source>Muestra el precio de un producto sin venderlo</source>
            <translation>Mostra o preço de um produto sem vender</translation>
        </message>
        <message>
            <location filename="../../ui/sale/keys.py" />
            <source>Muestra el ticket de la última venta</source>
            <translation>Mostra o cupom da última venda</translation>
        </message>
        <message>
            <location filename="../../ui/sale/keys.py" />
            <source>Muestra esta lista</source>
            <translation>Mostra esta lista</translation>
        </message>
        <message>
            <location filename="../../ui/sale/keys.py" />
            <source>Muestra productos para tocar, o los quita</source>
            <translation>Mostra os produtos para tocar, ou os tira</translation>
        </message>
        <message>
            <location filename="../../ui/documents/detail.py" />
            <source>Más</source>
            <translation>Mais</translation>
        </message>
        <message>
            <location filename="../../ui/documents/detail.py" />
            <source>Más acciones</source>
            <translation>Mais ações</translation>
        </message>
        <message>
            <location filename="../../ui/documents/reading.py" />
            <source>Más grande</source>
            <translation>Maior</translation>
        </message>
        <message>
            <location filename="../../ui/documents/reading.py" />
            <source>Más pequeño</source>
            <translation>Menor</translation>
        </message>
        <message>
            <location filename="../../ui/first_run/provider_step.py" />
            <source>Más tarde, en Ajustes</source>
            <translation>Mais tarde, em Ajustes</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/settings.py" />
            <source>Método de los lotes</source>
            <translation>Método dos lotes</translation>
        </message>
        <message>
            <location filename="../../app/providers/gforce/__init__.py" />
            <source>Método del PDF</source>
            <translation>Método do PDF</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/pe.py" />
            <source>N. crédito, boletas</source>
            <translation>N. crédito, boletas</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/pe.py" />
            <source>N. crédito, facturas</source>
            <translation>N. crédito, faturas</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/pe.py" />
            <source>N. débito, boletas</source>
            <translation>N. débito, boletas</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/pe.py" />
            <source>N. débito, facturas</source>
            <translation>N. débito, faturas</translation>
        </message>
        <message>
            <location filename="../../ui/people/journal.py" />
            <source>N.º</source>
            <translation>N.º</translation>
        </message>
        <message>
            <location filename="../../ui/reports/dashboard.py" />
            <source>Nada</source>
            <translation>Nada</translation>
        </message>
        <message>
            <location filename="../../ui/finding/sheet.py" />
            <source>Nada con esas palabras</source>
            <translation>Nada com essas palavras</translation>
        </message>
        <message>
            <location filename="../../ui/sale/strangers.py" />
            <source>Nada dice «{code}»; esto se parece.</source>
            <translation>Nada diz “{code}”; isto se parece.</translation>
        </message>
        <message>
            <location filename="../../ui/attention/page.py" />
            <source>Nada espera por usted</source>
            <translation>Nada espera por você</translation>
        </message>
        <message>
            <location filename="../../ui/products/page.py" />
            <source>Nada está por agotarse</source>
            <translation>Nada está para acabar</translation>
        </message>
        <message>
            <location filename="../../ui/settings/alerts.py" />
            <source>Nada está por terminarse</source>
            <translation>Nada está para acabar</translation>
        </message>
        <message>
            <location filename="../../ui/cash/page.py" />
            <source>Nada pendiente</source>
            <translation>Nada pendente</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/page.py" />
            <source>Nada por emitir</source>
            <translation>Nada por emitir</translation>
        </message>
        <message>
            <location filename="../../ui/reports/numbering.py" />
            <source>Nada que explicar</source>
            <translation>Nada a explicar</translation>
        </message>
        <message>
            <location filename="../../ui/people/journal.py" />
            <source>Nada que mostrar</source>
            <translation>Nada para mostrar</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/page.py" />
            <source>Nada sale solo: pulse F9 para emitirlas. Repetirlo no emite nada dos veces.</source>
            <translation>Nada sai sozinho: pressione F9 para emitir. Repetir não emite nada duas vezes.</translation>
        </message>
        <message>
            <location filename="../../ui/attention/causes.py" />
            <source>Nada se emitió. Sale solo cuando {provider} vuelva a contestar; si no puede esperar, reintente.</source>
            <translation>Nada foi emitido. Sai sozinho quando {provider} voltar a responder; se não puder esperar, tente de novo.</translation>
        </message>
        <message>
            <location filename="../../ui/cash/page.py" />
            <source>Nada se ha movido</source>
            <translation>Nada se moveu</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/page.py" />
            <source>Nada se repite todavía</source>
            <translation>Nada se repete ainda</translation>
        </message>
        <message>
            <location filename="../../ui/reports/page.py" />
            <source>Nada vendido en estos días</source>
            <translation>Nada vendido nestes dias</translation>
        </message>
        <message>
            <location filename="../../ui/printing/waiting.py" />
            <source>Nadie lo esperaba ya, y no salió. F7 lo imprime.</source>
            <translation>Ninguém esperava mais, e não saiu. F7 imprime.</translation>
        </message>
        <message>
            <location filename="../../app/store/spool.py" />
            <source>Nadie lo imprimió a tiempo.</source>
            <translation>Ninguém imprimiu a tempo.</translation>
        </message>
        <message>
            <location filename="../../ui/people/approving.py" />
            <source>Nadie más tiene este permiso</source>
            <translation>Ninguém mais tem esta permissão</translation>
        </message>
        <message>
            <location filename="../../ui/products/colours.py" />
            <source>Naranja</source>
            <translation>Laranja</translation>
        </message>
        <message>
            <location filename="../../app/providers/gforce/mapping.py" />
            <source>Ni el CUFE ni el número de la factura dicen qué PDF pedir; descárguelo en el portal del proveedor.</source>
            <translation>Nem o CUFE nem o número da fatura dizem que PDF pedir; baixe no portal do provedor.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/printers.py" />
            <source>Ninguna</source>
            <translation>Nenhuma</translation>
        </message>
        <message>
            <location filename="../../ui/settings/takeover.py" />
            <source>Ninguna caja tomada</source>
            <translation>Nenhum caixa tomado</translation>
        </message>
        <message>
            <location filename="../../ui/printing/labels.py" />
            <source>Ninguna etiqueta todavía</source>
            <translation>Nenhuma etiqueta ainda</translation>
        </message>
        <message>
            <location filename="../../ui/products/lists.py" />
            <source>Ninguna todavía</source>
            <translation>Nenhuma ainda</translation>
        </message>
        <message>
            <location filename="../../ui/products/lists.py" />
            <source>Ninguno</source>
            <translation>Nenhum</translation>
        </message>
        <message>
            <location filename="../../ui/health/sheet.py" />
            <source>Ningún corte</source>
            <translation>Nenhuma queda</translation>
        </message>
        <message>
            <location filename="../../ui/documents/history.py" />
            <source>Ningún documento con este filtro</source>
            <translation>Nenhum documento com este filtro</translation>
        </message>
        <message>
            <location filename="../../ui/settings/notices.py" />
            <source>Ningún mensaje rechazado.</source>
            <translation>Nenhuma mensagem recusada.</translation>
        </message>
        <message>
            <location filename="../../ui/reports/numbering.py" />
            <source>Ningún número falta.</source>
            <translation>Nenhum número falta.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety_restoring.py" />
            <source>Ningún número se repite: los usados después de la copia se saltan.</source>
            <translation>Nenhum número se repete: os usados depois da cópia são pulados.</translation>
        </message>
        <message>
            <location filename="../../ui/printing/doctor.py" />
            <source>No</source>
            <translation>Não</translation>
        </message>
        <message>
            <location filename="../../ui/settings/practice.py" />
            <source>No acepta la clave</source>
            <translation>Não aceita a chave</translation>
        </message>
        <message>
            <location filename="../../ui/documents/story.py" />
            <source>No aceptó la clave o el certificado.</source>
            <translation>Não aceitou a chave ou o certificado.</translation>
        </message>
        <message>
            <location filename="../../ui/records/keys.py" />
            <source>No alcanzado</source>
            <translation>Não alcançado</translation>
        </message>
        <message>
            <location filename="../../ui/health/words.py" />
            <source>No contesta</source>
            <translation>Não responde</translation>
        </message>
        <message>
            <location filename="../../ui/cash/three_way.py" />
            <source>No cuadra con el efectivo</source>
            <translation>Não confere com o dinheiro</translation>
        </message>
        <message>
            <location filename="../../ui/cash/three_way.py" />
            <source>No cuadra con las ventas: {amount}</source>
            <translation>Não confere com as vendas: {amount}</translation>
        </message>
        <message>
            <location filename="../../ui/records/bringing.py" />
            <source>No entra</source>
            <translation>Não entra</translation>
        </message>
        <message>
            <location filename="../../ui/products/pictures.py" />
            <source>No es una imagen PNG, JPEG, WebP, BMP o GIF que se pueda leer.</source>
            <translation>Não é uma imagem PNG, JPEG, WebP, BMP ou GIF que se possa ler.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/strangers.py" />
            <source>No están en el catálogo: {codes}.</source>
            <translation>Não estão no catálogo: {codes}.</translation>
        </message>
        <message>
            <location filename="../../ui/attention/decisions.py" />
            <source>No existe en {provider}</source>
            <translation>Não existe em {provider}</translation>
        </message>
        <message>
            <location filename="../../ui/attention/finding.py" />
            <source>No existe: reenviar</source>
            <translation>Não existe: reenviar</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety_restoring.py" />
            <source>No había ninguna venta guardada.</source>
            <translation>Não havia nenhuma venda salva.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/evidence.py" />
            <source>No hace falta que el cliente acepte.</source>
            <translation>Não é preciso que o cliente aceite.</translation>
        </message>
        <message>
            <location filename="../../app/providers/http.py" />
            <source>No hay conexión con el proveedor; se enviará cuando vuelva.</source>
            <translation>Não há conexão com o provedor; será enviado quando voltar.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/page.py" />
            <source>No hay nada que deshacer.</source>
            <translation>Não há nada para desfazer.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/page.py" />
            <source>No hay otra venta abierta. F6 deja esta pendiente.</source>
            <translation>Não há outra venda aberta. F6 põe esta em espera.</translation>
        </message>
        <message>
            <location filename="../../app/store/sqlite.py" />
            <source>No hay permiso para escribir en la carpeta de datos: no se guardó nada.</source>
            <translation>Não há permissão para escrever na pasta de dados: nada foi salvo.</translation>
        </message>
        <message>
            <location filename="../../app/vault/files.py" />
            <source>No hay permiso para leer o escribir el almacén de claves.</source>
            <translation>Não há permissão para ler ou escrever o cofre de chaves.</translation>
        </message>
        <message>
            <location filename="../../app/printing/devices.py" />
            <source>No hay permiso para usar el puerto de la impresora (en Linux: grupo «lp» o «dialout»).</source>
            <translation>Não há permissão para usar a porta da impressora (no Linux: grupo “lp” ou “dialout”).</translation>
        </message>
        <message>
            <location filename="../../app/printing/windows_spooler.py" />
            <source>No hay permiso para usar la impresora «{name}».</source>
            <translation>Não há permissão para usar a impressora “{name}”.</translation>
        </message>
        <message>
            <location filename="../../ui/printing/labels.py" />
            <source>No hay un producto así.</source>
            <translation>Não há um produto assim.</translation>
        </message>
        <message>
            <location filename="../../ui/printing/labels.py" />
            <source>No hay una impresora de hojas; guarde el PDF, o elíjala en Ajustes.</source>
            <translation>Não há impressora de folhas; salve o PDF, ou escolha uma em Ajustes.</translation>
        </message>
        <message>
            <location filename="../../app/providers/http.py" />
            <source>No llegó la respuesta del proveedor; se preguntará antes de volver a enviar.</source>
            <translation>A resposta do provedor não chegou; vai perguntar antes de enviar de novo.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/story.py" />
            <source>No llegó respuesta; pudo haberlo recibido.</source>
            <translation>Não chegou resposta; pode ter recebido.</translation>
        </message>
        <message>
            <location filename="../../ui/undoing.py" />
            <source>No lo anote antes: aquí quedaría anulado y para la autoridad seguiría vigente.</source>
            <translation>Não anote antes: aqui ficaria anulado e para a autoridade continuaria válido.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/crediting.py" />
            <source>No puede ser</source>
            <translation>Não pode ser</translation>
        </message>
        <message>
            <location filename="../../ui/progress.py" />
            <source>No quedó nada a medias.</source>
            <translation>Nada ficou pela metade.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/providers.py" />
            <source>No responde bien</source>
            <translation>Não responde bem</translation>
        </message>
        <message>
            <location filename="../../ui/attention/causes.py" />
            <source>No salió hacia {provider}</source>
            <translation>Não saiu para {provider}</translation>
        </message>
        <message>
            <location filename="../../ui/printing/waiting.py" />
            <source>No salió. Corrija la impresora en Ajustes y F7 lo imprime.</source>
            <translation>Não saiu. Corrija a impressora em Ajustes e F7 imprime.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/takeover.py" />
            <source>No se abrió</source>
            <translation>Não se abriu</translation>
        </message>
        <message>
            <location filename="../../ui/settings/updates.py" />
            <source>No se buscan versiones nuevas.</source>
            <translation>Não se buscam versões novas.</translation>
        </message>
        <message>
            <location filename="../../ui/people/journal.py" />
            <source>No se comprobó</source>
            <translation>Não se verificou</translation>
        </message>
        <message>
            <location filename="../../ui/cash/three_way.py" />
            <source>No se contó</source>
            <translation>Não foi contado</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/page.py" />
            <source>No se emitirá más. Lo que ya se emitió se conserva.</source>
            <translation>Não será mais emitida. O que já foi emitido se conserva.</translation>
        </message>
        <message>
            <location filename="../../ui/attention/decisions.py" />
            <source>No se emitió</source>
            <translation>Não foi emitido</translation>
        </message>
        <message>
            <location filename="../../ui/attention/page.py" />
            <source>No se emitió: reenviar</source>
            <translation>Não emitido: reenviar</translation>
        </message>
        <message>
            <location filename="../../app/mail.py" />
            <source>No se encuentra el servidor de correo: revise la red y su nombre.</source>
            <translation>Não se encontra o servidor de e-mail: confira a rede e o nome.</translation>
        </message>
        <message>
            <location filename="../../app/providers/download.py" />
            <source>No se encuentra el servidor del PDF; se pedirá más tarde.</source>
            <translation>Não se encontra o servidor do PDF; será pedido mais tarde.</translation>
        </message>
        <message>
            <location filename="../../ui/people/journal.py" />
            <source>No se exportó</source>
            <translation>Não foi exportado</translation>
        </message>
        <message>
            <location filename="../../ui/health/sheet.py" />
            <source>No se guardó</source>
            <translation>Não foi salvo</translation>
        </message>
        <message>
            <location filename="../../ui/manual/sheet.py" />
            <source>No se guardó el PDF</source>
            <translation>O PDF não foi salvo</translation>
        </message>
        <message>
            <location filename="../../ui/attention/acting.py" />
            <source>No se hizo</source>
            <translation>Não foi feito</translation>
        </message>
        <message>
            <location filename="../../ui/cash/paper.py" />
            <source>No se imprimió</source>
            <translation>Não foi impresso</translation>
        </message>
        <message>
            <location filename="../../ui/health/sheet.py" />
            <source>No se pudo calcular</source>
            <translation>Não foi possível calcular</translation>
        </message>
        <message>
            <location filename="../../app/runtime/safety.py" />
            <source>No se pudo copiar a la segunda carpeta («{name}»); la copia de aquí se hizo.</source>
            <translation>Não foi possível copiar para a segunda pasta (“{name}”); a cópia daqui foi feita.</translation>
        </message>
        <message>
            <location filename="../../app/store/migrations.py" />
            <source>No se pudo copiar la base de datos antes de actualizarla ({reason}); no se cambió nada. Libere espacio o revise el disco y vuelva a abrir.</source>
            <translation>Não foi possível copiar o banco de dados antes de atualizá-lo ({reason}); nada mudou. Libere espaço ou revise o disco e abra de novo.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/takeover.py" />
            <source>No se pudo dejar la señal junto a la copia: asegúrese de que la otra no se encienda.</source>
            <translation>Não foi possível deixar o sinal junto à cópia: certifique-se de que o outro caixa não seja ligado.</translation>
        </message>
        <message>
            <location filename="../../ui/reports/paper.py" />
            <source>No se pudo dibujar</source>
            <translation>Não foi possível desenhar</translation>
        </message>
        <message>
            <location filename="../../app/store/mails.py" />
            <source>No se pudo enviar a tiempo.</source>
            <translation>Não foi possível enviar a tempo.</translation>
        </message>
        <message>
            <location filename="../../app/whole.py" />
            <source>No se pudo escribir «{name}» ({reason}).</source>
            <translation>Não foi possível gravar “{name}” ({reason}).</translation>
        </message>
        <message>
            <location filename="../../ui/records/page.py" />
            <source>No se pudo exportar</source>
            <translation>Não foi possível exportar</translation>
        </message>
        <message>
            <location filename="../../ui/documents/page.py" />
            <source>No se pudo guardar</source>
            <translation>Não foi possível salvar</translation>
        </message>
        <message>
            <location filename="../../app/store/pdfs.py" />
            <source>No se pudo guardar el PDF ({reason_of}).</source>
            <translation>Não foi possível salvar o PDF ({reason_of}).</translation>
        </message>
        <message>
            <location filename="../../app/backup/archive.py" />
            <source>No se pudo hacer la copia ({reason}).</source>
            <translation>Não foi possível fazer a cópia ({reason}).</translation>
        </message>
        <message>
            <location filename="../../app/runtime/safety.py" />
            <source>No se pudo hacer la copia automática ({reason}).</source>
            <translation>Não foi possível fazer a cópia automática ({reason}).</translation>
        </message>
        <message>
            <location filename="../../app/backup/archive.py" />
            <source>No se pudo leer la copia ({reason}); nada se cambió.</source>
            <translation>Não foi possível ler a cópia ({reason}); nada foi mudado.</translation>
        </message>
        <message>
            <location filename="../../app/updates/place.py" />
            <source>No se pudo leer «{name}» ({why}).</source>
            <translation>Não foi possível ler “{name}” ({why}).</translation>
        </message>
        <message>
            <location filename="../../ui/products/pictures.py" />
            <source>No se pudo leer: {why}.</source>
            <translation>Não foi possível ler: {why}.</translation>
        </message>
        <message>
            <location filename="../../app/mail.py" />
            <source>No se pudo llegar al servidor de correo.</source>
            <translation>Não foi possível chegar ao servidor de e-mail.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/story.py" />
            <source>No se pudo llegar: sin red o sin servicio. No salió nada.</source>
            <translation>Não foi possível chegar: sem rede ou sem serviço. Nada saiu.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/providers.py" />
            <source>No se pudo probar</source>
            <translation>Não foi possível testar</translation>
        </message>
        <message>
            <location filename="../../app/backup/restoring.py" />
            <source>No se pudo restaurar ({reason}); lo que había sigue en su lugar.</source>
            <translation>Não foi possível restaurar ({reason}); o que havia continua no lugar.</translation>
        </message>
        <message>
            <location filename="../../app/backup/succession.py" />
            <source>No se pudo tomar la caja ({reason}).</source>
            <translation>Não foi possível tomar o caixa ({reason}).</translation>
        </message>
        <message>
            <location filename="../../ui/settings/notices.py" />
            <source>No se puede escuchar</source>
            <translation>Não dá para escutar</translation>
        </message>
        <message>
            <location filename="../../ui/settings/takeover.py" />
            <source>No se puede leer</source>
            <translation>Não se pode ler</translation>
        </message>
        <message>
            <location filename="../../ui/attention/finding.py" />
            <source>No se puede leer el archivo ({why}).</source>
            <translation>Não dá para ler o arquivo ({why}).</translation>
        </message>
        <message>
            <location filename="../../app/domain/runway.py" />
            <source>No se puede leer su carpeta ({folder}): no la borre y avise a soporte.</source>
            <translation>Não se pode ler sua pasta ({folder}): não a apague e avise o suporte.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/reading.py" />
            <source>No se puede mostrar</source>
            <translation>Não dá para mostrar</translation>
        </message>
        <message>
            <location filename="../../ui/first_run/welcome_step.py" />
            <source>No se puede restaurar</source>
            <translation>Não dá para restaurar</translation>
        </message>
        <message>
            <location filename="../../ui/settings/receipt.py" />
            <source>No se puede usar</source>
            <translation>Não dá para usar</translation>
        </message>
        <message>
            <location filename="../../app/runtime/safety.py" />
            <source>No se puede usar la carpeta de copias ({reason}).</source>
            <translation>Não dá para usar a pasta de cópias ({reason}).</translation>
        </message>
        <message>
            <location filename="../../app/runtime/opening.py" />
            <source>No se puede usar la carpeta de datos «{name}» ({reason_of}).</source>
            <translation>Não dá para usar a pasta de dados “{name}” ({reason_of}).</translation>
        </message>
        <message>
            <location filename="../../ui/cash/page.py" />
            <source>No se puede vender hasta abrirla.</source>
            <translation>Não dá para vender até abrir.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/page.py" />
            <source>No se reintenta</source>
            <translation>Não se tenta de novo</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety_restoring.py" />
            <source>No se restauró</source>
            <translation>Não foi restaurada</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/__init__.py" />
            <source>No se sabe si Contpaqi dio de alta al cliente; compruébelo allí.</source>
            <translation>Não se sabe se Contpaqi cadastrou o cliente; confira lá.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/answers.py" />
            <source>No se sabe si Enlazatte emitió la factura; compruébelo en Contpaqi antes de reenviar.</source>
            <translation>Não se sabe se Enlazatte emitiu a fatura; confira no Contpaqi antes de reenviar.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/takeover.py" />
            <source>No se tomó</source>
            <translation>Não se tomou</translation>
        </message>
        <message>
            <location filename="../../ui/records/matching.py" />
            <source>No se usa</source>
            <translation>Não se usa</translation>
        </message>
        <message>
            <location filename="../../ui/attention/finding.py" />
            <source>No sirve</source>
            <translation>Não serve</translation>
        </message>
        <message>
            <location filename="../../ui/settings/practice.py" />
            <source>No tiene el PDF</source>
            <translation>Não tem o PDF</translation>
        </message>
        <message>
            <location filename="../../ui/customers/page.py" />
            <source>Nombre</source>
            <translation>Nome</translation>
        </message>
        <message>
            <location filename="../../ui/first_run/issuer_step.py" />
            <source>Nombre comercial</source>
            <translation>Nome comercial</translation>
        </message>
        <message>
            <location filename="../../ui/settings/issuers.py" />
            <source>Nombre corto</source>
            <translation>Nome curto</translation>
        </message>
        <message>
            <location filename="../../ui/products/lists.py" />
            <source>Nombre de la lista nueva</source>
            <translation>Nome da lista nova</translation>
        </message>
        <message>
            <location filename="../../ui/customers/form.py" />
            <source>Nombre o razón social</source>
            <translation>Nome ou razão social</translation>
        </message>
        <message>
            <location filename="../../ui/settings/mail.py" />
            <source>Nombre que lo envía</source>
            <translation>Nome que envia</translation>
        </message>
        <message>
            <location filename="../../ui/customers/page.py" />
            <source>Nombre, identificación, correo o código</source>
            <translation>Nome, identificação, e-mail ou código</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/__init__.py" />
            <source>Nombres de propiedades</source>
            <translation>Nomes de propriedades</translation>
        </message>
        <message>
            <location filename="../../ui/settings/notices.py" />
            <source>Nombres por los que llegan</source>
            <translation>Nomes pelos quais chegam</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/settings.py" />
            <source>Nombres separados por comas, *.nombre por sus subdominios; de ningún otro se descarga.</source>
            <translation>Nomes separados por vírgulas, *.nome por seus subdomínios; de nenhum outro se baixa.</translation>
        </message>
        <message>
            <location filename="../../ui/cash/sheets.py" />
            <source>Nota</source>
            <translation>Nota</translation>
        </message>
        <message>
            <location filename="../../ui/documents/detail.py" />
            <source>Nota crédito</source>
            <translation>Nota crédito</translation>
        </message>
        <message>
            <location filename="../../ui/saying.py" />
            <source>Nota de crédito</source>
            <translation>Nota de crédito</translation>
        </message>
        <message>
            <location filename="../../ui/documents/crediting.py" />
            <source>Nota de crédito para {number}</source>
            <translation>Nota de crédito para {number}</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/__init__.py" />
            <source>Nota de crédito y de débito, separadas por una coma; se suponen nc y nd.</source>
            <translation>Nota de crédito e de débito, separadas por uma vírgula; supõem-se nc e nd.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/acting.py" />
            <source>Nota de crédito {number}</source>
            <translation>Nota de crédito {number}</translation>
        </message>
        <message>
            <location filename="../../ui/saying.py" />
            <source>Nota de débito</source>
            <translation>Nota de débito</translation>
        </message>
        <message>
            <location filename="../../ui/documents/facts.py" />
            <source>Nota sobre</source>
            <translation>Nota sobre</translation>
        </message>
        <message>
            <location filename="../../ui/documents/facts.py" />
            <source>Notas de crédito</source>
            <translation>Notas de crédito</translation>
        </message>
        <message>
            <location filename="../../ui/cash/three_way.py" />
            <source>Notas de crédito ({n})</source>
            <translation>Notas de crédito ({n})</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/__init__.py" />
            <source>Notas y bajas</source>
            <translation>Notas e baixas</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/page.py" />
            <source>Nueva</source>
            <translation>Nova</translation>
        </message>
        <message>
            <location filename="../../ui/settings/printers.py" />
            <source>Nueva…</source>
            <translation>Nova…</translation>
        </message>
        <message>
            <location filename="../../ui/customers/page.py" />
            <source>Nuevo</source>
            <translation>Novo</translation>
        </message>
        <message>
            <location filename="../../ui/records/batches.py" />
            <source>Nuevos</source>
            <translation>Novos</translation>
        </message>
        <message>
            <location filename="../../ui/cash/page.py" />
            <source>Numeración</source>
            <translation>Numeração</translation>
        </message>
        <message>
            <location filename="../../app/domain/issuer_keys.py" />
            <source>Numerar desde</source>
            <translation>Numerar desde</translation>
        </message>
        <message>
            <location filename="../../app/domain/issuer_keys.py" />
            <source>Numerar hasta</source>
            <translation>Numerar até</translation>
        </message>
        <message>
            <location filename="../../ui/people/section.py" />
            <source>Nunca</source>
            <translation>Nunca</translation>
        </message>
        <message>
            <location filename="../../ui/settings/printers.py" />
            <source>Nunca por sí solo</source>
            <translation>Nunca sozinha</translation>
        </message>
        <message>
            <location filename="../../ui/attention/page.py" />
            <source>Número</source>
            <translation>Número</translation>
        </message>
        <message>
            <location filename="../../ui/settings/receipt.py" />
            <source>Número de caja</source>
            <translation>Número do caixa</translation>
        </message>
        <message>
            <location filename="../../app/printing/profile.py" />
            <source>Número de la tabla</source>
            <translation>Número da tabela</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/evidence.py" />
            <source>Número de líneas</source>
            <translation>Número de linhas</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/__init__.py" />
            <source>Número de quien no se identifica</source>
            <translation>Número de quem não se identifica</translation>
        </message>
        <message>
            <location filename="../../ui/documents/facts.py" />
            <source>Número del proveedor</source>
            <translation>Número do provedor</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/planning.py" />
            <source>Número, cliente o referencia</source>
            <translation>Número, cliente ou referência</translation>
        </message>
        <message>
            <location filename="../../ui/finding/sheet.py" />
            <source>Número, cliente, producto, autorización o importe</source>
            <translation>Número, cliente, produto, autorização ou valor</translation>
        </message>
        <message>
            <location filename="../../ui/documents/history.py" />
            <source>Número, cliente, referencia o autorización</source>
            <translation>Número, cliente, ref. ou autorização</translation>
        </message>
        <message>
            <location filename="../../ui/sale/means.py" />
            <source>Número, si quiere</source>
            <translation>Número, se quiser</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety_restoring.py" />
            <source>Números que se saltan</source>
            <translation>Números que se pulam</translation>
        </message>
        <message>
            <location filename="../../app/runtime/restoring.py" />
            <source>Números que se saltaron, para no repetir ninguno: {n}.</source>
            <translation>Números que se pularam, para não repetir nenhum: {n}.</translation>
        </message>
        <message>
            <location filename="../../ui/reports/numbering.py" />
            <source>Números sin documento válido</source>
            <translation>Números sem documento válido</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/settings.py" />
            <source>Obligatoria por lotes: adonde TusFacturas avisa. Sin servidor propio igual se consulta.</source>
            <translation>Obrigatório por lotes: para onde TusFacturas avisa. Sem servidor próprio, consulta-se igual.</translation>
        </message>
        <message>
            <location filename="../../app/sync/deliver.py" />
            <source>Ocurrió un error interno durante el envío; se preguntará antes de volver a enviar.</source>
            <translation>Houve um erro interno durante o envio; vai perguntar antes de enviar de novo.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/till.py" />
            <source>Oscuro</source>
            <translation>Escuro</translation>
        </message>
        <message>
            <location filename="../../app/domain/runway.py" />
            <source>Otra caja tomó la cola de esta</source>
            <translation>Outro caixa tomou a fila deste</translation>
        </message>
        <message>
            <location filename="../../app/sync/engine.py" />
            <source>Otra caja tomó lo que esta debía: desde aquí no se envía nada, para que nada salga dos veces.</source>
            <translation>Outro caixa tomou o que este devia: daqui não se envia nada, para que nada saia duas vezes.</translation>
        </message>
        <message>
            <location filename="../../app/backup/archive.py" />
            <source>Otra copia está en marcha; espere a que termine.</source>
            <translation>Outra cópia está em andamento; espere terminar.</translation>
        </message>
        <message>
            <location filename="../../ui/printing/doctor.py" />
            <source>Otra prueba</source>
            <translation>Outro teste</translation>
        </message>
        <message>
            <location filename="../../ui/news.py" />
            <source>Otra ventana o un servicio de este equipo envía los documentos.</source>
            <translation>Outra janela ou um serviço deste computador envia os documentos.</translation>
        </message>
        <message>
            <location filename="../../app/backup/restoring.py" />
            <source>Otra ventana u otra orden usa esta caja: ciérrela y repita; nada se cambió.</source>
            <translation>Outra janela ou outro comando usa este caixa: feche e repita; nada foi mudado.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/charging.py" />
            <source>Otra ventana ya cobró esta venta: {number}, {total}. Deje aquí solo lo que falta cobrar.</source>
            <translation>Outra janela já cobrou esta venda: {number}, {total}. Deixe aqui só o que falta cobrar.</translation>
        </message>
        <message>
            <location filename="../../ui/people/sheets.py" />
            <source>Otra vez</source>
            <translation>Outra vez</translation>
        </message>
        <message>
            <location filename="../../ui/settings/currencies.py" />
            <source>Otras monedas en la caja</source>
            <translation>Outras moedas no caixa</translation>
        </message>
        <message>
            <location filename="../../ui/tenders.py" />
            <source>Otro medio</source>
            <translation>Outro meio</translation>
        </message>
        <message>
            <location filename="../../app/sync/unforeseen.py" />
            <source>Otro motor de envíos de esta caja tomó el relevo; este se detiene. No se perdió nada.</source>
            <translation>Outro motor de envios deste caixa assumiu; este para. Nada se perdeu.</translation>
        </message>
        <message>
            <location filename="../../app/store/migrations.py" />
            <source>Otro programa de esta caja está enviando documentos: ciérrelo y vuelva a abrir para actualizar. No se cambió nada.</source>
            <translation>Outro programa deste caixa está enviando documentos: feche e abra de novo para atualizar. Nada foi mudado.</translation>
        </message>
        <message>
            <location filename="../../app/printing/devices.py" />
            <source>Otro programa está usando la impresora.</source>
            <translation>Outro programa está usando a impressora.</translation>
        </message>
        <message>
            <location filename="../../app/vault/files.py" />
            <source>Otro programa ocupa el almacén de claves; repita en unos segundos.</source>
            <translation>Outro programa ocupa o cofre de chaves; repita em alguns segundos.</translation>
        </message>
        <message>
            <location filename="../../app/store/sqlite.py" />
            <source>Otro programa ocupa la base de datos: no se guardó nada. Repita en unos segundos.</source>
            <translation>Outro programa ocupa a base de dados: nada foi salvo. Repita em alguns segundos.</translation>
        </message>
        <message>
            <location filename="../../ui/undoing.py" />
            <source>Otro: escríbalo abajo</source>
            <translation>Outro: escreva abaixo</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/__init__.py" />
            <source>Otros nombres para Fabo, p. ej. numero=número,direccion=dirección.</source>
            <translation>Outros nomes para Fabo, p. ex. numero=número,direccion=dirección.</translation>
        </message>
        <message>
            <location filename="../../app/vault/files.py" />
            <source>Otros usuarios pueden leer o cambiar la llave de las claves; quíteles el permiso (chmod 600).</source>
            <translation>Outros usuários podem ler ou mudar a chave do cofre; tire a permissão (chmod 600).</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/settings.py" />
            <source>P. ej. 16=VARIOS16;8=VARIOS8;0=VARIOS0;exempt=VARIOSEX. También para líneas sin código. La tasa la decide el producto en Contpaqi.</source>
            <translation>P. ex. 16=VARIOS16;8=VARIOS8;0=VARIOS0;exempt=VARIOSEX. Também para linhas sem código. A alíquota é decidida pelo produto no Contpaqi.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/settings.py" />
            <source>P. ej. clients. Vacía: los clientes se dan de alta en Contpaqi. No está publicada.</source>
            <translation>P. ex. clients. Vazio: os clientes são cadastrados no Contpaqi. Não está publicada.</translation>
        </message>
        <message>
            <location filename="../../ui/products/shelf.py" />
            <source>P. ej. inventario, compra o merma.</source>
            <translation>P. ex. inventário, compra ou perda.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/settings.py" />
            <source>P. ej. login. Vacía: se usa el token pegado. No está publicada.</source>
            <translation>P. ex. login. Vazio: usa-se o token colado. Não está publicada.</translation>
        </message>
        <message>
            <location filename="../../ui/manual/sheet.py" />
            <source>PDF guardado</source>
            <translation>PDF salvo</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/settings.py" />
            <source>PDF que se guarda</source>
            <translation>PDF que se guarda</translation>
        </message>
        <message>
            <location filename="../../ui/people/pin.py" />
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message>
            <location filename="../../ui/people/entering.py" />
            <source>PIN cambiado</source>
            <translation>PIN trocado</translation>
        </message>
        <message>
            <location filename="../../ui/people/sheets.py" />
            <source>PIN de ahora</source>
            <translation>PIN de agora</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>PIN incorrecto</source>
            <translation>PIN incorreto</translation>
        </message>
        <message>
            <location filename="../../ui/people/pin.py" />
            <source>PIN incorrecto. Podrá intentarlo en {n} s.</source>
            <translation>PIN incorreto. Tente de novo em {n} s.</translation>
        </message>
        <message>
            <location filename="../../ui/people/sheets.py" />
            <source>PIN nuevo</source>
            <translation>Novo PIN</translation>
        </message>
        <message>
            <location filename="../../ui/people/sheets.py" />
            <source>PIN nuevo para {name}</source>
            <translation>Novo PIN para {name}</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>PIN puesto de nuevo, sin el anterior</source>
            <translation>PIN definido de novo, sem o anterior</translation>
        </message>
        <message>
            <location filename="../../ui/sale/payment.py" />
            <source>Paga en {currency}</source>
            <translation>Paga em {currency}</translation>
        </message>
        <message>
            <location filename="../../ui/cash/sheets.py" />
            <source>Pago a un proveedor</source>
            <translation>Pagamento a um fornecedor</translation>
        </message>
        <message>
            <location filename="../../ui/sale/after_sale.py" />
            <source>Pago exacto</source>
            <translation>Pagamento exato</translation>
        </message>
        <message>
            <location filename="../../ui/cash/paper.py" />
            <source>Papel</source>
            <translation>Papel</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Papel dado por impreso</source>
            <translation>Papel dado por impresso</translation>
        </message>
        <message>
            <location filename="../../ui/documents/paper.py" />
            <source>Papel del documento</source>
            <translation>Papel do documento</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Papel repetido</source>
            <translation>Papel repetido</translation>
        </message>
        <message>
            <location filename="../../app/printing/profile.py" />
            <source>Papel, tapa. «No» si la impresora no contesta.</source>
            <translation>Papel, tampa. “Não” se a impressora não responde.</translation>
        </message>
        <message>
            <location filename="../../ui/printing/waiting.py" />
            <source>Papeles</source>
            <translation>Papéis</translation>
        </message>
        <message>
            <location filename="../../ui/help.py" />
            <source>Papeles de las impresoras</source>
            <translation>Papéis das impressoras</translation>
        </message>
        <message>
            <location filename="../../ui/printing/waiting.py" />
            <source>Papeles y correos</source>
            <translation>Papéis e e-mails</translation>
        </message>
        <message>
            <location filename="../../ui/sale/customers.py" />
            <source>Para enviarle el documento</source>
            <translation>Para enviar o documento</translation>
        </message>
        <message>
            <location filename="../../app/printing/profile.py" />
            <source>Para impresoras sin ñ ni acentos.</source>
            <translation>Para impressoras sem ñ nem acentos.</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/planning.py" />
            <source>Para reconocerla en la lista; no se imprime.</source>
            <translation>Para reconhecer na lista; não se imprime.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/evidence.py" />
            <source>Parece este documento, pero no coincide: {wrong}; compare antes de darlo por emitido.</source>
            <translation>Parece este documento, mas não coincide: {wrong}; compare antes de dar por emitido.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/page.py" />
            <source>Partes de los ajustes</source>
            <translation>Partes dos ajustes</translation>
        </message>
        <message>
            <location filename="../../ui/sale/keys.py" />
            <source>Pasa a la siguiente venta abierta</source>
            <translation>Passa para a próxima venda aberta</translation>
        </message>
        <message>
            <location filename="../../app/domain/taxid/ar.py" />
            <source>Pasaporte: «{cleaned}» no es válido; lleva de 5 a 12 letras y cifras.</source>
            <translation>Passaporte: “{cleaned}” não é válido; leva de 5 a 12 letras e dígitos.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/scales.py" />
            <source>Pase con el lector una etiqueta de la balanza.</source>
            <translation>Passe no leitor uma etiqueta da balança.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/layout.py" />
            <source>Pase el primer artículo</source>
            <translation>Passe o primeiro artigo</translation>
        </message>
        <message>
            <location filename="../../ui/printing/labels.py" />
            <source>Pase el primer producto.</source>
            <translation>Passe o primeiro produto.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/command_line.py" />
            <source>Pase el ticket, o escriba su número, su autorización o el {id} del cliente</source>
            <translation>Passe o cupom, ou digite seu número, sua autorização ou o {id} do cliente</translation>
        </message>
        <message>
            <location filename="../../ui/printing/labels.py" />
            <source>Pase o escriba un producto; 12*código pide doce etiquetas. + y − cambian la cantidad.</source>
            <translation>Passe ou digite um produto; 12*código pede doze etiquetas. + e − mudam a quantidade.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/page.py" />
            <source>Pase primero un artículo y después su descuento.</source>
            <translation>Passe primeiro um artigo e depois seu desconto.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/page.py" />
            <source>Pase primero un artículo y después su nota.</source>
            <translation>Passe primeiro um artigo e depois sua nota.</translation>
        </message>
        <message>
            <location filename="../../ui/printing/labels.py" />
            <source>Pase primero un producto.</source>
            <translation>Passe primeiro um produto.</translation>
        </message>
        <message>
            <location filename="../../ui/first_run/assistant.py" />
            <source>Paso {n} de 2</source>
            <translation>Passo {n} de 2</translation>
        </message>
        <message>
            <location filename="../../app/printing/profile.py" />
            <source>Pausa del cajón (ms)</source>
            <translation>Pausa da gaveta (ms)</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/page.py" />
            <source>Pausar</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <location filename="../../ui/first_run/issuer_step.py" />
            <source>País</source>
            <translation>País</translation>
        </message>
        <message>
            <location filename="../../ui/printing/mails.py" />
            <source>Pedido</source>
            <translation>Pedido</translation>
        </message>
        <message>
            <location filename="../../ui/people/approving.py" />
            <source>Pedir aprobación</source>
            <translation>Pedir aprovação</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/settings.py" />
            <source>Pedir el IVA calculado</source>
            <translation>Pedir o IVA calculado</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/settings.py" />
            <source>Pedir el QR</source>
            <translation>Pedir o QR</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/settings.py" />
            <source>Pedir el XML</source>
            <translation>Pedir o XML</translation>
        </message>
        <message>
            <location filename="../../ui/undoing.py" />
            <source>Pedir la anulación</source>
            <translation>Pedir a anulação</translation>
        </message>
        <message>
            <location filename="../../ui/cash/lists.py" />
            <source>Pendientes</source>
            <translation>Pendentes</translation>
        </message>
        <message>
            <location filename="../../ui/people/rights.py" />
            <source>Permisos de cada rol</source>
            <translation>Permissões de cada função</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Permisos de un rol</source>
            <translation>Permissões de uma função</translation>
        </message>
        <message>
            <location filename="../../ui/people/rights.py" />
            <source>Permisos guardados</source>
            <translation>Permissões salvas</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Persona agregada</source>
            <translation>Pessoa adicionada</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Persona cambiada</source>
            <translation>Pessoa mudada</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Persona desbloqueada</source>
            <translation>Pessoa desbloqueada</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/py.py" />
            <source>Persona física</source>
            <translation>Pessoa física</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/py.py" />
            <source>Persona jurídica</source>
            <translation>Pessoa jurídica</translation>
        </message>
        <message>
            <location filename="../../ui/people/section.py" />
            <source>Personas</source>
            <translation>Pessoas</translation>
        </message>
        <message>
            <location filename="../../ui/reports/period.py" />
            <source>Período</source>
            <translation>Período</translation>
        </message>
        <message>
            <location filename="../../ui/reports/period.py" />
            <source>Período anterior</source>
            <translation>Período anterior</translation>
        </message>
        <message>
            <location filename="../../ui/reports/period.py" />
            <source>Período siguiente</source>
            <translation>Próximo período</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/ar.py" />
            <source>Pesos en cifras, sin puntos</source>
            <translation>Pesos em algarismos, sem pontos</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/settings.py" />
            <source>Pesos por dólar, del día.</source>
            <translation>Pesos por dólar, do dia.</translation>
        </message>
        <message>
            <location filename="../../app/domain/runway.py" />
            <source>Pida el nuevo y escríbalo en Ajustes, Emisores; los documentos ya hechos conservan el suyo.</source>
            <translation>Peça o novo e digite em Ajustes, Emissores; os documentos já feitos conservam o seu.</translation>
        </message>
        <message>
            <location filename="../../app/domain/runway.py" />
            <source>Pida más números y escríbalo en Ajustes, Emisores; al terminarse no se puede vender en esa serie.</source>
            <translation>Peça mais números e digite em Ajustes, Emissores; ao acabarem não dá para vender nessa série.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/keys.py" />
            <source>Pide el RUC, la cédula o el nombre del cliente</source>
            <translation>Pede o RUC, a cédula ou o nome do cliente</translation>
        </message>
        <message>
            <location filename="../../ui/settings/practice.py" />
            <source>Pide esperar: demasiados envíos</source>
            <translation>Pede para esperar: muitos envios</translation>
        </message>
        <message>
            <location filename="../../ui/documents/story.py" />
            <source>Pidió esperar: demasiados envíos seguidos.</source>
            <translation>Pediu para esperar: muitos envios seguidos.</translation>
        </message>
        <message>
            <location filename="../../ui/cash/counting.py" />
            <source>Piezas de {value}</source>
            <translation>Peças de {value}</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/settings.py" />
            <source>Plantilla con {serie}, {fecha}, {cliente}, {folio} y {uuid}. Vacía: una persona busca en Contpaqi. No está publicada.</source>
            <translation>Modelo com {serie}, {fecha}, {cliente}, {folio} e {uuid}. Vazio: uma pessoa busca no Contpaqi. Não está publicada.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/settings.py" />
            <source>Plazo de las ventas a crédito</source>
            <translation>Prazo das vendas a prazo</translation>
        </message>
        <message>
            <location filename="../../ui/attention/causes.py" />
            <source>Plazo vencido para {provider}</source>
            <translation>Prazo vencido para {provider}</translation>
        </message>
        <message>
            <location filename="../../ui/documents/detail.py" />
            <source>Poner nombre</source>
            <translation>Pôr nome</translation>
        </message>
        <message>
            <location filename="../../ui/products/page.py" />
            <source>Por agotarse</source>
            <translation>Acabando</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/mapping.py" />
            <source>Por ahora solo se factura en guaraníes.</source>
            <translation>Por enquanto só se fatura em guaranis.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/detail.py" />
            <source>Por correo</source>
            <translation>Por e-mail</translation>
        </message>
        <message>
            <location filename="../../ui/settings/printers.py" />
            <source>Por ejemplo caja, cocina, oficina.</source>
            <translation>Por exemplo caixa, cozinha, escritório.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/acting.py" />
            <source>Por ejemplo compras@ejemplo.com.</source>
            <translation>Por exemplo compras@exemplo.com.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/mail.py" />
            <source>Por ejemplo smtp.ejemplo.com.</source>
            <translation>Por exemplo smtp.exemplo.com.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety.py" />
            <source>Por ejemplo un disco USB. Si no está conectado, se avisa una vez y la copia de aquí se hace igual.</source>
            <translation>Por exemplo um disco USB. Se não estiver conectado, avisa-se uma vez e a cópia daqui se faz igual.</translation>
        </message>
        <message>
            <location filename="../../ui/cash/sheets.py" />
            <source>Por ejemplo: cambio del banco.</source>
            <translation>Por exemplo: troco do banco.</translation>
        </message>
        <message>
            <location filename="../../ui/cash/sheets.py" />
            <source>Por ejemplo: pago al proveedor de hielo.</source>
            <translation>Por exemplo: pagamento do fornecedor de gelo.</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/page.py" />
            <source>Por emitir</source>
            <translation>Por emitir</translation>
        </message>
        <message>
            <location filename="../../ui/settings/takeover.py" />
            <source>Por enviar</source>
            <translation>A enviar</translation>
        </message>
        <message>
            <location filename="../../ui/reports/dashboard.py" />
            <source>Por hora; la línea de puntos es hace una semana</source>
            <translation>Por hora; a linha pontilhada é de uma semana atrás</translation>
        </message>
        <message>
            <location filename="../../ui/settings/printers.py" />
            <source>Por la red, con dirección propia</source>
            <translation>Pela rede, com endereço próprio</translation>
        </message>
        <message>
            <location filename="../../ui/reports/dashboard.py" />
            <source>Por medio de pago</source>
            <translation>Por meio de pagamento</translation>
        </message>
        <message>
            <location filename="../../ui/closing/page.py" />
            <source>Por qué</source>
            <translation>Por quê</translation>
        </message>
        <message>
            <location filename="../../ui/products/shelf.py" />
            <source>Por qué cambia</source>
            <translation>Por que muda</translation>
        </message>
        <message>
            <location filename="../../ui/settings/takeover.py" />
            <source>Por todo lo que no tuvo respuesta se pregunta al proveedor antes de enviarlo.</source>
            <translation>Por tudo o que não teve resposta se pergunta ao provedor antes de enviar.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/printers.py" />
            <source>Por un puerto USB o serie</source>
            <translation>Por uma porta USB ou serial</translation>
        </message>
        <message>
            <location filename="../../ui/documents/history.py" />
            <source>Por vencer</source>
            <translation>A vencer</translation>
        </message>
        <message>
            <location filename="../../ui/cash/three_way.py" />
            <source>Por verificar</source>
            <translation>Por verificar</translation>
        </message>
        <message>
            <location filename="../../resources/printing/code_pages.csv" />
            <source>Portugués</source>
            <translation>Português</translation>
        </message>
        <message>
            <location filename="../../ui/first_run/welcome_step.py" />
            <source>Practicar ahora</source>
            <translation>Praticar agora</translation>
        </message>
        <message>
            <location filename="../../ui/printing/labels.py" />
            <source>Precio</source>
            <translation>Preço</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Precio cambiado en una venta</source>
            <translation>Preço mudado em uma venda</translation>
        </message>
        <message>
            <location filename="../../ui/products/form.py" />
            <source>Precio con {tax}</source>
            <translation>Preço com {tax}</translation>
        </message>
        <message>
            <location filename="../../ui/customers/form.py" />
            <source>Precio normal</source>
            <translation>Preço normal</translation>
        </message>
        <message>
            <location filename="../../ui/products/form.py" />
            <source>Precio sin {tax}</source>
            <translation>Preço sem {tax}</translation>
        </message>
        <message>
            <location filename="../../ui/products/shelf.py" />
            <source>Precio «{list}»</source>
            <translation>Preço “{list}”</translation>
        </message>
        <message>
            <location filename="../../ui/sale/explaining.py" />
            <source>Precios con {tax}</source>
            <translation>Preços com {tax}</translation>
        </message>
        <message>
            <location filename="../../ui/sale/explaining.py" />
            <source>Precios sin {tax}</source>
            <translation>Preços sem {tax}</translation>
        </message>
        <message>
            <location filename="../../ui/products/shelf.py" />
            <source>Precios y existencias</source>
            <translation>Preços e estoque</translation>
        </message>
        <message>
            <location filename="../../ui/settings/scales.py" />
            <source>Prefijo de cliente</source>
            <translation>Prefixo de cliente</translation>
        </message>
        <message>
            <location filename="../../ui/settings/scales.py" />
            <source>Prefijo de supervisor</source>
            <translation>Prefixo de supervisor</translation>
        </message>
        <message>
            <location filename="../../ui/customers/form.py" />
            <source>Preguntando a {provider}…</source>
            <translation>Consultando {provider}…</translation>
        </message>
        <message>
            <location filename="../../ui/first_run/provider_step.py" />
            <source>Preguntando…</source>
            <translation>Perguntando…</translation>
        </message>
        <message>
            <location filename="../../ui/settings/updates.py" />
            <source>Preguntar ahora</source>
            <translation>Perguntar agora</translation>
        </message>
        <message>
            <location filename="../../app/printing/profile.py" />
            <source>Preguntar el estado</source>
            <translation>Perguntar o estado</translation>
        </message>
        <message>
            <location filename="../../app/runtime/updates.py" />
            <source>Pregunte con «mostrador update check».</source>
            <translation>Pergunte com “mostrador update check”.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/reading.py" />
            <source>Preparando el papel…</source>
            <translation>Preparando o papel…</translation>
        </message>
        <message>
            <location filename="../../ui/printing/labels.py" />
            <source>Preparando…</source>
            <translation>Preparando…</translation>
        </message>
        <message>
            <location filename="../../ui/records/matching.py" />
            <source>Primer dato</source>
            <translation>Primeiro dado</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/settings.py" />
            <source>Primer índice de los errores</source>
            <translation>Primeiro índice dos erros</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/evidence.py" />
            <source>Primera línea</source>
            <translation>Primeira linha</translation>
        </message>
        <message>
            <location filename="../../ui/attention/acting.py" />
            <source>Probando {provider}…</source>
            <translation>Testando {provider}…</translation>
        </message>
        <message>
            <location filename="../../ui/settings/providers.py" />
            <source>Probando…</source>
            <translation>Testando…</translation>
        </message>
        <message>
            <location filename="../../ui/settings/printers.py" />
            <source>Probar cajón</source>
            <translation>Testar gaveta</translation>
        </message>
        <message>
            <location filename="../../ui/first_run/welcome_step.py" />
            <source>Probar con una tienda de ejemplo</source>
            <translation>Testar com uma loja de exemplo</translation>
        </message>
        <message>
            <location filename="../../ui/attention/page.py" />
            <source>Probar conexión</source>
            <translation>Testar conexão</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/settings.py" />
            <source>Probar el token con una factura vacía</source>
            <translation>Testar o token com uma fatura vazia</translation>
        </message>
        <message>
            <location filename="../../ui/first_run/provider_step.py" />
            <source>Probar la conexión</source>
            <translation>Testar a conexão</translation>
        </message>
        <message>
            <location filename="../../ui/settings/printers.py" />
            <source>Probar y ajustar</source>
            <translation>Testar e ajustar</translation>
        </message>
        <message>
            <location filename="../../ui/documents/crediting.py" />
            <source>Producto</source>
            <translation>Produto</translation>
        </message>
        <message>
            <location filename="../../ui/people/approving.py" />
            <source>Producto con defecto</source>
            <translation>Produto com defeito</translation>
        </message>
        <message>
            <location filename="../../ui/products/form.py" />
            <source>Producto nuevo</source>
            <translation>Novo produto</translation>
        </message>
        <message>
            <location filename="../../ui/documents/facts.py" />
            <source>Productos</source>
            <translation>Produtos</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/settings.py" />
            <source>Productos por tasa de IVA</source>
            <translation>Produtos por alíquota de IVA</translation>
        </message>
        <message>
            <location filename="../../ui/reports/dashboard.py" />
            <source>Promedio por ticket</source>
            <translation>Média por cupom</translation>
        </message>
        <message>
            <location filename="../../ui/settings/keys.py" />
            <source>Propias</source>
            <translation>Próprias</translation>
        </message>
        <message>
            <location filename="../../app/domain/country.py" />
            <source>Protocolo de autorización</source>
            <translation>Protocolo de autorização</translation>
        </message>
        <message>
            <location filename="../../ui/health/sheet.py" />
            <source>Proveedor</source>
            <translation>Provedor</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Proveedor ajustado</source>
            <translation>Provedor ajustado</translation>
        </message>
        <message>
            <location filename="../../app/providers/gforce/__init__.py" />
            <source>Proveedor autorizado (Id_Pac)</source>
            <translation>Provedor autorizado (Id_Pac)</translation>
        </message>
        <message>
            <location filename="../../ui/health/sheet.py" />
            <source>Proveedores</source>
            <translation>Provedores</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/settings.py" />
            <source>Provincia del cliente</source>
            <translation>Província do cliente</translation>
        </message>
        <message>
            <location filename="../../ui/settings/printers.py" />
            <source>Prueba</source>
            <translation>Teste</translation>
        </message>
        <message>
            <location filename="../../ui/printing/doctor.py" />
            <source>Prueba de {name}</source>
            <translation>Teste de {name}</translation>
        </message>
        <message>
            <location filename="../../ui/finding/sheet.py" />
            <source>Pruebe con menos palabras.</source>
            <translation>Tente com menos palavras.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/updates.py" />
            <source>Pruebe con «mostrador update check»; vender no depende de esto.</source>
            <translation>Experimente com “mostrador update check”; vender não depende disto.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/providers.py" />
            <source>Pruebe la conexión para estar seguro.</source>
            <translation>Teste a conexão para ter certeza.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/page.py" />
            <source>Práctica</source>
            <translation>Prática</translation>
        </message>
        <message>
            <location filename="../../ui/settings/practice.py" />
            <source>Práctica cambiada</source>
            <translation>Prática mudada</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/page.py" />
            <source>Próximas fechas</source>
            <translation>Próximas datas</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/page.py" />
            <source>Próximas fechas: {dates}</source>
            <translation>Próximas datas: {dates}</translation>
        </message>
        <message>
            <location filename="../../app/domain/causes.py" />
            <source>Pudo haber llegado y nadie respondió; hay que comprobarlo en el portal del proveedor.</source>
            <translation>Pode ter chegado e ninguém respondeu; é preciso conferir no portal do provedor.</translation>
        </message>
        <message>
            <location filename="../../app/domain/causes.py" />
            <source>Pudo haber llegado y nadie respondió; se preguntará de nuevo cuando el servicio vuelva a funcionar, o compruébelo en su portal.</source>
            <translation>Pode ter chegado e ninguém respondeu; será perguntado de novo quando o serviço voltar a funcionar, ou verifique no portal dele.</translation>
        </message>
        <message>
            <location filename="../../ui/printing/waiting.py" />
            <source>Puede haber salido. Si lo tiene en la mano, F6; si no, F7 lo imprime como reimpresión.</source>
            <translation>Pode ter saído. Se está na sua mão, F6; se não, F7 imprime como reimpressão.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/mail.py" />
            <source>Puede seguir trabajando.</source>
            <translation>Pode continuar trabalhando.</translation>
        </message>
        <message>
            <location filename="../../ui/closing/page.py" />
            <source>Puede seguir vendiendo.</source>
            <translation>Pode continuar vendendo.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/mail.py" />
            <source>Puerto</source>
            <translation>Porta</translation>
        </message>
        <message>
            <location filename="../../ui/settings/keys.py" />
            <source>Pulse la tecla nueva. Esc la deja como está.</source>
            <translation>Pressione a tecla nova. Esc deixa como está.</translation>
        </message>
        <message>
            <location filename="../../app/printing/profile.py" />
            <source>Pulso del cajón (ms)</source>
            <translation>Pulso da gaveta (ms)</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/settings.py" />
            <source>Puntero JSON (RFC 6901).</source>
            <translation>Ponteiro JSON (RFC 6901).</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/pa.py" />
            <source>Punto</source>
            <translation>Ponto</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/ar.py" />
            <source>Punto de venta</source>
            <translation>Ponto de venda</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/settings.py" />
            <source>Punto de venta de prueba</source>
            <translation>Ponto de venda de teste</translation>
        </message>
        <message>
            <location filename="../../ui/widgets/keypad.py" />
            <source>Punto decimal</source>
            <translation>Ponto decimal</translation>
        </message>
        <message>
            <location filename="../../app/runtime/figures.py" />
            <source>Página {n} de {m}</source>
            <translation>Página {n} de {m}</translation>
        </message>
        <message>
            <location filename="../../ui/documents/reading.py" />
            <source>Página {page} de {pages}  ·  {percent} %</source>
            <translation>Página {page} de {pages}  ·  {percent} %</translation>
        </message>
        <message>
            <location filename="../../ui/people/sheets.py" />
            <source>Pásela por el lector. La tarjeta solo elige el nombre: el PIN se pide igual.</source>
            <translation>Passe no leitor. O cartão só escolhe o nome: o PIN é pedido do mesmo jeito.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/acting.py" />
            <source>Pídalo en el portal del proveedor.</source>
            <translation>Peça no portal do provedor.</translation>
        </message>
        <message>
            <location filename="../../app/printing/profile.py" />
            <source>QR dibujado por la impresora</source>
            <translation>QR desenhado pela impressora</translation>
        </message>
        <message>
            <location filename="../../ui/documents/crediting.py" />
            <source>Queda</source>
            <translation>Resta</translation>
        </message>
        <message>
            <location filename="../../ui/cash/sheets.py" />
            <source>Queda anotado; la caja sigue abierta.</source>
            <translation>Fica anotado; o caixa continua aberto.</translation>
        </message>
        <message>
            <location filename="../../ui/people/sheets.py" />
            <source>Queda en cada venta y decisión.</source>
            <translation>Fica em cada venda e decisão.</translation>
        </message>
        <message>
            <location filename="../../ui/people/approving.py" />
            <source>Queda en el diario con los dos nombres.</source>
            <translation>Fica no diário com os dois nomes.</translation>
        </message>
        <message>
            <location filename="../../ui/people/gate.py" />
            <source>Queda en el diario con su nombre.</source>
            <translation>Fica no diário com seu nome.</translation>
        </message>
        <message>
            <location filename="../../app/domain/runway.py" />
            <source>Quedan pocos folios</source>
            <translation>Restam poucos folios</translation>
        </message>
        <message>
            <location filename="../../app/domain/runway.py" />
            <source>Quedan pocos números</source>
            <translation>Restam poucos números</translation>
        </message>
        <message>
            <location filename="../../app/domain/runway.py" />
            <source>Quedan {n} números en la serie {series}</source>
            <translation>Restam {n} números na série {series}</translation>
        </message>
        <message>
            <location filename="../../ui/documents/story.py" />
            <source>Quedó autorizado.</source>
            <translation>Ficou autorizado.</translation>
        </message>
        <message>
            <location filename="../../ui/people/approving.py" />
            <source>Quien atiende</source>
            <translation>Quem atende</translation>
        </message>
        <message>
            <location filename="../../ui/people/approving.py" />
            <source>Quien cambia los permisos los da en Ajustes, Personas.</source>
            <translation>Quem muda as permissões as dá em Ajustes, Pessoas.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/keys.py" />
            <source>Quita la línea elegida</source>
            <translation>Tira a linha escolhida</translation>
        </message>
        <message>
            <location filename="../../ui/customers/page.py" />
            <source>Quitar</source>
            <translation>Remover</translation>
        </message>
        <message>
            <location filename="../../ui/sale/customer_bar.py" />
            <source>Quitar cliente</source>
            <translation>Tirar cliente</translation>
        </message>
        <message>
            <location filename="../../ui/products/page.py" />
            <source>Quitar de la venta</source>
            <translation>Tirar da venda</translation>
        </message>
        <message>
            <location filename="../../ui/documents/history.py" />
            <source>Quitar filtros</source>
            <translation>Tirar filtros</translation>
        </message>
        <message>
            <location filename="../../ui/products/lists.py" />
            <source>Quitar lista</source>
            <translation>Remover lista</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/page.py" />
            <source>Quitar «{title}»</source>
            <translation>Remover “{title}”</translation>
        </message>
        <message>
            <location filename="../../ui/cash/lists.py" />
            <source>Quién</source>
            <translation>Quem</translation>
        </message>
        <message>
            <location filename="../../ui/settings/till.py" />
            <source>Quién cobra</source>
            <translation>Quem cobra</translation>
        </message>
        <message>
            <location filename="../../ui/settings/receipt.py" />
            <source>Quién cobró</source>
            <translation>Quem cobrou</translation>
        </message>
        <message>
            <location filename="../../ui/documents/acting.py" />
            <source>Quién compró con {number}</source>
            <translation>Quem comprou com {number}</translation>
        </message>
        <message>
            <location filename="../../ui/cash/sheets.py" />
            <source>Quién la recibe</source>
            <translation>Quem recebe</translation>
        </message>
        <message>
            <location filename="../../ui/cash/lists.py" />
            <source>Qué</source>
            <translation>O quê</translation>
        </message>
        <message>
            <location filename="../../ui/steps.py" />
            <source>Qué buscar</source>
            <translation>O que buscar</translation>
        </message>
        <message>
            <location filename="../../ui/records/bringing.py" />
            <source>Qué columna es cuál</source>
            <translation>Que coluna é qual</translation>
        </message>
        <message>
            <location filename="../../ui/settings/notices.py" />
            <source>Qué dirección se le da a cada proveedor</source>
            <translation>Que endereço se dá a cada provedor</translation>
        </message>
        <message>
            <location filename="../../ui/attention/finding.py" />
            <source>Qué encontró</source>
            <translation>O que encontrou</translation>
        </message>
        <message>
            <location filename="../../ui/finding/sheet.py" />
            <source>Qué es</source>
            <translation>O que é</translation>
        </message>
        <message>
            <location filename="../../ui/reports/numbering.py" />
            <source>Qué fue</source>
            <translation>O que foi</translation>
        </message>
        <message>
            <location filename="../../ui/settings/keys.py" />
            <source>Qué hace</source>
            <translation>O que faz</translation>
        </message>
        <message>
            <location filename="../../ui/attention/page.py" />
            <source>Qué hacer</source>
            <translation>O que fazer</translation>
        </message>
        <message>
            <location filename="../../ui/records/bringing.py" />
            <source>Qué hará</source>
            <translation>O que fará</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/settings.py" />
            <source>Qué número da FacturaSend al primer documento de un lote con errores; se supone 0.</source>
            <translation>Que número FacturaSend dá ao primeiro documento de um lote com erros; supõe-se 0.</translation>
        </message>
        <message>
            <location filename="../../ui/attention/page.py" />
            <source>Qué pasó</source>
            <translation>O que aconteceu</translation>
        </message>
        <message>
            <location filename="../../ui/settings/printers.py" />
            <source>Qué sale dónde</source>
            <translation>O que sai onde</translation>
        </message>
        <message>
            <location filename="../../ui/settings/practice.py" />
            <source>Qué sale mal</source>
            <translation>O que sai mal</translation>
        </message>
        <message>
            <location filename="../../ui/cash/page.py" />
            <source>Qué se ve</source>
            <translation>O que se vê</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/evidence.py" />
            <source>RFC del cliente</source>
            <translation>RFC do cliente</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/evidence.py" />
            <source>RFC del emisor</source>
            <translation>RFC do emissor</translation>
        </message>
        <message>
            <location filename="../../app/domain/taxid/mx.py" />
            <source>RFC: el último carácter de {rfc} suele ser «{wanted}»; revíselo en la constancia fiscal.</source>
            <translation>RFC: o último caractere de {rfc} costuma ser “{wanted}”; confira-o na constância fiscal.</translation>
        </message>
        <message>
            <location filename="../../app/domain/taxid/mx.py" />
            <source>RFC: está vacío o no es un texto de hasta {n} caracteres; {example}.</source>
            <translation>RFC: está vazio ou não é um texto de até {n} caracteres; {example}.</translation>
        </message>
        <message>
            <location filename="../../app/domain/taxid/mx.py" />
            <source>RFC: no lleva dígito verificador aparte; deje ese campo vacío.</source>
            <translation>RFC: não leva dígito verificador à parte; deixe esse campo vazio.</translation>
        </message>
        <message>
            <location filename="../../app/domain/taxid/mx.py" />
            <source>RFC: {rfc} no es de {wanted}; por su forma es de {found}.</source>
            <translation>RFC: {rfc} não é de {wanted}; pela forma é de {found}.</translation>
        </message>
        <message>
            <location filename="../../app/domain/taxid/mx.py" />
            <source>RFC: «{date}» no es una fecha (año, mes, día) en {rfc}; {example}.</source>
            <translation>RFC: “{date}” não é uma data (ano, mês, dia) em {rfc}; {example}.</translation>
        </message>
        <message>
            <location filename="../../app/domain/taxid/mx.py" />
            <source>RFC: «{rfc}» tiene {n} caracteres o un signo fuera de lugar; {example}.</source>
            <translation>RFC: “{rfc}” tem {n} caracteres ou um sinal fora do lugar; {example}.</translation>
        </message>
        <message>
            <location filename="../../app/domain/taxid/py.py" />
            <source>RUC o cédula: está vacío o es demasiado largo; escriba por ejemplo 80069563-1.</source>
            <translation>RUC ou cédula: está vazio ou é longo demais; digite por exemplo 80069563-1.</translation>
        </message>
        <message>
            <location filename="../../app/domain/taxid/pa.py" />
            <source>RUC o cédula: está vacío o no es un texto de hasta {maxlength} caracteres; escriba por ejemplo 8-730-241 o 155596713-2-2015.</source>
            <translation>RUC ou cédula: está vazio ou não é um texto de até {maxlength} caracteres; digite por exemplo 8-730-241 ou 155596713-2-2015.</translation>
        </message>
        <message>
            <location filename="../../app/domain/taxid/pa.py" />
            <source>RUC o cédula: «{body}» no es válido; escriba los grupos con guiones, por ejemplo 8-730-241 o 155596713-2-2015.</source>
            <translation>RUC ou cédula: “{body}” não é válido; digite os grupos com hifens, por exemplo 8-730-241 ou 155596713-2-2015.</translation>
        </message>
        <message>
            <location filename="../../app/domain/taxid/pa.py" />
            <source>RUC o cédula: «{id}» no es {wanted}; por su forma es {found}.</source>
            <translation>RUC ou cédula: “{id}” não é {wanted}; pela forma é {found}.</translation>
        </message>
        <message>
            <location filename="../../app/domain/taxid/pa.py" />
            <source>RUC o cédula: «{id}» no tiene una forma conocida en Panamá; revíselo y confirme si es correcto.</source>
            <translation>RUC ou cédula: “{id}” não tem uma forma conhecida no Panamá; revise e confirme se está certo.</translation>
        </message>
        <message>
            <location filename="../../app/domain/taxid/pa.py" />
            <source>RUC o cédula: «{normalized}» parece una finca; si es una cédula, falta un grupo de cifras.</source>
            <translation>RUC ou cédula: “{normalized}” parece uma finca; se é uma cédula, falta um grupo de dígitos.</translation>
        </message>
        <message>
            <location filename="../../app/domain/taxid/py.py" />
            <source>RUC: a «{cleaned}» le falta el dígito verificador; sería {base}-{digit}, revíselo y confirme.</source>
            <translation>RUC: a “{cleaned}” falta o dígito verificador; seria {base}-{digit}, revise e confirme.</translation>
        </message>
        <message>
            <location filename="../../app/domain/taxid/pe.py" />
            <source>RUC: la última cifra de {cleaned} no corresponde a las demás; revise el número.</source>
            <translation>RUC: o último dígito de {cleaned} não corresponde aos demais; revise o número.</translation>
        </message>
        <message>
            <location filename="../../app/domain/taxid/pe.py" />
            <source>RUC: {cleaned} no empieza por {allowed}; revíselo y confirme si es correcto.</source>
            <translation>RUC: {cleaned} não começa por {allowed}; revise e confirme se está certo.</translation>
        </message>
        <message>
            <location filename="../../app/domain/taxid/py.py" />
            <source>RUC: «{cleaned}» es demasiado corto; lleva de 3 a 8 cifras, guion y un dígito.</source>
            <translation>RUC: “{cleaned}” é curto demais; leva de 3 a 8 dígitos, hífen e um dígito.</translation>
        </message>
        <message>
            <location filename="../../app/domain/taxid/py.py" />
            <source>RUC: «{cleaned}» no es válido, el dígito verificador no corresponde; revise el número.</source>
            <translation>RUC: “{cleaned}” não é válido, o dígito verificador não corresponde; revise o número.</translation>
        </message>
        <message>
            <location filename="../../app/domain/taxid/py.py" />
            <source>RUC: «{cleaned}» no es válido; lleva hasta 8 cifras y su dígito, p. ej. 80069563-1.</source>
            <translation>RUC: “{cleaned}” não é válido; leva até 8 dígitos e seu verificador, p. ex. 80069563-1.</translation>
        </message>
        <message>
            <location filename="../../app/domain/taxid/pe.py" />
            <source>RUC: «{cleaned}» no tiene 11 cifras; escriba por ejemplo 20512333797.</source>
            <translation>RUC: “{cleaned}” não tem 11 dígitos; digite por exemplo 20512333797.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/issuers.py" />
            <source>Razón social</source>
            <translation>Razão social</translation>
        </message>
        <message>
            <location filename="../../ui/widgets/keycap.py" />
            <source>Re Pág</source>
            <translation>PgUp</translation>
        </message>
        <message>
            <location filename="../../ui/settings/practice.py" />
            <source>Rechaza el RUC</source>
            <translation>Rejeita o RUC</translation>
        </message>
        <message>
            <location filename="../../ui/settings/practice.py" />
            <source>Rechaza los datos</source>
            <translation>Rejeita os dados</translation>
        </message>
        <message>
            <location filename="../../ui/widgets/badge.py" />
            <source>Rechazado</source>
            <translation>Rejeitado</translation>
        </message>
        <message>
            <location filename="../../ui/attention/causes.py" />
            <source>Rechazado por {provider}</source>
            <translation>Rejeitado por {provider}</translation>
        </message>
        <message>
            <location filename="../../app/domain/numbering.py" />
            <source>Rechazado, por corregir</source>
            <translation>Rejeitado, a corrigir</translation>
        </message>
        <message>
            <location filename="../../ui/cash/three_way.py" />
            <source>Rechazados</source>
            <translation>Rejeitados</translation>
        </message>
        <message>
            <location filename="../../ui/sale/means.py" />
            <source>Recibido</source>
            <translation>Recebido</translation>
        </message>
        <message>
            <location filename="../../ui/sale/payment.py" />
            <source>Recibido en efectivo</source>
            <translation>Recebido em dinheiro</translation>
        </message>
        <message>
            <location filename="../../ui/settings/notices.py" />
            <source>Recibir avisos</source>
            <translation>Receber avisos</translation>
        </message>
        <message>
            <location filename="../../ui/cash/lists.py" />
            <source>Recuento</source>
            <translation>Contagem</translation>
        </message>
        <message>
            <location filename="../../ui/cash/lists.py" />
            <source>Recuento al cerrar</source>
            <translation>Contagem no fechamento</translation>
        </message>
        <message>
            <location filename="../../ui/cash/lists.py" />
            <source>Recuento al entregar</source>
            <translation>Contagem na entrega</translation>
        </message>
        <message>
            <location filename="../../ui/cash/acting.py" />
            <source>Recuento anotado</source>
            <translation>Contagem anotada</translation>
        </message>
        <message>
            <location filename="../../ui/cash/acting.py" />
            <source>Recuento anotado: {found}</source>
            <translation>Contagem anotada: {found}</translation>
        </message>
        <message>
            <location filename="../../ui/main_window.py" />
            <source>Recurrentes</source>
            <translation>Recorrentes</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Recurrentes: salen solas</source>
            <translation>Recorrentes: saem sozinhas</translation>
        </message>
        <message>
            <location filename="../../ui/cash/three_way.py" />
            <source>Redondeo</source>
            <translation>Arredondamento</translation>
        </message>
        <message>
            <location filename="../../ui/sale/explaining.py" />
            <source>Redondeo del total</source>
            <translation>Arredondamento do total</translation>
        </message>
        <message>
            <location filename="../../app/domain/issuer_keys.py" />
            <source>Redondeo en efectivo</source>
            <translation>Arredondamento em dinheiro</translation>
        </message>
        <message>
            <location filename="../../ui/sale/payment.py" />
            <source>Redondeo en efectivo {amount}</source>
            <translation>Arredondamento em dinheiro {amount}</translation>
        </message>
        <message>
            <location filename="../../ui/sale/explaining.py" />
            <source>Redondeo si paga en efectivo</source>
            <translation>Arredondamento se pagar em dinheiro</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/settings.py" />
            <source>Reenviar por sí solo</source>
            <translation>Reenviar sozinho</translation>
        </message>
        <message>
            <location filename="../../ui/attention/decisions.py" />
            <source>Referencia</source>
            <translation>Referência</translation>
        </message>
        <message>
            <location filename="../../ui/sale/payment.py" />
            <source>Referencia ({key})</source>
            <translation>Referência ({key})</translation>
        </message>
        <message>
            <location filename="../../ui/settings/receipt.py" />
            <source>Referencia, ya autorizado</source>
            <translation>Referência, já autorizado</translation>
        </message>
        <message>
            <location filename="../../ui/documents/facts.py" />
            <source>Referencias</source>
            <translation>Referências</translation>
        </message>
        <message>
            <location filename="../../ui/documents/detail.py" />
            <source>Reimprimir</source>
            <translation>Reimprimir</translation>
        </message>
        <message>
            <location filename="../../ui/attention/acting.py" />
            <source>Reintentando…</source>
            <translation>Tentando de novo…</translation>
        </message>
        <message>
            <location filename="../../ui/attention/page.py" />
            <source>Reintentar</source>
            <translation>Tentar de novo</translation>
        </message>
        <message>
            <location filename="../../ui/attention/page.py" />
            <source>Reintentar todos</source>
            <translation>Tentar todos de novo</translation>
        </message>
        <message>
            <location filename="../../app/domain/runway.py" />
            <source>Reloj desviado (segundos)</source>
            <translation>Relógio desviado (segundos)</translation>
        </message>
        <message>
            <location filename="../../app/domain/runway.py" />
            <source>Renuévela con {provider} y escríbala en Ajustes.</source>
            <translation>Renove com {provider} e digite em Ajustes.</translation>
        </message>
        <message>
            <location filename="../../app/domain/runway.py" />
            <source>Renuévelo y escriba la fecha nueva en Ajustes, Emisores.</source>
            <translation>Renove e digite a data nova em Ajustes, Emissores.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/detail.py" />
            <source>Repetir</source>
            <translation>Repetir</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/planning.py" />
            <source>Repetir cada mes</source>
            <translation>Repetir todo mês</translation>
        </message>
        <message>
            <location filename="../../ui/closing/page.py" />
            <source>Resolver</source>
            <translation>Resolver</translation>
        </message>
        <message>
            <location filename="../../ui/settings/providers.py" />
            <source>Responde</source>
            <translation>Responde</translation>
        </message>
        <message>
            <location filename="../../ui/health/words.py" />
            <source>Responde en {speed} · contestó {answers} · el próximo documento: {wait}</source>
            <translation>Responde em {speed} · respondeu {answers} · o próximo documento: {wait}</translation>
        </message>
        <message>
            <location filename="../../ui/news.py" />
            <source>Respondió en {time}</source>
            <translation>Respondeu em {time}</translation>
        </message>
        <message>
            <location filename="../../ui/records/keys.py" />
            <source>Responsable inscripto</source>
            <translation>Responsable inscripto</translation>
        </message>
        <message>
            <location filename="../../app/domain/document.py" />
            <source>Respuesta simulada: no tiene valor legal.</source>
            <translation>Resposta simulada: não tem valor legal.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/restoring.py" />
            <source>Restaurada la copia del {made}. Ventas en ella: {n}.</source>
            <translation>Restaurada a cópia de {made}. Vendas nela: {n}.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety_restoring.py" />
            <source>Restaurando la copia</source>
            <translation>Restaurando a cópia</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety.py" />
            <source>Restaurar</source>
            <translation>Restaurar</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety_restoring.py" />
            <source>Restaurar la última copia</source>
            <translation>Restaurar a última cópia</translation>
        </message>
        <message>
            <location filename="../../ui/sale/results.py" />
            <source>Resultados de la búsqueda</source>
            <translation>Resultados da busca</translation>
        </message>
        <message>
            <location filename="../../ui/reports/dashboard.py" />
            <source>Resumen</source>
            <translation>Resumo</translation>
        </message>
        <message>
            <location filename="../../app/store/mails.py" />
            <source>Retirado de la cola.</source>
            <translation>Retirado da fila.</translation>
        </message>
        <message>
            <location filename="../../ui/printing/mails.py" />
            <source>Retirar</source>
            <translation>Retirar</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety.py" />
            <source>Reuniendo…</source>
            <translation>Reunindo…</translation>
        </message>
        <message>
            <location filename="../../ui/people/gate.py" />
            <source>Revisar el cajón</source>
            <translation>Verificar a gaveta</translation>
        </message>
        <message>
            <location filename="../../ui/attention/causes.py" />
            <source>Revise la conexión: en cuanto la haya, sale; si {provider} ya no puede admitirlo, usted decide aquí.</source>
            <translation>Verifique a conexão: assim que houver, sai; se {provider} já não puder aceitá-lo, você decide aqui.</translation>
        </message>
        <message>
            <location filename="../../ui/products/colours.py" />
            <source>Rojo</source>
            <translation>Vermelho</translation>
        </message>
        <message>
            <location filename="../../ui/people/pin.py" />
            <source>Rol</source>
            <translation>Função</translation>
        </message>
        <message>
            <location filename="../../ui/people/sheets.py" />
            <source>Rol de {name}</source>
            <translation>Função de {name}</translation>
        </message>
        <message>
            <location filename="../../ui/cash/paper.py" />
            <source>Rollo de 80 mm</source>
            <translation>Bobina de 80 mm</translation>
        </message>
        <message>
            <location filename="../../ui/products/colours.py" />
            <source>Rosado</source>
            <translation>Rosa</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/settings.py" />
            <source>Rubro</source>
            <translation>Ramo</translation>
        </message>
        <message>
            <location filename="../../ui/records/keys.py" />
            <source>Régimen fiscal</source>
            <translation>Regime fiscal</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/events.py" />
            <source>SIFEN aún no decidió sobre este documento; se anulará cuando responda.</source>
            <translation>A SIFEN ainda não decidiu sobre este documento; será anulado quando responder.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/asking.py" />
            <source>SIFEN dice que el CDC está duplicado y no lo muestra: «{message}».</source>
            <translation>A SIFEN diz que o CDC está duplicado e não o mostra: “{message}”.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/__init__.py" />
            <source>SIFEN no deja consultar este RUC: «{said}».</source>
            <translation>A SIFEN não deixa consultar este RUC: “{said}”.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/asking.py" />
            <source>SIFEN rechazó el documento: {said}. Corríjalo; se reenvía con el mismo número.</source>
            <translation>A SIFEN rejeitou o documento: {said}. Corrija; reenvia-se com o mesmo número.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/mail.py" />
            <source>STARTTLS (puerto 587)</source>
            <translation>STARTTLS (porta 587)</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/pe.py" />
            <source>SUNAT dice de este RUC: {taxstatus}; confírmelo con el cliente.</source>
            <translation>A SUNAT diz deste RUC: {taxstatus}; confirme com o cliente.</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/answers.py" />
            <source>SUNAT no admite la baja ({code}): {why}.</source>
            <translation>A SUNAT não aceita a baixa ({code}): {why}.</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/answers.py" />
            <source>SUNAT no admitió el comprobante ({code}): {why}. Corríjalo; conserva su número.</source>
            <translation>A SUNAT não aceitou o comprovante ({code}): {why}. Corrija; conserva seu número.</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/answers.py" />
            <source>SUNAT no autoriza a esta cuenta a emitir; revise sus claves con el proveedor.</source>
            <translation>A SUNAT não autoriza esta conta a emitir; confira as chaves com o provedor.</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/answers.py" />
            <source>SUNAT no está disponible; se volverá a intentar con el mismo número.</source>
            <translation>A SUNAT não está disponível; vai tentar de novo com o mesmo número.</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/answers.py" />
            <source>SUNAT rechazó el comprobante ({code}): {why}. Corríjalo; saldrá con otro número.</source>
            <translation>A SUNAT rejeitou o comprovante ({code}): {why}. Corrija; sairá com outro número.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/takeover.py" />
            <source>Sale desde esta caja.</source>
            <translation>Sai deste caixa.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/acting.py" />
            <source>Sale en cuanto se autorice su factura.</source>
            <translation>Sai assim que a fatura for autorizada.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/story.py" />
            <source>Sale en {time}; mientras tanto se puede anular sin que llegue.</source>
            <translation>Sai em {time}; até lá pode ser anulado sem que chegue.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/acting.py" />
            <source>Sale hacia el proveedor ahora.</source>
            <translation>Sai para o provedor agora.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/mail.py" />
            <source>Sale por {host}</source>
            <translation>Sai por {host}</translation>
        </message>
        <message>
            <location filename="../../ui/printing/waiting.py" />
            <source>Sale sola en cuanto la impresora pueda. Si ya la arregló, F5 la imprime ahora.</source>
            <translation>Sai sozinho assim que a impressora puder. Se já a consertou, F5 imprime agora.</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/page.py" />
            <source>Salen hacia el proveedor ahora.</source>
            <translation>Saem para o provedor agora.</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/page.py" />
            <source>Salen solas en unos minutos; F9 las emite ahora.</source>
            <translation>Saem sozinhas em alguns minutos; F9 emite agora.</translation>
        </message>
        <message>
            <location filename="../../ui/cash/lists.py" />
            <source>Salida</source>
            <translation>Saída</translation>
        </message>
        <message>
            <location filename="../../ui/cash/acting.py" />
            <source>Salida anotada</source>
            <translation>Saída anotada</translation>
        </message>
        <message>
            <location filename="../../ui/cash/sheets.py" />
            <source>Salida de efectivo</source>
            <translation>Saída de dinheiro</translation>
        </message>
        <message>
            <location filename="../../ui/cash/three_way.py" />
            <source>Salidas</source>
            <translation>Saídas</translation>
        </message>
        <message>
            <location filename="../../ui/cash/three_way.py" />
            <source>Salió de más</source>
            <translation>Saiu a mais</translation>
        </message>
        <message>
            <location filename="../../ui/printing/mails.py" />
            <source>Salió.</source>
            <translation>Saiu.</translation>
        </message>
        <message>
            <location filename="../../ui/printing/waiting.py" />
            <source>Salió. F7 imprime otro, que dice REIMPRESIÓN.</source>
            <translation>Saiu. F7 imprime outro, que diz REIMPRESSÃO.</translation>
        </message>
        <message>
            <location filename="../../app/domain/numbering.py" />
            <source>Saltado</source>
            <translation>Pulado</translation>
        </message>
        <message>
            <location filename="../../ui/reports/numbering.py" />
            <source>Saltados</source>
            <translation>Pulados</translation>
        </message>
        <message>
            <location filename="../../ui/health/sheet.py" />
            <source>Salud de los proveedores</source>
            <translation>Saúde dos provedores</translation>
        </message>
        <message>
            <location filename="../../ui/attention/page.py" />
            <source>Salud y cortes</source>
            <translation>Saúde e quedas</translation>
        </message>
        <message>
            <location filename="../../ui/records/matching.py" />
            <source>Se adivinan por su título y se recuerdan para el próximo archivo.</source>
            <translation>São adivinhadas pelo título e lembradas para o próximo arquivo.</translation>
        </message>
        <message>
            <location filename="../../ui/attention/causes.py" />
            <source>Se agotaron los intentos. Lo último que pasó: «{reason}»</source>
            <translation>As tentativas acabaram. O último que aconteceu: “{reason}”</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/pa.py" />
            <source>Se calcula del RUC</source>
            <translation>Calcula-se do RUC</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/settings.py" />
            <source>Se compara con el de la venta.</source>
            <translation>Compara-se com o da venda.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/acting.py" />
            <source>Se comunica a la autoridad y queda aquí.</source>
            <translation>Comunica-se à autoridade e fica aqui.</translation>
        </message>
        <message>
            <location filename="../../ui/cash/page.py" />
            <source>Se cuenta a ciegas</source>
            <translation>A contagem é às cegas</translation>
        </message>
        <message>
            <location filename="../../ui/customers/form.py" />
            <source>Se dejó de esperar; si ya lo había recibido, allí vale.</source>
            <translation>Deixou-se de esperar; se já o havia recebido, lá vale.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety_restoring.py" />
            <source>Se detuvo; nada se cambió.</source>
            <translation>Parou; nada foi mudado.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/crediting.py" />
            <source>Se devuelve {amount}</source>
            <translation>Devolve-se {amount}</translation>
        </message>
        <message>
            <location filename="../../ui/records/batches.py" />
            <source>Se entienden: {fields}.</source>
            <translation>Entendem-se: {fields}.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/story.py" />
            <source>Se enviará en cuanto haya red.</source>
            <translation>Será enviado assim que houver rede.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/story.py" />
            <source>Se envió el documento a {provider}.</source>
            <translation>O documento foi enviado a {provider}.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/naming.py" />
            <source>Se envió y nadie confirmó; repítalo en unos minutos.</source>
            <translation>Foi enviado e ninguém confirmou; repita em alguns minutos.</translation>
        </message>
        <message>
            <location filename="../../ui/closing/page.py" />
            <source>Se envía solo</source>
            <translation>É enviado sozinho</translation>
        </message>
        <message>
            <location filename="../../ui/closing/page.py" />
            <source>Se envían solas; F9 las envía ahora.</source>
            <translation>São enviadas sozinhas; F9 envia agora.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/story.py" />
            <source>Se está enviando ahora mismo.</source>
            <translation>Está sendo enviado agora mesmo.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/updates.py" />
            <source>Se está enviando un documento: espere a que termine y repita.</source>
            <translation>Um documento está sendo enviado: espere terminar e repita.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/settings.py" />
            <source>Se facturan servicios</source>
            <translation>Faturam-se serviços</translation>
        </message>
        <message>
            <location filename="../../ui/sale/customers.py" />
            <source>Se guarda en Clientes y queda en esta venta.</source>
            <translation>Fica salvo em Clientes e nesta venda.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/asides.py" />
            <source>Se guarda en Productos y entra en esta venta.</source>
            <translation>Fica salvo em Produtos e entra nesta venda.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety.py" />
            <source>Se hace sola mientras la caja está abierta y al cerrarla; también puede hacerla ahora.</source>
            <translation>Faz-se sozinha enquanto o caixa está aberto e ao fechar; também pode fazer agora.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/receipt.py" />
            <source>Se imprime</source>
            <translation>Imprime-se</translation>
        </message>
        <message>
            <location filename="../../ui/documents/crediting.py" />
            <source>Se imprime en la nota; al menos 4 letras.</source>
            <translation>Sai na nota; pelo menos 4 letras.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/till.py" />
            <source>Se imprime y va en cada referencia.</source>
            <translation>Imprime-se e vai em cada referência.</translation>
        </message>
        <message>
            <location filename="../../ui/news.py" />
            <source>Se intenta de nuevo cada pocos segundos. Puede vender.</source>
            <translation>Nova tentativa a cada poucos segundos. Pode vender.</translation>
        </message>
        <message>
            <location filename="../../ui/printing/mails.py" />
            <source>Se intenta solo durante tres días. F5 lo intenta ahora.</source>
            <translation>Tenta sozinho durante três dias. F5 tenta agora.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/story.py" />
            <source>Se intentará de nuevo en {span}.</source>
            <translation>Nova tentativa em {span}.</translation>
        </message>
        <message>
            <location filename="../../ui/attention/causes.py" />
            <source>Se le pregunta de nuevo cuando vuelva a contestar; si no puede esperar, búsquelo en su portal.</source>
            <translation>Pergunta-se de novo quando voltar a responder; se não puder esperar, procure-o no portal dele.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/scales.py" />
            <source>Se leerá así</source>
            <translation>Será lida assim</translation>
        </message>
        <message>
            <location filename="../../ui/settings/till.py" />
            <source>Se maneja</source>
            <translation>Usa-se</translation>
        </message>
        <message>
            <location filename="../../ui/documents/story.py" />
            <source>Se pidió a {provider} anular el documento.</source>
            <translation>Foi pedido a {provider} que anule o documento.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/around.py" />
            <source>Se pidió a {provider} que lo anule</source>
            <translation>Foi pedido a {provider} que anule</translation>
        </message>
        <message>
            <location filename="../../ui/documents/story.py" />
            <source>Se pidió el PDF a {provider}.</source>
            <translation>O PDF foi pedido a {provider}.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/notices.py" />
            <source>Se pregunta a los proveedores cada cierto tiempo.</source>
            <translation>Os provedores são consultados de tempos em tempos.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/story.py" />
            <source>Se preguntó a {provider} por el documento.</source>
            <translation>Perguntou-se a {provider} pelo documento.</translation>
        </message>
        <message>
            <location filename="../../ui/cash/page.py" />
            <source>Se puede vender igual, pero fuera de una Z.</source>
            <translation>Pode vender assim mesmo, mas fora de uma Z.</translation>
        </message>
        <message>
            <location filename="../../app/domain/runway.py" />
            <source>Se puede vender; los documentos esperan en la cola. {renew}</source>
            <translation>Pode vender; os documentos esperam na fila. {renew}</translation>
        </message>
        <message>
            <location filename="../../app/store/spool.py" />
            <source>Se quitó la impresora.</source>
            <translation>A impressora foi removida.</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/page.py" />
            <source>Se repetirá cada mes</source>
            <translation>Vai se repetir todo mês</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/planning.py" />
            <source>Se repite la venta {number} con el mismo cliente, las mismas líneas y los mismos precios.</source>
            <translation>Repete-se a venda {number} com o mesmo cliente, as mesmas linhas e os mesmos preços.</translation>
        </message>
        <message>
            <location filename="../../app/store/fence.py" />
            <source>Se restauró una copia: pudo haberse enviado después de ella.</source>
            <translation>Foi restaurada uma cópia: pode ter sido enviado depois dela.</translation>
        </message>
        <message>
            <location filename="../../app/providers/gforce/__init__.py" />
            <source>Se supone este nombre; no está publicado.</source>
            <translation>Supõe-se este nome; não está publicado.</translation>
        </message>
        <message>
            <location filename="../../app/providers/conteo/__init__.py" />
            <source>Se supone que GET /invoices/{referencia_externa} encuentra el documento; con false, solo por su id.</source>
            <translation>Supõe-se que GET /invoices/{referencia_externa} encontra o documento; com false, só pelo seu id.</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Se tomó la cola de otra caja</source>
            <translation>Tomou-se a fila de outro caixa</translation>
        </message>
        <message>
            <location filename="../../ui/sale/common_article.py" />
            <source>Se vende sin guardarlo en Productos.</source>
            <translation>Vende-se sem salvar em Produtos.</translation>
        </message>
        <message>
            <location filename="../../app/providers/conteo/__init__.py" />
            <source>Secreto de los avisos</source>
            <translation>Segredo dos avisos</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/page.py" />
            <source>Seguir</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety.py" />
            <source>Segunda carpeta</source>
            <translation>Segunda pasta</translation>
        </message>
        <message>
            <location filename="../../ui/settings/practice.py" />
            <source>Segundos</source>
            <translation>Segundos</translation>
        </message>
        <message>
            <location filename="../../ui/settings/providers.py" />
            <source>Segundos, separados por comas.</source>
            <translation>Segundos, separados por vírgulas.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/till.py" />
            <source>Segundos. 0: cada documento sale enseguida. Mientras espera, se anula sin que llegue al proveedor.</source>
            <translation>Segundos. 0: cada documento sai em seguida. Enquanto espera, anula-se sem que chegue ao provedor.</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/py.py" />
            <source>Según el RUC</source>
            <translation>Conforme o RUC</translation>
        </message>
        <message>
            <location filename="../../ui/documents/crediting.py" />
            <source>Según lo que vuelve</source>
            <translation>Conforme o que volta</translation>
        </message>
        <message>
            <location filename="../../ui/reports/period.py" />
            <source>Semana</source>
            <translation>Semana</translation>
        </message>
        <message>
            <location filename="../../ui/reports/numbering.py" />
            <source>Serie</source>
            <translation>Série</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/pe.py" />
            <source>Serie de boletas</source>
            <translation>Série de boletas</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/pe.py" />
            <source>Serie de facturas</source>
            <translation>Série de faturas</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/settings.py" />
            <source>Serie de las notas de crédito</source>
            <translation>Série das notas de crédito</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/settings.py" />
            <source>Serie en Contpaqi</source>
            <translation>Série no Contpaqi</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/evidence.py" />
            <source>Serie y folio</source>
            <translation>Série e folio</translation>
        </message>
        <message>
            <location filename="../../ui/reports/numbering.py" />
            <source>Series</source>
            <translation>Séries</translation>
        </message>
        <message>
            <location filename="../../ui/products/form.py" />
            <source>Servicio</source>
            <translation>Serviço</translation>
        </message>
        <message>
            <location filename="../../ui/settings/mail.py" />
            <source>Servidor</source>
            <translation>Servidor</translation>
        </message>
        <message>
            <location filename="../../ui/settings/mail.py" />
            <source>Servidor de correo de la tienda</source>
            <translation>Servidor de e-mail da loja</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/settings.py" />
            <source>Servidores del PDF</source>
            <translation>Servidores do PDF</translation>
        </message>
        <message>
            <location filename="../../ui/undoing.py" />
            <source>Si el cliente ya tiene el papel, o la mercancía vuelve, emita una nota de crédito.</source>
            <translation>Se o cliente já tem o papel, ou a mercadoria volta, emita uma nota de crédito.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/takeover.py" />
            <source>Si esa carpeta vuelve a abrirse, no vende ni envía.</source>
            <translation>Se essa pasta voltar a abrir, não vende nem envia.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/evidence.py" />
            <source>Si está timbrado, copie su UUID o arrastre aquí su XML.</source>
            <translation>Se está timbrado, copie o UUID ou arraste o XML para cá.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/evidence.py" />
            <source>Si existe sin timbrar, tímbrelo allí y arrastre aquí el XML: no lo vuelva a enviar.</source>
            <translation>Se existe sem timbre, timbre lá e arraste o XML para cá: não envie de novo.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety_restoring.py" />
            <source>Si las dos enviaran, un documento podría salir dos veces.</source>
            <translation>Se os dois enviassem, um documento poderia sair duas vezes.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/mailing.py" />
            <source>Si lee esto, Mostrador puede enviar documentos desde este correo.</source>
            <translation>Se lê isto, o Mostrador pode enviar documentos deste e-mail.</translation>
        </message>
        <message>
            <location filename="../../ui/people/section.py" />
            <source>Si no, se vende igual.</source>
            <translation>Se não, vende-se assim mesmo.</translation>
        </message>
        <message>
            <location filename="../../ui/cash/sheets.py" />
            <source>Si quiere; se imprime en la Z.</source>
            <translation>Se quiser; sai impresso na Z.</translation>
        </message>
        <message>
            <location filename="../../ui/attention/decisions.py" />
            <source>Si ya se había emitido, se emitiría dos veces.</source>
            <translation>Se já tinha sido emitido, seria emitido duas vezes.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/practice.py" />
            <source>Siempre</source>
            <translation>Sempre</translation>
        </message>
        <message>
            <location filename="../../ui/people/journal.py" />
            <source>Siete días</source>
            <translation>Sete dias</translation>
        </message>
        <message>
            <location filename="../../ui/attention/acting.py" />
            <source>Sigue vigente</source>
            <translation>Continua válido</translation>
        </message>
        <message>
            <location filename="../../ui/cash/sheets.py" />
            <source>Siguiente</source>
            <translation>Próxima</translation>
        </message>
        <message>
            <location filename="../../ui/products/lists.py" />
            <source>Sin categoría</source>
            <translation>Sem categoria</translation>
        </message>
        <message>
            <location filename="../../ui/settings/mail.py" />
            <source>Sin cifrado no se envía nada.</source>
            <translation>Sem cifragem nada se envia.</translation>
        </message>
        <message>
            <location filename="../../ui/cash/lists.py" />
            <source>Sin contar</source>
            <translation>Sem contar</translation>
        </message>
        <message>
            <location filename="../../ui/cash/three_way.py" />
            <source>Sin contar todavía</source>
            <translation>Ainda sem contar</translation>
        </message>
        <message>
            <location filename="../../ui/printing/doctor.py" />
            <source>Sin contestar</source>
            <translation>Sem resposta</translation>
        </message>
        <message>
            <location filename="../../ui/settings/printers.py" />
            <source>Sin cuchilla</source>
            <translation>Sem guilhotina</translation>
        </message>
        <message>
            <location filename="../../ui/cash/three_way.py" />
            <source>Sin documentos</source>
            <translation>Sem documentos</translation>
        </message>
        <message>
            <location filename="../../ui/settings/draft.py" />
            <source>Sin guardar</source>
            <translation>Não salvo</translation>
        </message>
        <message>
            <location filename="../../ui/leaving.py" />
            <source>Sin guardar: {part}</source>
            <translation>Não salvo: {part}</translation>
        </message>
        <message>
            <location filename="../../ui/sale/customers.py" />
            <source>Sin identificación queda como consumidor final</source>
            <translation>Sem identificação fica como consumidor final</translation>
        </message>
        <message>
            <location filename="../../ui/customers/form.py" />
            <source>Sin identificación sale como «{nobody}».</source>
            <translation>Sem identificação sai como “{nobody}”.</translation>
        </message>
        <message>
            <location filename="../../ui/products/form.py" />
            <source>Sin imagen</source>
            <translation>Sem imagem</translation>
        </message>
        <message>
            <location filename="../../ui/settings/printers.py" />
            <source>Sin impresora, se ven en la pantalla.</source>
            <translation>Sem impressora, aparecem na tela.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/layout.py" />
            <source>Sin imprimir</source>
            <translation>Sem imprimir</translation>
        </message>
        <message>
            <location filename="../../ui/records/keys.py" />
            <source>Sin indicar</source>
            <translation>Não indicado</translation>
        </message>
        <message>
            <location filename="../../ui/health/words.py" />
            <source>Sin llamadas</source>
            <translation>Sem chamadas</translation>
        </message>
        <message>
            <location filename="../../app/backup/archive.py" />
            <source>Sin lo que debían cajas tomadas ({n}), que no se pudo copiar: guarde el disco o la copia de la que tomó.</source>
            <translation>Sem o que deviam caixas assumidos ({n}), que não se pôde copiar: guarde o disco ou a cópia de onde assumiu.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/receipt.py" />
            <source>Sin logotipo</source>
            <translation>Sem logotipo</translation>
        </message>
        <message>
            <location filename="../../ui/attention/page.py" />
            <source>Sin nombre</source>
            <translation>Sem nome</translation>
        </message>
        <message>
            <location filename="../../ui/status_strip.py" />
            <source>Sin red: se vende igual</source>
            <translation>Sem rede: vende-se igual</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/py.py" />
            <source>Sin redondeo</source>
            <translation>Sem arredondar</translation>
        </message>
        <message>
            <location filename="../../ui/settings/mail.py" />
            <source>Sin servidor propio</source>
            <translation>Sem servidor próprio</translation>
        </message>
        <message>
            <location filename="../../ui/people/gate.py" />
            <source>Sin una venta: diga para qué.</source>
            <translation>Sem uma venda: diga para quê.</translation>
        </message>
        <message>
            <location filename="../../ui/cash/three_way.py" />
            <source>Sin ventas</source>
            <translation>Sem vendas</translation>
        </message>
        <message>
            <location filename="../../ui/settings/issuers.py" />
            <source>Sin {tax}</source>
            <translation>Sem {tax}</translation>
        </message>
        <message>
            <location filename="../../ui/sale/customers.py" />
            <source>Sin él no se factura a su nombre</source>
            <translation>Sem ele não se fatura em nome dele</translation>
        </message>
        <message>
            <location filename="../../ui/cash/three_way.py" />
            <source>Sobran {amount}</source>
            <translation>Sobram {amount}</translation>
        </message>
        <message>
            <location filename="../../ui/people/guarded.py" />
            <source>Solo con permiso</source>
            <translation>Só com permissão</translation>
        </message>
        <message>
            <location filename="../../ui/settings/practice.py" />
            <source>Solo donde el tiempo cuenta.</source>
            <translation>Só onde o tempo conta.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/notices.py" />
            <source>Solo escucha en este equipo.</source>
            <translation>Só escuta neste computador.</translation>
        </message>
        <message>
            <location filename="../../ui/attention/finding.py" />
            <source>Solo hay un código</source>
            <translation>Só há um código</translation>
        </message>
        <message>
            <location filename="../../app/providers/conteo/__init__.py" />
            <source>Solo para recibir avisos de Conteo; no hace falta para facturar.</source>
            <translation>Só para receber avisos de Conteo; não é preciso para faturar.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/currencies.py" />
            <source>Solo se cobra en {base}. Añada otra moneda y el cliente podrá pagar con ella y recibir el vuelto en cualquiera de las dos.</source>
            <translation>Só se cobra em {base}. Adicione outra moeda e o cliente poderá pagar com ela e receber o troco em qualquer das duas.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/mail.py" />
            <source>Solo se envía por los proveedores que lo hacen. Complete lo de abajo para enviar todos.</source>
            <translation>Só se envia pelos provedores que o fazem. Preencha abaixo para enviar todos.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/evidence.py" />
            <source>Solo si no existe, elija «No existe: reenviar»: el documento se volverá a enviar.</source>
            <translation>Só se não existe, escolha “Não existe: reenviar”: o documento será enviado de novo.</translation>
        </message>
        <message>
            <location filename="../../app/domain/issuer_keys.py" />
            <source>Solo si viene de otro sistema</source>
            <translation>Só se vem de outro sistema</translation>
        </message>
        <message>
            <location filename="../../ui/settings/till.py" />
            <source>Sonidos</source>
            <translation>Sons</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/mx.py" />
            <source>Su cambio</source>
            <translation>Troco</translation>
        </message>
        <message>
            <location filename="../../ui/settings/till.py" />
            <source>Su nombre queda en cada venta y decisión.</source>
            <translation>Seu nome fica em cada venda e decisão.</translation>
        </message>
        <message>
            <location filename="../../ui/health/sheet.py" />
            <source>Su suma quedó en el diario, tras la línea {n}.</source>
            <translation>Sua soma ficou no diário, depois da linha {n}.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/facts.py" />
            <source>Subtotal</source>
            <translation>Subtotal</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/pa.py" />
            <source>Sucursal</source>
            <translation>Filial</translation>
        </message>
        <message>
            <location filename="../../app/providers/gforce/__init__.py" />
            <source>Sucursal por defecto</source>
            <translation>Filial padrão</translation>
        </message>
        <message>
            <location filename="../../ui/cash/three_way.py" />
            <source>Suma</source>
            <translation>Soma</translation>
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
            <translation>Seus documentos, o mais novo primeiro.</translation>
        </message>
        <message>
            <location filename="../../ui/customers/page.py" />
            <source>Sus facturas se conservan.</source>
            <translation>As faturas são conservadas.</translation>
        </message>
        <message>
            <location filename="../../ui/people/section.py" />
            <source>Sí</source>
            <translation>Sim</translation>
        </message>
        <message>
            <location filename="../../ui/printing/waiting.py" />
            <source>Sí salió</source>
            <translation>Saiu sim</translation>
        </message>
        <message>
            <location filename="../../ui/attention/decisions.py" />
            <source>Sí se emitió</source>
            <translation>Foi emitido</translation>
        </message>
        <message>
            <location filename="../../ui/attention/page.py" />
            <source>Sí se emitió: anotar</source>
            <translation>Foi emitido: anotar</translation>
        </message>
        <message>
            <location filename="../../ui/settings/mail.py" />
            <source>TLS desde el principio (465)</source>
            <translation>TLS desde o início (465)</translation>
        </message>
        <message>
            <location filename="../../app/printing/profile.py" />
            <source>Tabla de letras</source>
            <translation>Tabela de letras</translation>
        </message>
        <message>
            <location filename="../../ui/settings/scales.py" />
            <source>Tal como se lee: 2.750 o 5.27.</source>
            <translation>Tal como se lê: 2.750 ou 5.27.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety.py" />
            <source>Tamaño</source>
            <translation>Tamanho</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety_restoring.py" />
            <source>Tarda unos segundos.</source>
            <translation>Demora alguns segundos.</translation>
        </message>
        <message>
            <location filename="../../ui/people/section.py" />
            <source>Tarjeta</source>
            <translation>Cartão</translation>
        </message>
        <message>
            <location filename="../../ui/tenders.py" />
            <source>Tarjeta de crédito</source>
            <translation>Cartão de crédito</translation>
        </message>
        <message>
            <location filename="../../ui/tenders.py" />
            <source>Tarjeta de débito</source>
            <translation>Cartão de débito</translation>
        </message>
        <message>
            <location filename="../../ui/tenders.py" />
            <source>Tarjeta de regalo</source>
            <translation>Cartão-presente</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Tarjeta de una persona</source>
            <translation>Cartão de uma pessoa</translation>
        </message>
        <message>
            <location filename="../../ui/people/sheets.py" />
            <source>Tarjeta de {name}</source>
            <translation>Cartão de {name}</translation>
        </message>
        <message>
            <location filename="../../ui/sale/page.py" />
            <source>Tarjeta de {name}: sirve cuando se pide una aprobación.</source>
            <translation>Cartão de {name}: serve quando se pede uma aprovação.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/scales.py" />
            <source>Tarjetas</source>
            <translation>Cartões</translation>
        </message>
        <message>
            <location filename="../../ui/settings/keys.py" />
            <source>Tecla</source>
            <translation>Tecla</translation>
        </message>
        <message>
            <location filename="../../ui/widgets/keyboard.py" />
            <source>Teclado de letras</source>
            <translation>Teclado de letras</translation>
        </message>
        <message>
            <location filename="../../ui/widgets/keypad.py" />
            <source>Teclado numérico</source>
            <translation>Teclado numérico</translation>
        </message>
        <message>
            <location filename="../../ui/sale/layout.py" />
            <source>Teclas</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <location filename="../../ui/help.py" />
            <source>Teclas de esta pantalla</source>
            <translation>Teclas desta tela</translation>
        </message>
        <message>
            <location filename="../../ui/sale/keys.py" />
            <source>Teclas de la caja</source>
            <translation>Teclas do caixa</translation>
        </message>
        <message>
            <location filename="../../ui/customers/form.py" />
            <source>Teléfono</source>
            <translation>Telefone</translation>
        </message>
        <message>
            <location filename="../../ui/settings/receipt.py" />
            <source>Teléfono y correo del emisor</source>
            <translation>Telefone e e-mail do emissor</translation>
        </message>
        <message>
            <location filename="../../ui/manual/sheet.py" />
            <source>Texto del manual</source>
            <translation>Texto do manual</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/settings.py" />
            <source>Texto obligatorio del comprobante.</source>
            <translation>Texto obrigatório do comprovante.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/page.py" />
            <source>Ticket</source>
            <translation>Cupom</translation>
        </message>
        <message>
            <location filename="../../ui/documents/reading.py" />
            <source>Ticket 58 mm</source>
            <translation>Cupom 58 mm</translation>
        </message>
        <message>
            <location filename="../../ui/documents/reading.py" />
            <source>Ticket 80 mm</source>
            <translation>Cupom 80 mm</translation>
        </message>
        <message>
            <location filename="../../ui/settings/printers.py" />
            <source>Ticket de 58 mm</source>
            <translation>Cupom de 58 mm</translation>
        </message>
        <message>
            <location filename="../../ui/settings/printers.py" />
            <source>Ticket de 80 mm</source>
            <translation>Cupom de 80 mm</translation>
        </message>
        <message>
            <location filename="../../ui/sale/preview.py" />
            <source>Ticket {number}</source>
            <translation>Cupom {number}</translation>
        </message>
        <message>
            <location filename="../../ui/reports/dashboard.py" />
            <source>Tickets</source>
            <translation>Cupons</translation>
        </message>
        <message>
            <location filename="../../app/providers/contract.py" />
            <source>Tiempo máximo por llamada (s)</source>
            <translation>Tempo máximo por chamada (s)</translation>
        </message>
        <message>
            <location filename="../../app/providers/contract.py" />
            <source>Tiempo total, en segundos, de 0.1 a 600.</source>
            <translation>Tempo total, em segundos, de 0.1 a 600.</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/py.py" />
            <source>Timbrado</source>
            <translation>Timbrado</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/py.py" />
            <source>Timbrado desde</source>
            <translation>Timbrado desde</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/py.py" />
            <source>Timbrado hasta</source>
            <translation>Timbrado até</translation>
        </message>
        <message>
            <location filename="../../ui/widgets/file_dialog.py" />
            <source>Tipo</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <location filename="../../app/domain/taxid/mx.py" />
            <source>Tipo de RFC: «{kind}» no existe; use {allowed}.</source>
            <translation>Tipo de RFC: “{kind}” não existe; use {allowed}.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/settings.py" />
            <source>Tipo de cambio del dólar</source>
            <translation>Câmbio do dólar</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/evidence.py" />
            <source>Tipo de comprobante</source>
            <translation>Tipo de comprovante</translation>
        </message>
        <message>
            <location filename="../../app/domain/taxid/ar.py" />
            <source>Tipo de documento: «{kind}» no existe; use {allowed}.</source>
            <translation>Tipo de documento: “{kind}” não existe; use {allowed}.</translation>
        </message>
        <message>
            <location filename="../../ui/records/matching.py" />
            <source>Tipo de identificación</source>
            <translation>Tipo de identificação</translation>
        </message>
        <message>
            <location filename="../../app/domain/taxid/pa.py" />
            <source>Tipo de identificación: «{kind}» no existe; use {allowed}.</source>
            <translation>Tipo de identificação: “{kind}” não existe; use {allowed}.</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/__init__.py" />
            <source>Tipo de las notas</source>
            <translation>Tipo das notas</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/settings.py" />
            <source>Tipo de transacción</source>
            <translation>Tipo de transação</translation>
        </message>
        <message>
            <location filename="../../ui/widgets/file_dialog.py" />
            <source>Tipo:</source>
            <translation>Tipo:</translation>
        </message>
        <message>
            <location filename="../../ui/attention/causes.py" />
            <source>Toca esperar: {provider} lo recibió y se le pregunta cada hora.</source>
            <translation>É preciso esperar: {provider} recebeu e é consultado a cada hora.</translation>
        </message>
        <message>
            <location filename="../../ui/people/approving.py" />
            <source>Toda la venta: de {before} a {after}.</source>
            <translation>Toda a venda: de {before} para {after}.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/grid.py" />
            <source>Todas</source>
            <translation>Todas</translation>
        </message>
        <message>
            <location filename="../../ui/documents/history.py" />
            <source>Todas las fechas</source>
            <translation>Todas as datas</translation>
        </message>
        <message>
            <location filename="../../ui/people/journal.py" />
            <source>Todas las personas</source>
            <translation>Todas as pessoas</translation>
        </message>
        <message>
            <location filename="../../ui/reports/charts.py" />
            <source>Todavía nada en estos días</source>
            <translation>Ainda nada nestes dias</translation>
        </message>
        <message>
            <location filename="../../ui/attention/finding.py" />
            <source>Todavía nada que comparar</source>
            <translation>Ainda nada para comparar</translation>
        </message>
        <message>
            <location filename="../../ui/settings/issuers.py" />
            <source>Todavía nadie vende aquí</source>
            <translation>Ainda ninguém vende aqui</translation>
        </message>
        <message>
            <location filename="../../ui/customers/history.py" />
            <source>Todavía no ha comprado</source>
            <translation>Ainda não comprou</translation>
        </message>
        <message>
            <location filename="../../ui/customers/page.py" />
            <source>Todavía no hay clientes</source>
            <translation>Ainda não há clientes</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety.py" />
            <source>Todavía no hay copias</source>
            <translation>Ainda não há cópias</translation>
        </message>
        <message>
            <location filename="../../ui/documents/history.py" />
            <source>Todavía no hay documentos</source>
            <translation>Ainda não há documentos</translation>
        </message>
        <message>
            <location filename="../../ui/products/shelf.py" />
            <source>Todavía no hay listas de precios: créelas en Productos con F7.</source>
            <translation>Ainda não há listas de preços: crie em Produtos com F7.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/charging.py" />
            <source>Todavía no hay nada que cobrar.</source>
            <translation>Ainda não há nada para cobrar.</translation>
        </message>
        <message>
            <location filename="../../ui/cash/page.py" />
            <source>Todavía no hay ninguna Z</source>
            <translation>Ainda não há nenhuma Z</translation>
        </message>
        <message>
            <location filename="../../app/runtime/runway.py" />
            <source>Todavía no hay ningún emisor: no se puede vender.</source>
            <translation>Ainda não há nenhum emissor: não dá para vender.</translation>
        </message>
        <message>
            <location filename="../../ui/reports/numbering.py" />
            <source>Todavía no hay números</source>
            <translation>Ainda não há números</translation>
        </message>
        <message>
            <location filename="../../ui/people/gate.py" />
            <source>Todavía no hay personas</source>
            <translation>Ainda não há pessoas</translation>
        </message>
        <message>
            <location filename="../../ui/products/page.py" />
            <source>Todavía no hay productos</source>
            <translation>Ainda não há produtos</translation>
        </message>
        <message>
            <location filename="../../ui/sale/tickets.py" />
            <source>Todavía no hay ventas en esta caja.</source>
            <translation>Ainda não há vendas neste caixa.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/story.py" />
            <source>Todavía no lo tiene.</source>
            <translation>Ainda não tem.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/issuers.py" />
            <source>Todavía no puede emitir</source>
            <translation>Ainda não pode emitir</translation>
        </message>
        <message>
            <location filename="../../ui/settings/scales.py" />
            <source>Todavía no se conoce ninguna</source>
            <translation>Ainda não se conhece nenhuma</translation>
        </message>
        <message>
            <location filename="../../ui/printing/mails.py" />
            <source>Todavía no se envió nada</source>
            <translation>Ainda nada foi enviado</translation>
        </message>
        <message>
            <location filename="../../app/runtime/updates.py" />
            <source>Todavía no se ha preguntado por versiones nuevas.</source>
            <translation>Ainda não se perguntou por versões novas.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/updates.py" />
            <source>Todavía no se ha preguntado.</source>
            <translation>Ainda não se perguntou.</translation>
        </message>
        <message>
            <location filename="../../ui/printing/waiting.py" />
            <source>Todavía no se imprimió nada</source>
            <translation>Ainda nada foi impresso</translation>
        </message>
        <message>
            <location filename="../../ui/health/sheet.py" />
            <source>Todavía no se llamó a ningún proveedor</source>
            <translation>Nenhum provedor foi chamado ainda</translation>
        </message>
        <message>
            <location filename="../../ui/people/journal.py" />
            <source>Todo</source>
            <translation>Tudo</translation>
        </message>
        <message>
            <location filename="../../ui/documents/crediting.py" />
            <source>Todo / nada</source>
            <translation>Tudo / nada</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety.py" />
            <source>Todo en un archivo…</source>
            <translation>Tudo em um arquivo…</translation>
        </message>
        <message>
            <location filename="../../ui/closing/page.py" />
            <source>Todo lo pendiente</source>
            <translation>Tudo o que está pendente</translation>
        </message>
        <message>
            <location filename="../../ui/people/journal.py" />
            <source>Todo lo que pasó</source>
            <translation>Tudo o que houve</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/page.py" />
            <source>Todo lo que tocaba ya está emitido.</source>
            <translation>Tudo o que cabia já foi emitido.</translation>
        </message>
        <message>
            <location filename="../../ui/closing/page.py" />
            <source>Todo tiene documento</source>
            <translation>Tudo tem documento</translation>
        </message>
        <message>
            <location filename="../../ui/settings/practice.py" />
            <source>Todo va bien</source>
            <translation>Tudo vai bem</translation>
        </message>
        <message>
            <location filename="../../ui/documents/history.py" />
            <source>Todos</source>
            <translation>Todos</translation>
        </message>
        <message>
            <location filename="../../ui/reports/choices.py" />
            <source>Todos los emisores</source>
            <translation>Todos os emissores</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/settings.py" />
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <location filename="../../app/providers/gforce/__init__.py" />
            <source>Token de G-Force (GF_Token)</source>
            <translation>Token de G-Force (GF_Token)</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/__init__.py" />
            <source>Token de acceso</source>
            <translation>Token de acesso</translation>
        </message>
        <message>
            <location filename="../../app/providers/gforce/__init__.py" />
            <source>Token del PAC (Token)</source>
            <translation>Token do PAC (Token)</translation>
        </message>
        <message>
            <location filename="../../ui/settings/practice.py" />
            <source>Toma la factura y no contesta</source>
            <translation>Pega a fatura e não responde</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Tomada de otra caja</source>
            <translation>Tomada de outro caixa</translation>
        </message>
        <message>
            <location filename="../../ui/settings/takeover.py" />
            <source>Tomado: {n} documento por terminar</source>
            <translation>Tomado: {n} documento por terminar</translation>
        </message>
        <message>
            <location filename="../../ui/settings/takeover.py" />
            <source>Tomados: {n} documentos por terminar</source>
            <translation>Tomados: {n} documentos por terminar</translation>
        </message>
        <message>
            <location filename="../../ui/settings/takeover.py" />
            <source>Tomando la cola…</source>
            <translation>Tomando a fila…</translation>
        </message>
        <message>
            <location filename="../../ui/settings/takeover.py" />
            <source>Tomar su cola</source>
            <translation>Tomar sua fila</translation>
        </message>
        <message>
            <location filename="../../ui/attention/page.py" />
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <location filename="../../ui/sale/payment.py" />
            <source>Total a cobrar</source>
            <translation>Total a cobrar</translation>
        </message>
        <message>
            <location filename="../../ui/sale/explaining.py" />
            <source>Total en {currency}</source>
            <translation>Total em {currency}</translation>
        </message>
        <message>
            <location filename="../../ui/first_run/welcome_step.py" />
            <source>Traiga la última copia que hizo allí y siga donde quedó.</source>
            <translation>Traga a última cópia feita lá e continue de onde parou.</translation>
        </message>
        <message>
            <location filename="../../ui/tenders.py" />
            <source>Transferencia</source>
            <translation>Transferência</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/py.py" />
            <source>Transferencia o giro</source>
            <translation>Transferência</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/settings.py" />
            <source>Transporte del PDF</source>
            <translation>Transporte do PDF</translation>
        </message>
        <message>
            <location filename="../../ui/products/colours.py" />
            <source>Turquesa</source>
            <translation>Turquesa</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/lots.py" />
            <source>TusFacturas aceptó solo una parte del lote y no se entiende cuál; se preguntará por cada comprobante.</source>
            <translation>TusFacturas aceitou só uma parte do lote e não se entende qual; vai perguntar por cada comprovante.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/answers.py" />
            <source>TusFacturas aún no tiene el PDF; se pedirá más tarde.</source>
            <translation>TusFacturas ainda não tem o PDF; será pedido mais tarde.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/settings.py" />
            <source>TusFacturas envía el correo</source>
            <translation>TusFacturas envia o e-mail</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/replies.py" />
            <source>TusFacturas está en mantenimiento hasta {until}.</source>
            <translation>TusFacturas está em manutenção até {until}.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/replies.py" />
            <source>TusFacturas está en mantenimiento.</source>
            <translation>TusFacturas está em manutenção.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/answers.py" />
            <source>TusFacturas lo procesó con error y lo reintenta; si no avanza, véalo en su portal.</source>
            <translation>TusFacturas processou com erro e tenta de novo; se não avança, veja no portal.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/answers.py" />
            <source>TusFacturas lo puso en cola.</source>
            <translation>TusFacturas pôs na fila.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/answers.py" />
            <source>TusFacturas lo tiene, sin emitir todavía.</source>
            <translation>TusFacturas tem, ainda sem emitir.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/replies.py" />
            <source>TusFacturas no acepta las credenciales; revíselas en los ajustes del proveedor.</source>
            <translation>TusFacturas não aceita as credenciais; confira nos ajustes do provedor.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/lots.py" />
            <source>TusFacturas no aceptó el lote: «{text}».</source>
            <translation>TusFacturas não aceitou o lote: “{text}”.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/mapping.py" />
            <source>TusFacturas no admite cantidades ni importes negativos.</source>
            <translation>TusFacturas não aceita quantidades nem valores negativos.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/answers.py" />
            <source>TusFacturas no dijo qué número sigue; se volverá a preguntar.</source>
            <translation>TusFacturas não disse que número segue; vai perguntar de novo.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/lots.py" />
            <source>TusFacturas no lo puso en cola: «{refused}».</source>
            <translation>TusFacturas não pôs na fila: “{refused}”.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/replies.py" />
            <source>TusFacturas no tiene habilitada la facturación por lotes; elija mode=single en los ajustes del proveedor.</source>
            <translation>TusFacturas não tem o faturamento por lotes habilitado; escolha mode=single nos ajustes do provedor.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/replies.py" />
            <source>TusFacturas pide enviar más despacio.</source>
            <translation>TusFacturas pede para enviar mais devagar.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/replies.py" />
            <source>TusFacturas respondió con otro comprobante; se volverá a preguntar.</source>
            <translation>TusFacturas respondeu com outro comprovante; vai perguntar de novo.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/answers.py" />
            <source>TusFacturas respondió sin CAE; se preguntará antes de darlo por autorizado.</source>
            <translation>TusFacturas respondeu sem CAE; vai perguntar antes de dar por autorizado.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/mapping.py" />
            <source>TusFacturas se usa aquí solo en pesos.</source>
            <translation>TusFacturas se usa aqui só em pesos.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/replies.py" />
            <source>TusFacturas tiene comprobantes en cola en este punto de venta; se enviará después.</source>
            <translation>TusFacturas tem comprovantes na fila neste ponto de venda; será enviado depois.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/answers.py" />
            <source>TusFacturas tiene más de un comprobante con la misma referencia: revíselo en su portal.</source>
            <translation>TusFacturas tem mais de um comprovante com a mesma referência: confira no portal.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/replies.py" />
            <source>TusFacturas tuvo un fallo; se volverá a intentar.</source>
            <translation>TusFacturas teve uma falha; vai tentar de novo.</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/page.py" />
            <source>Título</source>
            <translation>Título</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/__init__.py" />
            <source>UUID de la empresa</source>
            <translation>UUID da empresa</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/mapping.py" />
            <source>Un CFDI no admite cantidades ni importes negativos.</source>
            <translation>Um CFDI não aceita quantidades nem valores negativos.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety.py" />
            <source>Un archivo con el estado de la caja, sin claves, identificaciones fiscales ni nombres.</source>
            <translation>Um arquivo com o estado do caixa, sem chaves, identificações fiscais nem nomes.</translation>
        </message>
        <message>
            <location filename="../../ui/printing/waiting.py" />
            <source>Un cajón se abre en el momento o no se abre.</source>
            <translation>Uma gaveta abre na hora ou não abre.</translation>
        </message>
        <message>
            <location filename="../../ui/products/lists.py" />
            <source>Un cliente compra por su lista; el producto que no tenga precio en ella se vende al normal.</source>
            <translation>Um cliente compra por sua lista; o produto sem preço nela é vendido ao normal.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/mapping.py" />
            <source>Un comprobante admite hasta {most_lines} líneas; divida la venta.</source>
            <translation>Um comprovante aceita até {most_lines} linhas; divida a venda.</translation>
        </message>
        <message>
            <location filename="../../ui/people/journal.py" />
            <source>Un día…</source>
            <translation>Um dia…</translation>
        </message>
        <message>
            <location filename="../../app/sync/deliver.py" />
            <source>Un error interno impide preparar este documento; avise al soporte con su número.</source>
            <translation>Um erro interno impede preparar este documento; avise o suporte com o número.</translation>
        </message>
        <message>
            <location filename="../../ui/saying.py" />
            <source>Un error interno; quedó anotado. Siga vendiendo y avise con el archivo para soporte (Ajustes, Copias).</source>
            <translation>Um erro interno; ficou anotado. Continue vendendo e avise com o arquivo de suporte (Ajustes, Cópias).</translation>
        </message>
        <message>
            <location filename="../../ui/people/journal.py" />
            <source>Un mes</source>
            <translation>Um mês</translation>
        </message>
        <message>
            <location filename="../../ui/settings/notices.py" />
            <source>Un proveedor que avisa acorta la espera. Sin avisos, cada documento llega igual a su estado final.</source>
            <translation>Um provedor que avisa encurta a espera. Sem avisos, cada documento chega igual ao seu estado final.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/takeover.py" />
            <source>Una caja que ya no funciona</source>
            <translation>Um caixa que já não funciona</translation>
        </message>
        <message>
            <location filename="../../ui/settings/updates.py" />
            <source>Una carpeta o https://… Vacío: apagado.</source>
            <translation>Uma pasta ou https://… Vazio: desligado.</translation>
        </message>
        <message>
            <location filename="../../app/vault/ring.py" />
            <source>Una clave del llavero está incompleta; vuelva a ponerla en los ajustes.</source>
            <translation>Uma chave do chaveiro está incompleta; ponha de novo nos ajustes.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/issuers.py" />
            <source>Una cuenta para dos</source>
            <translation>Uma conta para dois</translation>
        </message>
        <message>
            <location filename="../../ui/settings/scales.py" />
            <source>Una etiqueta que empieza con 2 es hoy un código de barras corriente. Enseñe una abajo.</source>
            <translation>Uma etiqueta que começa com 2 é hoje um código de barras comum. Ensine uma abaixo.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/mapping.py" />
            <source>Una factura A necesita el CUIT del cliente.</source>
            <translation>Uma factura A precisa do CUIT do cliente.</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/mapping.py" />
            <source>Una factura necesita el RUC del cliente.</source>
            <translation>Uma fatura precisa do RUC do cliente.</translation>
        </message>
        <message>
            <location filename="../../app/domain/runway.py" />
            <source>Una factura recurrente no salió</source>
            <translation>Uma fatura recorrente não saiu</translation>
        </message>
        <message>
            <location filename="../../ui/settings/printers.py" />
            <source>Una impresora</source>
            <translation>Uma impressora</translation>
        </message>
        <message>
            <location filename="../../ui/products/shelf.py" />
            <source>Una lista sin precio usa el normal. Las existencias bajan y suben solas con ventas y devoluciones.</source>
            <translation>Uma lista sem preço usa o normal. O estoque baixa e sobe sozinho com vendas e devoluções.</translation>
        </message>
        <message>
            <location filename="../../app/providers/conteo/prices.py" />
            <source>Una línea exenta lleva impuesto; no se puede expresar.</source>
            <translation>Uma linha isenta leva imposto; não se pode expressar.</translation>
        </message>
        <message>
            <location filename="../../ui/printing/labels.py" />
            <source>Una menos</source>
            <translation>Menos uma</translation>
        </message>
        <message>
            <location filename="../../ui/printing/labels.py" />
            <source>Una más</source>
            <translation>Mais uma</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/mapping.py" />
            <source>Una nota modifica una factura o una boleta.</source>
            <translation>Uma nota modifica uma fatura ou uma boleta.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/mapping.py" />
            <source>Una nota necesita el comprobante que modifica.</source>
            <translation>Uma nota precisa do comprovante que modifica.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/keys.py" />
            <source>Una por una</source>
            <translation>Uma por uma</translation>
        </message>
        <message>
            <location filename="../../ui/sale/keys.py" />
            <source>Una unidad menos, en el acto</source>
            <translation>Menos uma unidade, na hora</translation>
        </message>
        <message>
            <location filename="../../ui/sale/keys.py" />
            <source>Una unidad más de la línea elegida</source>
            <translation>Mais uma unidade da linha escolhida</translation>
        </message>
        <message>
            <location filename="../../ui/sale/means.py" />
            <source>Una venta a crédito lleva el nombre del cliente: {key} lo elige y vuelve a este cobro.</source>
            <translation>Uma venda a crédito leva o nome do cliente: {key} o escolhe e volta a este pagamento.</translation>
        </message>
        <message>
            <location filename="../../ui/reports/dashboard.py" />
            <source>Una vez</source>
            <translation>Uma vez</translation>
        </message>
        <message>
            <location filename="../../ui/products/form.py" />
            <source>Unidad</source>
            <translation>Unidade</translation>
        </message>
        <message>
            <location filename="../../ui/reports/numbering.py" />
            <source>Usados</source>
            <translation>Usados</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/settings.py" />
            <source>User token</source>
            <translation>User token</translation>
        </message>
        <message>
            <location filename="../../ui/settings/mail.py" />
            <source>Usuario</source>
            <translation>Usuário</translation>
        </message>
        <message>
            <location filename="../../app/providers/gforce/__init__.py" />
            <source>Usuario del PAC (Company)</source>
            <translation>Usuário do PAC (Company)</translation>
        </message>
        <message>
            <location filename="../../ui/cash/paper.py" />
            <source>Va a la impresora</source>
            <translation>Vai para a impressora</translation>
        </message>
        <message>
            <location filename="../../ui/settings/mail.py" />
            <source>Va al llavero.</source>
            <translation>Vai para o chaveiro.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/settings.py" />
            <source>Va en el comprobante impreso.</source>
            <translation>Vai no comprovante impresso.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/settings.py" />
            <source>Vacía: la misma serie.</source>
            <translation>Vazio: a mesma série.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/settings.py" />
            <source>Vacía: la serie de esta caja. Sin folio: lo pone Contpaqi.</source>
            <translation>Vazio: a série deste caixa. Sem folio: Contpaqi o põe.</translation>
        </message>
        <message>
            <location filename="../../app/printing/profile.py" />
            <source>Vacío: el usual de la tabla.</source>
            <translation>Vazio: o usual da tabela.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/mail.py" />
            <source>Vacío: el usual del cifrado.</source>
            <translation>Vazio: a usual da cifragem.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/mail.py" />
            <source>Vacío: el usuario.</source>
            <translation>Vazio: o usuário.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/settings.py" />
            <source>Vacío: las notas de crédito se hacen en Contpaqi. La relación con la factura se revisa allí.</source>
            <translation>Vazio: as notas de crédito são feitas no Contpaqi. A relação com a fatura se confere lá.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/scales.py" />
            <source>Vacío: no hay tarjetas de esa clase. La tarjeta nombra a la persona; el PIN se pide igual.</source>
            <translation>Vazio: não há cartões dessa classe. O cartão nomeia a pessoa; o PIN é pedido do mesmo jeito.</translation>
        </message>
        <message>
            <location filename="../../ui/products/shelf.py" />
            <source>Vacío: sin aviso.</source>
            <translation>Vazio: sem aviso.</translation>
        </message>
        <message>
            <location filename="../../ui/people/sheets.py" />
            <source>Vacío: sin tarjeta.</source>
            <translation>Vazio: sem cartão.</translation>
        </message>
        <message>
            <location filename="../../ui/tenders.py" />
            <source>Vale</source>
            <translation>Vale</translation>
        </message>
        <message>
            <location filename="../../ui/settings/currencies.py" />
            <source>Vale para las ventas desde ahora; las hechas conservan el suyo.</source>
            <translation>Vale para as vendas de agora em diante; as feitas conservam o seu.</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/mx.py" />
            <source>Vales de despensa</source>
            <translation>Vale-alimentação</translation>
        </message>
        <message>
            <location filename="../../ui/settings/scales.py" />
            <source>Valor impreso</source>
            <translation>Valor impresso</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/pe.py" />
            <source>Valor resumen</source>
            <translation>Valor resumo</translation>
        </message>
        <message>
            <location filename="../../ui/finding/sheet.py" />
            <source>Varias palabras, en cualquier orden.</source>
            <translation>Várias palavras, em qualquer ordem.</translation>
        </message>
        <message>
            <location filename="../../ui/products/form.py" />
            <source>Varios, separados por espacios. Puede pasar el lector.</source>
            <translation>Vários, separados por espaços. Pode passar o leitor.</translation>
        </message>
        <message>
            <location filename="../../app/domain/runway.py" />
            <source>Vea en Atención a quién le toca.</source>
            <translation>Veja em Atenção a quem cabe.</translation>
        </message>
        <message>
            <location filename="../../app/printing/profile.py" />
            <source>Velocidad del puerto serie</source>
            <translation>Velocidade da porta serial</translation>
        </message>
        <message>
            <location filename="../../ui/documents/story.py" />
            <source>Vence en {span}</source>
            <translation>Vence em {span}</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/answers.py" />
            <source>Venció el plazo de la baja; emita una nota de crédito.</source>
            <translation>Venceu o prazo da baixa; emita uma nota de crédito.</translation>
        </message>
        <message>
            <location filename="../../app/domain/causes.py" />
            <source>Venció el plazo legal para enviarlo; decida si se emite con fecha de hoy o se anula.</source>
            <translation>Venceu o prazo legal para enviar; decida se é emitido com data de hoje ou anulado.</translation>
        </message>
        <message>
            <location filename="../../ui/first_run/welcome_step.py" />
            <source>Venda hoy. Facture sin esperar a la red.</source>
            <translation>Venda hoje. Fature sem esperar a rede.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/issuers.py" />
            <source>Vende en esta caja</source>
            <translation>Vende neste caixa</translation>
        </message>
        <message>
            <location filename="../../ui/sale/keys.py" />
            <source>Vende un artículo común: se escribe su precio</source>
            <translation>Vende um artigo comum: digita-se o preço</translation>
        </message>
        <message>
            <location filename="../../ui/sale/common_article.py" />
            <source>Vender</source>
            <translation>Vender</translation>
        </message>
        <message>
            <location filename="../../ui/settings/issuers.py" />
            <source>Vender con este</source>
            <translation>Vender com este</translation>
        </message>
        <message>
            <location filename="../../ui/people/section.py" />
            <source>Vender con la caja cerrada</source>
            <translation>Vender com o caixa fechado</translation>
        </message>
        <message>
            <location filename="../../ui/reports/said.py" />
            <source>Vendido</source>
            <translation>Vendido</translation>
        </message>
        <message>
            <location filename="../../ui/main_window.py" />
            <source>Venta</source>
            <translation>Venda</translation>
        </message>
        <message>
            <location filename="../../ui/sale/page.py" />
            <source>Venta cancelada. Ctrl+Z la recupera.</source>
            <translation>Venda cancelada. Ctrl+Z recupera.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/charging.py" />
            <source>Venta repetida</source>
            <translation>Venda repetida</translation>
        </message>
        <message>
            <location filename="../../ui/sale/ticket_sheet.py" />
            <source>Venta {number}</source>
            <translation>Venda {number}</translation>
        </message>
        <message>
            <location filename="../../ui/sale/layout.py" />
            <source>Venta {n}</source>
            <translation>Venda {n}</translation>
        </message>
        <message>
            <location filename="../../ui/settings/till.py" />
            <source>Ventana</source>
            <translation>Janela</translation>
        </message>
        <message>
            <location filename="../../ui/cash/lists.py" />
            <source>Ventas</source>
            <translation>Vendas</translation>
        </message>
        <message>
            <location filename="../../ui/cash/three_way.py" />
            <source>Ventas ({n})</source>
            <translation>Vendas ({n})</translation>
        </message>
        <message>
            <location filename="../../ui/sale/layout.py" />
            <source>Ventas abiertas</source>
            <translation>Vendas abertas</translation>
        </message>
        <message>
            <location filename="../../ui/cash/three_way.py" />
            <source>Ventas en efectivo</source>
            <translation>Vendas em dinheiro</translation>
        </message>
        <message>
            <location filename="../../ui/reports/dashboard.py" />
            <source>Ventas por hora</source>
            <translation>Vendas por hora</translation>
        </message>
        <message>
            <location filename="../../app/runtime/restoring.py" />
            <source>Ventas posteriores a la copia, solo en esa base apartada: {n}.</source>
            <translation>Vendas posteriores à cópia, só nessa base separada: {n}.</translation>
        </message>
        <message>
            <location filename="../../ui/closing/page.py" />
            <source>Ventas sin documento</source>
            <translation>Vendas sem documento</translation>
        </message>
        <message>
            <location filename="../../ui/people/journal.py" />
            <source>Ventas, cierres, permisos y ajustes quedan aquí, con quién y cuándo. Nadie los puede cambiar.</source>
            <translation>Vendas, fechamentos, permissões e ajustes ficam aqui, com quem e quando. Ninguém pode mudá-los.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety.py" />
            <source>Ventas, documentos, PDF, productos y clientes. Las claves no van en las copias: tenga las suyas.</source>
            <translation>Vendas, documentos, PDF, produtos e clientes. As chaves não vão nas cópias: tenha as suas.</translation>
        </message>
        <message>
            <location filename="../../ui/printing/labels.py" />
            <source>Ver</source>
            <translation>Ver</translation>
        </message>
        <message>
            <location filename="../../ui/cash/page.py" />
            <source>Ver con aprobación</source>
            <translation>Ver com aprovação</translation>
        </message>
        <message>
            <location filename="../../ui/attention/page.py" />
            <source>Ver documento</source>
            <translation>Ver documento</translation>
        </message>
        <message>
            <location filename="../../ui/cash/closed.py" />
            <source>Ver e imprimir</source>
            <translation>Ver e imprimir</translation>
        </message>
        <message>
            <location filename="../../ui/cash/page.py" />
            <source>Ver e imprimir Z</source>
            <translation>Ver e imprimir Z</translation>
        </message>
        <message>
            <location filename="../../ui/documents/detail.py" />
            <source>Ver papel</source>
            <translation>Ver papel</translation>
        </message>
        <message>
            <location filename="../../ui/sale/after_sale.py" />
            <source>Ver ticket</source>
            <translation>Ver cupom</translation>
        </message>
        <message>
            <location filename="../../ui/products/page.py" />
            <source>Ver todos</source>
            <translation>Ver todos</translation>
        </message>
        <message>
            <location filename="../../ui/products/colours.py" />
            <source>Verde</source>
            <translation>Verde</translation>
        </message>
        <message>
            <location filename="../../ui/widgets/badge.py" />
            <source>Verificar</source>
            <translation>Verificar</translation>
        </message>
        <message>
            <location filename="../../ui/attention/causes.py" />
            <source>Verificar en {provider}</source>
            <translation>Verificar em {provider}</translation>
        </message>
        <message>
            <location filename="../../ui/closing/page.py" />
            <source>Verificar: dueño</source>
            <translation>Verificar: dono</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Versiones nuevas: dónde se pregunta</source>
            <translation>Versões novas: onde se pergunta</translation>
        </message>
        <message>
            <location filename="../../ui/settings/updates.py" />
            <source>Versión del programa</source>
            <translation>Versão do programa</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>Versión nueva descargada</source>
            <translation>Versão nova baixada</translation>
        </message>
        <message>
            <location filename="../../ui/products/colours.py" />
            <source>Violeta</source>
            <translation>Violeta</translation>
        </message>
        <message>
            <location filename="../../ui/documents/reading.py" />
            <source>Volver</source>
            <translation>Voltar</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety.py" />
            <source>Volver a una copia</source>
            <translation>Voltar a uma cópia</translation>
        </message>
        <message>
            <location filename="../../ui/first_run/welcome_step.py" />
            <source>Volver con una copia</source>
            <translation>Voltar com uma cópia</translation>
        </message>
        <message>
            <location filename="../../app/domain/country.py" />
            <source>Vuelto</source>
            <translation>Troco</translation>
        </message>
        <message>
            <location filename="../../ui/documents/crediting.py" />
            <source>Vuelve</source>
            <translation>Volta</translation>
        </message>
        <message>
            <location filename="../../ui/sale/keys.py" />
            <source>Vuelve a imprimir la última venta</source>
            <translation>Imprime de novo a última venda</translation>
        </message>
        <message>
            <location filename="../../ui/attention/acting.py" />
            <source>Vuelve a la cola</source>
            <translation>Volta para a fila</translation>
        </message>
        <message>
            <location filename="../../ui/people/section.py" />
            <source>Vuelve a pedir el PIN; nada se pierde.</source>
            <translation>Pede o PIN de novo; nada se perde.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/keys.py" />
            <source>Vuelve atrás</source>
            <translation>Volta atrás</translation>
        </message>
        <message>
            <location filename="../../ui/documents/crediting.py" />
            <source>Vuelve de {product}</source>
            <translation>Volta de {product}</translation>
        </message>
        <message>
            <location filename="../../ui/sale/settling.py" />
            <source>Vuelve {worth}, se lleva {total}.</source>
            <translation>Volta {worth}, leva {total}.</translation>
        </message>
        <message>
            <location filename="../../app/printing/windows_spooler.py" />
            <source>Windows no conoce la impresora «{name}».</source>
            <translation>O Windows não conhece a impressora “{name}”.</translation>
        </message>
        <message>
            <location filename="../../resources/printing/code_pages.csv" />
            <source>Windows occidental</source>
            <translation>Windows ocidental</translation>
        </message>
        <message>
            <location filename="../../ui/sale/charging.py" />
            <source>Ya estaba registrada con el número {number}: no se vendió dos veces.</source>
            <translation>Já estava registrada com o número {number}: não foi vendida duas vezes.</translation>
        </message>
        <message>
            <location filename="../../ui/undoing.py" />
            <source>Ya lo anulé: anotar</source>
            <translation>Já anulei: anotar</translation>
        </message>
        <message>
            <location filename="../../ui/documents/story.py" />
            <source>Ya lo tenía; no se emitió dos veces.</source>
            <translation>Já tinha; não foi emitido duas vezes.</translation>
        </message>
        <message>
            <location filename="../../ui/printing/mails.py" />
            <source>Ya no se intenta. F5 lo pone otra vez en la cola.</source>
            <translation>Não se tenta mais. F5 põe de novo na fila.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/currencies.py" />
            <source>Ya no se recibe {currency}</source>
            <translation>{currency} não se recebe mais</translation>
        </message>
        <message>
            <location filename="../../ui/products/page.py" />
            <source>Ya no se vende</source>
            <translation>Não se vende mais</translation>
        </message>
        <message>
            <location filename="../../ui/people/section.py" />
            <source>Ya no trabaja aquí</source>
            <translation>Não trabalha mais aqui</translation>
        </message>
        <message>
            <location filename="../../ui/sale/tickets.py" />
            <source>Ya salió: con F9 y su ticket se devuelve.</source>
            <translation>Já saiu: com F9 e o cupom se devolve.</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/pe.py" />
            <source>Yape o Plin</source>
            <translation>Yape ou Plin</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/pa.py" />
            <source>Yappy u otra</source>
            <translation>Yappy ou outra</translation>
        </message>
        <message>
            <location filename="../../ui/cash/lists.py" />
            <source>Z</source>
            <translation>Z</translation>
        </message>
        <message>
            <location filename="../../ui/cash/closed.py" />
            <source>Z {n}: caja cerrada</source>
            <translation>Z {n}: caixa fechado</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>a</source>
            <translation>para</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/ar.py" />
            <source>a un {status} le corresponde factura A: haga una A.</source>
            <translation>a um {status} corresponde factura A: faça uma A.</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/ar.py" />
            <source>a un {status} le corresponde factura B: haga una B.</source>
            <translation>a um {status} corresponde factura B: faça uma B.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/settings.py" />
            <source>a4, o ticket de 80 mm donde lo haya.</source>
            <translation>a4, ou cupom de 80 mm onde houver.</translation>
        </message>
        <message>
            <location filename="../../app/checkout.py" />
            <source>abra primero la caja {till}: así lo quiere esta tienda.</source>
            <translation>abra primeiro o caixa {till}: assim quer esta loja.</translation>
        </message>
        <message>
            <location filename="../../ui/cash/page.py" />
            <source>abre la caja con el fondo que hay en el cajón.</source>
            <translation>abre o caixa com o fundo que está na gaveta.</translation>
        </message>
        <message>
            <location filename="../../app/domain/people.py" />
            <source>abrir el cajón</source>
            <translation>abrir a gaveta</translation>
        </message>
        <message>
            <location filename="../../app/domain/people.py" />
            <source>abrir la caja</source>
            <translation>abrir o caixa</translation>
        </message>
        <message>
            <location filename="../../app/domain/people.py" />
            <source>aceptar una devolución</source>
            <translation>aceitar uma devolução</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>activo</source>
            <translation>ativo</translation>
        </message>
        <message>
            <location filename="../../app/domain/runway.py" />
            <source>adelantado</source>
            <translation>adiantado</translation>
        </message>
        <message>
            <location filename="../../ui/people/section.py" />
            <source>agrega a quien manda. Hasta entonces nadie necesita un PIN.</source>
            <translation>adiciona quem manda. Até lá ninguém precisa de PIN.</translation>
        </message>
        <message>
            <location filename="../../app/providers/contract.py" />
            <source>always: al autorizarse cada documento, una o dos llamadas más; asked: cuando alguien lo abre.</source>
            <translation>always: ao autorizar cada documento, uma ou duas chamadas a mais; asked: quando alguém o abre.</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>antes</source>
            <translation>antes</translation>
        </message>
        <message>
            <location filename="../../ui/settings/providers.py" />
            <source>anula</source>
            <translation>anula</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>anulado</source>
            <translation>anulado</translation>
        </message>
        <message>
            <location filename="../../app/domain/people.py" />
            <source>anular</source>
            <translation>anular</translation>
        </message>
        <message>
            <location filename="../../ui/health/sheet.py" />
            <source>aparece con la primera.</source>
            <translation>aparece com a primeira.</translation>
        </message>
        <message>
            <location filename="../../app/domain/people.py" />
            <source>aprobar lo que otra persona pide</source>
            <translation>aprovar o que outra pessoa pede</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>aprobó</source>
            <translation>aprovou</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>archivo</source>
            <translation>arquivo</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>asunto</source>
            <translation>assunto</translation>
        </message>
        <message>
            <location filename="../../app/backup/keeping.py" />
            <source>así no quedaría ninguna copia; deje al menos una.</source>
            <translation>assim não restaria nenhuma cópia; deixe pelo menos uma.</translation>
        </message>
        <message>
            <location filename="../../app/domain/runway.py" />
            <source>atrasado</source>
            <translation>atrasado</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>autorización</source>
            <translation>autorização</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>autorizado</source>
            <translation>autorizado</translation>
        </message>
        <message>
            <location filename="../../ui/settings/providers.py" />
            <source>avisa solo</source>
            <translation>avisa sozinho</translation>
        </message>
        <message>
            <location filename="../../ui/settings/issuers.py" />
            <source>añade al contribuyente.</source>
            <translation>adiciona o contribuinte.</translation>
        </message>
        <message>
            <location filename="../../app/importing/products.py" />
            <source>barcode: se quita {words}.</source>
            <translation>barcode: remove-se {words}.</translation>
        </message>
        <message>
            <location filename="../../app/importing/products.py" />
            <source>barcode: «{misread}» tiene mal el dígito de control; se guarda como está.</source>
            <translation>barcode: “{misread}” tem o dígito de controle errado; fica salvo como está.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/settings.py" />
            <source>base64 o binary; se entienden ambos, venga lo que venga.</source>
            <translation>base64 ou binary; entendem-se os dois, venha o que vier.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/providers.py" />
            <source>busca contribuyentes</source>
            <translation>busca contribuintes</translation>
        </message>
        <message>
            <location filename="../../ui/sale/keys.py" />
            <source>busca palabras, en cualquier orden y sin acentos</source>
            <translation>busca palavras, em qualquer ordem e sem acentos</translation>
        </message>
        <message>
            <location filename="../../ui/sale/layout.py" />
            <source>busca por nombre</source>
            <translation>busca por nome</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>caja</source>
            <translation>caixa</translation>
        </message>
        <message>
            <location filename="../../app/domain/people.py" />
            <source>cambiar los ajustes</source>
            <translation>mudar os ajustes</translation>
        </message>
        <message>
            <location filename="../../app/domain/people.py" />
            <source>cambiar personas y permisos</source>
            <translation>mudar pessoas e permissões</translation>
        </message>
        <message>
            <location filename="../../app/domain/people.py" />
            <source>cambiar productos y clientes</source>
            <translation>mudar produtos e clientes</translation>
        </message>
        <message>
            <location filename="../../app/domain/people.py" />
            <source>cambiar un precio</source>
            <translation>mudar um preço</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>camino</source>
            <translation>caminho</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/settings.py" />
            <source>campo de Enlazatte=dato del cliente, separados por punto y coma. Se suponen estos nombres.</source>
            <translation>campo de Enlazatte=dado do cliente, separados por ponto e vírgula. Supõem-se estes nomes.</translation>
        </message>
        <message>
            <location filename="../../app/domain/people.py" />
            <source>cerrar o entregar la caja de otra persona</source>
            <translation>fechar ou entregar o caixa de outra pessoa</translation>
        </message>
        <message>
            <location filename="../../app/domain/people.py" />
            <source>cerrar su caja</source>
            <translation>fechar seu caixa</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>clase</source>
            <translation>classe</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>claves</source>
            <translation>chaves</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>cliente</source>
            <translation>cliente</translation>
        </message>
        <message>
            <location filename="../../ui/customers/page.py" />
            <source>clientes</source>
            <translation>clientes</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>columnas</source>
            <translation>colunas</translation>
        </message>
        <message>
            <location filename="../../app/domain/refund.py" />
            <source>con billetes de {currency} no se puede devolver eso; devuelva en {own}.</source>
            <translation>com notas de {currency} não se pode devolver isso; devolva em {own}.</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>con tarjeta</source>
            <translation>com cartão</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>contado</source>
            <translation>contado</translation>
        </message>
        <message>
            <location filename="../../app/domain/people.py" />
            <source>contar la caja</source>
            <translation>contar o caixa</translation>
        </message>
        <message>
            <location filename="../../app/domain/fields.py" />
            <source>contiene caracteres que no se pueden imprimir; escríbalo en una sola línea.</source>
            <translation>contém caracteres que não se podem imprimir; digite em uma só linha.</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>cortes</source>
            <translation>interrupções</translation>
        </message>
        <message>
            <location filename="../../ui/records/page.py" />
            <source>crea uno; F8 los trae de un archivo.</source>
            <translation>cria um; F8 traz de um arquivo.</translation>
        </message>
        <message>
            <location filename="../../ui/cash/page.py" />
            <source>cuenta el cajón sin ver lo que debe haber.</source>
            <translation>conta a gaveta sem ver o que deve haver.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/settings.py" />
            <source>código=código, separados por punto y coma; los demás se envían como están.</source>
            <translation>código=código, separados por ponto e vírgula; os demais se enviam como estão.</translation>
        </message>
        <message>
            <location filename="../../app/domain/people.py" />
            <source>dar un descuento</source>
            <translation>dar um desconto</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>de</source>
            <translation>de</translation>
        </message>
        <message>
            <location filename="../../ui/sale/explaining.py" />
            <source>de ellos, a toda la venta</source>
            <translation>destes, em toda a venda</translation>
        </message>
        <message>
            <location filename="../../app/credit.py" />
            <source>de esa venta no queda nada que se haya pagado en {currency}.</source>
            <translation>dessa venda não resta nada que tenha sido pago em {currency}.</translation>
        </message>
        <message>
            <location filename="../../app/domain/refund.py" />
            <source>de esa venta quedan {left} pagados en efectivo; devuelva el resto por otro medio.</source>
            <translation>dessa venda restam {left} pagos em dinheiro; devolva o resto por outro meio.</translation>
        </message>
        <message>
            <location filename="../../app/domain/basket.py" />
            <source>de «{description}» quedan {rest} por devolver en ese ticket.</source>
            <translation>de “{description}” restam {rest} por devolver nesse cupom.</translation>
        </message>
        <message>
            <location filename="../../app/providers/http.py" />
            <source>debe empezar por https; http se admite solo en este equipo (127.0.0.1).</source>
            <translation>deve começar por https; http se aceita só neste computador (127.0.0.1).</translation>
        </message>
        <message>
            <location filename="../../app/people.py" />
            <source>debe quedar alguien que pueda cambiar personas y permisos.</source>
            <translation>deve restar alguém que possa mudar pessoas e permissões.</translation>
        </message>
        <message>
            <location filename="../../app/domain/intake.py" />
            <source>debe ser mayor que 0.</source>
            <translation>deve ser maior que 0.</translation>
        </message>
        <message>
            <location filename="../../app/domain/goods.py" />
            <source>debe ser un número desde 0 hasta {highestprice}.</source>
            <translation>deve ser um número de 0 até {highestprice}.</translation>
        </message>
        <message>
            <location filename="../../app/domain/shelf.py" />
            <source>debe ser un número hasta {moststock}, con hasta {stockdecimals} decimales.</source>
            <translation>deve ser um número até {moststock}, com até {stockdecimals} decimais.</translation>
        </message>
        <message>
            <location filename="../../app/domain/fields.py" />
            <source>debe ser un objeto JSON.</source>
            <translation>deve ser um objeto JSON.</translation>
        </message>
        <message>
            <location filename="../../app/domain/fields.py" />
            <source>debe ser un texto.</source>
            <translation>deve ser um texto.</translation>
        </message>
        <message>
            <location filename="../../app/domain/intake.py" />
            <source>debe ser una lista de aprobaciones.</source>
            <translation>deve ser uma lista de aprovações.</translation>
        </message>
        <message>
            <location filename="../../app/domain/payments.py" />
            <source>debe ser una lista de hasta 20 pagos.</source>
            <translation>deve ser uma lista de até 20 pagamentos.</translation>
        </message>
        <message>
            <location filename="../../app/domain/people.py" />
            <source>decidir sobre un documento</source>
            <translation>decidir sobre um documento</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>descuento</source>
            <translation>desconto</translation>
        </message>
        <message>
            <location filename="../../ui/sale/keys.py" />
            <source>descuento de la línea elegida</source>
            <translation>desconto da linha escolhida</translation>
        </message>
        <message>
            <location filename="../../ui/sale/keys.py" />
            <source>descuento de toda la venta</source>
            <translation>desconto de toda a venda</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>descuento sin aprobación</source>
            <translation>desconto sem aprovação</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>desde</source>
            <translation>desde</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/ar.py" />
            <source>desde $ {limit} hay que identificar al comprador: nombre y DNI, CUIT, CUIL, CDI o pasaporte.</source>
            <translation>desde $ {limit} é preciso identificar o comprador: nome e DNI, CUIT, CUIL, CDI ou passaporte.</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/py.py" />
            <source>desde ₲ 7.000.000 la factura lleva RUC o cédula y nombre; pídalos.</source>
            <translation>desde ₲ 7.000.000 a fatura leva RUC ou cédula e nome; peça.</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>después</source>
            <translation>depois</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>diario</source>
            <translation>diário</translation>
        </message>
        <message>
            <location filename="../../ui/people/journal.py" />
            <source>diario.csv</source>
            <translation>diario.csv</translation>
        </message>
        <message>
            <location filename="../../ui/products/shelf.py" />
            <source>diga por qué cambia, p. ej. inventario, compra o merma.</source>
            <translation>diga por que muda, p. ex. inventário, compra ou perda.</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>dirección</source>
            <translation>endereço</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>documentos</source>
            <translation>documentos</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>día</source>
            <translation>dia</translation>
        </message>
        <message>
            <location filename="../../app/store/integrity.py" />
            <source>el PDF del documento {id} falta o fue cambiado.</source>
            <translation>o PDF do documento {id} falta ou foi mudado.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/mailing.py" />
            <source>el PDF es demasiado grande para un correo; entréguelo impreso.</source>
            <translation>o PDF é grande demais para um e-mail; entregue impresso.</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/py.py" />
            <source>el RUC del emisor no es válido; escríbalo con su dígito, 80069563-1.</source>
            <translation>o RUC do emissor não é válido; digite com seu dígito, 80069563-1.</translation>
        </message>
        <message>
            <location filename="../../app/domain/scale_labels.py" />
            <source>el artículo y el valor llevan de 3 a 7 cifras cada uno, 13 en total.</source>
            <translation>o artigo e o valor levam de 3 a 7 dígitos cada um, 13 no total.</translation>
        </message>
        <message>
            <location filename="../../app/exchange.py" />
            <source>el cambio de {currency} es ahora {rate}; cobre otra vez.</source>
            <translation>o câmbio de {currency} agora é {rate}; cobre de novo.</translation>
        </message>
        <message>
            <location filename="../../app/domain/sale.py" />
            <source>el cambio debe ser mayor que 0.</source>
            <translation>o câmbio deve ser maior que 0.</translation>
        </message>
        <message>
            <location filename="../../app/store/customers.py" />
            <source>el cliente {id} no existe.</source>
            <translation>o cliente {id} não existe.</translation>
        </message>
        <message>
            <location filename="../../app/store/closed.py" />
            <source>el diario conoce la Z {number} de la caja {till}, que ya no existe.</source>
            <translation>o diário conhece a Z {number} do caixa {till}, que já não existe.</translation>
        </message>
        <message>
            <location filename="../../app/store/integrity.py" />
            <source>el diario conoce la venta {sale}, que ya no existe.</source>
            <translation>o diário conhece a venda {sale}, que já não existe.</translation>
        </message>
        <message>
            <location filename="../../app/verdicts.py" />
            <source>el documento nunca salió de esta caja; no hay nada que comprobar.</source>
            <translation>o documento nunca saiu deste caixa; não há nada para conferir.</translation>
        </message>
        <message>
            <location filename="../../app/verdicts.py" />
            <source>el documento ya está resuelto.</source>
            <translation>o documento já está resolvido.</translation>
        </message>
        <message>
            <location filename="../../app/store/integrity.py" />
            <source>el documento {id} no coincide con lo que se guardó al vender.</source>
            <translation>o documento {id} não coincide com o que foi salvo ao vender.</translation>
        </message>
        <message>
            <location filename="../../app/cash.py" />
            <source>el fondo se anota al abrir la caja.</source>
            <translation>o fundo se anota ao abrir o caixa.</translation>
        </message>
        <message>
            <location filename="../../app/printing/design.py" />
            <source>el logotipo no cabe; se admite hasta {wide} por {tall} puntos.</source>
            <translation>o logotipo não cabe; aceita-se até {wide} por {tall} pontos.</translation>
        </message>
        <message>
            <location filename="../../app/vault/__init__.py" />
            <source>el nombre de la clave solo admite minúsculas, números y «:._-».</source>
            <translation>o nome da chave só aceita minúsculas, números e “:._-”.</translation>
        </message>
        <message>
            <location filename="../../app/vault/__init__.py" />
            <source>el nombre de la instalación solo admite letras, números y guiones.</source>
            <translation>o nome da instalação só aceita letras, números e hifens.</translation>
        </message>
        <message>
            <location filename="../../app/people.py" />
            <source>el nombre o el PIN no es correcto.</source>
            <translation>o nome ou o PIN não está certo.</translation>
        </message>
        <message>
            <location filename="../../app/store/catalogue.py" />
            <source>el producto {id} no existe.</source>
            <translation>o produto {id} não existe.</translation>
        </message>
        <message>
            <location filename="../../app/store/catalogue.py" />
            <source>el producto {product_id} no existe.</source>
            <translation>o produto {product_id} não existe.</translation>
        </message>
        <message>
            <location filename="../../app/domain/sale.py" />
            <source>el redondeo del efectivo es {allowed}, no {rounded}.</source>
            <translation>o arredondamento do dinheiro é {allowed}, não {rounded}.</translation>
        </message>
        <message>
            <location filename="../../app/domain/sale.py" />
            <source>el redondeo es a favor del cliente: cero o negativo.</source>
            <translation>o arredondamento é a favor do cliente: zero ou negativo.</translation>
        </message>
        <message>
            <location filename="../../app/store/closed.py" />
            <source>el sello de la Z {z} de la caja {till} no es el del diario.</source>
            <translation>o selo da Z {z} do caixa {till} não é o do diário.</translation>
        </message>
        <message>
            <location filename="../../app/updates/place.py" />
            <source>el servidor contestó {status}</source>
            <translation>o servidor respondeu {status}</translation>
        </message>
        <message>
            <location filename="../../app/updates/place.py" />
            <source>el servidor no contesta como debe</source>
            <translation>o servidor não responde como deve</translation>
        </message>
        <message>
            <location filename="../../app/checkout.py" />
            <source>el total es {total}; debe ser mayor que 0 y a lo más {largesttotal}.</source>
            <translation>o total é {total}; deve ser maior que 0 e no máximo {largesttotal}.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/figures.py" />
            <source>elegida a mano</source>
            <translation>escolhida à mão</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/page.py" />
            <source>elige una venta que se repita.</source>
            <translation>escolhe uma venda que se repita.</translation>
        </message>
        <message>
            <location filename="../../ui/undoing.py" />
            <source>elija el motivo: aquí el catálogo es cerrado.</source>
            <translation>escolha o motivo: aqui o catálogo é fechado.</translation>
        </message>
        <message>
            <location filename="../../ui/undoing.py" />
            <source>elija un motivo, o escriba qué pasó.</source>
            <translation>escolha um motivo, ou escreva o que aconteceu.</translation>
        </message>
        <message>
            <location filename="../../app/importing/customers.py" />
            <source>email: «{mail}» no es un correo; se guarda como está y no se le envía nada.</source>
            <translation>email: “{mail}” não é um e-mail; guarda-se como está e nada lhe é enviado.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/providers.py" />
            <source>emite</source>
            <translation>emite</translation>
        </message>
        <message>
            <location filename="../../app/domain/runway.py" />
            <source>empieza el {day}; antes no se puede emitir.</source>
            <translation>começa em {day}; antes não se pode emitir.</translation>
        </message>
        <message>
            <location filename="../../app/domain/cards.py" />
            <source>empieza igual que el de los clientes; no se distinguirían.</source>
            <translation>começa igual ao dos clientes; não se distinguiriam.</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>en cola</source>
            <translation>na fila</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>en duda</source>
            <translation>em dúvida</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>encendido</source>
            <translation>ligado</translation>
        </message>
        <message>
            <location filename="../../ui/settings/providers.py" />
            <source>entrega el PDF</source>
            <translation>entrega o PDF</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>enviado</source>
            <translation>enviado</translation>
        </message>
        <message>
            <location filename="../../ui/settings/providers.py" />
            <source>envía por correo</source>
            <translation>envia por e-mail</translation>
        </message>
        <message>
            <location filename="../../app/domain/intake.py" />
            <source>es de antes del año 2000; revise la fecha y el reloj de este equipo.</source>
            <translation>é de antes do ano 2000; verifique a data e o relógio deste equipamento.</translation>
        </message>
        <message>
            <location filename="../../app/domain/people.py" />
            <source>es de los primeros que cualquiera prueba; elija otro.</source>
            <translation>é dos primeiros que qualquer um tenta; escolha outro.</translation>
        </message>
        <message>
            <location filename="../../app/updates/minisign.py" />
            <source>es de otra llave</source>
            <translation>é de outra chave</translation>
        </message>
        <message>
            <location filename="../../app/domain/proof.py" />
            <source>es de otro comprobante; el de esta venta es {code}.</source>
            <translation>é de outro comprovante; o desta venda é {code}.</translation>
        </message>
        <message>
            <location filename="../../app/domain/proof.py" />
            <source>es el CDC de otro documento: el de esta venta es el {number}.</source>
            <translation>é o CDC de outro documento: o desta venda é o {number}.</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/pa.py" />
            <source>es el RUC de una empresa, que no puede ser consumidor final; haga una factura con su nombre.</source>
            <translation>é o RUC de uma empresa, que não pode ser consumidor final; faça uma fatura com seu nome.</translation>
        </message>
        <message>
            <location filename="../../app/exchange.py" />
            <source>es la moneda en que se vende; elija otra.</source>
            <translation>é a moeda em que se vende; escolha outra.</translation>
        </message>
        <message>
            <location filename="../../app/updates/place.py" />
            <source>es más grande de lo que se anunció</source>
            <translation>é maior do que foi anunciado</translation>
        </message>
        <message>
            <location filename="../../app/domain/sale.py" />
            <source>es más que el vuelto.</source>
            <translation>é mais que o troco.</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/planning.py" />
            <source>es un mes, AAAA-MM, por ejemplo 2027-04.</source>
            <translation>é um mês, AAAA-MM, por exemplo 2027-04.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/printers.py" />
            <source>es un número de 0 a {count}.</source>
            <translation>é um número de 0 a {count}.</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/planning.py" />
            <source>es un número de 1 a 31.</source>
            <translation>é um número de 1 a 31.</translation>
        </message>
        <message>
            <location filename="../../app/people.py" />
            <source>es un porcentaje, de 0 a 100.</source>
            <translation>é uma porcentagem, de 0 a 100.</translation>
        </message>
        <message>
            <location filename="../../app/credit.py" />
            <source>es una nota; se acredita la factura original.</source>
            <translation>é uma nota; credita-se a fatura original.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/planned.py" />
            <source>es una nota; se repite una venta.</source>
            <translation>é uma nota; repete-se uma venda.</translation>
        </message>
        <message>
            <location filename="../../app/people.py" />
            <source>esa aprobación no vale para {what}, ya se usó o venció; pida otra.</source>
            <translation>essa aprovação não vale para {what}, já foi usada ou venceu; peça outra.</translation>
        </message>
        <message>
            <location filename="../../app/backup/takeover.py" />
            <source>esa caja está abierta o enviando: ciérrela y repita.</source>
            <translation>esse caixa está aberto ou enviando: feche-o e repita.</translation>
        </message>
        <message>
            <location filename="../../app/backup/takeover.py" />
            <source>esa caja ya se tomó aquí; lo que debía sale desde esta.</source>
            <translation>esse caixa já foi tomado aqui; o que devia sai deste.</translation>
        </message>
        <message>
            <location filename="../../app/backup/takeover.py" />
            <source>esa caja ya se tomó aquí; lo que debía sale desde esta. Su carpeta quedó marcada: ya no vende ni envía.</source>
            <translation>esse caixa já foi assumido aqui; o que devia sai deste. A pasta dele ficou marcada: já não vende nem envia.</translation>
        </message>
        <message>
            <location filename="../../app/people.py" />
            <source>esa tarjeta es de {name}.</source>
            <translation>esse cartão é de {name}.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/open_sales.py" />
            <source>esa venta ya se cobró y no se cambia; F9 devuelve con su ticket.</source>
            <translation>essa venda já foi cobrada e não se altera; F9 devolve com o seu cupom.</translation>
        </message>
        <message>
            <location filename="../../app/domain/tendering.py" />
            <source>escriba cuánto recibe; se admite desde el importe más pequeño.</source>
            <translation>digite quanto recebe; aceita-se desde o menor valor.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/currencies.py" />
            <source>escriba cuánto vale, mayor que 0.</source>
            <translation>digite quanto vale, maior que 0.</translation>
        </message>
        <message>
            <location filename="../../app/cash.py" />
            <source>escriba cuánto; debe ser más que 0.</source>
            <translation>digite quanto; deve ser mais que 0.</translation>
        </message>
        <message>
            <location filename="../../app/domain/tendering.py" />
            <source>escriba cuántos {currency} recibe, con {places} decimales a lo más.</source>
            <translation>digite quantos {currency} recebe, com {places} decimais no máximo.</translation>
        </message>
        <message>
            <location filename="../../app/domain/taxid/mx.py" />
            <source>escriba por ejemplo EKU9003173C9 (empresa) o CACX7605101P8 (persona)</source>
            <translation>digite por exemplo EKU9003173C9 (empresa) ou CACX7605101P8 (pessoa)</translation>
        </message>
        <message>
            <location filename="../../ui/products/lists.py" />
            <source>escriba un nombre y agréguela</source>
            <translation>digite um nome e adicione</translation>
        </message>
        <message>
            <location filename="../../ui/sale/keys.py" />
            <source>escrito de seguido: vuelve ese artículo, con su ticket en la mano</source>
            <translation>digitado de uma vez: esse artigo volta, com seu cupom na mão</translation>
        </message>
        <message>
            <location filename="../../app/people.py" />
            <source>ese código es de un producto.</source>
            <translation>esse código é de um produto.</translation>
        </message>
        <message>
            <location filename="../../app/backup/takeover.py" />
            <source>eso no tiene todo lo que ya sale desde aquí: lo demás dejaría de enviarse. No se añadió nada; guárdelo y avise al soporte.</source>
            <translation>isso não tem tudo o que já sai daqui: o resto deixaria de ser enviado. Nada foi acrescentado; guarde-o e avise o suporte.</translation>
        </message>
        <message>
            <location filename="../../app/tries.py" />
            <source>espere {seconds} segundos antes del próximo intento.</source>
            <translation>espere {seconds} segundos antes da próxima tentativa.</translation>
        </message>
        <message>
            <location filename="../../app/credit.py" />
            <source>esta caja no recibe {currency}; el dueño fija su cambio.</source>
            <translation>este caixa não recebe {currency}; o dono fixa o câmbio.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/takeover.py" />
            <source>esta carpeta es ella misma de una caja tomada; tome la otra desde la suya.</source>
            <translation>esta pasta é ela mesma de um caixa tomado; tome o outro a partir da sua.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/shop.py" />
            <source>esta carpeta guarda ventas reales; el modo práctica necesita una carpeta propia.</source>
            <translation>esta pasta guarda vendas reais; o modo prática precisa de uma pasta própria.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/sample.py" />
            <source>esta carpeta no es de práctica; los datos de ejemplo no se mezclan con ventas reales.</source>
            <translation>esta pasta não é de prática; os dados de exemplo não se misturam com vendas reais.</translation>
        </message>
        <message>
            <location filename="../../app/backup/takeover.py" />
            <source>esta es la propia caja; su cola ya sale de aquí.</source>
            <translation>este é o próprio caixa; sua fila já sai daqui.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/print_queue.py" />
            <source>esta impresora no abre cajones.</source>
            <translation>esta impressora não abre gavetas.</translation>
        </message>
        <message>
            <location filename="../../app/verdicts.py" />
            <source>esta nota se emite en el portal del proveedor; anote su autorización, o anúlela.</source>
            <translation>esta nota se emite no portal do provedor; anote a autorização, ou anule-a.</translation>
        </message>
        <message>
            <location filename="../../app/store/sales.py" />
            <source>esta venta ya se cobró antes de restaurar la copia; búsquela en la base apartada.</source>
            <translation>esta venda já foi cobrada antes de restaurar a cópia; busque na base separada.</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>estado</source>
            <translation>estado</translation>
        </message>
        <message>
            <location filename="../../app/runtime/sheets.py" />
            <source>este PDF no se puede marcar como reimpresión; imprima el ticket.</source>
            <translation>este PDF não pode ser marcado como reimpressão; imprima o cupom.</translation>
        </message>
        <message>
            <location filename="../../app/store/shelf.py" />
            <source>este producto no lleva existencias; actívelas en su ficha.</source>
            <translation>este produto não controla estoque; ative na sua ficha.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/updates.py" />
            <source>este programa trae su propia llave; no se cambia por otra.</source>
            <translation>este programa traz a sua própria chave; não se troca por outra.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/safety.py" />
            <source>está dentro de la carpeta de datos; elija otro disco.</source>
            <translation>está dentro da pasta de dados; escolha outro disco.</translation>
        </message>
        <message>
            <location filename="../../app/domain/intake.py" />
            <source>está más de un año en el futuro; revise la fecha y el reloj de este equipo.</source>
            <translation>está mais de um ano no futuro; verifique a data e o relógio deste computador.</translation>
        </message>
        <message>
            <location filename="../../app/credit.py" />
            <source>está rechazado o anulado; no hay nada que acreditar.</source>
            <translation>está rejeitado ou anulado; não há nada para creditar.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/returning.py" />
            <source>está rechazado o anulado; no hay nada que devolver.</source>
            <translation>está rejeitado ou anulado; não há nada para devolver.</translation>
        </message>
        <message>
            <location filename="../../app/domain/shelf.py" />
            <source>está vacío; diga por qué cambia, p. ej. inventario, merma o compra.</source>
            <translation>está vazio; diga por que muda, p. ex. inventário, perda ou compra.</translation>
        </message>
        <message>
            <location filename="../../app/domain/goods.py" />
            <source>está vacío; es obligatorio.</source>
            <translation>está vazio; é obrigatório.</translation>
        </message>
        <message>
            <location filename="../../app/domain/shelf.py" />
            <source>está vacío; escriba el nombre de la lista, p. ej. Mayorista.</source>
            <translation>está vazio; digite o nome da lista, p. ex. Atacado.</translation>
        </message>
        <message>
            <location filename="../../app/importing/cells.py" />
            <source>está vacío; escriba un importe, p. ej. 12.50.</source>
            <translation>está vazio; digite um valor, p. ex. 12.50.</translation>
        </message>
        <message>
            <location filename="../../app/domain/money.py" />
            <source>está vacío; escriba un número, p. ej. 12.50.</source>
            <translation>está vazio; digite um número, p. ex. 12.50.</translation>
        </message>
        <message>
            <location filename="../../app/domain/scale_labels.py" />
            <source>etiqueta de balanza del artículo {code}, que no existe.</source>
            <translation>etiqueta de balança do artigo {code}, que não existe.</translation>
        </message>
        <message>
            <location filename="../../app/domain/scale_labels.py" />
            <source>etiqueta de balanza que nadie enseñó aún.</source>
            <translation>etiqueta de balança que ninguém ensinou ainda.</translation>
        </message>
        <message>
            <location filename="../../app/domain/people.py" />
            <source>exportar datos</source>
            <translation>exportar dados</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/settings.py" />
            <source>facturacion/lotes; en el contrato nuevo, facturacion/lotes_encola.</source>
            <translation>facturacion/lotes; no contrato novo, facturacion/lotes_encola.</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/page.py" />
            <source>facturas que se repiten cada mes</source>
            <translation>faturas que se repetem todo mês</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/pe.py" />
            <source>falta el IGV reducido de este año; escríbalo en los datos del emisor, p. ej. 15.</source>
            <translation>falta o IGV reduzido deste ano; escreva-o nos dados do emissor, p. ex. 15.</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/mx.py" />
            <source>falta el código del cliente en Contpaqi Comercial; delo de alta allí y anótelo en sus datos.</source>
            <translation>falta o código do cliente no Contpaqi Comercial; cadastre-o lá e anote-o nos dados dele.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/__init__.py" />
            <source>falta el código que el cliente tendrá en Contpaqi.</source>
            <translation>falta o código que o cliente terá no Contpaqi.</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/py.py" />
            <source>falta el inicio de vigencia del timbrado, AAAA-MM-DD.</source>
            <translation>falta o início de vigência do timbrado, AAAA-MM-DD.</translation>
        </message>
        <message>
            <location filename="../../ui/people/approving.py" />
            <source>falta el motivo.</source>
            <translation>falta o motivo.</translation>
        </message>
        <message>
            <location filename="../../ui/people/gate.py" />
            <source>falta el motivo; escriba al menos 4 letras.</source>
            <translation>falta o motivo; digite pelo menos 4 letras.</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/pe.py" />
            <source>falta el nombre o la razón social del cliente.</source>
            <translation>falta o nome ou a razão social do cliente.</translation>
        </message>
        <message>
            <location filename="../../app/mail.py" />
            <source>falta el servidor de correo; p. ej. smtp.ejemplo.com.</source>
            <translation>falta o servidor de e-mail; p. ex. smtp.exemplo.com.</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/py.py" />
            <source>falta el timbrado del emisor; son 8 cifras.</source>
            <translation>falta o timbrado do emissor; são 8 dígitos.</translation>
        </message>
        <message>
            <location filename="../../app/store/journal.py" />
            <source>falta la anotación {expected} del diario.</source>
            <translation>falta a anotação {expected} do diário.</translation>
        </message>
        <message>
            <location filename="../../app/importing/columns.py" />
            <source>falta la columna {said}; la primera línea debe nombrar las columnas.</source>
            <translation>falta a coluna {said}; a primeira linha deve nomear as colunas.</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/ar.py" />
            <source>falta la condición frente al IVA; se tomará por Responsable Inscripto (RI).</source>
            <translation>falta a condição de IVA; será tomado por Responsable Inscripto (RI).</translation>
        </message>
        <message>
            <location filename="../../app/cash.py" />
            <source>falta lo contado.</source>
            <translation>falta a contagem.</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/py.py" />
            <source>falta o es muy corto; SIFEN pide al menos {shortestname} letras.</source>
            <translation>falta ou é muito curto; a SIFEN pede pelo menos {shortestname} letras.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/payment.py" />
            <source>falta {amount}</source>
            <translation>falta {amount}</translation>
        </message>
        <message>
            <location filename="../../app/domain/intake.py" />
            <source>falta, y {hint}.</source>
            <translation>falta, e {hint}.</translation>
        </message>
        <message>
            <location filename="../../app/domain/payments.py" />
            <source>falta.</source>
            <translation>falta.</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/ar.py" />
            <source>falta; es el punto de venta habilitado en ARCA, de 1 a 99999.</source>
            <translation>falta; é o ponto de venda habilitado na ARCA, de 1 a 99999.</translation>
        </message>
        <message>
            <location filename="../../app/domain/goods.py" />
            <source>falta; un cliente necesita al menos el nombre o la identificación.</source>
            <translation>falta; um cliente precisa ao menos do nome ou da identificação.</translation>
        </message>
        <message>
            <location filename="../../app/domain/intake.py" />
            <source>falta; una venta tiene al menos una línea.</source>
            <translation>falta; uma venda tem pelo menos uma linha.</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>filas</source>
            <translation>linhas</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>fondo</source>
            <translation>fundo</translation>
        </message>
        <message>
            <location filename="../../app/providers/conteo/__init__.py" />
            <source>fraction: 0.07; percent: 7; code: 01. Conteo no publica cuál espera; se supone fraction.</source>
            <translation>fraction: 0.07; percent: 7; code: 01. Conteo não publica qual espera; supõe-se fraction.</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/settings.py" />
            <source>full: los de hoy (con la condición de IVA de la operación); seed: solo los del primer contrato.</source>
            <translation>full: os de hoje (com a condição de IVA da operação); seed: só os do primeiro contrato.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/entries.py" />
            <source>guardada</source>
            <translation>salva</translation>
        </message>
        <message>
            <location filename="../../app/runtime/updates.py" />
            <source>hace falta la llave pública de quien publica las versiones.</source>
            <translation>é necessária a chave pública de quem publica as versões.</translation>
        </message>
        <message>
            <location filename="../../ui/saying.py" />
            <source>hace {span}</source>
            <translation>há {span}</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>hasta</source>
            <translation>até</translation>
        </message>
        <message>
            <location filename="../../app/domain/intake.py" />
            <source>hay varios; elija uno: {names}.</source>
            <translation>há vários; escolha um: {names}.</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>identificación</source>
            <translation>identificação</translation>
        </message>
        <message>
            <location filename="../../app/runtime/figures.py" />
            <source>impreso {when}</source>
            <translation>impresso {when}</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>informes</source>
            <translation>relatórios</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>intentos</source>
            <translation>tentativas</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/__init__.py" />
            <source>json, o text (text/plain): los dos que Fabo admite.</source>
            <translation>json, ou text (text/plain): os dois que Fabo aceita.</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/py.py" />
            <source>la DNIT dice de este RUC: {taxstatus}; confírmelo con el cliente.</source>
            <translation>A DNIT diz deste RUC: {taxstatus}; confirme com o cliente.</translation>
        </message>
        <message>
            <location filename="../../app/store/cash.py" />
            <source>la Z {number} de la caja {till} no existe.</source>
            <translation>a Z {number} do caixa {till} não existe.</translation>
        </message>
        <message>
            <location filename="../../app/store/closed.py" />
            <source>la Z {z} de la caja {till} no es la que está en el diario.</source>
            <translation>a Z {z} do caixa {till} não é a que está no diário.</translation>
        </message>
        <message>
            <location filename="../../app/store/journal.py" />
            <source>la anotación {expected} del diario fue alterada.</source>
            <translation>a anotação {expected} do diário foi alterada.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/updates.py" />
            <source>la búsqueda de versiones está apagada; enciéndala con «mostrador update source».</source>
            <translation>a busca de versões está desligada; ligue-a com “mostrador update source”.</translation>
        </message>
        <message>
            <location filename="../../app/cash.py" />
            <source>la caja ya está a cargo de {name}.</source>
            <translation>o caixa já está com {name}.</translation>
        </message>
        <message>
            <location filename="../../app/cash.py" />
            <source>la caja {till} está cerrada; ábrala primero.</source>
            <translation>o caixa {till} está fechado; abra primeiro.</translation>
        </message>
        <message>
            <location filename="../../app/cash.py" />
            <source>la caja {till} ya está abierta, a cargo de {name}.</source>
            <translation>o caixa {till} já está aberto, responsável: {name}.</translation>
        </message>
        <message>
            <location filename="../../app/cash.py" />
            <source>la caja {till} ya está abierta.</source>
            <translation>o caixa {till} já está aberto.</translation>
        </message>
        <message>
            <location filename="../../app/backup/signs.py" />
            <source>la caja {till} ya tomó esa el {day}; lo que debía sale desde allí.</source>
            <translation>o caixa {till} já assumiu esse em {day}; o que devia sai de lá.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/safety.py" />
            <source>la carpeta «{name}» no existe.</source>
            <translation>a pasta “{name}” não existe.</translation>
        </message>
        <message>
            <location filename="../../app/vault/__init__.py" />
            <source>la clave debe ser texto, de 1 a {longest} bytes.</source>
            <translation>a chave deve ser um texto de 1 a {longest} bytes.</translation>
        </message>
        <message>
            <location filename="../../app/updates/place.py" />
            <source>la conexión no es segura</source>
            <translation>a conexão não é segura</translation>
        </message>
        <message>
            <location filename="../../app/backup/restoring.py" />
            <source>la copia es de otra caja; restáurela en una carpeta vacía (--to CARPETA).</source>
            <translation>a cópia é de outro caixa; restaure em uma pasta vazia (--to PASTA).</translation>
        </message>
        <message>
            <location filename="../../app/backup/restoring.py" />
            <source>la copia es de una caja que vende de verdad; en práctica se restauran las de práctica.</source>
            <translation>a cópia é de um caixa que vende de verdade; na prática restauram-se as de prática.</translation>
        </message>
        <message>
            <location filename="../../app/backup/restoring.py" />
            <source>la copia es de una tienda de práctica; aquí se restauran las de una caja de verdad.</source>
            <translation>a cópia é de uma loja de prática; aqui restauram-se as de um caixa de verdade.</translation>
        </message>
        <message>
            <location filename="../../app/backup/archive.py" />
            <source>la copia es de una versión más nueva de Mostrador: actualice el programa.</source>
            <translation>a cópia é de uma versão mais nova do Mostrador: atualize o programa.</translation>
        </message>
        <message>
            <location filename="../../app/importing/workbook.py" />
            <source>la hoja es demasiado grande: se admiten {columns} columnas y {cells} millones de celdas; deje solo la lista o divídala en varios archivos.</source>
            <translation>a planilha é grande demais: são permitidas {columns} colunas e {cells} milhões de células; deixe só a lista ou divida-a em vários arquivos.</translation>
        </message>
        <message>
            <location filename="../../app/store/undoing.py" />
            <source>la importación de «{file}» ya se deshizo.</source>
            <translation>a importação de “{file}” já foi desfeita.</translation>
        </message>
        <message>
            <location filename="../../app/store/undoing.py" />
            <source>la importación «{id}» no existe.</source>
            <translation>a importação “{id}” não existe.</translation>
        </message>
        <message>
            <location filename="../../app/store/customers.py" />
            <source>la lista «{name}» no existe.</source>
            <translation>a lista “{name}” não existe.</translation>
        </message>
        <message>
            <location filename="../../app/importing/customers.py" />
            <source>la lista «{price_list}» no existe; créela en Productos.</source>
            <translation>a lista “{price_list}” não existe; crie em Produtos.</translation>
        </message>
        <message>
            <location filename="../../app/domain/tax.py" />
            <source>la línea {number} cuesta menos que su impuesto por unidad, {tax}; suba el precio o baje el descuento.</source>
            <translation>a linha {number} custa menos que o seu imposto por unidade, {tax}; suba o preço ou baixe o desconto.</translation>
        </message>
        <message>
            <location filename="../../app/people.py" />
            <source>la primera persona debe ser dueña (owner); después entran las demás.</source>
            <translation>a primeira pessoa deve ser dona (owner); depois entram as demais.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety.py" />
            <source>la primera se hace sola.</source>
            <translation>a primeira se faz sozinha.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/printers.py" />
            <source>la prueba es para impresoras de tickets; esta recibe hojas en PDF.</source>
            <translation>o teste é para impressoras de cupons; esta recebe folhas em PDF.</translation>
        </message>
        <message>
            <location filename="../../app/store/integrity.py" />
            <source>la serie {series} de «{issuer}» ({type}) llegó al número {last} y tiene {documents} documentos: falta o sobra alguno.</source>
            <translation>a série {series} de “{issuer}” ({type}) chegou ao número {last} e tem {documents} documentos: falta ou sobra algum.</translation>
        </message>
        <message>
            <location filename="../../app/domain/tax.py" />
            <source>la tasa «{key}» no existe en esta fecha; se admiten: {allowed}.</source>
            <translation>a alíquota “{key}” não existe nesta data; aceitam-se: {allowed}.</translation>
        </message>
        <message>
            <location filename="../../app/importing/cells.py" />
            <source>la tasa «{text}» no existe; se admiten: {allowed}.</source>
            <translation>a alíquota “{text}” não existe; aceitam-se: {allowed}.</translation>
        </message>
        <message>
            <location filename="../../app/store/integrity.py" />
            <source>la venta del documento {id} no suma lo mismo que el documento.</source>
            <translation>a venda do documento {id} não soma o mesmo que o documento.</translation>
        </message>
        <message>
            <location filename="../../app/store/integrity.py" />
            <source>la venta {id} no está en el diario con ese cajero y ese total.</source>
            <translation>a venda {id} não está no diário com esse operador e esse total.</translation>
        </message>
        <message>
            <location filename="../../app/domain/proof.py" />
            <source>la última cifra de este CDC no corresponde a las demás; cópielo otra vez.</source>
            <translation>o último dígito deste CDC não corresponde aos demais; copie outra vez.</translation>
        </message>
        <message>
            <location filename="../../app/importing/columns.py" />
            <source>las columnas «{header}» y «{heading}» dicen lo mismo ({said}).</source>
            <translation>as colunas “{header}” e “{heading}” dizem o mesmo ({said}).</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/__init__.py" />
            <source>line: el de toda la línea; unit: el de una unidad. Fabo no publica cuál espera; se supone line.</source>
            <translation>line: o de toda a linha; unit: o de uma unidade. Fabo não publica qual espera; supõe-se line.</translation>
        </message>
        <message>
            <location filename="../../app/swap.py" />
            <source>lo devuelto no alcanza para pagar esa parte; revise la venta.</source>
            <translation>o devolvido não basta para pagar essa parte; confira a venda.</translation>
        </message>
        <message>
            <location filename="../../app/backup/takeover.py" />
            <source>lo que debía ya sale desde aquí, menos lo que vendió después de la copia: para añadirlo cierre Mostrador y use «mostrador takeover».</source>
            <translation>o que devia já sai daqui, menos o que vendeu depois da cópia: para acrescentá-lo, feche o Mostrador e use “mostrador takeover”.</translation>
        </message>
        <message>
            <location filename="../../app/verdicts.py" />
            <source>lo que devuelve esta nota ya se devolvió con otra, o su original está anulado.</source>
            <translation>o que esta nota devolve já foi devolvido com outra, ou seu original está anulado.</translation>
        </message>
        <message>
            <location filename="../../app/store/closed.py" />
            <source>lo que entró al cajón por la venta {id} no es lo que dice su documento.</source>
            <translation>o que entrou na gaveta pela venda {id} não é o que diz o documento.</translation>
        </message>
        <message>
            <location filename="../../ui/attention/page.py" />
            <source>lo que espera por una persona</source>
            <translation>o que espera por uma pessoa</translation>
        </message>
        <message>
            <location filename="../../ui/cash/page.py" />
            <source>lo que hay en el cajón</source>
            <translation>o que há na gaveta</translation>
        </message>
        <message>
            <location filename="../../app/domain/refund.py" />
            <source>lo que queda de esa venta se pagó de otro modo; elija por qué medio se devuelve.</source>
            <translation>o que resta dessa venda foi pago de outro modo; escolha por que meio se devolve.</translation>
        </message>
        <message>
            <location filename="../../app/store/closed.py" />
            <source>lo que salió del cajón por la nota {id} no es lo que dice su documento.</source>
            <translation>o que saiu da gaveta pela nota {id} não é o que diz o seu documento.</translation>
        </message>
        <message>
            <location filename="../../app/domain/returned.py" />
            <source>lo que se devuelve no tiene importe; no hay nada que acreditar.</source>
            <translation>o que se devolve não tem valor; não há nada para creditar.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/takeover.py" />
            <source>lo que se tome aparece aquí.</source>
            <translation>o que se tomar aparece aqui.</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>logo</source>
            <translation>logotipo</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>límite</source>
            <translation>limite</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>línea {n}, {product}: de {before} a {after}</source>
            <translation>linha {n}, {product}: de {before} para {after}</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>líneas</source>
            <translation>linhas</translation>
        </message>
        <message>
            <location filename="../../app/domain/people.py" />
            <source>meter o sacar efectivo</source>
            <translation>pôr ou tirar dinheiro</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>moneda</source>
            <translation>moeda</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>motivo</source>
            <translation>motivo</translation>
        </message>
        <message>
            <location filename="../../app/people.py" />
            <source>muy corta; se admiten de {shortest} a {longest} signos.</source>
            <translation>muito curta; aceitam-se de {shortest} a {longest} sinais.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/crediting.py" />
            <source>nada vuelve; escriba una cantidad o pulse F6.</source>
            <translation>nada volta; digite uma quantidade ou pressione F6.</translation>
        </message>
        <message>
            <location filename="../../ui/cash/acting.py" />
            <source>nadie en particular</source>
            <translation>ninguém em particular</translation>
        </message>
        <message>
            <location filename="../../app/people.py" />
            <source>nadie se desbloquea a sí mismo; lo hace un supervisor.</source>
            <translation>ninguém se desbloqueia sozinho; um supervisor faz isso.</translation>
        </message>
        <message>
            <location filename="../../app/providers/conteo/__init__.py" />
            <source>name: solo el nombre CONSUMIDOR FINAL; empty_ruc: con el RUC vacío; no_receptor: sin receptor. Conteo no publica cuál espera.</source>
            <translation>name: só o nome CONSUMIDOR FINAL; empty_ruc: com o RUC vazio; no_receptor: sem receptor. Conteo não publica qual espera.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/entering.py" />
            <source>ningún cliente tiene la tarjeta {code}.</source>
            <translation>nenhum cliente tem o cartão {code}.</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>no</source>
            <translation>não</translation>
        </message>
        <message>
            <location filename="../../app/updates/minisign.py" />
            <source>no corresponde a lo firmado</source>
            <translation>não corresponde ao que foi assinado</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/mx.py" />
            <source>no es el RFC de un contribuyente; corríjalo en los datos del emisor.</source>
            <translation>não é o RFC de um contribuinte; corrija nos dados do emissor.</translation>
        </message>
        <message>
            <location filename="../../app/domain/proof.py" />
            <source>no es el código del comprobante, p. ej. {code}, ni su valor resumen de 28 caracteres.</source>
            <translation>não é o código do comprovante, p. ex. {code}, nem seu valor resumo de 28 caracteres.</translation>
        </message>
        <message>
            <location filename="../../ui/people/sheets.py" />
            <source>no es igual al primero.</source>
            <translation>não é igual ao primeiro.</translation>
        </message>
        <message>
            <location filename="../../app/domain/proof.py" />
            <source>no es un CUFE (empieza por FE y tiene 66 caracteres) ni el número de Conteo, p. ej. FE001-00142.</source>
            <translation>não é um CUFE (começa por FE e tem 66 caracteres) nem o número de Conteo, p. ex. FE001-00142.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/__init__.py" />
            <source>no es un RUC; escriba por ejemplo 80069563-1.</source>
            <translation>não é um RUC; digite por exemplo 80069563-1.</translation>
        </message>
        <message>
            <location filename="../../app/domain/mail.py" />
            <source>no es un correo; p. ej. compras@ejemplo.com.</source>
            <translation>não é um e-mail; p. ex. compras@exemplo.com.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/evidence.py" />
            <source>no es un folio fiscal (UUID) ni el XML de un CFDI; arrastre el archivo .xml o pegue el UUID.</source>
            <translation>não é um folio fiscal (UUID) nem o XML de um CFDI; arraste o arquivo .xml ou cole o UUID.</translation>
        </message>
        <message>
            <location filename="../../app/domain/proof.py" />
            <source>no es un folio fiscal: son 32 signos en cinco grupos, p. ej. 6F1C2D34-7A8B-4C9D-8E0F-112233445566.</source>
            <translation>não é um folio fiscal: são 32 sinais em cinco grupos, p. ex. 6F1C2D34-7A8B-4C9D-8E0F-112233445566.</translation>
        </message>
        <message>
            <location filename="../../app/importing/workbook.py" />
            <source>no es un libro de Excel que se pueda leer; guárdelo de nuevo como .xlsx o «CSV UTF-8».</source>
            <translation>não é uma planilha do Excel que se possa ler; salve de novo como .xlsx ou “CSV UTF-8”.</translation>
        </message>
        <message>
            <location filename="../../app/domain/proof.py" />
            <source>no es un {name}: son {length} cifras y esto tiene {found} caracteres.</source>
            <translation>não é um {name}: são {length} dígitos e isto tem {found} caracteres.</translation>
        </message>
        <message>
            <location filename="../../app/verdicts.py" />
            <source>no es una autorización; copie el código completo del portal del proveedor.</source>
            <translation>não é uma autorização; copie o código completo do portal do provedor.</translation>
        </message>
        <message>
            <location filename="../../app/updates/place.py" />
            <source>no es una carpeta de este equipo ni una dirección https://servidor/ruta.</source>
            <translation>não é uma pasta deste computador nem um endereço https://servidor/caminho.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/safety.py" />
            <source>no es una carpeta de este equipo; conecte el disco y elíjala.</source>
            <translation>não é uma pasta deste computador; conecte o disco e escolha.</translation>
        </message>
        <message>
            <location filename="../../app/providers/http.py" />
            <source>no es una dirección; se admite https://servidor/ruta.</source>
            <translation>não é um endereço; aceita-se https://servidor/caminho.</translation>
        </message>
        <message>
            <location filename="../../app/domain/scale_labels.py" />
            <source>no es una etiqueta de balanza: son 13 cifras y la primera es 2.</source>
            <translation>não é uma etiqueta de balança: são 13 dígitos e o primeiro é 2.</translation>
        </message>
        <message>
            <location filename="../../app/domain/intake.py" />
            <source>no es una fecha con hora y zona; p. ej. 2026-11-20T10:15:00-05:00.</source>
            <translation>não é uma data com hora e fuso; p. ex. 2026-11-20T10:15:00-05:00.</translation>
        </message>
        <message>
            <location filename="../../app/updates/minisign.py" />
            <source>no es una firma de minisign</source>
            <translation>não é uma assinatura de minisign</translation>
        </message>
        <message>
            <location filename="../../app/domain/shelf.py" />
            <source>no es una imagen PNG o JPEG.</source>
            <translation>não é uma imagem PNG ou JPEG.</translation>
        </message>
        <message>
            <location filename="../../app/updates/minisign.py" />
            <source>no es una llave pública de minisign; se admite la línea que empieza por «RW».</source>
            <translation>não é uma chave pública de minisign; aceita-se a linha que começa com “RW”.</translation>
        </message>
        <message>
            <location filename="../../app/verdicts.py" />
            <source>no está emitido; no hay nada que anular en el portal.</source>
            <translation>não está emitido; não há nada para anular no portal.</translation>
        </message>
        <message>
            <location filename="../../app/backup/succession.py" />
            <source>no está en la copia.</source>
            <translation>não está na cópia.</translation>
        </message>
        <message>
            <location filename="../../app/updates/place.py" />
            <source>no existe</source>
            <translation>não existe</translation>
        </message>
        <message>
            <location filename="../../app/credit.py" />
            <source>no existe; el documento tiene {count} líneas.</source>
            <translation>não existe; o documento tem {count} linhas.</translation>
        </message>
        <message>
            <location filename="../../app/updates/place.py" />
            <source>no hay conexión</source>
            <translation>não há conexão</translation>
        </message>
        <message>
            <location filename="../../app/runtime/printers.py" />
            <source>no hay etiquetas que imprimir; elija productos y cuántas.</source>
            <translation>não há etiquetas para imprimir; escolha produtos e quantas.</translation>
        </message>
        <message>
            <location filename="../../app/verdicts.py" />
            <source>no hay nada que reintentar: el documento ya está resuelto.</source>
            <translation>não há nada para tentar de novo: o documento já está resolvido.</translation>
        </message>
        <message>
            <location filename="../../app/verdicts.py" />
            <source>no hay ninguna anulación que dejar.</source>
            <translation>não há nenhuma anulação para deixar.</translation>
        </message>
        <message>
            <location filename="../../app/domain/basket.py" />
            <source>no hay ninguna línea elegida; pase primero un artículo.</source>
            <translation>não há linha escolhida; passe primeiro um artigo.</translation>
        </message>
        <message>
            <location filename="../../app/domain/intake.py" />
            <source>no hay ningún emisor; créelo con «issuer add».</source>
            <translation>não há nenhum emissor; crie com “issuer add”.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/open_sales.py" />
            <source>no hay ningún emisor; créelo en Ajustes.</source>
            <translation>não há nenhum emissor; crie em Ajustes.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/entering.py" />
            <source>no hay ningún ticket con «{text}»; pruebe su número o el {id} del cliente.</source>
            <translation>não há nenhum cupom com “{text}”; tente seu número ou o {id} do cliente.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/mailing.py" />
            <source>no hay servidor de correo; complételo en Ajustes, Correo, o guarde el PDF.</source>
            <translation>não há servidor de e-mail; preencha em Ajustes, E-mail, ou salve o PDF.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/print_queue.py" />
            <source>no hay una impresora con cajón; agréguela en Ajustes, Impresoras.</source>
            <translation>não há impressora com gaveta; adicione em Ajustes, Impressoras.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/print_queue.py" />
            <source>no hay una impresora de hojas elegida; guarde el PDF.</source>
            <translation>não há impressora de folhas escolhida; salve o PDF.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/print_queue.py" />
            <source>no hay una impresora de tickets elegida.</source>
            <translation>não há impressora de cupons escolhida.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/sheets.py" />
            <source>no hay una impresora «{name}».</source>
            <translation>não há uma impressora “{name}”.</translation>
        </message>
        <message>
            <location filename="../../app/providers/http.py" />
            <source>no puede llevar usuario, clave, «?» ni «#»; se admite https://servidor/ruta.</source>
            <translation>não pode levar usuário, chave, “?” nem “#”; aceita-se https://servidor/caminho.</translation>
        </message>
        <message>
            <location filename="../../app/domain/fields.py" />
            <source>no puede quedar vacío.</source>
            <translation>não pode ficar vazio.</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/ar.py" />
            <source>no se conoce; se admite RI, M o E.</source>
            <translation>não se conhece; aceita-se RI, M ou E.</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/ar.py" />
            <source>no se conoce; se admite RI, M, E, CF, CDEX o IVNA.</source>
            <translation>não se conhece; aceita-se RI, M, E, CF, CDEX ou IVNA.</translation>
        </message>
        <message>
            <location filename="../../app/domain/fields.py" />
            <source>no se conoce; se admite: {allowed}.</source>
            <translation>não se conhece; aceita-se: {allowed}.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/shop.py" />
            <source>no se conoce; se admite: {words}.</source>
            <translation>não se conhece; aceita-se: {words}.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/listening.py" />
            <source>no se puede abrir {where}:{port} ({reason_of}); elija otro puerto.</source>
            <translation>não dá para abrir {where}:{port} ({reason_of}); escolha outra porta.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/papers.py" />
            <source>no se puede enviar por correo desde aquí; imprímalo o guárdelo en PDF.</source>
            <translation>não se pode enviar por e-mail daqui; imprima ou salve em PDF.</translation>
        </message>
        <message>
            <location filename="../../ui/health/words.py" />
            <source>no se sabe</source>
            <translation>não se sabe</translation>
        </message>
        <message>
            <location filename="../../app/backup/restoring.py" />
            <source>no se sabe qué números se usaron después de la copia ({told}); diga el último de cada serie (--last SERIE=NÚMERO) o cuántos saltar (--jump N; 0 si no se vendió nada).</source>
            <translation>não se sabe que números foram usados depois da cópia ({told}); diga o último de cada série (--last SERIE=NÚMERO) ou quantos pular (--jump N; 0 se nada foi vendido).</translation>
        </message>
        <message>
            <location filename="../../app/providers/contract.py" />
            <source>no tiene la forma que se espera; {help}</source>
            <translation>não tem a forma que se espera; {help}</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>nota</source>
            <translation>nota</translation>
        </message>
        <message>
            <location filename="../../ui/sale/keys.py" />
            <source>nota de la línea; ##nota, de toda la venta</source>
            <translation>nota da linha; ##nota, de toda a venda</translation>
        </message>
        <message>
            <location filename="../../ui/settings/providers.py" />
            <source>notas de crédito</source>
            <translation>notas de crédito</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>número</source>
            <translation>número</translation>
        </message>
        <message>
            <location filename="../../app/domain/shelf.py" />
            <source>ocupa más de {value} KB; use una más pequeña.</source>
            <translation>ocupa mais de {value} KB; use uma menor.</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>original</source>
            <translation>original</translation>
        </message>
        <message>
            <location filename="../../ui/sale/keys.py" />
            <source>otro precio para la línea elegida</source>
            <translation>outro preço para a linha escolhida</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/settings.py" />
            <source>own: cada artículo con su código de Contpaqi; generic: un producto de Contpaqi por tasa de IVA.</source>
            <translation>own: cada artigo com seu código do Contpaqi; generic: um produto do Contpaqi por alíquota de IVA.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/settings.py" />
            <source>page: hoja; ticket: cinta.</source>
            <translation>page: folha; ticket: bobina.</translation>
        </message>
        <message>
            <location filename="../../app/people.py" />
            <source>para cambiar el suyo, dé también el PIN de ahora.</source>
            <translation>para trocar o seu, dê também o PIN de agora.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/open_sales.py" />
            <source>para devolver con − pase primero su ticket: F9.</source>
            <translation>para devolver com − passe primeiro o cupom: F9.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/listening.py" />
            <source>para escuchar en «{host}» diga con --name por qué nombre llegarán los avisos.</source>
            <translation>para escutar em “{host}” diga com --name por que nome chegarão os avisos.</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>para una persona</source>
            <translation>para uma pessoa</translation>
        </message>
        <message>
            <location filename="../../app/domain/fields.py" />
            <source>parece el número de una tarjeta; escriba como mucho sus 4 últimas cifras.</source>
            <translation>parece o número de um cartão; digite no máximo os últimos 4 dígitos.</translation>
        </message>
        <message>
            <location filename="../../app/domain/payments.py" />
            <source>parece un número de tarjeta; se guardan solo las últimas cuatro cifras.</source>
            <translation>parece um número de cartão; só se guardam os últimos quatro dígitos.</translation>
        </message>
        <message>
            <location filename="../../app/domain/country.py" />
            <source>pasaron más de {days} días y ya no se anula; emita una nota de crédito.</source>
            <translation>passaram mais de {days} dias e já não se anula; emita uma nota de crédito.</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>país</source>
            <translation>país</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>permiso</source>
            <translation>permissão</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>permisos</source>
            <translation>permissões</translation>
        </message>
        <message>
            <location filename="../../app/domain/taxid/mx.py" />
            <source>persona física (13 caracteres)</source>
            <translation>pessoa física (13 caracteres)</translation>
        </message>
        <message>
            <location filename="../../app/domain/taxid/mx.py" />
            <source>persona moral (12 caracteres)</source>
            <translation>pessoa jurídica (12 caracteres)</translation>
        </message>
        <message>
            <location filename="../../ui/settings/scales.py" />
            <source>peso</source>
            <translation>peso</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>pidió</source>
            <translation>pediu</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>por ciento</source>
            <translation>por cento</translation>
        </message>
        <message>
            <location filename="../../ui/settings/providers.py" />
            <source>por lotes</source>
            <translation>por lotes</translation>
        </message>
        <message>
            <location filename="../../ui/sale/figures.py" />
            <source>por su identificación</source>
            <translation>pela identificação</translation>
        </message>
        <message>
            <location filename="../../ui/settings/scales.py" />
            <source>precio</source>
            <translation>preço</translation>
        </message>
        <message>
            <location filename="../../ui/products/page.py" />
            <source>productos</source>
            <translation>produtos</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>proveedor</source>
            <translation>provedor</translation>
        </message>
        <message>
            <location filename="../../app/verdicts.py" />
            <source>pudo haber sido emitido; compruébelo en el portal del proveedor y use «resolve».</source>
            <translation>pode ter sido emitido; confira no portal do provedor e use “resolve”.</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>puerto</source>
            <translation>porta</translation>
        </message>
        <message>
            <location filename="../../ui/closing/page.py" />
            <source>que ninguna venta se quede sin documento</source>
            <translation>que nenhuma venda fique sem documento</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>rechazado</source>
            <translation>rejeitado</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>referencia</source>
            <translation>referência</translation>
        </message>
        <message>
            <location filename="../../app/domain/people.py" />
            <source>reimprimir</source>
            <translation>reimprimir</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>remitente</source>
            <translation>remetente</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>rol</source>
            <translation>função</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/mx.py" />
            <source>saldría como PUE con forma de pago 99, que el SAT no admite; elija con qué se pagó.</source>
            <translation>sairia como PUE com forma de pagamento 99, que o SAT não aceita; escolha com que se pagou.</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>saltados</source>
            <translation>pulados</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/py.py" />
            <source>se admite 0 (sin redondeo) o 50.</source>
            <translation>aceita-se 0 (sem arredondar) ou 50.</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/py.py" />
            <source>se admite 1 (persona física), 2 (persona jurídica) o vacío.</source>
            <translation>aceita-se 1 (pessoa física), 2 (pessoa jurídica) ou vazio.</translation>
        </message>
        <message>
            <location filename="../../app/domain/business_day.py" />
            <source>se admite de 00:00 a {latest}, de diez en diez minutos.</source>
            <translation>admite-se de 00:00 a {latest}, de dez em dez minutos.</translation>
        </message>
        <message>
            <location filename="../../app/domain/intake.py" />
            <source>se admite true o false.</source>
            <translation>aceita-se true ou false.</translation>
        </message>
        <message>
            <location filename="../../app/domain/runway.py" />
            <source>se admite un número entero de 1 a {largest}.</source>
            <translation>aceita-se um número inteiro de 1 a {largest}.</translation>
        </message>
        <message>
            <location filename="../../app/providers/faults.py" />
            <source>se admite un número entero.</source>
            <translation>aceita-se um número inteiro.</translation>
        </message>
        <message>
            <location filename="../../app/providers/faults.py" />
            <source>se admite un objeto con script, chances y seed.</source>
            <translation>aceita-se um objeto com script, chances e seed.</translation>
        </message>
        <message>
            <location filename="../../app/providers/faults.py" />
            <source>se admite una lista de textos.</source>
            <translation>aceita-se uma lista de textos.</translation>
        </message>
        <message>
            <location filename="../../app/domain/scale_labels.py" />
            <source>se admiten de 0 a {mostdecimals} decimales.</source>
            <translation>aceitam-se de 0 a {mostdecimals} decimais.</translation>
        </message>
        <message>
            <location filename="../../app/providers/contract.py" />
            <source>se admiten de 1 a 20 esperas en segundos, separadas por comas, p. ej. 30,120,600.</source>
            <translation>aceitam-se de 1 a 20 esperas em segundos, separadas por vírgulas, p. ex. 30,120,600.</translation>
        </message>
        <message>
            <location filename="../../ui/products/page.py" />
            <source>se agota</source>
            <translation>acabando</translation>
        </message>
        <message>
            <location filename="../../app/verdicts.py" />
            <source>se anula desde aquí; no hace falta el portal.</source>
            <translation>anula-se daqui; não é preciso o portal.</translation>
        </message>
        <message>
            <location filename="../../ui/products/lists.py" />
            <source>se escriben en cada producto</source>
            <translation>digitam-se em cada produto</translation>
        </message>
        <message>
            <location filename="../../app/verdicts.py" />
            <source>se está enviando ahora mismo; espere el resultado.</source>
            <translation>está sendo enviado agora mesmo; espere o resultado.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/providers.py" />
            <source>se le puede preguntar</source>
            <translation>pode ser consultado</translation>
        </message>
        <message>
            <location filename="../../app/verdicts.py" />
            <source>se restauró una copia y pudo haberse emitido; compruébelo en el portal y use «resolve».</source>
            <translation>foi restaurada uma cópia e pode ter sido emitido; confira no portal e use “resolve”.</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>servidor</source>
            <translation>servidor</translation>
        </message>
        <message>
            <location filename="../../ui/health/words.py" />
            <source>sigue</source>
            <translation>continua</translation>
        </message>
        <message>
            <location filename="../../ui/settings/entries.py" />
            <source>sin clave</source>
            <translation>sem chave</translation>
        </message>
        <message>
            <location filename="../../ui/sale/customer_bar.py" />
            <source>sin datos del cliente  ·  F3 pide {ids} o nombre</source>
            <translation>sem dados do cliente  ·  F3 pede {ids} ou nome</translation>
        </message>
        <message>
            <location filename="../../ui/sale/figures.py" />
            <source>sin identificación del cliente</source>
            <translation>sem identificação do cliente</translation>
        </message>
        <message>
            <location filename="../../ui/sale/customer_bar.py" />
            <source>sin identificación: se emite a {nobody}</source>
            <translation>sem identificação: emite-se a {nobody}</translation>
        </message>
        <message>
            <location filename="../../ui/products/shelf.py" />
            <source>sin nombre</source>
            <translation>sem nome</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/settings.py" />
            <source>single: uno por uno, con respuesta inmediata; lots: por lotes a la cola de TusFacturas, que la anuncia como deshabilitada por el momento.</source>
            <translation>single: um por um, com resposta imediata; lots: por lotes na fila de TusFacturas, que a anuncia como desabilitada por enquanto.</translation>
        </message>
        <message>
            <location filename="../../app/domain/tendering.py" />
            <source>solo el efectivo da vuelto; con este medio se cobra hasta {limit}.</source>
            <translation>só o dinheiro dá troco; com este meio se cobra até {limit}.</translation>
        </message>
        <message>
            <location filename="../../app/domain/sale.py" />
            <source>solo el efectivo da vuelto; con otro medio se cobra el monto exacto.</source>
            <translation>só o dinheiro dá troco; com outro meio se cobra o valor exato.</translation>
        </message>
        <message>
            <location filename="../../app/domain/sale.py" />
            <source>solo el efectivo se redondea o se cobra en otra moneda.</source>
            <translation>só o dinheiro se arredonda ou se cobra em outra moeda.</translation>
        </message>
        <message>
            <location filename="../../app/domain/payments.py" />
            <source>solo el efectivo se redondea, siempre a favor del cliente: p. ej. -0.03.</source>
            <translation>só o dinheiro se arredonda, sempre a favor do cliente: p. ex. -0.03.</translation>
        </message>
        <message>
            <location filename="../../app/verdicts.py" />
            <source>solo se corrige un documento rechazado o que nunca salió.</source>
            <translation>só se corrige um documento rejeitado ou que nunca saiu.</translation>
        </message>
        <message>
            <location filename="../../app/domain/payments.py" />
            <source>solo va con otra moneda (currency) que la de la venta.</source>
            <translation>só vai com outra moeda (currency) que a da venda.</translation>
        </message>
        <message>
            <location filename="../../app/backup/keeping.py" />
            <source>son cuatro números: horas, días, semanas y meses; p. ej. 24,14,8,12.</source>
            <translation>são quatro números: horas, dias, semanas e meses; p. ex. 24,14,8,12.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/safety.py" />
            <source>son horas enteras, de 0 (solo al cerrar) a 24.</source>
            <translation>são horas inteiras, de 0 (só ao fechar) a 24.</translation>
        </message>
        <message>
            <location filename="../../app/domain/regret.py" />
            <source>son segundos enteros, de 0 (sale enseguida) a {most}.</source>
            <translation>são segundos inteiros, de 0 (sai em seguida) a {most}.</translation>
        </message>
        <message>
            <location filename="../../app/printing/design.py" />
            <source>son {count} renglones; se admiten {most}.</source>
            <translation>são {count} linhas; aceitam-se {most}.</translation>
        </message>
        <message>
            <location filename="../../app/domain/intake.py" />
            <source>son {count}; se admiten hasta {maxlines}.</source>
            <translation>são {count}; aceitam-se até {maxlines}.</translation>
        </message>
        <message>
            <location filename="../../app/domain/goods.py" />
            <source>son {count}; se admiten hasta {mostbarcodes} por producto.</source>
            <translation>são {count}; aceitam-se até {mostbarcodes} por produto.</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/ar.py" />
            <source>son {count}; un comprobante admite hasta {mostlines}: divida la venta en dos.</source>
            <translation>são {count}; um comprovante aceita até {mostlines}: divida a venda em duas.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/settings.py" />
            <source>strict: un CDC que no lleva RUC, número y fecha del documento no se acepta; lenient: solo se anota.</source>
            <translation>strict: um CDC sem RUC, número e data do documento não se aceita; lenient: só se anota.</translation>
        </message>
        <message>
            <location filename="../../app/domain/sale.py" />
            <source>suman {paid} y el total es {total}; deben ser iguales.</source>
            <translation>somam {paid} e o total é {total}; devem ser iguais.</translation>
        </message>
        <message>
            <location filename="../../app/domain/runway.py" />
            <source>sus números autorizados terminan en el {end}; pida más y escríbalo en Ajustes, Emisores.</source>
            <translation>seus números autorizados terminam em {end}; peça mais e digite em Ajustes, Emissores.</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>sí</source>
            <translation>sim</translation>
        </message>
        <message>
            <location filename="../../app/updates/place.py" />
            <source>tarda demasiado</source>
            <translation>demora demais</translation>
        </message>
        <message>
            <location filename="../../app/domain/runway.py" />
            <source>terminó el {day}; escriba el nuevo en Ajustes, Emisores.</source>
            <translation>terminou em {day}; digite o novo em Ajustes, Emissores.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/settings.py" />
            <source>test: pruebas, sin valor legal; production: de verdad; auto: según el QR (consultas-test). El ambiente se elige en la consola de FacturaSend, no aquí.</source>
            <translation>test: testes, sem valor legal; production: de verdade; auto: conforme o QR (consultas-test). O ambiente se escolhe no console de FacturaSend, não aqui.</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/__init__.py" />
            <source>testing: pruebas, sin valor legal; production: de verdad; auto: por la dirección, y en una desconocida por el prefijo «prueba-» de la respuesta.</source>
            <translation>testing: testes, sem valor legal; production: de verdade; auto: pelo endereço, e em um desconhecido pelo prefixo “prueba-” da resposta.</translation>
        </message>
        <message>
            <location filename="../../app/domain/goods.py" />
            <source>tiene demasiados decimales; se admiten hasta {pricedecimals}.</source>
            <translation>tem decimais demais; aceitam-se até {pricedecimals}.</translation>
        </message>
        <message>
            <location filename="../../app/store/credits.py" />
            <source>tiene notas de crédito; anule primero las notas.</source>
            <translation>tem notas de crédito; anule primeiro as notas.</translation>
        </message>
        <message>
            <location filename="../../app/domain/shelf.py" />
            <source>tiene {count} caracteres; se admiten hasta {longestlistname}.</source>
            <translation>tem {count} caracteres; aceitam-se até {longestlistname}.</translation>
        </message>
        <message>
            <location filename="../../app/domain/shelf.py" />
            <source>tiene {count} caracteres; se admiten hasta {longestnote}.</source>
            <translation>tem {count} caracteres; aceitam-se até {longestnote}.</translation>
        </message>
        <message>
            <location filename="../../app/domain/shelf.py" />
            <source>tiene {count} caracteres; se admiten hasta {longestreason}.</source>
            <translation>tem {count} caracteres; aceitam-se até {longestreason}.</translation>
        </message>
        <message>
            <location filename="../../app/domain/fields.py" />
            <source>tiene {count} caracteres; se admiten hasta {longest}.</source>
            <translation>tem {count} caracteres; aceitam-se até {longest}.</translation>
        </message>
        <message>
            <location filename="../../app/importing/table.py" />
            <source>tiene {len} columnas y el encabezado {len_also}.</source>
            <translation>tem {len} colunas e o cabeçalho {len_also}.</translation>
        </message>
        <message>
            <location filename="../../app/importing/table.py" />
            <source>tiene {len} columnas y el encabezado {width}; revise separadores y comillas.</source>
            <translation>tem {len} colunas e o cabeçalho {width}; confira separadores e aspas.</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>toda la venta: de {before} a {after}</source>
            <translation>toda a venda: de {before} para {after}</translation>
        </message>
        <message>
            <location filename="../../app/runtime/mailing.py" />
            <source>todavía no está autorizado; se puede enviar en cuanto lo esté.</source>
            <translation>ainda não está autorizado; pode ser enviado assim que estiver.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/drawer.py" />
            <source>todavía no hay ningún emisor; agréguelo primero.</source>
            <translation>ainda não há nenhum emissor; adicione primeiro.</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>total</source>
            <translation>total</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>totales</source>
            <translation>totais</translation>
        </message>
        <message>
            <location filename="../../ui/sale/keys.py" />
            <source>tres unidades del código que sigue; también 1.5*</source>
            <translation>três unidades do próximo código; também 1.5*</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/settings.py" />
            <source>true si la actividad del punto de venta incluye servicios: cada comprobante lleva el período facturado, que es el día de la venta.</source>
            <translation>true se a atividade do ponto de venda inclui serviços: cada comprovante leva o período faturado, que é o dia da venda.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/settings.py" />
            <source>true: cada documento se crea como borrador, en un lote propio, y se confirma al consultarlo.</source>
            <translation>true: cada documento se cria como rascunho, em um lote próprio, e se confirma ao consultar.</translation>
        </message>
        <message>
            <location filename="../../app/providers/facturasend/settings.py" />
            <source>true: el CDC se conoce antes de enviar y se conserva al corregir. FacturaSend no publica si lo admite.</source>
            <translation>true: o CDC se conhece antes de enviar e se conserva ao corrigir. FacturaSend não publica se aceita.</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>título</source>
            <translation>título</translation>
        </message>
        <message>
            <location filename="../../app/domain/people.py" />
            <source>un PIN tiene de 4 a 12 cifras.</source>
            <translation>um PIN tem de 4 a 12 dígitos.</translation>
        </message>
        <message>
            <location filename="../../app/store/undoing.py" />
            <source>un código que este archivo cambió es ahora de otro; corríjalo antes.</source>
            <translation>um código que este arquivo mudou agora é de outro; corrija antes.</translation>
        </message>
        <message>
            <location filename="../../app/printing/design.py" />
            <source>un renglón es demasiado largo; se admiten {most} letras.</source>
            <translation>uma linha é longa demais; aceitam-se {most} letras.</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/pe.py" />
            <source>una boleta de más de S/ 700 lleva el documento y el nombre del cliente; pídalos.</source>
            <translation>uma boleta de mais de S/ 700 leva o documento e o nome do cliente; peça.</translation>
        </message>
        <message>
            <location filename="../../app/verdicts.py" />
            <source>una de sus notas de crédito pudo haber llegado al proveedor; espere el resultado.</source>
            <translation>uma de suas notas de crédito pode ter chegado ao provedor; espere o resultado.</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/ar.py" />
            <source>una factura A necesita el CUIT del cliente; sin él haga una factura B.</source>
            <translation>uma factura A precisa do CUIT do cliente; sem ele faça uma factura B.</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/ar.py" />
            <source>una factura A necesita la razón social del cliente.</source>
            <translation>uma factura A precisa da razão social do cliente.</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/ar.py" />
            <source>una factura A necesita un CUIT, no otro documento; con él haga una factura B.</source>
            <translation>uma factura A precisa de um CUIT, não de outro documento; com ele faça uma factura B.</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/ar.py" />
            <source>una factura B a un exento necesita su CUIT.</source>
            <translation>uma factura B a um isento precisa do CUIT.</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/py.py" />
            <source>una factura con nombre lleva RUC o cédula; sin ellos hágala sin nombre.</source>
            <translation>uma fatura com nome leva RUC ou cédula; sem eles faça sem nome.</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/pa.py" />
            <source>una factura necesita RUC o cédula del cliente; sin ellos haga una de consumidor final.</source>
            <translation>uma fatura precisa de RUC ou cédula do cliente; sem eles faça uma de consumidor final.</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/mx.py" />
            <source>una factura necesita el RFC del cliente; sin él hágala al público en general.</source>
            <translation>uma fatura precisa do RFC do cliente; sem ele faça ao público em geral.</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/pe.py" />
            <source>una factura necesita el RUC del cliente; sin él haga una boleta.</source>
            <translation>uma fatura precisa do RUC do cliente; sem ele faça uma boleta.</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/pa.py" />
            <source>una factura necesita el nombre del cliente.</source>
            <translation>uma fatura precisa do nome do cliente.</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/pe.py" />
            <source>una factura necesita un RUC de 11 cifras; con DNI u otro documento haga una boleta.</source>
            <translation>uma fatura precisa de um RUC de 11 dígitos; com DNI ou outro documento faça uma boleta.</translation>
        </message>
        <message>
            <location filename="../../app/store/integrity.py" />
            <source>una fila de «{row}» señala a otra que no existe.</source>
            <translation>uma linha de “{row}” aponta para outra que não existe.</translation>
        </message>
        <message>
            <location filename="../../app/domain/basket.py" />
            <source>una nota lleva hasta {longestnote} letras en una línea.</source>
            <translation>uma nota tem até {longestnote} letras em uma linha.</translation>
        </message>
        <message>
            <location filename="../../app/checkout.py" />
            <source>una venta a crédito lleva el nombre del cliente; elíjalo primero.</source>
            <translation>uma venda a prazo leva o nome do cliente; escolha primeiro.</translation>
        </message>
        <message>
            <location filename="../../app/providers/conteo/__init__.py" />
            <source>unit: el de una unidad, como en el ejemplo de Conteo; line: el de toda la línea.</source>
            <translation>unit: o de uma unidade, como no exemplo de Conteo; line: o de toda a linha.</translation>
        </message>
        <message>
            <location filename="../../app/domain/numbering.py" />
            <source>usados después de la copia que se restauró</source>
            <translation>usados depois da cópia que foi restaurada</translation>
        </message>
        <message>
            <location filename="../../app/domain/numbering.py" />
            <source>usados después de la copia, según quien restauró</source>
            <translation>usados depois da cópia, segundo quem restaurou</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>usuario</source>
            <translation>usuário</translation>
        </message>
        <message>
            <location filename="../../ui/reports/page.py" />
            <source>va a los días de antes.</source>
            <translation>vai para os dias anteriores.</translation>
        </message>
        <message>
            <location filename="../../app/domain/cards.py" />
            <source>va de 2 a {longestprefix} signos sin acentos ni espacios, el primero una letra.</source>
            <translation>vai de 2 a {longestprefix} sinais sem acentos nem espaços, o primeiro uma letra.</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>vale</source>
            <translation>vale</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>valor</source>
            <translation>valor</translation>
        </message>
        <message>
            <location filename="../../app/domain/runway.py" />
            <source>vence en 1 día</source>
            <translation>vence em 1 dia</translation>
        </message>
        <message>
            <location filename="../../app/domain/runway.py" />
            <source>vence en {n} días</source>
            <translation>vence em {n} dias</translation>
        </message>
        <message>
            <location filename="../../app/domain/runway.py" />
            <source>vence hoy</source>
            <translation>vence hoje</translation>
        </message>
        <message>
            <location filename="../../app/domain/runway.py" />
            <source>venció</source>
            <translation>venceu</translation>
        </message>
        <message>
            <location filename="../../app/domain/people.py" />
            <source>vender</source>
            <translation>vender</translation>
        </message>
        <message>
            <location filename="../../app/domain/people.py" />
            <source>ver el efectivo esperado</source>
            <translation>ver o dinheiro esperado</translation>
        </message>
        <message>
            <location filename="../../app/domain/people.py" />
            <source>ver informes</source>
            <translation>ver relatórios</translation>
        </message>
        <message>
            <location filename="../../ui/attention/page.py" />
            <source>ver los documentos. Lo que un proveedor rechace, o nadie conteste, aparece aquí con lo que toca hacer.</source>
            <translation>ver os documentos. O que um provedor rejeitar, ou ninguém responder, aparece aqui com o que fazer.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/lines.py" />
            <source>vuelve del ticket {number}</source>
            <translation>volta do cupom {number}</translation>
        </message>
        <message>
            <location filename="../../app/providers/tusfacturas/settings.py" />
            <source>wait: TusFacturas reintenta, se sigue consultando; reject: se da por rechazado al verlo así.</source>
            <translation>wait: TusFacturas tenta de novo, continua-se consultando; reject: dá-se por rejeitado ao ver assim.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/facts.py" />
            <source>y {n} más, en el papel</source>
            <translation>e mais {n}, no papel</translation>
        </message>
        <message>
            <location filename="../../app/verdicts.py" />
            <source>ya fue emitido y {title} no anula desde aquí; anúlelo o emita la nota de crédito en su portal.</source>
            <translation>já foi emitido e {title} não anula daqui; anule ou emita a nota de crédito no portal.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/open_sales.py" />
            <source>ya hay otro ticket en la mano; termine ese cambio o cancélelo.</source>
            <translation>já há outro cupom na mão; termine essa troca ou cancele.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/issuers.py" />
            <source>ya hay un emisor con ese nombre corto; elija otro.</source>
            <translation>já há um emissor com esse nome curto; escolha outro.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/lookup.py" />
            <source>ya hay una etiqueta con ese prefijo; quite la anterior.</source>
            <translation>já há uma etiqueta com esse prefixo; remova a anterior.</translation>
        </message>
        <message>
            <location filename="../../app/store/shelf.py" />
            <source>ya hay {count} listas de precios; quite una antes.</source>
            <translation>já há {count} listas de preços; remova uma antes.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/returning.py" />
            <source>ya se devolvió todo lo de {number}.</source>
            <translation>já se devolveu tudo de {number}.</translation>
        </message>
        <message>
            <location filename="../../app/credit.py" />
            <source>ya se devolvió todo; no queda nada que acreditar.</source>
            <translation>já se devolveu tudo; não resta nada para creditar.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/bringing.py" />
            <source>ya se está importando o deshaciendo otro archivo; espere a que termine.</source>
            <translation>já se está importando ou desfazendo outro arquivo; espere que termine.</translation>
        </message>
        <message>
            <location filename="../../app/credit.py" />
            <source>ya se pidió anularlo; espere el resultado.</source>
            <translation>já se pediu a anulação; espere o resultado.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/updates.py" />
            <source>ya tiene la última ({version}).</source>
            <translation>já tem a última ({version}).</translation>
        </message>
        <message>
            <location filename="../../app/domain/basket.py" />
            <source>{amount} es más que la venta.</source>
            <translation>{amount} é mais que a venda.</translation>
        </message>
        <message>
            <location filename="../../app/domain/sale.py" />
            <source>{amount} es negativo; se admite desde 0.</source>
            <translation>{amount} é negativo; aceita-se desde 0.</translation>
        </message>
        <message>
            <location filename="../../app/domain/sale.py" />
            <source>{amount} no sirve; desde 0 y con {exponent} decimales a lo más.</source>
            <translation>{amount} não serve; desde 0 e com {exponent} decimais no máximo.</translation>
        </message>
        <message>
            <location filename="../../app/domain/cash.py" />
            <source>{amount} no sirve; se admite desde 0, con {exponent} decimales a lo más.</source>
            <translation>{amount} não serve; aceita-se desde 0, com {exponent} decimais no máximo.</translation>
        </message>
        <message>
            <location filename="../../app/domain/money.py" />
            <source>{amount} tiene más decimales que la moneda; se admiten {exponent}.</source>
            <translation>{amount} tem mais decimais que a moeda; aceitam-se {exponent}.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/payment.py" />
            <source>{change} en {currency}</source>
            <translation>{change} em {currency}</translation>
        </message>
        <message>
            <location filename="../../app/cash.py" />
            <source>{code} está dos veces.</source>
            <translation>{code} está duas vezes.</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>{currency}: debía haber {expected}, no se contó</source>
            <translation>{currency}: devia haver {expected}, não foi contado</translation>
        </message>
        <message>
            <location filename="../../app/domain/deeds.py" />
            <source>{currency}: debía haber {expected}, se contó {counted}</source>
            <translation>{currency}: devia haver {expected}, contou-se {counted}</translation>
        </message>
        <message>
            <location filename="../../app/domain/recurring.py" />
            <source>{day} no es un día del mes; se admite de 1 a 31.</source>
            <translation>{day} não é um dia do mês; aceita-se de 1 a 31.</translation>
        </message>
        <message>
            <location filename="../../app/domain/intake.py" />
            <source>{discount} es mayor que el importe de la línea ({value}).</source>
            <translation>{discount} é maior que o valor da linha ({value}).</translation>
        </message>
        <message>
            <location filename="../../ui/progress.py" />
            <source>{done} de {whole}</source>
            <translation>{done} de {whole}</translation>
        </message>
        <message>
            <location filename="../../app/backup/restoring.py" />
            <source>{faults}; nada se cambió.</source>
            <translation>{faults}; nada foi mudado.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/command_line.py" />
            <source>{ids} o nombre del cliente</source>
            <translation>{ids} ou nome do cliente</translation>
        </message>
        <message>
            <location filename="../../ui/first_run/issuer_step.py" />
            <source>{id} con guiones; el dígito verificador se calcula</source>
            <translation>{id} com hifens; o dígito verificador é calculado</translation>
        </message>
        <message>
            <location filename="../../app/credit.py" />
            <source>{kept} no cabe en {total}.</source>
            <translation>{kept} não cabe em {total}.</translation>
        </message>
        <message>
            <location filename="../../ui/printer.py" />
            <source>{key} dice qué hacer.</source>
            <translation>{key} diz o que fazer.</translation>
        </message>
        <message>
            <location filename="../../ui/keymap.py" />
            <source>{key} no se puede usar: pulse F1 a F12, o Ctrl o Alt con otra tecla.</source>
            <translation>{key} não pode ser usada: pressione F1 a F12, ou Ctrl ou Alt com outra tecla.</translation>
        </message>
        <message>
            <location filename="../../ui/keymap.py" />
            <source>{key} ya es «{title}».</source>
            <translation>{key} já é “{title}”.</translation>
        </message>
        <message>
            <location filename="../../ui/keymap.py" />
            <source>{key} ya hace algo en otra pantalla.</source>
            <translation>{key} já faz algo em outra tela.</translation>
        </message>
        <message>
            <location filename="../../app/reports.py" />
            <source>{last} es antes de {first}.</source>
            <translation>{last} é antes de {first}.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/services.py" />
            <source>{limit} no se admite; de 1 a {concurrency_max}.</source>
            <translation>{limit} não se aceita; de 1 a {concurrency_max}.</translation>
        </message>
        <message>
            <location filename="../../ui/attention/page.py" />
            <source>{many} · la más antigua, {ago}</source>
            <translation>{many} · a mais antiga, {ago}</translation>
        </message>
        <message>
            <location filename="../../ui/settings/takeover.py" />
            <source>{names}. Documentos: {documents} · por terminar: {queued}.</source>
            <translation>{names}. Documentos: {documents} · por terminar: {queued}.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety_restoring.py" />
            <source>{names}. Ventas: {sales} · documentos: {documents}.</source>
            <translation>{names}. Vendas: {sales} · documentos: {documents}.</translation>
        </message>
        <message>
            <location filename="../../app/domain/taxid/py.py" />
            <source>{names}: «{cleaned}» no es válido; lleva de 4 a 20 letras y cifras.</source>
            <translation>{names}: “{cleaned}” não é válido; leva de 4 a 20 letras e dígitos.</translation>
        </message>
        <message>
            <location filename="../../app/domain/taxid/pe.py" />
            <source>{names}: «{cleaned}» no sirve; se admite {allowed}.</source>
            <translation>{names}: “{cleaned}” não serve; aceita-se {allowed}.</translation>
        </message>
        <message>
            <location filename="../../app/approvals.py" />
            <source>{name} aprueba hasta {limit} % de descuento y aquí hay {percent} %.</source>
            <translation>{name} aprova até {limit} % de desconto e aqui há {percent} %.</translation>
        </message>
        <message>
            <location filename="../../app/approvals.py" />
            <source>{name} da hasta {limit} % de descuento y aquí hay {percent} %; pida la aprobación de un supervisor.</source>
            <translation>{name} dá até {limit} % de desconto e aqui há {percent} %; peça a aprovação de um supervisor.</translation>
        </message>
        <message>
            <location filename="../../ui/people/approving.py" />
            <source>{name} necesita permiso para {what}.</source>
            <translation>{name} precisa de permissão para {what}.</translation>
        </message>
        <message>
            <location filename="../../app/people.py" />
            <source>{name} no puede aprobar esto ({what}).</source>
            <translation>{name} não pode aprovar isto ({what}).</translation>
        </message>
        <message>
            <location filename="../../ui/people/pin.py" />
            <source>{name} no puede hacer esto.</source>
            <translation>{name} não pode fazer isto.</translation>
        </message>
        <message>
            <location filename="../../app/approvals.py" />
            <source>{name} no puede vender «{what}» por debajo de su precio; pida la aprobación de un supervisor.</source>
            <translation>{name} não pode vender “{what}” abaixo do preço; peça a aprovação de um supervisor.</translation>
        </message>
        <message>
            <location filename="../../app/people.py" />
            <source>{name} no puede {what}; pida la aprobación de un supervisor.</source>
            <translation>{name} não pode {what}; peça a aprovação de um supervisor.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/services.py" />
            <source>{name} no tiene ese ajuste; se admite: {words}.</source>
            <translation>{name} não tem esse ajuste; aceita-se: {words}.</translation>
        </message>
        <message>
            <location filename="../../app/tries.py" />
            <source>{name} quedó bloqueado por demasiados PIN incorrectos; lo desbloquea un supervisor.</source>
            <translation>{name} ficou bloqueado por PIN incorretos demais; um supervisor desbloqueia.</translation>
        </message>
        <message>
            <location filename="../../ui/status_strip.py" />
            <source>{name}: en pausa</source>
            <translation>{name}: em pausa</translation>
        </message>
        <message>
            <location filename="../../ui/status_strip.py" />
            <source>{name}: lento</source>
            <translation>{name}: lento</translation>
        </message>
        <message>
            <location filename="../../app/domain/taxid/ar.py" />
            <source>{name}: «{digits}» empieza con {prefix}, que no es habitual; revíselo y confirme si es correcto.</source>
            <translation>{name}: “{digits}” começa com {prefix}, que não é habitual; revise e confirme se está certo.</translation>
        </message>
        <message>
            <location filename="../../app/domain/taxid/ar.py" />
            <source>{name}: «{digits}» no es válido, el dígito verificador no corresponde; revise las 11 cifras.</source>
            <translation>{name}: “{digits}” não é válido, o dígito verificador não corresponde; revise os 11 dígitos.</translation>
        </message>
        <message>
            <location filename="../../app/domain/taxid/ar.py" />
            <source>{name}: «{digits}» no es válido, {missing}; lleva 11 cifras, p. ej. 30-71229384-1.</source>
            <translation>{name}: “{digits}” não é válido, {missing}; leva 11 dígitos, p. ex. 30-71229384-1.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/after_sale.py" />
            <source>{number}  ·  total {total}</source>
            <translation>{number}  ·  total {total}</translation>
        </message>
        <message>
            <location filename="../../ui/sale/after_sale.py" />
            <source>{number}  ·  total {total}  ·  a cambio {kept}  ·  recibido {received}</source>
            <translation>{number}  ·  total {total}  ·  em troca {kept}  ·  recebido {received}</translation>
        </message>
        <message>
            <location filename="../../ui/sale/after_sale.py" />
            <source>{number}  ·  total {total}  ·  recibido {received}</source>
            <translation>{number}  ·  total {total}  ·  recebido {received}</translation>
        </message>
        <message>
            <location filename="../../ui/undoing.py" />
            <source>{number} está emitido: se pide a {provider} que lo anule.</source>
            <translation>{number} está emitido: pede-se a {provider} que o anule.</translation>
        </message>
        <message>
            <location filename="../../ui/undoing.py" />
            <source>{number} nunca se emitió: queda anulado y la venta sin factura.</source>
            <translation>{number} nunca foi emitido: fica anulado e a venda sem fatura.</translation>
        </message>
        <message>
            <location filename="../../ui/undoing.py" />
            <source>{number} nunca se emitió: queda anulado.</source>
            <translation>{number} nunca foi emitido: fica anulado.</translation>
        </message>
        <message>
            <location filename="../../app/domain/cash.py" />
            <source>{number} piezas de {value}; se admite de 0 a {mostpieces}.</source>
            <translation>{number} peças de {value}; aceita-se de 0 a {mostpieces}.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/acting.py" />
            <source>{number} sale con su PDF. No hace falta esperar.</source>
            <translation>{number} sai com seu PDF. Não é preciso esperar.</translation>
        </message>
        <message>
            <location filename="../../ui/attention/decisions.py" />
            <source>{number} se enviará otra vez.</source>
            <translation>{number} será enviado de novo.</translation>
        </message>
        <message>
            <location filename="../../ui/documents/acting.py" />
            <source>{number} sigue sin nombre</source>
            <translation>{number} continua sem nome</translation>
        </message>
        <message>
            <location filename="../../ui/documents/acting.py" />
            <source>{number} ya tiene nombre</source>
            <translation>{number} já tem nome</translation>
        </message>
        <message>
            <location filename="../../ui/health/words.py" />
            <source>{n} % de {calls}</source>
            <translation>{n} % de {calls}</translation>
        </message>
        <message>
            <location filename="../../ui/people/journal.py" />
            <source>{n} anotaciones</source>
            <translation>{n} anotações</translation>
        </message>
        <message>
            <location filename="../../ui/people/journal.py" />
            <source>{n} anotaciones, en orden y sin cambios.</source>
            <translation>{n} anotações, em ordem e sem mudanças.</translation>
        </message>
        <message>
            <location filename="../../ui/people/journal.py" />
            <source>{n} anotación</source>
            <translation>{n} anotação</translation>
        </message>
        <message>
            <location filename="../../ui/people/journal.py" />
            <source>{n} anotación, en orden y sin cambios.</source>
            <translation>{n} anotação, em ordem e sem mudanças.</translation>
        </message>
        <message>
            <location filename="../../ui/status_strip.py" />
            <source>{n} aviso</source>
            <translation>{n} aviso</translation>
        </message>
        <message>
            <location filename="../../ui/status_strip.py" />
            <source>{n} avisos</source>
            <translation>{n} avisos</translation>
        </message>
        <message>
            <location filename="../../ui/settings/scales.py" />
            <source>{n} cifras de artículo, {shows} de {m} cifras con {d} decimales</source>
            <translation>{n} dígitos de artigo, {shows} de {m} dígitos com {d} decimais</translation>
        </message>
        <message>
            <location filename="../../ui/customers/page.py" />
            <source>{n} cliente</source>
            <translation>{n} cliente</translation>
        </message>
        <message>
            <location filename="../../ui/customers/page.py" />
            <source>{n} clientes</source>
            <translation>{n} clientes</translation>
        </message>
        <message>
            <location filename="../../ui/status_strip.py" />
            <source>{n} con más de 2 h</source>
            <translation>{n} com mais de 2 h</translation>
        </message>
        <message>
            <location filename="../../ui/attention/causes.py" />
            <source>{n} documento</source>
            <translation>{n} documento</translation>
        </message>
        <message>
            <location filename="../../ui/closing/page.py" />
            <source>{n} documento autorizado.</source>
            <translation>{n} documento autorizado.</translation>
        </message>
        <message>
            <location filename="../../ui/cash/page.py" />
            <source>{n} documento pasa a la siguiente caja.</source>
            <translation>{n} documento passa para o próximo caixa.</translation>
        </message>
        <message>
            <location filename="../../ui/cash/closed.py" />
            <source>{n} documento pasa a la siguiente.</source>
            <translation>{n} documento passa para o próximo.</translation>
        </message>
        <message>
            <location filename="../../ui/attention/acting.py" />
            <source>{n} documento vuelve a la cola</source>
            <translation>{n} documento volta para a fila</translation>
        </message>
        <message>
            <location filename="../../ui/customers/history.py" />
            <source>{n} documentos</source>
            <translation>{n} documentos</translation>
        </message>
        <message>
            <location filename="../../ui/closing/page.py" />
            <source>{n} documentos autorizados.</source>
            <translation>{n} documentos autorizados.</translation>
        </message>
        <message>
            <location filename="../../app/domain/runway.py" />
            <source>{n} documentos de una caja tomada esperan a una persona</source>
            <translation>{n} documentos de um caixa tomado esperam uma pessoa</translation>
        </message>
        <message>
            <location filename="../../app/domain/runway.py" />
            <source>{n} documentos llevan más de 2 horas esperando</source>
            <translation>{n} documentos esperam há mais de 2 horas</translation>
        </message>
        <message>
            <location filename="../../ui/cash/page.py" />
            <source>{n} documentos pasan a la siguiente caja.</source>
            <translation>{n} documentos passam para o próximo caixa.</translation>
        </message>
        <message>
            <location filename="../../ui/cash/closed.py" />
            <source>{n} documentos pasan a la siguiente.</source>
            <translation>{n} documentos passam para o próximo.</translation>
        </message>
        <message>
            <location filename="../../ui/attention/acting.py" />
            <source>{n} documentos vuelven a la cola</source>
            <translation>{n} documentos voltam para a fila</translation>
        </message>
        <message>
            <location filename="../../ui/attention/causes.py" />
            <source>{n} documentos, misma causa</source>
            <translation>{n} documentos, mesma causa</translation>
        </message>
        <message>
            <location filename="../../app/domain/runway.py" />
            <source>{n} días</source>
            <translation>{n} dias</translation>
        </message>
        <message>
            <location filename="../../ui/status_strip.py" />
            <source>{n} en cola</source>
            <translation>{n} na fila</translation>
        </message>
        <message>
            <location filename="../../ui/closing/page.py" />
            <source>{n} espera a una persona.</source>
            <translation>{n} espera por uma pessoa.</translation>
        </message>
        <message>
            <location filename="../../ui/closing/page.py" />
            <source>{n} esperan a una persona.</source>
            <translation>{n} esperam por uma pessoa.</translation>
        </message>
        <message>
            <location filename="../../ui/printing/labels.py" />
            <source>{n} etiqueta</source>
            <translation>{n} etiqueta</translation>
        </message>
        <message>
            <location filename="../../ui/printing/labels.py" />
            <source>{n} etiquetas</source>
            <translation>{n} etiquetas</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/page.py" />
            <source>{n} factura emitida</source>
            <translation>{n} fatura emitida</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/page.py" />
            <source>{n} factura por emitir</source>
            <translation>{n} fatura por emitir</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/due.py" />
            <source>{n} factura recurrente por emitir</source>
            <translation>{n} fatura recorrente por emitir</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/page.py" />
            <source>{n} facturas emitidas</source>
            <translation>{n} faturas emitidas</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/page.py" />
            <source>{n} facturas por emitir</source>
            <translation>{n} faturas por emitir</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/due.py" />
            <source>{n} facturas recurrentes por emitir</source>
            <translation>{n} faturas recorrentes por emitir</translation>
        </message>
        <message>
            <location filename="../../ui/reports/page.py" />
            <source>{n} fila</source>
            <translation>{n} linha</translation>
        </message>
        <message>
            <location filename="../../ui/records/page.py" />
            <source>{n} fila exportada</source>
            <translation>{n} linha exportada</translation>
        </message>
        <message>
            <location filename="../../ui/records/bringing.py" />
            <source>{n} fila importada</source>
            <translation>{n} linha importada</translation>
        </message>
        <message>
            <location filename="../../ui/reports/page.py" />
            <source>{n} filas</source>
            <translation>{n} linhas</translation>
        </message>
        <message>
            <location filename="../../ui/records/page.py" />
            <source>{n} filas exportadas</source>
            <translation>{n} linhas exportadas</translation>
        </message>
        <message>
            <location filename="../../ui/records/bringing.py" />
            <source>{n} filas importadas</source>
            <translation>{n} linhas importadas</translation>
        </message>
        <message>
            <location filename="../../app/domain/runway.py" />
            <source>{n} horas</source>
            <translation>{n} horas</translation>
        </message>
        <message>
            <location filename="../../ui/printing/doctor.py" />
            <source>{n} letras</source>
            <translation>{n} letras</translation>
        </message>
        <message>
            <location filename="../../ui/settings/notices.py" />
            <source>{n} mensaje rechazado desde que abrió.</source>
            <translation>{n} mensagem recusada desde que abriu.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/notices.py" />
            <source>{n} mensajes rechazados desde que abrió.</source>
            <translation>{n} mensagens recusadas desde que abriu.</translation>
        </message>
        <message>
            <location filename="../../app/domain/runway.py" />
            <source>{n} minutos</source>
            <translation>{n} minutos</translation>
        </message>
        <message>
            <location filename="../../ui/records/bringing.py" />
            <source>{n} no entraron; revise el archivo.</source>
            <translation>{n} não entraram; revise o arquivo.</translation>
        </message>
        <message>
            <location filename="../../ui/records/bringing.py" />
            <source>{n} no entró; revise el archivo.</source>
            <translation>{n} não entrou; revise o arquivo.</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/page.py" />
            <source>{n} no se emitieron.</source>
            <translation>{n} não foram emitidas.</translation>
        </message>
        <message>
            <location filename="../../ui/recurring/page.py" />
            <source>{n} no se emitió: corrija la causa y vuelva a emitir.</source>
            <translation>{n} não foi emitida: corrija a causa e emita de novo.</translation>
        </message>
        <message>
            <location filename="../../ui/status_strip.py" />
            <source>{n} por verificar</source>
            <translation>{n} por verificar</translation>
        </message>
        <message>
            <location filename="../../ui/products/page.py" />
            <source>{n} producto</source>
            <translation>{n} produto</translation>
        </message>
        <message>
            <location filename="../../ui/products/page.py" />
            <source>{n} productos</source>
            <translation>{n} produtos</translation>
        </message>
        <message>
            <location filename="../../ui/status_strip.py" />
            <source>{n} rechazado</source>
            <translation>{n} rejeitado</translation>
        </message>
        <message>
            <location filename="../../ui/status_strip.py" />
            <source>{n} rechazados</source>
            <translation>{n} rejeitados</translation>
        </message>
        <message>
            <location filename="../../app/domain/runway.py" />
            <source>{n} segundos</source>
            <translation>{n} segundos</translation>
        </message>
        <message>
            <location filename="../../ui/reports/dashboard.py" />
            <source>{n} veces</source>
            <translation>{n} vezes</translation>
        </message>
        <message>
            <location filename="../../ui/cash/page.py" />
            <source>{n} venta antes de abrir.</source>
            <translation>{n} venda antes de abrir.</translation>
        </message>
        <message>
            <location filename="../../ui/closing/page.py" />
            <source>{n} venta sin documento</source>
            <translation>{n} venda sem documento</translation>
        </message>
        <message>
            <location filename="../../ui/cash/page.py" />
            <source>{n} ventas antes de abrir.</source>
            <translation>{n} vendas antes de abrir.</translation>
        </message>
        <message>
            <location filename="../../ui/closing/page.py" />
            <source>{n} ventas sin documento</source>
            <translation>{n} vendas sem documento</translation>
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
            <translation>{percent} % não se aceita; de 0 a 100 %.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/listening.py" />
            <source>{port} no es un puerto; se admite de 0 a 65535.</source>
            <translation>{port} não é uma porta; aceita-se de 0 a 65535.</translation>
        </message>
        <message>
            <location filename="../../ui/attention/causes.py" />
            <source>{provider} aún no contesta</source>
            <translation>{provider} ainda não responde</translation>
        </message>
        <message>
            <location filename="../../ui/attention/causes.py" />
            <source>{provider} contestó como ambiente de pruebas</source>
            <translation>{provider} respondeu como ambiente de testes</translation>
        </message>
        <message>
            <location filename="../../ui/attention/causes.py" />
            <source>{provider} está en pausa</source>
            <translation>{provider} está em pausa</translation>
        </message>
        <message>
            <location filename="../../ui/attention/causes.py" />
            <source>{provider} no anuló el documento</source>
            <translation>{provider} não anulou o documento</translation>
        </message>
        <message>
            <location filename="../../ui/customers/form.py" />
            <source>{provider} no conoce esa identificación.</source>
            <translation>{provider} não conhece essa identificação.</translation>
        </message>
        <message>
            <location filename="../../ui/attention/causes.py" />
            <source>{provider} no dijo si lo recibió</source>
            <translation>{provider} não disse se o recebeu</translation>
        </message>
        <message>
            <location filename="../../ui/documents/around.py" />
            <source>{provider} no lo anuló: sigue vigente</source>
            <translation>{provider} não anulou: continua válido</translation>
        </message>
        <message>
            <location filename="../../ui/attention/acting.py" />
            <source>{provider} responde</source>
            <translation>{provider} responde</translation>
        </message>
        <message>
            <location filename="../../ui/attention/causes.py" />
            <source>{provider} se contradice</source>
            <translation>{provider} se contradiz</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/mx.py" />
            <source>{public} es el público en general; hágala sin cliente.</source>
            <translation>{public} é o público em geral; faça sem cliente.</translation>
        </message>
        <message>
            <location filename="../../app/domain/basket.py" />
            <source>{quantity} es demasiado; se admite hasta {most}.</source>
            <translation>{quantity} é demais; aceita-se até {most}.</translation>
        </message>
        <message>
            <location filename="../../app/credit.py" />
            <source>{quantity} no se puede devolver; quedan {left}.</source>
            <translation>{quantity} não se pode devolver; restam {left}.</translation>
        </message>
        <message>
            <location filename="../../app/domain/basket.py" />
            <source>{quantity} no se puede vender; se admite desde 0.001 hasta {most}.</source>
            <translation>{quantity} não se pode vender; aceita-se de 0.001 até {most}.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/explaining.py" />
            <source>{rate}: base {net}</source>
            <translation>{rate}: base {net}</translation>
        </message>
        <message>
            <location filename="../../app/domain/sale.py" />
            <source>{received} no cubre {due}; debe ser igual o mayor.</source>
            <translation>{received} não cobre {due}; deve ser igual ou maior.</translation>
        </message>
        <message>
            <location filename="../../app/printing/conversation.py" />
            <source>{sentence} El ticket sigue solo.</source>
            <translation>{sentence} O cupom segue sozinho.</translation>
        </message>
        <message>
            <location filename="../../app/providers/conteo/answers.py" />
            <source>{sentence}. Mensaje del proveedor: «{message}».</source>
            <translation>{sentence}. Mensagem do provedor: “{message}”.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/answers.py" />
            <source>{sentence}; revise los datos en Contpaqi.</source>
            <translation>{sentence}; confira os dados no Contpaqi.</translation>
        </message>
        <message>
            <location filename="../../ui/reports/dashboard.py" />
            <source>{sign} {change} % · antes {before}</source>
            <translation>{sign} {change} % · antes {before}</translation>
        </message>
        <message>
            <location filename="../../ui/health/words.py" />
            <source>{span} y sigue</source>
            <translation>{span} e continua</translation>
        </message>
        <message>
            <location filename="../../app/domain/sale.py" />
            <source>{taken} {code} valen {worth}; deben ser iguales.</source>
            <translation>{taken} {code} valem {worth}; devem ser iguais.</translation>
        </message>
        <message>
            <location filename="../../ui/customers/form.py" />
            <source>{tax_id} o {person_id}</source>
            <translation>{tax_id} ou {person_id}</translation>
        </message>
        <message>
            <location filename="../../app/domain/money.py" />
            <source>{text} es demasiado grande; se admite hasta {maximum}.</source>
            <translation>{text} é grande demais; aceita-se até {maximum}.</translation>
        </message>
        <message>
            <location filename="../../app/domain/money.py" />
            <source>{text} es negativo; se admite desde 0.</source>
            <translation>{text} é negativo; aceita-se desde 0.</translation>
        </message>
        <message>
            <location filename="../../app/domain/money.py" />
            <source>{text} tiene demasiados decimales; se admiten hasta {places}.</source>
            <translation>{text} tem decimais demais; aceitam-se até {places}.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/mailing.py" />
            <source>{title} Puede haber salido: pregunte al cliente.</source>
            <translation>{title} Pode ter saído: pergunte ao cliente.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/asking.py" />
            <source>{title} no consulta contribuyentes; complete los datos a mano.</source>
            <translation>{title} não consulta contribuintes; preencha os dados à mão.</translation>
        </message>
        <message>
            <location filename="../../app/credit.py" />
            <source>{title} no emite notas de crédito desde aquí y la venta aún no está autorizada; espere, o anule la venta.</source>
            <translation>{title} não emite notas de crédito daqui e a venda ainda não está autorizada; espere, ou anule a venda.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/papers.py" />
            <source>{title} no examina archivos; anote la autorización.</source>
            <translation>{title} não examina arquivos; anote a autorização.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/asking.py" />
            <source>{title} no necesita dar de alta a los clientes.</source>
            <translation>{title} não precisa cadastrar os clientes.</translation>
        </message>
        <message>
            <location filename="../../app/domain/cash.py" />
            <source>{value} no es un billete ni una moneda; se admite: {allowed}.</source>
            <translation>{value} não é uma nota nem uma moeda; aceita-se: {allowed}.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/mapping.py" />
            <source>{what} no sirve en Contpaqi; se admiten hasta {max_code} signos.</source>
            <translation>{what} não serve no Contpaqi; aceitam-se até {max_code} sinais.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/mapping.py" />
            <source>{what}, y los ajustes no dicen qué producto usar para la tasa {key}.</source>
            <translation>{what}, e os ajustes não dizem que produto usar para a alíquota {key}.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/scan_ahead.py" />
            <source>{words} Esperan {n}.</source>
            <translation>{words} Esperam {n}.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/scales.py" />
            <source>{words}, con verificador</source>
            <translation>{words}, com verificador</translation>
        </message>
        <message>
            <location filename="../../ui/sale/after_sale.py" />
            <source>{word} de la venta anterior: {change}</source>
            <translation>{word} da venda anterior: {change}</translation>
        </message>
        <message>
            <location filename="../../app/exchange.py" />
            <source>{worth} no sirve; mayor que 0 y hasta {places} decimales.</source>
            <translation>{worth} não serve; maior que 0 e até {places} decimais.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/planned.py" />
            <source>{year} no se admite; de {first_year} a {last_year}.</source>
            <translation>{year} não se aceita; de {first_year} a {last_year}.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/receipt.py" />
            <source>«Gracias por su compra»</source>
            <translation>“Obrigado pela compra”</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/ar.py" />
            <source>«IVA no discriminado» es solo de comprobantes C; elija Exento o No gravado.</source>
            <translation>“IVA no discriminado” é só de comprovantes C; escolha Exento ou No gravado.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/settings.py" />
            <source>«Probar conexión» envía {}: sin emisor, cliente ni conceptos no puede emitirse nada. Con false solo se comprueba que la dirección responde.</source>
            <translation>“Testar conexão” envia {}: sem emissor, cliente nem conceitos nada pode ser emitido. Com false só se confere que o endereço responde.</translation>
        </message>
        <message>
            <location filename="../../app/providers/fabo/__init__.py" />
            <source>«UUID de la empresa» tiene caracteres que no pueden enviarse; vuelva a copiarlo.</source>
            <translation>“UUID da empresa” tem caracteres que não podem ser enviados; copie de novo.</translation>
        </message>
        <message>
            <location filename="../../app/domain/goods.py" />
            <source>«{barcode}» no sirve; va sin espacios, comas, punto y coma ni «|».</source>
            <translation>“{barcode}” não serve; vai sem espaços, vírgulas, ponto e vírgula nem “|”.</translation>
        </message>
        <message>
            <location filename="../../app/importing/cells.py" />
            <source>«{body}» puede ser {body_also} o {whole}; escríbalo sin separador de miles y con dos decimales.</source>
            <translation>“{body}” pode ser {body_also} ou {whole}; digite sem separador de milhar e com dois decimais.</translation>
        </message>
        <message>
            <location filename="../../app/importing/products.py" />
            <source>«{code}» es nuevo y el archivo no trae {words}.</source>
            <translation>“{code}” é novo e o arquivo não traz {words}.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/strangers.py" />
            <source>«{code}» no está en el catálogo.</source>
            <translation>“{code}” não está no catálogo.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/returning.py" />
            <source>«{code}» no está en ese ticket.</source>
            <translation>“{code}” não está nesse cupom.</translation>
        </message>
        <message>
            <location filename="../../app/credit.py" />
            <source>«{code}» no existe; se admite: {allowed}.</source>
            <translation>“{code}” não existe; aceita-se: {allowed}.</translation>
        </message>
        <message>
            <location filename="../../app/store/catalogue.py" />
            <source>«{code}» ya es de «{description}»; cada uno tiene el suyo.</source>
            <translation>“{code}” já é de “{description}”; cada um tem o seu.</translation>
        </message>
        <message>
            <location filename="../../app/store/catalogue.py" />
            <source>«{code}» ya es de «{owner}»; un código de barras es de un solo producto.</source>
            <translation>“{code}” já é de “{owner}”; um código de barras é de um só produto.</translation>
        </message>
        <message>
            <location filename="../../app/importing/products.py" />
            <source>«{code}» ya está en la línea {lines} de este archivo.</source>
            <translation>“{code}” já está na linha {lines} deste arquivo.</translation>
        </message>
        <message>
            <location filename="../../app/domain/goods.py" />
            <source>«{colour}» no existe; se admite: {allowed}.</source>
            <translation>“{colour}” não existe; aceita-se: {allowed}.</translation>
        </message>
        <message>
            <location filename="../../app/domain/sale.py" />
            <source>«{currency}» no es otra moneda que la de la venta.</source>
            <translation>“{currency}” não é outra moeda que a da venda.</translation>
        </message>
        <message>
            <location filename="../../app/importing/columns.py" />
            <source>«{heading}={name}»: se admite {allowed}.</source>
            <translation>“{heading}={name}”: aceita-se {allowed}.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/listening.py" />
            <source>«{host}» no es una dirección; p. ej. 127.0.0.1 o 0.0.0.0.</source>
            <translation>“{host}” não é um endereço; p. ex. 127.0.0.1 ou 0.0.0.0.</translation>
        </message>
        <message>
            <location filename="../../app/store/mails.py" />
            <source>«{id}» no existe.</source>
            <translation>“{id}” não existe.</translation>
        </message>
        <message>
            <location filename="../../app/verdicts.py" />
            <source>«{id}» no existe; se admite el id de un documento o de su envío.</source>
            <translation>“{id}” não existe; aceita-se o id de um documento ou do seu envio.</translation>
        </message>
        <message>
            <location filename="../../app/providers/enlazatte/settings.py" />
            <source>«{label}» no se entiende; escriba a=b separados por «;».</source>
            <translation>“{label}” não se entende; digite a=b separados por “;”.</translation>
        </message>
        <message>
            <location filename="../../app/providers/credentials.py" />
            <source>«{label}» tiene caracteres que no pueden enviarse; vuelva a copiarla del portal del proveedor.</source>
            <translation>“{label}” tem caracteres que não podem ser enviados; copie de novo do portal do provedor.</translation>
        </message>
        <message>
            <location filename="../../app/domain/sale.py" />
            <source>«{method}» no existe; se admiten: {allowed}.</source>
            <translation>“{method}” não existe; aceitam-se: {allowed}.</translation>
        </message>
        <message>
            <location filename="../../app/checkout.py" />
            <source>«{method}» no se admite en {name}; se admite: {allowed}.</source>
            <translation>“{method}” não se aceita em {name}; aceita-se: {allowed}.</translation>
        </message>
        <message>
            <location filename="../../app/store/undoing.py" />
            <source>«{name}» cambió después de importar «{file}»; ya no se puede deshacer.</source>
            <translation>“{name}” mudou depois de importar “{file}”; não se pode mais desfazer.</translation>
        </message>
        <message>
            <location filename="../../app/importing/table.py" />
            <source>«{name}» es un libro de Excel antiguo (.xls); guárdelo como .xlsx o «CSV UTF-8».</source>
            <translation>“{name}” é uma planilha antiga do Excel (.xls); salve como .xlsx ou “CSV UTF-8”.</translation>
        </message>
        <message>
            <location filename="../../app/backup/archive.py" />
            <source>«{name}» está dañada; nada se cambió.</source>
            <translation>“{name}” está danificada; nada foi mudado.</translation>
        </message>
        <message>
            <location filename="../../app/importing/table.py" />
            <source>«{name}» está vacío; la primera línea debe nombrar las columnas.</source>
            <translation>“{name}” está vazio; a primeira linha deve nomear as colunas.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/printers.py" />
            <source>«{name}» imprime tickets, no hojas.</source>
            <translation>“{name}” imprime cupons, não folhas.</translation>
        </message>
        <message>
            <location filename="../../app/backup/takeover.py" />
            <source>«{name}» no es la carpeta de una caja.</source>
            <translation>“{name}” não é a pasta de um caixa.</translation>
        </message>
        <message>
            <location filename="../../app/backup/restoring.py" />
            <source>«{name}» no es lo que dice ser; nada se cambió.</source>
            <translation>“{name}” não é o que diz ser; nada foi mudado.</translation>
        </message>
        <message>
            <location filename="../../app/importing/table.py" />
            <source>«{name}» no es texto; guárdelo como «CSV UTF-8» e impórtelo de nuevo.</source>
            <translation>“{name}” não é texto; salve como “CSV UTF-8” e importe de novo.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/listening.py" />
            <source>«{name}» no es un nombre de equipo; p. ej. caja.ejemplo.com.</source>
            <translation>“{name}” não é um nome de computador; p. ex. caixa.exemplo.com.</translation>
        </message>
        <message>
            <location filename="../../app/printing/devices.py" />
            <source>«{name}» no es un puerto de impresora.</source>
            <translation>“{name}” não é uma porta de impressora.</translation>
        </message>
        <message>
            <location filename="../../app/backup/archive.py" />
            <source>«{name}» no es una copia de Mostrador o está dañada; nada se cambió.</source>
            <translation>“{name}” não é uma cópia do Mostrador ou está danificada; nada foi mudado.</translation>
        </message>
        <message>
            <location filename="../../app/backup/restoring.py" />
            <source>«{name}» no es una serie de la copia; se admite: {words}.</source>
            <translation>“{name}” não é uma série da cópia; aceita-se: {words}.</translation>
        </message>
        <message>
            <location filename="../../app/people.py" />
            <source>«{name}» no existe.</source>
            <translation>“{name}” não existe.</translation>
        </message>
        <message>
            <location filename="../../app/domain/people.py" />
            <source>«{name}» no existe; se admite: {allowed}.</source>
            <translation>“{name}” não existe; aceita-se: {allowed}.</translation>
        </message>
        <message>
            <location filename="../../app/domain/intake.py" />
            <source>«{name}» no existe; se admite: {names}.</source>
            <translation>“{name}” não existe; aceita-se: {names}.</translation>
        </message>
        <message>
            <location filename="../../app/providers/registry.py" />
            <source>«{name}» no existe; se admite: {words}.</source>
            <translation>“{name}” não existe; aceita-se: {words}.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/printers.py" />
            <source>«{name}» no se admite; de 1 a {most} letras minúsculas, cifras o «-».</source>
            <translation>“{name}” não se aceita; de 1 a {most} letras minúsculas, dígitos ou “-”.</translation>
        </message>
        <message>
            <location filename="../../app/importing/table.py" />
            <source>«{name}» no se pudo leer ({reason_of}).</source>
            <translation>Não foi possível ler “{name}” ({reason_of}).</translation>
        </message>
        <message>
            <location filename="../../app/backup/archive.py" />
            <source>«{name}» no se pudo leer ({reason}).</source>
            <translation>Não foi possível ler “{name}” ({reason}).</translation>
        </message>
        <message>
            <location filename="../../app/importing/table.py" />
            <source>«{name}» pasa de {words} MB; divídalo en varios archivos.</source>
            <translation>“{name}” passa de {words} MB; divida em vários arquivos.</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/__init__.py" />
            <source>«{name}» y «{other}» son contribuyentes distintos: el proveedor emite todo a nombre de quien es dueño de las claves. Dé a cada uno su propia carpeta de datos.</source>
            <translation>“{name}” e “{other}” são contribuintes diferentes: o provedor emite tudo em nome de quem é dono das chaves. Dê a cada um a sua própria pasta de dados.</translation>
        </message>
        <message>
            <location filename="../../app/people.py" />
            <source>«{name}» ya existe.</source>
            <translation>“{name}” já existe.</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/py.py" />
            <source>«{place}» no sirve; son de 1 a 3 cifras, p. ej. 001.</source>
            <translation>“{place}” não serve; são de 1 a 3 dígitos, p. ex. 001.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/notices.py" />
            <source>«{port}» no es un puerto; se admite de 1024 a 65535.</source>
            <translation>“{port}” não é uma porta; aceita-se de 1024 a 65535.</translation>
        </message>
        <message>
            <location filename="../../app/domain/scale_labels.py" />
            <source>«{prefix}» no es un prefijo de balanza; empieza con 2, hasta 3 cifras.</source>
            <translation>“{prefix}” não é um prefixo de balança; começa com 2, até 3 dígitos.</translation>
        </message>
        <message>
            <location filename="../../app/credit.py" />
            <source>«{refund}» no existe; se admite: {allowed}.</source>
            <translation>“{refund}” não existe; aceita-se: {allowed}.</translation>
        </message>
        <message>
            <location filename="../../app/domain/countries/pe.py" />
            <source>«{series}» no sirve; son 4 letras o cifras que empiezan por {letter}, p. ej. {example}.</source>
            <translation>“{series}” não serve; são 4 letras ou dígitos que começam por {letter}, p. ex. {example}.</translation>
        </message>
        <message>
            <location filename="../../app/importing/cells.py" />
            <source>«{text}» es un código que la hoja de cálculo convirtió en número; dé formato de texto a la columna y escríbalo de nuevo.</source>
            <translation>“{text}” é um código que a planilha converteu em número; dê formato de texto à coluna e digite de novo.</translation>
        </message>
        <message>
            <location filename="../../app/printing/devices.py" />
            <source>«{text}» no es el nombre de una impresora del sistema.</source>
            <translation>“{text}” não é o nome de uma impressora do sistema.</translation>
        </message>
        <message>
            <location filename="../../app/printing/devices.py" />
            <source>«{text}» no es un puerto; p. ej. /dev/usb/lp0 o COM3.</source>
            <translation>“{text}” não é uma porta; p. ex. /dev/usb/lp0 ou COM3.</translation>
        </message>
        <message>
            <location filename="../../app/mail.py" />
            <source>«{text}» no es un puerto; se admite de 1 a 65535.</source>
            <translation>“{text}” não é uma porta; aceita-se de 1 a 65535.</translation>
        </message>
        <message>
            <location filename="../../app/printing/devices.py" />
            <source>«{text}» no es una dirección; p. ej. 192.168.1.50:9100.</source>
            <translation>“{text}” não é um endereço; p. ex. 192.168.1.50:9100.</translation>
        </message>
        <message>
            <location filename="../../app/providers/contract.py" />
            <source>«{text}» no existe; se admite: {allowed}.</source>
            <translation>“{text}” não existe; aceita-se: {allowed}.</translation>
        </message>
        <message>
            <location filename="../../app/printing/profile.py" />
            <source>«{text}» no se admite; es un número de 0 a {most}.</source>
            <translation>“{text}” não se aceita; é um número de 0 a {most}.</translation>
        </message>
        <message>
            <location filename="../../app/mail.py" />
            <source>«{text}» no se admite; puede ser: {allowed}.</source>
            <translation>“{text}” não se aceita; pode ser: {allowed}.</translation>
        </message>
        <message>
            <location filename="../../app/domain/intake.py" />
            <source>«{text}» no se admite; solo letras sin acento, dígitos, guion y guion bajo.</source>
            <translation>“{text}” não se aceita; só letras sem acento, dígitos, hífen e sublinhado.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/printers.py" />
            <source>«{text}» no se conoce; puede ser: {allowed}.</source>
            <translation>“{text}” não se conhece; pode ser: {allowed}.</translation>
        </message>
        <message>
            <location filename="../../app/importing/cells.py" />
            <source>«{text}» no se entiende; se admite sí o no.</source>
            <translation>“{text}” não se entende; aceita-se sim ou não.</translation>
        </message>
        <message>
            <location filename="../../app/providers/contract.py" />
            <source>«{text}» no se entiende; se admite true o false.</source>
            <translation>“{text}” não se entende; aceita-se true ou false.</translation>
        </message>
        <message>
            <location filename="../../app/providers/faults.py" />
            <source>«{text}» no se entiende; se admite {form}, tipos: {words}.</source>
            <translation>“{text}” não se entende; aceita-se {form}, tipos: {words}.</translation>
        </message>
        <message>
            <location filename="../../app/store/spool.py" />
            <source>«{title}» no está por verificar.</source>
            <translation>“{title}” não está por verificar.</translation>
        </message>
        <message>
            <location filename="../../app/store/spool.py" />
            <source>«{title}» no se puede volver a poner en la cola.</source>
            <translation>“{title}” não pode voltar para a fila.</translation>
        </message>
        <message>
            <location filename="../../app/store/spool.py" />
            <source>«{title}» ya no está en la cola.</source>
            <translation>“{title}” já não está na fila.</translation>
        </message>
        <message>
            <location filename="../../app/domain/money.py" />
            <source>«{value}» no es un número; se admiten solo dígitos y un punto decimal, p. ej. 12.50.</source>
            <translation>“{value}” não é um número; aceitam-se só dígitos e um ponto decimal, p. ex. 12.50.</translation>
        </message>
        <message>
            <location filename="../../app/domain/issuer_keys.py" />
            <source>«{value}» no es una fecha; se admite AAAA-MM-DD.</source>
            <translation>“{value}” não é uma data; aceita-se AAAA-MM-DD.</translation>
        </message>
        <message>
            <location filename="../../app/domain/intake.py" />
            <source>«{value}» no existe; se admite: invoice, receipt.</source>
            <translation>“{value}” não existe; aceita-se: invoice, receipt.</translation>
        </message>
        <message>
            <location filename="../../app/domain/country.py" />
            <source>«{value}» no se admite; se admite: {allowed}.</source>
            <translation>“{value}” não se aceita; aceita-se: {allowed}.</translation>
        </message>
        <message>
            <location filename="../../app/domain/issuer_keys.py" />
            <source>«{value}» no se entiende; se admite un número, p. ej. 120, o uno por serie: F001=120,B001=45.</source>
            <translation>“{value}” não se entende; aceita-se um número, p. ex. 120, ou um por série: F001=120,B001=45.</translation>
        </message>
        <message>
            <location filename="../../app/domain/intake.py" />
            <source>«{value}» no se usa en {name}; se admite: {allowed}.</source>
            <translation>“{value}” não se usa em {name}; aceita-se: {allowed}.</translation>
        </message>
        <message>
            <location filename="../../app/domain/money.py" />
            <source>«{value}» tiene demasiadas cifras.</source>
            <translation>“{value}” tem dígitos demais.</translation>
        </message>
        <message>
            <location filename="../../app/store/customers.py" />
            <source>«{value}» ya es de «{owner}»; cada cliente tiene los suyos.</source>
            <translation>“{value}” já é de “{owner}”; cada cliente tem os seus.</translation>
        </message>
        <message>
            <location filename="../../app/importing/customers.py" />
            <source>«{value}» ya está en la línea {lines} de este archivo.</source>
            <translation>“{value}” já está na linha {lines} deste arquivo.</translation>
        </message>
        <message>
            <location filename="../../app/runtime/manual.py" />
            <source>«{word}» no existe; se admite: {words}.</source>
            <translation>“{word}” não existe; aceita-se: {words}.</translation>
        </message>
        <message>
            <location filename="../../ui/leaving.py" />
            <source>¿Cerrar sin guardar?</source>
            <translation>Fechar sem salvar?</translation>
        </message>
        <message>
            <location filename="../../ui/attention/causes.py" />
            <source>¿Está anulado en {provider}?</source>
            <translation>Está anulado em {provider}?</translation>
        </message>
        <message>
            <location filename="../../ui/people/entering.py" />
            <source>¿Quién atiende?</source>
            <translation>Quem atende?</translation>
        </message>
        <message>
            <location filename="../../ui/first_run/issuer_step.py" />
            <source>¿Quién vende?</source>
            <translation>Quem vende?</translation>
        </message>
        <message>
            <location filename="../../ui/first_run/welcome_step.py" />
            <source>¿Su caja estaba en otra computadora?</source>
            <translation>Seu caixa estava em outro computador?</translation>
        </message>
        <message>
            <location filename="../../ui/settings/takeover.py" />
            <source>¿Tomar la cola de esa caja?</source>
            <translation>Tomar a fila desse caixa?</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety_restoring.py" />
            <source>¿Volver a la copia del {when}?</source>
            <translation>Voltar à cópia de {when}?</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety.py" />
            <source>Última copia: {when}</source>
            <translation>Última cópia: {when}</translation>
        </message>
        <message>
            <location filename="../../ui/settings/safety_restoring.py" />
            <source>Última venta guardada: {number}, {total}, a las {time}.</source>
            <translation>Última venda salva: {number}, {total}, às {time}.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/means.py" />
            <source>Últimas 4 cifras, si quiere</source>
            <translation>Últimos 4 dígitos, se quiser</translation>
        </message>
        <message>
            <location filename="../../ui/reports/numbering.py" />
            <source>Último</source>
            <translation>Último</translation>
        </message>
        <message>
            <location filename="../../ui/products/shelf.py" />
            <source>Último conteo: {when}, {who}: de {before} a {after} ({why}).</source>
            <translation>Última contagem: {when}, {who}: de {before} a {after} ({why}).</translation>
        </message>
        <message>
            <location filename="../../app/domain/issuer_keys.py" />
            <source>Último número autorizado</source>
            <translation>Último número autorizado</translation>
        </message>
        <message>
            <location filename="../../ui/documents/history.py" />
            <source>Últimos 30 días</source>
            <translation>Últimos 30 dias</translation>
        </message>
        <message>
            <location filename="../../ui/documents/history.py" />
            <source>Últimos 7 días</source>
            <translation>Últimos 7 dias</translation>
        </message>
        <message>
            <location filename="../../ui/printing/mails.py" />
            <source>– Caducó</source>
            <translation>– Expirou</translation>
        </message>
        <message>
            <location filename="../../ui/people/pin.py" />
            <source>↑ y ↓ eligen el nombre.</source>
            <translation>↑ e ↓ escolhem o nome.</translation>
        </message>
        <message>
            <location filename="../../ui/sale/lines.py" />
            <source>−código: lo que vuelve</source>
            <translation>−código: o que volta</translation>
        </message>
        <message>
            <location filename="../../ui/printing/waiting.py" />
            <source>■ Falló</source>
            <translation>■ Falhou</translation>
        </message>
        <message>
            <location filename="../../ui/printing/mails.py" />
            <source>■ No salió</source>
            <translation>■ Não saiu</translation>
        </message>
        <message>
            <location filename="../../ui/printing/waiting.py" />
            <source>▲ Mire el papel</source>
            <translation>▲ Olhe o papel</translation>
        </message>
        <message>
            <location filename="../../ui/printing/mails.py" />
            <source>▷ Enviando</source>
            <translation>▷ Enviando</translation>
        </message>
        <message>
            <location filename="../../ui/printing/waiting.py" />
            <source>▷ Imprimiendo</source>
            <translation>▷ Imprimindo</translation>
        </message>
        <message>
            <location filename="../../ui/printing/mails.py" />
            <source>○ En espera</source>
            <translation>○ Em espera</translation>
        </message>
        <message>
            <location filename="../../ui/printing/mails.py" />
            <source>● Enviado</source>
            <translation>● Enviado</translation>
        </message>
        <message>
            <location filename="../../ui/printing/waiting.py" />
            <source>● Impreso</source>
            <translation>● Impresso</translation>
        </message>
        <message>
            <location filename="../../ui/settings/issuers.py" />
            <source>✓ Correcto en su forma</source>
            <translation>✓ Correto na forma</translation>
        </message>
        <message>
            <location filename="../../ui/customers/form.py" />
            <source>✓ {label}: se enviará {id}</source>
            <translation>✓ {label}: será enviado {id}</translation>
        </message>
    </context>
</TS>
