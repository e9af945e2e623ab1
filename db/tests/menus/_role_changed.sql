-- Specification of menus._role_changed: a role on a menu changes.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(3);

update app.role set name = 'Other' where guild_id = 1 and role_id = 201;
select is_empty($$select from outbox.due where function = 'menus._show'$$, 'a name shows by itself');
update app.role set permissions = 8 where guild_id = 1 and role_id = 201;
select is(
  (select count(*) from outbox.due where function = 'menus._show'), 2::bigint,
  'else the menus that offer it are shown anew'
);
select is((select string_agg(o.flaw, ' ') from menus.options(1, 1) o), 'dangerous', 'without it');

select * from finish();
rollback;
