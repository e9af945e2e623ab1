-- Deploy guildkeeper:event/reactions_unread to pg

begin;
set local role guildkeeper_owner;

create function event.reactions_unread(
  guild_id bigint,
  message_id bigint,
  emoji text,
  is_burst boolean,
  member_ids bigint[],
  at timestamptz default now()
)
returns void
language sql security definer
set search_path = pg_catalog, pg_temp
as $$
  select choices._unread(
    reactions_unread.guild_id, reactions_unread.message_id, reactions_unread.emoji, reactions_unread.is_burst,
    reactions_unread.member_ids, reactions_unread.at
  );
$$;

comment on function event.reactions_unread is
'All who have a reaction on a message, read whole after a gap since `at`: whose was known and is not there was removed unheard.';

grant execute on function event.reactions_unread to guildkeeper_bot;

commit;
