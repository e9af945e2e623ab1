-- Revert guildkeeper:roles/_name_key from pg

begin;
set local role guildkeeper_owner;

drop function roles._name_key;

commit;
