# Commands, options and choices.

command-Roles = Roles

command-why-role = por-qué-rol
    .description = Por qué un miembro lleva sus roles, y hasta cuándo
option-why-role-member = miembro
    .description = De quién son los roles
option-why-role-role = rol
    .description = Solo este rol; todos si se omite

# Por qué un miembro lleva un rol.

roles-why-title = ¿Por qué estos roles?
roles-why-none = No conozco ningún motivo para un rol de { $member }.
roles-source-leveling = por un nivel
roles-source-shop = de la tienda
roles-source-discord = dado en Discord
roles-by = por { $actor }
roles-since = desde { $moment }
roles-until = hasta { $moment }
roles-taken = quitado en Discord { $moment }
roles-taken-by = quitado en Discord por { $actor } { $moment }
roles-over = terminado { $moment }
roles-end-left = dejó el servidor
roles-end-time = se acabó el tiempo
roles-end-hand = quitado a mano

# Ajustes.

setting-roles-keep_reasons = Cuánto se guardan los motivos de los roles
    .description = Cuánto tiempo se recuerda por qué un miembro llevaba un rol, después de que termine.
    .allowed = una duración de 1 a { 3650 } días, por ejemplo 90 days
