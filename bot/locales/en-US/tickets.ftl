# Commands, options and choices: members and staff.

command-ticket = ticket
    .description = Tickets: help in a room of your own

command-Open-ticket = Open ticket

command-ticket-open = open
    .description = Ask for help in a room of your own
option-ticket-open-type = type
    .description = What it is about
option-ticket-open-member = member
    .description = For somebody else; for the staff only

command-ticket-close = close
    .description = Close a ticket
option-ticket-close-reason = reason
    .description = Why
option-ticket-close-number = number
    .description = Which ticket; the one of this room if left out

command-ticket-request = request
    .description = Ask the other side whether a ticket can be closed
option-ticket-request-reason = reason
    .description = Why
option-ticket-request-within = within
    .description = Closed after so long without an answer, such as 24h; for the staff only
option-ticket-request-number = number
    .description = Which ticket; the one of this room if left out

command-ticket-reopen = reopen
    .description = Open a closed ticket again
option-ticket-reopen-number = number
    .description = Which ticket; the one of this room if left out

command-ticket-rate = rate
    .description = Say how a ticket of yours was
option-ticket-rate-number = number
    .description = Which ticket
option-ticket-rate-stars = stars
    .description = 1 to 5
option-ticket-rate-words = words
    .description = What was good or not

command-ticket-add = add
    .description = Let somebody into a ticket
option-ticket-add-member = member
    .description = Who
option-ticket-add-number = number
    .description = Which ticket; the one of this room if left out

command-ticket-remove = remove
    .description = Take somebody out of a ticket, or leave it
option-ticket-remove-member = member
    .description = Who
option-ticket-remove-number = number
    .description = Which ticket; the one of this room if left out

command-ticket-list = list
    .description = The tickets that you may see
option-ticket-list-view = view
    .description = Which ones
choice-ticket-list-view-open = all that are not over
choice-ticket-list-view-mine = that I take care of
choice-ticket-list-view-waiting = that wait for the staff
choice-ticket-list-view-own = that I opened
choice-ticket-list-view-closed = that are closed
option-ticket-list-type = type
    .description = Only those of a type
option-ticket-list-member = member
    .description = Only those of somebody
option-ticket-list-page = page
    .description = Which page

command-ticket-details = details
    .description = All there is to a ticket, and what can be done with it
option-ticket-details-number = number
    .description = Which ticket; the one of this room if left out

command-ticket-claim = claim
    .description = Take care of a ticket
option-ticket-claim-number = number
    .description = Which ticket; the one of this room if left out

command-ticket-release = release
    .description = Let go of a ticket that you took
option-ticket-release-number = number
    .description = Which ticket; the one of this room if left out

command-ticket-hand-over = hand-over
    .description = Give a ticket to somebody else of the staff
option-ticket-hand-over-member = member
    .description = Who takes it
option-ticket-hand-over-note = note
    .description = What they should know
option-ticket-hand-over-number = number
    .description = Which ticket; the one of this room if left out

command-ticket-move = move
    .description = Make a ticket one of another type
option-ticket-move-type = type
    .description = What it is about
option-ticket-move-number = number
    .description = Which ticket; the one of this room if left out

command-ticket-priority = priority
    .description = Say how urgent a ticket is
option-ticket-priority-level = level
    .description = How urgent
choice-ticket-priority-level-low = low
choice-ticket-priority-level-normal = normal
choice-ticket-priority-level-high = high
choice-ticket-priority-level-urgent = urgent
option-ticket-priority-number = number
    .description = Which ticket; the one of this room if left out

command-ticket-topic = topic
    .description = Say what a ticket is about
option-ticket-topic-topic = topic
    .description = In a few words; none is shown if left out
option-ticket-topic-number = number
    .description = Which ticket; the one of this room if left out

command-ticket-rename = rename
    .description = Give the room of a ticket another name
option-ticket-rename-name = name
    .description = The new name; that of its type if left out
option-ticket-rename-number = number
    .description = Which ticket; the one of this room if left out

command-ticket-hold = hold
    .description = Stop the clocks of a ticket, or let them run again
option-ticket-hold-held = held
    .description = Whether it is on hold; yes if left out
option-ticket-hold-number = number
    .description = Which ticket; the one of this room if left out

command-ticket-note = note
    .description = Write something down that only the staff see
option-ticket-note-text = text
    .description = What to remember
