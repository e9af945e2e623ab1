-- Specification of choices._ref: by which note a reason is an option's.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(1);

select is(choices._ref(12, 3), '12.3', 'menu and option');

select * from finish();
rollback;
