-- Revert guildkeeper:stats/channel_day from pg

begin;
set local role guildkeeper_owner;

drop table stats.channel_day;

commit;
