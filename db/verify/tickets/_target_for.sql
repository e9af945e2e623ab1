-- Verify guildkeeper:tickets/_target_for on pg

begin;

select 'tickets._target_for'::regproc;

rollback;
