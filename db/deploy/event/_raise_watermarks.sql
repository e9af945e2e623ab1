-- Deploy guildkeeper:event/_raise_watermarks to pg

begin;
set local role guildkeeper_owner;

create function event._raise_watermarks(messages app.message[])
returns void
language plpgsql
as $$
begin
  insert into event.watermark as w (guild_id, channel_id, last_message_id)
  select m.guild_id, m.channel_id, max(m.message_id)
  from unnest(_raise_watermarks.messages) as m
  join app.guild g on g.guild_id = m.guild_id
  where m.channel_id > 0 and m.message_id > 0
  group by m.guild_id, m.channel_id
  having count(*) >= 50 or not exists (
    select from event.watermark known
    where known.guild_id = m.guild_id
      and known.channel_id = m.channel_id
      and known.last_message_id > max(m.message_id) - (5000::bigint << 22)
  )
  order by m.guild_id, m.channel_id
  on conflict on constraint watermark_pkey do update
  set last_message_id = greatest(w.last_message_id, excluded.last_message_id);
end;
$$;

comment on function event._raise_watermarks is
'Raises the watermarks of the channels of a batch, each at most every 5 seconds (an id counts milliseconds above its lowest
22 bits), or with 50 messages at once: so few that were heard are behind it that reading them again leaves room for what was
missed.';

commit;
