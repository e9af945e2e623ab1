# Commands, options and choices.

command-Warn = Advertir

command-History = Historial

command-note = nota
    .description = Apunta algo sobre un miembro para otros moderadores
option-note-member = miembro
    .description = Sobre quién
option-note-reason = motivo
    .description = Qué apuntar; el miembro no lo lee
option-note-evidence = prueba
    .description = Un enlace a un mensaje o una imagen

command-warn = advertir
    .description = Advierte a un miembro
option-warn-member = miembro
    .description = A quién
option-warn-reason = motivo
    .description = Por qué; el miembro lo lee
option-warn-points = puntos
    .description = Cuántos puntos vale; si falta, según los ajustes
option-warn-evidence = prueba
    .description = Un enlace a un mensaje o una imagen

command-timeout = aislar
    .description = Aísla a un miembro: no puede escribir ni hablar
option-timeout-member = miembro
    .description = A quién
option-timeout-duration = duración
    .description = Cuánto tiempo, como 10m, 3d12h o 2 semanas
option-timeout-reason = motivo
    .description = Por qué; el miembro lo lee
option-timeout-points = puntos
    .description = Cuántos puntos vale; ninguno si falta
option-timeout-evidence = prueba
    .description = Un enlace a un mensaje o una imagen

command-untimeout = quitar-aislamiento
    .description = Levanta un aislamiento
option-untimeout-member = miembro
    .description = De quién
option-untimeout-reason = motivo
    .description = Por qué; el miembro lo lee
option-untimeout-evidence = prueba
    .description = Un enlace a un mensaje o una imagen

command-kick = expulsar
    .description = Expulsa a un miembro; puede volver con una invitación
option-kick-member = miembro
    .description = A quién
option-kick-reason = motivo
    .description = Por qué; el miembro lo lee
option-kick-points = puntos
    .description = Cuántos puntos vale; ninguno si falta
option-kick-evidence = prueba
    .description = Un enlace a un mensaje o una imagen

command-ban = banear
    .description = Banea a alguien, sea miembro o no
option-ban-member = miembro
    .description = A quién; si no es miembro, basta su ID
option-ban-reason = motivo
    .description = Por qué; el miembro lo lee
option-ban-duration = duración
    .description = Cuánto tiempo, como 7 días; para siempre si falta
option-ban-delete_messages = borrar_mensajes
    .description = Borra lo que escribió en ese último tiempo; si falta, según los ajustes
option-ban-points = puntos
    .description = Cuántos puntos vale; ninguno si falta
option-ban-evidence = prueba
    .description = Un enlace a un mensaje o una imagen

command-softban = softban
    .description = Banea y levanta al instante: una expulsión que borra los últimos mensajes
option-softban-member = miembro
    .description = A quién
option-softban-reason = motivo
    .description = Por qué; el miembro lo lee
option-softban-delete_messages = borrar_mensajes
    .description = Borra lo que escribió en ese último tiempo; un día si falta
option-softban-points = puntos
    .description = Cuántos puntos vale; ninguno si falta
option-softban-evidence = prueba
    .description = Un enlace a un mensaje o una imagen

command-unban = desbanear
    .description = Levanta un baneo
option-unban-member = miembro
    .description = De quién; basta la ID
option-unban-reason = motivo
    .description = Por qué; se ve en el caso
option-unban-evidence = prueba
    .description = Un enlace a un mensaje o una imagen

command-case = caso
    .description = Lo que se decidió sobre los miembros

command-case-show = mostrar
    .description = Muestra un caso
option-case-show-number = número
    .description = El número del caso

command-case-reason = motivo
    .description = Da otro motivo a un caso
option-case-reason-number = número
    .description = El número del caso
option-case-reason-reason = motivo
    .description = El nuevo motivo; los anteriores se guardan

command-case-pardon = indultar
    .description = Retira un caso y lo que causó
option-case-pardon-number = número
    .description = El número del caso
