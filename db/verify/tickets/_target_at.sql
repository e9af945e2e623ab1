-- Verify guildkeeper:tickets/_target_at on pg

begin;

select 'tickets._target_at'::regproc;

rollback;
