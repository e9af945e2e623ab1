# Commands, options and choices: members and staff.

command-ticket = ticket
    .description = Tickets: ayuda en una sala propia

command-Open-ticket = Abrir ticket

command-ticket-open = abrir
    .description = Pide ayuda en una sala propia
option-ticket-open-type = tipo
    .description = De qué se trata
option-ticket-open-member = miembro
    .description = Para otra persona; solo para el equipo

command-ticket-close = cerrar
    .description = Cierra un ticket
option-ticket-close-reason = motivo
    .description = Por qué
option-ticket-close-number = número
    .description = Qué ticket; el de esta sala si se omite

command-ticket-request = preguntar
    .description = Pregunta a la otra parte si se puede cerrar un ticket
option-ticket-request-reason = motivo
    .description = Por qué
option-ticket-request-within = plazo
    .description = Se cierra tras ese tiempo sin respuesta, como 24h; solo para el equipo
option-ticket-request-number = número
    .description = Qué ticket; el de esta sala si se omite

command-ticket-reopen = reabrir
    .description = Vuelve a abrir un ticket cerrado
option-ticket-reopen-number = número
    .description = Qué ticket; el de esta sala si se omite

command-ticket-rate = valorar
    .description = Di cómo fue uno de tus tickets
option-ticket-rate-number = número
    .description = Qué ticket
option-ticket-rate-stars = estrellas
    .description = 1 a 5
option-ticket-rate-words = palabras
    .description = Qué estuvo bien o no

command-ticket-add = añadir
    .description = Deja entrar a alguien en un ticket
option-ticket-add-member = miembro
    .description = Quién
option-ticket-add-number = número
    .description = Qué ticket; el de esta sala si se omite

command-ticket-remove = quitar
    .description = Saca a alguien de un ticket, o sal de él
option-ticket-remove-member = miembro
    .description = Quién
option-ticket-remove-number = número
    .description = Qué ticket; el de esta sala si se omite

command-ticket-list = lista
    .description = Los tickets que puedes ver
option-ticket-list-view = vista
    .description = Cuáles
choice-ticket-list-view-open = todos los que no han acabado
choice-ticket-list-view-mine = de los que me ocupo
choice-ticket-list-view-waiting = que esperan al equipo
choice-ticket-list-view-own = que abrí yo
choice-ticket-list-view-closed = que están cerrados
option-ticket-list-type = tipo
    .description = Solo los de un tipo
option-ticket-list-member = miembro
    .description = Solo los de alguien
option-ticket-list-page = página
    .description = Qué página

command-ticket-details = detalles
    .description = Todo sobre un ticket, y qué se puede hacer con él
option-ticket-details-number = número
    .description = Qué ticket; el de esta sala si se omite

command-ticket-claim = tomar
    .description = Ocúpate de un ticket
option-ticket-claim-number = número
    .description = Qué ticket; el de esta sala si se omite

command-ticket-release = soltar
    .description = Suelta un ticket que tomaste
option-ticket-release-number = número
    .description = Qué ticket; el de esta sala si se omite

command-ticket-hand-over = pasar
    .description = Da un ticket a otra persona del equipo
option-ticket-hand-over-member = miembro
    .description = Quién lo toma
option-ticket-hand-over-note = nota
    .description = Lo que debe saber
option-ticket-hand-over-number = número
    .description = Qué ticket; el de esta sala si se omite

command-ticket-move = mover
    .description = Cambia el tipo de un ticket
option-ticket-move-type = tipo
    .description = De qué se trata
option-ticket-move-number = número
    .description = Qué ticket; el de esta sala si se omite

command-ticket-priority = prioridad
    .description = Di lo urgente que es un ticket
option-ticket-priority-level = nivel
    .description = Cuánto
choice-ticket-priority-level-low = baja
choice-ticket-priority-level-normal = normal
choice-ticket-priority-level-high = alta
choice-ticket-priority-level-urgent = urgente
option-ticket-priority-number = número
    .description = Qué ticket; el de esta sala si se omite

command-ticket-topic = tema
    .description = Di de qué trata un ticket
option-ticket-topic-topic = tema
    .description = En pocas palabras; ninguno si se omite
option-ticket-topic-number = número
    .description = Qué ticket; el de esta sala si se omite

command-ticket-rename = renombrar
    .description = Da otro nombre a la sala de un ticket
