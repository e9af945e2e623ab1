-- Deploy guildkeeper:leveling/schema to pg

begin;
set local role guildkeeper_owner;

create schema leveling;
comment on schema leveling is 'XP, levels, ranks, rewards.';
grant usage on schema leveling to guildkeeper_bot, guildkeeper_admin, guildkeeper_reader;

create type leveling.curve as enum ('quadratic', 'mee6', 'linear', 'custom');
comment on type leveling.curve is 'How much XP a level takes in total, see leveling.xp_for_level.';

create type leveling.announcement as enum ('off', 'here', 'channel', 'dm');
comment on type leveling.announcement is
'Where a level-up is told: nowhere, where the member last wrote, in one channel, to the member alone.';

create type leveling.rewards_mode as enum ('stack', 'replace');
comment on type leveling.rewards_mode is
'stack: a member keeps the role of every level reached. replace: only that of the highest.';

commit;
