-- Verify guildkeeper:stats/_uncount on pg

begin;

select 'stats._uncount'::regproc;

rollback;
