-- Specification of menus.requirement: what cannot be asked is no row.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(2);

select throws_ok(
  'insert into menus.requirement (guild_id, menu, option, level) values (1, 1, 0, 0)', '23514', null,
  'a level is above zero'
);
select throws_ok(
  'insert into menus.requirement (guild_id, menu, option) values (1, 9, 0)', '23503', null,
  'of a menu that there is'
);

select * from finish();
rollback;
