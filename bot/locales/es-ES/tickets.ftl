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

word-queued = esperando su turno
word-opening = abriéndose
word-open = abierto
word-closed = cerrado
word-gone = cerrado del todo
word-failed = sin abrir
word-topic = tema
word-name = nombre
word-praise = palabras
word-notes = notas

refusal-unknown_ticket = En este servidor no hay ningún ticket { $number }.
refusal-no_ticket_here = Esta no es la sala de un ticket. Di con su número cuál quieres decir.
refusal-not_your_ticket = No puedes ver el ticket { $number }.
refusal-ticket_not_open = El ticket { $number } está { $state }: eso solo se hace en uno abierto.
refusal-ticket_not_closed = El ticket { $number } está { $state }: eso solo se hace con uno cerrado.
refusal-too_many_tickets = Como máximo { $most } de tus tickets a la vez. Cierra uno primero.
refusal-too_many_of_type = Como máximo { $most } de tus tickets de «{ $kind }» a la vez. Cierra uno primero.
refusal-tickets_full = Hay tantos tickets de «{ $kind }» como se pueden atender. Inténtalo más tarde.
refusal-ticket_cooldown = Puedes abrir otro ticket de «{ $kind }» a partir de { $until }.
refusal-ticket_needs_role = Los tickets de «{ $kind }» son para miembros con ciertos roles.
refusal-ticket_forbidden_role = Con uno de tus roles no puedes abrir tickets de «{ $kind }».
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
refusal-two_replies = Elige una respuesta guardada o escribe un texto, no ambas cosas.
refusal-end_is_for_staff = Solo el equipo puede hacer que un ticket se cierre sin respuesta: deja el tiempo.
refusal-nothing_to_say = No hay nada que decir: elige una respuesta guardada o escribe un texto de 1 a 2000 caracteres.
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

# Figures.

tickets-performance = Cómo fueron los tickets
tickets-no-figures = No hubo ningún ticket en ese tiempo.
tickets-about-figures = La mitad tardó como mucho el primer tiempo, nueve de cada diez el segundo.
tickets-all = Todos los tickets
tickets-figures-counts = abiertos: { $opened }, cerrados: { $closed }, reabiertos: { $reopened }
tickets-figures-first_reply = Primera respuesta: { $half } / { $most }
tickets-figures-first_reply_worked = En tiempo de trabajo: { $half } / { $most }
tickets-figures-solution = Solución: { $half } / { $most }
tickets-figures-late = respondidos tarde: { $late }
tickets-figures-stars = { $stars } ({ $ratings ->
        [one] { $ratings } valoración
       *[other] { $ratings } valoraciones
    })
tickets-backlog = Tickets abiertos, día a día
tickets-about-backlog = Abiertos al final de cada día, { $highest } como máximo.
tickets-backlog-day = { $day }: abiertos { $open }, nuevos { $asked }, cerrados { $closed }

# For Discord's audit log.

reason-tickets-ticket = Ticket { $number }
