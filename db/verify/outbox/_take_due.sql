-- Verify guildkeeper:outbox/_take_due on pg

begin;

select 'outbox._take_due'::regproc;

rollback;
