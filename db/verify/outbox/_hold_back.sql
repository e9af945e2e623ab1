-- Verify guildkeeper:outbox/_hold_back on pg

begin;

select 'outbox._hold_back'::regproc;

rollback;
