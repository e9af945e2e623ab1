-- Verify guildkeeper:outbox/_limited on pg

begin;

select 'outbox._limited'::regproc;

rollback;
