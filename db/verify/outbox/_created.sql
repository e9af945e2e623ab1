-- Verify guildkeeper:outbox/_created on pg

begin;

select 'outbox._created'::regproc;

rollback;
