-- Verify guildkeeper:moderation/_floods on pg

begin;

select 'moderation.found'::regtype;
select 'moderation.counted'::regtype;
select 'moderation._counts(moderation.ruleset, text)'::regprocedure;
select 'moderation._remember(event.message[])'::regprocedure;
select 'moderation._floods(event.message[])'::regprocedure;

rollback;
