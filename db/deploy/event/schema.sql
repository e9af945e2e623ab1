-- Deploy guildkeeper:event/schema to pg

begin;
set local role guildkeeper_owner;

create schema event;
comment on schema event is 'The front door for gateway events: facts come in, and fan out to the domains.';
grant usage on schema event to guildkeeper_bot, guildkeeper_admin;

create type event.gap as (channel_id bigint, after_id bigint, before_id bigint);
comment on type event.gap is
'A channel in which messages were missed: to be read from after_id to before_id, oldest first.';

grant usage on type event.gap to guildkeeper_bot, guildkeeper_admin;

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
