-- Verify guildkeeper:roles/_is_slice_under_way on pg

begin;

select 'roles._is_slice_under_way'::regproc;

rollback;
