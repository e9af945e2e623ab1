command-config = config
    .description = The settings of this server
option-config-setting = setting
    .description = What to look at or change
option-config-value = value
    .description = The new value

config-title = Settings
config-intro = Choose what to look at. Every change holds at once.
config-unknown = There is no such setting. Choose what to look at.
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
config-choose-roles = Choose the roles
config-value = Value
config-default = Default
config-allowed = Allowed
config-change = Change
config-reset = Reset to the default
config-none = none
config-something = chosen
config-true = on
    .also = yes
config-false = off
    .also = no
config-suggested-now = { $value } (now)
config-suggested-default = { $value } (default)
config-turn-true = Turn on
config-turn-false = Turn off
config-allowed-integer = a whole number
config-allowed-number = a number
config-allowed-duration = a duration such as 10m, 3d12h or 2 weeks
config-allowed-text = a text
config-allowed-time_zone = a time zone such as Europe/Berlin, or a city
config-allowed-channel = a channel of this server
config-allowed-role = a role of this server
config-allowed-roles = at most 20 roles
config-allowed-place = a category for channels, a text channel for threads
config-ask = Change { $setting }?
config-ask-new = New value: { $value }
config-agree = Change it
config-effect-voice_minutes_more = { $members ->
        [one] { $members } minute in voice of the last week would count more
       *[other] { $members } minutes in voice of the last week would count more
    }
config-effect-voice_minutes_less = { $members ->
        [one] { $members } minute in voice of the last week would not count
       *[other] { $members } minutes in voice of the last week would not count
    }
config-effect-levels_rise = { $members ->
        [one] { $members } member would rise to a higher level.
       *[other] { $members } members would rise to a higher level.
    }
config-effect-levels_fall = { $members ->
        [one] { $members } member would fall to a lower level.
       *[other] { $members } members would fall to a lower level.
    }
