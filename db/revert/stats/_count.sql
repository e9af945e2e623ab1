-- Revert guildkeeper:stats/_count from pg

begin;
set local role guildkeeper_owner;

drop function stats._count;

commit;
