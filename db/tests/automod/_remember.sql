-- Specification of automod._remember: a trace of each message that rules count.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/automod.sql
select plan(6);

select is_empty($$select automod._remember(array[tests.wrote('a')])$$, 'where no rule counts, nothing is remembered');
select tests.rule('rate', threshold => 3, within => '10s');
select is((select r.fresh from automod._remember(array[tests.wrote('a', 0), tests.wrote('b', 1)]) r),
  2, 'where one does, the messages of a batch are');
select is((select t.hashes from automod.trace t), '{null,null}', 'without their texts');
select tests.rule('duplicates', threshold => 2, within => '1m');
select is(
  (select r.hashes[1] = r.hashes[2] from automod._remember(array[tests.wrote('A', 0, 502), tests.wrote('a', 1, 502)]) r), true,
  'which are compared where a rule does'
);
select is(
  (select r.hashes[1] = r.hashes[2] from automod._remember(array[tests.wrote('<:a:1>', 0, 503),
  tests.wrote('<:b:2>', 1, 503)]) r), false,
  'emoji are not all the same'
);
update automod.ruleset set aside_since = now();
select is_empty($$select automod._remember(array[tests.wrote('a')])$$, 'nothing is remembered where rules are set aside');

select * from finish();
rollback;
