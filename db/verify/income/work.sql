-- Verify guildkeeper:income/work on pg

begin;

select 'income.work'::regproc;

rollback;
