-- Verify guildkeeper:moderation/_act on pg

begin;

select 'moderation.decision'::regtype;
select 'moderation._require_decision(moderation.decision)'::regprocedure;
select 'moderation._act(bigint, moderation.case_kind, moderation.decision, bigint, text, moderation.facts, timestamptz)'::regprocedure;

rollback;
