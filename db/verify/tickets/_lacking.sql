-- Verify guildkeeper:tickets/_lacking on pg

begin;

select 'tickets._lacking'::regproc;

rollback;