option-ticket-note-number = number
    .description = Which ticket; the one of this room if left out

command-ticket-notes = notes
    .description = What the staff wrote down about a ticket
option-ticket-notes-number = number
    .description = Which ticket; the one of this room if left out

command-ticket-reply = reply
    .description = Answer through me: a saved reply or a text
option-ticket-reply-saved = saved
    .description = A saved reply
option-ticket-reply-text = text
    .description = Or a text of your own
option-ticket-reply-anonymous = anonymous
    .description = Keep your name from members: yes or no; as the type has it if left out
option-ticket-reply-number = number
    .description = Which ticket; the one of this room if left out

command-ticket-delete = delete
    .description = Delete the room of a closed ticket now
option-ticket-delete-number = number
    .description = Which ticket; the one of this room if left out

command-ticket-timeline = timeline
    .description = What happened in a ticket, step by step
option-ticket-timeline-number = number
    .description = Which ticket; the one of this room if left out

command-ticket-accept = accept
    .description = Accept an appeal: its case is pardoned
option-ticket-accept-reason = reason
    .description = Why
option-ticket-accept-number = number
    .description = Which ticket; the one of this room if left out

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

command-ticket-transcript = transcript
    .description = What was written in a ticket, as a file
option-ticket-transcript-number = number
    .description = The ticket; this one, if you leave it out
option-ticket-transcript-format = format
    .description = A page to look at (as usual), plain text, or JSON for programs
command-ticket-search = search
    .description = Find what was written in tickets
option-ticket-search-words = words
    .description = Words in any order, or a part of a text
option-ticket-search-member = member
    .description = Only the tickets of this member
option-ticket-search-type = type
    .description = Only tickets of this type
option-ticket-search-since = since
    .description = Only what was written in this time
choice-ticket-transcript-format-html = HTML page
choice-ticket-transcript-format-text = Text
choice-ticket-transcript-format-json = JSON
choice-ticket-search-since-a-week = A week
choice-ticket-search-since-a-month = A month
choice-ticket-search-since-a-year = A year

# Settings and refusals.

setting-tickets-log_channel_id = Log of tickets
setting-tickets-staff_channel_id = Channel of the staff
setting-tickets-most_per_member = Tickets a member may have
setting-tickets-tells_opener = Tell members when their ticket closes
setting-tickets-remind_before = How early staff are reminded
setting-tickets-keep_texts = How long texts are kept

word-queued = waiting for its turn
word-opening = being opened
word-open = open
word-closed = closed
word-gone = closed for good
word-failed = not opened
word-topic = topic
word-name = name
word-praise = words
word-notes = notes

# What is posted: the room, the opener's messages, the log.

tickets-welcome = Thank you for writing. Somebody of the staff will be with you soon. In the meantime, tell us anything that might help.
tickets-recorded = What is written here is recorded.
tickets-opener = Opened by
tickets-priority = Priority
tickets-claimant = Taken care of by
tickets-people = With
tickets-held = On hold
tickets-held-what = Until it goes on, no clock runs.
tickets-away = Not in the server
tickets-away-what = The opener does not see this room. What you say by **Staff → Reply**, or by `/ticket reply`, reaches them as a direct message.
tickets-waits-staff = Waits for the staff
tickets-waits-opener = Waits for an answer
tickets-back = Staff are back
tickets-follows = About
tickets-origin = Message
tickets-closed = Closed
tickets-rating = Rating
tickets-topic = Topic
tickets-reason = Why
tickets-praise = In words
tickets-note = Note
tickets-last = Last said by the opener
tickets-somebody = The staff
tickets-staff = the staff
tickets-button-claim = Claim
tickets-button-release = Release
tickets-button-close = Close
tickets-button-request = Ask to close
tickets-button-accept = Accept the appeal
tickets-button-staff = Staff
tickets-button-reopen = Reopen
tickets-button-transcript = Transcript
tickets-button-delete = Delete
tickets-button-agree = Yes, close it
tickets-button-keep = No, keep it open
tickets-button-go = Go to the ticket
tickets-closed-title = Ticket #{ $number } is closed
tickets-deleted-at = This room is deleted
tickets-ended-staff = { $who } closed it.
tickets-ended-opener = { $who } closed it.
tickets-ended-request = Both sides agreed to close it, or nobody objected.
tickets-ended-idle = It was closed because there was no answer for long.
tickets-ended-left = It was closed because who opened it left the server.
tickets-ended-banned = It was closed because who opened it was banned.
tickets-ended-lost = It was closed because its room was deleted.
tickets-ended-operator = It was closed by those who run me.
tickets-request = Can this ticket be closed?
tickets-request-staff = { $who } would like to close this ticket. Is everything settled?
tickets-request-opener = { $who } asks to close this ticket.
tickets-request-ends = Closed without an answer
tickets-request-agreed = It was agreed to.
tickets-request-refused = It stays open.
tickets-request-withdrawn = The conversation goes on.
tickets-warning-title = Are you still there?
tickets-warning = The staff wait for your answer. Without one, this ticket is closed { $moment }.
tickets-said-by = — { $who }
tickets-rate = How was it?
tickets-rate-how = Press one to five stars. You can add some words, and change both later.
tickets-failed = Your ticket could not be opened: I could not make a room for it. Those who run the server know.
tickets-digest = { $who } hands { $ticket } of { $opener } over to you.
tickets-unread = { $count ->
        [one] { $count } message since you last wrote there
       *[other] { $count } messages since you last wrote there
    }
