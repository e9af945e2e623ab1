-- Verify guildkeeper:tickets/_store_type on pg

begin;

select 'tickets._store_type'::regproc;

rollback;
