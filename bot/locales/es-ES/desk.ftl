# Setting tickets up: settings and refusals.

setting-desk-lead_role_id = Rol de quienes llevan los tickets
    .description = El rol de quienes llevan los tickets, junto a quien puede gestionar el servidor: configuran los tipos, toman tickets de otros y ven las cifras.

word-panels = paneles
word-ticket_types = tipos de ticket
word-saved_replies = respuestas guardadas
word-holidays = festivos
word-ranges_a_day = tramos al día

refusal-unknown_ticket_type = En este servidor no hay ningún tipo de ticket «{ $given }».
refusal-ticket_type_taken = Ya hay un tipo de ticket «{ $name }». Elige otro nombre.
refusal-unknown_ticket_option = Un tipo de ticket no tiene la opción «{ $option }».
refusal-ticket_option_not_allowed = «{ $value }» no vale para «{ $option }». Permitido: { $allowed }.
refusal-invalid_question = Una pregunta tiene un lugar de 1 a 5 y un rótulo de 1 a 45 caracteres; una elección tiene de 2 a 25 respuestas, y solo una elección las tiene.
refusal-no_such_question = Este tipo de ticket no tiene la pregunta { $place }.
refusal-invalid_panel = Un panel tiene un nombre de 1 a 50 caracteres sin dos puntos, un título de 1 a 256, un texto de 2000 como máximo y de 1 a 25 tipos de ticket.
refusal-no_such_panel = No hay ningún panel «{ $name }».
refusal-too_many_of_tickets = No puede haber más de { $most } ({ $what }). Quita algo primero.
refusal-not_ticket_staff = Solo el equipo de «{ $kind }» puede hacerlo.
refusal-not_ticket_lead = Solo quienes llevan los tickets pueden hacerlo: quien puede gestionar el servidor o tiene el rol para ello.
refusal-blocked_from_tickets = No puedes abrir tickets en este servidor.
refusal-blocked_from_tickets_until = No puedes abrir tickets en este servidor hasta { $until }.
refusal-not_blocked_from_tickets = Este miembro no está excluido de los tickets.
refusal-no_such_saved_reply = No hay ninguna respuesta guardada «{ $name }».
refusal-invalid_saved_reply = Una respuesta guardada tiene un nombre de 1 a 50 caracteres sin dos puntos y un texto de 1 a 2000.
refusal-invalid_hours = El horario son tramos como 9:00-12:30, 14-18 o 22-4, o nada; «{ $given }» no lo es. Los días cuentan desde 1, lunes.
refusal-no_such_holiday = { $day } no es festivo.
refusal-invalid_day = «{ $given }» no es un día. Escríbelo como 2026-12-24.

# Types, forms, panels, hours, targets, replies, blocks.

desk-title = Tickets
desk-first = Tres elecciones y un clic: después los miembros pueden abrir tickets.
desk-first-role = ¿Quién ayuda?
desk-first-place = ¿Dónde están las salas? En una categoría son canales, en un canal de texto hilos; sin nada, canales arriba del todo.
desk-first-channel = ¿Dónde piden ayuda los miembros? Allí se publica el panel.
desk-choose-staff = El rol de quienes ayudan
desk-choose-place = Una categoría o un canal de texto (opcional)
desk-choose-channel = El canal del panel
desk-make = Crear
desk-made = Listo: el panel está en camino y los miembros pueden abrir tickets.
desk-first-name = Ayuda
desk-first-question = ¿De qué se trata?
desk-first-title = ¿Necesitas ayuda?
desk-panels = Paneles
desk-panel = Panel
desk-no-panels = Todavía no hay ningún panel: los miembros solo abren tickets con el comando.
desk-not-posted = sin publicar
desk-nobody = nadie
desk-room-channel = canales
desk-room-channel-in = canales en { $place }
desk-room-thread = hilos
desk-room-thread-in = hilos en { $place }
desk-counts = { $questions ->
        [one] { $questions } pregunta
       *[other] { $questions } preguntas
    }, { $tickets ->
        [one] { $tickets } abierto
       *[other] { $tickets } abiertos
    }
desk-open-type = Abre un tipo
desk-open-panel = Abre un panel
desk-new-type = Nuevo tipo
desk-new-panel = Nuevo panel
desk-type-made = El tipo está creado. Ponlo en un panel y los miembros podrán abrirlo.
desk-type-removed = El tipo está eliminado. Sus tickets se quedan y el equipo los termina.
desk-panel-removed = El panel está eliminado.
desk-hours = Horario
desk-targets = Objetivos
desk-replies = Respuestas guardadas
desk-settings = Ajustes
desk-remove = Eliminar
desk-edit = Editar
desk-faults = Qué estorba
desk-fault-lacks_permission = Me falta el permiso { $detail }.
desk-fault-hears_no_text = No oigo lo que se escribe: quien me gestiona debe permitir Message Content en el portal de desarrolladores. Hasta entonces, las transcripciones quedan vacías.
desk-fault-hears_no_members = No oigo quién se va: quien me gestiona debe permitir Server Members en el portal de desarrolladores.
desk-fault-no_staff = Nadie ayuda ahí: elige los roles del equipo.
desk-fault-role_deleted = El rol { $detail } fue eliminado.
desk-fault-place_gone = { $detail }, donde se crean las salas, fue eliminado.
desk-fault-no_panel = No está en ningún panel.
desk-fault-panel_not_posted = El panel no está en ninguna parte: publícalo en un canal.
desk-fault-panel_not_taken = Discord no aceptó el panel: { $detail }
desk-options-words = Textos
desk-options-people = Personas y lugares
desk-options-numbers = Números y tiempos
desk-options-choices = Opciones
desk-questions = { $questions ->
        [one] { $questions } pregunta
       *[other] { $questions } preguntas
    }
