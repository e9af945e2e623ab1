# Commands, options and choices.

command-Warn = Warn

command-History = History

command-note = note
    .description = Write something about a member down for other moderators
option-note-member = member
    .description = About whom
option-note-reason = reason
    .description = What to write down; the member is not told
option-note-evidence = evidence
    .description = A link to a message or picture

command-warn = warn
    .description = Warn a member
option-warn-member = member
    .description = Whom
option-warn-reason = reason
    .description = Why; the member is told
option-warn-points = points
    .description = How many points it has; as the settings say if left out
option-warn-evidence = evidence
    .description = A link to a message or picture

command-timeout = timeout
    .description = Time a member out: they cannot write or speak
option-timeout-member = member
    .description = Whom
option-timeout-duration = duration
    .description = For how long, such as 10m, 3d12h or 2 weeks
option-timeout-reason = reason
    .description = Why; the member is told
option-timeout-points = points
    .description = How many points it has; none if left out
option-timeout-evidence = evidence
    .description = A link to a message or picture

command-untimeout = untimeout
    .description = Lift a timeout
option-untimeout-member = member
    .description = Whose
option-untimeout-reason = reason
    .description = Why; the member is told
option-untimeout-evidence = evidence
    .description = A link to a message or picture

command-kick = kick
    .description = Kick a member, who may come back with an invitation
option-kick-member = member
    .description = Whom
option-kick-reason = reason
    .description = Why; the member is told
option-kick-points = points
    .description = How many points it has; none if left out
option-kick-evidence = evidence
    .description = A link to a message or picture

command-ban = ban
    .description = Ban somebody, whether or not they are here
option-ban-member = member
    .description = Whom; an id will do for who is not here
option-ban-reason = reason
    .description = Why; the member is told
option-ban-duration = duration
    .description = For how long, such as 7 days; for good if left out
option-ban-delete_messages = delete_messages
    .description = Delete what they wrote in the last time of that length; as the settings say if left out
option-ban-points = points
    .description = How many points it has; none if left out
option-ban-evidence = evidence
    .description = A link to a message or picture

command-softban = softban
    .description = Ban a member and lift it at once: a kick that deletes their latest messages
option-softban-member = member
    .description = Whom
option-softban-reason = reason
    .description = Why; the member is told
option-softban-delete_messages = delete_messages
    .description = Delete what they wrote in the last time of that length; a day if left out
option-softban-points = points
    .description = How many points it has; none if left out
option-softban-evidence = evidence
    .description = A link to a message or picture

command-unban = unban
    .description = Lift a ban
option-unban-member = member
    .description = Whose; an id will do
option-unban-reason = reason
    .description = Why; shown with the case
option-unban-evidence = evidence
    .description = A link to a message or picture

command-case = case
    .description = What was decided about members

command-case-show = show
    .description = Show a case
option-case-show-number = number
    .description = The case's number

command-case-reason = reason
    .description = Give a case another reason
option-case-reason-number = number
    .description = The case's number
option-case-reason-reason = reason
    .description = The new reason; the earlier ones are kept

command-case-pardon = pardon
    .description = Withdraw a case and what came of it
option-case-pardon-number = number
    .description = The case's number
option-case-pardon-reason = reason
    .description = Why; shown with the case

command-case-search = search
    .description = Find cases, the newest first
option-case-search-text = text
    .description = What their reason contains
option-case-search-member = member
    .description = About whom
option-case-search-moderator = moderator
    .description = Who decided
option-case-search-kind = kind
    .description = What was done
choice-case-search-kind-note = Note
choice-case-search-kind-warn = Warning
choice-case-search-kind-timeout = Timeout
choice-case-search-kind-untimeout = Timeout lifted
choice-case-search-kind-kick = Kick
choice-case-search-kind-ban = Ban
choice-case-search-kind-softban = Softban
choice-case-search-kind-unban = Unban
option-case-search-before = before
    .description = Only cases older than this number

command-history = history
    .description = A member's cases
option-history-member = member
    .description = Whose

command-ladder = ladder
    .description = What points lead to

command-ladder-show = show
    .description = Show the rungs

