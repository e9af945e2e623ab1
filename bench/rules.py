"""event.messages in batches of 500 with twenty automatic rules on, against the same chat with none.

The rules are of every kind there is: three on rate, two on duplicates, five of twenty words each, three
patterns, links, invites, mentions, attachments and new accounts; nobody and no channel is exempt. Two kinds
of chat as in bench.batches; the usual one, where one message in ten earns XP, is the harder one here, since
there is less to compare with. One message in a thousand meets a rule, and is deleted.
"""

import argparse
import random
import time
from collections.abc import Iterator
from functools import partial

from bench import batches, common
from bench.batches import BATCH, Batch, Chat, Sent
from bench.common import Server, Target

MEMBERS = 100_000
TWENTY = """
insert into automod.rule (guild_id, number, kind, threshold, within, words, pattern, allowed)
select
  $1::bigint, row_number() over (), r.kind::automod.rule_kind, r.threshold, r.within::interval, r.words,
  r.pattern, coalesce(r.allowed, '{}')
from (
  values
    ('rate', 6, '5 seconds', null::text[], null, null::text[]), ('rate', 12, '20 seconds', null, null, null),
    ('rate', 30, '1 minute', null, null, null), ('duplicates', 4, '1 minute', null, null, null),
    ('duplicates', 8, '10 minutes', null, null, null), ('mentions', 5, null, null, null, null),
    ('mentions', 10, null, null, null, null), ('attachments', 6, null, null, null, null),
    ('invites', null, null, null, null, '{ours}'),
    ('links', null, null, null, null, '{example.com,discord.com}'),
    ('new_account', null, '1 hour', null, null, null),
    ('pattern', null, null, null, 'free +(?:nitro|robux|coins)', null),
    ('pattern', null, null, null, '(?:cash|pay)app.{0,20}now', null),
    ('pattern', null, null, null, 't[o0]k[e3]n ?grab', null),
    ('words', null, null, '{forbidden,*slur,pre*}', null, null)
) as r (kind, threshold, within, words, pattern, allowed)
union all
select $1, 15 + n, 'words', null::integer, null::interval,
  (select array_agg(format('bad%s', n * 100 + w)) from generate_series(1, 20) w), null, '{}'
from generate_series(1, 5) n
"""
AB = str.maketrans("01", "ab")
WORST: dict[str, list[str]] = {
    "none": [],
    "two long ones": ["a[ab]{40}c", "b[ab]{38}d"],
    "many short ones": [f"(?:a|bb).{{{n}}}c" for n in range(11, 16)],
    "choices in a row": [f"a{'(?:a|b)' * 20}{'(?:bb|aa|ab)' * n}c" for n in range(1, 5)],
    "one beside many words": ["a[ab]{12}c", *(f"{n:09b}c".translate(AB) for n in range(75, 491, 20))],
    "another beside many": ["a[ab]{20}c", *(f"{n:09b}c".translate(AB) for n in range(75, 421, 20))],
    "one searched for twice": ["a[ab]{12}[^d]c", *(f"{n:09b}c".translate(AB) for n in range(75, 381, 20))],
}
"""Patterns that a server may have together: a size of up to 250, and more states than the engine keeps."""
TEXTS = {"2,000 letters": (2000, ""), "4,000 letters": (4000, ""), "one is Cyrillic": (3999, "я")}
"""Of a message: what everybody may write, with Nitro, and with a letter for which it is searched twice."""
TIMED = """
create function pg_temp.processor() returns bigint language sql volatile as
$$ select split_part(pg_read_file('/proc/self/schedstat'), ' ', 1)::bigint $$;
create function pg_temp.cost(messages app.message[], is_first boolean default false) returns double precision
language plpgsql as $$
declare
  v_began bigint;
begin
  if not is_first then
    perform automod._examine(cost.messages);
  end if;
  v_began := pg_temp.processor();
  perform automod._examine(cost.messages);
  return (pg_temp.processor() - v_began) / 1e6 / cardinality(cost.messages);
end;
$$;
"""
ONE_COST = """
select pg_temp.cost(array(
  select (
    $1::bigint, 1, null, 5, n, '{}',
    (
      select string_agg(substr('ab', 1 + (random() + l * 0)::integer, 1), '') || $3::text
      from generate_series(1, $2::integer) l
      where n > 0
    ),
    0, 0, false
  )::app.message
  from generate_series(1, 100) n
))
"""
PHRASES = """
insert into automod.rule (guild_id, number, kind, words)
select $1::bigint, n / $2::integer, 'words', array_agg(format('a zq%s', n))
from generate_series($2::integer, $2::integer + 49) n
group by n / $2::integer
"""
MANY = {"fifty rules of a phrase": 1, "fifty phrases in a rule": 50}
"""The same phrases, which no message says: in as many rules as there may be, and in one."""
READ = """
select pg_temp.cost(array(
  select (
    $1::bigint, 1, null, 5, n, '{}', left(repeat('discord.com/channels/1 a ', 500), $2::integer), 0, 0, false
  )::app.message
  from generate_series(1, 20) n
))
"""
RAID_RULES = """
insert into automod.rule (guild_id, number, kind, threshold, within)
select $1::bigint, n, (case when n <= 3 then 'duplicates' else 'rate' end)::automod.rule_kind, 3, '1 minute'
from generate_series(1, 5) n
"""
RAID = """
select pg_temp.cost(is_first => true, messages => array(
  select (
    $1::bigint, 1, null, 1000 + n / 50, n, '{}', left(repeat('привет ', 300), 2000), 0, 0, false
  )::app.message
  from generate_series(1, 1000) n
))
"""
TALK = (
    "the be to of and a in that have it for not on with he as you do at this but his by from they we say "
    "her she or an will my one all would there their what so up out if about who get which go me when make"
)


