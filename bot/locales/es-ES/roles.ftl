# Commands, options and choices.

command-Why-these-roles = ¿Por qué estos roles?

command-role = rol
    .description = Dar, quitar, prohibir y explicar roles

command-role-give = dar
    .description = Dar un rol a un miembro, para siempre o por un tiempo
option-role-give-member = miembro
    .description = Quién lo recibe
option-role-give-role = rol
    .description = Qué rol
option-role-give-duration = duración
    .description = Por cuánto tiempo, por ejemplo 3d; para siempre si se omite
option-role-give-reason = motivo
    .description = Por qué

command-role-take = quitar
    .description = Quitar un rol a un miembro, lo lleve por lo que lo lleve
option-role-take-member = miembro
    .description = Quién lo pierde
option-role-take-role = rol
    .description = Qué rol
option-role-take-reason = motivo
    .description = Por qué

command-role-deny = prohibir
    .description = Un miembro ya no puede llevar un rol, para siempre o por un tiempo
option-role-deny-member = miembro
    .description = Quién no puede llevarlo
option-role-deny-role = rol
    .description = Qué rol
option-role-deny-duration = duración
    .description = Por cuánto tiempo, por ejemplo 30d; para siempre si se omite
option-role-deny-reason = motivo
    .description = Por qué

command-role-allow = permitir
    .description = Un miembro puede volver a llevar un rol prohibido
option-role-allow-member = miembro
    .description = Quién puede llevarlo
option-role-allow-role = rol
    .description = Qué rol

command-role-denials = prohibiciones
    .description = Qué roles están prohibidos a quién
option-role-denials-role = rol
    .description = Solo este rol; todos si se omite

command-role-why = por-qué
    .description = Por qué un miembro lleva sus roles, y hasta cuándo
option-role-why-member = miembro
    .description = De quién son los roles
option-role-why-role = rol
    .description = Solo este rol; todos si se omite

command-role-history = historial
    .description = Qué roles llevó un miembro, y cuándo
option-role-history-member = miembro
    .description = De quién son los roles
option-role-history-role = rol
    .description = Solo este rol; todos si se omite

command-role-wearers = portadores
    .description = Quién lleva un rol, o lo llevaba hace un tiempo
option-role-wearers-role = rol
    .description = Qué rol
option-role-wearers-ago = hace
    .description = Hace cuánto, por ejemplo 3d; ahora si se omite

command-autorole = autorrol
    .description = Los roles que reciben los miembros al entrar

command-autorole-set = poner
    .description = Dar un rol a quien entre desde ahora
option-autorole-set-role = rol
    .description = Qué rol
option-autorole-set-delay = retraso
    .description = Cuánto después de entrar, por ejemplo 10m; en el acto si se omite
option-autorole-set-who = quién
    .description = Quién lo recibe; las personas si se omite
option-autorole-set-screening = verificación
    .description = Esperar a que termine la verificación de miembros
choice-autorole-set-who-people = personas
choice-autorole-set-who-bots = bots
choice-autorole-set-who-both = ambos

command-autorole-drop = quitar
    .description = No dar más un rol a quien entre
option-autorole-drop-role = rol
    .description = Qué rol

command-autorole-list = lista
    .description = Los roles para quien entra

command-autorole-rehearse = ensayar
    .description = Quién está aquí y lo habría recibido
option-autorole-rehearse-role = rol
    .description = Qué rol
option-autorole-rehearse-who = quién
    .description = Entre quiénes; las personas si se omite
choice-autorole-rehearse-who-people = personas
choice-autorole-rehearse-who-bots = bots
choice-autorole-rehearse-who-both = ambos

command-sticky = rol-de-vuelta
    .description = Los roles que vuelven con quien se fue

command-sticky-set = poner
    .description = Devolver un rol a quien lo llevaba al irse
option-sticky-set-role = rol
    .description = Qué rol

command-sticky-drop = quitar
    .description = Un rol ya no vuelve
option-sticky-drop-role = rol
    .description = Qué rol

command-sticky-list = lista
    .description = Los roles que vuelven

command-rolejob = tarea-de-rol
    .description = Un rol para muchos miembros

