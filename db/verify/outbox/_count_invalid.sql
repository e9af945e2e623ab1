-- Verify guildkeeper:outbox/_count_invalid on pg

begin;

select 'outbox._count_invalid'::regproc;

rollback;
