-- Specification of desk.hours: when staff are there.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(1);

insert into desk.working_hours values (1, 0, 2, '22:00', '04:00'), (1, 1, 2, '09:00', '10:00');
select results_eq(
  'select h.type_name, h.weekday, h.ranges from desk.hours(1) h',
  $$values (null, 2, '22:00-04:00'), ('Support', 2, '09:00-10:00')$$, 'of all, and of one type'
);

select * from finish();
rollback;
