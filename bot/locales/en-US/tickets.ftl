# Commands, options and choices: members and staff.

command-ticket = ticket
    .description = Tickets: help in a room of your own

# Commands, options and choices: setting up.

command-tickets = tickets
    .description = Set tickets up, and see how they go
command-tickets-setup = setup
    .description = Types, forms, panels, hours: everything about tickets
command-tickets-hours = hours
    .description = When staff are there, and the holidays
command-tickets-replies = replies
    .description = What staff say often
command-tickets-block = block
    .description = Keep a member from opening tickets
option-tickets-block-member = member
    .description = Who; the tickets they have stay
option-tickets-block-duration = duration
    .description = How long, such as 7 days; for good if left out
option-tickets-block-reason = reason
    .description = Why, for staff to see
command-tickets-unblock = unblock
    .description = Let a member open tickets again
option-tickets-unblock-member = member
    .description = Who
command-tickets-blocks = blocks
    .description = Who cannot open tickets
option-tickets-blocks-page = page
    .description = The page to open; the first if left out
command-tickets-performance = performance
    .description = How soon tickets are answered and solved, and how they are rated
option-tickets-performance-period = period
    .description = The tickets of how long; a month if left out
choice-tickets-performance-period-week = 7 days
choice-tickets-performance-period-month = 30 days
choice-tickets-performance-period-quarter = 91 days
choice-tickets-performance-period-year = 365 days
option-tickets-performance-by = by
    .description = All of them together, or side by side
choice-tickets-performance-by-all = all together
choice-tickets-performance-by-type = by type
choice-tickets-performance-by-priority = by priority
choice-tickets-performance-by-staff = by staff member
command-tickets-backlog = backlog
    .description = How many tickets were open, day by day
option-tickets-backlog-days = days
    .description = The last days; 14 if left out
choice-tickets-backlog-days-7 = 7
choice-tickets-backlog-days-14 = 14
choice-tickets-backlog-days-30 = 30

# Commands, options and choices: what was written.

# Settings and refusals.

# What is posted: the room, the opener's messages, the log.

# Answers to members and staff.

# Setting up: types, forms, panels, hours, replies.

tickets-setup-title = Tickets
tickets-setup-first = Three choices and a press: then members can open tickets.
tickets-setup-first-role = Who helps?
tickets-setup-first-place = Where are the rooms? In a category they are channels, in a text channel threads; without either, channels at the top.
tickets-setup-first-channel = Where do members ask? Its panel is posted there.
tickets-setup-choose-staff = The role of those who help
tickets-setup-choose-place = A category or text channel for the rooms (optional)
tickets-setup-choose-channel = The channel of the panel
tickets-setup-make = Make it
tickets-setup-made = Done: the panel is on its way, and members can open tickets.
tickets-setup-first-name = Support
tickets-setup-first-question = What is it about?
tickets-setup-first-title = Do you need help?
tickets-setup-panels = Panels
tickets-setup-panel = Panel
tickets-setup-no-panels = There is no panel yet: members open tickets by command only.
tickets-setup-not-posted = not posted
tickets-setup-nobody = nobody
tickets-setup-room-channel = channels
tickets-setup-room-channel-in = channels in { $place }
tickets-setup-room-thread = threads
tickets-setup-room-thread-in = threads in { $place }
tickets-setup-counts = { $questions ->
        [one] { $questions } question
       *[other] { $questions } questions
    }, { $tickets } open
