-- Verify guildkeeper:tickets/_request_row on pg

begin;

select 'tickets._request_row'::regproc;

rollback;
