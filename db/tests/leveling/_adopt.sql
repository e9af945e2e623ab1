-- Specification of leveling._adopt: XP of another bot are adopted.

begin;
\ir ../../fixtures/guild.sql
select plan(7);

select leveling.set_reward(1, 1, 201) is not null as rewarded;
select tests.configure('income.level_amount', '10');
select tests.set_xp(6, 50);
select tests.clear_effects();
-- As our functions do it: an operator's changes of XP would be edits.
create function tests.adopt() returns bigint language sql as $$
  select leveling._adopt(
    1, array[row(5, 5000, 3, null), row(6, 10, 0, null)]::leveling.adopted[], 'level', 'import 1', null
  )
$$;
grant usage on schema tests to guildkeeper_owner;
select tests.ask_as('guildkeeper_owner', 'select tests.adopt()') as first, tests.ask_as('guildkeeper_owner',
  'select tests.adopt()') as again \gset
select is(:'first', '1'::text, 'who has less gets more');
select is(:'again', '0'::text, 'again it changes nothing');
select is(tests.level(5), 3, 'the level is that of before');
select is(tests.xp(6), 50::bigint, 'who has more keeps it');
select results_eq('select tests.effects()', array['PUT /guilds/1/members/5/roles/201'], 'the reward comes, and no announcement');
select is_empty($$select from outbox.due d where d.function = 'income._pay_level'$$, 'nor money');
select is_empty('select * from leveling.selfcheck(1)', 'and all is right');

select * from finish();
rollback;
