-- Specification of the views economy.standings and economy.daily: what reports see.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/money.sql
select plan(5);

select tests.configure('app.time_zone', 'Europe/Berlin');
select tests.configure('economy.transfer_tax', '10');
do $$
begin
  perform economy.give(1, 5, 100, at => '2026-03-28 22:59Z');
  perform economy.transfer(1, 5, 6, 50, at => '2026-03-28 23:00Z');
  perform economy.deposit(1, 5, 5, at => '2026-03-28 23:00Z');
  perform economy.set(1, 7, 0);
  perform economy.give(2, 5, 7, at => '2026-03-28 23:00Z');
end;
$$;
select results_eq(
  'select * from economy.standings order by guild_id, rank',
  'values (1::bigint, 5::bigint, 45::bigint, 5::bigint, 50::bigint, 1::bigint), (1, 6, 45, 0, 45, 2), (2, 5, 7, 0, 7, 1)',
  'standings: every member with money, with their rank'
);
select results_eq(
  $$select day::text, kind, account, amount, entries from economy.daily where guild_id = 1
    order by day, kind, account collate "C"$$,
  $$values ('2026-03-28', 'grant', 'mint', -100::numeric, 1::bigint), ('2026-03-28', 'grant', 'wallet', 100, 1),
    ('2026-03-29', 'deposit', 'bank', 5, 1), ('2026-03-29', 'deposit', 'wallet', -5, 1),
    ('2026-03-29', 'transfer', 'tax', 5, 1), ('2026-03-29', 'transfer', 'wallet', -5, 2)$$,
  'daily: what came into each kind of account, by day where the guild is'
);
select lives_ok(
  format('select tests.run_as(''guildkeeper_reader'', ''select count(*) from economy.%s'')', v.name),
    format('a reader may read %s', v.name)
)
from (values ('standings'), ('daily')) as v (name);
select throws_ok($$select tests.run_as('guildkeeper_reader', 'select from economy.entry')$$, '42501', null,
  'but not the tables under them');

select * from finish();
rollback;
