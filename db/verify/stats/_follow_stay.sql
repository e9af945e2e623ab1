-- Verify guildkeeper:stats/_follow_stay on pg

begin;

select 'stats._follow_stay'::regproc;

rollback;
