-- Specification of rolejobs.details: how far a job is.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(4);

\ir ../../fixtures/rolejobs.sql
select tests.refuses('select rolejobs.details(1)', 'U0NJB', 'There is no job 1 in this server.', 'there is none');
select tests.people(5, 6);
select tests.start('give') is not null as started;
select tests.work(0);
select is((rolejobs.details(1)).changed, 2::bigint, 'the latest');
select is((rolejobs.details(1, 1)).state, 'running', 'or one by its number');
select tests.refuses('select rolejobs.details(2, 1)', 'U0NJB', 'There is no job 1 in this server.', 'each guild for itself');

select * from finish();
rollback;
