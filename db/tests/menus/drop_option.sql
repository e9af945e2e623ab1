-- Specification of menus.drop_option: takes an option off a menu.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(5);

do $$ begin
  perform tests.edit_menu(1, mode => 'unique');
  perform tests.edit_option(1, 1, cap => 1);
  perform tests.press(5, 1);
  perform tests.press(6, 1);
  perform tests.told();
end $$;
select is((select row(o.number, o.label)::text from menus.drop_option(1, 1, 1) o), '(1,Bronze)', 'it returns what it was');
select is(tests.told(), null, 'who holds it keeps it');
select is_empty('select from choices.waiting', 'who waited waits no more');
select is(tests.press(5, 2), '202 given, 201 taken', 'and another one replaces it');
select tests.refuses('select menus.drop_option(1, 1, 1)', 'U0OPT', 'Menu 1 has no option 1.', 'once');

select * from finish();
rollback;