tickets-setup-open-type = Open a type
tickets-setup-open-panel = Open a panel
tickets-setup-new-type = New type
tickets-setup-new-panel = New panel
tickets-setup-type-made = The type is made. Put it on a panel, and members can open it.
tickets-setup-type-removed = The type is removed. Its tickets stay, and staff finish them.
tickets-setup-panel-removed = The panel is removed.
tickets-setup-hours = Hours
tickets-setup-targets = Targets
tickets-setup-replies = Saved replies
tickets-setup-settings = Settings
tickets-setup-remove = Remove
tickets-setup-edit = Edit
tickets-setup-faults = In the way
tickets-setup-fault-lacks_permission = I lack the permission { $detail }.
tickets-setup-fault-hears_no_text = I do not hear what is written: my owner has to allow Message Content in the developer portal. Transcripts stay empty until then.
tickets-setup-fault-hears_no_members = I do not hear who leaves: my owner has to allow Server Members in the developer portal.
tickets-setup-fault-no_staff = Nobody helps there: choose the roles of its staff.
tickets-setup-fault-role_deleted = The role { $detail } was deleted.
tickets-setup-fault-place_gone = { $detail }, where its rooms are made, was deleted.
tickets-setup-fault-no_panel = It is on no panel.
tickets-setup-fault-panel_not_posted = The panel is nowhere: post it in a channel.
tickets-setup-options-words = Words
tickets-setup-options-people = People and places
tickets-setup-options-numbers = Numbers and times
tickets-setup-options-choices = Choices
tickets-setup-questions = { $questions ->
        [one] { $questions } question
       *[other] { $questions } questions
    }
tickets-setup-would-close = { $tickets ->
        [one] { $tickets } open ticket waits for its opener, and would be closed unless they answer:
       *[other] { $tickets } open tickets wait for their openers, and would be closed unless they answer:
    }
tickets-setup-would-close-one = Ticket { $ticket }: warned { $warned }, closed { $closed }
tickets-setup-ask-type-removal = { $tickets ->
        [0] Remove the type “{ $kind }”? None of its tickets is open.
        [one] Remove the type “{ $kind }”? Nobody can open one then; { $tickets } open ticket stays.
       *[other] Remove the type “{ $kind }”? Nobody can open one then; { $tickets } open tickets stay.
    }
tickets-setup-hint-emoji = One emoji, or a custom one
tickets-setup-asks-nothing = Nothing is asked yet.
tickets-setup-open-question = Open a question
tickets-setup-add-question = Add a question
tickets-setup-questions-of = What “{ $kind }” asks
tickets-setup-question-text = a line
tickets-setup-question-paragraph = a longer text
tickets-setup-question-choice = a list to choose from
tickets-setup-question-file = files
tickets-setup-is-required = required
tickets-setup-is-optional = optional
tickets-setup-make-optional = Make it optional
tickets-setup-make-required = Make it required
tickets-setup-length = Characters
tickets-setup-field-label = Question
tickets-setup-field-placeholder = Hint in the field
tickets-setup-field-choices = Choices, one a line (2 to 25)
tickets-setup-field-shortest = At least so many characters
tickets-setup-field-longest = At most so many (up to 1,000)
tickets-setup-panel-style = Offered as
tickets-setup-style-buttons = buttons
tickets-setup-style-menu = a list
tickets-setup-make-buttons = Use buttons
tickets-setup-make-menu = Use a list
tickets-setup-panel-where = Where
tickets-setup-panel-types = Types that it offers
tickets-setup-panel-first = Put a type first
tickets-setup-panel-post = Post it in a channel
tickets-setup-panel-move = Move it to a channel
tickets-setup-posted = It is on its way.
tickets-setup-ask-panel-removal = Remove the panel “{ $panel }” and its message?
tickets-setup-field-panel-name = Name (only you see it)
tickets-setup-field-title = Title
tickets-setup-field-text = Text
tickets-setup-closed = closed
tickets-setup-always = Staff are always there, as no hours are set.
tickets-setup-hours-as-all = As for all other types. Hours that you set here take their place.
tickets-setup-zone = Time zone: { $zone }, which `/config` changes.
tickets-setup-holidays = Holidays
tickets-setup-choose-days = Choose weekdays, then write their hours
tickets-setup-every-type = All types
tickets-setup-choose-scope = Choose a type
tickets-setup-remove-holiday = Remove a holiday
tickets-setup-add-holiday = Add a holiday
tickets-setup-field-hours = Hours (nothing: closed)
tickets-setup-hint-hours = 9-12, 13-17:30 or 22-4
tickets-setup-field-day = Day
tickets-setup-hint-day = 2026-12-24
tickets-setup-field-holiday = What it is called
tickets-setup-about-targets = How much working time staff take at most. They are reminded before, and told after.
tickets-setup-no-targets = There is no target yet.
tickets-setup-targets-as-all = As for all other types.
tickets-setup-choose-priority = Choose a priority
tickets-setup-priority-low = low
tickets-setup-priority-normal = normal
tickets-setup-priority-high = high
tickets-setup-priority-urgent = urgent
tickets-setup-target-first_reply = first reply { $duration }
tickets-setup-target-next_reply = next replies { $duration }
tickets-setup-target-solution = solution { $duration }
tickets-setup-field-first_reply = First reply
tickets-setup-field-next_reply = Every later reply
tickets-setup-field-solution = Solution
tickets-setup-hint-target = 4 hours; no target if left empty
tickets-setup-about-replies = Staff say them by `/ticket`. {"{member}"}, {"{number}"} and {"{type}"} are filled in.
tickets-setup-open-reply = Open a reply
tickets-setup-new-reply = Write a new one in a language
tickets-setup-write-reply = Write it in a language
tickets-setup-ask-reply-removal = Remove the saved reply “{ $reply }” in all its languages?
tickets-setup-field-reply-name = Name
tickets-setup-field-reply = Text
tickets-setup-blocks = Blocked from tickets
tickets-setup-no-blocks = Nobody is blocked from tickets.
tickets-setup-until = until { $moment }
tickets-setup-for-good = for good
tickets-setup-by = by { $member }
tickets-setup-blocked = They cannot open tickets any more. Those they have stay.
tickets-setup-unblocked = { $member } can open tickets again.
tickets-setup-performance = How tickets went
tickets-setup-no-figures = There was no ticket in that time.
tickets-setup-about-figures = Half of them took the first time at most, nine of ten the second.
tickets-setup-all = All tickets
tickets-setup-figures-counts = { $opened } opened, { $closed } closed, { $reopened } reopened
tickets-setup-figures-first_reply = First reply: { $half } / { $most }
tickets-setup-figures-first_reply_worked = In working time: { $half } / { $most }
tickets-setup-figures-solution = Solution: { $half } / { $most }
tickets-setup-figures-late = { $late } answered late
tickets-setup-figures-stars = { $stars } ({ $ratings ->
        [one] { $ratings } rating
       *[other] { $ratings } ratings
    })
