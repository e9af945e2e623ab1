-- Specification of menus.options: the options of a menu.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(2);

update app.role set deleted_at = now() where guild_id = 1 and role_id = 202;
select is(
  (select string_agg(concat_ws(' ', o.number, o.flaw), ', ') from menus.options(1, 1) o), '1, 2 deleted, 3',
  'also what is not offered'
);
select throws_ok('select menus.options(1, 9)', 'U0MNU', null, 'of a menu that there is');

select * from finish();
rollback;
