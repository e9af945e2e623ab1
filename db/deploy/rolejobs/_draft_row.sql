-- Deploy guildkeeper:rolejobs/_draft_row to pg

begin;
set local role guildkeeper_owner;

create type rolejobs.draft_row as (
  number bigint,
  action text,
  role_id bigint,
  has_all bigint[],
  has_any bigint[],
  lacks_all bigint[],
  lacks_any bigint[],
  joined_after timestamptz,
  joined_before timestamptz,
  bots boolean,
  chosen bigint,
  reason text,
  members bigint,
  matching bigint,
  known bigint,
  first_ids bigint[]
);
comment on type rolejobs.draft_row is
'A job that is rehearsed: what it would do, for whom (see rolejobs.filter; chosen: of how many members whom another domain named),
and to how many it would be done now (see rolejobs.rehearsal).';

create function rolejobs._draft_row(draft rolejobs.draft)
returns rolejobs.draft_row
language sql stable
as $$
  select (draft).number, (draft).action::text, (draft).role_id, f.has_all, f.has_any, f.lacks_all, f.lacks_any, f.joined_after,
    f.joined_before, f.bots, cardinality(f.member_ids), (draft).reason, r.members, r.matching, r.known, r.first_ids
  from rolejobs._rehearse((draft).guild_id, (draft).action, (draft).role_id, (draft).filter) r
  cross join (select ((draft).filter).*) f;
$$;

comment on function rolejobs._draft_row is 'A rehearsed job as its callers see it: nothing is changed.';

grant usage on type rolejobs.draft_row to guildkeeper_bot, guildkeeper_admin;

commit;
