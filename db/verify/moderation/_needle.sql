-- Verify guildkeeper:moderation/_needle on pg

begin;

select 'moderation._needle(text)'::regprocedure;

rollback;
