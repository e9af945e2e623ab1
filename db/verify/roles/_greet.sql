-- Verify guildkeeper:roles/_greet on pg

begin;

select 'roles._greet'::regproc;

rollback;
