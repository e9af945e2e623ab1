-- Verify guildkeeper:moderation/_embed on pg

begin;

select 'moderation._embed(moderation.case)'::regprocedure;

rollback;
