# Commands, options and choices.

command-Roles = Rollen

command-why-role = warum-rolle
    .description = Warum ein Mitglied seine Rollen trägt, und bis wann
option-why-role-member = mitglied
    .description = Wessen Rollen
option-why-role-role = rolle
    .description = Nur diese Rolle; ohne Angabe alle

# Warum ein Mitglied eine Rolle trägt.

roles-why-title = Warum diese Rollen?
roles-why-none = Ich kenne keinen Grund für eine Rolle von { $member }.
roles-source-leveling = für ein Level
roles-source-shop = aus dem Shop
roles-source-discord = in Discord gegeben
roles-by = von { $actor }
roles-since = seit { $moment }
roles-until = bis { $moment }
roles-taken = in Discord genommen { $moment }
roles-taken-by = in Discord genommen von { $actor } { $moment }
roles-over = vorbei { $moment }
roles-end-left = hat den Server verlassen
roles-end-time = die Zeit war um
roles-end-hand = von Hand genommen

# Einstellungen.

setting-roles-keep_reasons = Wie lange Gründe für Rollen bleiben
    .description = Wie lange danach noch bekannt ist, warum ein Mitglied eine Rolle trug.
    .allowed = eine Dauer von 1 bis { 3650 } Tagen, etwa 90 days
