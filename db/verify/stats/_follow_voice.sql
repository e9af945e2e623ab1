-- Verify guildkeeper:stats/_follow_voice on pg

begin;

select 'stats._follow_voice'::regproc;

rollback;
