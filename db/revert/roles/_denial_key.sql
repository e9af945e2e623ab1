-- Revert guildkeeper:roles/_denial_key from pg

begin;
set local role guildkeeper_owner;

drop function roles._denial_key;

commit;
