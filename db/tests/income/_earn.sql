-- Specification of income._earn: a batch earns in the guilds where messages do.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/games.sql
select plan(7);

create temp table batch as
select array[
  tests.message(5, '2026-01-01T12:00Z'), tests.message(5, '2026-01-01T12:00Z', guild_id => 2),
  tests.message(5, '2026-01-01T12:00Z', guild_id => 99)
] as messages;

select event.messages(b.messages) from batch b;
select is_empty('select from economy.balances', 'off by default, nobody earns anything');
select is_empty('select from income.earner', 'and nothing is written down');
select tests.configure('income.message_max', '7', 2);
select tests.configure('income.message_min', '7', 2);
select event.messages(b.messages) from batch b;
select results_eq(
  'select guild_id, wallet::bigint from economy.balances', 'values (2::bigint, 107::bigint)', 'on in one guild, it earns there'
);
select tests.configure('income.message_max', '3');
select tests.configure('income.message_min', '3');
select event.messages(b.messages) from batch b;
select results_eq(
  'select guild_id, wallet::bigint from economy.balances order by 1', 'values (1::bigint, 103::bigint), (2, 107)',
  'on in both, the same batch again earns where it did not yet'
);
select is(tests.xp(5), 20::bigint, 'XP do not come twice either');
select tests.say(6, '2026-01-01T12:00Z');
select is(tests.wallet(6), 103::bigint, 'messages reach it through event.messages');
select is_empty('select * from economy.selfcheck(1) union all select * from economy.selfcheck(2)', 'the books are sound');

select * from finish();
rollback;
