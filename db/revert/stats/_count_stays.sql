-- Revert guildkeeper:stats/_count_stays from pg

begin;
set local role guildkeeper_owner;

drop function stats._count_stays;

commit;
