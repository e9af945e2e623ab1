-- Specification of menus._edited_menu: the menu to be edited.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(5);

select is(
  (select row(m.number, m.kind, m.mode, m.group_number)::text from menus._edited_menu(1, null, null, null) m),
    '(3,button,normal,3)',
  'a new one'
);
select is((menus._edited_menu(1, 2, null, 'unique')).mode, 'unique', 'or one that there is');
select throws_ok($$select menus._edited_menu(1, 2, 'button', null)$$, 'U0MNS', null, 'its kind stays');
do $$ begin perform menus.set_menu(1, title => 'New', mode => 'unique'); end $$;
select is((menus._edited_menu(1, 4, 'select', null)).kind, 'select', 'once it has options: before, it may change');
do $$ begin update menus.menu set posting = 1 where number = 4; end $$;
select throws_ok($$select menus._edited_menu(1, 4, 'select', null)$$, 'U0MNS', null, 'or was posted');

select * from finish();
rollback;
