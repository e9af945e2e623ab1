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
select tests.boosts(5, true, 4), roles._check_personal(1, 5, tests.t(4));
select is(tests.due(5), null, 'unless they may again');
select is((select lapses_at from roles.personal), null, 'and they keep it');

select * from finish();
rollback;
