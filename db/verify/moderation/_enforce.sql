-- Verify guildkeeper:moderation/_enforce on pg

begin;

select 'moderation._enforce(moderation.case, timestamptz, interval)'::regprocedure;

rollback;
