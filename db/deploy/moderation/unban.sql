-- Deploy guildkeeper:moderation/unban to pg

begin;
set local role guildkeeper_owner;

create function moderation.unban(
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
    guild_id => unban.guild_id, kind => 'unban', member_id => unban.member_id, reason => unban.reason,
    evidence => unban.evidence, actor_id => unban.actor_id, key => unban.key, facts => facts, at => unban.at
  );
$$;

comment on function moderation.unban is
'Lifts a ban, also one from before the bot came.
Refuses: U0GLD, U0MEM, U0TXT, U0EVI a link that is none, U0YOU, U0MYS, U0OWR, U0WHK, U0RNK, U0PRM, U0FCT, U0NTB, U0BPM, U0KEY.';

grant execute on function moderation.unban to guildkeeper_bot, guildkeeper_admin;

commit;
