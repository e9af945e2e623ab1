-- Deploy guildkeeper:event/schema to pg

begin;
set local role guildkeeper_owner;

create schema event;
comment on schema event is 'The front door for gateway events: facts come in, and fan out to the domains.';
grant usage on schema event to guildkeeper_bot, guildkeeper_admin;

create type event.role as (role_id bigint, name text, "position" integer, managed boolean);
comment on type event.role is 'A role as Discord describes it, @everyone left out.';

create type event.channel as (channel_id bigint, parent_id bigint, kind integer, name text, last_message_id bigint);
comment on type event.channel is 'A channel, category or active thread as Discord describes it.';

create type event.gap as (channel_id bigint, after_id bigint, before_id bigint);
comment on type event.gap is
'A channel in which messages were missed: to be read from after_id to before_id, oldest first.';

create type event.member as (
  member_id bigint,
  is_bot boolean,
  joined_at timestamptz,
  role_ids bigint[],
  timed_out_until timestamptz
);
comment on type event.member is 'A member as Discord describes them, @everyone left out of the roles.';

grant usage on type event.role, event.channel, event.gap, event.member to guildkeeper_bot, guildkeeper_admin;

create table event.watermark (
  guild_id bigint not null,
  channel_id bigint not null,
  last_message_id bigint not null,
  constraint watermark_pkey primary key (guild_id, channel_id)
) with (fillfactor = 50);

comment on table event.watermark is
'Up to which message a channel has surely been read. It may lag by a few seconds, so that not every batch writes it: reading a
message again changes nothing.';

grant select on event.watermark to guildkeeper_admin;

commit;
