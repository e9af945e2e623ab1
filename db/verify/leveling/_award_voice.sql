-- Verify guildkeeper:leveling/_award_voice on pg

begin;

select 'leveling._award_voice'::regproc;

rollback;
