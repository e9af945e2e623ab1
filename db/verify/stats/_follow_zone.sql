-- Verify guildkeeper:stats/_follow_zone on pg

begin;

select 'stats._follow_zone'::regproc;

rollback;
