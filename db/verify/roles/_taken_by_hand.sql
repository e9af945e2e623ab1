-- Verify guildkeeper:roles/_taken_by_hand on pg

begin;

select 'roles._taken_by_hand'::regproc;

rollback;
