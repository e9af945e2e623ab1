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
    .description = Messages in a channel
option-stats-channel-channel = channel
    .description = Which channel
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
    .description = Who was in voice most
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


command-privacy = privacy
    .description = What statistics say of you
command-privacy-hide = hide
    .description = Be named on no board and in no report
command-privacy-show = show
    .description = Be named again
command-privacy-forget = forget
    .description = Have forgotten what is counted of you; asks first

command-counter = counter
    .description = Channels whose names say how many there are
command-counter-set = set
    .description = Let the name of a channel count
option-counter-set-channel = channel
    .description = Whose name counts; a voice channel shows it best
option-counter-set-metric = metric
    .description = What is counted
choice-counter-set-metric-members = members
choice-counter-set-metric-online = members online
choice-counter-set-metric-messages = messages today
option-counter-set-name = name
    .description = The name with {"{"}count{"}"} in it, and {"{"}goal{"}"} if there is one
option-counter-set-goal = goal
    .description = A number to be reached
command-counter-remove = remove
    .description = Let a channel count no more; its name stays
option-counter-remove-channel = channel
    .description = Which channel
command-counter-list = list
    .description = All channels that count

command-report = report
    .description = Reports that are posted by themselves
command-report-schedule = schedule
    .description = Tell a channel each day, week or month how the server is doing
option-report-schedule-every = every
    .description = What each report tells of
choice-report-schedule-every-day = day
choice-report-schedule-every-week = week
choice-report-schedule-every-month = month
option-report-schedule-channel = channel
    .description = Where it is posted: all who read there see it
option-report-schedule-metric = metric
    .description = What its chart shows; messages if left out
choice-report-schedule-metric-messages = messages
choice-report-schedule-metric-active = active members
choice-report-schedule-metric-active_7 = active in 7 days
choice-report-schedule-metric-active_28 = active in 28 days
choice-report-schedule-metric-new = active for the first time
choice-report-schedule-metric-returning = active again
choice-report-schedule-metric-voice = time in voice
choice-report-schedule-metric-joins = joins
choice-report-schedule-metric-leaves = leaves
choice-report-schedule-metric-members = members
choice-report-schedule-metric-online = members online
option-report-schedule-hour = hour
    .description = From which hour on, 0 to 23 in the server's time zone; 9 if left out
command-report-stop = stop
    .description = Tell a channel no more
option-report-stop-channel = channel
    .description = Which channel
option-report-stop-every = every
    .description = Which of its reports
choice-report-stop-every-day = day
choice-report-stop-every-week = week
choice-report-stop-every-month = month
command-report-now = now
    .description = Post a report at once, of what is over
option-report-now-channel = channel
    .description = Which channel
option-report-now-every = every
    .description = Which of its reports
choice-report-now-every-day = day
choice-report-now-every-week = week
choice-report-now-every-month = month
command-report-list = list
    .description = All reports, and how it went with the last ones

command-activity-role = activity-role
    .description = Roles that members wear as long as they take part
command-activity-role-set = set
    .description = Give a role to whoever took part enough in the last days
option-activity-role-set-role = role
    .description = Which role
option-activity-role-set-metric = metric
    .description = What is counted
choice-activity-role-set-metric-messages = messages
choice-activity-role-set-metric-days = active days
option-activity-role-set-threshold = threshold
    .description = How many of them at least
option-activity-role-set-days = days
    .description = In how many of the last days, 1 to 90; 28 if left out
command-activity-role-rehearse = rehearse
    .description = Who would get a role by a rule, and who would lose it; changes nothing
option-activity-role-rehearse-role = role
    .description = Which role
option-activity-role-rehearse-metric = metric
    .description = What is counted
choice-activity-role-rehearse-metric-messages = messages
choice-activity-role-rehearse-metric-days = active days
option-activity-role-rehearse-threshold = threshold
    .description = How many of them at least
option-activity-role-rehearse-days = days
    .description = In how many of the last days, 1 to 90; 28 if left out
command-activity-role-remove = remove
    .description = Give a role for taking part no more
option-activity-role-remove-role = role
    .description = Which role
command-activity-role-list = list
    .description = All roles for taking part


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
stats-voice = Who is in voice most
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
stats-forget-ask = Shall what is counted of you be forgotten? Your messages, days and stays become nobody's. That cannot be undone. Sums stay, and what you do from then on counts again.
stats-forget-agree = Forget
stats-forgotten = { $count ->
        [one] Forgotten: { $count } row named you.
       *[other] Forgotten: { $count } rows named you.
    }

# Counters.

stats-counters = Channels that count
stats-no-counters = No channel counts yet. `/counter set` lets one.
stats-counter-set = { $channel } counts from now on: { $metric }.
stats-counter-removed = { $channel } counts no more. Its name stays as it is.
stats-counter-none-there = { $channel } did not count.

# Reports.

stats-report-day = How the day was
stats-report-week = How the week was
stats-report-month = How the month was
stats-report-unheard = Nobody listened for { $share } of this time.
stats-every-day = every day
stats-every-week = every week
stats-every-month = every month
stats-report-scheduled = { $channel } is told { $every } from now on.
stats-report-next = Next: { $when }
stats-report-posted = The report is on its way to { $channel }.
stats-report-stopped = { $channel } is told no more.
stats-report-none-there = { $channel } was not told.
stats-reports = Reports
stats-no-reports = No report is scheduled yet. `/report schedule` adds one.
stats-report-refused = I could not write there { $when }.
stats-report-failed = The last one could not be posted { $when }.

# Roles for taking part.

stats-role-messages = { $role } · { $threshold ->
        [one] at least { $threshold } message
       *[other] at least { $threshold } messages
    } in { $days ->
        [one] the last day
       *[other] the last { $days } days
    }
stats-role-days = { $role } · active on { $threshold ->
        [one] at least { $threshold } day
       *[other] at least { $threshold } days
    } of the last { $days }
stats-role-set = Members wear this role from now on as long as they take part. It is settled after each day:
stats-role-removed = { $role } is no more for taking part. Who wears it for that alone loses it.
stats-role-none-there = { $role } was not for taking part.
stats-roles = Roles for taking part
stats-no-roles = No role is for taking part yet. `/activity-role set` adds one.
stats-role-rehearsal = Rehearsal
stats-role-members = { $count ->
        [one] **{ $count } member** would wear it.
       *[other] **{ $count } members** would wear it.
    }
stats-role-gain = { $count ->
        [one] **{ $count }** of them would get it.
       *[other] **{ $count }** of them would get it.
    }
stats-role-lose = { $count ->
        [one] **{ $count }** other would lose it.
       *[other] **{ $count }** others would lose it.
    }
stats-role-first = It would be new to { $members }.

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
