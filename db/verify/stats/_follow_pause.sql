-- Verify guildkeeper:stats/_follow_pause on pg

begin;

select 'stats._follow_pause'::regproc;

rollback;
