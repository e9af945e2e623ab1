-- Revert guildkeeper:stats/_count_active_days from pg

begin;
set local role guildkeeper_owner;

drop function stats._count_active_days;

commit;
