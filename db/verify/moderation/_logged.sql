-- Verify guildkeeper:moderation/_logged on pg

begin;

select 'moderation._logged'::regproc;

rollback;
