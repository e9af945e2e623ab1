# Commands, options and choices: members and staff.

command-ticket = ticket
    .description = Tickets: ayuda en una sala propia

# Commands, options and choices: setting up.

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

setting-tickets-keep_file_mib = El archivo más grande que se guarda (MiB)
    .description = Tamaño máximo, en MiB, de un archivo para que se guarde con lo escrito y tanto tiempo como ello; 0 no guarda ninguno.
    .allowed = un número entero de 0 a 25
setting-tickets-keep_files_mib = Espacio para todos los archivos (MiB)
    .description = Cuánto pueden ocupar juntos todos los archivos de este servidor, en MiB. De lo demás quedan el nombre y el tamaño.
    .allowed = un número entero de 0 a 10000

# What is posted: the room, the opener's messages, the log.

# Answers to members and staff.

# Setting up: types, forms, panels, hours, replies.

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
tickets-transcript-opener = Abierto por
tickets-transcript-topic = Tema
tickets-transcript-asked = Abierto
tickets-transcript-closed = Cerrado
tickets-transcript-reason = Motivo
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
tickets-transcript-step-asked = { $who } pidió ayuda
tickets-transcript-step-queued = { $who } espera un lugar
tickets-transcript-step-opened = Se abrió el ticket
tickets-transcript-step-failed = No se pudo crear la sala
tickets-transcript-step-answered = { $who } respondió
tickets-transcript-step-claimed = { $who } se hizo cargo del ticket
tickets-transcript-step-released = { $who } liberó el ticket
tickets-transcript-step-handed-over = { $who } pasó el ticket a { $whom }
tickets-transcript-step-moved = { $who } movió el ticket
tickets-transcript-step-prioritised = { $who } cambió la prioridad
tickets-transcript-step-topic-set = { $who } definió el tema
tickets-transcript-step-renamed = { $who } cambió el nombre de la sala
tickets-transcript-step-added = { $who } añadió a { $whom }
tickets-transcript-step-removed = { $who } quitó a { $whom }
tickets-transcript-step-held = { $who } puso el ticket en espera
tickets-transcript-step-resumed = { $who } retomó el ticket
tickets-transcript-step-closing-asked = { $who } pidió cerrar el ticket
tickets-transcript-step-closing-refused = { $who } quiere que el ticket siga abierto
tickets-transcript-step-warned = Se recordó a quien lo abrió que respondiera
tickets-transcript-step-reminded = Se recordó al equipo
tickets-transcript-step-reply-late = La respuesta se retrasa
tickets-transcript-step-solution-late = La solución se retrasa
tickets-transcript-step-closed = { $who } cerró el ticket
tickets-transcript-step-reopened = { $who } reabrió el ticket
tickets-transcript-step-deleted = Se eliminó la sala
tickets-transcript-step-rated = { $who } valoró el ticket
tickets-transcript-step-opener-left = Quien lo abrió dejó el servidor
tickets-transcript-step-opener-back = Quien lo abrió ha vuelto
tickets-transcript-step-accepted = { $who } aceptó la apelación
tickets-transcript-notice-added = { $who } añadió a alguien
tickets-transcript-notice-removed = { $who } quitó a alguien
tickets-transcript-notice-renamed = { $who } cambió el nombre de la sala
tickets-transcript-notice-pinned = { $who } fijó un mensaje
tickets-transcript-notice-joined = { $who } se unió al servidor
tickets-transcript-notice-thread = { $who } abrió un hilo
tickets-transcript-notice-other = { $who } hizo algo de lo que Discord avisa
tickets-search-title = Búsqueda: { $text }
tickets-search-nothing = Ningún ticket que puedas ver lo dice.
tickets-search-hit = **{ $ticket }** · { $author } · { $at }
tickets-search-ticket = Ticket { $number } ({ $type })
tickets-search-older = Más antiguos
tickets-search-newest = Más recientes
tickets-search-open = Transcripción del ticket…
