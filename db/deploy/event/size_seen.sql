-- Deploy guildkeeper:event/size_seen to pg

begin;
set local role guildkeeper_owner;

create function event.size_seen(guild_id bigint, members integer, online integer, at timestamptz default now())
returns void
language sql security definer
set search_path = pg_catalog, pg_temp
as $$
  select stats._note_size(size_seen.guild_id, size_seen.members, size_seen.online, size_seen.at);
$$;

comment on function event.size_seen is
'The front door for Discord''s approximate counts of a guild''s members and of those online, asked every hour. Absolute; a guild
that nobody registered is passed over.';

grant execute on function event.size_seen to guildkeeper_bot;

commit;
