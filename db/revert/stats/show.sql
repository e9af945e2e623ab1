-- Revert guildkeeper:stats/show from pg

begin;
set local role guildkeeper_owner;

drop function stats.show;

commit;
