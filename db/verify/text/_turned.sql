-- Verify guildkeeper:text/_turned on pg

begin;

select 'text._turned'::regproc;

rollback;
