-- Deploy guildkeeper:roles/worn to pg

begin;
set local role guildkeeper_owner;

create table roles.worn (
  guild_id bigint not null,
  member_id bigint not null,
  role_id bigint not null,
  from_at timestamptz not null,
  until_at timestamptz,
  has_left boolean not null default false,
  constraint worn_pkey primary key (guild_id, member_id, role_id, from_at),
  constraint worn_end_check check (until_at >= from_at),
  constraint worn_guild_fkey foreign key (guild_id) references app.guild (guild_id) on delete cascade
);

create index worn_role_idx on roles.worn (guild_id, role_id, from_at);
create index worn_until_idx on roles.worn (guild_id, until_at) where until_at is not null;

comment on table roles.worn is
'From when to when members wore roles, as Discord showed it, whoever gave them: kept by roles._follow_member. As complete as
app.member.';
comment on column roles.worn.from_at is
'Since when that is known: what somebody wears who is seen for the first time may be older.';
comment on column roles.worn.until_at is 'Null: they wear it still, unless the role was deleted.';
comment on column roles.worn.has_left is 'Whether it ended because they left.';

grant select on roles.worn to guildkeeper_admin;

commit;