command-rolejob-start = iniciar
    .description = Ensayar una tarea: lo que haría, y un botón que la inicia
option-rolejob-start-action = acción
    .description = Darlo o quitarlo
choice-rolejob-start-action-give = dar
choice-rolejob-start-action-take = quitar
option-rolejob-start-role = rol
    .description = Qué rol
option-rolejob-start-has = tiene
    .description = Quien lleva este rol; varios debajo del ensayo
option-rolejob-start-lacks = sin
    .description = Quien no lleva este rol; varios debajo del ensayo
option-rolejob-start-who = quién
    .description = Personas, bots o ambos; ambos si se omite
choice-rolejob-start-who-people = personas
choice-rolejob-start-who-bots = bots
choice-rolejob-start-who-both = ambos
option-rolejob-start-member-for = miembro-desde-hace
    .description = Aquí desde hace al menos, por ejemplo 30d
option-rolejob-start-member-up-to = miembro-como-mucho
    .description = Aquí desde hace como mucho, por ejemplo 7d
option-rolejob-start-level = nivel
    .description = Quien ha alcanzado este nivel
option-rolejob-start-active = activo
    .description = Quien ha ganado XP con un mensaje en ese tiempo, por ejemplo 30d
option-rolejob-start-reason = motivo
    .description = Por qué

command-rolejob-pause = pausar
    .description = Dejar una tarea en espera
option-rolejob-pause-number = número
    .description = Qué tarea; la última si se omite

command-rolejob-resume = reanudar
    .description = Reanudar una tarea en pausa
option-rolejob-resume-number = número
    .description = Qué tarea; la última si se omite

command-rolejob-cancel = cancelar
    .description = Terminar una tarea donde está
option-rolejob-cancel-number = número
    .description = Qué tarea; la última si se omite

command-rolejob-undo = deshacer
    .description = Deshacer lo que hizo una tarea, donde nadie ha decidido desde entonces
option-rolejob-undo-number = número
    .description = Qué tarea; la última si se omite

command-rolejob-show = mostrar
    .description = Cómo va una tarea
option-rolejob-show-number = número
    .description = Qué tarea; la última si se omite

command-myrole = mi-rol
    .description = Un rol propio

command-myrole-show = mostrar
    .description = Tu rol, y lo que puedes hacer con él

command-myrole-set = poner
    .description = Crear tu rol, o cambiar su aspecto
option-myrole-set-name = nombre
    .description = Cómo se llama
option-myrole-set-colours = colores
    .description = Como #ff8800, dos, u holographic
option-myrole-set-emoji = emoji
    .description = Un emoji junto al nombre
option-myrole-set-icon = icono
    .description = Una imagen junto al nombre: PNG, JPEG o WebP, 256 KiB como mucho

command-myrole-drop = dejar
    .description = Renunciar a tu rol
option-myrole-drop-member = miembro
    .description = El de otra persona, si puedes gestionar roles
option-myrole-drop-reason = motivo
    .description = Por qué

# Qué se hizo con un rol.

roles-given = { $member } lleva { $role } desde ahora.
roles-given-until = { $member } lleva { $role } hasta el { $moment }.
roles-worn-on = Hay otros motivos, así que después se queda.
roles-worn-until = Hay otros motivos, así que se queda hasta el { $moment }.
roles-was-taken = { $count ->
        [0] Le quito { $role } a { $member }. No conocía ningún motivo.
        [one] Le quito { $role } a { $member }. El motivo ya no cuenta.
       *[other] Le quito { $role } a { $member }. Los { $count } motivos ya no cuentan.
    }
roles-denied = { $member } ya no puede llevar { $role }.
roles-denied-until = { $member } no puede llevar { $role } hasta el { $moment }.
roles-allowed = { $member } puede volver a llevar { $role }.
roles-denials = Roles prohibidos
roles-no-denials = A nadie se le prohíbe ningún rol.
roles-not-denied = { $role } no se le prohíbe a nadie.
roles-wearers-title = Quién lo llevaba
roles-wearers = { $role } · { $moment } · { $count ->
        [one] { $count } miembro
       *[other] { $count } miembros
    }
