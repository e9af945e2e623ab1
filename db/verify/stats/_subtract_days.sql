-- Verify guildkeeper:stats/_subtract_days on pg

begin;

select 'stats._subtract_days'::regproc;

rollback;
