-- Verify guildkeeper:tickets/_type_of on pg

begin;

select 'tickets._type_of'::regproc;

rollback;
