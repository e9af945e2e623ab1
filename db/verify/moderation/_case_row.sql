-- Verify guildkeeper:moderation/_case_row on pg

begin;

select 'moderation.case_row'::regtype;
select 'moderation._case_row(moderation.case, timestamptz)'::regprocedure;

rollback;
