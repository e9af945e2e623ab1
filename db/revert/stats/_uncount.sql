-- Revert guildkeeper:stats/_uncount from pg

begin;
set local role guildkeeper_owner;

drop function stats._uncount;

commit;
