-- Deploy guildkeeper:moderation/remove_timeout to pg
-- requires: moderation/_act

begin;
set local role guildkeeper_owner;

create function moderation.remove_timeout(
  guild_id bigint,
  member_id bigint,
  reason text default null,
  evidence text default null,
  actor_id bigint default null,
  key text default null,
  facts moderation.facts default null,
  at timestamptz default now()
)
returns moderation.case_row
language sql security definer
set search_path = ''
as $$
  select moderation._act(
    remove_timeout.guild_id, 'untimeout',
    row(
      remove_timeout.member_id, remove_timeout.reason, remove_timeout.evidence, null, null, null
    )::moderation.decision,
    remove_timeout.actor_id, remove_timeout.key, facts, remove_timeout.at
  );
$$;

comment on function moderation.remove_timeout(bigint, bigint, text, text, bigint, text, moderation.facts, timestamptz) is
'Lifts a timeout, also one made by hand.
Refuses: U0GLD, U0MEM, U0TXT, U0EVI a link that is none, U0YOU, U0MYS, U0OWR, U0RNK, U0PRM, U0FCT, U0NTT, U0BPM, U0BRK, U0KEY.';

grant execute on function moderation.remove_timeout(bigint, bigint, text, text, bigint, text, moderation.facts, timestamptz)
to guildkeeper_bot, guildkeeper_admin;

commit;