option-ticket-rename-name = nombre
    .description = El nuevo nombre; el de su tipo si se omite
option-ticket-rename-number = número
    .description = Qué ticket; el de esta sala si se omite

command-ticket-hold = pausar
    .description = Para los relojes de un ticket, o ponlos en marcha
option-ticket-hold-held = pausado
    .description = Si está en pausa; sí si se omite
option-ticket-hold-number = número
    .description = Qué ticket; el de esta sala si se omite

command-ticket-note = nota
    .description = Apunta algo que solo ve el equipo
option-ticket-note-text = texto
    .description = Qué recordar
option-ticket-note-number = número
    .description = Qué ticket; el de esta sala si se omite

command-ticket-notes = notas
    .description = Lo que el equipo apuntó sobre un ticket
option-ticket-notes-number = número
    .description = Qué ticket; el de esta sala si se omite

command-ticket-reply = responder
    .description = Responde a través de mí: una respuesta guardada o un texto
option-ticket-reply-saved = guardada
    .description = Una respuesta guardada
option-ticket-reply-text = texto
    .description = O un texto tuyo
option-ticket-reply-anonymous = anónimo
    .description = Ocultar tu nombre a los miembros: sí o no; según el tipo si se omite
option-ticket-reply-number = número
    .description = Qué ticket; el de esta sala si se omite

command-ticket-delete = borrar
    .description = Borra ya la sala de un ticket cerrado
option-ticket-delete-number = número
    .description = Qué ticket; el de esta sala si se omite

command-ticket-timeline = cronología
    .description = Lo que pasó en un ticket, paso a paso
option-ticket-timeline-number = número
    .description = Qué ticket; el de esta sala si se omite

command-ticket-accept = aceptar
    .description = Acepta una apelación: su caso se indulta
option-ticket-accept-reason = motivo
    .description = Por qué
option-ticket-accept-number = número
    .description = Qué ticket; el de esta sala si se omite

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

command-ticket-transcript = transcripción
    .description = Lo que se escribió en un ticket, como archivo
option-ticket-transcript-number = número
    .description = El ticket; este, si lo omites
option-ticket-transcript-format = formato
    .description = Una página para leer (lo normal), texto, o JSON para programas
command-ticket-search = buscar
    .description = Encontrar lo que se escribió en tickets
option-ticket-search-words = palabras
    .description = Palabras en cualquier orden, o parte de un texto
option-ticket-search-member = miembro
    .description = Solo los tickets de este miembro
option-ticket-search-type = tipo
    .description = Solo tickets de este tipo
option-ticket-search-since = desde
    .description = Solo lo escrito en este tiempo
choice-ticket-transcript-format-html = Página HTML
choice-ticket-transcript-format-text = Texto
choice-ticket-transcript-format-json = JSON
choice-ticket-search-since-a-week = Una semana
choice-ticket-search-since-a-month = Un mes
choice-ticket-search-since-a-year = Un año

# Settings and refusals.

setting-tickets-log_channel_id = Registro de tickets
    .description = El canal donde muestro qué pasa con los tickets. Vacío: ninguno.
setting-tickets-staff_channel_id = Canal del equipo
    .description = Dónde se recuerdan al equipo los tickets que esperan. Vacío: en el registro de tickets.
setting-tickets-lead_role_id = Rol de quienes llevan los tickets
    .description = El rol de quienes llevan los tickets, junto a quien puede gestionar el servidor: configuran los tipos, toman tickets de otros y ven las cifras.
setting-tickets-most_per_member = Tickets por miembro
    .description = Cuántos tickets de todos los tipos puede tener un miembro a la vez.
    .allowed = un número entero de 1 a 50
setting-tickets-tells_opener = Avisar a los miembros del cierre
    .description = Si los miembros se enteran por mensaje directo de que su ticket está cerrado, con su transcripción, y se les pregunta cómo fue.
setting-tickets-remind_before = Cuándo se avisa al equipo
    .description = Cuánto antes de incumplir un objetivo se recuerda el ticket al equipo.
    .allowed = una duración de 0 segundos a 7 días, como 30 minutos
setting-tickets-keep_texts = Cuánto se guardan los textos
    .description = Cuánto tiempo tras el cierre se guarda lo que se escribió en un ticket. Que hubo un ticket, y sus cifras, se queda.
    .allowed = una duración de 1 día a 3650 días, como 30 días
