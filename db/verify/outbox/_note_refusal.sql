-- Verify guildkeeper:outbox/_note_refusal on pg

begin;

select 'outbox._note_refusal'::regproc;

rollback;
