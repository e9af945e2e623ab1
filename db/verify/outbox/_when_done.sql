-- Verify guildkeeper:outbox/_when_done on pg

begin;

select 'outbox._when_done'::regproc;

rollback;
