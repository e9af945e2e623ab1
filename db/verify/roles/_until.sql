-- Verify guildkeeper:roles/_until on pg

begin;

select 'roles._until'::regproc;

rollback;
