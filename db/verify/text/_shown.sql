-- Verify guildkeeper:text/_shown on pg

begin;

select 'text._shown'::regproc;

rollback;
