-- Deploy guildkeeper:tickets/_was_said to pg

begin;
set local role guildkeeper_owner;

create function tickets._was_said(guild_id bigint, arguments jsonb, at timestamptz)
returns void
language sql
as $$
  insert into tickets.message as m (guild_id, number, message_id, at, author_id, side, is_anonymous, content)
  values (
    _was_said.guild_id, (_was_said.arguments ->> 'number')::bigint, (_was_said.arguments ->> 'message_id')::bigint,
    app.snowflake_time((_was_said.arguments ->> 'message_id')::bigint), (_was_said.arguments ->> 'author_id')::bigint, 'staff',
    (_was_said.arguments ->> 'is_anonymous')::boolean, _was_said.arguments ->> 'text'
  )
  on conflict on constraint message_pkey do update
  -- What the history told of it is the bot's: its name, and the card that says the text.
  set author_id = excluded.author_id, side = excluded.side, is_anonymous = excluded.is_anonymous, content = excluded.content,
    author_name = null, colour = null, embeds = null;
$$;

comment on function tickets._was_said is
'Due work, once what staff said through the bot is posted: it is a message of theirs, and not of the bot, whoever told of it
before.';

do $$ begin perform outbox._register('tickets._was_said'); end $$;

commit;
