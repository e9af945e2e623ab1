-- Specification of tickets._create_room: Discord is asked for a room.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(5);

select is((tickets._create_room(tests.ticket(1, 'queued'))).state, 'opening', 'it is on its way');
select is(
  (select row(
    e.path, e.lane, e.body ->> 'name', e.body ->> 'parent_id', jsonb_array_length(e.body -> 'permission_overwrites')
  )::text
   from outbox.effect e),
  '(/guilds/1/channels,"ticket 1",ticket-1,100,4)', 'a channel in its category, with all rules'
);
select is(
  (select count(*) from tickets.access a where (a.allow, a.deny) = (a.has_allow, a.has_deny)), 4::bigint, 'which are remembered'
);
select tests.clear_effects();
update tickets.type set room = 'thread', parent_id = 101;
select tickets._create_room(tests.ticket(1));
select results_eq('select tests.effects()', array['POST /channels/101/threads'], 'or a thread in its channel');
select is((tests.ticket(1)).room, 'thread', 'what it is, is known whatever becomes of the type');

select * from finish();
rollback;
