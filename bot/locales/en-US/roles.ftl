# Commands, options and choices.

command-Roles = Roles

command-why-role = why-role
    .description = Why a member wears their roles, and until when
option-why-role-member = member
    .description = Whose roles
option-why-role-role = role
    .description = This role only; all if left out
