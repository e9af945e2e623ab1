-- Specification of tickets._type_defaults: what a new type begins with.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(2);

select is(tickets._type_defaults() ->> 'close_after', '24:00:00', 'what the column says');
select is(tickets._type_defaults() ? 'warn_after', false, 'nothing, where it begins empty');

select * from finish();
rollback;
