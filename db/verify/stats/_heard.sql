-- Verify guildkeeper:stats/_heard on pg

begin;

select 'stats._heard'::regproc;

rollback;
