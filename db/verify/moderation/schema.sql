-- Verify guildkeeper:moderation/schema on pg

begin;

select 1 / has_schema_privilege('guildkeeper_admin', 'moderation', 'usage')::integer;
select 'moderation.case_kind'::regtype;
select 'moderation.source'::regtype;
select 'moderation.fading'::regtype;
select 'moderation.ladder'::regtype;
select 'moderation.rung_row'::regtype;
select 'moderation.facts'::regtype;

rollback;
