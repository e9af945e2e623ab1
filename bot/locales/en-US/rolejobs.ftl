# Commands, options and choices.

command-rolejob = rolejob
    .description = One role for many members

command-rolejob-start = start
    .description = Rehearse a job: what it would do, and a button that starts it
option-rolejob-start-action = action
    .description = Give or take it
choice-rolejob-start-action-give = give
choice-rolejob-start-action-take = take
option-rolejob-start-role = role
    .description = Which role
option-rolejob-start-has = has
    .description = Who wears this role; more of them below the rehearsal
option-rolejob-start-lacks = lacks
    .description = Who does not wear this role; more of them below the rehearsal
option-rolejob-start-who = who
    .description = People, bots or both; both if left out
choice-rolejob-start-who-people = people
choice-rolejob-start-who-bots = bots
choice-rolejob-start-who-both = both
option-rolejob-start-member-for = member-for
    .description = Here for at least so long, such as 30d
option-rolejob-start-member-up-to = member-up-to
    .description = Here for at most so long, such as 7d
option-rolejob-start-level = level
    .description = Who has reached this level
option-rolejob-start-active = active
    .description = Who has earned XP by a message within so long, such as 30d
option-rolejob-start-reason = reason
    .description = Why

command-rolejob-pause = pause
    .description = Let a job wait
option-rolejob-pause-number = number
    .description = Which job; the latest if left out

command-rolejob-resume = resume
    .description = Let a job that waits go on
option-rolejob-resume-number = number
    .description = Which job; the latest if left out

command-rolejob-cancel = cancel
    .description = End a job where it is
option-rolejob-cancel-number = number
    .description = Which job; the latest if left out

command-rolejob-undo = undo
    .description = Take back what a job did, in those whom nobody touched since
option-rolejob-undo-number = number
    .description = Which job; the latest if left out

command-rolejob-show = show
    .description = How far a job is
option-rolejob-show-number = number
    .description = Which job; the latest if left out

# Jobs.

rolejobs-title = Job { $number }
rolejobs-give = Give { $role }
rolejobs-take = Take { $role }
rolejobs-would = { $count ->
        [one] **{ $count }** member would be changed, of { $matching } who meet this.
       *[other] **{ $count }** members would be changed, of { $matching } who meet this.
    }
rolejobs-first = First: { $first }
rolejobs-known = { $members ->
        [one] I know { $known } of { $members } member. The others are not counted.
       *[other] I know { $known } of { $members } members. The others are not counted.
    }
rolejobs-start = { $count ->
        [one] Start: { $count } member
       *[other] Start: { $count } members
    }
rolejobs-started = Job { $number } has begun. Its message shows how far it is.
rolejobs-pause = Pause
rolejobs-resume = Resume
rolejobs-cancel = Cancel
rolejobs-undo = Undo
rolejobs-menu-has_all = Only who wears all of these
rolejobs-menu-has_any = Only who wears any of these
rolejobs-menu-lacks_all = Only who wears none of these
rolejobs-menu-lacks_any = Only who lacks one of these
rolejobs-filter-has_all = wears { $roles }
rolejobs-filter-has_any = wears any of { $roles }
rolejobs-filter-lacks_all = wears none of { $roles }
rolejobs-filter-lacks_any = lacks one of { $roles }
rolejobs-filter-joined-before = joined before { $moment }
rolejobs-filter-joined-after = joined since { $moment }
rolejobs-filter-chosen = { $count ->
        [one] { $count } member chosen by level or activity
       *[other] { $count } members chosen by level or activity
    }
rolejobs-state-running = under way
rolejobs-state-undoing = is being undone
rolejobs-state-paused = paused
rolejobs-state-done = done
rolejobs-state-cancelled = cancelled
rolejobs-state-stopped = stopped by itself
rolejobs-state-undone = undone
rolejobs-outcome-waiting = ⏳ { $count } still to come
rolejobs-outcome-changed = ✅ { $count } changed
rolejobs-outcome-unchanged = { $count ->
        [one] ➖ { $count } was so already
       *[other] ➖ { $count } were so already
    }
rolejobs-outcome-denied = ⛔ { $count } must not wear it
rolejobs-outcome-failed = ❌ { $count } refused by Discord
rolejobs-outcome-gone = 👋 { $count } had left
rolejobs-outcome-undone = ↩️ { $count } taken back
rolejobs-outcome-touched = ✋ { $count } left as they are, as somebody decided since

# What refusals speak of.

word-running = running
word-paused = paused
word-done = done
word-cancelled = cancelled
word-stopped = stopped
word-undone = undone

# Why a role is worn, or no longer.

reason-rolejobs-undone = undone

# Settings. English says the rest in the comments of roles.settings.

setting-rolejobs-keep_jobs = How long jobs are remembered
