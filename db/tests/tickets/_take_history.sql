-- Specification of tickets._take_history: what only the history tells.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(5);

create function pg_temp.take(message jsonb) returns void language sql as $$
  select tickets._take_history(tests.ticket(1), array[jsonb_populate_record(null::tickets.told_message, message)])
$$;
select tests.ticket();
insert into tickets.message (guild_id, number, message_id, at, author_id, side, content, is_anonymous)
values (1, 1, 11, tests.h(), 5, 'opener', 'One', false), (1, 1, 12, tests.h(), 77, 'staff', 'No', true);
select pg_temp.take(
  '{"message_id": 11, "author_id": 5, "author_name": "Ann", "is_app": false, "content": "Two",
    "edited_at": "2026-01-01", "files": [{"name": "a.png"}]}'
);
select is(
  (select row(m.content, m.author_name, m.files)::text from tickets.message m where m.message_id = 11),
  '(Two,Ann,"[{""name"": ""a.png""}]")', 'files, names, and texts as they are'
);
select is((select e.content from tickets.message_edit e), 'One', 'what they were is kept');
select pg_temp.take('{"message_id": 12, "author_id": 9, "author_name": "Bot", "is_app": true, "content": "", "embeds": [{}]}');
select is(
  (select row(m.author_id, m.author_name, m.content, m.side, m.embeds)::text from tickets.message m where m.message_id = 12),
  '(77,,No,staff,)',
  'what staff said through the bot stays theirs'
);
select pg_temp.take('{"message_id": 13, "author_id": 5, "author_name": "Ann", "is_app": false, "colour": 255, "notice": 6}');
select is((select row(m.colour, m.notice)::text from tickets.message m where m.message_id = 13), '(255,6)', 'and how it looked');
update tickets.message set content = null, is_forgotten = true where message_id = 11;
select pg_temp.take('{"message_id": 11, "author_id": 5, "author_name": "Ann", "is_app": false, "content": "Two"}');
select is((select m.content from tickets.message m where m.message_id = 11), null, 'what is forgotten does not come back');

select * from finish();
rollback;
