-- Specification of roles._check_personal: whether a role of one's own lapses.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(6);

\ir ../../fixtures/roles_personal.sql
select lives_ok('select roles._check_personal(1, 5, tests.t())', 'there is none');
select is_empty('select from roles.member', 'then nothing is looked at');
select tests.own(5, 'Sunny') is not null as made;
select tests.made(5, 301), roles._check_personal(1, 5, tests.t(1));
select is(tests.due(5), null, 'who may have it keeps it');
select tests.see(5, '{}', tests.t(2)), roles._check_personal(1, 5, tests.t(2)), roles._check_personal(1, 5, tests.t(3));
select is(tests.due(5), tests.t(2) + interval '3 days', 'who may not loses it, in a while');
insert into roles.entitlement (guild_id, member_id, source, until)
values (1, 5, 'shop', tests.t(50)), (1, 5, 'leveling', tests.t(60));
select roles._check_personal(1, 5, tests.t(4));
select is(tests.due(5), tests.t(50), 'who may for a time is looked at when it is over');
select is((select lapses_at from roles.personal), null, 'and keeps it until then');

select * from finish();
rollback;
