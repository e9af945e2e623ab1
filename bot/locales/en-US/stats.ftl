# Settings.

setting-stats-enabled = Count messages
setting-stats-audience = Who sees statistics
    .off = moderators only
    .own = members their own
    .all = everybody
setting-stats-lookback = How far statistics look back
setting-stats-week_start = First day of the week
    .monday = Monday
    .sunday = Sunday
    .saturday = Saturday
setting-stats-keep_messages = How long each message is remembered
setting-stats-keep_days = How long counts by day are kept
