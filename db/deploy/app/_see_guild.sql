-- Deploy guildkeeper:app/_see_guild to pg

begin;
set local role guildkeeper_owner;

create function app._see_guild(guild app.guild, locale text)
returns void
language plpgsql
as $$
declare
  v_is_new boolean;
begin
  insert into app.guild as g (
    guild_id, name, bot_id, bot_permissions, bot_position, system_channel_id, intents, owner_id, features, seen_at
  )
  values (
    guild.guild_id, guild.name, guild.bot_id, guild.bot_permissions, guild.bot_position, guild.system_channel_id,
    guild.intents, guild.owner_id, coalesce(guild.features, '{}'), guild.seen_at
  )
  on conflict on constraint guild_pkey do update
  set name = excluded.name,
      bot_id = excluded.bot_id,
      bot_permissions = excluded.bot_permissions,
      bot_position = excluded.bot_position,
      system_channel_id = excluded.system_channel_id,
      intents = excluded.intents,
      owner_id = coalesce(excluded.owner_id, g.owner_id),
      features = excluded.features,
      seen_at = excluded.seen_at,
      left_at = null
  returning (xmax = 0) into v_is_new;

  -- The guild's own language is where its settings start; afterwards they belong to its people.
  update app.settings s
  set locale = _see_guild.locale
  where s.guild_id = guild.guild_id and v_is_new and _see_guild.locale ~ '^[a-z]{2}(-[A-Z0-9]{2,3})?$';
end;
$$;

comment on function app._see_guild is
'Takes over what Discord says of a guild; one seen for the first time is registered, with the default settings of every domain.';

commit;
