-- Specification of roles._entitle: a domain lets a member have a role of their own.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(5);

\ir ../../fixtures/roles_personal.sql
select roles._entitle(1, 6, 'shop', tests.t(100), tests.t());
select is((tests.own(6, 'Rainy')).name, 'Rainy', 'for a time');
select roles._entitle(1, 6, 'shop', tests.t(200), tests.t(1));
select is(tests.due(6), tests.t(200), 'which may be longer');
select roles._personal_due(1, '{"member_id": 6}', tests.t(200));
select is((select lapses_at from roles.personal), tests.t(200) + interval '3 days', 'then it lapses');
select roles._entitle(1, 6, 'shop', null, tests.t(201));
select is((select lapses_at from roles.personal), null, 'until it is said again');
select is(tests.due(6), null, 'for good');

select * from finish();
rollback;