setting-tickets-keep_file_mib = El archivo más grande que se guarda (MiB)
    .description = Tamaño máximo, en MiB, de un archivo para que se guarde con lo escrito y tanto tiempo como ello; 0 no guarda ninguno.
    .allowed = un número entero de 0 a 25
setting-tickets-keep_files_mib = Espacio para todos los archivos (MiB)
    .description = Cuánto pueden ocupar juntos todos los archivos de este servidor, en MiB. De lo demás quedan el nombre y el tamaño.
    .allowed = un número entero de 0 a 10000

word-queued = esperando su turno
word-opening = abriéndose
word-open = abierto
word-closed = cerrado
word-gone = cerrado del todo
word-failed = sin abrir
word-topic = tema
word-name = nombre
word-praise = palabras
word-panels = paneles
word-ticket_types = tipos de ticket
word-notes = notas
word-saved_replies = respuestas guardadas
word-holidays = festivos

refusal-unknown_ticket = En este servidor no hay ningún ticket { $number }.
refusal-no_ticket_here = Esta no es la sala de un ticket. Di con su número cuál quieres decir.
refusal-unknown_ticket_type = En este servidor no hay ningún tipo de ticket «{ $given }».
refusal-ticket_type_taken = Ya hay un tipo de ticket «{ $name }». Elige otro nombre.
refusal-unknown_ticket_option = Un tipo de ticket no tiene la opción «{ $option }».
refusal-ticket_option_not_allowed = «{ $value }» no vale para «{ $option }».
refusal-invalid_question = Una pregunta tiene un lugar de 1 a 5 y un rótulo de 1 a 45 caracteres; una elección tiene de 2 a 25 respuestas, y solo una elección las tiene.
refusal-no_such_question = Este tipo de ticket no tiene la pregunta { $place }.
refusal-invalid_panel = Un panel tiene un nombre de 1 a 50 caracteres sin dos puntos, un título de 1 a 256, un texto de 2000 como máximo y de 1 a 25 tipos de ticket.
refusal-no_such_panel = No hay ningún panel «{ $name }».
refusal-too_many_of_tickets = No puede haber más de { $most } ({ $what }). Quita algo primero.
refusal-not_ticket_staff = Solo el equipo de «{ $kind }» puede hacerlo.
refusal-not_ticket_lead = Solo quienes llevan los tickets pueden hacerlo: quien puede gestionar el servidor o tiene el rol para ello.
refusal-not_your_ticket = No puedes ver el ticket { $number }.
refusal-ticket_not_open = El ticket { $number } está { $state }: eso solo se hace en uno abierto.
refusal-ticket_not_closed = El ticket { $number } está { $state }: eso solo se hace con uno cerrado.
refusal-too_many_tickets = Como máximo { $most } de tus tickets a la vez. Cierra uno primero.
refusal-too_many_of_type = Como máximo { $most } de tus tickets de «{ $kind }» a la vez. Cierra uno primero.
refusal-tickets_full = Hay tantos tickets de «{ $kind }» como se pueden atender. Inténtalo más tarde.
refusal-ticket_cooldown = Puedes abrir otro ticket de «{ $kind }» a partir de { $until }.
refusal-ticket_needs_role = Los tickets de «{ $kind }» son para miembros con ciertos roles.
refusal-ticket_forbidden_role = Con uno de tus roles no puedes abrir tickets de «{ $kind }».
refusal-blocked_from_tickets = No puedes abrir tickets en este servidor.
refusal-blocked_from_tickets_until = No puedes abrir tickets en este servidor hasta { $until }.
refusal-not_blocked_from_tickets = Este miembro no está excluido de los tickets.
refusal-tickets_closed_hours = Ahora no hay nadie. Se pueden abrir tickets de nuevo a partir de { $opens }.
refusal-invalid_answer = La respuesta a «{ $question }» debe tener de { $least } a { $most } caracteres y ser una de las opciones, si las hay.
refusal-already_claimed = { $member } ya se ocupa de este ticket. Solo quienes llevan los tickets pueden quitárselo.
refusal-not_claimed = Nadie se ocupa de este ticket.
refusal-not_your_claim = { $member } se ocupa de este ticket, así que nadie más puede soltarlo.
refusal-target_not_staff = { $member } no es del equipo de «{ $kind }».
refusal-already_in_ticket = { $member } ya está en este ticket.
refusal-not_in_ticket = { $member } no fue añadido a este ticket.
refusal-too_many_in_ticket = Se pueden añadir como máximo { $most } miembros a un ticket.
refusal-already_so_in_ticket = Ya es así.
refusal-closing_asked_already = Ya se ha preguntado si se puede cerrar este ticket.
refusal-no_closing_asked = Nadie ha preguntado si se puede cerrar este ticket.
refusal-other_side_answers = Tú preguntaste si se puede cerrar este ticket: responde la otra parte.
refusal-too_late_to_reopen = El ticket { $number } ya no se puede reabrir. Abre otro.
refusal-invalid_stars = Una valoración tiene de 1 a 5 estrellas, no { $given }.
refusal-not_yours_to_rate = Solo quien abrió un ticket lo valora, una vez cerrado.
refusal-no_such_saved_reply = No hay ninguna respuesta guardada «{ $name }».
refusal-invalid_saved_reply = Una respuesta guardada tiene un nombre de 1 a 50 caracteres sin dos puntos y un texto de 1 a 2000.
refusal-nothing_to_say = No hay nada que decir: elige una respuesta guardada o escribe un texto de 1 a 2000 caracteres.
refusal-invalid_hours = El horario son tramos como 9:00-12:30, 14-18 o 22-4, o nada; «{ $given }» no lo es. Los días cuentan desde 1, lunes.
refusal-no_such_holiday = { $day } no es festivo.
refusal-unknown_split = Las cifras van por all, type, priority o staff, no por «{ $given }».
refusal-not_an_appeal = El ticket { $number } no es una apelación: no sigue ningún caso.
refusal-appeals_follow_cases = Los tickets de «{ $kind }» siguen un caso de quien los abre: pulsa Apelar debajo de lo que se te dijo.

