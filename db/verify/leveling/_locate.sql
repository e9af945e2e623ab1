-- Verify guildkeeper:leveling/_locate on pg

begin;

select 'leveling._locate'::regproc;

rollback;
