-- Specification of desk.blocks: who is blocked.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(4);

select desk.block(1, 5, '1 hour', at => tests.h()), desk.block(1, 6, at => tests.h());
select results_eq('select b.member_id from desk.blocks(1, at => tests.h(2)) b', array[6::bigint], 'as long as it lasts');
select throws_ok('select desk.blocks(1, 5, tests.anybody())', 'U0TST', null, 'for staff to see');
select is((select b.pages from desk.blocks(1, page => 9, page_size => 1, at => tests.h()) b), 2::bigint, 'page by page');
select throws_ok('select desk.blocks(1, page => 0)', 'U0PAG', null, 'pages count from 1');

select * from finish();
rollback;