# What is posted: the room, the opener's messages, the log.

tickets-welcome = Gracias por escribir. Pronto te atenderá alguien del equipo. Mientras tanto, cuéntanos todo lo que pueda ayudar.
tickets-recorded = Lo que se escribe aquí queda registrado.
tickets-opener = Abierto por
tickets-priority = Prioridad
tickets-claimant = Se ocupa
tickets-people = Con
tickets-held = En pausa
tickets-held-what = Hasta que siga, ningún reloj corre.
tickets-away = No está en el servidor
tickets-away-what = El miembro no ve esta sala. Lo que digas con **Equipo → Responder**, o con `/ticket responder`, le llega como mensaje directo.
tickets-waits-staff = Espera al equipo
tickets-waits-opener = Espera una respuesta
tickets-back = El equipo vuelve
tickets-follows = Sobre
tickets-origin = Mensaje
tickets-closed = Cerrado
tickets-rating = Valoración
tickets-topic = Tema
tickets-reason = Por qué
tickets-praise = En palabras
tickets-note = Nota
tickets-last = Lo último que dijo el miembro
tickets-somebody = El equipo
tickets-staff = el equipo
tickets-button-claim = Tomar
tickets-button-release = Soltar
tickets-button-close = Cerrar
tickets-button-request = Preguntar si se cierra
tickets-button-accept = Aceptar la apelación
tickets-button-staff = Equipo
tickets-button-reopen = Reabrir
tickets-button-transcript = Transcripción
tickets-button-delete = Borrar
tickets-button-agree = Sí, ciérralo
tickets-button-keep = No, déjalo abierto
tickets-button-go = Ir al ticket
tickets-closed-title = El ticket #{ $number } está cerrado
tickets-deleted-at = Esta sala se borra
tickets-ended-staff = Cerrado por { $who }.
tickets-ended-opener = Cerrado por { $who }.
tickets-ended-request = Ambas partes estaban de acuerdo, o nadie se opuso.
tickets-ended-idle = Se cerró porque hacía mucho que no había respuesta.
tickets-ended-left = Se cerró porque el miembro dejó el servidor.
tickets-ended-banned = Se cerró porque el miembro fue baneado.
tickets-ended-lost = Se cerró porque se borró su sala.
tickets-ended-operator = Lo cerraron quienes me gestionan.
tickets-request = ¿Se puede cerrar este ticket?
tickets-request-staff = { $who } quiere cerrar este ticket. ¿Está todo resuelto?
tickets-request-opener = { $who } pide cerrar este ticket.
tickets-request-ends = Se cierra sin respuesta
tickets-request-agreed = Se aceptó.
tickets-request-refused = Sigue abierto.
tickets-request-withdrawn = La conversación sigue.
tickets-warning-title = ¿Sigues ahí?
tickets-warning = El equipo espera tu respuesta. Sin ella, este ticket se cierra { $moment }.
tickets-said-by = — { $who }
tickets-rate = ¿Cómo fue?
tickets-rate-how = Da de una a cinco estrellas. Puedes añadir unas palabras y cambiar ambas más tarde.
tickets-failed = No se pudo abrir tu ticket: no pude hacerle una sala. Quienes llevan el servidor lo saben.
tickets-digest = { $who } te pasa { $ticket } de { $opener }.
tickets-unread = { $count ->
        [one] { $count } mensaje desde que escribiste allí
       *[other] { $count } mensajes desde que escribiste allí
    }
