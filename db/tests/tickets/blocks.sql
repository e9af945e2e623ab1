-- Specification of tickets.blocks: who is blocked.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(2);

select tickets.block(1, 5, '1 hour', at => tests.h()), tickets.block(1, 6, at => tests.h());
select results_eq('select b.member_id from tickets.blocks(1, at => tests.h(2)) b', array[6::bigint], 'as long as it lasts');
select throws_ok('select tickets.blocks(1, 5, tests.anybody())', 'U0TST', null, 'for staff to see');

select * from finish();
rollback;
