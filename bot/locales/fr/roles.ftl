# Commands, options and choices.

command-Roles = Rôles

command-why-role = pourquoi-rôle
    .description = Pourquoi un membre porte ses rôles, et jusqu'à quand
option-why-role-member = membre
    .description = De qui sont les rôles
option-why-role-role = rôle
    .description = Ce rôle seulement ; tous si omis
