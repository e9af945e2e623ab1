-- Specification of menus._flaw: why an option is not offered.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(2);

select is(menus._flaw(1, '{201}'), null, 'it is');
update app.role set deleted_at = now() where guild_id = 1 and role_id = 202;
select is(menus._flaw(1, '{201, 202}'), 'deleted', 'one of its roles is gone');

select * from finish();
rollback;
