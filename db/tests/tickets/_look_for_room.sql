-- Specification of tickets._look_for_room: a room may be deleted before anybody knows it.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(4);

select tests.ticket();
update tickets.ticket set channel_id = 102;
select tickets._look_for_room(1, '{"number": 1}', tests.h());
select is_empty('select tests.effects()', 'one that is known is there');
update tickets.ticket set channel_id = 501;
select tickets._look_for_room(1, '{"number": 1}', tests.h());
select results_eq('select tests.effects()', array['PATCH /channels/501/messages/601 tickets.welcome'],
  'Discord is asked for another');
select outbox._run(1, outbox.schedule(1, tests.h(), f.function, f.arguments || '{"code": 10003}'), tests.h())
from outbox.follow_up f where f.after_failure;
select is((tests.ticket(1)).state, 'gone', 'and its answer counts');
select tests.clear_effects();
select tickets._look_for_room(1, '{"number": 1}', tests.h());
select is_empty('select tests.effects()', 'nobody looks for a room that is gone');

select * from finish();
rollback;
