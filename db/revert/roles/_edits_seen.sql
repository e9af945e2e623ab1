-- Revert guildkeeper:roles/_edits_seen from pg

begin;
set local role guildkeeper_owner;

drop function roles._edits_seen;

commit;
