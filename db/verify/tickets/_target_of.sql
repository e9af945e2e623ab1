-- Verify guildkeeper:tickets/_target_of on pg

begin;

select 'tickets._target_of'::regproc;

rollback;
