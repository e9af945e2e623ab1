-- Deploy guildkeeper:tickets/passage to pg

begin;
set local role guildkeeper_owner;

create type tickets.passage_kind as enum ('message', 'answer', 'topic');
comment on type tickets.passage_kind is
'What was written: a message, an answer to the form by which a ticket is opened, or what a ticket is about.';
grant usage on type tickets.passage_kind to guildkeeper_bot, guildkeeper_admin;

create view tickets.passage as
select 'message'::tickets.passage_kind as kind, m.guild_id, m.number, m.message_id, m.at, m.author_id, m.author_name,
  m.is_anonymous, null::text as question, m.content, m.words, m.files
from tickets.message m
union all
select 'answer'::tickets.passage_kind, a.guild_id, a.number, a.said_id, app.snowflake_time(a.said_id), null::bigint, null::text,
  false, a.question, a.answer, a.words, a.files
from tickets.answer a
union all
select 'topic'::tickets.passage_kind, t.guild_id, t.number, t.said_id, t.asked_at, null::bigint, null::text, false, null::text,
  t.topic, to_tsvector('simple', t.topic), null::jsonb
from tickets.ticket t;

comment on view tickets.passage is
'All that was written in tickets, in one order. Without a join, so that a plan finds each kind in its own indexes: an answer is
its ticket''s opener''s, and of a topic nobody is said to be the author.';
grant select on tickets.passage to guildkeeper_admin;

commit;
