-- Verify guildkeeper:moderation/case_details on pg

begin;

select 'moderation.case_details'::regproc;

rollback;
