-- Verify guildkeeper:tickets/_say_closed on pg

begin;

select 'tickets._say_closed'::regproc;

rollback;
