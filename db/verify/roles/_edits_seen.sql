-- Verify guildkeeper:roles/_edits_seen on pg

begin;

select 'roles._edits_seen'::regproc;

rollback;
