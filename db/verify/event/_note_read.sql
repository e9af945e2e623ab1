-- Verify guildkeeper:event/_note_read on pg

begin;

select 'event._note_read'::regproc;

rollback;
