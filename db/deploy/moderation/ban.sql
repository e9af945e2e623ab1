-- Deploy guildkeeper:moderation/ban to pg

begin;
set local role guildkeeper_owner;

create function moderation.ban(
  guild_id bigint,
  member_id bigint,
  reason text default null,
  duration text default null,
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
    guild_id => ban.guild_id, kind => 'ban', member_id => ban.member_id, reason => ban.reason, evidence => ban.evidence,
    actor_id => ban.actor_id, key => ban.key, facts => facts, at => ban.at, points => ban.points, duration => ban.duration,
    delete_messages => ban.delete_messages
  );
$$;

comment on function moderation.ban is
'Bans somebody, member or not, for a duration (1 minute to 3650 days) or, with null, for good, and deletes what they wrote in
the last time of delete_messages (at most 7 days; null: as the setting ban_deletes says). A longer one takes the place of a
shorter one.
Refuses: U0GLD, U0MEM, U0TXT, U0EVI a link that is none, U0YOU, U0MYS, U0OWR, U0WHK, U0RNK, U0PRM, U0FCT, U0DUR, U0ISB a
longer one is in force, U0BPM, U0BRK, U0PTS, U0KEY.';

grant execute on function moderation.ban to guildkeeper_bot, guildkeeper_admin;

commit;
