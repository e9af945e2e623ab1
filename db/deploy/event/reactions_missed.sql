-- Deploy guildkeeper:event/reactions_missed to pg

begin;
set local role guildkeeper_owner;

create function event.reactions_missed(
  guild_id bigint,
  message_id bigint,
  emoji text,
  is_burst boolean,
  member_ids bigint[],
  at timestamptz default now()
)
returns bigint[]
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select array(
    select choices._missed(
      reactions_missed.guild_id, reactions_missed.message_id, reactions_missed.emoji, reactions_missed.is_burst,
      reactions_missed.member_ids, reactions_missed.at
    )
  );
$$;

comment on function event.reactions_missed is
'Who of a page of those who have a reaction on a message, read after a gap since `at`, was not heard: only of them the bot needs
to know the roles, for event.reactions_read.';

grant execute on function event.reactions_missed to guildkeeper_bot;

commit;
