-- Deploy guildkeeper:event/guild_seen to pg

begin;
set local role guildkeeper_owner;

create function event.guild_seen(
  guild_id bigint,
  name text,
  locale text,
  bot_id bigint,
  bot_permissions bigint,
  bot_position integer,
  system_channel_id bigint,
  roles event.role[],
  channels event.channel[],
  at timestamptz default now(),
  intents bigint default 0,
  owner_id bigint default null
)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_is_new boolean;
begin
  insert into app.guild as g (
    guild_id, name, bot_id, bot_permissions, bot_position, system_channel_id, intents, owner_id, seen_at
  )
  values (
    guild_seen.guild_id, guild_seen.name, guild_seen.bot_id, guild_seen.bot_permissions, guild_seen.bot_position,
    guild_seen.system_channel_id, guild_seen.intents, guild_seen.owner_id, guild_seen.at
  )
  on conflict on constraint guild_pkey do update
  set name = excluded.name,
      bot_id = excluded.bot_id,
      bot_permissions = excluded.bot_permissions,
      bot_position = excluded.bot_position,
      system_channel_id = excluded.system_channel_id,
      intents = excluded.intents,
      owner_id = coalesce(excluded.owner_id, g.owner_id),
      seen_at = excluded.seen_at,
      left_at = null
  returning (xmax = 0) into v_is_new;

  -- The guild's own language is where its settings start; afterwards they belong to its people.
  update app.settings s
  set locale = guild_seen.locale
  where s.guild_id = guild_seen.guild_id and v_is_new and guild_seen.locale ~ '^[a-z]{2}(-[A-Z0-9]{2,3})?$';

  perform event._see_roles(guild_seen.guild_id, guild_seen.roles, guild_seen.at);
  perform event._see_channels(guild_seen.guild_id, guild_seen.channels, guild_seen.at);
end;
$$;

comment on function event.guild_seen is
'The facts of a guild, whole: sent when the bot joins, starts, and whenever a role or channel changes. Registers the guild on
first sight, with the default settings of every domain. Idempotent.';

grant execute on function event.guild_seen to guildkeeper_bot;

commit;
