-- Verify guildkeeper:moderation/_permission on pg

begin;

select 'moderation._permission(moderation.case_kind)'::regprocedure;

rollback;
