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
    note.guild_id, 'note',
    row(
      note.member_id, note.reason, note.evidence, null, null, null
    )::moderation.decision,
    note.actor_id, note.key, facts, note.at
  );
$$;

comment on function moderation.note is
'Writes down something about a member for other moderators: a case without consequences, of which the member is not told.
Refuses: U0GLD, U0MEM, U0TXT, U0EVI a link that is none, U0YOU, U0MYS, U0OWR, U0RNK, U0PRM, U0FCT, U0KEY.';

grant execute on function moderation.note to guildkeeper_bot, guildkeeper_admin;

commit;