option-case-pardon-reason = motivo
    .description = Por qué; se ve en el caso

command-case-search = buscar
    .description = Busca casos, los más nuevos primero
option-case-search-text = texto
    .description = Lo que contiene su motivo
option-case-search-member = miembro
    .description = Sobre quién
option-case-search-moderator = moderador
    .description = Quién decidió
option-case-search-kind = tipo
    .description = Qué se hizo
choice-case-search-kind-note = Nota
choice-case-search-kind-warn = Advertencia
choice-case-search-kind-timeout = Aislamiento
choice-case-search-kind-untimeout = Aislamiento levantado
choice-case-search-kind-kick = Expulsión
choice-case-search-kind-ban = Baneo
choice-case-search-kind-softban = Softban
choice-case-search-kind-unban = Desbaneo
option-case-search-before = antes
    .description = Solo casos anteriores a este número

command-history = historial
    .description = Los casos de un miembro
option-history-member = miembro
    .description = De quién

command-ladder = escala
    .description = A qué llevan los puntos

command-ladder-show = mostrar
    .description = Muestra los peldaños

command-ladder-set = poner
    .description = Pon un peldaño; la escala es entonces propia
option-ladder-set-points = puntos
    .description = Quien llega a tantos puntos
option-ladder-set-action = acción
    .description = Qué le pasa
choice-ladder-set-action-timeout = aislar
choice-ladder-set-action-kick = expulsar
choice-ladder-set-action-softban = softban
choice-ladder-set-action-ban = banear
option-ladder-set-duration = duración
    .description = Cuánto tiempo, como 1 hora; un baneo sin él es para siempre
option-ladder-set-period = período
    .description = Solo puntos de ese último tiempo, como 30 días; si falta, todos los que cuentan

command-ladder-remove = quitar
    .description = Quita un peldaño; la escala es entonces propia
option-ladder-remove-points = puntos
    .description = El peldaño de tantos puntos

command-ladder-preset = modelo
    .description = Elige una escala
option-ladder-preset-ladder = escala
    .description = Cuál
choice-ladder-preset-ladder-gentle = suave
choice-ladder-preset-ladder-strict = estricta
choice-ladder-preset-ladder-custom = la propia
choice-ladder-preset-ladder-off = ninguna

command-ladder-rehearse = ensayar
    .description = Muestra a quién habría alcanzado una escala, sin hacer nada
option-ladder-rehearse-ladder = escala
    .description = Cuál; la de este servidor si falta
choice-ladder-rehearse-ladder-gentle = suave
choice-ladder-rehearse-ladder-strict = estricta
option-ladder-rehearse-period = período
    .description = Hasta cuándo; un mes si falta
choice-ladder-rehearse-period-a-week = una semana
choice-ladder-rehearse-period-a-month = un mes
choice-ladder-rehearse-period-a-quarter = un trimestre

command-presets = plantillas
    .description = Los motivos entre los que eligen los moderadores

command-presets-list = lista
    .description = Muestra las plantillas

command-presets-set = poner
    .description = Añade una plantilla o cambia su motivo
option-presets-set-name = nombre
    .description = Un nombre corto, como spam
option-presets-set-reason = motivo
    .description = El motivo completo

command-presets-remove = quitar
    .description = Quita una plantilla
option-presets-remove-name = nombre
    .description = Cuál

# Casos.

moderation-case = Caso { $number }
moderation-case-title = Caso { $number } · { $kind }
moderation-case-title-pardoned = Caso { $number } · { $kind } · indultado
moderation-case-member = Miembro
moderation-case-moderator = Moderador
moderation-case-points = Puntos
moderation-case-lasts = Duración
moderation-case-follows = Viene de
moderation-case-ladder = La escala
moderation-case-failure = No se pudo ejecutar
moderation-case-untold = Sin avisar
moderation-case-evidence = Prueba
moderation-case-pardoned = Indultado
moderation-case-edits = Motivos anteriores
moderation-no-reason = *Sin motivo*
moderation-untold = No le llegó ningún mensaje directo.
moderation-reached = { $points ->
        [one] { $points } punto alcanzado
       *[other] { $points } puntos alcanzados
    }
