-- Specification of automod._is_punished: whether a message met a rule that files cases.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/automod.sql
select plan(2);

select tests.rule('words', words => 'bad');
select tests.rule('words', words => 'worse', action => 'warn');
select tests.examine(tests.wrote('bad', 0), tests.wrote('bad worse', 1));
select results_eq(
  $$select automod._is_punished(m) from automod.match m where m.number = 1 order by m.message_id$$, '{false,true}'::boolean[],
  'by any of its matches'
);
select is((select automod._is_punished(null)), false, 'nothing is not');

select * from finish();
rollback;
