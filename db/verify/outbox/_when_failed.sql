-- Verify guildkeeper:outbox/_when_failed on pg

begin;

select 'outbox._when_failed'::regproc;

rollback;
