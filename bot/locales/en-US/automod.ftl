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
