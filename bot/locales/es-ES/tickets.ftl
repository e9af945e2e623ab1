# Commands, options and choices: members and staff.

command-ticket = ticket
    .description = Tickets: ayuda en una sala propia

# Commands, options and choices: setting up.

command-tickets = tickets
    .description = Configurar los tickets y ver cómo van
command-tickets-setup = configurar
    .description = Tipos, formularios, paneles, horarios: todo sobre los tickets
command-tickets-hours = horario
    .description = Cuándo está el equipo, y los festivos
command-tickets-replies = respuestas
    .description = Lo que el equipo dice a menudo
command-tickets-block = bloquear
    .description = Impedir que un miembro abra tickets
option-tickets-block-member = miembro
    .description = Quién; los tickets que tiene se quedan
option-tickets-block-duration = duración
    .description = Cuánto tiempo, por ejemplo 7 días; para siempre si no se indica
option-tickets-block-reason = motivo
    .description = Por qué; lo ve el equipo
command-tickets-unblock = desbloquear
    .description = Dejar que un miembro vuelva a abrir tickets
option-tickets-unblock-member = miembro
    .description = Quién
command-tickets-blocks = bloqueos
    .description = Quién no puede abrir tickets
option-tickets-blocks-page = página
    .description = La página que se abre; la primera si no se indica
command-tickets-performance = resultados
    .description = Cuánto tardan las respuestas y soluciones de los tickets, y cómo se valoran
option-tickets-performance-period = periodo
    .description = Los tickets de cuánto tiempo; un mes si no se indica
choice-tickets-performance-period-week = 7 días
choice-tickets-performance-period-month = 30 días
choice-tickets-performance-period-quarter = 91 días
choice-tickets-performance-period-year = 365 días
option-tickets-performance-by = por
    .description = Todos juntos, o uno al lado de otro
choice-tickets-performance-by-all = todos juntos
choice-tickets-performance-by-type = por tipo
choice-tickets-performance-by-priority = por prioridad
choice-tickets-performance-by-staff = por miembro del equipo
command-tickets-backlog = pendientes
    .description = Cuántos tickets estaban abiertos, día a día
option-tickets-backlog-days = días
    .description = Los últimos días; 14 si no se indica
choice-tickets-backlog-days-7 = 7
choice-tickets-backlog-days-14 = 14
choice-tickets-backlog-days-30 = 30

# Commands, options and choices: what was written.

# Settings and refusals.

# What is posted: the room, the opener's messages, the log.

# Answers to members and staff.

# Setting up: types, forms, panels, hours, replies.

tickets-setup-title = Tickets
tickets-setup-first = Tres elecciones y un clic: después los miembros pueden abrir tickets.
tickets-setup-first-role = ¿Quién ayuda?
tickets-setup-first-place = ¿Dónde están las salas? En una categoría son canales, en un canal de texto hilos; sin nada, canales arriba del todo.
tickets-setup-first-channel = ¿Dónde piden ayuda los miembros? Allí se publica el panel.
tickets-setup-choose-staff = El rol de quienes ayudan
tickets-setup-choose-place = Una categoría o un canal de texto (opcional)
tickets-setup-choose-channel = El canal del panel
tickets-setup-make = Crear
tickets-setup-made = Listo: el panel está en camino y los miembros pueden abrir tickets.
tickets-setup-first-name = Ayuda
tickets-setup-first-question = ¿De qué se trata?
tickets-setup-first-title = ¿Necesitas ayuda?
tickets-setup-panels = Paneles
tickets-setup-panel = Panel
tickets-setup-no-panels = Todavía no hay ningún panel: los miembros solo abren tickets con el comando.
tickets-setup-not-posted = sin publicar
tickets-setup-nobody = nadie
tickets-setup-room-channel = canales
tickets-setup-room-channel-in = canales en { $place }
tickets-setup-room-thread = hilos
tickets-setup-room-thread-in = hilos en { $place }
tickets-setup-counts = { $questions ->
        [one] { $questions } pregunta
       *[other] { $questions } preguntas
    }, { $tickets ->
        [one] { $tickets } abierto
       *[other] { $tickets } abiertos
    }
