-- Verify guildkeeper:roles/_sticky_left on pg

begin;

select 'roles._sticky_left'::regproc;

rollback;
