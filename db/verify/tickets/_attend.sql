-- Verify guildkeeper:tickets/_attend on pg

begin;

select 'tickets._attend'::regproc;

rollback;
