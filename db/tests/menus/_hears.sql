-- Specification of menus._hears: whether a message is a menu's.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(3);

select is(menus._hears(g, m), h, format('%s of guild %s', m, g))
from (values (1, 7002, true), (1, 7, false), (2, 7002, false)) as v (g, m, h);

select * from finish();
rollback;
