-- Verify guildkeeper:app/_read_time_zone on pg

begin;

select 'app._read_time_zone'::regproc;

rollback;
