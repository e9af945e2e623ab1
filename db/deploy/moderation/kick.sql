-- Deploy guildkeeper:moderation/kick to pg

begin;
set local role guildkeeper_owner;

create function moderation.kick(
  guild_id bigint,
  member_id bigint,
  reason text default null,
  points numeric default null,
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
    guild_id => kick.guild_id, kind => 'kick', member_id => kick.member_id, reason => kick.reason, evidence => kick.evidence,
    actor_id => kick.actor_id, key => kick.key, facts => facts, at => kick.at, points => kick.points
  );
$$;

comment on function moderation.kick is
'Kicks a member, who may come back with an invitation.
Refuses: U0GLD, U0MEM, U0TXT, U0EVI a link that is none, U0YOU, U0MYS, U0OWR, U0WHK, U0RNK, U0PRM, U0FCT, U0HER, U0BPM, U0BRK,
U0PTS, U0KEY.';

grant execute on function moderation.kick to guildkeeper_bot, guildkeeper_admin;

commit;
