-- Specification of tickets._room_name: what a room is called.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(3);

select is(tickets._room_name(tests.ticket(17), desk._require_kind(1, '1')), 'ticket-17', 'as the type says');
update desk.type set room_name = '{name}-{number}';
update tickets.ticket set member_name = 'Ann';
select is(tickets._room_name(tests.ticket(17), desk._require_kind(1, '1')), 'Ann-17', 'by the opener');
update tickets.ticket set is_neutral = true;
select is(tickets._room_name(tests.ticket(17), desk._require_kind(1, '1')), 'ticket', 'neutral, where that is refused');

select * from finish();
rollback;
