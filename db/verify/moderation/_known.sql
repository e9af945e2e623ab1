-- Verify guildkeeper:moderation/_known on pg

begin;

select 'moderation._known'::regproc;

rollback;
