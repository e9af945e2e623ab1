-- Specification of tickets._next_number: numbers have no gaps.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(2);

select is(array[tickets._next_number(1), tickets._next_number(1)], '{1,2}'::bigint[], 'one after the other');
select is(tickets._next_number(2), 1::bigint, 'in each guild by themselves');

select * from finish();
rollback;
