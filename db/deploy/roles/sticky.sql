-- Deploy guildkeeper:roles/sticky to pg

begin;
set local role guildkeeper_owner;

create table roles.sticky (
  guild_id bigint not null,
  role_id bigint not null,
  made_at timestamptz not null,
  flaw text,
  constraint sticky_pkey primary key (guild_id, role_id),
  constraint sticky_role_fkey foreign key (guild_id, role_id) references app.role (guild_id, role_id) on delete cascade
);

comment on table roles.sticky is 'The roles that come back with who wore them when they left.';
comment on column roles.sticky.flaw is 'Why it does not, see roles._flaw, as it was told last; null: it does.';

grant select on roles.sticky to guildkeeper_admin;

commit;
