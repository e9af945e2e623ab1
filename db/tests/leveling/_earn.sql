-- Specification of leveling._earn: a batch is weighed, what may earn is awarded, and of the rest the rule is noted.

begin;
\ir ../../fixtures/guild.sql
select plan(6);

insert into leveling.multiplier (guild_id, target_id, kind, factor) values (1, 103, 'channel', 0);
select leveling._earn(array[
  tests.message(5, '2026-01-01 10:00Z'), tests.message(6, '2026-01-01 10:00Z', channel_id => 103)
]);

select is(tests.xp(5), 20::bigint, 'a message no rule refuses earns');
select is(tests.xp(6), null, 'one a rule refuses does not, and makes nobody a member');
select results_eq(
  'select member_id, rule from leveling.refusal', $$values (6::bigint, 'channel')$$, 'but its rule is noted'
);
select lives_ok(
  $$select leveling._earn(array[tests.message(6, '2026-01-01 10:00Z', guild_id => 99)])$$,
  'a batch may be of nothing that counts'
);
select lives_ok($$select leveling._earn('{}')$$, 'or empty');
select throws_ok(
  $$select tests.run_as('guildkeeper_bot', 'select leveling._earn(''{}'')')$$, '42501', null,
  'only event.messages calls it'
);

select * from finish();
rollback;
