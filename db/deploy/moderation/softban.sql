-- Deploy guildkeeper:moderation/softban to pg

begin;
set local role guildkeeper_owner;

create function moderation.softban(
  guild_id bigint,
  member_id bigint,
  reason text default null,
  delete_messages text default null,
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
    guild_id => softban.guild_id, kind => 'softban', member_id => softban.member_id, reason => softban.reason,
    evidence => softban.evidence, actor_id => softban.actor_id, key => softban.key, facts => facts, at => softban.at,
    points => softban.points, delete_messages => coalesce(softban.delete_messages, '1 day')
  );
$$;

comment on function moderation.softban is
'Bans a member and lifts the ban at once: a kick that deletes what they wrote in the last time of delete_messages (at most 7
days; null: of the last day).
Refuses: U0GLD, U0MEM, U0TXT, U0EVI a link that is none, U0YOU, U0MYS, U0OWR, U0WHK, U0RNK, U0PRM, U0FCT, U0DUR, U0ISB, U0BPM,
U0BRK, U0PTS, U0KEY.';

grant execute on function moderation.softban to guildkeeper_bot, guildkeeper_admin;

commit;
