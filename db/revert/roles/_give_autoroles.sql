-- Revert guildkeeper:roles/_give_autoroles from pg

begin;
set local role guildkeeper_owner;

drop function roles._give_autoroles;

commit;
