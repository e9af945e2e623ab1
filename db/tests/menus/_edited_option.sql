-- Specification of menus._edited_option: the option to be edited.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(3);

select is((select row(o.number, o.place)::text from menus._edited_option(tests.menu(1), null) o), '(4,4)', 'a new one');
select is((menus._edited_option(tests.menu(1), 2)).label, 'Silver', 'or one that there is');
insert into menus.option (guild_id, menu, number, role_ids, label, place)
select 1, 2, n, '{201}', 'x', n from generate_series(4, 20) n;
select throws_ok('select menus._edited_option(tests.menu(2), null)', 'U0MNX', null, 'twenty reactions are on a message');

select * from finish();
rollback;
