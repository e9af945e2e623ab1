-- Specification of menus._shown_option: an option as everybody sees it.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(2);

update menus.option set emoji_gone = true where menu = 2 and number = 1;
select is((menus._shown_option(tests.menu(2), tests.option(2, 1))).emoji, null, 'without an emoji that is deleted');
select is((menus._shown_option(tests.menu(2), tests.option(2, 2))).taken, null, 'what has no cap is not counted');

select * from finish();
rollback;
