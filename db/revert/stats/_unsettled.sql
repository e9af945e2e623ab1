-- Revert guildkeeper:stats/_unsettled from pg

begin;
set local role guildkeeper_owner;

drop function stats._unsettled;

commit;