roles-no-wearers = No sé de nadie que llevara { $role } entonces.
roles-history-title = Roles a lo largo del tiempo
roles-no-history = No sé de ningún rol que { $member } haya llevado.
roles-from-until = del { $start } al { $end }

# Por qué un miembro lleva un rol.

roles-why-title = ¿Por qué estos roles?
roles-why-none = No conozco ningún motivo para un rol de { $member }.
roles-source-leveling = por un nivel
roles-source-shop = de la tienda
roles-source-discord = dado en Discord
roles-source-moderator = dado aquí
roles-source-autorole = por entrar
roles-source-sticky = devuelto
roles-source-job = por una tarea
roles-source-personal = el propio
roles-source-menus = elegido en un menú
roles-source-stats = por participar
roles-source-denial = **prohibido**
roles-by = por { $actor }
roles-since = desde { $moment }
roles-until = hasta { $moment }
roles-taken = quitado { $moment }
roles-taken-by = quitado por { $actor } { $moment }
roles-lifted = levantado { $moment }
roles-lifted-by = levantado por { $actor } { $moment }
roles-over = terminado { $moment }
roles-reason = Motivo: { $reason }

# Roles para quien entra y para quien vuelve.

roles-autorole-set = Quien entre desde ahora recibe { $role }. Quien ya está solo lo recibe con una tarea.
roles-autorole-here = Darlo también a quien ya está
roles-autorole-dropped = Quien entre desde ahora ya no recibe { $role }. Quien lo tiene lo conserva.
roles-autoroles = Roles para quien entra
roles-no-autoroles = Nadie recibe un rol al entrar. `/autorrol poner` lo cambia.
roles-audience-people = personas
roles-audience-bots = bots
roles-audience-both = personas y bots
roles-after = tras { $duration }
roles-before-screening = incluso antes de que termine la verificación
roles-rehearsal = Ensayo
roles-autorole-nobody = Todos los que sé que están aquí llevan { $role }.
roles-autorole-rehearsed = { $count ->
        [one] A { $count } miembro le falta { $role }: { $first }
       *[other] A { $count } miembros les falta { $role }, primero { $first }
    }
roles-sticky-set = { $role } vuelve con quien lo lleve al irse.
roles-sticky-dropped = { $role } ya no vuelve.
roles-sticky = Roles que vuelven
roles-no-sticky = Ningún rol vuelve. `/rol-de-vuelta poner` lo cambia.
roles-flaw-deleted = fue borrado
roles-flaw-managed = pertenece a una integración
roles-flaw-out_of_reach = no está por debajo de mi rol más alto
roles-flaw-dangerous = tiene permisos de moderador
roles-notice = Un rol ya no se da
roles-notice-deleted = El rol «{ $name }» fue borrado ({ $role }). Servía de: { $uses }.
roles-notice-managed = { $role } ({ $name }) pertenece ahora a una integración, así que no puedo darlo. Sirve de: { $uses }.
roles-notice-out_of_reach = { $role } ({ $name }) ya no está por debajo de mi rol más alto, así que no puedo darlo. Pon mi rol por encima. Sirve de: { $uses }.
roles-notice-dangerous = { $role } ({ $name }) tiene ahora permisos de moderador, así que no lo doy por mi cuenta. Sirve de: { $uses }.
roles-use-autorole = rol para quien entra
roles-use-sticky = rol que vuelve
roles-use-menu = rol de un menú

# Tareas.

roles-job-title = Tarea { $number }
roles-job-give = Dar { $role }
roles-job-take = Quitar { $role }
roles-job-would = { $count ->
        [one] **{ $count }** miembro cambiaría, de { $matching } que cumplen esto.
       *[other] **{ $count }** miembros cambiarían, de { $matching } que cumplen esto.
    }
roles-job-first = Primero: { $first }
roles-job-known = Conozco a { $known } de { $members } miembros. Los demás no se cuentan.
roles-job-start = { $count ->
        [one] Iniciar: { $count } miembro
       *[other] Iniciar: { $count } miembros
    }
