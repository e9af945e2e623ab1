-- Specification of rolejobs.selfcheck: finds what is wrong.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(3);

select tests.see(9, '{}'), rolejobs.start(1, 'give', 203) is not null;
select is_empty('select * from rolejobs.selfcheck(1)', 'a job that runs');
delete from outbox.due where function = 'rolejobs._work';
select results_eq(
  'select s.rule, s.number from rolejobs.selfcheck(1) s',
  $$values ('a job that runs has its next slice scheduled', 1::bigint)$$, 'a job that stands still'
);
select is_empty('select * from rolejobs.selfcheck(2)', 'another guild is another matter');

select * from finish();
rollback;