tickets-setup-open-type = Abre un tipo
tickets-setup-open-panel = Abre un panel
tickets-setup-new-type = Nuevo tipo
tickets-setup-new-panel = Nuevo panel
tickets-setup-type-made = El tipo está creado. Ponlo en un panel y los miembros podrán abrirlo.
tickets-setup-type-removed = El tipo está eliminado. Sus tickets se quedan y el equipo los termina.
tickets-setup-panel-removed = El panel está eliminado.
tickets-setup-hours = Horario
tickets-setup-targets = Objetivos
tickets-setup-replies = Respuestas guardadas
tickets-setup-settings = Ajustes
tickets-setup-remove = Eliminar
tickets-setup-edit = Editar
tickets-setup-faults = Qué estorba
tickets-setup-fault-lacks_permission = Me falta el permiso { $detail }.
tickets-setup-fault-hears_no_text = No oigo lo que se escribe: quien me gestiona debe permitir Message Content en el portal de desarrolladores. Hasta entonces, las transcripciones quedan vacías.
tickets-setup-fault-hears_no_members = No oigo quién se va: quien me gestiona debe permitir Server Members en el portal de desarrolladores.
tickets-setup-fault-no_staff = Nadie ayuda ahí: elige los roles del equipo.
tickets-setup-fault-role_deleted = El rol { $detail } fue eliminado.
tickets-setup-fault-place_gone = { $detail }, donde se crean las salas, fue eliminado.
tickets-setup-fault-no_panel = No está en ningún panel.
tickets-setup-fault-panel_not_posted = El panel no está en ninguna parte: publícalo en un canal.
tickets-setup-options-words = Textos
tickets-setup-options-people = Personas y lugares
tickets-setup-options-numbers = Números y tiempos
tickets-setup-options-choices = Opciones
tickets-setup-questions = { $questions ->
        [one] { $questions } pregunta
       *[other] { $questions } preguntas
    }
tickets-setup-would-close = { $tickets ->
        [one] { $tickets } ticket abierto espera a quien lo abrió y se cerraría sin respuesta:
       *[other] { $tickets } tickets abiertos esperan a quienes los abrieron y se cerrarían sin respuesta:
    }
tickets-setup-would-close-one = Ticket { $ticket }: aviso { $warned }, cierre { $closed }
tickets-setup-ask-type-removal = { $tickets ->
        [0] ¿Eliminar el tipo «{ $kind }»? Ninguno de sus tickets está abierto.
        [one] ¿Eliminar el tipo «{ $kind }»? Nadie podrá abrir otro; queda { $tickets } ticket abierto.
       *[other] ¿Eliminar el tipo «{ $kind }»? Nadie podrá abrir otro; quedan { $tickets } tickets abiertos.
    }
