-- Verify guildkeeper:roles/_withdraw on pg

begin;

select 'roles._withdraw'::regproc;

rollback;
