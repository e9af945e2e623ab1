-- Verify guildkeeper:outbox/_sweep on pg

begin;

select 'outbox._sweep'::regproc;

rollback;
