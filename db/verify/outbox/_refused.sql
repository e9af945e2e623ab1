-- Verify guildkeeper:outbox/_refused on pg

begin;

select 'outbox._refused'::regproc;

rollback;
