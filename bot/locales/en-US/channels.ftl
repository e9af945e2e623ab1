# Commands, options and choices.

command-purge = purge
    .description = Delete the newest messages of this channel
option-purge-count = count
    .description = How many, 1 to 1000
option-purge-member = member
    .description = Only messages of this member
option-purge-contains = contains
    .description = Only messages with this text
option-purge-before = before
    .description = Only messages older than this one: its id or link
option-purge-after = after
    .description = Only messages newer than this one: its id or link

command-slowmode = slowmode
    .description = Let members wait between two messages
option-slowmode-duration = duration
    .description = How long, such as 10s or 5m, up to 6h; off ends it
option-slowmode-channel = channel
    .description = Where; here if left out
option-slowmode-reason = reason
    .description = Why; for the audit log

command-lock = lock
    .description = Let nobody write in a channel any more
option-lock-channel = channel
    .description = Which; this one if left out
option-lock-duration = duration
    .description = For how long, such as 10m or 2h; until it is unlocked if left out
option-lock-reason = reason
    .description = Why; for the audit log

command-unlock = unlock
    .description = Let everybody write in a channel again
option-unlock-channel = channel
    .description = Which; this one if left out
option-unlock-reason = reason
    .description = Why; for the audit log

# Channels.

channels-unreadable = I cannot read { $channel }: I need { permission-view_channel } and { permission-read_message_history } there.
channels-purge-nothing = There are no matching messages in { $channel }.
channels-purged = { $count ->
        [one] Deleting { $count } message in { $channel }.
       *[other] Deleting { $count } messages in { $channel }.
    }
channels-purge-pinned = { $count ->
        [one] { $count } pinned message stays.
       *[other] { $count } pinned messages stay.
    }
channels-purge-undeletable = { $count ->
        [one] { $count } system message stays: nobody can delete it.
       *[other] { $count } system messages stay: nobody can delete those.
    }
channels-slow = Slow mode in { $channel }: one message per { $span }.
channels-slow-off = Slow mode in { $channel } is off.
channels-locked = { $channel } is locked until somebody uses `/unlock`.
channels-locked-until = { $channel } is locked until { $moment }.
channels-unlocked = { $channel } is open again.
channels-refused-lock = I could not lock { $channel }.
channels-refused-unlock = I could not open { $channel } again: it stays locked.
channels-refused-slowmode = I could not change the slow mode of { $channel }.
channels-refused-answer = Discord answered: { $answer }

# For Discord's audit log.

reason-channels-lock_ended = The lock has ended
reason-channels-purge = { $by ->
    [operator] Messages purged by an operator
   *[other] Messages purged by { $by }
    }
