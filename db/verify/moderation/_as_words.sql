-- Verify guildkeeper:moderation/_as_words on pg

begin;

select 'moderation._as_words(text)'::regprocedure;
select 'moderation._tokens(text)'::regprocedure;

rollback;
