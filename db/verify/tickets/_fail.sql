-- Verify guildkeeper:tickets/_fail on pg

begin;

select 'tickets._fail'::regproc;

rollback;
