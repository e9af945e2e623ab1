-- Specification of personal._due: a role of one's own is looked at.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(4);

\ir ../../fixtures/personal.sql
select tests.own(5, 'Sunny') is not null as made;
select tests.made(5, 301), tests.see(5, '{}', tests.t(2));
select personal._due(1, '{"member_id": 5}', tests.t(2));
select is((select lapses_at from personal.role), tests.t(2) + interval '3 days', 'who may not have it any more has a while');
select tests.see(5, '{}', tests.t(3), premium_since => tests.t(3));
select personal._due(1, '{"member_id": 5}', tests.t(2) + interval '3 days');
select isnt((select role_id from personal.role), null, 'who may again keeps it');
select tests.see(5, '{}', tests.t(9)), personal._due(1, '{"member_id": 5}', tests.t(9));
select personal._due(1, '{"member_id": 5}', tests.t(9) + interval '3 days');
select is_empty('select from personal.role', 'who may not loses it');
select lives_ok($$select personal._due(1, '{"member_id": 5}', tests.t(999999))$$, 'where there is none, nothing is due');

select * from finish();
rollback;
