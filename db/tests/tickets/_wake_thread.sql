-- Specification of tickets._wake_thread: an open ticket has an open thread.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(3);

update app.channel set kind = 12 where channel_id = 102;
select tests.ticket();
update tickets.ticket set channel_id = 102, room = 'thread';
select tickets._wake_thread(1, '{"number": 1}', tests.h());
select results_eq('select tests.effects()', array['PATCH /channels/102'], 'it is opened again');
select is((select f.function from outbox.follow_up f where f.after_failure), 'tickets._not_said', 'or known to be gone');
select tests.clear_effects();
update tickets.ticket set state = 'closed';
select tickets._wake_thread(1, '{"number": 1}', tests.h());
select is_empty('select tests.effects()', 'that of a closed one may sleep');

select * from finish();
rollback;
