-- Verify guildkeeper:roles/_end_note on pg

begin;

select 'roles._end_note'::regproc;

rollback;
