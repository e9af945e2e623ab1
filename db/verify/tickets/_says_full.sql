-- Verify guildkeeper:tickets/_says_full on pg

begin;

select 'tickets._says_full'::regproc;

rollback;
