-- Verify guildkeeper:moderation/_is_exempt on pg

begin;

select 'moderation._is_exempt(moderation.rule, moderation.seen)'::regprocedure;

rollback;
