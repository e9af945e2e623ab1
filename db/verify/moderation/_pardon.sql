-- Verify guildkeeper:moderation/_pardon on pg

begin;

select 'moderation._pardon(moderation.case, bigint, text, timestamptz)'::regprocedure;

rollback;
