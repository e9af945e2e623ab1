-- Verify guildkeeper:tickets/_form on pg

begin;

select 'tickets._form'::regproc;

rollback;
