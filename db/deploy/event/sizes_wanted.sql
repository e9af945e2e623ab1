-- Deploy guildkeeper:event/sizes_wanted to pg

begin;
set local role guildkeeper_owner;

create function event.sizes_wanted(guild_ids bigint[], at timestamptz default now())
returns bigint[]
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select stats._sizes_wanted(sizes_wanted.guild_ids, sizes_wanted.at);
$$;

comment on function event.sizes_wanted is
'Which of these guilds Discord is to be asked about now, for event.size_seen: each once an hour, some of many at a time.';

grant execute on function event.sizes_wanted to guildkeeper_bot;

commit;
