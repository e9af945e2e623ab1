# Lo que dicen todos los ámbitos.

unavailable = La base de datos no responde en este momento. Inténtalo de nuevo en un minuto.
unreadable = Este botón no se puede leer. Abre un mensaje nuevo con el comando.
bug = Algo ha fallado por mi parte y ha quedado registrado. Si lo comunicas, indica esta referencia: `{ $reference }`
again = Otra vez { $moment }.
more-lines = … y { $count } más
page-of = Página { $page } de { $pages }
previous = Anterior
next = Siguiente
everybody = todos
from-to = { $least } a { $most }
needs-role = solo con { $role }
left-the-server = *ya no está aquí*

back = Atrás
cancel = Cancelar

domain-app = Este servidor
domain-automod = Reglas automáticas
domain-channels = Canales
domain-choices = Elecciones en menús de roles
domain-config = Ajustes
domain-desk = Tickets: organización
domain-economy = Dinero
domain-games = Juegos
domain-income = Ingresos
domain-leveling = Niveles
domain-menus = Menús de roles
domain-moderation = Moderación
domain-outbox = Envíos
domain-pictures = Imágenes
domain-reports = Informes
domain-roles = Roles
domain-shop = Tienda
domain-stats = Estadísticas
domain-privacy = Privacidad
domain-tickets = Tickets
domain-transcripts = Tickets: transcripciones
domain-imports = Importaciones
domain-personal = Roles propios
domain-rolejobs = Tareas de rol
domain-voice = Voz
domain-advanced = Avanzado

# Lo que es demasiado largo o ilegible.

word-key = clave
word-reason = motivo
word-text = texto
word-description = descripción
word-emoji = emoji

# Commands, options and choices.

command-setup = inicio
    .description = Los primeros pasos, y lo que aún no puedo hacer

command-help = ayuda
    .description = Lo que puedes hacer aquí
option-help-command = comando
    .description = Un solo comando

# Ajustes.

setting-app-time_zone = Zona horaria
    .description = La zona horaria en la que aquí empiezan un día, una semana y un mes.
    .allowed = una zona horaria como Europe/Madrid, o una ciudad
setting-app-language = Idioma
    .description = El idioma en el que hablo aquí a todos. Vacío: el que tiene el servidor en Discord. Las respuestas privadas van en el idioma de quien las lee.
    .en-US = English
    .de = Deutsch
    .fr = Français
    .es-ES = Español
setting-app-notice_channel_id = Canal de avisos
    .description = Dónde aviso de lo que requiere la atención de quienes llevan este servidor. Vacío: un mensaje directo a su propietario.
setting-app-keep_audit = Cuánto se conservan los cambios
    .description = Cuánto tiempo se sabe quién cambió qué, y qué se respondió a una petición.
    .allowed = una duración de 30 a 3650 días, como 400 días
setting-outbox-keep_finished = Cuánto se conserva lo terminado
    .description = Cuánto tiempo se conservan los envíos y trabajos terminados, para que los operadores puedan mirarlos.
    .allowed = una duración de 1 a 3650 días, como 30 días

# Los primeros pasos, y la ayuda.

welcome-title = ¡Hola!
welcome-what = Aquí me ocupo de niveles, dinero, roles y orden. Escribe `/` para ver lo que sé hacer, o usa `/ayuda`.
welcome-missing = Todavía me falta: { $permissions }.
welcome-next = Quien gestione el servidor puede dar aquí los primeros pasos.
welcome-next-owner = Usa `/inicio` en **{ $guild }** para los primeros pasos.
setup-open = Primeros pasos
setup-title = Primeros pasos
setup-intro = Conviene elegir primero estos ajustes. Todo lo demás tiene un valor de fábrica, que muestra `/ajustes`.
setup-step = { $setting }
setup-permissions = Lo que aún no puedo hacer
setup-all-granted = Tengo todos los permisos que necesito.
help-title = Ayuda
help-intro = Lo que puedes usar aquí. Elige un ámbito para leer más.
help-menu = En el menú de un miembro o de un mensaje, en Aplicaciones.
help-unknown = Ese comando no existe aquí, o no puedes usarlo.
help-required = necesario
help-optional = opcional

