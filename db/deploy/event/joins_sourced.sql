-- Deploy guildkeeper:event/joins_sourced to pg

begin;
set local role guildkeeper_owner;

create function event.joins_sourced(guild_id bigint, joins stats.join_source[])
returns void
language sql security definer
set search_path = pg_catalog, pg_temp
as $$
  select stats._note_sources(joins_sourced.guild_id, joins_sourced.joins);
$$;

comment on function event.joins_sourced is
'The front door for how members came, as Discord tells who may manage the server. Absolute; whom nobody knows is passed over.';

grant execute on function event.joins_sourced to guildkeeper_bot;

commit;
