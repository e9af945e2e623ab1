-- Verify guildkeeper:tickets/_listen on pg

begin;

select 'tickets._listen'::regproc;

rollback;
