-- Verify guildkeeper:roles/_personal_made on pg

begin;

select 'roles._personal_made'::regproc;

rollback;
