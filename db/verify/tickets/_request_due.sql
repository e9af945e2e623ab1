-- Verify guildkeeper:tickets/_request_due on pg

begin;

select 'tickets._request_due'::regproc;

rollback;
