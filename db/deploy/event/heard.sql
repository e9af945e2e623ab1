-- Deploy guildkeeper:event/heard to pg

begin;
set local role guildkeeper_owner;

create function event.heard(since timestamptz default null)
returns setof event.hearing
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  -- A minute more, for those who were just committing.
  select coalesce(h.guild_id, r.guild_id), h.message_ids, now(), r.channel_ids
  from menus._heard(heard.since - interval '1 minute') h
  full join tickets._rooms(heard.since - interval '1 minute') r on r.guild_id = h.guild_id;
$$;

comment on function event.heard is
'Of which messages the database wants to hear reactions and deletions, and in which channels of any deletion, in each guild
where that changed since then (null: in all). So the bot drops all others, and the database is not asked about them: it asks
this every second instead.';

grant execute on function event.heard to guildkeeper_bot;

commit;
