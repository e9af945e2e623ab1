-- Specification of rolejobs._next_number: the number of the next job.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(4);

\ir ../../fixtures/rolejobs.sql
select is(rolejobs._next_number(1), 1::bigint, 'the first is 1');
select tests.people(5, 5);
select tests.start('give') is not null as started;
select tests.refuses(
  'select rolejobs._next_number(1)', 'U0JRN', 'Job 1 is not over yet. Wait for its end, or cancel it.', 'one at a time'
);
select is(rolejobs._next_number(2), 1::bigint, 'in a guild');
select tests.work(0), tests.clear_effects(), tests.work(1);
select is(rolejobs._next_number(1), 2::bigint, 'the next one');

select * from finish();
rollback;
