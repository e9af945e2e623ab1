-- Deploy guildkeeper:tickets/_take_history to pg

begin;
set local role guildkeeper_owner;

create function tickets._take_history(ticket tickets.ticket, messages tickets.told_message[])
returns void
language sql
as $$
  with changed as (
    insert into tickets.message_edit (guild_id, number, message_id, at, content)
    select o.guild_id, o.number, o.message_id, m.edited_at, o.content
    from unnest(_take_history.messages) m
    join tickets.message o
      on o.guild_id = (_take_history.ticket).guild_id and o.number = (_take_history.ticket).number and o.message_id = m.message_id
    where not m.is_app and not o.is_forgotten and m.edited_at is not null and m.edited_at is distinct from o.edited_at
      and o.content is distinct from nullif(m.content, '')
    order by o.message_id
  )
  insert into tickets.message as o (
    guild_id, number, message_id, at, author_id, author_name, side, content, embeds, files, answers_to, edited_at, colour, notice
  )
  select (_take_history.ticket).guild_id, (_take_history.ticket).number, m.message_id, app.snowflake_time(m.message_id),
    m.author_id,
    left(m.author_name, 100), case when not m.is_app then tickets._side(_take_history.ticket, m.author_id, m.role_ids) end,
    nullif(m.content, ''), m.embeds, m.files, m.answers_to, m.edited_at, m.colour, m.notice
  from unnest(_take_history.messages) m
  order by m.message_id
  on conflict on constraint message_pkey do update
  -- What staff said through the bot is theirs, whoever posted it.
  set author_name = case when excluded.side is null and o.side is not null then o.author_name else excluded.author_name end,
    content = case when excluded.side is null or excluded.content is null then o.content else excluded.content end,
    embeds = case when excluded.side is null and o.side is not null then o.embeds else excluded.embeds end,
    colour = case when excluded.side is null and o.side is not null then o.colour else excluded.colour end,
    notice = excluded.notice, files = excluded.files, answers_to = excluded.answers_to,
    edited_at = coalesce(excluded.edited_at, o.edited_at)
  where not o.is_forgotten;
$$;

comment on function tickets._take_history is
'A page of the history of a ticket''s room: what was not heard is added, what was edited unheard keeps its earlier text, and
all have what only the history tells.';

commit;
