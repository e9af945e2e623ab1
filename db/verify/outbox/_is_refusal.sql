-- Verify guildkeeper:outbox/_is_refusal on pg

begin;

select 'outbox._is_refusal'::regproc;

rollback;
