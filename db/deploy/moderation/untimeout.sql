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
    guild_id => untimeout.guild_id, kind => 'untimeout', member_id => untimeout.member_id, reason => untimeout.reason,
    evidence => untimeout.evidence, actor_id => untimeout.actor_id, key => untimeout.key, facts => facts, at => untimeout.at
  );
$$;

comment on function moderation.untimeout is
'Lifts a timeout, also one made by hand.
Refuses: U0GLD, U0MEM, U0TXT, U0EVI a link that is none, U0YOU, U0MYS, U0OWR, U0WHK, U0RNK, U0PRM, U0FCT, U0NTT, U0BPM, U0BRK,
U0KEY.';

grant execute on function moderation.untimeout to guildkeeper_bot, guildkeeper_admin;

commit;
