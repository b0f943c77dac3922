<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="es">
    <context>
        <name>ui</name>
        <message>
            <location filename="../../ui/main_window.py" />
            <source>Ajustes</source>
            <translation>Settings</translation>
        </message>
        <message>
            <location filename="../../ui/widgets/badge.py" />
            <source>Anulado</source>
            <translation>Voided</translation>
        </message>
        <message>
            <location filename="../../ui/main_window.py" />
            <source>Atención</source>
            <translation>Attention</translation>
        </message>
        <message>
            <location filename="../../ui/widgets/badge.py" />
            <source>Autorizado</source>
            <translation>Authorized</translation>
        </message>
        <message>
            <location filename="../../ui/widgets/keycap.py" />
            <source>Av Pág</source>
            <translation>PgDn</translation>
        </message>
        <message>
            <location filename="../../ui/status_strip.py" />
            <source>Caja {name}</source>
            <translation>Till {name}</translation>
        </message>
        <message>
            <location filename="../../ui/main_window.py" />
            <source>Clientes</source>
            <translation>Customers</translation>
        </message>
        <message>
            <location filename="../../ui/main_window.py" />
            <source>Documentos</source>
            <translation>Documents</translation>
        </message>
        <message>
            <location filename="../../ui/widgets/bars.py" />
            <source>ENTRENAMIENTO  ·  nada de lo que venda aquí tiene valor fiscal</source>
            <translation>PRACTICE  ·  nothing you sell here has fiscal value</translation>
        </message>
        <message>
            <location filename="../../ui/widgets/badge.py" />
            <source>En cola</source>
            <translation>Queued</translation>
        </message>
        <message>
            <location filename="../../ui/status_strip.py" />
            <source>En línea</source>
            <translation>Online</translation>
        </message>
        <message>
            <location filename="../../ui/main_window.py" />
            <source>Entrenamiento</source>
            <translation>Practice</translation>
        </message>
        <message>
            <location filename="../../ui/widgets/badge.py" />
            <source>Enviado</source>
            <translation>Sent</translation>
        </message>
        <message>
            <location filename="../../ui/widgets/keycap.py" />
            <source>Espacio</source>
            <translation>Space</translation>
        </message>
        <message>
            <location filename="../../ui/widgets/keycap.py" />
            <source>Fin</source>
            <translation>End</translation>
        </message>
        <message>
            <location filename="../../ui/widgets/keycap.py" />
            <source>Inicio</source>
            <translation>Home</translation>
        </message>
        <message>
            <location filename="../../ui/widgets/keycap.py" />
            <source>Intro</source>
            <translation>Enter</translation>
        </message>
        <message>
            <location filename="../../ui/widgets/keycap.py" />
            <source>Mayús</source>
            <translation>Shift</translation>
        </message>
        <message>
            <location filename="../../ui/main_window.py" />
            <source>Productos</source>
            <translation>Products</translation>
        </message>
        <message>
            <location filename="../../ui/widgets/keycap.py" />
            <source>Re Pág</source>
            <translation>PgUp</translation>
        </message>
        <message>
            <location filename="../../ui/widgets/badge.py" />
            <source>Rechazado</source>
            <translation>Rejected</translation>
        </message>
        <message>
            <location filename="../../ui/status_strip.py" />
            <source>Sin red: se vende igual</source>
            <translation>No network: keep selling</translation>
        </message>
        <message>
            <location filename="../../ui/widgets/keycap.py" />
            <source>Supr</source>
            <translation>Del</translation>
        </message>
        <message>
            <location filename="../../ui/main_window.py" />
            <source>Venta</source>
            <translation>Sale</translation>
        </message>
        <message>
            <location filename="../../ui/widgets/badge.py" />
            <source>Verificar</source>
            <translation>Verify</translation>
        </message>
        <message>
            <location filename="../../ui/widgets/sheet.py" />
            <source>Volver</source>
            <translation>Back</translation>
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
            <location filename="../../ui/status_strip.py" />
            <source>{n} en cola</source>
            <translation>{n} queued</translation>
        </message>
        <message>
            <location filename="../../ui/status_strip.py" />
            <source>{n} por verificar</source>
            <translation>{n} to verify</translation>
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
    </context>
</TS>
