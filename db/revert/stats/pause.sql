-- Revert guildkeeper:stats/pause from pg

begin;
set local role guildkeeper_owner;

drop table stats.pause;

commit;
