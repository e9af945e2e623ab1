# Commands, options and choices.

command-Why-these-roles = Why these roles?

command-role = role
    .description = Give, take, deny and explain roles

command-role-give = give
    .description = Give a member a role, for good or for a time
option-role-give-member = member
    .description = Who gets it
option-role-give-role = role
    .description = Which role
option-role-give-duration = duration
    .description = For how long, such as 3d; for good if left out
option-role-give-reason = reason
    .description = Why

command-role-take = take
    .description = Take a role from a member, whatever they wear it for
option-role-take-member = member
    .description = Who loses it
option-role-take-role = role
    .description = Which role
option-role-take-reason = reason
    .description = Why

command-role-deny = deny
    .description = A member must not wear a role any more, for good or for a time
option-role-deny-member = member
    .description = Who must not wear it
option-role-deny-role = role
    .description = Which role
option-role-deny-duration = duration
    .description = For how long, such as 30d; for good if left out
option-role-deny-reason = reason
    .description = Why

command-role-allow = allow
    .description = A member may wear a role again that was denied
option-role-allow-member = member
    .description = Who may wear it
option-role-allow-role = role
    .description = Which role

command-role-denials = denials
    .description = Which roles are denied to whom
option-role-denials-role = role
    .description = This role only; all if left out

command-role-why = why
    .description = Why a member wears their roles, and until when
option-role-why-member = member
    .description = Whose roles
option-role-why-role = role
    .description = This role only; all if left out

command-role-history = history
    .description = Which roles a member wore, and when
option-role-history-member = member
    .description = Whose roles
option-role-history-role = role
    .description = This role only; all if left out

command-role-wearers = wearers
    .description = Who wears a role, or wore it some time ago
option-role-wearers-role = role
    .description = Which role
option-role-wearers-ago = ago
    .description = How long ago, such as 3d; now if left out

command-autorole = autorole
    .description = The roles that members get when they join

command-autorole-set = set
    .description = Give a role to who joins from now on
option-autorole-set-role = role
    .description = Which role
option-autorole-set-delay = delay
    .description = How long after the join, such as 10m; at once if left out
option-autorole-set-who = who
    .description = Who gets it; people if left out
option-autorole-set-screening = screening
    .description = Wait until Membership Screening has ended
choice-autorole-set-who-people = people
choice-autorole-set-who-bots = bots
choice-autorole-set-who-both = both

command-autorole-drop = drop
    .description = Who joins does not get a role any more
option-autorole-drop-role = role
    .description = Which role

command-autorole-list = list
    .description = The roles for who joins

command-autorole-rehearse = rehearse
    .description = Who is here and would have got it
option-autorole-rehearse-role = role
    .description = Which role
option-autorole-rehearse-who = who
    .description = Of whom; people if left out
choice-autorole-rehearse-who-people = people
choice-autorole-rehearse-who-bots = bots
choice-autorole-rehearse-who-both = both

command-sticky = sticky
    .description = The roles that come back with who left

command-sticky-set = set
    .description = Give a role back to who wore it when they left
option-sticky-set-role = role
    .description = Which role

command-sticky-drop = drop
    .description = A role does not come back any more
option-sticky-drop-role = role
    .description = Which role

command-sticky-list = list
    .description = The roles that come back

# What was done with a role.

roles-given = { $member } wears { $role } from now on.
roles-given-until = { $member } wears { $role } until { $moment }.
roles-worn-on = They have other reasons for it, so it stays afterwards.
roles-worn-until = They have other reasons for it, so it stays until { $moment }.
roles-was-taken = { $count ->
        [0] I take { $role } from { $member }. I knew of no reason for it.
        [one] I take { $role } from { $member }. The reason for it counts no longer.
       *[other] I take { $role } from { $member }. The { $count } reasons for it count no longer.
    }
