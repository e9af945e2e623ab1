# Setting tickets up: settings and refusals.

setting-desk-lead_role_id = Role of those who run the tickets

word-panels = panels
word-ticket_types = ticket types
word-saved_replies = saved replies
word-holidays = holidays
word-ranges_a_day = ranges a day

# Types, forms, panels, hours, targets, replies, blocks.

desk-title = Tickets
desk-first = Three choices and a press: then members can open tickets.
desk-first-role = Who helps?
desk-first-place = Where are the rooms? In a category they are channels, in a text channel threads; without either, channels at the top.
desk-first-channel = Where do members ask? Its panel is posted there.
desk-choose-staff = The role of those who help
desk-choose-place = A category or text channel for the rooms (optional)
desk-choose-channel = The channel of the panel
desk-make = Make it
desk-made = Done: the panel is on its way, and members can open tickets.
desk-first-name = Support
desk-first-question = What is it about?
desk-first-title = Do you need help?
desk-panels = Panels
desk-panel = Panel
desk-no-panels = There is no panel yet: members open tickets by command only.
desk-not-posted = not posted
desk-nobody = nobody
desk-room-channel = channels
desk-room-channel-in = channels in { $place }
desk-room-thread = threads
desk-room-thread-in = threads in { $place }
desk-counts = { $questions ->
        [one] { $questions } question
       *[other] { $questions } questions
    }, { $tickets } open
desk-open-type = Open a type
desk-open-panel = Open a panel
desk-new-type = New type
desk-new-panel = New panel
desk-type-made = The type is made. Put it on a panel, and members can open it.
desk-type-removed = The type is removed. Its tickets stay, and staff finish them.
desk-panel-removed = The panel is removed.
desk-hours = Hours
desk-targets = Targets
desk-replies = Saved replies
desk-settings = Settings
desk-remove = Remove
desk-edit = Edit
desk-faults = In the way
desk-fault-lacks_permission = I lack the permission { $detail }.
desk-fault-hears_no_text = I do not hear what is written: my owner has to allow Message Content in the developer portal. Transcripts stay empty until then.
desk-fault-hears_no_members = I do not hear who leaves: my owner has to allow Server Members in the developer portal.
desk-fault-no_staff = Nobody helps there: choose the roles of its staff.
desk-fault-role_deleted = The role { $detail } was deleted.
desk-fault-place_gone = { $detail }, where its rooms are made, was deleted.
desk-fault-no_panel = It is on no panel.
desk-fault-panel_not_posted = The panel is nowhere: post it in a channel.
desk-fault-panel_not_taken = Discord did not take the panel: { $detail }
desk-options-words = Words
desk-options-people = People and places
desk-options-numbers = Numbers and times
desk-options-choices = Choices
desk-questions = { $questions ->
        [one] { $questions } question
       *[other] { $questions } questions
    }
desk-would-close = { $tickets ->
        [one] { $tickets } open ticket waits for its opener, and would be closed unless they answer:
       *[other] { $tickets } open tickets wait for their openers, and would be closed unless they answer:
    }
desk-would-close-one = Ticket { $ticket }: warned { $warned }, closed { $closed }
desk-ask-type-removal = { $tickets ->
        [0] Remove the type “{ $kind }”? None of its tickets is open.
        [one] Remove the type “{ $kind }”? Nobody can open one then; { $tickets } open ticket stays.
       *[other] Remove the type “{ $kind }”? Nobody can open one then; { $tickets } open tickets stay.
    }
