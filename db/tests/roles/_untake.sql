-- Specification of roles._untake: what was taken counts again.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(5);

select tests.want(5, '{201}'), roles._take(1, 5, 201, 'job', '1', null, 61, tests.t(5)), tests.clear_effects();
select is(roles._untake(1, 5, 201, tests.t(4), tests.t(6)), false, 'nothing was taken then');
select is(roles._untake(1, 5, 201, tests.t(5), tests.t(6), 'roles._end'), true, 'what a domain wants');
select is((select e.bulk from outbox.effect e), true, 'in bulk, as a job does it');
select is(tests.told(), '5+201', 'is worn again');
select is(roles._untake(1, 6, 201, tests.t(5), tests.t(6)), false, 'nobody wanted it of another');

select * from finish();
rollback;
