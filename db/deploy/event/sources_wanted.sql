-- Deploy guildkeeper:event/sources_wanted to pg

begin;
set local role guildkeeper_owner;

create function event.sources_wanted(guild_ids bigint[], at timestamptz default now())
returns setof stats.wanted_sources
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select w.* from stats._sources_wanted(sources_wanted.guild_ids, sources_wanted.at) w;
$$;

comment on function event.sources_wanted is
'In which of these guilds Discord is to be asked how whom came, for event.joins_sourced. What it does not tell is asked again
within the hour.';

grant usage on type stats.wanted_sources to guildkeeper_bot, guildkeeper_admin;
grant execute on function event.sources_wanted to guildkeeper_bot;

commit;
