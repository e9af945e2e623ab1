-- Verify guildkeeper:outbox/_note_limit on pg

begin;

select 'outbox._note_limit'::regproc;

rollback;
