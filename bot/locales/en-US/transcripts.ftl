# What was written in tickets, read again.

setting-transcripts-keep_file_mib = The largest attachment to keep (MiB)
setting-transcripts-keep_files_mib = Room for all attachments (MiB)

transcripts-unknown = unknown
transcripts-nobody = Somebody
transcripts-hidden = Staff
transcripts-title = Ticket { $number } · { $type }
transcripts-count = { $messages ->
        [one] One message
       *[other] { $messages } messages
    }, { $files ->
        [one] one attachment kept
       *[other] { $files } attachments kept
    }
transcripts-part = part { $part }
transcripts-partial = Some of what was written is missing: the room was gone before its history was read.
transcripts-being-read = The history of the room is still being read: names and attachments may be missing.
transcripts-for-staff = This is what staff see, with notes and names. It is not for members.
transcripts-asked = Opened
transcripts-reason = Reason
transcripts-zone = Time zone
transcripts-made = Made by Guildkeeper, { $at }
transcripts-note = Staff note
transcripts-staff = Staff
transcripts-app = App
transcripts-anonymous = Name hidden from members
transcripts-edited = edited
transcripts-edits = { $count ->
        [one] edited once
       *[other] edited { $count } times
    }
transcripts-deleted = deleted { $at }
transcripts-empty = No text: forgotten, or it cannot be read here
transcripts-earlier = an earlier message
transcripts-file = { $size }, kept
transcripts-file-lost = { $size }, not kept
transcripts-sent = Ticket { $number }, as you may see it.
transcripts-sent-part = Ticket { $number }, part { $part }.
transcripts-too-large = Ticket { $number } is larger than Discord takes in this format. Take HTML, which comes in parts.
transcripts-files = { $count ->
        [one] One attachment
       *[other] { $count } attachments
    }
transcripts-files-sent = Attachments of ticket { $number }, { $first } to { $last } of { $count }.
transcripts-no-files = No attachment of ticket { $number } is kept.
transcripts-files-more = More attachments
transcripts-notice-added = { $who } added somebody
transcripts-notice-removed = { $who } removed somebody
transcripts-notice-renamed = { $who } renamed the room
transcripts-notice-pinned = { $who } pinned a message
transcripts-notice-joined = { $who } joined the server
transcripts-notice-thread = { $who } opened a thread
transcripts-notice-other = { $who } did something that Discord tells of in a notice
transcripts-search-title = What was found
transcripts-search-nothing = No ticket that you may see says that.
transcripts-search-ticket = Ticket { $number } ({ $type })
transcripts-search-older = Older
transcripts-search-newest = Newest
transcripts-search-open = Ticket { $number }
