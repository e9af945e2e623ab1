# Commands, options and choices.

command-purge = purgar
    .description = Borra los mensajes más recientes de este canal
option-purge-count = cantidad
    .description = Cuántos, de 1 a 1000
option-purge-member = miembro
    .description = Solo mensajes de este miembro
option-purge-contains = contiene
    .description = Solo mensajes con este texto
option-purge-before = antes
    .description = Solo mensajes anteriores a este: su id o enlace
option-purge-after = después
    .description = Solo mensajes posteriores a este: su id o enlace

command-slowmode = lento
    .description = Haz que los miembros esperen entre dos mensajes
option-slowmode-duration = duración
    .description = Cuánto, como 10s o 5m, hasta 6h; off lo termina
option-slowmode-channel = canal
    .description = Dónde; aquí si no se indica
option-slowmode-reason = motivo
    .description = Por qué; para el registro de auditoría

command-lock = bloquear
    .description = No dejes que nadie escriba más en un canal
option-lock-channel = canal
    .description = Cuál; este si no se indica
option-lock-duration = duración
    .description = Por cuánto tiempo, como 10m o 2h; hasta desbloquear si no se indica
option-lock-reason = motivo
    .description = Por qué; para el registro de auditoría

command-unlock = desbloquear
    .description = Deja que todos vuelvan a escribir en un canal
option-unlock-channel = canal
    .description = Cuál; este si no se indica
option-unlock-reason = motivo
    .description = Por qué; para el registro de auditoría

# Canales.

channels-unreadable = No puedo leer { $channel }: necesito ahí «{ permission-view_channel }» y «{ permission-read_message_history }».
channels-purge-nothing = No hay mensajes que coincidan en { $channel }.
channels-purged = { $count ->
        [one] Se borra { $count } mensaje en { $channel }.
       *[other] Se borran { $count } mensajes en { $channel }.
    }
channels-purge-pinned = { $count ->
        [one] { $count } mensaje fijado se queda.
       *[other] { $count } mensajes fijados se quedan.
    }
channels-purge-undeletable = { $count ->
        [one] { $count } mensaje del sistema se queda: nadie puede borrarlo.
       *[other] { $count } mensajes del sistema se quedan: nadie puede borrarlos.
    }
channels-slow = Modo lento en { $channel }: un mensaje cada { $span }.
channels-slow-off = El modo lento está apagado en { $channel }.
channels-locked = { $channel } está bloqueado hasta que alguien use `/desbloquear`.
channels-locked-until = { $channel } está bloqueado hasta el { $moment }.
channels-unlocked = { $channel } vuelve a estar abierto.
channels-refused-lock = No pude bloquear { $channel }.
channels-refused-unlock = No pude volver a abrir { $channel }: sigue bloqueado.
channels-refused-slowmode = No pude cambiar el modo lento de { $channel }.
channels-refused-answer = Discord respondió: { $answer }

# Negativas.

refusal-invalid_message = Un mensaje se da por su ID o su enlace; «{ $given }» no es ninguna de las dos cosas.
refusal-thread = Un hilo como { $channel } no se puede bloquear. Bloquea el canal al que pertenece, o cierra el hilo en Discord.
refusal-no_slowmode = Discord no tiene modo lento para { $channel }. Elige un canal en el que escriban los miembros.
refusal-already_locked = { $channel } ya está bloqueado. /desbloquear lo abre.
refusal-not_locked = No he bloqueado { $channel }, así que no hay nada que desbloquear.

# For Discord's audit log.

reason-channels-lock_ended = El bloqueo ha terminado
reason-channels-purge = { $by ->
    [operator] Mensajes borrados por un operador
   *[other] Mensajes borrados por { $by }
    }
