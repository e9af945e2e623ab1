# Commands, options and choices.

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

# Counters.

reports-counters = Channels that count
reports-no-counters = No channel counts yet. `/counter set` lets one.
reports-counter-set = { $channel } counts from now on: { $metric }.
reports-counter-refused = I could not rename it { $when }.
reports-counter-removed = { $channel } counts no more. Its name stays as it is.
reports-counter-none-there = { $channel } did not count.

# Reports.

reports-report-day = How the day was
reports-report-week = How the week was
reports-report-month = How the month was
reports-report-unheard = Nobody listened for { $share } of this time.
reports-every-day = every day
reports-every-week = every week
reports-every-month = every month
reports-report-scheduled = { $channel } is told { $every } from now on.
reports-report-next = Next: { $when }
reports-report-posted = The report is on its way to { $channel }.
reports-report-stopped = { $channel } is told no more.
reports-report-none-there = { $channel } was not told.
reports-reports = Reports
reports-no-reports = No report is scheduled yet. `/report schedule` adds one.
reports-report-refused = I could not write there { $when }.
reports-report-failed = The last one could not be posted { $when }.

# Roles for taking part.

reports-role-messages = { $role } · { $threshold ->
        [one] at least { $threshold } message
       *[other] at least { $threshold } messages
    } in { $days ->
        [one] the last day
       *[other] the last { $days } days
    }
reports-role-days = { $role } · active on { $threshold ->
        [one] at least { $threshold } day
       *[other] at least { $threshold } days
    } of the last { $days }
reports-role-set = Members wear this role from now on as long as they take part. It is settled after each day:
reports-role-removed = { $role } is no more for taking part. Who wears it for that alone loses it.
reports-role-none-there = { $role } was not for taking part.
reports-roles = Roles for taking part
reports-no-roles = No role is for taking part yet. `/activity-role set` adds one.
reports-role-rehearsal = Rehearsal
reports-role-members = { $count ->
        [one] **{ $count } member** would wear it.
       *[other] **{ $count } members** would wear it.
    }
reports-role-gain = { $count ->
        [one] **{ $count }** of them would get it.
       *[other] **{ $count }** of them would get it.
    }
reports-role-lose = { $count ->
        [one] **{ $count }** other would lose it.
       *[other] **{ $count }** others would lose it.
    }
reports-role-first = It would be new to { $members }.
