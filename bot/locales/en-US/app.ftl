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

back = Back
cancel = Cancel

domain-app = This server
domain-automod = Automatic rules
domain-economy = Money
domain-games = Games
domain-income = Income
domain-leveling = Levels
domain-menus = Role menus
domain-moderation = Moderation
domain-outbox = Outbox
domain-roles = Roles
domain-shop = Shop
domain-stats = Statistics
domain-tickets = Tickets
domain-advanced = Advanced

# Commands, options and choices.

command-config = config
    .description = The settings of this server
option-config-setting = setting
    .description = What to look at or change
option-config-value = value
    .description = The new value

# Settings.

config-title = Settings
config-intro = Choose what to look at. Every change holds at once.
config-group = { $changed ->
        [0] { $group }
        [one] **{ $group }** · { $changed } changed
       *[other] **{ $group }** · { $changed } changed
    }
config-choose-group = Choose an area
config-choose-setting = Choose a setting
config-choose-value = Choose a value
config-choose-channel = Choose a channel
config-choose-role = Choose a role
config-value = Value
config-default = Default
config-allowed = Allowed
config-change = Change
config-reset = Reset to the default
config-none = none
config-something = chosen
config-true = on
config-false = off
config-turn-true = Turn on
config-turn-false = Turn off
config-allowed-integer = a whole number
config-allowed-number = a number
config-allowed-duration = a duration such as 10m, 3d12h or 2 weeks
config-allowed-text = a text
config-allowed-time_zone = a time zone such as Europe/Berlin, or a city
config-ask = Change { $setting }?
config-ask-new = New value: { $value }
config-agree = Change it
config-effect-levels_rise = { $members ->
        [one] { $members } member would rise to a higher level.
       *[other] { $members } members would rise to a higher level.
    }
config-effect-levels_fall = { $members ->
        [one] { $members } member would fall to a lower level.
       *[other] { $members } members would fall to a lower level.
    }

setting-app-time_zone = Time zone
setting-app-language = Language
    .en-US = English
    .de = Deutsch
    .fr = Français
    .es-ES = Español
setting-app-notice_channel_id = Channel for notices
setting-app-keep_audit = How long changes are kept
setting-outbox-keep_finished = How long finished work is kept
