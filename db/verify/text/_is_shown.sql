-- Verify guildkeeper:text/_is_shown on pg

begin;

select 'text._is_shown'::regproc;

rollback;
