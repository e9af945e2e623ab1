-- Deploy guildkeeper:event/reactions_read to pg

begin;
set local role guildkeeper_owner;

create function event.reactions_read(guild_id bigint, reactions app.reaction[], at timestamptz default now())
returns void
language sql security definer
set search_path = pg_catalog, pg_temp
as $$
  select choices._read(reactions_read.guild_id, reactions_read.reactions, reactions_read.at);
$$;

comment on function event.reactions_read is
'A page of reactions that are on a message, read after a gap since `at`: those that nobody heard count now. What was heard since
then is newer. The same page again counts once.';

grant execute on function event.reactions_read to guildkeeper_bot;

commit;
