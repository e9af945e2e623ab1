-- Specification of desk.working_hours: when staff are there.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(1);

select throws_ok(
  $$insert into desk.working_hours values (1, 0, 8, '9:00', '17:00')$$, '23514', null, 'there are seven weekdays'
);

select * from finish();
rollback;
