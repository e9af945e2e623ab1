-- Deploy guildkeeper:stats/message to pg

begin;
set local role guildkeeper_owner;

create table stats.message (
  guild_id bigint not null,
  message_id bigint not null,
  channel_id bigint not null,
  thread_id bigint,
  member_id bigint not null,
  is_deleted boolean not null default false,
  constraint message_pkey primary key (guild_id, message_id)
) partition by range (message_id);

create index message_thread_idx on stats.message (guild_id, thread_id, message_id) where thread_id is not null;

comment on table stats.message is
'The facts: each message of a person, who wrote it where; when is in its id. What was deleted stays as a mark, so that the same
message told again is not counted again. No foreign key: it would cost more than the row. A partition a week, by id, made and
dropped by stats._keep_partitions; stats._maintain forgets what is older than the setting keep_messages.';
comment on column stats.message.channel_id is
'The channel; of a message in a thread the thread''s. 0: deleted before it was told of.';
comment on column stats.message.member_id is 'The author; 0: forgotten, see privacy.forget.';

create table stats.message_rest partition of stats.message default;
comment on table stats.message_rest is 'The messages of weeks that have no partition of their own: long ago, or not yet.';

grant select on stats.message, stats.message_rest to guildkeeper_admin;

commit;