roles-job-started = La tarea { $number } ha empezado. Su mensaje muestra cómo va.
roles-job-pause = Pausar
roles-job-resume = Reanudar
roles-job-cancel = Cancelar
roles-job-undo = Deshacer
roles-menu-has_all = Solo quien lleva todos estos
roles-menu-has_any = Solo quien lleva alguno de estos
roles-menu-lacks_all = Solo quien no lleva ninguno de estos
roles-menu-lacks_any = Solo a quien le falta alguno de estos
roles-filter-has_all = lleva { $roles }
roles-filter-has_any = lleva alguno de { $roles }
roles-filter-lacks_all = no lleva ninguno de { $roles }
roles-filter-lacks_any = le falta alguno de { $roles }
roles-filter-joined-before = entró antes del { $moment }
roles-filter-joined-after = entró desde el { $moment }
roles-filter-chosen = { $count ->
        [one] { $count } miembro elegido por nivel o actividad
       *[other] { $count } miembros elegidos por nivel o actividad
    }
roles-state-running = en marcha
roles-state-undoing = se está deshaciendo
roles-state-paused = en pausa
roles-state-done = hecha
roles-state-cancelled = cancelada
roles-state-stopped = detenida por sí sola
roles-state-undone = deshecha
roles-outcome-waiting = ⏳ { $count } por venir
roles-outcome-changed = ✅ { $count } cambiados
roles-outcome-unchanged = ➖ { $count } ya estaban así
roles-outcome-denied = ⛔ { $count } no pueden llevarlo
roles-outcome-failed = ❌ { $count } rechazados por Discord
roles-outcome-gone = 👋 { $count } se habían ido
roles-outcome-undone = ↩️ { $count } deshechos
roles-outcome-touched = ✋ { $count } dejados como están, pues alguien decidió después

# Roles propios de los miembros.

roles-personal = Un rol propio
roles-personal-none-yet = Aquí puedes tener un rol propio: tu nombre, tu color.
roles-personal-not-for-you = Aquí no puedes tener un rol propio.
roles-personal-for-role = Quien lleva { $role } puede.
roles-personal-for-boosters = Quien mejora el servidor puede.
roles-personal-for-nobody = Tal como está configurado, nadie puede.
roles-personal-being-made = Se está creando. En un momento lo llevarás.
roles-personal-changed = Así se ve desde ahora.
roles-personal-dropped = { $member } ya no tiene un rol propio.
roles-personal-has-colors = Colores: { $colors }
roles-personal-has-emoji = Emoji: { $emoji }
roles-personal-has-icon = Con una imagen
roles-personal-goes = Se borra { $moment }, porque ya no puedes tener uno.
roles-personal-changeable = Puedes cambiarlo a partir de { $moment }.
roles-personal-make = Crear uno
roles-personal-change = Cambiar
roles-personal-drop = Renunciar a él
roles-personal-form = Tu rol
roles-personal-name = Nombre
roles-personal-colors = Colores
roles-personal-colors-hint = #ff8800, o dos, u holographic
roles-personal-emoji = Emoji
roles-personal-lapses = Tu rol **{ $name }** en **{ $server }** se borra { $moment }, porque ya no puedes tener uno.
roles-personal-failed = Discord no creó tu rol **{ $name }** en **{ $server }**. Puedes intentarlo de nuevo.

# De qué hablan los rechazos.

word-running = en marcha
word-paused = en pausa
word-done = hecha
word-cancelled = cancelada
word-stopped = detenida
word-undone = deshecha
word-role_icons = iconos de rol
word-enhanced_role_colors = roles de varios colores

