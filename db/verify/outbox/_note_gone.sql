-- Verify guildkeeper:outbox/_note_gone on pg

begin;

select 'outbox._note_gone'::regproc;

rollback;
