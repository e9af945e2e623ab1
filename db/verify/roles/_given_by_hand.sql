-- Verify guildkeeper:roles/_given_by_hand on pg

begin;

select 'roles._given_by_hand'::regproc;

rollback;
