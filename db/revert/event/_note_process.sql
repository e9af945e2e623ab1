-- Revert guildkeeper:event/_note_process from pg

begin;
set local role guildkeeper_owner;

drop function event._note_process;

commit;
