# Commands, options and choices.

command-Roles = Rollen

command-why-role = warum-rolle
    .description = Warum ein Mitglied seine Rollen trägt, und bis wann
option-why-role-member = mitglied
    .description = Wessen Rollen
option-why-role-role = rolle
    .description = Nur diese Rolle; ohne Angabe alle
