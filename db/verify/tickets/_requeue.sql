-- Verify guildkeeper:tickets/_requeue on pg

begin;

select 'tickets._requeue'::regproc;

rollback;
