-- Verify guildkeeper:app/_is_time_zone on pg

begin;

select 'app._is_time_zone'::regproc;

rollback;
