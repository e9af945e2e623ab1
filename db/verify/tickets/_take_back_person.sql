-- Verify guildkeeper:tickets/_take_back_person on pg

begin;

select 'tickets._take_back_person'::regproc;

rollback;