tickets-setup-hint-emoji = Un emoji, también propio
tickets-setup-asks-nothing = Todavía no se pregunta nada.
tickets-setup-open-question = Abre una pregunta
tickets-setup-add-question = Añade una pregunta
tickets-setup-questions-of = Lo que pregunta «{ $kind }»
tickets-setup-question-text = una línea
tickets-setup-question-paragraph = un texto más largo
tickets-setup-question-choice = una lista para elegir
tickets-setup-question-file = archivos
tickets-setup-is-required = obligatoria
tickets-setup-is-optional = opcional
tickets-setup-make-optional = Hacerla opcional
tickets-setup-make-required = Hacerla obligatoria
tickets-setup-length = Caracteres
tickets-setup-field-label = Pregunta
tickets-setup-field-placeholder = Pista en el campo
tickets-setup-field-choices = Opciones, una por línea (2 a 25)
tickets-setup-field-shortest = Caracteres como mínimo
tickets-setup-field-longest = Como máximo (hasta 1000)
tickets-setup-panel-style = Se ofrecen con
tickets-setup-style-buttons = botones
tickets-setup-style-menu = una lista
tickets-setup-make-buttons = Usar botones
tickets-setup-make-menu = Usar una lista
tickets-setup-panel-where = Dónde
tickets-setup-panel-types = Los tipos que ofrece
tickets-setup-panel-first = Pon un tipo primero
tickets-setup-panel-post = Publícalo en un canal
tickets-setup-panel-move = Muévelo a un canal
tickets-setup-posted = Está en camino.
tickets-setup-ask-panel-removal = ¿Eliminar el panel «{ $panel }» y su mensaje?
tickets-setup-field-panel-name = Nombre (solo lo veis vosotros)
tickets-setup-field-title = Título
tickets-setup-field-text = Texto
tickets-setup-closed = cerrado
tickets-setup-always = El equipo está siempre, ya que no hay horario.
tickets-setup-hours-as-all = Como los demás tipos. El horario que pongas aquí lo sustituye.
tickets-setup-zone = Zona horaria: { $zone }; `/ajustes` la cambia.
tickets-setup-holidays = Festivos
tickets-setup-choose-days = Elige días y escribe su horario
tickets-setup-every-type = Todos los tipos
tickets-setup-choose-scope = Elige un tipo
tickets-setup-remove-holiday = Elimina un festivo
tickets-setup-add-holiday = Añadir un festivo
tickets-setup-field-hours = Horario (nada: cerrado)
tickets-setup-hint-hours = 9-12, 13-17:30 o 22-4
tickets-setup-field-day = Día
tickets-setup-hint-day = 2026-12-24
tickets-setup-field-holiday = Cómo se llama
tickets-setup-about-targets = El tiempo de trabajo máximo del equipo. Se le recuerda antes y se le avisa después.
tickets-setup-no-targets = Todavía no hay objetivos.
tickets-setup-targets-as-all = Como los demás tipos.
tickets-setup-choose-priority = Elige una prioridad
tickets-setup-priority-low = baja
tickets-setup-priority-normal = normal
tickets-setup-priority-high = alta
tickets-setup-priority-urgent = urgente
tickets-setup-target-first_reply = primera respuesta { $duration }
tickets-setup-target-next_reply = siguientes respuestas { $duration }
tickets-setup-target-solution = solución { $duration }
tickets-setup-field-first_reply = Primera respuesta
tickets-setup-field-next_reply = Cada respuesta siguiente
tickets-setup-field-solution = Solución
tickets-setup-hint-target = 4 horas; vacío: sin objetivo
tickets-setup-about-replies = El equipo las dice con `/ticket`. {"{member}"}, {"{number}"} y {"{type}"} se rellenan.
tickets-setup-open-reply = Abre una respuesta
tickets-setup-new-reply = Escribe una nueva en un idioma
tickets-setup-write-reply = Escríbela en un idioma
tickets-setup-ask-reply-removal = ¿Eliminar la respuesta «{ $reply }» en todos sus idiomas?
tickets-setup-field-reply-name = Nombre
tickets-setup-field-reply = Texto
tickets-setup-blocks = Bloqueados para tickets
tickets-setup-no-blocks = Nadie está bloqueado para tickets.
tickets-setup-until = hasta { $moment }
tickets-setup-for-good = para siempre
tickets-setup-by = por { $member }
tickets-setup-blocked = Ya no puede abrir tickets. Los que tiene se quedan.
tickets-setup-unblocked = { $member } puede volver a abrir tickets.
tickets-setup-performance = Cómo fueron los tickets
tickets-setup-no-figures = No hubo ningún ticket en ese tiempo.
tickets-setup-about-figures = La mitad tardó como mucho el primer tiempo, nueve de cada diez el segundo.
tickets-setup-all = Todos los tickets
tickets-setup-figures-counts = abiertos: { $opened }, cerrados: { $closed }, reabiertos: { $reopened }
tickets-setup-figures-first_reply = Primera respuesta: { $half } / { $most }
tickets-setup-figures-first_reply_worked = En tiempo de trabajo: { $half } / { $most }
tickets-setup-figures-solution = Solución: { $half } / { $most }
tickets-setup-figures-late = respondidos tarde: { $late }
tickets-setup-figures-stars = { $stars } ({ $ratings ->
        [one] { $ratings } valoración
       *[other] { $ratings } valoraciones
    })
tickets-setup-backlog = Tickets abiertos, día a día
tickets-setup-about-backlog = Abiertos al final de cada día, { $highest } como máximo.
tickets-setup-backlog-day = { $day }: abiertos { $open }, nuevos { $asked }, cerrados { $closed }
setting-tickets-type-name = Nombre
    .description = Lo que dice el botón.
    .allowed = un texto de 1 a 80 caracteres que no sea un número
setting-tickets-type-emoji = Emoji
    .description = Lo que el botón muestra antes del nombre.
    .allowed = un emoji
setting-tickets-type-description = Descripción
    .description = Lo que una lista dice debajo del nombre.
    .allowed = un texto de 100 caracteres como máximo
setting-tickets-type-room = Salas
    .description = Si un ticket es un canal privado o un hilo privado.
    .channel = canales privados
    .thread = hilos privados
setting-tickets-type-parent_id = Lugar de las salas
    .description = La categoría de los canales; con hilos, el canal de texto en el que se crean.
