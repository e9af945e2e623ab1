-- Verify guildkeeper:roles/_not_settled on pg

begin;

select 'roles._not_settled'::regproc;

rollback;
