-- Verify guildkeeper:outbox/_take_back on pg

begin;

select 'outbox._take_back'::regproc;

rollback;
