-- Verify guildkeeper:moderation/_begin on pg

begin;

select 'moderation._begin(moderation.case)'::regprocedure;

rollback;
