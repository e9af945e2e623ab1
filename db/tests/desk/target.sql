-- Specification of desk.target: how soon staff should answer.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(1);

select throws_ok($$insert into desk.target values (99, 0, 'low')$$, '23503', null, 'a target is a guild''s');

select * from finish();
rollback;
