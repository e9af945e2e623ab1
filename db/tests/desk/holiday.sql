-- Specification of desk.holiday: a day on which nobody is there.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(1);

insert into desk.holiday values (1, '2026-12-25');
select throws_ok($$insert into desk.holiday values (1, '2026-12-25')$$, '23505', null, 'a day is one once');

select * from finish();
rollback;
