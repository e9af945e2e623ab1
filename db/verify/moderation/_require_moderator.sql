-- Verify guildkeeper:moderation/_require_moderator on pg

begin;

select 'moderation._require_moderator(bigint, bigint, moderation.facts)'::regprocedure;

rollback;
