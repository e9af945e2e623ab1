-- Verify guildkeeper:moderation/_asked_for on pg

begin;

select 'moderation._asked_for'::regproc;

rollback;
