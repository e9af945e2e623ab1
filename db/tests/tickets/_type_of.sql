-- Specification of tickets._type_of: every ticket has a type.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(1);

select is((tickets._type_of(tests.ticket())).name, 'Support', 'also after it was removed');

select * from finish();
rollback;
