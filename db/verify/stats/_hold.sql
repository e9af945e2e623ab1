-- Verify guildkeeper:stats/_hold on pg

begin;

select 'stats._hold'::regproc;

rollback;
