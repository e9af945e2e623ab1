# Commands, options and choices.

command-Rank = Rank

command-rank = rank
    .description = Level, XP and rank, yours or another member's
option-rank-member = member
    .description = Whose rank; yours if left out

command-leaderboard = leaderboard
    .description = Who has earned the most XP
option-leaderboard-page = page
    .description = The page to open; the first if left out
option-leaderboard-period = period
    .description = XP earned in this time only
choice-leaderboard-period-all-time = all time
choice-leaderboard-period-today = today
choice-leaderboard-period-this-week = this week
choice-leaderboard-period-this-month = this month

command-xp = xp
    .description = Give, take, set, reset and explain XP

command-xp-give = give
    .description = Give XP to a member
option-xp-give-member = member
    .description = Who gets the XP
option-xp-give-amount = amount
    .description = How much XP
option-xp-give-reason = reason
    .description = Why; kept in the history

command-xp-take = take
    .description = Take XP from a member
option-xp-take-member = member
    .description = Who loses the XP
option-xp-take-amount = amount
    .description = How much XP
option-xp-take-reason = reason
    .description = Why; kept in the history

command-xp-set = set
    .description = Set a member's XP to an exact number
option-xp-set-member = member
    .description = Whose XP
option-xp-set-amount = amount
    .description = The XP the member has afterwards
option-xp-set-reason = reason
    .description = Why; kept in the history

command-xp-reset = reset
    .description = Take all XP of a member, or of the whole server
option-xp-reset-member = member
    .description = Whose XP; the whole server's if left out
option-xp-reset-confirm = confirm
    .description = For the whole server: the server's name
option-xp-reset-reason = reason
    .description = Why; kept in the history

command-xp-why = why
    .description = The latest XP of a member, and why there was some or none
option-xp-why-member = member
    .description = Whose XP; yours if left out

command-rewards = rewards
    .description = The roles that levels bring

command-reward-rules = reward-rules
    .description = Which levels bring which roles

command-reward-rules-set = set
    .description = Give a role to everybody who reaches a level
option-reward-rules-set-level = level
    .description = The level that brings the role
option-reward-rules-set-role = role
    .description = The role; it must be below mine

command-reward-rules-remove = remove
    .description = Make a role no reward any more
option-reward-rules-remove-role = role
    .description = The reward role

command-reward-rules-sync = sync
    .description = Give and take reward roles so that they match the levels
option-reward-rules-sync-member = member
    .description = One member only; everybody if left out

command-multipliers = multipliers
    .description = More or less XP in a channel or with a role

command-multipliers-list = list
    .description = Show the factors

command-multipliers-set = set
    .description = Set the factor of a channel or of a role
option-multipliers-set-factor = factor
    .description = 0 for no XP, 2 for twice as much, 1 to remove it
option-multipliers-set-channel = channel
    .description = The channel or category
option-multipliers-set-role = role
    .description = The role

# Rank and leaderboard.

leveling-level = Level { $level }
leveling-way = { $xp } / { $needed } XP to level { $next }
leveling-last-level = There is no higher level.
leveling-rank = Rank
leveling-total = XP in all
leveling-place = #{ $rank } of { $members }
leveling-no-rank = none without XP
leveling-no-xp = { $member } has no XP yet.
leveling-no-xp-left = { $member } left the server and has no XP.
leveling-left = Left the server
leveling-why = Why?
leveling-board = Leaderboard
leveling-board-empty = Nobody has earned XP here yet. Write something, then look again.
leveling-board-line = { $place } { $member } · level { $level } · { $xp } XP
leveling-members = { $count ->
        [one] { $count } member
       *[other] { $count } members
    }
leveling-my-page = My page

# Changes by hand.

leveling-changed = { $member } now has **{ $xp } XP**: level { $level }, { $place }.
leveling-changed-unranked = { $member } now has **{ $xp } XP** and no rank.
leveling-reset = { $count ->
        [one] Done: { $count } member lost { $xp } XP in all.
       *[other] Done: { $count } members lost { $xp } XP in all.
    }

# Why a member has the XP they have.

