-- Deploy guildkeeper:roles/autorole to pg

begin;
set local role guildkeeper_owner;

create type roles.audience as enum ('people', 'bots', 'both');
comment on type roles.audience is 'For whom a role is that members get when they join.';

create table roles.autorole (
  guild_id bigint not null,
  role_id bigint not null,
  delay interval not null default '0 seconds' constraint autorole_delay_check check (delay between '0 seconds' and '365 days'),
  audience roles.audience not null default 'people',
  after_screening boolean not null default true,
  made_at timestamptz not null,
  flaw text,
  constraint autorole_pkey primary key (guild_id, role_id),
  constraint autorole_role_fkey foreign key (guild_id, role_id) references app.role (guild_id, role_id) on delete cascade
);

comment on table roles.autorole is 'The roles that members get when they join.';
comment on column roles.autorole.delay is 'How long after the join.';
comment on column roles.autorole.after_screening is
'Whether it waits until Membership Screening ends. One that does not lets a member past it.';
comment on column roles.autorole.made_at is 'Who joined before is another matter, see rolejobs.rehearse_autorole.';
comment on column roles.autorole.flaw is 'Why it is not given, see roles._flaw, as it was told last; null: it is.';

grant select on roles.autorole to guildkeeper_admin;

commit;
