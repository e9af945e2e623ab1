-- Verify guildkeeper:roles/_draft_row on pg

begin;

select 'roles._draft_row'::regproc;

rollback;
