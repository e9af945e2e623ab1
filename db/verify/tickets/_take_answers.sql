-- Verify guildkeeper:tickets/_take_answers on pg

begin;

select 'tickets._take_answers'::regproc;

rollback;
