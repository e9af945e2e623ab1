-- Deploy guildkeeper:event/guild_left to pg

begin;
set local role guildkeeper_owner;

create function event.guild_left(guild_id bigint, at timestamptz default now())
returns void
language sql security definer
set search_path = pg_catalog, pg_temp
as $$
  select app._leave_guild(guild_left.guild_id, guild_left.at);
$$;

comment on function event.guild_left is
'The bot was removed from a guild. Its data stays, in case it is invited again. A guild nobody registered is no news.';

grant execute on function event.guild_left to guildkeeper_bot;

commit;
