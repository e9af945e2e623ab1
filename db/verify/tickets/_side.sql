-- Verify guildkeeper:tickets/_side on pg

begin;

select 'tickets._side'::regproc;

rollback;
