-- Specification of desk.holidays: the holidays there are.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(1);

select desk.set_holiday(1, '2026-12-26'), desk.set_holiday(1, '2026-12-25');
select results_eq('select h.day from desk.holidays(1) h', array['2026-12-25', '2026-12-26']::date[], 'in their order');

select * from finish();
rollback;
