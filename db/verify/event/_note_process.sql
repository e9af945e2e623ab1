-- Verify guildkeeper:event/_note_process on pg

begin;

select 'event._note_process'::regproc;

rollback;
