# What was written in tickets, read again.

setting-transcripts-keep_file_mib = El archivo más grande que se guarda (MiB)
    .description = Tamaño máximo, en MiB, de un archivo para que se guarde con lo escrito y tanto tiempo como ello; 0 no guarda ninguno.
    .allowed = un número entero de 0 a 25
setting-transcripts-keep_files_mib = Espacio para todos los archivos (MiB)
    .description = Cuánto pueden ocupar juntos todos los archivos de este servidor, en MiB. De lo demás quedan el nombre y el tamaño.
    .allowed = un número entero de 0 a 10000

transcripts-unknown = desconocido
transcripts-nobody = Alguien
transcripts-hidden = Equipo
transcripts-title = Ticket { $number } · { $type }
transcripts-count = { $messages ->
        [one] Un mensaje
       *[other] { $messages } mensajes
    }, { $files ->
        [one] un archivo guardado
       *[other] { $files } archivos guardados
    }
transcripts-part = parte { $part }
transcripts-partial = Falta una parte: la sala desapareció antes de leer su historial.
transcripts-being-read = Aún se lee el historial de la sala: pueden faltar nombres y archivos.
transcripts-for-staff = Así lo ve el equipo, con notas y nombres. No es para los miembros.
transcripts-asked = Abierto
transcripts-reason = Motivo
transcripts-zone = Zona horaria
transcripts-made = Hecho por Guildkeeper, { $at }
transcripts-note = Nota del equipo
transcripts-staff = Equipo
transcripts-app = App
transcripts-anonymous = Nombre oculto a los miembros
transcripts-edited = editado
transcripts-edits = { $count ->
        [one] editado una vez
       *[other] editado { $count } veces
    }
transcripts-deleted = eliminado { $at }
transcripts-empty = Sin texto: olvidado, o no se puede leer aquí
transcripts-earlier = un mensaje anterior
transcripts-file = { $size }, guardado
transcripts-file-lost = { $size }, no guardado
transcripts-sent = Ticket { $number }, tal como puedes verlo.
transcripts-sent-part = Ticket { $number }, parte { $part }.
transcripts-too-large = El ticket { $number } es más grande de lo que Discord acepta en este formato. Elige HTML, que llega en partes.
transcripts-files = { $count ->
        [one] Un archivo
       *[other] { $count } archivos
    }
transcripts-files-sent = Archivos del ticket { $number }, { $first } a { $last } de { $count }.
transcripts-no-files = No se guarda ningún archivo del ticket { $number }.
transcripts-files-more = Más archivos
transcripts-notice-added = { $who } añadió a alguien
transcripts-notice-removed = { $who } quitó a alguien
transcripts-notice-renamed = { $who } cambió el nombre de la sala
transcripts-notice-pinned = { $who } fijó un mensaje
transcripts-notice-joined = { $who } se unió al servidor
transcripts-notice-thread = { $who } abrió un hilo
transcripts-notice-other = { $who } hizo algo de lo que Discord avisa
transcripts-search-title = Lo que se encontró
transcripts-search-nothing = Ningún ticket que puedas ver lo dice.
transcripts-search-ticket = Ticket { $number } ({ $type })
transcripts-search-older = Más antiguos
transcripts-search-newest = Más recientes
transcripts-search-open = Ticket { $number }
