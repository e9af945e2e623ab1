-- Revert guildkeeper:tickets/note from pg

begin;
set local role guildkeeper_owner;

drop function tickets.note;

commit;
