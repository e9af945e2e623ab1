# Commands, options and choices.

command-automod = automod
    .description = Reglas que miran cada mensaje

command-automod-list = lista
    .description = Muestra las reglas automáticas

command-automod-add = añadir
    .description = Crea una regla automática o reemplaza una
option-automod-add-kind = tipo
    .description = En qué se fija la regla
choice-automod-add-kind-words = palabras
choice-automod-add-kind-pattern = patrón
choice-automod-add-kind-links = enlaces
choice-automod-add-kind-invites = invitaciones
choice-automod-add-kind-mentions = menciones
choice-automod-add-kind-attachments = adjuntos
choice-automod-add-kind-rate = demasiados mensajes
choice-automod-add-kind-duplicates = el mismo texto otra vez
choice-automod-add-kind-new_account = cuentas nuevas
option-automod-add-threshold = cantidad
    .description = Cuántos: mensajes, menciones o adjuntos
option-automod-add-period = periodo
    .description = En cuánto tiempo, o qué edad de la cuenta, como 10s o 1d
option-automod-add-words = palabras
    .description = Palabras y frases, separadas por comas; bad* también encuentra badly
option-automod-add-pattern = patrón
    .description = Una expresión regular
option-automod-add-allowed = permitidos
    .description = Dominios o códigos de invitación permitidos, separados por comas
option-automod-add-delete = borrar
    .description = Si se borra el mensaje; sí, si no se indica
option-automod-add-action = acción
    .description = Qué le pasa al miembro; nada si no se indica
choice-automod-add-action-none = nada
choice-automod-add-action-warn = advertir
choice-automod-add-action-timeout = aislar
choice-automod-add-action-kick = expulsar
choice-automod-add-action-ban = banear
option-automod-add-points = puntos
    .description = Cuántos puntos tiene el caso; los habituales si no se indica
option-automod-add-duration = duración
    .description = Cuánto dura el aislamiento o el baneo
option-automod-add-reason = motivo
    .description = Qué se le dice al miembro
option-automod-add-exempt_role = rol_exento
    .description = A quién no se aplica la regla
option-automod-add-exempt_channel = canal_exento
    .description = Dónde no vale la regla: un canal o una categoría
option-automod-add-enabled = activa
    .description = Si la regla está activa; sí, si no se indica
option-automod-add-rule = regla
    .description = El número de la regla que se reemplaza; una nueva si no se indica

command-automod-remove = quitar
    .description = Quita una regla automática
option-automod-remove-rule = regla
    .description = El número de la regla

command-automod-test = probar
    .description = Muestra qué harían las reglas con un mensaje
option-automod-test-text = texto
    .description = Qué dice el mensaje
option-automod-test-rule = regla
    .description = Solo una regla, por su número; todas si no se indica
