-- Verify guildkeeper:outbox/_run on pg

begin;

select 'outbox._run'::regproc;

rollback;
