-- Revert guildkeeper:stats/quarter from pg

begin;
set local role guildkeeper_owner;

drop table stats.quarter;

commit;
