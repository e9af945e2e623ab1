-- Deploy guildkeeper:moderation/timeout to pg

begin;
set local role guildkeeper_owner;

create function moderation.timeout(
  guild_id bigint,
  member_id bigint,
  duration text,
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
    guild_id => timeout.guild_id, kind => 'timeout', member_id => timeout.member_id, reason => timeout.reason,
    evidence => timeout.evidence, actor_id => timeout.actor_id, key => timeout.key, facts => facts, at => timeout.at,
    points => timeout.points, duration => timeout.duration
  );
$$;

comment on function moderation.timeout is
'Times a member out for 1 minute to 365 days, typed like 10m, 3d12h or 2 weeks: those over Discord''s 28 days are renewed in
time, and it is on again for who leaves and comes back. A longer one takes the place of a shorter one.
Refuses: U0GLD, U0MEM, U0TXT, U0EVI a link that is none, U0YOU, U0MYS, U0OWR, U0WHK, U0RNK, U0PRM, U0FCT, U0DUR, U0IST a
longer one is in force, U0BPM, U0BRK, U0ADM, U0PTS, U0KEY.';

grant execute on function moderation.timeout to guildkeeper_bot, guildkeeper_admin;

commit;
