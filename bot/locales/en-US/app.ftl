# Said by every domain.

unavailable = The database cannot be reached right now. Please try again in a minute.
unreadable = This button cannot be read. Please open a new message with the command.
bug = Something went wrong on my side, and it has been logged. If you report it, give this reference: `{ $reference }`
again = Again { $moment }.
more-lines = … and { $count } more
page-of = Page { $page } of { $pages }
page-number = Page { $page }
previous = Previous
next = Next
everybody = everybody
from-to = { $least } to { $most }
needs-role = needs { $role }
left-the-server = *left the server*

# Commands, options and choices.

command-config = config
    .description = The settings of this server

command-config-show = show
    .description = Show the settings
option-config-show-setting = setting
    .description = One setting only

command-config-set = set
    .description = Change a setting
option-config-set-setting = setting
    .description = The setting to change
option-config-set-value = value
    .description = The new value; the default if left out
