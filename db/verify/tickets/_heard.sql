-- Verify guildkeeper:tickets/_heard on pg

begin;

select 'tickets._heard'::regproc;

rollback;
