-- Verify guildkeeper:stats/_forget_days on pg

begin;

select 'stats._forget_days'::regproc;

rollback;
