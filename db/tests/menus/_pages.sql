-- Specification of menus._pages: how many pages a menu has.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(2);

select is(menus._pages(1, 1), 1, 'one');
insert into menus.option (guild_id, menu, number, role_ids, label, place)
select 1, 1, n, '{201}', 'x', n from generate_series(4, 26) n;
select is(menus._pages(1, 1), 2, 'of 25 options each');

select * from finish();
rollback;