tickets-of = { $kind } · abierto por { $opener }
tickets-step-asked = Pedido
tickets-step-queued = En la cola
tickets-step-opened = Abierto
tickets-step-failed = No se pudo abrir
tickets-step-answered = Primera respuesta
tickets-step-claimed = Tomado
tickets-step-released = Soltado
tickets-step-handed_over = Pasado a { $member }
tickets-step-moved = Movido
tickets-step-prioritised = Prioridad
tickets-step-topic_set = Tema
tickets-step-renamed = Renombrado
tickets-step-added = { $member } fue añadido
tickets-step-removed = { $member } fue quitado
tickets-step-held = En pausa
tickets-step-resumed = Sigue
tickets-step-closing_asked = Se pidió cerrarlo
tickets-step-closing_refused = Debe seguir abierto
tickets-step-warned = Se avisó al miembro de que se cerrará
tickets-step-reminded = Espera al equipo
tickets-step-reply_late = La respuesta va con retraso
tickets-step-solution_late = La solución va con retraso
tickets-step-closed = Cerrado
tickets-step-reopened = Reabierto
tickets-step-deleted = Su sala está borrada
tickets-step-rated = Valorado
tickets-step-opener_left = { $member } dejó el servidor
tickets-step-opener_back = { $member } ha vuelto
tickets-step-accepted = Se aceptó la apelación
tickets-step-move_refused = Discord no deja mover su sala, que sigue donde está
tickets-step-rename_refused = Discord no admite el nombre nuevo; se queda el anterior
tickets-step-deletion_refused = Discord no deja borrar su sala; se intentará de nuevo en un día
tickets-step-access_refused = { $member }: Discord no deja cambiar los permisos en su sala, que siguen igual
tickets-step-not_reached = No se pudo avisar a { $member }: no admite mensajes directos o no comparte servidor conmigo
tickets-near-reply_late = la respuesta vence pronto
tickets-near-solution_late = la solución vence pronto

# Answers to members and staff.

tickets-what = ¿De qué se trata?
tickets-choose = Elige de qué se trata
tickets-no-types = Aquí todavía no se pueden abrir tickets. Quienes llevan el servidor los preparan con `/tickets configurar`.
tickets-no-appeals = Este servidor no admite apelaciones por ticket.
tickets-form = Primero unas preguntas
tickets-asked-queued = { $whose ->
        [mine] Tu sitio está guardado: tu ticket #{ $number } es el número { $place } de la cola.
       *[theirs] El sitio está guardado: el ticket #{ $number } de { $member } es el número { $place } de la cola.
    }
tickets-asked-opening = { $whose ->
        [mine] Se está haciendo la sala de tu ticket #{ $number }; enseguida se te menciona allí.
       *[theirs] Se está haciendo la sala del ticket #{ $number } de { $member }; enseguida se le menciona allí.
    }
tickets-asked-open = { $whose ->
        [mine] Tu ticket #{ $number } está abierto: { $room }
       *[theirs] El ticket #{ $number } de { $member } está abierto: { $room }
    }
tickets-asked-closed = { $whose ->
        [mine] Tu ticket #{ $number } ya se ha vuelto a cerrar.
       *[theirs] El ticket #{ $number } de { $member } ya se ha vuelto a cerrar.
    }
