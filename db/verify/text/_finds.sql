-- Verify guildkeeper:text/_finds on pg

begin;

select 'text._finds'::regproc;

rollback;