leveling-why-title = Why this much XP?
leveling-why-unknown = Nothing is known of { $member } yet: no XP given, none refused.
leveling-verdict-message = **{ $xp } XP** for a message
leveling-verdict-voice = **{ $xp } XP** for time in voice
leveling-verdict-grant = **{ $xp } XP** given by { $actor }
leveling-verdict-take = **{ $xp } XP** taken by { $actor }
leveling-verdict-set = **{ $xp } XP** set by { $actor }
leveling-verdict-reset = **{ $xp } XP** reset by { $actor }
leveling-verdict-edit = **{ $xp } XP** by hand in the database
leveling-verdict-summary = **{ $xp } XP** in that whole day
leveling-verdict-cooldown = no XP: the cooldown lasted { $wait } more
leveling-verdict-channel = no XP: messages in { $channel } earn none
leveling-verdict-role = no XP: a role of theirs earns none
leveling-verdict-disabled = no XP: levels are switched off in this server
leveling-operator = an operator
leveling-factor-channel = × { $factor } (channel)
leveling-factor-role = × { $factor } (role)

# Reward roles and multipliers.

leveling-rewards = Reward roles
leveling-no-rewards = There are no reward roles yet. `/reward-rules set` makes one.
leveling-reward = { $count ->
        [one] Level **{ $level }** · { $role } · { $count } member
       *[other] Level **{ $level }** · { $role } · { $count } members
    }
leveling-reward-set = { $count ->
        [0] { $role } is now the reward for level { $level }, which nobody has reached yet.
        [one] { $role } is now the reward for level { $level }, which { $count } member has reached.
       *[other] { $role } is now the reward for level { $level }, which { $count } members have reached.
    }
leveling-reward-removed = { $role } is no longer the reward for level { $level }.
leveling-synced = { $count ->
        [one] Looked at { $count } member.
       *[other] Looked at { $count } members.
    }
leveling-synced-changes = { $count ->
        [0] Every role is right.
        [one] { $count } role change is on its way.
       *[other] { $count } role changes are on their way.
    }
leveling-syncing = { $count ->
        [one] I am looking through { $count } member and put their roles right bit by bit.
       *[other] I am looking through { $count } members and put their roles right bit by bit.
    }
leveling-multipliers = Multipliers
leveling-no-multipliers = There are no multipliers: every channel and role counts once.
leveling-channel-factor = { $effect ->
        [none] Messages in { $target } now earn no XP.
        [usual] Messages in { $target } now earn the usual XP.
       *[more] Messages in { $target } now earn { $factor }× XP.
    }
leveling-role-factor = { $effect ->
        [none] Members with { $target } now earn no XP.
        [usual] Members with { $target } now earn the usual XP.
       *[more] Members with { $target } now earn { $factor }× XP.
    }

# The announcement of a level, where nobody wrote one.

leveling-level-up = { $member } reached level { $level }!
leveling-level-up-roles = { $member } reached level { $level } and gets { $roles }!

# Settings. English says the rest in the comments of leveling.settings.

setting-leveling-enabled = Levels
setting-leveling-xp_min = Least XP of a message
setting-leveling-xp_max = Most XP of a message
setting-leveling-cooldown = Pause between messages with XP
setting-leveling-curve = Level curve
    .quadratic = quadratic
    .mee6 = like MEE6
    .linear = linear
    .custom = custom
setting-leveling-curve_cubic = Custom curve: n³
setting-leveling-curve_square = Custom curve: n²
setting-leveling-curve_linear = Custom curve: n
setting-leveling-announce = Level-up announcements
    .off = off
    .here = where the member wrote
    .channel = in the level-up channel
    .dm = by direct message
setting-leveling-announce_channel_id = Level-up channel
setting-leveling-announce_template = Level-up text
setting-leveling-announce_min_level = First level that is announced
setting-leveling-announce_every = Every how many levels
setting-leveling-announce_rewards_only = Only levels with a reward
setting-leveling-level_up_picture = Level-ups as a picture
setting-leveling-rewards_mode = Reward roles
    .stack = of all levels reached
    .replace = of the highest level only
setting-leveling-keep_history = How long the XP history is kept

# Why a role is given or taken.

reason-leveling-level = Level { $level }
reason-leveling-reward = Reward of level { $level } changed
reason-leveling-rewards_mode = { $mode ->
    [stack] Members keep the rewards of lower levels
   *[replace] The highest reward replaces the others
    }
reason-leveling-reward_role = { $state ->
    [back] The role { $role } is back
   *[deleted] The role { $role } was deleted
    }
