-- Specification of choices._told: what a member is told.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(1);

select is(
  choices._told(tests.menu_facts(2), choices._outcome(tests.option_facts(2, 1), 'given'))::text,
  '(2,Rings,101,7002,"(2,1,Bronze,{201},given,,,,,,,)")', 'where the menu is, and what became of it'
);

select * from finish();
rollback;
