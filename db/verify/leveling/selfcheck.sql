-- Verify guildkeeper:leveling/selfcheck on pg

begin;

select 'leveling.selfcheck'::regproc;

rollback;
