-- Verify guildkeeper:tickets/_drop_request on pg

begin;

select 'tickets._drop_request'::regproc;

rollback;
