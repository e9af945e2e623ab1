-- Specification of personal._check: whether a role of one's own lapses.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(6);

\ir ../../fixtures/personal.sql
select lives_ok('select personal._check(1, 5, tests.t())', 'there is none');
select is_empty('select from roles.member', 'then nothing is looked at');
select tests.own(5, 'Sunny') is not null as made;
select tests.made(5, 301), personal._check(1, 5, tests.t(1));
select is(tests.due(5), null, 'who may have it keeps it');
select tests.see(5, '{}', tests.t(2)), personal._check(1, 5, tests.t(2)), personal._check(1, 5, tests.t(3));
select is(tests.due(5), tests.t(2) + interval '3 days', 'who may not loses it, in a while');
select tests.boosts(5, true, 4), personal._check(1, 5, tests.t(4));
select is(tests.due(5), null, 'unless they may again');
select is((select lapses_at from personal.role), null, 'and they keep it');

select * from finish();
rollback;