tickets-setup-backlog = Open tickets, day by day
tickets-setup-about-backlog = Open at the end of each day, { $highest } at most.
tickets-setup-backlog-day = { $day }: { $open } open, { $asked } new, { $closed } closed
setting-tickets-type-name = Name
setting-tickets-type-emoji = Emoji
setting-tickets-type-description = Description
setting-tickets-type-room = Rooms
    .channel = private channels
    .thread = private threads
setting-tickets-type-parent_id = Place of the rooms
setting-tickets-type-overflow_id = Place when that is full
setting-tickets-type-room_name = Name of a room
setting-tickets-type-staff_role_ids = Staff
setting-tickets-type-required_role_ids = Only for
setting-tickets-type-forbidden_role_ids = Not for
setting-tickets-type-welcome = Welcome
setting-tickets-type-most_per_member = At a time, per member
setting-tickets-type-most_open = At a time, in all
setting-tickets-type-when_full = When there are enough
    .queue = wait
    .refuse = refuse
setting-tickets-type-when_closed = Outside of hours
    .open = open
    .queue = wait
    .refuse = refuse
setting-tickets-type-cooldown = Between two tickets
setting-tickets-type-claiming = What a claim means
    .shared = the others go on
    .read_only = the others only read
    .hidden = the others do not see it
setting-tickets-type-mentions_staff = Ping staff
setting-tickets-type-hides_staff = Anonymous staff
setting-tickets-type-opener_may_close = Openers may close
setting-tickets-type-opener_may_add = Openers may add members
setting-tickets-type-warn_after = Warn the opener after
setting-tickets-type-close_after = Close so long after that
setting-tickets-type-remind_after = Remind staff after
setting-tickets-type-delete_after = Delete the room after
setting-tickets-type-reopen_within = Reopen within
setting-tickets-type-when_left = When the opener leaves
    .keep_day = keep it for a day
    .close = close it
    .ignore = keep it
setting-tickets-type-asks_rating = Ask for a rating
setting-tickets-type-is_appeal = Appeals

# What was written: transcripts and search.
