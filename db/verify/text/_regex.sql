-- Verify guildkeeper:text/_regex on pg

begin;

select 'text._regex'::regproc;

rollback;
