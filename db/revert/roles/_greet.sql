-- Revert guildkeeper:roles/_greet from pg

begin;
set local role guildkeeper_owner;

drop function roles._greet;

commit;
