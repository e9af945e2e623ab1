-- Verify guildkeeper:outbox/_notify on pg

begin;

select 'outbox._notify'::regproc;

rollback;
