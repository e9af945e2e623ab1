-- Verify guildkeeper:income/daily on pg

begin;

select 'income.daily'::regproc;

rollback;
