# Commands, options and choices.

command-automod = automod
    .description = Rules that look at every message

command-automod-list = list
    .description = Show the automatic rules

command-automod-add = add
    .description = Make an automatic rule, or replace one
option-automod-add-kind = kind
    .description = What the rule looks at
choice-automod-add-kind-words = words
choice-automod-add-kind-pattern = pattern
choice-automod-add-kind-links = links
choice-automod-add-kind-invites = invitations
choice-automod-add-kind-mentions = mentions
choice-automod-add-kind-attachments = attachments
choice-automod-add-kind-rate = too many messages
choice-automod-add-kind-duplicates = the same text again
choice-automod-add-kind-new_account = new accounts
option-automod-add-threshold = threshold
    .description = How many: messages, mentions or attachments
option-automod-add-period = period
    .description = Within how long, or how young an account, such as 10s or 1d
option-automod-add-words = words
    .description = Words and phrases, separated by commas; bad* also finds badly
option-automod-add-pattern = pattern
    .description = A regular expression
option-automod-add-allowed = allowed
    .description = Domains or invitation codes that are fine, separated by commas
option-automod-add-delete = delete
    .description = Whether the message is deleted; it is if left out
option-automod-add-action = action
    .description = What happens to the member; nothing if left out
choice-automod-add-action-none = nothing
choice-automod-add-action-warn = warn
choice-automod-add-action-timeout = time out
choice-automod-add-action-kick = kick
choice-automod-add-action-ban = ban
option-automod-add-points = points
    .description = How many points the case has; as usual if left out
option-automod-add-duration = duration
    .description = How long a timeout or ban lasts
option-automod-add-reason = reason
    .description = What the member is told
option-automod-add-exempt_role = exempt_role
    .description = Whom the rule passes over
option-automod-add-exempt_channel = exempt_channel
    .description = Where the rule does not hold: a channel or category
option-automod-add-enabled = enabled
    .description = Whether the rule is on; it is if left out
option-automod-add-rule = rule
    .description = The number of the rule to replace; a new one if left out

command-automod-remove = remove
    .description = Remove an automatic rule
option-automod-remove-rule = rule
    .description = The number of the rule

command-automod-test = test
    .description = Show what the rules would make of a message
option-automod-test-text = text
    .description = What the message says
option-automod-test-rule = rule
    .description = One rule only, by its number; all if left out

# Rules.

automod-rules = Automatic rules
automod-no-rules = There are no automatic rules yet. `/automod add` makes one.
automod-rule-removed = Removed: { $rule }
automod-looks-words = Words: { $words }
automod-looks-pattern = Pattern: { $pattern }
automod-looks-links = Links
automod-looks-links-except = Links, except to { $allowed }
automod-looks-invites = Invites to other servers
automod-looks-invites-except = Invites to other servers, except { $allowed }
automod-looks-mentions = { $threshold ->
        [one] Any mention
       *[other] { $threshold } or more mentions
    }
automod-looks-attachments = { $threshold ->
        [one] Any attachment
       *[other] { $threshold } or more attachments
    }
automod-looks-rate = { $threshold } messages within { $within }
automod-looks-duplicates = The same text { $threshold } times within { $within }
automod-looks-new_account = Accounts younger than { $within }
automod-deed-delete = delete
automod-deed-nothing = only take note
automod-deed-with-points = { $points ->
        [one] { $does } ({ $points } point)
       *[other] { $does } ({ $points } points)
    }
automod-not-for = not for { $exempt }
automod-met-by = { $count ->
        [one] met by { $count } message
       *[other] met by { $count } messages
    }
automod-off = *off*
automod-tested = What the rules would make of it
automod-only-tested = Nothing was done, and nothing is kept.
automod-outcome-met = would be met
automod-outcome-exempt = would be met, but is exempt
automod-outcome-not_met = would not be met
automod-outcome-counts = depends on what was written before

# What is told of what rules do.

automod-deleted = Your message was deleted
automod-deletion = A message of { $member } in { $channel } was deleted.
automod-aside-too_slow = The automatic rules of **{ $server }** are set aside: it took too long to look for them.
automod-aside-too_complex = The automatic rules of **{ $server }** are set aside: a pattern is too complex.
automod-aside-until = They begin again as soon as a rule is changed or removed. Patterns cost most.

# Settings.

setting-automod-exempt_role_id = Exempt role
setting-automod-discord_points = Points of Discord's AutoMod
setting-automod-keep_matches = Keep matches
setting-automod-keep_excerpts = Keep excerpts
setting-automod-keep_excerpts_for = How long excerpts are kept
setting-automod-tell_deletions = Tell of deletions

# Words that refusals name.

word-threshold = threshold
word-period = period
word-words = words
word-pattern = pattern
word-allowed = allowed
word-points = points

# For Discord's audit log.

reason-automod-rules = Automatic rule { $rules }
