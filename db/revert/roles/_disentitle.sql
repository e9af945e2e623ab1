-- Revert guildkeeper:roles/_disentitle from pg

begin;
set local role guildkeeper_owner;

drop function roles._disentitle;

commit;
