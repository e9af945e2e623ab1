-- Verify guildkeeper:tickets/_follow_opener on pg

begin;

select 'tickets._follow_opener'::regproc;

rollback;
