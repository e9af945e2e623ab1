-- Verify guildkeeper:moderation/_lift on pg

begin;

select 'moderation._lift(bigint, bigint, moderation.case_kind, text)'::regprocedure;

rollback;
