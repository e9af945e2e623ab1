-- Verify guildkeeper:leveling/_own_page on pg

begin;

select 'leveling._own_page'::regproc;

rollback;
