-- Revert guildkeeper:stats/progress from pg

begin;
set local role guildkeeper_owner;

drop table stats.progress;

commit;
