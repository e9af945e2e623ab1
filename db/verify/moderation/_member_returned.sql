-- Verify guildkeeper:moderation/_member_returned on pg

begin;

select 'moderation._member_returned(bigint, bigint, timestamptz)'::regprocedure;

rollback;
