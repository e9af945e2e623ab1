-- Deploy guildkeeper:app/_see_channels to pg

begin;
set local role guildkeeper_owner;

create type app.seen_channel as (channel_id bigint, parent_id bigint, kind integer, name text, last_message_id bigint);
comment on type app.seen_channel is 'A channel, category or active thread as Discord describes it.';
grant usage on type app.seen_channel to guildkeeper_bot, guildkeeper_admin;

create function app._see_channels(guild_id bigint, channels app.seen_channel[], at timestamptz)
returns void
language sql
as $$
  update app.channel c
  set deleted_at = _see_channels.at
  where c.guild_id = _see_channels.guild_id
    and c.deleted_at is null
    and c.channel_id not in (select s.channel_id from unnest(_see_channels.channels) s);

  insert into app.channel as c (guild_id, channel_id, parent_id, kind, name, last_message_id)
  select _see_channels.guild_id, s.channel_id, s.parent_id, s.kind, s.name, s.last_message_id
  from unnest(_see_channels.channels) s
  order by s.channel_id
  on conflict on constraint channel_pkey do update
  set parent_id = excluded.parent_id,
      kind = excluded.kind,
      name = excluded.name,
      last_message_id = excluded.last_message_id,
      deleted_at = null
  where (c.parent_id, c.kind, c.name, c.last_message_id, c.deleted_at)
    is distinct from (excluded.parent_id, excluded.kind, excluded.name, excluded.last_message_id, null::timestamptz);
$$;

comment on function app._see_channels is
'Makes app.channel equal to the channels reported; one not reported any more is marked deleted.';

commit;
