-- Verify guildkeeper:tickets/_take_history on pg

begin;

select 'tickets._take_history'::regproc;

rollback;
