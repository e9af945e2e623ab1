-- Verify guildkeeper:text/_visible on pg

begin;

select 'text._visible'::regproc;

rollback;
