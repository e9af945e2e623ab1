-- Deploy guildkeeper:event/heard to pg

begin;
set local role guildkeeper_owner;

create function event.heard(since timestamptz default null)
returns setof event.hearing
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  -- A minute more, for those who were just committing.
  select h.guild_id, h.message_ids, now()
  from menus._heard(heard.since - interval '1 minute') h;
$$;

comment on function event.heard is
'Of which messages the database wants to hear reactions, in each guild where that changed since then (null: in all). So the bot
drops all others, and the database is not asked about them: it asks this every second instead.';

grant execute on function event.heard to guildkeeper_bot;

commit;
