-- Verify guildkeeper:text/_decoded on pg

begin;

select 'text._decoded'::regproc;

rollback;
