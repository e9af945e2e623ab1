# Commands, options and choices: members and staff.

command-ticket = ticket
    .description = Tickets: Hilfe in einem eigenen Raum

# Commands, options and choices: setting up.

# Commands, options and choices: what was written.

# Settings and refusals.

# What is posted: the room, the opener's messages, the log.

# Answers to members and staff.

# Setting up: types, forms, panels, hours, replies.

# What was written: transcripts and search.
