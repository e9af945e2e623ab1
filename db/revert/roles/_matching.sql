-- Revert guildkeeper:roles/_matching from pg

begin;
set local role guildkeeper_owner;

drop function roles._matching;

commit;
