-- Verify guildkeeper:stats/_follow_guild on pg

begin;

select 'stats._follow_guild'::regproc;

rollback;
