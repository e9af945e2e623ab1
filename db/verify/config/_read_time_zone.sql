-- Verify guildkeeper:config/_read_time_zone on pg

begin;

select 'config._read_time_zone'::regproc;

rollback;
