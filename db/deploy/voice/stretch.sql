-- Deploy guildkeeper:voice/stretch to pg

begin;
set local role guildkeeper_owner;

create table voice.stretch (
  guild_id bigint not null,
  member_id bigint not null,
  from_at timestamptz not null,
  until_at timestamptz not null,
  channel_id bigint not null,
  flags integer not null,
  is_bridged boolean not null default false,
  constraint stretch_pkey primary key (guild_id, member_id, from_at),
  constraint stretch_order_check check (from_at < until_at),
  constraint stretch_guild_fkey foreign key (guild_id) references app.guild (guild_id) on delete cascade
);

create index stretch_until_idx on voice.stretch (guild_id, until_at);

comment on table voice.stretch is
'From when to when a member was in a voice channel with the same flags, append-only. Raw facts: what counts is decided when it
is asked, so that rules can be rehearsed on what was.';

grant select on voice.stretch to guildkeeper_admin;

commit;
