# Commands, options and choices.

command-daily = daily
    .description = Claim today's money; more for each day in a row

command-work = work
    .description = Work for some money

command-claim = claim
    .description = Claim what this server offers
option-claim-name = name
    .description = What to claim

command-claims = claims
    .description = What there is to claim, and when

command-claim-rules = claim-rules
    .description = What members can claim

command-claim-rules-set = set
    .description = Make a claim, or change it
option-claim-rules-set-name = name
    .description = What it is called
option-claim-rules-set-least = least
    .description = The least it pays
option-claim-rules-set-most = most
    .description = The most it pays
option-claim-rules-set-cooldown = cooldown
    .description = How long until the next time, such as 7 days
option-claim-rules-set-role = role
    .description = Only for members with this role

command-claim-rules-remove = remove
    .description = Take a claim away
option-claim-rules-remove-name = name
    .description = Which one

# Claims.

income-daily = Daily
income-work = Work
income-claims = Claims
income-no-claims = There is nothing to claim in this server.
income-claimed = { $member } got **{ $amount }**.
income-claimed-bonus = { $bonus } of it for the streak.
income-streak = { $days ->
        [one] { $days } day in a row
       *[other] { $days } days in a row
    } (best: { $best })
income-streak-best = { $days } days in a row – your best yet!
income-wallet = In the wallet: { $amount }
income-ready = ready
income-not-now = { $claim } (not now)
income-rule-set = **{ $claim }** now brings { $who } { $amount }, once in { $cooldown }.
income-rule-removed = **{ $claim }** cannot be claimed any more.

# Settings.

setting-income-daily_amount = Daily amount
setting-income-daily_streak_bonus = Bonus for each day in a row
setting-income-daily_streak_days = Days for which the bonus grows
setting-income-daily_grace_days = Days that may be missed
setting-income-work_min = Least for work
setting-income-work_max = Most for work
setting-income-work_cooldown = Pause between work
setting-income-message_min = Least for a message
setting-income-message_max = Most for a message
setting-income-message_cooldown = Pause between messages that earn
setting-income-level_amount = Money for a level
setting-income-voice_amount = Money for a minute in voice
setting-income-keep_claims = How long claims are kept
