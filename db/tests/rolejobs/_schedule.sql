-- Specification of rolejobs._schedule: a slice of a job is due.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(1);

\ir ../../fixtures/rolejobs.sql
select tests.people(5, 5);
select tests.start('give') is not null as started;
select rolejobs._schedule(b, tests.t(9)) from rolejobs.job b;
select is(tests.due(), 9, 'at that time, and no other');

select * from finish();
rollback;
