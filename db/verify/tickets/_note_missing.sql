-- Verify guildkeeper:tickets/_note_missing on pg

begin;

select 'tickets._note_missing'::regproc;

rollback;
