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
    unban.guild_id, 'unban',
    row(
      unban.member_id, unban.reason, unban.evidence, null, null, null
    )::moderation.decision,
    unban.actor_id, unban.key, facts, unban.at
  );
$$;

comment on function moderation.unban is
'Lifts a ban, also one from before the bot came.
Refuses: U0GLD, U0MEM, U0TXT, U0EVI a link that is none, U0YOU, U0MYS, U0OWR, U0RNK, U0PRM, U0FCT, U0NTB, U0BPM, U0KEY.';

grant execute on function moderation.unban to guildkeeper_bot, guildkeeper_admin;

commit;
