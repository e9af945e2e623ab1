-- Revert guildkeeper:tickets/notes from pg

begin;
set local role guildkeeper_owner;

drop function tickets.notes;

commit;
