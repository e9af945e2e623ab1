-- Verify guildkeeper:tickets/_withdraw_request on pg

begin;

select 'tickets._withdraw_request'::regproc;

rollback;
