-- Deploy guildkeeper:leveling/walk to pg

begin;
set local role guildkeeper_owner;

create table leveling.walk (
  guild_id bigint not null,
  token uuid not null default gen_random_uuid(),
  again boolean not null,
  reason jsonb,
  begun_at timestamptz not null,
  constraint walk_pkey primary key (guild_id),
  constraint walk_guild_fkey foreign key (guild_id) references app.guild (guild_id) on delete cascade
);

comment on table leveling.walk is
'A guild whose members are being looked through, slice by slice, for reward roles that are not those of their levels. The row goes
with the last slice.';
comment on column leveling.walk.token is 'Which walk it is: work of one that began anew since knows by it that it is over.';
comment on column leveling.walk.again is 'Whether Discord is told all of it again, as leveling.sync_rewards does.';
comment on column leveling.walk.reason is 'For Discord''s audit log: what has changed; null: the member''s level.';

grant select on leveling.walk to guildkeeper_admin;

commit;
