-- Verify guildkeeper:text/_needle on pg

begin;

select 'text._needle'::regproc;

rollback;