permission-pin_messages = Fijar mensajes
permission-manage_threads = Gestionar hilos y publicaciones
permission-manage_webhooks = Gestionar webhooks
permission-manage_guild_expressions = Gestionar expresiones
permission-mention_everyone = Mencionar @everyone, @here y todos los roles
permission-view_channel = Ver canales
permission-send_messages = Enviar mensajes y crear publicaciones
permission-embed_links = Insertar enlaces
permission-attach_files = Adjuntar archivos
permission-read_message_history = Leer historial de mensajes
permission-view_audit_log = Ver el registro de auditoría
permission-manage_roles = Gestionar roles
permission-add_reactions = Añadir reacciones
permission-manage_messages = Gestionar mensajes
permission-moderate_members = Aislar temporalmente a miembros
permission-kick_members = Expulsar, aprobar o rechazar miembros
permission-ban_members = Banear a miembros
permission-manage_channels = Gestionar canales
permission-manage_guild = Gestionar servidor

purpose-hear = para oír los mensajes
purpose-speak = para responder y anunciar
purpose-catch_up = para contar lo que se escribió en mi ausencia
purpose-audit = para saber quién hizo qué en Discord
purpose-roles = para dar y quitar roles
purpose-reactions = para los roles por reacción
purpose-deletions = para borrar mensajes
purpose-timeouts = para aislar a miembros
purpose-kicks = para expulsar
purpose-bans = para banear
purpose-channels = para cerrar y ralentizar canales
purpose-pins = para fijar mensajes
purpose-threads = para abrir hilos y escribir en ellos
purpose-thread_deletions = para cerrar y borrar hilos
purpose-automod = para oír el AutoMod de Discord

# Negativas.

refusal-unknown_guild = No conozco este servidor. Invita al bot y vuelve a intentarlo.
refusal-invalid_member = Un miembro se indica con un id de Discord, un número positivo. { $given } no lo es.
refusal-a_bot = A los bots no les sirve de nada. Elige a una persona.
refusal-gone = Ya no está en este servidor.
refusal-impossible_time = El momento debe estar entre 2015 y 2100; { $given } no lo está.
refusal-unknown_role = El rol { $role } no existe en este servidor. Elige uno de sus roles.
refusal-everyone = Todos tienen el rol @everyone, así que no se puede elegir aquí. Elige otro.
refusal-managed_role = No puedo dar el rol «{ $role }»: pertenece a una integración. Elige un rol corriente.
refusal-roles_not_permitted = No puedo dar el rol «{ $role }»: me falta el permiso «Gestionar roles».
refusal-role_too_high = No puedo dar el rol «{ $role }»: no está por debajo de mi rol más alto. Sube mi rol por encima.
refusal-unknown_channel = El canal { $channel } no existe en este servidor. Elige uno de sus canales.
refusal-silent_channel = En #{ $channel } no se puede escribir. Elige un canal de texto.
refusal-invalid_text = Demasiado largo o ilegible ({ $what }): como mucho { $most } caracteres, sin caracteres de control.
refusal-unknown_rank = Ahora mismo no conozco tus roles o los suyos, así que no puedo decidirlo. Usa el comando en Discord.
refusal-actor_required = No se indica quién lo hace: falta actor_id, que solo los operadores pueden omitir.
refusal-key_reused = La clave «{ $key }» ya se usó para otra petición ({ $request }). Usa una nueva.
refusal-ambiguous = «{ $given }» puede ser varias cosas: { $meant }. Elige una de las sugerencias.
refusal-invalid_amount = La cantidad debe ser un número entero de { $least } a { $most }, no { $given }.
refusal-no_amount = Falta la cantidad: un número entero de { $least } a { $most }.
refusal-invalid_page = Las páginas se cuentan desde 1; { $given } no es ninguna.
refusal-invalid_page_size = Una página tiene de 1 a { $most } líneas, no { $given }.
refusal-invalid_interval = El intervalo debe empezar antes de terminar.
refusal-turned_off = Esto está desactivado en este servidor (ajuste «{ $what }»).
refusal-invalid_duration = La duración debe estar entre { $least } y { $most }, escrita como 10m, 3d12h o 2 semanas, no «{ $given }».
refusal-no_duration = Falta la duración: entre { $least } y { $most }, escrita como 10m, 3d12h o 2 semanas.

# Cómo llaman los menús de Discord a los permisos.

permission-administrator = Administrador
permission-create_public_threads = Crear hilos públicos
permission-create_private_threads = Crear hilos privados
permission-send_messages_in_threads = Enviar mensajes en hilos

# Why something was done: what Discord's audit log, and who asks, is told.

reason-text = { $said }: { $text }
