-- Deploy guildkeeper:roles/personal to pg

begin;
set local role guildkeeper_owner;

create table roles.personal (
  guild_id bigint not null,
  member_id bigint not null,
  role_id bigint,
  name text not null,
  colors integer[] not null default '{}',
  emoji text not null default '',
  has_icon boolean not null default false,
  changed_at timestamptz not null,
  lapses_at timestamptz,
  constraint personal_pkey primary key (guild_id, member_id),
  constraint personal_role_key unique (guild_id, role_id),
  constraint personal_guild_fkey foreign key (guild_id) references app.guild (guild_id) on delete cascade
);

comment on table roles.personal is 'Roles that members have of their own: a row a member.';
comment on column roles.personal.role_id is 'Null: Discord is asked to make it.';
comment on column roles.personal.colors is 'As numbers, one to three; none: the colour of everybody.';
comment on column roles.personal.emoji is 'The emoji beside it, empty for none.';
comment on column roles.personal.has_icon is 'Whether there is a picture instead.';
comment on column roles.personal.changed_at is 'When its member changed it last.';
comment on column roles.personal.lapses_at is
'When it is deleted, as nobody says any more that they may have it; null: somebody does.';

grant select on roles.personal to guildkeeper_admin;

commit;
