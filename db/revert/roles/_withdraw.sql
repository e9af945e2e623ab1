-- Revert guildkeeper:roles/_withdraw from pg

begin;
set local role guildkeeper_owner;

drop function roles._withdraw;

commit;
