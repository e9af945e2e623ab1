-- Verify guildkeeper:tickets/_follow_type on pg

begin;

select 'tickets._follow_type'::regproc;

rollback;
