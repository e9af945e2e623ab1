-- Verify guildkeeper:roles/_tell on pg

begin;

select 'roles._tell'::regproc;

rollback;
