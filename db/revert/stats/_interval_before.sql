-- Revert guildkeeper:stats/_interval_before from pg

begin;
set local role guildkeeper_owner;

drop function stats._interval_before;

commit;
