-- Verify guildkeeper:tickets/_type_changed on pg

begin;

select 'tickets._type_changed'::regproc;

rollback;
