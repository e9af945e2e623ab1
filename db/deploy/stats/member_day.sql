-- Deploy guildkeeper:stats/member_day to pg

begin;
set local role guildkeeper_owner;

create table stats.member_day (
  guild_id bigint not null,
  day date not null,
  member_id bigint not null,
  channel_id bigint not null,
  messages integer not null constraint member_day_messages_check check (messages >= 0),
  constraint member_day_pkey primary key (guild_id, day, member_id, channel_id)
) with (fillfactor = 80);

create index member_day_member_idx on stats.member_day (guild_id, member_id, day);

comment on table stats.member_day is
'Messages by member, channel and day of the guild''s zone: folded from the facts once a day, up to stats.progress.folded_until.
What is later is in the facts alone.';
comment on column stats.member_day.member_id is '0: those who were forgotten, together.';

grant select on stats.member_day to guildkeeper_admin;

commit;
