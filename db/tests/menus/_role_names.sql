-- Specification of menus._role_names: what roles are called.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(1);

select is(menus._role_names(1, '{201, 202}'), 'Silver, Bronze', 'the highest first');

select * from finish();
rollback;