refusal-role_above_you = El rol «{ $role }» no está por debajo de tu rol más alto, así que no puedes darlo ni quitarlo.
refusal-dangerous_role = El rol «{ $role }» tiene permisos de moderador ({ $permissions }). Elige otro, o permítelo con el ajuste roles.dangerous.
refusal-role_denied = Ese miembro no puede llevar el rol «{ $role }» por ahora. Permítelo primero.
refusal-not_denied = El rol «{ $role }» no está prohibido a ese miembro.
refusal-unknown_audience = Un rol puede ser para personas, bots o ambos, no para «{ $given }».
refusal-no_autorole = El rol «{ $role }» no se da a quien entra, así que no hay nada que quitar.
refusal-not_sticky = El rol «{ $role }» no vuelve con nadie, así que no hay nada que quitar.
refusal-unknown_action = Una tarea puede dar o quitar un rol, no «{ $given }».
refusal-unknown_part = Un filtro por roles es has_all, has_any, lacks_all o lacks_any, no «{ $given }».
refusal-job_running = La tarea { $job } no ha terminado. Espera a que acabe, o cancélala.
refusal-unknown_job = No hay ninguna tarea { $job } en este servidor.
refusal-job_state = Eso no se puede hacer con la tarea { $job } ({ $state }).
refusal-unknown_draft = Ese ensayo es de hace demasiado, ya se inició, o no es tuyo. Ensáyalo otra vez.
refusal-no_personal_role_for_you = Aquí no puedes tener un rol propio, o ya no: `/mi-rol mostrar` dice quién puede.
refusal-personal_name = Un rol propio tiene un nombre de 1 a { 100 } caracteres que ningún otro rol tiene aquí. «{ $given }» no sirve.
refusal-invalid_color = Los colores se escriben como #ff8800, uno o dos, o la palabra holographic; «{ $given }» no lo es.
refusal-invalid_icon = Un icono es una imagen (PNG, JPEG o WebP) de { 256 } KiB como mucho.
refusal-lacks_feature = Este servidor no tiene en Discord lo que hace falta: { $feature }.
refusal-changed_lately = Has cambiado tu rol hace poco.
refusal-no_room_for_roles = Este servidor tiene { $roles } roles, y no se crean más para los miembros.
refusal-no_personal_role = Ese miembro no tiene un rol propio.

# Ajustes.

setting-roles-keep_reasons = Cuánto se guardan los motivos de los roles
    .description = Cuánto tiempo se recuerda por qué un miembro llevaba un rol, después de que termine.
    .allowed = una duración de 1 a { 3650 } días, por ejemplo 90 days
setting-roles-keep_history = Cuánto se recuerda quién llevaba qué rol
    .description = Cuánto tiempo se recuerda quién llevaba qué rol, después de que termine.
    .allowed = una duración de 1 a { 3650 } días, por ejemplo 400 days
setting-roles-keep_sticky = Cuánto esperan los roles a quien se fue
    .description = En cuánto tiempo quien se fue recupera los roles que vuelven.
    .allowed = una duración de 1 hora a { 365 } días, por ejemplo 30 days
setting-roles-dangerous = Dar roles con permisos de moderador
    .description = Si los roles con permisos de moderador pueden estar en menús, darse al entrar o por una tarea, o volver.
setting-roles-personal_role_id = Rol que permite un rol propio
    .description = Quien lleva este rol puede tener un rol propio.
setting-roles-personal_boost = Quien mejora el servidor puede tener un rol propio
    .description = Si quien mejora el servidor puede tener un rol propio.
setting-roles-personal_anchor_role_id = Debajo de qué rol se ponen los roles propios
    .description = Debajo de qué rol se ponen los de los miembros. Vacío: se quedan abajo del todo, donde apenas se ven sus colores.
setting-roles-personal_cooldown = Tiempo entre dos cambios del rol propio
    .description = Cuánto tiempo después de un cambio puede un miembro volver a cambiar su rol.
    .allowed = una duración de 0 segundos a 30 días, por ejemplo 24 hours
setting-roles-personal_grace = Cuánto se queda después el rol propio
    .description = Cuánto tiempo conserva un miembro su rol cuando ya no puede tener uno.
    .allowed = una duración de 0 segundos a 90 días, por ejemplo 3 days
setting-roles-personal_reserve = Roles que no son para los miembros
    .description = Cuántos de los { 250 } roles que permite Discord no son para los miembros.
    .allowed = un número entero de 0 a { 249 }

# Why a role is worn, or no longer.

reason-roles-worn_before = lo llevaba antes de irse
reason-roles-joined = se unió
reason-roles-left = dejó el servidor
reason-roles-time_over = se acabó el tiempo
reason-roles-forgotten = el miembro fue olvidado
reason-roles-taken_by_hand = quitado a mano
reason-roles-denied = prohibido
reason-roles-undone = deshecho
reason-roles-lapsed = caducado
