-- Verify guildkeeper:moderation/_tell on pg

begin;

select 'moderation._tell'::regproc;

rollback;
