-- Specification of app.export: all that is kept of a guild.

begin;
\ir ../../fixtures/guild.sql
select plan(6);

select tests.say(5, '2026-01-01 10:00Z'), tests.say(6, '2026-01-01 10:00Z', guild_id => 2, channel_id => 121);
select results_eq(
  $$select (e.line ->> 'member_id')::bigint from app.export(1) e where e.kept_in = 'leveling.member'$$, array[5::bigint],
  'a row a line, of this guild'
);
select is(
  (select jsonb_agg(distinct e.line -> 'guild_id') from app.export(1) e), '[1]', 'and of no other'
);
select is(
  (select count(*) from app.export(2) e where e.kept_in = 'leveling.member'), 1::bigint, 'which has its own'
);
select is_empty(
  $$select e.kept_in from app.export(1) e where e.line ?| array['seed', 'token', 'history_token']$$, 'without secrets'
);
select throws_ok('select * from app.export(99)', 'U0GLD', null, 'somewhere');
select throws_ok(
  $$select tests.run_as('guildkeeper_bot', 'select app.export(1)')$$, '42501', null, 'the bot cannot read a server whole'
);

select * from finish();
rollback;
