-- Verify guildkeeper:tickets/_foreseen on pg

begin;

select 'tickets._foreseen'::regproc;

rollback;