class Talk(Chat):
    """A chat in which something is said."""

    def batches(self, messages: int) -> Iterator[Batch]:
        """The next messages; one in a thousand is bad."""
        for first in range(0, messages, BATCH):
            yield [self._said(self.message(nth)) for nth in range(first, first + BATCH)]
        self.spent(messages)

    @staticmethod
    def _said(message: Sent) -> Sent:
        words = random.choices(TALK.split(), k=random.randint(1, 20))
        if random.random() < 0.001:
            words.append("bad101")
        text = " ".join(words).capitalize() + random.choice([".", "!", "", "", ", ok?"])
        return (*message[:6], text, *message[7:])


CHATS = {
    "every message earns": [Talk(guild_id, "0 seconds", MEMBERS) for guild_id in (1, 2, 3)],
    "one in ten earns": [Talk(guild_id, "60 seconds", 10_000) for guild_id in (4, 5, 6)],
}
"""For each kind a guild without rules, one with all, and one with those that look at one message alone."""


async def main() -> int:
    """Measure both kinds of chat, without rules and with."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--messages", type=int, default=50_000, help="in a round")
    parser.add_argument("--worst", action="store_true", help="only what the worst rules cost")
    options = parser.parse_args()
    targets = []
    with common.server() as server:
        if options.worst:
            return common.verdict(await worst(server), *await many(server))
        await prepare(server)
        for kind, (free, ruled, partly) in CHATS.items():
            for chat in (free, ruled, partly):  # what everybody writes first earns, and starts the cooldowns
                await batches.in_batches(server, chat, options.messages, 1)
            sides = {
                "no rules": partial(batches.in_batches, server, free, options.messages, 1),
                "twenty rules": partial(batches.in_batches, server, ruled, options.messages, 1),
                "the fifteen that do not count messages": partial(
                    batches.in_batches, server, partly, options.messages, 1
                ),
            }
            rates = await common.interleaved(options.rounds, sides)
            print(f"{kind}, messages a second, medians of {options.rounds} rounds:")
            for side, rate in rates.items():
                print(f"  {side:<38}{rate:>8,.0f}")
            targets.append(
                Target(rates["no rules"] / rates["twenty rules"], at_most=2, of=f"times the cost, {kind}")
            )
            await assert_met(server, ruled.guild_id)
        targets += [await worst(server), *await many(server)]
    return common.verdict(*targets)


async def worst(server: Server) -> Target:
    """What patterns add to the cost of a message at worst, in milliseconds."""
    guild_id, costs = 9, dict[str, list[float]]()
    await common.found_guild(server, guild_id, cooldown="60 seconds")
    async with server.connection(common.SUPERUSER) as db:
        await db.execute(TIMED)
        print("the worst patterns that a server may have, milliseconds of the processor's a message:")
        for name, patterns in WORST.items():
            await db.execute("set role guildkeeper_owner")
            await db.execute("delete from automod.rule where guild_id = $1", guild_id)
            await db.execute(
                "insert into automod.rule (guild_id, number, kind, words, pattern) "
                "select $1::bigint, 100, 'words'::automod.rule_kind, '{bad}'::text[], null union all "
                "select $1, n, 'pattern', null, p from unnest($2::text[]) with ordinality as u (p, n)",
                guild_id,
                patterns,
            )
            await db.execute("reset role")  # who reads how long the processor was busy
            # What else the machine does makes the processor's time longer, and never shorter.
            costs[name] = [
                min([await db.fetchval(ONE_COST, guild_id, *text) for _ in range(3)])
                for text in TEXTS.values()
            ]
            print(f"  {name:<24}" + "".join(f"{cost:>17.2f}" for cost in costs[name]))
    print(f"  {'':<24}" + "".join(f"{text:>17}" for text in TEXTS))
    added = [cost - none for each in costs.values() for cost, none in zip(each, costs["none"], strict=True)]
    return Target(max(added), at_most=2, of="ms that patterns add to a message, at worst")


async def many(server: Server) -> list[Target]:
    """What it costs that many rules look for words, and that some count the messages of a raid."""
    guild_id, costs = 8, dict[str, list[float]]()
    await common.found_guild(server, guild_id, cooldown="60 seconds")
    async with server.connection(common.SUPERUSER) as db:
        await db.execute(TIMED)

        async def rule(statement: str, *of: int) -> None:
            await db.execute("set role guildkeeper_owner")
            await db.execute("delete from automod.rule where guild_id = $1", guild_id)
            await db.execute(statement, guild_id, *of)
            await db.execute("reset role")

        print("many rules, milliseconds of the processor's a message of 2,000, 4,000 and 12,000 letters:")
        for name, phrases in MANY.items():
            await rule(PHRASES, phrases)
            costs[name] = [
                min([await db.fetchval(READ, guild_id, letters) for _ in range(3)])
                for letters in (2000, 4000, 12_000)
            ]
            print(f"  {name:<24}" + "".join(f"{cost:>17.2f}" for cost in costs[name]))
        await rule(RAID_RULES)
        raid = await db.fetchval(RAID, guild_id)
        print(f"  a thousand messages of a raid, five rules that count: {raid:.2f}")
    fifty, one = costs.values()
    return [
        Target(max(map(float.__truediv__, fifty, one)), at_most=2, of="times the cost of one rule, fifty"),
        Target(raid, at_most=5, of="ms for a message of a raid"),
    ]


async def prepare(server: Server) -> None:
    """The guilds, with their members and rules."""
    for place, chat in (one for chats in CHATS.values() for one in enumerate(chats)):
        await common.found_guild(server, chat.guild_id, cooldown=chat.cooldown)
        await common.load_members(server, chat.guild_id, MEMBERS, "10000 + 90000 * random()")
        chat.began = common.snowflake(int(time.time() * 1e3))
        async with server.connection(common.SUPERUSER) as db:
            await db.execute("set role guildkeeper_owner")
            if place > 0:
                await db.execute(TWENTY, chat.guild_id)
            if place > 1:
                await db.execute(
                    "delete from automod.rule where guild_id = $1 and kind in ('rate', 'duplicates')",
                    chat.guild_id,
                )
    await common.settle(server)


async def assert_met(server: Server, guild_id: int) -> None:
    """Stop if the rules found nothing, or something where there was nothing."""
    async with server.connection(common.SUPERUSER) as db:
        met = await db.fetch(
            "select number, count(*) from automod.match where guild_id = $1 group by 1 order by 1",
            guild_id,
        )
    print(f"  met: {', '.join(f'rule {number} {count} times' for number, count in met)}")
    if not met:
        raise SystemExit("no message met a rule")


if __name__ == "__main__":
    common.run(main)
