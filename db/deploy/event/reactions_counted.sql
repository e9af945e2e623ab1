-- Deploy guildkeeper:event/reactions_counted to pg

begin;
set local role guildkeeper_owner;

create function event.reactions_counted(
  guild_id bigint,
  message_id bigint,
  counts app.reaction_count[],
  is_gone boolean default false,
  at timestamptz default now()
)
returns setof event.unread
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform menus._counted(
    reactions_counted.guild_id, reactions_counted.message_id, reactions_counted.counts, reactions_counted.is_gone,
    reactions_counted.at
  );
  return query
  select d.emoji, d.is_burst
  from choices._uncertain(reactions_counted.guild_id, reactions_counted.message_id, reactions_counted.counts) d;
end;
$$;

comment on function event.reactions_counted is
'How many reactions are on a message after a gap, or that it is gone. Returns those that differ from what was heard: who has
them is to be read, for event.reactions_read and event.reactions_unread.';

grant execute on function event.reactions_counted to guildkeeper_bot;

commit;
