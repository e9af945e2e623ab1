-- Revert guildkeeper:roles/_maintain from pg

begin;
set local role guildkeeper_owner;

drop function roles._maintain;

commit;
