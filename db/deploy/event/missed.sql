-- Deploy guildkeeper:event/missed to pg

begin;
set local role guildkeeper_owner;

create table event.missed (
  guild_id bigint not null,
  channel_id bigint not null,
  before_id bigint not null,
  after_id bigint not null,
  left_messages integer not null default 1000,
  found_at timestamptz not null,
  closed_at timestamptz,
  constraint missed_pkey primary key (guild_id, channel_id, before_id),
  constraint missed_guild_fkey foreign key (guild_id) references app.guild (guild_id) on delete cascade
);

create index missed_open_idx on event.missed (guild_id, before_id) where closed_at is null;
create index missed_closed_idx on event.missed (guild_id, closed_at) where closed_at is not null;

comment on table event.missed is
'Stretches of channels that were written while nobody listened: still to be read until closed_at. The watermark of the channel
stands behind them, so that what is heard meanwhile cannot hide them. Pruned by event._maintain.';
comment on column event.missed.before_id is 'The newest message when it was found: up to here.';
comment on column event.missed.after_id is
'Read up to here; moves on with each page, in the transaction that counts its messages.';
comment on column event.missed.left_messages is 'How many messages of people may still be read, or five times as many of apps.';

grant select on event.missed to guildkeeper_admin;

commit;
