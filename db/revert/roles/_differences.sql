-- Revert guildkeeper:roles/_differences from pg

begin;
set local role guildkeeper_owner;

drop function roles._differences;

commit;
