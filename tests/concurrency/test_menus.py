"""Menus with many members, or one fast one, at once: places are exact, and of a unique group one is worn."""

from functools import partial

import psycopg
import pytest

from .crowd import GUILD, Crowd

AT_ONCE = 50
ROLES = (201, 202, 203)


@pytest.fixture
def menus(crowd: Crowd) -> Crowd:
    """Menu 1 of three colours, one at a time."""
    crowd.run(
        """select event.guild_seen(
          guild_id => %s, name => 'Crowd', locale => 'en-US', bot_id => 9, bot_permissions => 8,
          bot_position => 10, system_channel_id => 101,
          channels => array[row(101, null, 0, 'room', null)]::app.seen_channel[],
          roles => array(
            select row(r, 'Role ' || r, 1, false, 0)::app.seen_role from unnest(%s::bigint[]) r
          )
        )""",
        GUILD,
        list(ROLES),
    )
    crowd.run("select menus.set_menu(%s, title => 'Colours', mode => 'unique')", GUILD)
    for role in ROLES:
        crowd.run("select menus.set_option(%s, 1, role_ids => array[%s::bigint])", GUILD, role)
    return crowd


def press(crowd: Crowd, member: int, option: int) -> str:
    """What became of a press, or the SQLSTATE of its refusal. Any other error is one."""
    query = "select result from choices.press(%s, %s, 1, %s, '{}')"
    try:
        return str(crowd.rows(query, GUILD, member, option)[0][0])
    except psycopg.Error as error:
        if not (error.sqlstate or "").startswith("U0"):
            raise
        return str(error.sqlstate)


def fill(crowd: Crowd) -> None:
    """Has the list of option 1 looked at, until nothing changes."""
    work = "select choices._fill(%s, jsonb_build_object('menu', 1, 'option', 1), now())"
    for _ in range(3):
        crowd.run(work, GUILD)


def holders(crowd: Crowd, option: int = 1) -> list[int]:
    query = "select member_id from choices.choice where option = %s and role_ids <> '{}' order by 1"
    return [row[0] for row in crowd.rows(query, option)]


def worn(crowd: Crowd, member: int) -> set[int]:
    """What the member wears by Discord's last word on each role."""
    query = """select distinct on (path) method, split_part(path, '/', 7)::bigint from outbox.effect
      where path like %s order by path, effect_id desc"""
    rows = crowd.rows(query, f"/guilds/{GUILD}/members/{member}/roles/%")
    return {role for method, role in rows if method == "PUT"}


def sound(crowd: Crowd) -> bool:
    return not (
        crowd.rows("select * from choices.selfcheck(%s)", GUILD)
        or crowd.rows("select * from roles.selfcheck(%s)", GUILD)
        or crowd.rows("select * from economy.selfcheck(%s)", GUILD)
    )


def test_fifty_presses_by_one_member_in_a_unique_group_leave_one_role_the_last_committed(
    menus: Crowd,
) -> None:
    ends = menus.at_once([partial(press, menus, 7, n % 3 + 1) for n in range(AT_ONCE)])
    assert set(ends) <= {"given", "taken"}
    held = menus.rows("select role_ids[1] from choices.choice where member_id = 7 and role_ids <> '{}'")
    assert len(held) <= 1
    assert worn(menus, 7) == {row[0] for row in held}
    assert sound(menus)


def test_fifty_members_for_one_place_one_wins_and_the_next_on_the_list_follows(menus: Crowd) -> None:
    menus.run("select menus.set_option(%s, 1, 1, cap => 1)", GUILD)
    ends = menus.at_once([partial(press, menus, n + 1, 1) for n in range(AT_ONCE)])
    assert sorted(ends) == ["given"] + ["waits"] * (AT_ONCE - 1)
    (winner,) = holders(menus)
    line = menus.rows("select member_id from choices.waiting order by since, member_id")
    assert press(menus, winner, 1) == "taken"
    fill(menus)
    assert holders(menus) == [line[0][0]]
    assert worn(menus, line[0][0]) == {ROLES[0]}
    assert sound(menus)


def test_places_that_come_and_go_at_once_are_never_overlooked(menus: Crowd) -> None:
    menus.run("select menus.set_option(%s, 1, 1, cap => 3)", GUILD)

    def live(member: int) -> None:
        for _ in range(4):
            press(menus, member, 1)
            press(menus, member, 2)
        menus.run("select choices._fill(%s, jsonb_build_object('menu', 1, 'option', 1), now())", GUILD)

    menus.at_once([partial(live, n + 1) for n in range(20)])
    assert len(holders(menus)) <= 3
    assert sound(menus)


def test_reactions_buttons_prices_and_edits_at_once_do_not_wait_in_a_circle(menus: Crowd) -> None:
    menus.configure("economy.opening_balance", "1000")
    menus.run("select menus.set_menu(%s, kind => 'reaction', title => 'Rings')", GUILD)
    for role, emoji in zip(ROLES, "🥉🥈🥇", strict=True):
        menus.run(
            """select menus.set_option(
              %s, 2, role_ids => array[%s::bigint], emoji => %s, price => 1, cap => 5)""",
            GUILD,
            role,
            emoji,
        )
    menus.run("select menus.post(%s, 2, 101, 7002)", GUILD)
    menus.run("select menus.link(%s, 1, 2)", GUILD)
    batch = """select event.reactions(array_agg(
        row(%s::bigint, 101, 7002, case when n %% 3 = 0 then 'removed' else 'added' end, n %% 10 + 1,
          (array['🥉', '🥈', '🥇'])[n %% 3 + 1], false, false, '{}', %s || n, clock_timestamp())::app.reaction
        order by random())) from generate_series(1, 40) n"""
    menus.at_once(
        [partial(menus.run, batch, GUILD, f"{n} ") for n in range(6)]
        + [partial(press, menus, n % 10 + 1, n % 3 + 1) for n in range(20)]
        + [partial(menus.run, "select menus.set_option(%s, 2, 1, cap => 4)", GUILD)] * 2
        + [
            partial(menus.run, "select economy.transfer(%s, %s, %s, 1)", GUILD, 10 - n, n + 1)
            for n in range(4)
        ]
    )
    assert sound(menus)
