-- Specification of voice._enter: those who are not known to be there are.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/voice.sql
select plan(1);

select tests.goes(5, 101, 0), tests.goes(6, null, 5);
select voice._enter(1, array[tests.state(5, 102, 10), tests.state(6, 102, 10), tests.state(7, 102, 10), tests.state(8, null,
  10)], tests.v(10));
select results_eq('select tests.there()', array['5 in 101 since 0', '6 in 102 since 10', '7 in 102 since 10'], 'from now on');

select * from finish();
rollback;
