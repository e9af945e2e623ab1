-- Verify guildkeeper:outbox/_hold_unruly on pg

begin;

select 'outbox._hold_unruly'::regproc;

rollback;
