-- Verify guildkeeper:tickets/_target_due on pg

begin;

select 'tickets._target_due'::regproc;

rollback;
