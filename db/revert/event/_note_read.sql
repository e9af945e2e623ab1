-- Revert guildkeeper:event/_note_read from pg

begin;
set local role guildkeeper_owner;

drop function event._note_read;

commit;
