-- Verify guildkeeper:leveling/_relevel on pg

begin;

select 'leveling._relevel'::regproc;

rollback;
