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
    .description = Cuánto tiempo, como 7 days; para siempre si falta
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
    .description = Cuánto tiempo, como 1 hour; un baneo sin él es para siempre
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
