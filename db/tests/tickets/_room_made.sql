-- Specification of tickets._room_made: the room is there.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(6);

select tickets.open(1, '1', 5, at => tests.h());
select tests.clear_effects();
select tickets._room_made(1, '{"number": 1, "channel_id": 501}', tests.h(1));
select is(
  (select row(t.state, t.channel_id, t.opened_at = tests.h(1), t.waits_for)::text from tickets.ticket t), '(open,501,t,staff)',
  'it is open'
);
select results_eq(
  'select tests.effects()', array['POST /channels/501/messages tickets.welcome'], 'who may do what there is known already'
);
select results_eq('select tests.steps()', array['asked 5', 'opened'], 'its timeline says so');
update tickets.ticket set state = 'gone';
select tests.clear_effects();
select tickets._room_made(1, '{"number": 1, "channel_id": 502}', tests.h(1));
select results_eq('select tests.effects()', array['DELETE /channels/502'], 'nobody needs the room of a ticket that is over');
update tickets.ticket set state = 'opening';
select tickets._room_made(1, '{"number": 1, "channel_id": 503}', tests.h(9));
select is((tests.ticket(1)).opened_at, tests.h(1), 'a second room: what the first reply took counts from the first');
select is((tests.ticket(1)).room_at, tests.h(9), 'and what is missing in it from its own beginning');

select * from finish();
rollback;