moderation-reached-within = { $points ->
        [one] { $points } punto alcanzado en { $within }
       *[other] { $points } puntos alcanzados en { $within }
    }
moderation-rule-met = Regla automática { $rule } ({ $kind })
moderation-discord-rule = AutoMod de Discord
moderation-discord-rule-met = AutoMod de Discord: { $keyword }
moderation-source-command = desconocido
moderation-source-discord = desconocido
moderation-source-operator = un operador
moderation-source-rule = una regla automática
moderation-source-ladder = la escala
moderation-points = { $points ->
        [one] { $points } punto
       *[other] { $points } puntos
    }
moderation-points-left = quedan { $left }
moderation-points-none-left = { $points } · no queda ninguno
moderation-until = hasta el { $moment }
moderation-for-good = para siempre
moderation-at-once = al momento
moderation-over = terminado
moderation-ended = terminó el { $moment }
moderation-ended-by = terminó el { $moment } por el caso { $number }
moderation-in-force = en vigor
moderation-pardoned-by = el { $moment } por { $who }
moderation-edit = { $reason } (hasta el { $moment }, lo cambió { $who })
moderation-button-history = Historial
moderation-button-appeal = Apelar
moderation-button-pardon = Indultar
moderation-button-newest = Más recientes
moderation-button-older = Anteriores
moderation-warn-form = Advertir a { $member }
moderation-pardon-form = Indultar el caso { $number }
moderation-form-reason = Motivo

# El historial de un miembro, y lo que encontró una búsqueda.

moderation-history = Historial
moderation-no-cases-about = No hay casos sobre { $member }.
moderation-no-older-cases = No hay casos anteriores.
moderation-points-now = Puntos que cuentan ahora: { $points }
moderation-cases = Casos
moderation-no-matches = No hay casos que coincidan.
moderation-older-matches = Hay más antiguos: busca otra vez con antes: { $number }

# Lo que otros leen de un caso: el miembro, y el canal donde se decidió.

moderation-told-warn = Has recibido una advertencia
moderation-told-timeout = Te han aislado
moderation-told-untimeout = Tu aislamiento se ha levantado
moderation-told-kick = Te han expulsado
moderation-told-softban = Te han expulsado y han borrado tus últimos mensajes
moderation-told-ban = Te han baneado
moderation-withdrawn-warn = Tu advertencia se ha retirado
moderation-withdrawn-timeout = Tu aislamiento se ha retirado
moderation-withdrawn-kick = Tu expulsión se ha retirado
moderation-withdrawn-softban = Tu expulsión se ha retirado
moderation-told-appeal = Cómo apelar
moderation-announced-warn = { $member } ha recibido una advertencia.
moderation-announced-timeout-until = { $member } está en aislamiento hasta el { $moment }.
moderation-announced-untimeout = Se ha levantado el aislamiento de { $member }.
moderation-announced-kick = Se ha expulsado a { $member }.
moderation-announced-softban = Se ha expulsado a { $member } y se han borrado sus últimos mensajes.
moderation-announced-ban = Se ha baneado a { $member }.
moderation-announced-ban-until = Se ha baneado a { $member } hasta el { $moment }.
moderation-announced-unban = Se ha levantado el baneo de { $member }.
moderation-undone = Lo que se te comunicó en el caso { $number } no se ha ejecutado.
moderation-undeleted = Siguen ahí mensajes de { $channel } que debían borrarse.

# La escala.

