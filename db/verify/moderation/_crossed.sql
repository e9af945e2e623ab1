-- Verify guildkeeper:moderation/_crossed on pg

begin;

select 'moderation._crossed(moderation.case, moderation.rung_row[])'::regprocedure;

rollback;