command-ladder-set = set
    .description = Set a rung; the ladder is the server's own then
option-ladder-set-points = points
    .description = Who reaches so many points
option-ladder-set-action = action
    .description = What happens to them
choice-ladder-set-action-timeout = timeout
choice-ladder-set-action-kick = kick
choice-ladder-set-action-softban = softban
choice-ladder-set-action-ban = ban
option-ladder-set-duration = duration
    .description = For how long, such as 1 hour; a ban is for good if left out
option-ladder-set-period = period
    .description = Only points of so long a last time, such as 30 days; all that count if left out

command-ladder-remove = remove
    .description = Remove a rung; the ladder is the server's own then
option-ladder-remove-points = points
    .description = The rung at so many points

command-ladder-preset = preset
    .description = Choose a ladder
option-ladder-preset-ladder = ladder
    .description = Which
choice-ladder-preset-ladder-gentle = gentle
choice-ladder-preset-ladder-strict = strict
choice-ladder-preset-ladder-custom = this server's own
choice-ladder-preset-ladder-off = off

command-ladder-rehearse = rehearse
    .description = Show whom a ladder would have met, without doing anything
option-ladder-rehearse-ladder = ladder
    .description = Which; this server's if left out
choice-ladder-rehearse-ladder-gentle = gentle
choice-ladder-rehearse-ladder-strict = strict
option-ladder-rehearse-period = period
    .description = How far back; a month if left out
choice-ladder-rehearse-period-a-week = a week
choice-ladder-rehearse-period-a-month = a month
choice-ladder-rehearse-period-a-quarter = a quarter

command-presets = presets
    .description = The reasons that moderators choose from

command-presets-list = list
    .description = Show the presets

command-presets-set = set
    .description = Add a preset, or change its reason
option-presets-set-name = name
    .description = A short name, such as spam
option-presets-set-reason = reason
    .description = The reason in full

command-presets-remove = remove
    .description = Remove a preset
option-presets-remove-name = name
    .description = Which

# Cases.

moderation-case = Case { $number }
moderation-case-title = Case { $number } · { $kind }
moderation-case-title-pardoned = Case { $number } · { $kind } · pardoned
moderation-case-member = Member
moderation-case-moderator = Moderator
moderation-case-points = Points
moderation-case-lasts = Duration
moderation-case-follows = Follows from
moderation-case-ladder = The ladder
moderation-case-failure = Could not be carried out
moderation-case-untold = Not told
moderation-case-evidence = Evidence
moderation-case-pardoned = Pardoned
moderation-case-edits = Earlier reasons
moderation-no-reason = *No reason given*
moderation-untold = No direct message reached them.
moderation-reached = { $points ->
        [one] { $points } point reached
       *[other] { $points } points reached
    }
moderation-reached-within = { $points ->
        [one] { $points } point reached within { $within }
       *[other] { $points } points reached within { $within }
    }
moderation-rule-met = Automatic rule { $rule } ({ $kind })
moderation-discord-rule = Discord's AutoMod
moderation-discord-rule-met = Discord's AutoMod: { $keyword }
moderation-source-command = unknown
moderation-source-discord = unknown
moderation-source-operator = an operator
moderation-source-rule = an automatic rule
moderation-source-ladder = the ladder
moderation-points = { $points ->
        [one] { $points } point
       *[other] { $points } points
    }
moderation-points-left = { $left } left
moderation-points-none-left = { $points } · none left
moderation-until = until { $moment }
moderation-for-good = for good
moderation-at-once = at once
moderation-over = over
moderation-ended = ended { $moment }
moderation-ended-by = ended { $moment } by case { $number }
moderation-in-force = in force
moderation-pardoned-by = { $moment } by { $who }
moderation-edit = { $reason } (until { $moment }, changed by { $who })
moderation-button-history = History
moderation-button-appeal = Appeal
moderation-button-pardon = Pardon
moderation-button-newest = Newest
moderation-button-older = Older
moderation-warn-form = Warn { $member }
moderation-pardon-form = Pardon case { $number }
moderation-form-reason = Reason

# A member's history, and what a search found.

