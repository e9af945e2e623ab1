-- Verify guildkeeper:roles/_personal_row on pg

begin;

select 'roles._personal_row'::regproc;

rollback;
