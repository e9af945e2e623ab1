-- Specification of rolejobs.resume: a job goes on.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(3);

\ir ../../fixtures/rolejobs.sql
select tests.people(5, 6);
select tests.start('give') is not null as started;
select tests.refuses('select rolejobs.resume(1)', 'U0JST', 'That cannot be done with job 1, which is running.', 'it runs');
select rolejobs.pause(1) is not null as paused;
select is((rolejobs.resume(1, at => tests.t(50))).state, 'running', 'it goes on');
select is(tests.due(), 50, 'at once');

select * from finish();
rollback;
