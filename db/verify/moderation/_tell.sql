-- Verify guildkeeper:moderation/_tell on pg

begin;

select 'moderation._tell(moderation.case)'::regprocedure;

rollback;
