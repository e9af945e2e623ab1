-- Deploy guildkeeper:moderation/_case_row to pg

begin;
set local role guildkeeper_owner;

create type moderation.case_row as (
  number bigint,
  at timestamptz,
  kind text,
  source text,
  member_id bigint,
  actor_id bigint,
  reason text,
  evidence text,
  points integer,
  points_left numeric,
  points_expire_at timestamptz,
  ends_at timestamptz,
  is_active boolean,
  ended_at timestamptz,
  ended_by bigint,
  follows bigint,
  led_to bigint,
  pardoned_at timestamptz,
  pardoned_by bigint,
  pardon_reason text,
  edits bigint,
  lasts boolean,
  can_be_pardoned boolean,
  failure text,
  obstacle jsonb,
  member_name text,
  rung_points integer,
  rung_within interval,
  rule_number integer,
  rule_kind text,
  rule_keyword text,
  is_told boolean
);
comment on type moderation.case_row is
'A case as people see it: who did what to whom, when and why; how many of its points still count, and until when (null: for
good); for a timeout or ban when it ends (null: for good), whether it is in force, when and by which case it ended; which case
it follows from and which one the ladder made of it; whether it was pardoned; how many earlier reasons it has; whether it is of
a kind that lasts, and may still be pardoned; why it could not be carried out (null: it could), in English and as app.refusal
has it; what the member was called then; why it was filed where nobody gave a reason (moderation.cause); and whether they were
told (null: nobody was to tell them).';
grant usage on type moderation.case_row to guildkeeper_bot, guildkeeper_admin;

create function moderation._case_row(filed moderation.case, at timestamptz)
returns moderation.case_row
language sql stable
as $$
  select jsonb_populate_record(null::moderation.case_row, to_jsonb(filed) || jsonb_build_object(
    'points_left', moderation._points_left(filed, _case_row.at),
    'points_expire_at', nullif((filed).points_expire_at, 'infinity'),
    'is_active', (filed).kind in ('timeout', 'ban') and (filed).ended_at is null,
    'led_to', (
      select max(c.number)
      from moderation.case c
      where c.guild_id = (filed).guild_id and c.follows = (filed).number and c.source = 'ladder'
    ),
    'edits', (
      select count(*) from moderation.case_edit e where e.guild_id = (filed).guild_id and e.number = (filed).number
    ),
    'lasts', (filed).kind in ('timeout', 'ban'),
    'can_be_pardoned', moderation._can_be_pardoned((filed).kind) and (filed).pardoned_at is null
  ));
$$;

comment on function moderation._case_row is 'A case as its callers see it, at a time.';

commit;
