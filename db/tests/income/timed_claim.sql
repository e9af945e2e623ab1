-- Specification of income.timed_claim: the claims of the moderators; what an operator writes by hand is audited and
-- cannot be wrong.

begin;
\ir ../../fixtures/guild.sql
select plan(12);

select lives_ok(
  $$select tests.run_as('guildkeeper_admin',
    $q$insert into income.timed_claim values (1, 'weekly', 0, 1, '1 minute', 201)$q$)$$,
  'an operator may make a claim by hand'
);
select lives_ok(
  $$select tests.run_as('guildkeeper_admin',
    $q$update income.timed_claim set amount_max = 1000000000, cooldown = '365 days'$q$)$$, 'and change it'
);
select results_eq(
  'select function from app.audit order by audit_id',
  array['insert income.timed_claim', 'update income.timed_claim'], 'each leaves an audit line'
);
select throws_ok(
  format('insert into income.timed_claim values (1, %L, %s, %s, %L)', c.name, c.least, c.most, c.cooldown), '23514', null,
  c.rule
)
from (values
  ('daily', 1, 2, '1 day', 'daily is no name of theirs'),
  ('Work', 1, 2, '1 day', 'nor is work, whatever its case'),
  (' x', 1, 2, '1 day', 'a name has no blanks around it'),
  (e'a\nb', 1, 2, '1 day', 'nor a second line'),
  ('x', 3, 2, '1 day', 'the least is not more than the most'),
  ('x', 0, 0, '1 day', 'the most is something'),
  ('x', 1, 2, '59 seconds', 'a cooldown is a minute at least'),
  ('x', 1, 2, '366 days', 'and a year at most')
) as c (name, least, most, cooldown, rule);
select throws_ok(
  format('insert into income.timed_claim select 1, %L, 1, 2, %L', (select upper(c.name) from income.timed_claim c), '1 day'),
  '23505', null, 'a name is there once, whatever its case'
);

select * from finish();
rollback;
