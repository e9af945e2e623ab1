-- Deploy guildkeeper:event/hearing to pg

begin;
set local role guildkeeper_owner;

create type event.hearing as (guild_id bigint, message_ids bigint[], at timestamptz);
comment on type event.hearing is
'The messages of a guild of whose reactions the database wants to hear: all of them; at: to be asked from then on.';
grant usage on type event.hearing to guildkeeper_bot;

create type event.place as (channel_id bigint, message_id bigint);
comment on type event.place is 'A message in a channel of a guild.';
grant usage on type event.place to guildkeeper_bot;

create type event.unread as (emoji text, is_burst boolean);
comment on type event.unread is 'Reactions that must be read, as they may have changed while nobody listened.';
grant usage on type event.unread to guildkeeper_bot;

commit;
