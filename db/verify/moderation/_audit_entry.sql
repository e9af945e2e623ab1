-- Verify guildkeeper:moderation/_audit_entry on pg

begin;

select 'moderation._kind_of(integer, jsonb, timestamptz)'::regprocedure;
select 'moderation._audit_entry(bigint, bigint, integer, bigint, bigint, text, jsonb, timestamptz)'::regprocedure;

rollback;
