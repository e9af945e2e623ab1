-- Revert guildkeeper:rolejobs/_undo_in from pg

begin;
set local role guildkeeper_owner;

drop function rolejobs._undo_in;

commit;
