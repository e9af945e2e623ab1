-- Deploy guildkeeper:roles/denial to pg

begin;
set local role guildkeeper_owner;

create table roles.denial (
  guild_id bigint not null,
  member_id bigint not null,
  role_id bigint not null,
  reason text,
  actor_id bigint,
  since timestamptz not null,
  until timestamptz,
  ended_at timestamptz,
  ended_by bigint,
  constraint denial_pkey primary key (guild_id, member_id, role_id),
  constraint denial_member_fkey foreign key (guild_id, member_id) references roles.member (guild_id, member_id) on delete cascade,
  constraint denial_role_fkey foreign key (guild_id, role_id) references app.role (guild_id, role_id) on delete cascade
);

create index denial_since_idx on roles.denial (guild_id, since);
create index denial_ended_idx on roles.denial (guild_id, ended_at) where ended_at is not null;

comment on table roles.denial is
'Roles that members must not wear. One that has not ended and is not past `until` beats every reason for the role, but for what
people give in Discord afterwards. One that ended is kept for a while.';
comment on column roles.denial.reason is 'Why, in words of who decided it.';
comment on column roles.denial.actor_id is 'Who decided it; null: an operator.';
comment on column roles.denial.ended_by is 'Who lifted it; null: its time was over, or an operator did.';

grant select on roles.denial to guildkeeper_admin;

commit;
