-- Verify guildkeeper:tickets/_request_posted on pg

begin;

select 'tickets._request_posted'::regproc;

rollback;
