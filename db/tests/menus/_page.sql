-- Specification of menus._page: a page of a menu.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(3);

insert into menus.option (guild_id, menu, number, role_ids, label, place)
select 1, 1, n, '{201}', 'x', n from generate_series(4, 30) n;
select results_eq('select min(number), max(number) from menus._page(1, 1, 1)', 'values (1, 25)', '25 a page');
update app.role set managed = true where guild_id = 1 and role_id = 202;
select results_eq('select min(number), max(number) from menus._page(1, 1, 2)', 'values (27, 30)', 'of those that can be chosen');
select is_empty('select menus._page(1, 1, 2147483647)', 'however far somebody turns');

select * from finish();
rollback;
