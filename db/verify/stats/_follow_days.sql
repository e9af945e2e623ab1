-- Verify guildkeeper:stats/_follow_days on pg

begin;

select 'stats._follow_days'::regproc;

rollback;
