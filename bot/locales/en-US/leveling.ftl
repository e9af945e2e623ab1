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
    .description = Roles that members get for reaching a level

command-rewards-list = list
    .description = Show the reward roles

command-rewards-add = add
    .description = Give a role to everybody who reaches a level
option-rewards-add-level = level
    .description = The level that brings the role
option-rewards-add-role = role
    .description = The role; it must be below mine

command-rewards-remove = remove
    .description = Make a role no reward any more
option-rewards-remove-role = role
    .description = The reward role

command-rewards-sync = sync
    .description = Give and take reward roles so that they match the levels
option-rewards-sync-member = member
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
