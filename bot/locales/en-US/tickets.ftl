# Commands, options and choices: members and staff.

command-ticket = ticket
    .description = Tickets: help in a room of your own

# Commands, options and choices: setting up.

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

setting-tickets-keep_file_mib = The largest attachment to keep (MiB)
setting-tickets-keep_files_mib = Room for all attachments (MiB)

# What is posted: the room, the opener's messages, the log.

# Answers to members and staff.

# Setting up: types, forms, panels, hours, replies.

# What was written: transcripts and search.

tickets-transcript-unknown = unknown
tickets-transcript-nobody = Somebody
tickets-transcript-hidden = Staff
tickets-transcript-title = Ticket { $number } · { $type }
tickets-transcript-count = { $messages ->
        [one] One message
       *[other] { $messages } messages
    }, { $files ->
        [one] one attachment kept
       *[other] { $files } attachments kept
    }
tickets-transcript-part = part { $part }
tickets-transcript-partial = Some of what was written is missing: the room was gone before its history was read.
tickets-transcript-being-read = The history of the room is still being read: names and attachments may be missing.
tickets-transcript-for-staff = This is what staff see, with notes and names. It is not for members.
tickets-transcript-opener = Opened by
tickets-transcript-topic = Topic
tickets-transcript-asked = Opened
tickets-transcript-closed = Closed
tickets-transcript-reason = Reason
tickets-transcript-made = Made by Guildkeeper, { $at }
tickets-transcript-note = Staff note
tickets-transcript-staff = Staff
tickets-transcript-app = App
tickets-transcript-anonymous = Name hidden from members
tickets-transcript-edited = edited
tickets-transcript-edits = { $count ->
        [one] edited once
       *[other] edited { $count } times
    }
tickets-transcript-deleted = deleted { $at }
tickets-transcript-empty = No text: forgotten, or it cannot be read here
tickets-transcript-earlier = an earlier message
tickets-transcript-file = { $size }, kept
tickets-transcript-file-lost = { $size }, not kept
tickets-transcript-sent = Ticket { $number }, as you may see it.
tickets-transcript-sent-part = Ticket { $number }, part { $part }.
tickets-transcript-too-large = Ticket { $number } is larger than Discord takes in this format. Take HTML, which comes in parts.
tickets-transcript-files = { $count ->
        [one] One attachment
       *[other] { $count } attachments
    }
tickets-transcript-files-sent = Attachments of ticket { $number }, { $first } to { $last } of { $count }.
tickets-transcript-no-files = No attachment of ticket { $number } is kept.
tickets-transcript-files-more = More attachments
tickets-transcript-step-asked = { $who } asked for help
tickets-transcript-step-queued = { $who } waits for a place
tickets-transcript-step-opened = The ticket was opened
tickets-transcript-step-failed = The room could not be made
tickets-transcript-step-answered = { $who } answered
tickets-transcript-step-claimed = { $who } claimed the ticket
tickets-transcript-step-released = { $who } released the ticket
tickets-transcript-step-handed-over = { $who } handed the ticket to { $whom }
tickets-transcript-step-moved = { $who } moved the ticket
tickets-transcript-step-prioritised = { $who } changed the priority
tickets-transcript-step-topic-set = { $who } set the topic
tickets-transcript-step-renamed = { $who } renamed the room
tickets-transcript-step-added = { $who } added { $whom }
tickets-transcript-step-removed = { $who } removed { $whom }
tickets-transcript-step-held = { $who } put the ticket on hold
tickets-transcript-step-resumed = { $who } took the ticket up again
tickets-transcript-step-closing-asked = { $who } asked to close the ticket
tickets-transcript-step-closing-refused = { $who } wants the ticket to stay open
tickets-transcript-step-warned = The opener was reminded to answer
tickets-transcript-step-reminded = Staff were reminded
tickets-transcript-step-reply-late = The reply is late
tickets-transcript-step-solution-late = The solution is late
tickets-transcript-step-closed = { $who } closed the ticket
tickets-transcript-step-reopened = { $who } reopened the ticket
tickets-transcript-step-deleted = The room was deleted
tickets-transcript-step-rated = { $who } rated the ticket
tickets-transcript-step-opener-left = The opener left the server
tickets-transcript-step-opener-back = The opener is back
tickets-transcript-step-accepted = { $who } accepted the appeal
tickets-transcript-notice-added = { $who } added somebody
tickets-transcript-notice-removed = { $who } removed somebody
tickets-transcript-notice-renamed = { $who } renamed the room
tickets-transcript-notice-pinned = { $who } pinned a message
tickets-transcript-notice-joined = { $who } joined the server
tickets-transcript-notice-thread = { $who } opened a thread
tickets-transcript-notice-other = { $who } did something that Discord tells of in a notice
tickets-search-title = Search: { $text }
tickets-search-nothing = No ticket that you may see says that.
tickets-search-hit = **{ $ticket }** · { $author } · { $at }
tickets-search-ticket = Ticket { $number } ({ $type })
tickets-search-older = Older
tickets-search-newest = Newest
tickets-search-open = Transcript of ticket…
