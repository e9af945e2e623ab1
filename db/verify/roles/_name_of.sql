-- Verify guildkeeper:roles/_name_of on pg

begin;

select 'roles._name_of'::regproc;

rollback;
