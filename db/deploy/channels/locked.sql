-- Deploy guildkeeper:channels/locked to pg

begin;
set local role guildkeeper_owner;

create table channels.locked (
  guild_id bigint not null,
  channel_id bigint not null,
  at timestamptz not null,
  until_at timestamptz,
  actor_id bigint,
  reason text,
  allow bigint not null,
  deny bigint not null,
  constraint locked_pkey primary key (guild_id, channel_id),
  constraint locked_guild_fkey foreign key (guild_id) references app.guild (guild_id) on delete cascade
);

comment on table channels.locked is 'The channels that are locked: nobody without more rights writes in them.';
comment on column channels.locked.until_at is 'When it unlocks itself; null: when somebody unlocks it.';
comment on column channels.locked.allow is
'What @everyone was allowed in the channel before, as permission bits; unlocking restores it.';
comment on column channels.locked.deny is 'What @everyone was denied before.';

grant select on channels.locked to guildkeeper_admin;

commit;
