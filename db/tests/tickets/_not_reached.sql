-- Specification of tickets._not_reached: staff learn that an opener who has left does not.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(4);

select tests.ticket();
update app.guild set intents = 1 << 1 where guild_id = 1;
update app.member set left_at = tests.h() where guild_id = 1 and member_id = 5;
select is((tickets._ticket_row(tests.ticket(1), tests.h())).opener_has_left, true, 'they do not see the room');
select tickets._say(tests.ticket(1), 'We hear you', 77, false);
select is(
  (select f.arguments from outbox.follow_up f where f.function = 'tickets._not_reached'), '{"number": 1}',
  'whether they are told is heard'
);
select tickets._not_reached(1, '{"number": 1, "code": 50007, "error": "Cannot send messages to this user"}', tests.h());
select is(
  (select row(e.path, e.facts ->> 'happening')::text from outbox.effect e where e.card = 'tickets.notice'),
  '(/channels/501/messages,not_reached)', 'it is said where they were answered'
);
update tickets.ticket set state = 'gone';
select tickets._not_reached(1, '{"number": 1}', tests.h());
select is((select count(*) from outbox.effect e where e.card = 'tickets.notice'), 1::bigint, 'as long as that is there');

select * from finish();
rollback;
