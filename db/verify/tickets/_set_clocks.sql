-- Verify guildkeeper:tickets/_set_clocks on pg

begin;

select 'tickets._set_clocks'::regproc;

rollback;
