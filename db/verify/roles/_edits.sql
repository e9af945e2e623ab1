-- Verify guildkeeper:roles/_edits on pg

begin;

select 'roles._edits'::regproc;

rollback;
