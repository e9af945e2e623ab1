"""A day in a German server: a member with a French client, and a manager who reads English."""

from collections.abc import Iterator

import pytest
from simcord.backend.models import User

from .court import LOG, keep_log, moderator
from .reading import buttons
from .stage import Stage


@pytest.fixture
def member(stage: Stage) -> Iterator[User]:
    """Reads French, in a server that is addressed in German."""
    stage.configure("app.language", "de")
    somebody = stage.newcomer()
    stage.wire.gateway.locales[somebody.id] = "fr"
    yield somebody
    stage.configure("app.language", None)


async def test_what_everybody_sees_is_in_the_servers_language(stage: Stage, member: User) -> None:
    assert "bekommt" in (await stage.wire.slash(member, "general", "daily")).text
    assert "Geldbeutel" in (await stage.wire.slash(member, "general", "balance")).text
    board = await stage.wire.slash(member, "general", "richest")
    assert "Seite 1" in board.text
    assert "Weiter" in buttons(board)


async def test_what_one_sees_alone_is_in_ones_own(stage: Stage, member: User) -> None:
    assert "À récupérer" in (await stage.wire.slash(member, "general", "claims")).text
    assert "Aide" in (await stage.wire.slash(member, "general", "help")).text
    refused = await stage.wire.slash(member, "general", "pay", member="bob", amount="0")
    assert refused.ephemeral
    assert "Le montant doit" in refused.text
    manager = await stage.wire.slash("mia", "general", "config")
    assert "Settings" in manager.text


async def test_a_level_is_announced_in_the_servers_language(stage: Stage, member: User) -> None:
    stage.configure("leveling.announce", "here")
    stage.configure("leveling.cooldown", "0 seconds")
    stage.sql("select leveling.set_xp(%s, %s, 99)", stage.guild_id, member.id)
    await stage.wire.say(member, "general", "bonjour")
    await stage.eventually(lambda: any("Level 1" in one.content for one in stage.told(member)))


async def test_a_warning_is_told_logged_and_answered_each_in_its_language(stage: Stage, member: User) -> None:
    keep_log(stage)
    judge = moderator(stage)
    answer = await stage.wire.slash(judge, "general", "warn", member=member, reason="Lärm")
    assert "Warning" in answer.text
    await stage.eventually(
        lambda: stage.wire.dms(member) and "verwarnt" in str(stage.wire.dms(member)[-1].embeds)
    )
    await stage.eventually(lambda: any("Verwarnung" in str(one.embeds) for one in stage.wire.messages(LOG)))


async def test_discords_audit_log_is_told_in_the_servers_language(stage: Stage, member: User) -> None:
    judge = moderator(stage)
    await stage.wire.slash(judge, "general", "timeout", member=member, duration="10m", reason="Lärm")
    place = f"/guilds/{stage.guild_id}/members/{member.id}"
    await stage.eventually(lambda: stage.wire.requests_to("PATCH", place))
    number = stage.value("select max(number) from moderation.case where guild_id = %s", stage.guild_id)
    assert stage.wire.requests_to("PATCH", place)[-1].reason == f"Fall {number}: Lärm"
