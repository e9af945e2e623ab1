-- Deploy guildkeeper:moderation/warn to pg

begin;
set local role guildkeeper_owner;

create function moderation.warn(
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
    guild_id => warn.guild_id, kind => 'warn', member_id => warn.member_id, reason => warn.reason, evidence => warn.evidence,
    actor_id => warn.actor_id, key => warn.key, facts => facts, at => warn.at, points => warn.points
  );
$$;

comment on function moderation.warn is
'Warns a member. The warning has so many points (0 to 1000; null: as the setting warn_points says), and what the ladder has for
those who reach that many follows at once: `led_to` is the number of that case. More points than the setting says lead only where
the moderator may lead somebody by a command of its own.
Refuses: U0GLD, U0MEM, U0TXT, U0EVI a link that is none, U0YOU, U0MYS, U0OWR, U0WHK, U0RNK, U0PRM, U0FCT, U0PTS, U0KEY.';

grant execute on function moderation.warn to guildkeeper_bot, guildkeeper_admin;

commit;
