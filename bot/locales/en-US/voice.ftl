# Settings.

setting-voice-enabled = Keep who is in voice
setting-voice-xp = XP for a minute in voice
setting-voice-min_members = People who must be together
setting-voice-count_muted = Time counts while muted
setting-voice-daily_cap = Most time that counts a day
setting-voice-bridge_gap = Gap over which a session goes on
setting-voice-keep_sessions = How long voice sessions are kept