roles-refused-given = Discord did not let me give the role **{ $name }** to { $member } in **{ $server }**. I try again later.
roles-refused-taken = Discord did not let me take the role **{ $name }** from { $member } in **{ $server }**. I try again later.
roles-denied = { $member } must not wear { $role } any more.
roles-denied-until = { $member } must not wear { $role } until { $moment }.
roles-allowed = { $member } may wear { $role } again.
roles-denials = Denied roles
roles-no-denials = No role is denied to anybody.
roles-not-denied = { $role } is denied to nobody.
roles-wearers-title = Who wore it
roles-wearers = { $role } · { $moment } · { $count ->
        [one] { $count } member
       *[other] { $count } members
    }
roles-no-wearers = I know of nobody who wore { $role } then.
roles-history-title = Roles over time
roles-no-history = I know of no role that { $member } wore.
roles-from-until = { $start } to { $end }

# Why a member wears a role.

roles-why-title = Why these roles?
roles-why-none = I know of no reason for a role of { $member }.
roles-source-leveling = for a level
roles-source-shop = from the shop
roles-source-discord = given in Discord
roles-source-moderator = given here
roles-source-autorole = for joining
roles-source-sticky = came back
roles-source-job = by a job
roles-source-personal = their own
roles-source-menus = chosen from a menu
roles-source-stats = for taking part
roles-source-denial = **denied**
roles-by = by { $actor }
roles-since = since { $moment }
roles-until = until { $moment }
roles-taken = taken { $moment }
roles-taken-by = taken by { $actor } { $moment }
roles-lifted = lifted { $moment }
roles-lifted-by = lifted by { $actor } { $moment }
roles-over = over { $moment }
roles-reason = Reason: { $reason }

# Roles for who joins, and for who comes back.

roles-autorole-set = Who joins from now on gets { $role }. Who is here already gets it by a job only.
roles-autorole-here = Give it to those here, too
roles-autorole-dropped = Who joins from now on does not get { $role } any more. Who has it keeps it.
roles-autoroles = Roles for who joins
roles-no-autoroles = Nobody gets a role for joining. `/autorole set` changes that.
roles-audience-people = people
roles-audience-bots = bots
roles-audience-both = people and bots
roles-after = after { $duration }
roles-before-screening = even before Membership Screening ends
roles-rehearsal = Rehearsal
roles-autorole-nobody = Everybody whom I know to be here wears { $role }.
roles-autorole-rehearsed = { $count ->
        [one] { $count } member lacks { $role }: { $first }
       *[other] { $count } members lack { $role }, first { $first }
    }
roles-sticky-set = { $role } comes back with who wears it when they leave.
roles-sticky-dropped = { $role } does not come back any more.
roles-sticky = Roles that come back
roles-no-sticky = No role comes back. `/sticky set` changes that.
roles-flaw-deleted = it was deleted
roles-flaw-managed = it belongs to an integration
roles-flaw-out_of_reach = it is not below my own highest role
roles-flaw-dangerous = it has permissions of moderators
roles-notice = A role is not given any more
roles-notice-deleted = The role “{ $name }” was deleted ({ $role }). It was used for: { $uses }.
roles-notice-managed = { $role } ({ $name }) belongs to an integration now, so I cannot give it. It is used for: { $uses }.
roles-notice-out_of_reach = { $role } ({ $name }) is not below my own highest role any more, so I cannot give it. Move my role above it. It is used for: { $uses }.
roles-notice-dangerous = { $role } ({ $name }) has permissions of moderators now, so I give it to nobody by myself. It is used for: { $uses }.
roles-use-autorole = role for who joins
roles-use-sticky = role that comes back
roles-use-menu = role of a menu

# Settings. English says the rest in the comments of roles.settings.

setting-roles-keep_reasons = How long reasons for roles are kept
setting-roles-keep_history = How long it is known who wore which role
setting-roles-keep_sticky = How long roles wait for who left
setting-roles-dangerous = Hand out roles with permissions of moderators

# Why a role is worn, or no longer.

reason-roles-worn_before = worn before they left
reason-roles-joined = joined
reason-roles-left = left the server
reason-roles-time_over = its time was over
reason-roles-forgotten = the member was forgotten
reason-roles-taken_by_hand = taken by hand
reason-roles-denied = denied
