-- Specification of menus._next_number: numbers without gaps.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(3);

select is(menus._next_number(g), n, 'each guild has its own') from (values (1, 3::bigint), (2, 1), (1, 4)) as v (g, n);

select * from finish();
rollback;
