-- Specification of menus.selfcheck: what is wrong with menus.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(2);

select is_empty('select * from menus.selfcheck(1)', 'nothing');
update menus.menu set group_number = 9 where number = 2;
select is(
  (select s::text from menus.selfcheck(1) s), '("a group is known by its lowest number",2,9,2)', 'what a hand broke is found'
);

select * from finish();
rollback;
