-- Verify guildkeeper:text/_without_invisible on pg

begin;

select 'text._without_invisible'::regproc;

rollback;
