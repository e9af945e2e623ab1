-- Deploy guildkeeper:app/role to pg

begin;
set local role guildkeeper_owner;

create table app.role (
  guild_id bigint not null,
  role_id bigint not null,
  name text not null,
  "position" integer not null,
  managed boolean not null,
  permissions bigint not null default 0,
  deleted_at timestamptz,
  constraint role_pkey primary key (guild_id, role_id),
  constraint role_guild_fkey foreign key (guild_id) references app.guild (guild_id) on delete cascade
);

comment on table app.role is
'The roles of a guild, as event.guild_seen last reported them. One that is gone keeps its row with deleted_at, so that
a wrong report cannot wipe what refers to it. Leveling hears by a trigger of a reward''s role that is deleted.';
comment on column app.role.managed is 'Whether an integration owns the role: nobody can give it out.';
comment on column app.role.permissions is 'What the role allows in the whole guild, as permission bits.';

grant select on app.role to guildkeeper_admin;

commit;
