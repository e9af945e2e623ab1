-- Deploy guildkeeper:stats/schema to pg

begin;
set local role guildkeeper_owner;

create schema stats;
comment on schema stats is 'How a place is doing: messages, active members, joins and leaves, days.';
grant usage on schema stats to guildkeeper_bot, guildkeeper_admin, guildkeeper_reader;

create type stats.audience as enum ('off', 'own', 'all');
comment on type stats.audience is
'What members may see besides moderators: off nothing, own what is about themselves, all what is about the server as well.';

create type stats.weekday as enum ('monday', 'sunday', 'saturday');
comment on type stats.weekday is 'The day with which a week begins.';

create type stats.fact as (guild_id bigint, message_id bigint, channel_id bigint, member_id bigint);
comment on type stats.fact is 'A message that counts: where it was written, and by whom. When is in its id.';

commit;
