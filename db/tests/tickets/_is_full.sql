-- Specification of tickets._is_full: how many may be open.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(2);

update desk.type set most_open = 1;
select is(tickets._is_full(desk._require_kind(1, '1')), false, 'none is');
select tests.ticket();
select is(tickets._is_full(desk._require_kind(1, '1')), true, 'one is, of one');

select * from finish();
rollback;
