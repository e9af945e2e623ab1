-- Verify guildkeeper:roles/_wanted_members on pg

begin;

select 'roles._wanted_members'::regproc;

rollback;
