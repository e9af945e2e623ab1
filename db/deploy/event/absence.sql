-- Deploy guildkeeper:event/absence to pg

begin;
set local role guildkeeper_owner;

create table event.absence (
  guild_id bigint not null,
  key text not null,
  from_at timestamptz not null,
  until_at timestamptz not null,
  constraint absence_pkey primary key (guild_id, key),
  constraint absence_order_check check (from_at <= until_at),
  constraint absence_guild_fkey foreign key (guild_id) references app.guild (guild_id) on delete cascade
);

create index absence_until_idx on event.absence (guild_id, until_at);

comment on table event.absence is
'From when to when no session of the gateway heard a guild: whatever happened then reached nobody. from_at is the last sign of
life that is known of. Pruned by event._maintain.';
comment on column event.absence.key is 'The session that ended it, and the event with which it named the guild.';

grant select on event.absence to guildkeeper_admin;

commit;
