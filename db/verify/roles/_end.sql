-- Verify guildkeeper:roles/_end on pg

begin;

select 'roles._end'::regproc;

rollback;
