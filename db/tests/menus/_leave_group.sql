-- Specification of menus._leave_group: a menu by itself again.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(1);

do $$ begin
  perform menus.set_menu(1, title => 'Third');
  perform menus.link(1, 1, 2);
  perform menus.link(1, 3, 2);
  perform menus._leave_group(tests.menu(1));
end $$;
select is((select string_agg(group_number::text, ' ' order by number) from menus.menu), '1 2 2', 'the others stay a group');

select * from finish();
rollback;
