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

# What Discord's menus call permissions.

permission-administrator = Administrator
permission-manage_guild = Manage Server
permission-manage_roles = Manage Roles
permission-manage_channels = Manage Channels
permission-manage_messages = Manage Messages
permission-moderate_members = Timeout Members
permission-kick_members = Kick Members
permission-ban_members = Ban Members
permission-view_audit_log = View Audit Log
permission-view_channel = View Channel
permission-read_message_history = Read Message History
permission-send_messages = Send Messages
permission-embed_links = Embed Links
permission-attach_files = Attach Files
permission-add_reactions = Add Reactions
permission-create_public_threads = Create Public Threads
permission-create_private_threads = Create Private Threads
permission-send_messages_in_threads = Send Messages in Threads
