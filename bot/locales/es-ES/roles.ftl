# Commands, options and choices.

command-Roles = Roles

command-why-role = por-qué-rol
    .description = Por qué un miembro lleva sus roles, y hasta cuándo
option-why-role-member = miembro
    .description = De quién son los roles
option-why-role-role = rol
    .description = Solo este rol; todos si se omite
