# Lo que dicen todos los ámbitos.

unavailable = La base de datos no responde en este momento. Inténtalo de nuevo en un minuto.
unreadable = Este botón no se puede leer. Abre un mensaje nuevo con el comando.
bug = Algo ha fallado por mi parte y ha quedado registrado. Si lo comunicas, indica esta referencia: `{ $reference }`
again = Otra vez { $moment }.
more-lines = … y { $count } más
page-of = Página { $page } de { $pages }
page-number = Página { $page }
previous = Anterior
next = Siguiente
everybody = todos
from-to = { $least } a { $most }
needs-role = solo con { $role }
left-the-server = *ya no está aquí*

# Commands, options and choices.

command-config = ajustes
    .description = Los ajustes de este servidor

command-config-show = mostrar
    .description = Muestra los ajustes
option-config-show-setting = ajuste
    .description = Un solo ajuste

command-config-set = cambiar
    .description = Cambia un ajuste
option-config-set-setting = ajuste
    .description = El ajuste que quieres cambiar
option-config-set-value = valor
    .description = El nuevo valor; si falta, el de fábrica

# Cómo llaman los menús de Discord a los permisos.

permission-administrator = Administrador
permission-manage_guild = Gestionar servidor
permission-manage_roles = Gestionar roles
permission-manage_channels = Gestionar canales
permission-manage_messages = Gestionar mensajes
permission-moderate_members = Aislar temporalmente a miembros
permission-kick_members = Expulsar miembros
permission-ban_members = Banear miembros
permission-view_audit_log = Ver el registro de auditoría
permission-view_channel = Ver canal
permission-read_message_history = Leer el historial de mensajes
permission-send_messages = Enviar mensajes
permission-embed_links = Insertar enlaces
permission-attach_files = Adjuntar archivos
permission-add_reactions = Añadir reacciones
permission-create_public_threads = Crear hilos públicos
permission-create_private_threads = Crear hilos privados
permission-send_messages_in_threads = Enviar mensajes en hilos
