-- Revert guildkeeper:roles/_end_key from pg

begin;
set local role guildkeeper_owner;

drop function roles._end_key;

commit;
