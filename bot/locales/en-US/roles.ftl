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

command-rolejob = rolejob
    .description = One role for many members

command-rolejob-start = start
    .description = Rehearse a job: what it would do, and a button that starts it
option-rolejob-start-action = action
    .description = Give or take it
choice-rolejob-start-action-give = give
choice-rolejob-start-action-take = take
option-rolejob-start-role = role
    .description = Which role
option-rolejob-start-has = has
    .description = Who wears this role; more of them below the rehearsal
option-rolejob-start-lacks = lacks
    .description = Who does not wear this role; more of them below the rehearsal
option-rolejob-start-who = who
    .description = People, bots or both; both if left out
choice-rolejob-start-who-people = people
choice-rolejob-start-who-bots = bots
choice-rolejob-start-who-both = both
option-rolejob-start-member-for = member-for
    .description = Here for at least so long, such as 30d
option-rolejob-start-member-up-to = member-up-to
    .description = Here for at most so long, such as 7d
option-rolejob-start-level = level
    .description = Who has reached this level
option-rolejob-start-active = active
    .description = Who has earned XP by a message within so long, such as 30d
option-rolejob-start-reason = reason
    .description = Why

command-rolejob-pause = pause
    .description = Let a job wait
option-rolejob-pause-number = number
    .description = Which job; the latest if left out

command-rolejob-resume = resume
    .description = Let a job that waits go on
option-rolejob-resume-number = number
    .description = Which job; the latest if left out

command-rolejob-cancel = cancel
    .description = End a job where it is
option-rolejob-cancel-number = number
    .description = Which job; the latest if left out

command-rolejob-undo = undo
    .description = Take back what a job did, in those whom nobody touched since
option-rolejob-undo-number = number
    .description = Which job; the latest if left out

command-rolejob-show = show
    .description = How far a job is
option-rolejob-show-number = number
    .description = Which job; the latest if left out

command-myrole = myrole
    .description = A role of your own

command-myrole-show = show
    .description = Your own role, and what you can do with it

command-myrole-set = set
    .description = Make your own role, or change how it looks
option-myrole-set-name = name
    .description = What it is called
option-myrole-set-colours = colours
    .description = Like #ff8800, two of them, or holographic
option-myrole-set-emoji = emoji
    .description = An emoji beside the name
option-myrole-set-icon = icon
    .description = A picture beside the name: PNG, JPEG or WebP, at most 256 KiB

command-myrole-drop = drop
    .description = Give your own role up
option-myrole-drop-member = member
    .description = Somebody else’s, if you may manage roles
option-myrole-drop-reason = reason
    .description = Why

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

roles-autorole-set = Who joins from now on gets { $role }. Who is here already does not, but for a job.
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

# Jobs.

roles-job-title = Job { $number }
roles-job-give = Give { $role }
roles-job-take = Take { $role }
roles-job-would = { $count ->
        [one] **{ $count }** member would be changed, of { $matching } who meet this.
       *[other] **{ $count }** members would be changed, of { $matching } who meet this.
    }
roles-job-first = First: { $first }
roles-job-known = I know { $known } of { $members } members. The others are not counted.
roles-job-start = { $count ->
        [one] Start: { $count } member
       *[other] Start: { $count } members
    }
roles-job-started = Job { $number } has begun. Its message shows how far it is.
roles-job-pause = Pause
roles-job-resume = Resume
roles-job-cancel = Cancel
roles-job-undo = Undo
roles-menu-has_all = Only who wears all of these
roles-menu-has_any = Only who wears any of these
roles-menu-lacks_all = Only who wears none of these
roles-menu-lacks_any = Only who lacks one of these
roles-filter-has_all = wears { $roles }
roles-filter-has_any = wears any of { $roles }
roles-filter-lacks_all = wears none of { $roles }
roles-filter-lacks_any = lacks one of { $roles }
roles-filter-joined-before = joined before { $moment }
roles-filter-joined-after = joined since { $moment }
roles-filter-chosen = { $count ->
        [one] { $count } member chosen by level or activity
       *[other] { $count } members chosen by level or activity
    }
roles-state-running = under way
roles-state-undoing = is being undone
roles-state-paused = paused
roles-state-done = done
roles-state-cancelled = cancelled
roles-state-stopped = stopped by itself
roles-state-undone = undone
roles-outcome-waiting = ⏳ { $count } still to come
roles-outcome-changed = ✅ { $count } changed
roles-outcome-unchanged = ➖ { $count } were so already
roles-outcome-denied = ⛔ { $count } must not wear it
roles-outcome-failed = ❌ { $count } refused by Discord
roles-outcome-gone = 👋 { $count } had left
roles-outcome-undone = ↩️ { $count } taken back
roles-outcome-touched = ✋ { $count } left as they are, as somebody decided since

# Roles of members’ own.

roles-personal = A role of your own
roles-personal-none-yet = You may have a role of your own here: your name for it, your colour.
roles-personal-not-for-you = You may not have a role of your own here.
roles-personal-for-role = Who wears { $role } may.
roles-personal-for-boosters = Who boosts the server may.
roles-personal-for-nobody = Nobody may, as it is set up.
roles-personal-being-made = It is being made. In a moment you wear it.
roles-personal-changed = This is how it looks from now on.
roles-personal-dropped = { $member } has no role of their own any more.
roles-personal-has-colors = Colours: { $colors }
roles-personal-has-emoji = Emoji: { $emoji }
roles-personal-has-icon = With a picture
roles-personal-goes = It is deleted { $moment }, as you may not have one any more.
roles-personal-changeable = You can change it from { $moment } on.
roles-personal-make = Make one
roles-personal-change = Change
roles-personal-drop = Give it up
roles-personal-form = Your own role
roles-personal-name = Name
roles-personal-colors = Colours
roles-personal-colors-hint = #ff8800, or two, or holographic
roles-personal-emoji = Emoji
roles-personal-lapses = Your role **{ $name }** in **{ $server }** is deleted { $moment }, as you may not have one any more.
roles-personal-failed = Discord did not make your role **{ $name }** in **{ $server }**. You can try again.

# What refusals speak of.

word-running = running
word-paused = paused
word-done = done
word-cancelled = cancelled
word-stopped = stopped
word-undone = undone
word-role_icons = icons of roles
word-enhanced_role_colors = several colours of a role

# Settings. English says the rest in the comments of roles.settings.

setting-roles-keep_reasons = How long reasons for roles are kept
setting-roles-keep_history = How long it is known who wore which role
setting-roles-keep_sticky = How long roles wait for who left
setting-roles-dangerous = Hand out roles with permissions of moderators
setting-roles-personal_role_id = Role that allows a role of one’s own
setting-roles-personal_boost = Boosters may have a role of their own
setting-roles-personal_anchor_role_id = Below which role members’ own roles are put
setting-roles-personal_cooldown = Time between two changes of one’s own role
setting-roles-personal_grace = How long one’s own role stays afterwards
setting-roles-personal_reserve = Roles that are not for members

# Why a role is worn, or no longer.

reason-roles-worn_before = worn before they left
reason-roles-joined = joined
reason-roles-left = left the server
reason-roles-time_over = its time was over
reason-roles-forgotten = the member was forgotten
reason-roles-taken_by_hand = taken by hand
reason-roles-denied = denied
reason-roles-undone = undone
reason-roles-lapsed = lapsed
