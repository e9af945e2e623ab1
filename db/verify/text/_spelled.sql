-- Verify guildkeeper:text/_spelled on pg

begin;

select 'text._spelled'::regproc;

rollback;
