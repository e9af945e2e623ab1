-- Verify guildkeeper:moderation/_bans on pg

begin;

select 'moderation._bans(bigint, bigint, bigint, timestamptz)'::regprocedure;

rollback;
