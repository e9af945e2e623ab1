from datetime import UTC, datetime

from bot.cards import channels
from bot.records.channels import LockRow, PurgeRow, Refusal, SlowmodeRow
from bot.words import Words

ENGLISH, GERMAN = Words("en-US"), Words("de")
AT = datetime(2026, 1, 1, 12, tzinfo=UTC)
STAMP = int(AT.timestamp())


def test_a_purge() -> None:
    assert channels.purged(PurgeRow(0, 0, 0, None), 3)(ENGLISH).content == (
        "There are no matching messages in <#3>."
    )
    assert channels.purged(PurgeRow(1000, 1, 2, AT), 3)(ENGLISH).content == (
        "Deleting 1,000 messages in <#3>. 1 pinned message stays. "
        "2 system messages stay: nobody can delete those."
    )
    assert channels.purged(PurgeRow(1, 0, 0, AT), 3)(GERMAN).content == "1 Nachricht in <#3> wird gelöscht."
    assert "View Channels and Read Message History" in (channels.unreadable(3)(ENGLISH).content or "")


def test_slow_mode_and_locks() -> None:
    assert channels.slowed(SlowmodeRow(3, 5))(ENGLISH).content == (
        "Slow mode in <#3>: one message per 5 seconds."
    )
    assert channels.slowed(SlowmodeRow(3, 0))(GERMAN).content == "Der langsame Modus in <#3> ist aus."
    assert channels.locked(LockRow(3, AT))(ENGLISH).content == f"<#3> is locked until <t:{STAMP}:f>."
    assert channels.locked(LockRow(3, None))(GERMAN).content == (
        "<#3> ist gesperrt, bis jemand `/entsperren` benutzt."
    )
    assert channels.unlocked(LockRow(3, None))(ENGLISH).content == "<#3> is open again."


def test_what_discord_refuses_is_said_in_the_case_log() -> None:
    look = channels.refused(Refusal(3, "lock", "Missing *Access* (50001)"))(ENGLISH)
    assert look.embed is not None
    assert look.embed.description == (
        "⚠️ I could not lock <#3>. Discord answered: Missing \\*Access\\* (50001)"
    )
    late = channels.refused(Refusal(3, "unlock", None))(GERMAN).embed
    assert late is not None
    assert late.description == "⚠️ Ich konnte <#3> nicht wieder öffnen: Er bleibt gesperrt."