tickets-asked-gone = { $whose ->
        [mine] Tu ticket #{ $number } ya se ha vuelto a cerrar.
       *[theirs] El ticket #{ $number } de { $member } ya se ha vuelto a cerrar.
    }
tickets-asked-failed = { $whose ->
        [mine] No se pudo abrir tu ticket #{ $number }: no pude hacerle una sala. Quienes llevan el servidor lo saben.
       *[theirs] No se pudo abrir el ticket #{ $number } de { $member }: no pude hacerle una sala. Quienes llevan el servidor lo saben.
    }
tickets-asked-away = El ticket #{ $number } está en manos del equipo. No estás en el servidor y no ves su sala: te responden aquí, por medio de mí. Solo te llega mientras compartamos un servidor y admitas mensajes directos de él.
tickets-back-at = El equipo vuelve a estar: { $moment }.
tickets-did-claim = Ahora te ocupas del ticket #{ $number }.
tickets-did-release = Has soltado el ticket #{ $number }.
tickets-did-hand_over = { $member } se ocupa ahora del ticket #{ $number }.
tickets-did-move = El ticket #{ $number } se ha movido.
tickets-did-prioritise = El ticket #{ $number } tiene su nueva prioridad.
tickets-did-topic = El ticket #{ $number } dice de qué se trata.
tickets-did-rename = La sala del ticket #{ $number } recibe su nuevo nombre. Discord admite dos en diez minutos, así que puede tardar.
tickets-did-add = { $member } está ahora en el ticket #{ $number }.
tickets-did-remove = { $member } ya no está en el ticket #{ $number }.
tickets-did-hold = El ticket #{ $number } está en pausa.
tickets-did-resume = El ticket #{ $number } sigue.
tickets-did-note = Queda apuntado para el equipo del ticket #{ $number }.
tickets-did-reply = Tu respuesta está en el ticket #{ $number }.
tickets-did-request = En el ticket #{ $number } se pregunta si se puede cerrar.
tickets-did-keep = El ticket #{ $number } sigue abierto.
tickets-did-close = El ticket #{ $number } está cerrado.
tickets-did-reopen = El ticket #{ $number } vuelve a estar abierto.
tickets-did-delete = La sala del ticket #{ $number } se borra en cuanto esté guardado lo que se escribió en ella.
tickets-did-rate = ¡Gracias! Tu valoración del ticket #{ $number } queda guardada.
tickets-did-accept = La apelación se acepta, y el ticket #{ $number } está cerrado.
tickets-ask-deletion = ¿Borrar ya la sala del ticket #{ $number }? Lo que se escribió en ella se guarda.
tickets-form-close = Cerrar el ticket #{ $number }
tickets-form-request = Preguntar si se cierra el ticket #{ $number }
tickets-form-rate = Ticket #{ $number }
tickets-form-of = { $what } · #{ $number }
tickets-field-within = Se cierra sin respuesta tras
tickets-hint-within = Por ejemplo 24h; vacío: nunca
tickets-field-praise = Qué estuvo bien y qué no
tickets-field-staff = Quién lo toma
tickets-field-member = Quién
tickets-field-type = De qué se trata
tickets-field-name = Nombre; vacío: el de su tipo
tickets-field-saved = Una respuesta guardada
tickets-field-text = O un texto
tickets-field-signed = Firma
tickets-signed-name = con mi nombre
tickets-signed-staff = por el equipo, sin nombre
tickets-button-hand_over = Pasar
tickets-button-move = Mover
tickets-button-prioritise = Prioridad
tickets-button-hold = Pausar
tickets-button-resume = Seguir
tickets-button-reply = Responder
tickets-button-set_topic = Tema
tickets-button-rename = Renombrar
tickets-button-add_member = Añadir
tickets-button-remove_member = Quitar
tickets-button-note = Nota
tickets-button-notes = Notas
tickets-button-timeline = Cronología
tickets-list = Tickets
tickets-none = No hay tickets así.
tickets-in-queue = número { $place } de la cola
tickets-closed-when = cerrado { $moment }
tickets-waits-staff-since = espera al equipo desde { $moment }
tickets-waits-opener-since = espera una respuesta desde { $moment }
tickets-claimed-by = se ocupa { $member }
tickets-timeline = Ticket #{ $number }, paso a paso
tickets-notes = Notas sobre el ticket #{ $number }
tickets-no-notes = No hay nada apuntado sobre el ticket #{ $number }.
tickets-forgotten = *olvidado*