desk-hint-emoji = One emoji, or a custom one
desk-asks-nothing = Nothing is asked yet.
desk-open-question = Open a question
desk-add-question = Add a question
desk-questions-of = What “{ $kind }” asks
desk-question-text = a line
desk-question-paragraph = a longer text
desk-question-choice = a list to choose from
desk-question-file = files
desk-is-required = required
desk-is-optional = optional
desk-make-optional = Make it optional
desk-make-required = Make it required
desk-length = Characters
desk-field-label = Question
desk-field-placeholder = Hint in the field
desk-field-choices = Choices, one a line (2 to 25)
desk-choices = Choices
desk-field-shortest = At least so many characters
desk-field-longest = At most so many (up to 1,000)
desk-panel-style = Offered as
desk-style-buttons = buttons
desk-style-menu = a list
desk-make-buttons = Use buttons
desk-make-menu = Use a list
desk-panel-where = Where
desk-panel-types = Types that it offers
desk-panel-first = Put a type first
desk-panel-post = Post it in a channel
desk-panel-move = Move it to a channel
desk-posted = It is on its way.
desk-ask-panel-removal = Remove the panel “{ $panel }” and its message?
desk-field-panel-name = Name (only you see it)
desk-field-title = Title
desk-field-text = Text
desk-closed = closed
desk-always = Staff are always there, as no hours are set.
desk-hours-as-all = As for all other types. Hours that you set here take their place.
desk-zone = Time zone: { $zone }, which `/config` changes.
desk-holidays = Holidays
desk-choose-days = Choose weekdays, then write their hours
desk-every-type = All types
desk-choose-scope = Choose a type
desk-remove-holiday = Remove a holiday
desk-add-holiday = Add a holiday
desk-field-hours = Hours (nothing: closed)
desk-hint-hours = 9-12, 13-17:30 or 22-4
desk-field-day = Day
desk-hint-day = 2026-12-24
desk-field-holiday = What it is called
desk-about-targets = How much working time staff take at most. They are reminded before, and told after.
desk-no-targets = There is no target yet.
desk-targets-as-all = As for all other types.
desk-choose-priority = Choose a priority
desk-target-first_reply = first reply { $duration }
desk-target-next_reply = next replies { $duration }
desk-target-solution = solution { $duration }
desk-field-first_reply = First reply
desk-field-next_reply = Every later reply
desk-field-solution = Solution
desk-hint-target = 4 hours; no target if left empty
desk-about-replies = Staff say them by `/ticket reply`. {"{member}"}, {"{number}"} and {"{type}"} are filled in.
desk-open-reply = Open a reply
desk-new-reply = Write a new one in a language
desk-write-reply = Write it in a language
desk-ask-reply-removal = Remove the saved reply “{ $reply }” in all its languages?
desk-field-reply-name = Name
desk-blocks = Blocked from tickets
desk-no-blocks = Nobody is blocked from tickets.
desk-until = until { $moment }
desk-for-good = for good
desk-by = by { $member }
desk-blocked = They cannot open tickets any more. Those they have stay.
desk-unblocked = { $member } can open tickets again.

# The options of a type.

setting-desk-type-name = Name
setting-desk-type-emoji = Emoji
setting-desk-type-description = Description
setting-desk-type-room = Rooms
    .channel = private channels
    .thread = private threads
setting-desk-type-parent_id = Place of the rooms
setting-desk-type-overflow_id = Place when that is full
setting-desk-type-room_name = Name of a room
setting-desk-type-staff_role_ids = Staff
setting-desk-type-required_role_ids = Only for
setting-desk-type-forbidden_role_ids = Not for
setting-desk-type-welcome = Welcome
setting-desk-type-most_per_member = At a time, per member
setting-desk-type-most_open = At a time, in all
setting-desk-type-when_full = When there are enough
    .queue = wait
    .refuse = refuse
setting-desk-type-when_closed = Outside of hours
    .open = open
    .queue = wait
    .refuse = refuse
setting-desk-type-cooldown = Between two tickets
setting-desk-type-claiming = What a claim means
    .shared = the others go on
    .read_only = the others only read
    .hidden = the others do not see it
setting-desk-type-mentions_staff = Ping staff
setting-desk-type-hides_staff = Anonymous staff
setting-desk-type-opener_may_close = Openers may close
setting-desk-type-opener_may_add = Openers may add members
setting-desk-type-warn_after = Warn the opener after
setting-desk-type-close_after = Close so long after that
setting-desk-type-remind_after = Remind staff after
setting-desk-type-delete_after = Delete the room after
setting-desk-type-reopen_within = Reopen within
setting-desk-type-when_left = When the opener leaves
    .keep_day = keep it for a day
    .close = close it
    .ignore = keep it
setting-desk-type-asks_rating = Ask for a rating
setting-desk-type-is_appeal = Appeals
