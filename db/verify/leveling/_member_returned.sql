-- Verify guildkeeper:leveling/_member_returned on pg

begin;

select 'leveling._member_returned'::regproc;

rollback;