tickets-of = { $kind } · opened by { $opener }
tickets-step-asked = Asked for
tickets-step-queued = In the queue
tickets-step-opened = Opened
tickets-step-failed = Could not be opened
tickets-step-answered = Answered for the first time
tickets-step-claimed = Claimed
tickets-step-released = Released
tickets-step-handed_over = Handed over to { $member }
tickets-step-moved = Moved
tickets-step-prioritised = Priority
tickets-step-topic_set = Topic
tickets-step-renamed = Renamed
tickets-step-added = { $member } was added
tickets-step-removed = { $member } was removed
tickets-step-held = On hold
tickets-step-resumed = It goes on
tickets-step-closing_asked = Asked to close it
tickets-step-closing_refused = It is to stay open
tickets-step-warned = The opener was warned that it will be closed
tickets-step-reminded = Waits for the staff
tickets-step-reply_late = The reply is late
tickets-step-solution_late = The solution is late
tickets-step-closed = Closed
tickets-step-reopened = Reopened
tickets-step-deleted = Its room is deleted
tickets-step-rated = Rated
tickets-step-opener_left = { $member } left the server
tickets-step-opener_back = { $member } is back
tickets-step-accepted = The appeal was accepted
tickets-step-move_refused = Discord refused to move its room, which stays where it is
tickets-step-rename_refused = Discord refused its new name, so the old one stands
tickets-step-deletion_refused = Discord refused to delete its room; that is tried again in a day
tickets-step-access_refused = { $member }: Discord refused to change what they may do in its room, so that stays as it is
tickets-step-not_reached = { $member } was not reached: they take no direct messages, or share no server with me
tickets-near-reply_late = the reply is due soon
tickets-near-solution_late = the solution is due soon

# Answers to members and staff.

tickets-what = What is it about?
tickets-choose = Choose what it is about
tickets-no-types = No tickets can be opened here yet. Those who run the server set them up with `/tickets setup`.
tickets-no-appeals = This server takes no appeals by ticket.
tickets-form = A few questions first
tickets-asked-queued = { $whose ->
        [mine] Your place is kept: your ticket #{ $number } is number { $place } in the queue.
       *[theirs] The place is kept: ticket #{ $number } of { $member } is number { $place } in the queue.
    }
tickets-asked-opening = { $whose ->
        [mine] The room of your ticket #{ $number } is being made; you are pinged there in a moment.
       *[theirs] The room of ticket #{ $number } of { $member } is being made; they are pinged there in a moment.
    }
tickets-asked-open = { $whose ->
        [mine] Your ticket #{ $number } is open: { $room }
       *[theirs] Ticket #{ $number } of { $member } is open: { $room }
    }
tickets-asked-closed = { $whose ->
        [mine] Your ticket #{ $number } is closed again already.
       *[theirs] Ticket #{ $number } of { $member } is closed again already.
    }
tickets-asked-gone = { $whose ->
        [mine] Your ticket #{ $number } is closed again already.
       *[theirs] Ticket #{ $number } of { $member } is closed again already.
    }
tickets-asked-failed = { $whose ->
        [mine] Your ticket #{ $number } could not be opened: I could not make a room for it. Those who run the server know.
       *[theirs] Ticket #{ $number } of { $member } could not be opened: I could not make a room for it. Those who run the server know.
    }
