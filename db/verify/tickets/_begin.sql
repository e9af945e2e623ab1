-- Verify guildkeeper:tickets/_begin on pg

begin;

select 'tickets._begin'::regproc;

rollback;
