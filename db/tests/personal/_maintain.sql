-- Specification of personal._maintain: whether roles of members' own lapse.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(2);

\ir ../../fixtures/personal.sql
select tests.boosts(6, true, 0), tests.own(5, 'Sunny') is not null, tests.own(6, 'Rainy') is not null;
select app._member_left(1, 5, false, tests.t(5)), personal._maintain(1, tests.t(9), 100);
select is(tests.due(5), tests.t(9) + interval '3 days', 'who has left unheard loses theirs');
select is(tests.due(6), null, 'the others do not');

select * from finish();
rollback;
