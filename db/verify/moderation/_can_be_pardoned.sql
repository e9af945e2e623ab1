-- Verify guildkeeper:moderation/_can_be_pardoned on pg

begin;

select 'moderation._can_be_pardoned'::regproc;

rollback;
