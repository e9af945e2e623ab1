-- Revert guildkeeper:stats/_maintain from pg

begin;
set local role guildkeeper_owner;

drop function stats._maintain;

commit;