tickets-asked-away = Ticket #{ $number } is with the staff. You are not in the server, so you do not see its room: they answer you here, through me. That reaches you only while you and I share a server and you take direct messages from it.
tickets-back-at = Staff are there again at { $moment }.
tickets-did-claim = You take care of ticket #{ $number } now.
tickets-did-release = You let go of ticket #{ $number }.
tickets-did-hand_over = { $member } takes care of ticket #{ $number } now.
tickets-did-move = Ticket #{ $number } is moved.
tickets-did-prioritise = Ticket #{ $number } has its new priority.
tickets-did-topic = Ticket #{ $number } says what it is about.
tickets-did-rename = The room of ticket #{ $number } gets its new name. Discord takes two names in ten minutes, so this may take a while.
tickets-did-add = { $member } is in ticket #{ $number } now.
tickets-did-remove = { $member } is no longer in ticket #{ $number }.
tickets-did-hold = Ticket #{ $number } is on hold.
tickets-did-resume = Ticket #{ $number } goes on.
tickets-did-note = It is noted for the staff of ticket #{ $number }.
tickets-did-reply = Your reply is in ticket #{ $number }.
tickets-did-request = It is asked in ticket #{ $number } whether it can be closed.
tickets-did-keep = Ticket #{ $number } stays open.
tickets-did-close = Ticket #{ $number } is closed.
tickets-did-reopen = Ticket #{ $number } is opened again.
tickets-did-delete = The room of ticket #{ $number } is deleted as soon as what was written there is kept.
tickets-did-rate = Thank you! Your rating of ticket #{ $number } is kept.
tickets-did-accept = The appeal is accepted, and ticket #{ $number } is closed.
tickets-ask-deletion = Delete the room of ticket #{ $number } now? What was written there is kept.
tickets-form-close = Close ticket #{ $number }
tickets-form-request = Ask to close ticket #{ $number }
tickets-form-rate = Ticket #{ $number }
tickets-form-of = { $what } · #{ $number }
tickets-field-within = Closed without an answer after
tickets-hint-within = Such as 24h; empty: never
tickets-field-praise = What was good, what was not
tickets-field-staff = Who takes it
tickets-field-member = Who
tickets-field-type = What it is about
tickets-field-name = Name; empty: as its type says
tickets-field-saved = A saved reply
tickets-field-text = Or a text
tickets-field-signed = Signed
tickets-signed-name = with my name
tickets-signed-staff = by the staff, without a name
tickets-button-hand_over = Hand over
tickets-button-move = Move
tickets-button-prioritise = Priority
tickets-button-hold = Hold
tickets-button-resume = Go on
tickets-button-reply = Reply
tickets-button-set_topic = Topic
tickets-button-rename = Rename
tickets-button-add_member = Add
tickets-button-remove_member = Remove
tickets-button-note = Note
tickets-button-notes = Notes
tickets-button-timeline = Timeline
tickets-list = Tickets
tickets-none = There are no such tickets.
tickets-in-queue = number { $place } in the queue
tickets-closed-when = closed { $moment }
tickets-waits-staff-since = waits for the staff since { $moment }
tickets-waits-opener-since = waits for an answer since { $moment }
tickets-claimed-by = { $member } takes care
tickets-timeline = Ticket #{ $number }, step by step
tickets-notes = Notes on ticket #{ $number }
tickets-no-notes = Nothing is noted on ticket #{ $number }.
tickets-forgotten = *forgotten*

# Figures.

tickets-performance = How tickets went
tickets-no-figures = There was no ticket in that time.
tickets-about-figures = Half of them took the first time at most, nine of ten the second.
tickets-all = All tickets
tickets-figures-counts = { $opened } opened, { $closed } closed, { $reopened } reopened
tickets-figures-first_reply = First reply: { $half } / { $most }
tickets-figures-first_reply_worked = In working time: { $half } / { $most }
tickets-figures-solution = Solution: { $half } / { $most }
tickets-figures-late = { $late } answered late
tickets-figures-stars = { $stars } ({ $ratings ->
        [one] { $ratings } rating
       *[other] { $ratings } ratings
    })
tickets-backlog = Open tickets, day by day
tickets-about-backlog = Open at the end of each day, { $highest } at most.
tickets-backlog-day = { $day }: { $open } open, { $asked } new, { $closed } closed

# For Discord's audit log.

reason-tickets-ticket = Ticket { $number }
