-- Verify guildkeeper:roles/_hears_edits on pg

begin;

select 'roles._hears_edits'::regproc;

rollback;
