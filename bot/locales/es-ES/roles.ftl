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
roles-refused-given = Discord no me dejó dar el rol **{ $name }** a { $member } en **{ $server }**. Volveré a intentarlo más tarde.
roles-refused-taken = Discord no me dejó quitar el rol **{ $name }** a { $member } en **{ $server }**. Volveré a intentarlo más tarde.
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

# De qué hablan los rechazos.

refusal-role_above_you = El rol «{ $role }» no está por debajo de tu rol más alto, así que no puedes darlo ni quitarlo.
refusal-dangerous_role = El rol «{ $role }» tiene permisos de moderador ({ $permissions }). Elige otro, o permítelo con el ajuste roles.dangerous.
refusal-role_denied = Ese miembro no puede llevar el rol «{ $role }» por ahora. Permítelo primero.
refusal-not_denied = El rol «{ $role }» no está prohibido a ese miembro.
refusal-unknown_audience = Un rol puede ser para personas, bots o ambos, no para «{ $given }».
refusal-no_autorole = El rol «{ $role }» no se da a quien entra, así que no hay nada que quitar.
refusal-not_sticky = El rol «{ $role }» no vuelve con nadie, así que no hay nada que quitar.

# Ajustes.

setting-roles-keep_reasons = Cuánto se guardan los motivos de los roles
    .description = Cuánto tiempo se recuerda por qué un miembro llevaba un rol, después de que termine.
    .allowed = una duración de 1 a { 3650 } días, por ejemplo 90 días
setting-roles-keep_history = Cuánto se recuerda quién llevaba qué rol
    .description = Cuánto tiempo se recuerda quién llevaba qué rol, después de que termine.
    .allowed = una duración de 1 a { 3650 } días, por ejemplo 400 días
setting-roles-keep_sticky = Cuánto esperan los roles a quien se fue
    .description = En cuánto tiempo quien se fue recupera los roles que vuelven.
    .allowed = una duración de 1 hora a { 365 } días, por ejemplo 30 días
setting-roles-dangerous = Dar roles con permisos de moderador
    .description = Si los roles con permisos de moderador pueden estar en menús, darse al entrar o por una tarea, o volver.

# Why a role is worn, or no longer.

reason-roles-worn_before = lo llevaba antes de irse
reason-roles-joined = se unió
reason-roles-left = dejó el servidor
reason-roles-time_over = se acabó el tiempo
reason-roles-forgotten = el miembro fue olvidado
reason-roles-taken_by_hand = quitado a mano
reason-roles-denied = prohibido
