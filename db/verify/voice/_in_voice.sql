-- Verify guildkeeper:voice/_in_voice on pg

begin;

select 'voice._in_voice'::regproc;

rollback;
