"""What is said to the providers of the five countries, and of their issuers, in its usual words. Data only.

Part of packing form 2. Never edited after release: later words get another number.
"""

SAID = (
    b'{"cliente":{"documento_tipo":"CUIT","documento_nro":"30","documento_tipo":"OTRO","documento_nro":"0","razon_so'
    b'cial":"CONSUMIDOR FINAL","email":"","domicilio":"-","provincia":"26","envia_por_mail":"N","condicion_pago":"20'
    b'1","condicion_iva":"CF","condicion_iva_operacion":"CF","reclama_deuda":"N","rg5329":"N"},"comprobante":{"fecha'
    b'":"/2026","tipo":"FACTURA B","operacion":"V","punto_venta":1,"numero":1,"external_reference":"01-I-","idioma":'
    b'1,"vencimiento":"/2026","moneda":"PES","cotizacion":1,"rubro":"Productos","rubro_grupo_contable":"Productos","'
    b'detalle":[{"cantidad":1,"afecta_stock":"N","bonificacion_porcentaje":0,"leyenda":"","producto":{"descripcion":'
    b'"","codigo":"","lista_precios":"standard","leyenda":"","unidad_bulto":1,"alicuota":21,"precio_unitario_sin_iva'
    b'":1,"unidad_medida":7,"actualiza_precio":"N","rg5329":"N"}},{"cantidad":2,"afecta_stock":"N"}],"bonificacion":'
    b'0,"impuestos_internos":0,"total":}}{"tipoDocumento":1,"establecimiento":1,"punto":"001","numero":1,"fecha":"20'
    b'26-","tipoEmision":1,"tipoTransaccion":1,"tipoImpuesto":1,"moneda":"PYG","cliente":{"contribuyente":true,"ruc"'
    b':"80","tipoContribuyente":2,"contribuyente":false,"razonSocial":"Sin Nombre","tipoOperacion":2,"pais":"PRY","p'
    b'aisDescripcion":"Paraguay","documentoTipo":5,"documentoNumero":"0","email":"","codigo":"0000"},"factura":{"pre'
    b'sencia":1},"condicion":{"tipo":1,"entregas":[{"tipo":1,"monto":"","moneda":"PYG","monedaDescripcion":"Guarani"'
    b',"cambio":0.0}]},"items":[{"codigo":"","descripcion":"","unidadMedida":77,"cantidad":1,"precioUnitario":1000,"'
    b'ivaTipo":1,"ivaBase":100,"iva":10},"cantidad":2,"precioUnitario":,"ivaTipo":1,"ivaBase":100,"iva":5}],"extras"'
    b':{"posTicketId":"01-I-","emisor":"80"}}{"fecha":"2026-","serie":"A","Moneda":"MXN","TipoCambio":"1.00","formaD'
    b'ePago":"PUE","metodoDePago":"01","Emisor":"","CodigoCliente":"PUBLICO","TipoDocumento":"4","Conceptos":[{"codi'
    b'go":"VARIOS16","cantidad":1,"descripcion":"","valorUnitario":},{"codigo":"VARIOS0","cantidad":2,"descripcion":'
    b'" [T-0000","valorUnitario":}]}{"tipo":"f","serie":"F001","numero":1,"fecha":"2026-","hora":"10:00","tipo_doc":'
    b'"r","tipo":"b","serie":"B001","tipo_doc":"-","numero_doc":"00000000","razon_social":"CLIENTES VARIOS","moneda"'
    b':"PEN","items":[{"unidad":"NIU","codigo":"","descripcion":"","cantidad":1,"precio_unitario":,"valor_unitario":'
    b',"valor_venta":,"igv":,"afectacion_igv":10},{"unidad":"NIU","codigo":"P","descripcion":"","cantidad":2,"precio'
    b'_unitario":10.00,"valor_unitario":8.47,"valor_venta":25.42,"igv":4.58,"afectacion_igv":20}]}{"receptor":{"ruc"'
    b':"","nombre":"CONSUMIDOR FINAL"},"items":[{"descripcion":"","cantidad":1,"precio_unitario":1,"itbms":0.,"itbms'
    b'_rate":0.07},{"descripcion":"","cantidad":2,"precio_unitario":,"itbms":0,"itbms_rate":0}],"subtotal":,"itbms":'
    b',"total":,"referencia_externa":"01-I-","001-2026"}"extra":{"activities_since":"","cash_rounding":"0","certific'
    b'ate_until":"","gross_income":"","identify_from":"10000000","monotributo_letter":"A","number_from":"","number_t'
    b'o":"","point_of_sale":"1","tax_status":"RI"},"extra":{"timbrado":"","timbrado_from":"","postal_code":"","tax_i'
    b'd_kind":"ruc","tax_id_kind":"cuit","tax_id_kind":"rfc","label":"IGV 18 %","percent":"18","label":"IVA 16 %","p'
    b'ercent":"16","label":"IVA 10 %","percent":"10"'
)
