-- Verify guildkeeper:roles/_tell_refused on pg

begin;

select 'roles._tell_refused'::regproc;

rollback;
