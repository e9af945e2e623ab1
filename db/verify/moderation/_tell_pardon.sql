-- Verify guildkeeper:moderation/_tell_pardon on pg

begin;

select 'moderation._tell_pardon'::regproc;

rollback;
