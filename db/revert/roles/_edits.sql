-- Revert guildkeeper:roles/_edits from pg

begin;
set local role guildkeeper_owner;

drop function roles._edits;

commit;
