-- Specification of the table leveling.multiplier: a factor from 0 to 100, changed by functions or by hand.

begin;
\ir ../../fixtures/guild.sql
select plan(9);

select col_is_pk('leveling', 'multiplier', array['guild_id', 'target_id', 'kind'], 'one factor a channel or role');
select throws_ok(
  $$insert into leveling.multiplier values (1, 101, 'channel', -0.01)$$, '23514', null, 'a factor is not below 0'
);
select throws_ok(
  $$insert into leveling.multiplier values (1, 101, 'channel', 100.01)$$, '23514', null, 'nor above 100'
);
select throws_ok(
  $$insert into leveling.multiplier values (99, 101, 'channel', 2)$$, '23503', null, 'nor in a guild nobody registered'
);

select lives_ok(
  $$select tests.run_as('guildkeeper_admin', 'insert into leveling.multiplier values (1, 101, ''channel'', 2)')$$,
  'an operator may add one by hand'
);
select tests.say(5, '2026-01-01 10:00Z');
select is(tests.xp(5), 40::bigint, 'and it counts at once');
select lives_ok(
  $$select tests.run_as('guildkeeper_admin', 'update leveling.multiplier set factor = 3'),
    tests.run_as('guildkeeper_admin', 'delete from leveling.multiplier')$$,
  'change it, and remove it'
);
select results_eq(
  'select function, arguments -> ''old'' ->> ''factor'', arguments -> ''new'' ->> ''factor'', database_user
   from app.audit order by audit_id',
  $$values ('insert leveling.multiplier', null, '2.00', 'postgres'),
    ('update leveling.multiplier', '2.00', '3.00', 'postgres'),
    ('delete leveling.multiplier', '3.00', null, 'postgres')$$,
  'each leaves an audit line with what was and what is'
);
select table_privs_are('leveling', 'multiplier', 'guildkeeper_bot', '{}'::text[], 'the bot has no part in the table');

select * from finish();
rollback;
