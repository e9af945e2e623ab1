-- Verify guildkeeper:outbox/_note_acceptance on pg

begin;

select 'outbox._note_acceptance'::regproc;

rollback;