# Setting up: types, forms, panels, hours, replies.

refusal-invalid_day = «{ $given }» no es un día. Escríbelo como 2026-12-24.
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
tickets-setup-choices = Opciones
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
tickets-setup-target-first_reply = primera respuesta { $duration }
tickets-setup-target-next_reply = siguientes respuestas { $duration }
tickets-setup-target-solution = solución { $duration }
tickets-setup-field-first_reply = Primera respuesta
tickets-setup-field-next_reply = Cada respuesta siguiente
tickets-setup-field-solution = Solución
tickets-setup-hint-target = 4 horas; vacío: sin objetivo
tickets-setup-about-replies = El equipo las dice con `/ticket responder`. {"{member}"}, {"{number}"} y {"{type}"} se rellenan.
tickets-setup-open-reply = Abre una respuesta
tickets-setup-new-reply = Escribe una nueva en un idioma
tickets-setup-write-reply = Escríbela en un idioma
tickets-setup-ask-reply-removal = ¿Eliminar la respuesta «{ $reply }» en todos sus idiomas?
tickets-setup-field-reply-name = Nombre
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

# For Discord's audit log.

reason-tickets-ticket = Ticket { $number }

# What was written: transcripts and search.

tickets-transcript-unknown = desconocido
tickets-transcript-nobody = Alguien
tickets-transcript-hidden = Equipo
tickets-transcript-title = Ticket { $number } · { $type }
tickets-transcript-count = { $messages ->
        [one] Un mensaje
       *[other] { $messages } mensajes
    }, { $files ->
        [one] un archivo guardado
       *[other] { $files } archivos guardados
    }
tickets-transcript-part = parte { $part }
tickets-transcript-partial = Falta una parte: la sala desapareció antes de leer su historial.
tickets-transcript-being-read = Aún se lee el historial de la sala: pueden faltar nombres y archivos.
tickets-transcript-for-staff = Así lo ve el equipo, con notas y nombres. No es para los miembros.
tickets-transcript-asked = Abierto
tickets-transcript-reason = Motivo
tickets-transcript-zone = Zona horaria
tickets-transcript-made = Hecho por Guildkeeper, { $at }
tickets-transcript-note = Nota del equipo
tickets-transcript-staff = Equipo
tickets-transcript-app = App
tickets-transcript-anonymous = Nombre oculto a los miembros
tickets-transcript-edited = editado
tickets-transcript-edits = { $count ->
        [one] editado una vez
       *[other] editado { $count } veces
    }
tickets-transcript-deleted = eliminado { $at }
tickets-transcript-empty = Sin texto: olvidado, o no se puede leer aquí
tickets-transcript-earlier = un mensaje anterior
tickets-transcript-file = { $size }, guardado
tickets-transcript-file-lost = { $size }, no guardado
tickets-transcript-sent = Ticket { $number }, tal como puedes verlo.
tickets-transcript-sent-part = Ticket { $number }, parte { $part }.
tickets-transcript-too-large = El ticket { $number } es más grande de lo que Discord acepta en este formato. Elige HTML, que llega en partes.
tickets-transcript-files = { $count ->
        [one] Un archivo
       *[other] { $count } archivos
    }
tickets-transcript-files-sent = Archivos del ticket { $number }, { $first } a { $last } de { $count }.
tickets-transcript-no-files = No se guarda ningún archivo del ticket { $number }.
tickets-transcript-files-more = Más archivos
tickets-transcript-notice-added = { $who } añadió a alguien
tickets-transcript-notice-removed = { $who } quitó a alguien
tickets-transcript-notice-renamed = { $who } cambió el nombre de la sala
tickets-transcript-notice-pinned = { $who } fijó un mensaje
tickets-transcript-notice-joined = { $who } se unió al servidor
tickets-transcript-notice-thread = { $who } abrió un hilo
tickets-transcript-notice-other = { $who } hizo algo de lo que Discord avisa
tickets-search-title = Lo que se encontró
tickets-search-nothing = Ningún ticket que puedas ver lo dice.
tickets-search-ticket = Ticket { $number } ({ $type })
tickets-search-older = Más antiguos
tickets-search-newest = Más recientes
tickets-search-open = Ticket { $number }
