-- Revert guildkeeper:stats/channel_daily from pg

begin;
set local role guildkeeper_owner;

drop view stats.channel_daily;

commit;
