-- Verify guildkeeper:stats/_note_read on pg

begin;

select 'stats._note_read'::regproc;

rollback;
