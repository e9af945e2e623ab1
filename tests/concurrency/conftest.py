"""A database with one guild for many callers."""

import pytest

from .crowd import GUILD, Crowd


@pytest.fixture
def crowd(database: str) -> Crowd:
    """A guild in which every message earns 100 XP, without cooldown and announcements."""
    crowd = Crowd(database)
    crowd.run(
        """select event.guild_seen(
          guild_id => %s, name => 'Crowd', locale => 'en-US',
          bot_id => 9, bot_permissions => 8, bot_position => 10, system_channel_id => 101,
          roles => array[row(201, 'Bronze', 1, false, 0)]::app.seen_role[],
          channels => array(
            select row(100 + n, null, 0, 'room ' || n, null)::app.seen_channel from generate_series(1, 3) n
          )
        )""",
        GUILD,
    )
    settings = {"xp_max": "100", "xp_min": "100", "cooldown": "0 seconds", "announce": "off"}
    for key, value in settings.items():
        crowd.configure(f"leveling.{key}", value)
    return crowd
