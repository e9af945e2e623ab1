-- Verify guildkeeper:roles/_end_key on pg

begin;

select 'roles._end_key'::regproc;

rollback;
