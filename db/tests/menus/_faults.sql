-- Specification of menus._faults: see menus.health.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(1);

select is((select string_agg(f.fault, ' ') from menus._faults(tests.menu(1)) f), 'not_posted', 'what is in the way');

select * from finish();
rollback;
