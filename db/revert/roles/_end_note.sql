-- Revert guildkeeper:roles/_end_note from pg

begin;
set local role guildkeeper_owner;

drop function roles._end_note;

commit;
