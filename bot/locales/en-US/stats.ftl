# Commands, options and choices.

command-stats = stats
    .description = How this server is doing, in pictures
command-stats-server = server
    .description = How the whole server is doing
option-stats-server-metric = metric
    .description = What is counted; messages if left out
choice-stats-server-metric-messages = messages
choice-stats-server-metric-active = active members
choice-stats-server-metric-active_7 = active in 7 days
choice-stats-server-metric-active_28 = active in 28 days
choice-stats-server-metric-new = active for the first time
choice-stats-server-metric-returning = active again
choice-stats-server-metric-voice = time in voice
choice-stats-server-metric-joins = joins
choice-stats-server-metric-leaves = leaves
choice-stats-server-metric-members = members
choice-stats-server-metric-online = members online
option-stats-server-period = period
    .description = How far it looks back; 28 days if left out
choice-stats-server-period-7-days = 7 days
choice-stats-server-period-28-days = 28 days
choice-stats-server-period-90-days = 90 days
choice-stats-server-period-year = a year

command-stats-channel = channel
    .description = Messages in a channel, or time in voice
option-stats-channel-channel = channel
    .description = Which channel
option-stats-channel-metric = metric
    .description = What is counted; if left out, what the channel is there for
choice-stats-channel-metric-messages = messages
choice-stats-channel-metric-voice = time in voice
option-stats-channel-period = period
    .description = How far it looks back; 28 days if left out
choice-stats-channel-period-7-days = 7 days
choice-stats-channel-period-28-days = 28 days
choice-stats-channel-period-90-days = 90 days
choice-stats-channel-period-year = a year

command-stats-member = member
    .description = What a member wrote, and where most
option-stats-member-member = member
    .description = Whose statistics; yours if left out
option-stats-member-period = period
    .description = How far it looks back; 28 days if left out
choice-stats-member-period-7-days = 7 days
choice-stats-member-period-28-days = 28 days
choice-stats-member-period-90-days = 90 days
choice-stats-member-period-year = a year

command-stats-heatmap = heatmap
    .description = At which hours of the week messages are written
option-stats-heatmap-channel = channel
    .description = In this channel only
option-stats-heatmap-member = member
    .description = Of this member only: yourself, or anybody for moderators
option-stats-heatmap-period = period
    .description = How far it looks back; 28 days if left out
choice-stats-heatmap-period-7-days = 7 days
choice-stats-heatmap-period-28-days = 28 days
choice-stats-heatmap-period-90-days = 90 days
choice-stats-heatmap-period-year = a year

command-stats-retention = retention
    .description = How many of those who joined stay active
option-stats-retention-period = period
    .description = How far it looks back; 28 days if left out
choice-stats-retention-period-7-days = 7 days
choice-stats-retention-period-28-days = 28 days
choice-stats-retention-period-90-days = 90 days
choice-stats-retention-period-year = a year

command-stats-top = top
    .description = Who wrote most, or where most was written
option-stats-top-what = what
    .description = Members or channels; members if left out
choice-stats-top-what-members = members
choice-stats-top-what-channels = channels
option-stats-top-period = period
    .description = How far it looks back; 28 days if left out
choice-stats-top-period-7-days = 7 days
choice-stats-top-period-28-days = 28 days
choice-stats-top-period-90-days = 90 days
choice-stats-top-period-year = a year

command-stats-voice = voice
    .description = Who was in voice most, or where
option-stats-voice-what = what
    .description = Members or channels; members if left out
choice-stats-voice-what-members = members
choice-stats-voice-what-channels = channels
option-stats-voice-period = period
    .description = How far it looks back; 28 days if left out
choice-stats-voice-period-7-days = 7 days
choice-stats-voice-period-28-days = 28 days
choice-stats-voice-period-90-days = 90 days
choice-stats-voice-period-year = a year

command-stats-compare = compare
    .description = This time beside the one before
option-stats-compare-period = period
    .description = How far it looks back; 28 days if left out
choice-stats-compare-period-7-days = 7 days
choice-stats-compare-period-28-days = 28 days
choice-stats-compare-period-90-days = 90 days
choice-stats-compare-period-year = a year

command-stats-sources = sources
    .description = How those who joined came; invitations for those who manage the server
option-stats-sources-period = period
    .description = How far it looks back; 28 days if left out
choice-stats-sources-period-7-days = 7 days
choice-stats-sources-period-28-days = 28 days
choice-stats-sources-period-90-days = 90 days
choice-stats-sources-period-year = a year