moderation-deed-warn = advertir
moderation-deed-timeout-for = aislar ({ $duration })
moderation-deed-kick = expulsar
moderation-deed-softban = softban
moderation-deed-ban = banear para siempre
moderation-deed-ban-for = banear ({ $duration })
moderation-no-ladder = Aquí los puntos no llevan a nada. `/escala modelo` elige una escala, `/escala poner` crea una.
moderation-ladder = A qué llevan los puntos
moderation-ladder-hint = /escala ensayar muestra a quién habría afectado una escala.
moderation-rung = { $points ->
        [one] **{ $points } punto** → { $does }
       *[other] **{ $points } puntos** → { $does }
    }
moderation-rung-within = { $points ->
        [one] **{ $points } punto** en { $within } → { $does }
       *[other] **{ $points } puntos** en { $within } → { $does }
    }
moderation-rung-set = Puesto: { $rung }
moderation-rung-removed = Quitado: { $rung }
moderation-rehearsal = Ensayo
moderation-rehearsed = { $period ->
        [a-week] En una semana
        [a-month] En un mes
       *[a-quarter] En un trimestre
    }: { $times ->
        [one] { $times } vez
       *[other] { $times } veces
    }, a { $members ->
        [one] { $members } miembro
       *[other] { $members } miembros
    }.
moderation-rehearsed-nobody = { $period ->
        [a-week] En una semana, esa escala no habría afectado a nadie.
        [a-month] En un mes, esa escala no habría afectado a nadie.
       *[a-quarter] En un trimestre, esa escala no habría afectado a nadie.
    }
moderation-rehearsed-only = No se ha hecho nada a nadie.

# Plantillas.

moderation-presets = Plantillas
moderation-no-presets = Todavía no hay plantillas. `/plantillas poner` crea una.
moderation-preset-set = Puesto: { $preset }
moderation-preset-removed = Quitado: { $preset }

# Ajustes.

setting-moderation-log_channel_id = Registro de casos
    .description = El canal donde cada caso aparece como un mensaje; ninguno si no se elige.
setting-moderation-tell_members = Avisar a los miembros
    .description = Si los miembros se enteran por mensaje directo de lo que les pasa, antes de ser expulsados o baneados.
setting-moderation-appeal = Cómo apelar
    .description = Cómo apelan los miembros: aparece en cada mensaje directo sobre un caso.
    .allowed = un texto de 500 caracteres como mucho
setting-moderation-announce_actions = Anunciar las sanciones
    .description = Si el canal donde un moderador decide algo se entera de ello.
setting-moderation-warn_points = Puntos de una advertencia
    .description = Cuántos puntos tiene una advertencia si el moderador no lo dice.
    .allowed = un número entero de 0 a 100
setting-moderation-points_fade = Cómo caducan los puntos
    .description = Qué pasa con los puntos: se quedan, caducan de golpe o disminuyen cada día.
    .never = nunca
    .expire = de golpe
    .decay = poco a poco
setting-moderation-points_expire = Cuánto cuentan los puntos
    .description = Si los puntos caducan de golpe: cuánto tiempo cuentan. Vale para los casos desde entonces.
    .allowed = una duración de 1 hora a { 3650 } días, como 30 días
setting-moderation-points_decay = Puntos que caducan al día
    .description = Si los puntos caducan poco a poco: cuántos de un caso al día. Vale para los casos desde entonces.
    .allowed = un número de 0,001 a 1000
setting-moderation-ladder = Escala
    .description =
        A qué llevan los puntos. Suave: con 3 un aislamiento de 10 minutos, con 4 de 1 hora, con 5 de 1 día, con 6 un baneo.
        Estricta: con 2, 3 y 4 aislamientos de 1 hora, 1 día, 7 días, con 5 un baneo. La propia: lo que pongáis con /escala poner.
    .off = ninguna
    .gentle = suave
    .strict = estricta
    .custom = la propia
setting-moderation-ban_deletes = Mensajes que borra un baneo
    .description = De cuánto tiempo borra los mensajes un baneo si el moderador no lo dice.
    .allowed = una duración de 0 segundos a 7 días, como 1 día