desk-would-close = { $tickets ->
        [one] { $tickets } ticket abierto espera a quien lo abrió y se cerraría sin respuesta:
       *[other] { $tickets } tickets abiertos esperan a quienes los abrieron y se cerrarían sin respuesta:
    }
desk-would-close-one = Ticket { $ticket }: aviso { $warned }, cierre { $closed }
desk-ask-type-removal = { $tickets ->
        [0] ¿Eliminar el tipo «{ $kind }»? Ninguno de sus tickets está abierto.
        [one] ¿Eliminar el tipo «{ $kind }»? Nadie podrá abrir otro; queda { $tickets } ticket abierto.
       *[other] ¿Eliminar el tipo «{ $kind }»? Nadie podrá abrir otro; quedan { $tickets } tickets abiertos.
    }
desk-hint-emoji = Un emoji, también propio
desk-asks-nothing = Todavía no se pregunta nada.
desk-open-question = Abre una pregunta
desk-add-question = Añade una pregunta
desk-questions-of = Lo que pregunta «{ $kind }»
desk-question-text = una línea
desk-question-paragraph = un texto más largo
desk-question-choice = una lista para elegir
desk-question-file = archivos
desk-is-required = obligatoria
desk-is-optional = opcional
desk-make-optional = Hacerla opcional
desk-make-required = Hacerla obligatoria
desk-length = Caracteres
desk-field-label = Pregunta
desk-field-placeholder = Pista en el campo
desk-field-choices = Opciones, una por línea (2 a 25)
desk-choices = Opciones
desk-field-shortest = Caracteres como mínimo
desk-field-longest = Como máximo (hasta 1000)
desk-panel-style = Se ofrecen con
desk-style-buttons = botones
desk-style-menu = una lista
desk-make-buttons = Usar botones
desk-make-menu = Usar una lista
desk-panel-where = Dónde
desk-panel-types = Los tipos que ofrece
desk-panel-first = Pon un tipo primero
desk-panel-post = Publícalo en un canal
desk-panel-move = Muévelo a un canal
desk-posted = Está en camino.
desk-ask-panel-removal = ¿Eliminar el panel «{ $panel }» y su mensaje?
desk-field-panel-name = Nombre (solo lo veis vosotros)
desk-field-title = Título
desk-field-text = Texto
desk-closed = cerrado
desk-always = El equipo está siempre, ya que no hay horario.
desk-hours-as-all = Como los demás tipos. El horario que pongas aquí lo sustituye.
desk-zone = Zona horaria: { $zone }; `/ajustes` la cambia.
desk-holidays = Festivos
desk-choose-days = Elige días y escribe su horario
desk-every-type = Todos los tipos
desk-choose-scope = Elige un tipo
desk-remove-holiday = Elimina un festivo
desk-add-holiday = Añadir un festivo
desk-field-hours = Horario (nada: cerrado)
desk-hint-hours = 9-12, 13-17:30 o 22-4
desk-field-day = Día
desk-hint-day = 2026-12-24
desk-field-holiday = Cómo se llama
desk-about-targets = El tiempo de trabajo máximo del equipo. Se le recuerda antes y se le avisa después.
desk-no-targets = Todavía no hay objetivos.
desk-targets-as-all = Como los demás tipos.
desk-choose-priority = Elige una prioridad
desk-target-first_reply = primera respuesta { $duration }
desk-target-next_reply = siguientes respuestas { $duration }
desk-target-solution = solución { $duration }
desk-field-first_reply = Primera respuesta
desk-field-next_reply = Cada respuesta siguiente
desk-field-solution = Solución
desk-hint-target = 4 horas; vacío: sin objetivo
desk-about-replies = El equipo las dice con `/ticket responder`. {"{member}"}, {"{number}"} y {"{type}"} se rellenan.
desk-open-reply = Abre una respuesta
desk-new-reply = Escribe una nueva en un idioma
desk-write-reply = Escríbela en un idioma
desk-ask-reply-removal = ¿Eliminar la respuesta «{ $reply }» en todos sus idiomas?
desk-field-reply-name = Nombre
desk-blocks = Bloqueados para tickets
desk-no-blocks = Nadie está bloqueado para tickets.
desk-until = hasta { $moment }
desk-for-good = para siempre
desk-by = por { $member }
desk-blocked = Ya no puede abrir tickets. Los que tiene se quedan.
desk-unblocked = { $member } puede volver a abrir tickets.