command-stats-activation = activation
    .description = How many of those who joined took part in their first seven days
option-stats-activation-period = period
    .description = How far it looks back; 28 days if left out
choice-stats-activation-period-7-days = 7 days
choice-stats-activation-period-28-days = 28 days
choice-stats-activation-period-90-days = 90 days
choice-stats-activation-period-year = a year

command-stats-responses = responses
    .description = How soon threads and posts are answered
option-stats-responses-channel = channel
    .description = In this channel only
option-stats-responses-period = period
    .description = How far it looks back; 28 days if left out
choice-stats-responses-period-7-days = 7 days
choice-stats-responses-period-28-days = 28 days
choice-stats-responses-period-90-days = 90 days
choice-stats-responses-period-year = a year

# Charts.

stats-metric-messages = Messages
stats-metric-active = Active members
stats-metric-active_7 = Active in 7 days
stats-metric-active_28 = Active in 28 days
stats-metric-new = Active for the first time
stats-metric-returning = Active again
stats-metric-voice = Time in voice
stats-metric-joins = Joins
stats-metric-leaves = Leaves
stats-metric-net = Growth
stats-metric-members = Members
stats-metric-online = Online
stats-of = { $what } · { $where }
stats-heatmap = Messages an hour
stats-retention = Who stays active
stats-top-members = Who writes most
stats-top-channels = Where most is written
stats-top-line = **{ $place }.** { $who } · **{ $messages }** ({ $share })
stats-voice-members = Who is in voice most
stats-voice-channels = Which voice channels are used most
stats-voice-line = **{ $place }.** { $who } · **{ $counted }** of { $connected } count
stats-compare = Messages, now and before
stats-compare-now = now
stats-compare-before = before
stats-changed = { $metric }: **{ $now }**, before { $before }
stats-changed-by = { $metric }: **{ $now }**, before { $before } ({ $by })
stats-sources = How they came
stats-sources-line = **{ $source }** · { $joined ->
        [one] **{ $joined }** joined
       *[other] **{ $joined }** joined
    }, { $here } still here
stats-source-0 = another way
stats-source-1 = added by a bot
stats-source-2 = an integration
stats-source-3 = Server Discovery
stats-source-4 = a student hub
stats-source-5 = an invitation
stats-source-6 = the server’s own address
stats-source-7 = verified by hand
stats-source-invitation = Invitation { $code }
stats-source-unknown = unknown
stats-activation = From joining to taking part
stats-activation-joined = Joined
stats-activation-judged = Of these seven days ago
stats-activation-activated = Took part
stats-activation-share = { $share } took part in their first seven days: three messages, or voice ({ $activated } of { $judged }).
stats-activation-unjudged = Of none of them the first seven days are over.
stats-responses = How soon threads are answered
stats-responses-answered = **{ $answered }** of **{ $threads }** threads and posts were answered by somebody else.
stats-responses-median = Half of them within **{ $duration }**.
stats-responses-most = Nine of ten within **{ $duration }**.
stats-nothing = Nothing has been counted yet.
stats-nobody-listened = Nobody listened in this time, so nothing is known of it.
stats-unnamed = a former member
stats-unnamed-channel = a private or former channel
stats-period-7-days = 7 days
stats-period-28-days = 28 days
stats-period-90-days = 90 days
stats-period-year = a year
stats-summary = { $messages ->
        [one] **{ $messages } message**, { $share } of all.
       *[other] **{ $messages } messages**, { $share } of all.
    }
stats-summary-days = { $count ->
        [one] Active on { $count } day.
       *[other] Active on { $count } days.
    }
stats-summary-voice = { $duration } in voice.
stats-summary-channel = Most in { $channel }.
stats-summary-hidden = Hidden from others.

# Privacy.

stats-hidden = You are hidden: no board and no report names you. Sums still count you. `/privacy show` takes it back.
stats-shown = Boards and reports name you again.

# Settings.

setting-stats-enabled = Count messages
setting-stats-audience = Who sees statistics
    .off = moderators only
    .own = members their own
    .all = everybody
setting-stats-lookback = How far statistics look back
setting-stats-week_start = First day of the week
    .monday = Monday
    .sunday = Sunday
    .saturday = Saturday
setting-stats-keep_messages = How long each message is remembered
setting-stats-keep_days = How long counts by day are kept
