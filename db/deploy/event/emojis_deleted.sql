-- Deploy guildkeeper:event/emojis_deleted to pg

begin;
set local role guildkeeper_owner;

create function event.emojis_deleted(guild_id bigint, emoji_ids bigint[], at timestamptz default now())
returns void
language sql security definer
set search_path = pg_catalog, pg_temp
as $$
  select menus._emojis_deleted(emojis_deleted.guild_id, emojis_deleted.emoji_ids, emojis_deleted.at);
$$;

comment on function event.emojis_deleted is
'The front door for custom emoji of a guild that are deleted. Told twice it is one deletion.';

grant execute on function event.emojis_deleted to guildkeeper_bot;

commit;
