-- Verify guildkeeper:roles/_counts on pg

begin;

select 'roles._counts'::regproc;

rollback;
