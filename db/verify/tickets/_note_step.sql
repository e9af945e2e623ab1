-- Verify guildkeeper:tickets/_note_step on pg

begin;

select 'tickets._note_step'::regproc;

rollback;
