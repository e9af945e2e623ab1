-- Verify guildkeeper:roles/_undo_in on pg

begin;

select 'roles._undo_in'::regproc;

rollback;
