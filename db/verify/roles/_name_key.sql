-- Verify guildkeeper:roles/_name_key on pg

begin;

select 'roles._name_key'::regproc;

rollback;