# Palabras de las negativas.

word-note = nota
word-unban = desbaneo
word-untimeout = aislamiento levantado
word-kick = expulsión
word-warning = advertencia
word-softban = softban
word-rule_without_a_case = regla sin caso

# Negativas.

refusal-invalid_points = Los puntos son un número entero de 0 a 1000, no { $given }.
refusal-invalid_evidence = La prueba debe ser un enlace que empiece por https:// y tenga 400 caracteres como mucho.
refusal-unknown_case = No hay ningún caso { $number } en este servidor. /caso buscar encuentra los que hay.
refusal-acts_on_self = No puedes hacerte eso a ti mismo. Pídeselo a otro moderador.
refusal-acts_on_bot = No actúo contra mí mismo.
refusal-acts_on_owner = Nadie puede hacerle eso al propietario del servidor.
refusal-acts_on_webhook = Eso lo escribió un webhook, no un miembro. Quien gestione los webhooks puede quitarlo en los ajustes del servidor.
refusal-outranked = Solo puedes hacer eso con miembros cuyo rol más alto esté por debajo del tuyo.
refusal-lacks_permission = Para eso necesitas el permiso «{ $permission }».
refusal-bot_lacks_permission = Me falta el permiso «{ $permission }». Dáselo a mi rol e inténtalo otra vez.
refusal-bot_outranked = Solo puedo hacer eso con miembros cuyo rol más alto esté por debajo del mío. Sube mi rol e inténtalo otra vez.
refusal-administrator = Discord no deja aislar a un administrador. Quítale antes ese rol.
refusal-already_banned = Ya tiene un baneo hasta el { $until } (caso { $number }). Solo uno más largo puede sustituirlo.
refusal-banned_for_good = Ya tiene un baneo para siempre (caso { $number }).
refusal-already_timed_out = Ya tiene un aislamiento hasta el { $until } (caso { $number }). Solo uno más largo puede sustituirlo; para uno más corto, quítalo antes.
refusal-not_banned = No tiene ningún baneo: está en este servidor.
refusal-not_timed_out = No está en aislamiento.
refusal-not_here = No está en este servidor, así que no se le puede expulsar. Banear sí se puede.
refusal-pardoned_already = El caso { $number } ya está indultado.
refusal-no_pardon = El caso { $number } ({ $kind }) no tiene nada que indultar: solo lo tienen las advertencias, aislamientos, expulsiones y baneos.
refusal-invalid_rung = Un peldaño de la escala se alcanza con 1 a 1000 puntos, no con { $given }.
refusal-invalid_action = La escala conoce timeout, kick, softban y ban, no «{ $given }».
refusal-needless_duration = «{ $action }» se acaba al momento: deja la duración, o elige aislar o banear.
refusal-no_such_rung = La escala no tiene ningún peldaño en esa cantidad de puntos ({ $points }). /escala mostrar enseña los que hay.
refusal-unknown_ladder = No hay ninguna escala «{ $ladder }». Elige gentle o strict.
refusal-invalid_preset = Una plantilla tiene un nombre de 1 a 50 caracteres y un motivo de 1 a 400, sin caracteres de control.
refusal-no_such_preset = No hay ninguna plantilla «{ $name }». /plantillas lista muestra las que hay.
refusal-too_many_presets = Puede haber { $most } plantillas como mucho. Quita una antes.
refusal-not_your_record = Eso solo pueden verlo el propio miembro y los moderadores.
refusal-discord_declined = Discord respondió: { $answer }
refusal-discord_declined_lifting = No se pudo levantar. Discord respondió: { $answer }
refusal-not_in_time = No se pudo hacer a tiempo.
refusal-not_lifted_in_time = No se pudo levantar a tiempo.

# For Discord's audit log.

reason-moderation-case = Caso { $number }
reason-moderation-pardoned = Caso { $number }: indultado
reason-moderation-case_ended = El caso { $number } ha terminado
