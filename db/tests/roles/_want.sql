-- Specification of roles._want: a source says all it wants of a member.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(3);

select is(roles._want(1, 5, 'leveling', '{201,202}', '"Level 2"', tests.t()), 2::bigint, 'it says how many effects it took');
select is(roles._want(1, 5, 'leveling', '{202}', '"Level 3"', tests.t(1)), 1::bigint, 'absolutely');
select is(tests.told(), '5+201 5+202 5-201', 'and the difference is told');

select * from finish();
rollback;
