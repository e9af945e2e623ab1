-- Revert guildkeeper:stats/message from pg

begin;
set local role guildkeeper_owner;

drop table stats.message;

commit;
