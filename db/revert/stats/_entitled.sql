-- Revert guildkeeper:stats/_entitled from pg

begin;
set local role guildkeeper_owner;

drop function stats._entitled;

commit;
