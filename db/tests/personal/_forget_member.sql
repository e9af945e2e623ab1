-- Specification of personal._forget_member: a member is forgotten.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(3);

\ir ../../fixtures/personal.sql
select tests.own(5, 'Sunny') is not null as made;
select tests.made(5, 301), tests.clear_effects();
select personal._forget_member(1, 5, tests.t(10));
select is((select e.method || e.path from outbox.effect e), 'DELETE/guilds/1/roles/301', 'their own role is deleted');
select is_empty('select from personal.role', 'and not known any more');
select lives_ok('select personal._forget_member(1, 6, tests.t(10))', 'who has none has none');

select * from finish();
rollback;
