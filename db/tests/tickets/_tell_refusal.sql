-- Specification of tickets._tell_refusal: nothing that Discord refuses is silent.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(4);

create function pg_temp.told() returns setof text language sql as $$
  select concat_ws(' ', e.path, e.facts ->> 'happening', e.facts ->> 'note') from outbox.effect e where e.card = 'tickets.notice'
$$;
insert into app.channel (guild_id, channel_id, kind, name) values (1, 501, 0, 'ticket-1');
select tests.ticket();
select tickets._tell_refusal(tests.ticket(1), 'move_refused', '{"code": 50013, "error": "Missing Permissions"}', tests.h());
select results_eq('select pg_temp.told()', $$values ('/channels/501/messages move_refused Missing Permissions')$$,
  'it is said in the room');
select is((select s from tests.steps() s), 'move_refused Missing Permissions', 'and in the timeline');
select tests.configure('tickets.staff_channel_id', '102');
select tickets._tell_refusal(tests.ticket(1), 'rename_refused', '{"code": 50035, "error": "No"}', tests.h());
select ok('/channels/102/messages rename_refused No' in (select pg_temp.told()), 'or where staff are told everything');
select tickets._tell_refusal(tests.ticket(1), 'move_refused', '{"code": 10003, "error": "Unknown Channel"}', tests.h());
select is((select count(*) from pg_temp.told()), 2::bigint, 'but for a room that is gone');

select * from finish();
rollback;
