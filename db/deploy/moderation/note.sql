-- Deploy guildkeeper:moderation/note to pg

begin;
set local role guildkeeper_owner;

create function moderation.note(
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
    guild_id => note.guild_id, kind => 'note', member_id => note.member_id, reason => note.reason, evidence => note.evidence,
    actor_id => note.actor_id, key => note.key, facts => facts, at => note.at
  );
$$;

comment on function moderation.note is
'Writes down something about a member for other moderators: a case without consequences, of which the member is not told.
Refuses: U0GLD, U0MEM, U0TXT, U0EVI a link that is none, U0YOU, U0MYS, U0OWR, U0WHK, U0RNK, U0PRM, U0FCT, U0KEY.';

grant execute on function moderation.note to guildkeeper_bot, guildkeeper_admin;

commit;
