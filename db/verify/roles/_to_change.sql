-- Verify guildkeeper:roles/_to_change on pg

begin;

select 'roles._to_change'::regproc;

rollback;
