-- Deploy guildkeeper:app/channel to pg

begin;
set local role guildkeeper_owner;

create table app.channel (
  guild_id bigint not null,
  channel_id bigint not null,
  parent_id bigint,
  kind integer not null,
  name text not null,
  last_message_id bigint,
  deleted_at timestamptz,
  constraint channel_pkey primary key (guild_id, channel_id),
  constraint channel_guild_fkey foreign key (guild_id) references app.guild (guild_id) on delete cascade
);

comment on table app.channel is
'The channels, categories and active threads of a guild, as event.guild_seen last reported them; deleted_at as in app.role.
Tickets hears by a trigger of those that are gone.';
comment on column app.channel.parent_id is 'A channel''s category, a thread''s channel.';
comment on column app.channel.kind is
'Discord''s channel type: 0 text, 2 voice, 4 category, 5 announcements, 10 to 12 threads, 15 forum, 16 media …';
comment on column app.channel.last_message_id is 'The newest message Discord reported when the guild was seen.';

grant select on app.channel to guildkeeper_admin;

commit;
