-- Verify guildkeeper:text/_is_never_met on pg

begin;

select 'text._is_never_met'::regproc;

rollback;
