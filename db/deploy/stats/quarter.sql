-- Deploy guildkeeper:stats/quarter to pg

begin;
set local role guildkeeper_owner;

create table stats.quarter (
  guild_id bigint not null,
  quarter integer not null,
  channel_id bigint not null,
  messages integer not null constraint quarter_messages_check check (messages >= 0),
  deleted integer not null default 0,
  constraint quarter_pkey primary key (guild_id, quarter, channel_id)
) with (fillfactor = 80);

comment on table stats.quarter is
'Messages by channel and quarter of an hour (stats._quarter_of), always up to date. After 100 days they are put together to
hours of the guild''s zone, and kept as long as the setting keep_days says. Who wrote them is not in it, so nobody is forgotten
in it.';
comment on column stats.quarter.deleted is 'How many more were deleted.';

grant select on stats.quarter to guildkeeper_admin;

commit;
