-- Verify guildkeeper:leveling/_import on pg

begin;

select 'leveling._import'::regproc;

rollback;
