-- Revert guildkeeper:stats/_count_deleted from pg

begin;
set local role guildkeeper_owner;

drop function stats._count_deleted;

commit;
