# Said by every domain.

unavailable = The database cannot be reached right now. Please try again in a minute.
unreadable = This button cannot be read. Please open a new message with the command.
bug = Something went wrong on my side, and it has been logged. If you report it, give this reference: `{ $reference }`
again = Again { $moment }.
more-lines = … and { $count } more
page-of = Page { $page } of { $pages }
previous = Previous
next = Next
everybody = everybody
from-to = { $least } to { $most }
needs-role = needs { $role }
left-the-server = *left the server*

back = Back
cancel = Cancel

domain-app = This server
domain-automod = Automatic rules
domain-channels = Channels
domain-choices = Choices from role menus
domain-config = Settings
domain-desk = Tickets: the desk
domain-economy = Money
domain-games = Games
domain-income = Income
domain-leveling = Levels
domain-menus = Role menus
domain-moderation = Moderation
domain-outbox = Outbox
domain-pictures = Pictures
domain-reports = Reports
domain-roles = Roles
domain-shop = Shop
domain-stats = Statistics
domain-privacy = Privacy
domain-tickets = Tickets
domain-transcripts = Tickets: transcripts
domain-imports = Imports
domain-personal = Roles of one’s own
domain-rolejobs = Jobs for roles
domain-voice = Voice
domain-advanced = Advanced

# What is too long or unreadable.

word-key = key
word-reason = reason
word-text = text
word-description = description
word-emoji = emoji

# Commands, options and choices.

command-setup = setup
    .description = The first steps, and what I may not do yet

command-help = help
    .description = What you can do here
option-help-command = command
    .description = One command only

# Settings.

setting-app-time_zone = Time zone
setting-app-language = Language
    .en-US = English
    .de = Deutsch
    .fr = Français
    .es-ES = Español
setting-app-notice_channel_id = Channel for notices
setting-app-keep_audit = How long changes are kept
setting-outbox-keep_finished = How long finished work is kept

# The first steps, and help.

welcome-title = Hello!
welcome-what = I keep levels, money, roles and order in this server. Type `/` to see what I can do, or use `/help`.
welcome-missing = I still lack { $permissions }.
welcome-next = Whoever manages the server can take the first steps here.
welcome-next-owner = Use `/setup` in **{ $guild }** to take the first steps.
setup-open = First steps
setup-title = First steps
setup-intro = These settings are worth choosing first. Everything else has a default, and `/config` shows it.
setup-step = { $setting }
setup-permissions = What I may not do yet
setup-all-granted = I have every permission that I need.
help-title = Help
help-intro = What you can use here. Choose an area to read more.
help-menu = In the menu of a member or a message, under Apps.
help-unknown = There is no such command here, or you cannot use it.
help-required = needed
help-optional = optional

permission-pin_messages = Pin Messages
permission-manage_threads = Manage Threads
permission-manage_webhooks = Manage Webhooks
permission-manage_guild_expressions = Manage Expressions
permission-mention_everyone = Mention Everyone
permission-view_channel = View Channels
permission-send_messages = Send Messages
permission-embed_links = Embed Links
permission-attach_files = Attach Files
permission-read_message_history = Read Message History
permission-view_audit_log = View Audit Log
permission-manage_roles = Manage Roles
permission-add_reactions = Add Reactions
permission-manage_messages = Manage Messages
permission-moderate_members = Timeout Members
permission-kick_members = Kick Members
permission-ban_members = Ban Members
permission-manage_channels = Manage Channels
permission-manage_guild = Manage Server

purpose-hear = to hear messages
purpose-speak = to answer and announce
purpose-catch_up = to count what was written while I was away
purpose-audit = to know who did what in Discord
purpose-roles = to give and take roles
purpose-reactions = for reaction roles
purpose-deletions = to delete messages
purpose-timeouts = to time members out
purpose-kicks = to kick
purpose-bans = to ban
purpose-channels = to lock channels and slow them down
purpose-pins = to pin messages
purpose-threads = to open threads and write in them
purpose-thread_deletions = to close and delete threads
purpose-automod = to hear Discord's own AutoMod

# What Discord's menus call permissions.

permission-administrator = Administrator
permission-create_public_threads = Create Public Threads
permission-create_private_threads = Create Private Threads
permission-send_messages_in_threads = Send Messages in Threads

# Why something was done: what Discord's audit log, and who asks, is told.

reason-text = { $said }: { $text }
