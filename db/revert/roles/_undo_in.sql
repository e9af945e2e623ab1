-- Revert guildkeeper:roles/_undo_in from pg

begin;
set local role guildkeeper_owner;

drop function roles._undo_in;

commit;
