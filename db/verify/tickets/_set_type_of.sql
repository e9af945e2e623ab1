-- Verify guildkeeper:tickets/_set_type_of on pg

begin;

select 'tickets._set_type_of'::regproc;

rollback;
