-- Verify guildkeeper:leveling/member on pg

begin;

select 'leveling.member'::regclass;

rollback;
