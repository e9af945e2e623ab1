-- Verify guildkeeper:outbox/_register on pg

begin;

select 'outbox._register'::regproc;

rollback;
