-- Specification of rolejobs.settings: how long jobs are remembered.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(2);

select tests.configure('rolejobs.keep_jobs', '30 days');
select is((select keep_jobs from rolejobs.settings where guild_id = 1), '30 days'::interval, 'it can be set');
select throws_ok($$update rolejobs.settings set keep_jobs = '1 hour'$$, '23514', null, 'to a day at least');

select * from finish();
rollback;
