-- Deploy guildkeeper:roles/reason to pg

begin;
set local role guildkeeper_owner;

create table roles.reason (
  guild_id bigint not null,
  member_id bigint not null,
  role_id bigint not null,
  source text not null constraint reason_source_check check (source ~ '^[a-z]{1,20}$'),
  ref text not null default '' constraint reason_ref_check check (length(ref) <= 60),
  note jsonb,
  actor_id bigint,
  since timestamptz not null,
  until timestamptz,
  taken_at timestamptz,
  taken_by bigint,
  ended_at timestamptz,
  end_note jsonb,
  constraint reason_pkey primary key (guild_id, member_id, role_id, source, ref),
  constraint reason_member_fkey foreign key (guild_id, member_id) references roles.member (guild_id, member_id) on delete cascade,
  constraint reason_role_fkey foreign key (guild_id, role_id) references app.role (guild_id, role_id) on delete cascade
);

create index reason_ended_idx on roles.reason (guild_id, ended_at) where ended_at is not null;

comment on table roles.reason is
'Why a member should wear a role. It counts while it has not ended, was not taken by hand and is not past `until`. One that
ended is kept for a while: it says that we had put the role on.';
comment on column roles.reason.source is 'The domain that wants it; discord: people gave it in Discord itself.';
comment on column roles.reason.ref is 'Which of the reasons of its source it is.';
comment on column roles.reason.note is
'Why, for Discord''s audit log and for people: a text that somebody wrote, or a fact (app._because).';
comment on column roles.reason.actor_id is 'Who gave it in Discord, where Discord said so.';
comment on column roles.reason.taken_at is
'When people took the role in Discord: the reason counts no more, and stays so that its source does not give the role again.';
comment on column roles.reason.end_note is 'Why it ended, likewise.';

grant select on roles.reason to guildkeeper_admin;

commit;
