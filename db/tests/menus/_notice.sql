-- Specification of menus._notice: what is told of a menu to those who run the guild.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(1);

select is(menus._notice(tests.menu(2))::text, '(2,Rings,101,7002)', 'where it is');

select * from finish();
rollback;
