-- Verify guildkeeper:moderation/_automod_action on pg

begin;

select 'moderation._automod_action(bigint, bigint, bigint, bigint, bigint, text, text, timestamptz)'::regprocedure;

rollback;