# The options of a type.

setting-desk-type-name = Nombre
    .description = Lo que dice el botón.
    .allowed = un texto de 1 a 80 caracteres que no sea un número
setting-desk-type-emoji = Emoji
    .description = Lo que el botón muestra antes del nombre.
    .allowed = un emoji
setting-desk-type-description = Descripción
    .description = Lo que una lista dice debajo del nombre.
    .allowed = un texto de 100 caracteres como máximo
setting-desk-type-room = Salas
    .description = Si un ticket es un canal privado o un hilo privado.
    .channel = canales privados
    .thread = hilos privados
setting-desk-type-parent_id = Lugar de las salas
    .description = La categoría de los canales; con hilos, el canal de texto en el que se crean.
setting-desk-type-overflow_id = Lugar cuando está lleno
    .description = La categoría para cuando la primera está llena: Discord admite 50 canales en cada una.
setting-desk-type-room_name = Nombre de una sala
    .description = Cómo se llama la sala: {"{number}"} y {"{name}"} se rellenan.
    .allowed = un texto de 1 a 80 caracteres
setting-desk-type-staff_role_ids = Equipo
    .description = Los roles de quienes ayudan.
setting-desk-type-required_role_ids = Solo para
    .description = Los miembros necesitan uno de estos roles; sin roles, pueden todos.
setting-desk-type-forbidden_role_ids = No para
    .description = Los miembros con uno de estos roles no pueden pedir ayuda.
setting-desk-type-welcome = Bienvenida
    .description = Lo primero que se dice en un ticket nuevo.
    .allowed = un texto de 1500 caracteres como máximo
setting-desk-type-most_per_member = A la vez, por miembro
    .description = Cuántos tickets de este tipo puede tener un miembro a la vez.
    .allowed = un número entero de 1 a 50
setting-desk-type-most_open = A la vez, en total
    .description = Cuántos tickets de este tipo pueden estar abiertos a la vez.
    .allowed = un número entero de 1 a 500
setting-desk-type-when_full = Cuando hay suficientes
    .description = Esperar: quien pide espera su turno; rechazar: no.
    .queue = esperar
    .refuse = rechazar
setting-desk-type-when_closed = Fuera del horario
    .description = Abrir: el ticket se abre y dice cuándo está el equipo; esperar: se abre entonces; rechazar: no.
    .open = abrir
    .queue = esperar
    .refuse = rechazar
setting-desk-type-cooldown = Entre dos tickets
    .description = Cuánto después de un ticket puede un miembro abrir el siguiente.
    .allowed = una duración de 0 segundos a 365 días
setting-desk-type-claiming = Qué significa encargarse
    .description = Qué significa para el resto del equipo que alguien se encargue.
    .shared = los demás siguen
    .read_only = los demás solo leen
    .hidden = los demás no lo ven
setting-desk-type-mentions_staff = Mencionar al equipo
    .description = Si se menciona a los roles del equipo cuando se abre un ticket.
setting-desk-type-hides_staff = Equipo anónimo
    .description = Si los miembros nunca saben quién del equipo hace qué: las respuestas son anónimas.
setting-desk-type-opener_may_close = Quien abre puede cerrar
    .description = Si quien abrió un ticket puede cerrarlo; si no, puede pedirlo.
setting-desk-type-opener_may_add = Quien abre puede añadir miembros
    .description = Si quien abrió un ticket puede añadir a otros.
setting-desk-type-warn_after = Avisar a quien abrió tras
    .description = Cuánto puede faltar una respuesta de quien abrió antes del aviso de cierre. Vacío: nada se cierra solo.
    .allowed = una duración de 10 minutos a 90 días
setting-desk-type-close_after = Cerrar después tras
    .description = Cuánto después de ese aviso se cierra el ticket.
    .allowed = una duración de 10 minutos a 90 días
setting-desk-type-remind_after = Recordar al equipo tras
    .description = Cuánto puede deber el equipo una respuesta antes de un recordatorio. Vacío: nunca.
    .allowed = una duración de 10 minutos a 90 días
setting-desk-type-delete_after = Eliminar la sala tras
    .description = Cuánto después del cierre se elimina la sala, una vez leído su historial.
    .allowed = una duración de 0 segundos a 90 días
setting-desk-type-reopen_within = Reabrir dentro de
    .description = Cuánto después del cierre puede reabrirlo quien lo abrió; el equipo siempre puede.
    .allowed = una duración de 0 segundos a 365 días
setting-desk-type-when_left = Cuando quien abrió se va
    .description = Guardar un día: el ticket se cierra un día después, salvo que vuelva; cerrar: enseguida; dejar: se queda.
    .keep_day = guardar un día
    .close = cerrar
    .ignore = dejar
setting-desk-type-asks_rating = Pedir una valoración
    .description = Si se pregunta a quien lo abrió qué tal fue.
setting-desk-type-is_appeal = Apelaciones
    .description = Si estos tickets son apelaciones: cada una sigue un caso de quien la abre.
