-- Revert guildkeeper:stats/_count_active from pg

begin;
set local role guildkeeper_owner;

drop function stats._count_active;

commit;
