-- Deploy guildkeeper:event/history_read to pg

begin;
set local role guildkeeper_owner;

create function event.history_read(
  guild_id bigint,
  channel_id bigint,
  before_id bigint,
  messages app.message[],
  read_to bigint,
  count integer,
  is_end boolean,
  at timestamptz default now()
)
returns boolean
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_missed event.missed;
  v_left integer;
  v_is_read boolean;
begin
  select m.* into v_missed
  from event.missed m
  where m.guild_id = history_read.guild_id
    and m.channel_id = history_read.channel_id
    and m.before_id = history_read.before_id
    and m.closed_at is null
  for update;
  if not found then
    return false;  -- another bot has read it to its end
  end if;

  perform event.messages(history_read.messages);

  if history_read.read_to > v_missed.after_id then
    -- What apps write takes up a fifth of the room: enough of it ends the reading, a burst of it does not.
    v_left := greatest(v_missed.left_messages - greatest(cardinality(history_read.messages), ceil(history_read.count / 5.0)), 0);
  else
    v_left := v_missed.left_messages;
  end if;
  v_is_read := history_read.is_end or v_left <= 0 or history_read.read_to >= v_missed.before_id;
  update event.missed m
  set after_id = greatest(v_missed.after_id, history_read.read_to),
      left_messages = v_left,
      closed_at = case when v_is_read then history_read.at end
  where m.guild_id = history_read.guild_id
    and m.channel_id = history_read.channel_id
    and m.before_id = history_read.before_id;
  if v_is_read then
    perform event._note_read(history_read.guild_id, history_read.at);
  end if;
  return not v_is_read;
end;
$$;

comment on function event.history_read is
'A page of a channel''s history that was missed: its messages count, and the gap is read up to `read_to`, in one transaction.
`messages` are those of people among the `count` messages of the page; `is_end`: there are no more. Returns whether to read on.
The same page again counts once.';

grant execute on function event.history_read to guildkeeper_bot;

commit;
