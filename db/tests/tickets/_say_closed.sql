-- Specification of tickets._say_closed: it is said that a ticket is closed.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(3);

select tests.configure('tickets.tells_opener', 'false');
select tickets._say_closed(tests.ticket(), tests.h());
select results_eq(
  'select tests.effects()', array['POST /channels/501/messages tickets.closed'], 'to its opener only where that is wished'
);
select tests.clear_effects();
update tickets.ticket set room = 'thread';
select tickets._say_closed(tests.ticket(1), tests.h());
select results_eq(
  'select tests.effects()', array['POST /channels/501/messages tickets.closed', 'PATCH /channels/501'], 'a thread is locked'
);
update app.guild set intents = 2 where guild_id = 1;
update app.member set left_at = tests.h() where member_id = 5;
update desk.type set is_appeal = true;
select tests.configure('tickets.tells_opener', 'true');
select tests.clear_effects();
select tickets._say_closed(tests.ticket(1), tests.h());
select ok(
  exists (select from outbox.effect e where e.card = 'tickets.farewell'), 'who appealed learns the end, though they are not here'
);

select * from finish();
rollback;
