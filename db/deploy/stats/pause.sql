-- Deploy guildkeeper:stats/pause to pg

begin;
set local role guildkeeper_owner;

create table stats.pause (
  guild_id bigint not null,
  what text not null constraint pause_what_check check (what in ('messages', 'voice')),
  from_at timestamptz not null,
  until_at timestamptz not null default 'infinity',
  constraint pause_pkey primary key (guild_id, what, from_at),
  constraint pause_order_check check (from_at <= until_at),
  constraint pause_guild_fkey foreign key (guild_id) references app.guild (guild_id) on delete cascade
);

comment on table stats.pause is
'When messages, or voice, were not counted as the guild did not want it: what happened then is unknown, not zero.';
comment on column stats.pause.until_at is 'infinity: that goes on.';

grant select on stats.pause to guildkeeper_admin;

commit;
