-- Verify guildkeeper:tickets/_post_request on pg

begin;

select 'tickets._post_request'::regproc;

rollback;
