-- Verify guildkeeper:tickets/_take_back_idle on pg

begin;

select 'tickets._take_back_idle'::regproc;

rollback;
