-- Deploy guildkeeper:personal/role to pg

begin;
set local role guildkeeper_owner;

create table personal.role (
  guild_id bigint not null,
  member_id bigint not null,
  role_id bigint,
  name text not null,
  colors integer[] not null default '{}',
  emoji text not null default '',
  has_icon boolean not null default false,
  changed_at timestamptz not null,
  lapses_at timestamptz,
  constraint role_pkey primary key (guild_id, member_id),
  constraint role_role_key unique (guild_id, role_id),
  constraint role_guild_fkey foreign key (guild_id) references app.guild (guild_id) on delete cascade
);

comment on table personal.role is 'Roles that members have of their own: a row a member.';
comment on column personal.role.role_id is 'Null: Discord is asked to make it.';
comment on column personal.role.colors is 'As numbers, one to three; none: the colour of everybody.';
comment on column personal.role.emoji is 'The emoji beside it, empty for none.';
comment on column personal.role.has_icon is 'Whether there is a picture instead.';
comment on column personal.role.changed_at is 'When its member changed it last.';
comment on column personal.role.lapses_at is
'When it is deleted, as nobody says any more that they may have it; null: somebody does.';

grant select on personal.role to guildkeeper_admin;

commit;
