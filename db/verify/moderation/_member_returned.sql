-- Verify guildkeeper:moderation/_member_returned on pg

begin;

select 'moderation._member_returned'::regproc;

rollback;
