-- Verify guildkeeper:text/_host on pg

begin;

select 'text._host'::regproc;

rollback;
