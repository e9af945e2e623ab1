-- Verify guildkeeper:tickets/_follow_hours on pg

begin;

select 'tickets._follow_hours'::regproc;

rollback;
