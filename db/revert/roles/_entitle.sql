-- Revert guildkeeper:roles/_entitle from pg

begin;
set local role guildkeeper_owner;

drop function roles._entitle;

commit;
