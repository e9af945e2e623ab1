-- Deploy guildkeeper:event/_forget_watermarks to pg

begin;
set local role guildkeeper_owner;

create function event._forget_watermarks(guild_id bigint, before timestamptz, most integer)
returns bigint
language sql
as $$
  with old as (
    select w.channel_id
    from event.watermark w
    where w.guild_id = _forget_watermarks.guild_id
      and w.channel_id < app.snowflake_at(_forget_watermarks.before)
      and not exists (select from app.channel c where c.guild_id = w.guild_id and c.channel_id = w.channel_id)
    order by w.channel_id
    limit _forget_watermarks.most
  ),
  forgotten as (
    delete from event.watermark w
    using old o
    where w.guild_id = _forget_watermarks.guild_id and w.channel_id = o.channel_id
    returning 1
  )
  select count(*) from forgotten;
$$;

comment on function event._forget_watermarks is
'Forgets up to where channels were read that were made before a time and are not known any more, at most `most`. Returns how
many.';

commit;
