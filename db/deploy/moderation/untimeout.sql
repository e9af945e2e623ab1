-- Deploy guildkeeper:moderation/untimeout to pg

begin;
set local role guildkeeper_owner;

create function moderation.untimeout(
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
set search_path = pg_catalog, pg_temp
as $$
  select moderation._act(
    untimeout.guild_id, 'untimeout',
    row(
      untimeout.member_id, untimeout.reason, untimeout.evidence, null, null, null
    )::moderation.decision,
    untimeout.actor_id, untimeout.key, facts, untimeout.at
  );
$$;

comment on function moderation.untimeout is
'Lifts a timeout, also one made by hand.
Refuses: U0GLD, U0MEM, U0TXT, U0EVI a link that is none, U0YOU, U0MYS, U0OWR, U0RNK, U0PRM, U0FCT, U0NTT, U0BPM, U0BRK, U0KEY.';

grant execute on function moderation.untimeout to guildkeeper_bot, guildkeeper_admin;

commit;
