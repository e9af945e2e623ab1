-- Verify guildkeeper:roles/_denial_row on pg

begin;

select 'roles._denial_row'::regproc;

rollback;
