-- Deploy guildkeeper:moderation/case to pg

begin;
set local role guildkeeper_owner;

create table moderation.counter (
  guild_id bigint not null,
  cases bigint not null default 0,
  constraint counter_pkey primary key (guild_id),
  constraint counter_guild_fkey foreign key (guild_id) references app.guild (guild_id) on delete cascade
) with (fillfactor = 50);

comment on table moderation.counter is
'How many cases a guild has. Whoever files one locks the row first: numbers are gapless, and one case at a time meets the
ladder.';

create table moderation.case (
  guild_id bigint not null,
  number bigint not null constraint case_number_check check (number > 0),
  at timestamptz not null,
  kind moderation.case_kind not null,
  source moderation.source not null,
  member_id bigint not null constraint case_member_id_check check (member_id > 0),
  actor_id bigint,
  reason text,
  evidence text,
  points integer not null default 0 constraint case_points_check check (points between 0 and 1000),
  points_fade moderation.fading not null default 'never',
  points_expire_at timestamptz not null default 'infinity',
  ends_at timestamptz,
  ended_at timestamptz,
  ended_by bigint,
  follows bigint,
  entry_id bigint,
  pardoned_at timestamptz,
  pardoned_by bigint,
  pardon_reason text,
  member_name text,
  failed_at timestamptz,
  failure text,
  obstacle jsonb,
  rung_points integer,
  rung_within interval,
  rule_number integer,
  rule_kind text,
  rule_keyword text,
  is_told boolean,
  constraint case_pkey primary key (guild_id, number),
  constraint case_guild_fkey foreign key (guild_id) references app.guild (guild_id) on delete cascade,
  constraint case_follows_fkey foreign key (guild_id, follows) references moderation.case (guild_id, number),
  constraint case_follows_check check (follows < number),
  constraint case_ends_at_check check (ends_at is null or kind in ('timeout', 'ban'))
) with (fillfactor = 90);

-- Each is one range of a page of moderation.history or moderation.search.
create index case_at_idx on moderation.case (guild_id, at, number);
create index case_member_idx on moderation.case (guild_id, member_id, at, number);
create index case_actor_idx on moderation.case (guild_id, actor_id, at, number);
create index case_kind_idx on moderation.case (guild_id, kind, at, number);
create index case_points_idx on moderation.case (guild_id, member_id, points_expire_at) where points > 0 and pardoned_at is null;
create index case_follows_idx on moderation.case (guild_id, follows) where follows is not null;
create unique index case_entry_idx on moderation.case (guild_id, entry_id) where entry_id is not null;

comment on table moderation.case is
'What was decided about a member: filed by moderation._file, in gapless numbers, never deleted. What lasts is in
moderation.sanction as long as it does. Tickets hears of bans by a trigger.';
comment on column moderation.case.at is 'When it was decided; done by hand in Discord: when that was.';
comment on column moderation.case.actor_id is 'The moderator; null: an operator (see app.audit), a rule or the ladder.';
comment on column moderation.case.points_expire_at is
'When its points are gone; with points_fade = decay they become less until then.';
comment on column moderation.case.ends_at is 'When a timeout or ban ends by itself; null: for good.';
comment on column moderation.case.ended_at is 'When a timeout or ban did end; null: it is in force.';
comment on column moderation.case.ended_by is 'The case that lifted or replaced it; null: it came to its end, or was pardoned.';
comment on column moderation.case.follows is 'The case it follows from: for the ladder the one that reached the points.';
comment on column moderation.case.member_name is 'What the member was called then; null: not known.';
comment on column moderation.case.failed_at is
'When it turned out that it cannot be carried out; null: it can, as far as is known.';
comment on column moderation.case.failure is 'Why not: what is known here, or what Discord answered, in English.';
comment on column moderation.case.obstacle is 'What the failure is made of, as app.refusal has it.';
comment on column moderation.case.rung_points is
'The rung of the ladder that was reached, and within what time: see moderation.cause.';
comment on column moderation.case.rule_number is 'The automatic rule that was met: see moderation.cause.';
comment on column moderation.case.is_told is
'Whether the member was told of it by direct message: as far as is known, or not, as none reached them; null: none was to.';
comment on column moderation.case.entry_id is 'The entry of Discord''s audit log, of what was done by hand.';

create table moderation.case_edit (
  guild_id bigint not null,
  number bigint not null,
  edit_id bigint generated always as identity,
  at timestamptz not null,
  actor_id bigint,
  reason text,
  constraint case_edit_pkey primary key (guild_id, number, edit_id),
  constraint case_edit_case_fkey foreign key (guild_id, number) references moderation.case (guild_id, number) on delete cascade
);

comment on table moderation.case_edit is 'An earlier reason of a case: what it was until `at`, when actor_id gave it another.';

create table moderation.sanction (
  guild_id bigint not null,
  member_id bigint not null,
  kind moderation.case_kind not null constraint sanction_kind_check check (kind in ('timeout', 'ban')),
  number bigint not null,
  ends_at timestamptz,
  constraint sanction_pkey primary key (guild_id, member_id, kind),
  constraint sanction_case_fkey foreign key (guild_id, number) references moderation.case (guild_id, number) on delete cascade,
  constraint sanction_ends_at_check check (kind = 'ban' or ends_at is not null)
);

comment on table moderation.sanction is
'What is in force: by its key at most one timeout and one ban a member. Its end, or the renewal of a timeout longer than
Discord''s 28 days, is scheduled in outbox.due.';
comment on column moderation.sanction.number is 'The case it comes from.';
comment on column moderation.sanction.ends_at is 'Null: for good.';

grant select on moderation.counter, moderation.case, moderation.case_edit, moderation.sanction to guildkeeper_admin;

commit;