moderation-history = History
moderation-no-cases-about = There are no cases about { $member }.
moderation-no-older-cases = There are no older cases.
moderation-points-now = Points that count now: { $points }
moderation-cases = Cases
moderation-no-matches = No matching cases.
moderation-older-matches = There are older ones: search again with before: { $number }

# What others read of a case: its member, and the channel where it was decided.

moderation-told-warn = You were warned
moderation-told-timeout = You were timed out
moderation-told-untimeout = Your timeout was lifted
moderation-told-kick = You were kicked
moderation-told-softban = You were kicked, and your latest messages were deleted
moderation-told-ban = You were banned
moderation-withdrawn-warn = Your warning was withdrawn
moderation-withdrawn-timeout = Your timeout was withdrawn
moderation-withdrawn-kick = Your kick was withdrawn
moderation-withdrawn-softban = Your kick was withdrawn
moderation-told-appeal = How to appeal
moderation-announced-warn = { $member } was warned.
moderation-announced-timeout-until = { $member } was timed out until { $moment }.
moderation-announced-untimeout = The timeout of { $member } was lifted.
moderation-announced-kick = { $member } was kicked.
moderation-announced-softban = { $member } was kicked, and their latest messages were deleted.
moderation-announced-ban = { $member } was banned.
moderation-announced-ban-until = { $member } was banned until { $moment }.
moderation-announced-unban = The ban of { $member } was lifted.
moderation-undone = What you were told in case { $number } was not carried out.
moderation-undeleted = Messages in { $channel } that were to be deleted are still there.

# The ladder.

moderation-deed-warn = warn
moderation-deed-timeout-for = timeout for { $duration }
moderation-deed-kick = kick
moderation-deed-softban = softban
moderation-deed-ban = ban for good
moderation-deed-ban-for = ban for { $duration }
moderation-no-ladder = Points lead to nothing here. `/ladder preset` chooses a ladder, `/ladder set` makes one.
moderation-ladder = What points lead to
moderation-ladder-hint = /ladder rehearse shows whom a ladder would have met.
moderation-rung = { $points ->
        [one] **{ $points } point** → { $does }
       *[other] **{ $points } points** → { $does }
    }
moderation-rung-within = { $points ->
        [one] **{ $points } point** within { $within } → { $does }
       *[other] **{ $points } points** within { $within } → { $does }
    }
moderation-rung-set = Set: { $rung }
moderation-rung-removed = Removed: { $rung }
moderation-rehearsal = Rehearsal
moderation-rehearsed = { $period ->
        [a-week] Within a week
        [a-month] Within a month
       *[a-quarter] Within a quarter
    }: { $times } × for { $members ->
        [one] { $members } member
       *[other] { $members } members
    }.
moderation-rehearsed-nobody = { $period ->
        [a-week] That ladder would have met nobody within a week.
        [a-month] That ladder would have met nobody within a month.
       *[a-quarter] That ladder would have met nobody within a quarter.
    }
moderation-rehearsed-only = Nothing was done to anybody.

# Presets.

moderation-presets = Presets
moderation-no-presets = There are no presets yet. `/presets set` makes one.
moderation-preset-set = Set: { $preset }
moderation-preset-removed = Removed: { $preset }

# Settings.

setting-moderation-log_channel_id = Case log
setting-moderation-tell_members = Tell members
setting-moderation-appeal = How to appeal
setting-moderation-announce_actions = Announce actions
setting-moderation-warn_points = Points of a warning
setting-moderation-points_fade = How points fade
    .never = never
    .expire = all at once
    .decay = bit by bit
setting-moderation-points_expire = How long points count
setting-moderation-points_decay = Points that fade in a day
setting-moderation-ladder = Ladder
    .off = off
    .gentle = gentle
    .strict = strict
    .custom = this server's own
setting-moderation-ban_deletes = Messages that a ban deletes

# Words of refusals.

word-note = note
word-unban = unban
word-untimeout = lifted timeout
word-kick = kick
word-warning = warning
word-softban = softban
word-rule_without_a_case = rule without a case

# For Discord's audit log.

reason-moderation-case = Case { $number }
reason-moderation-pardoned = Case { $number }: pardoned
reason-moderation-case_ended = Case { $number } has ended
