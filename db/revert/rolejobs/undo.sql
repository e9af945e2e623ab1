-- Revert guildkeeper:rolejobs/undo from pg

begin;
set local role guildkeeper_owner;

drop function rolejobs.undo;

commit;
