-- Deploy guildkeeper:stats/gap to pg

begin;
set local role guildkeeper_owner;

create table stats.gap (
  guild_id bigint not null,
  from_at timestamptz not null,
  until_at timestamptz not null,
  unread_until timestamptz not null,
  constraint gap_pkey primary key (guild_id, from_at),
  constraint gap_order_check check (from_at <= unread_until and unread_until <= until_at),
  constraint gap_guild_fkey foreign key (guild_id) references app.guild (guild_id) on delete cascade
);

create index gap_until_idx on stats.gap (guild_id, until_at);

comment on table stats.gap is
'When nobody listened: what happened then is unknown, not zero. Copied from event.absence, and kept as long as days are.';
comment on column stats.gap.unread_until is
'Messages are unknown until then; what was written later was read from the channels'' history. Joins and voice are not told
there.';

grant select on stats.gap to guildkeeper_admin;

commit;
