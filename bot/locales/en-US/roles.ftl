# Commands, options and choices.

command-Roles = Roles

command-why-role = why-role
    .description = Why a member wears their roles, and until when
option-why-role-member = member
    .description = Whose roles
option-why-role-role = role
    .description = This role only; all if left out

# Why a member wears a role.

roles-why-title = Why these roles?
roles-why-none = I know of no reason for a role of { $member }.
roles-source-leveling = for a level
roles-source-shop = from the shop
roles-source-discord = given in Discord
roles-by = by { $actor }
roles-since = since { $moment }
roles-until = until { $moment }
roles-taken = taken in Discord { $moment }
roles-taken-by = taken in Discord by { $actor } { $moment }
roles-over = over { $moment }
roles-end-left = left the server
roles-end-time = its time was over
roles-end-hand = taken by hand

# Settings. English says the rest in the comments of roles.settings.

setting-roles-keep_reasons = How long reasons for roles are kept
