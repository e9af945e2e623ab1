# Why there were XP, or none.

voice-why-title = Today in voice
voice-why = **{ $counted }** of { $connected } count.
voice-why-silent = { $time } deaf, mute, in an audience or AFK.
voice-why-alone = { $time } without enough company.
voice-why-over-cap = { $time } more than counts in a day.
voice-why-paid = { $minutes ->
        [one] **{ $xp } XP** for { $minutes } minute so far.
       *[other] **{ $xp } XP** for { $minutes } minutes so far.
    }

# Settings.

setting-voice-enabled = Keep who is in voice
setting-voice-xp = XP for a minute in voice
setting-voice-min_members = People who must be together
setting-voice-count_muted = Time counts while muted
setting-voice-daily_cap = Most time that counts a day
setting-voice-bridge_gap = Gap over which a session goes on
setting-voice-keep_sessions = How long voice sessions are kept
