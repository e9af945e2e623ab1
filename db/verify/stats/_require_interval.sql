-- Verify guildkeeper:stats/_require_interval on pg

begin;

select 'stats._require_interval'::regproc;

rollback;
