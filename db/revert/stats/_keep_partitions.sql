-- Revert guildkeeper:stats/_keep_partitions from pg

begin;
set local role guildkeeper_owner;

drop function stats._keep_partitions;

commit;
