-- Verify guildkeeper:roles/_read_filter on pg

begin;

select 'roles._read_filter'::regproc;

rollback;
