-- Revert guildkeeper:roles/_name_of from pg

begin;
set local role guildkeeper_owner;

drop function roles._name_of;

commit;