setting-tickets-type-overflow_id = Lugar cuando está lleno
    .description = La categoría para cuando la primera está llena: Discord admite 50 canales en cada una.
setting-tickets-type-room_name = Nombre de una sala
    .description = Cómo se llama la sala: {"{number}"} y {"{name}"} se rellenan.
    .allowed = un texto de 1 a 80 caracteres
setting-tickets-type-staff_role_ids = Equipo
    .description = Los roles de quienes ayudan.
setting-tickets-type-required_role_ids = Solo para
    .description = Los miembros necesitan uno de estos roles; sin roles, pueden todos.
setting-tickets-type-forbidden_role_ids = No para
    .description = Los miembros con uno de estos roles no pueden pedir ayuda.
setting-tickets-type-welcome = Bienvenida
    .description = Lo primero que se dice en un ticket nuevo.
    .allowed = un texto de 1500 caracteres como máximo
setting-tickets-type-most_per_member = A la vez, por miembro
    .description = Cuántos tickets de este tipo puede tener un miembro a la vez.
    .allowed = un número entero de 1 a 50
setting-tickets-type-most_open = A la vez, en total
    .description = Cuántos tickets de este tipo pueden estar abiertos a la vez.
    .allowed = un número entero de 1 a 500
setting-tickets-type-when_full = Cuando hay suficientes
    .description = Esperar: quien pide espera su turno; rechazar: no.
    .queue = esperar
    .refuse = rechazar
setting-tickets-type-when_closed = Fuera del horario
    .description = Abrir: el ticket se abre y dice cuándo está el equipo; esperar: se abre entonces; rechazar: no.
    .open = abrir
    .queue = esperar
    .refuse = rechazar
setting-tickets-type-cooldown = Entre dos tickets
    .description = Cuánto después de un ticket puede un miembro abrir el siguiente.
    .allowed = una duración de 0 segundos a 365 días
setting-tickets-type-claiming = Qué significa encargarse
    .description = Qué significa para el resto del equipo que alguien se encargue.
    .shared = los demás siguen
    .read_only = los demás solo leen
    .hidden = los demás no lo ven
setting-tickets-type-mentions_staff = Mencionar al equipo
    .description = Si se menciona a los roles del equipo cuando se abre un ticket.
setting-tickets-type-hides_staff = Equipo anónimo
    .description = Si los miembros nunca saben quién del equipo hace qué: las respuestas son anónimas.
setting-tickets-type-opener_may_close = Quien abre puede cerrar
    .description = Si quien abrió un ticket puede cerrarlo; si no, puede pedirlo.
setting-tickets-type-opener_may_add = Quien abre puede añadir miembros
    .description = Si quien abrió un ticket puede añadir a otros.
setting-tickets-type-warn_after = Avisar a quien abrió tras
    .description = Cuánto puede faltar una respuesta de quien abrió antes del aviso de cierre. Vacío: nada se cierra solo.
    .allowed = una duración de 10 minutos a 90 días
setting-tickets-type-close_after = Cerrar después tras
    .description = Cuánto después de ese aviso se cierra el ticket.
    .allowed = una duración de 10 minutos a 90 días
setting-tickets-type-remind_after = Recordar al equipo tras
    .description = Cuánto puede deber el equipo una respuesta antes de un recordatorio. Vacío: nunca.
    .allowed = una duración de 10 minutos a 90 días
setting-tickets-type-delete_after = Eliminar la sala tras
    .description = Cuánto después del cierre se elimina la sala, una vez leído su historial.
    .allowed = una duración de 0 segundos a 90 días
setting-tickets-type-reopen_within = Reabrir dentro de
    .description = Cuánto después del cierre puede reabrirlo quien lo abrió; el equipo siempre puede.
    .allowed = una duración de 0 segundos a 365 días
setting-tickets-type-when_left = Cuando quien abrió se va
    .description = Guardar un día: el ticket se cierra un día después, salvo que vuelva; cerrar: enseguida; dejar: se queda.
    .keep_day = guardar un día
    .close = cerrar
    .ignore = dejar
setting-tickets-type-asks_rating = Pedir una valoración
    .description = Si se pregunta a quien lo abrió qué tal fue.
setting-tickets-type-is_appeal = Apelaciones
    .description = Si estos tickets son apelaciones: cada una sigue un caso de quien la abre.

# What was written: transcripts and search.
