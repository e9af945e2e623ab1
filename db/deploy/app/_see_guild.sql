-- Deploy guildkeeper:app/_see_guild to pg

begin;
set local role guildkeeper_owner;

create function app._see_guild(guild app.guild)
returns void
language sql
as $$
  insert into app.guild as g (
    guild_id, name, bot_id, bot_permissions, bot_position, system_channel_id, intents, owner_id, locale, icon,
    features, bot_joined_at, seen_at
  )
  values (
    guild.guild_id, guild.name, guild.bot_id, guild.bot_permissions, guild.bot_position, guild.system_channel_id,
    guild.intents, guild.owner_id, guild.locale, guild.icon,
    coalesce(guild.features, '{}'), guild.bot_joined_at, guild.seen_at
  )
  on conflict on constraint guild_pkey do update
  set name = excluded.name,
      bot_id = excluded.bot_id,
      bot_permissions = excluded.bot_permissions,
      bot_position = excluded.bot_position,
      system_channel_id = excluded.system_channel_id,
      intents = excluded.intents,
      owner_id = coalesce(excluded.owner_id, g.owner_id),
      locale = excluded.locale,
      icon = excluded.icon,
      bot_joined_at = coalesce(excluded.bot_joined_at, g.bot_joined_at),
      features = excluded.features,
      seen_at = excluded.seen_at,
      left_at = null;
$$;

comment on function app._see_guild is
'Takes over what Discord says of a guild; one seen for the first time is registered, with the default settings of every domain.';

commit;
