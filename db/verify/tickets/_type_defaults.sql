-- Verify guildkeeper:tickets/_type_defaults on pg

begin;

select 'tickets._type_defaults'::regproc;

rollback;
