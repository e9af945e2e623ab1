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
  roles app.seen_role[],
  channels app.seen_channel[],
  at timestamptz default now(),
  intents bigint default 0,
  owner_id bigint default null,
  bot_joined_at timestamptz default null,
  icon text default null,
  features text[] default '{}'
)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_guild app.guild;
begin
  if not event._is_ours(guild_seen.guild_id) then
    perform app._refuse('guild_of_another_cell', guild_seen.guild_id::text, c.cell::text, c.cells::text) from event.cell c;
  end if;

  v_guild.guild_id := guild_seen.guild_id;
  v_guild.name := guild_seen.name;
  v_guild.bot_id := guild_seen.bot_id;
  v_guild.bot_permissions := guild_seen.bot_permissions;
  v_guild.bot_position := guild_seen.bot_position;
  v_guild.system_channel_id := guild_seen.system_channel_id;
  v_guild.intents := guild_seen.intents;
  v_guild.owner_id := guild_seen.owner_id;
  v_guild.locale := guild_seen.locale;
  v_guild.bot_joined_at := guild_seen.bot_joined_at;
  v_guild.icon := guild_seen.icon;
  v_guild.features := guild_seen.features;
  v_guild.seen_at := guild_seen.at;
  perform app._see_guild(v_guild);
  perform app._see_roles(guild_seen.guild_id, guild_seen.roles, guild_seen.at);
  perform app._see_channels(guild_seen.guild_id, guild_seen.channels, guild_seen.at);
  perform roles._look_again(guild_seen.guild_id, guild_seen.at);
  perform menus._look_again(guild_seen.guild_id, guild_seen.at);
  perform event._mark_channels(guild_seen.guild_id, guild_seen.channels);
end;
$$;

comment on function event.guild_seen is
'The facts of a guild, whole: sent when the bot joins, starts, and whenever a role or channel changes. Registers the guild on
first sight, with the default settings of every domain. Idempotent. Refuses: U0CEL.';

grant execute on function event.guild_seen to guildkeeper_bot;

commit;
